// Generated from protocol-specs/apis/043-elect-leaders.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** ElectLeadersRequest, versions 0-2, as decoded. */
export interface ElectLeadersRequest {
  /** 0 preferred, 1 unclean. Versions 1+. */
  readonly electionType: number
  /** Null for all. */
  readonly topicPartitions: ElectLeadersRequestTopicPartitions[] | null
  readonly timeoutMs: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ElectLeadersRequest, versions 0-2, as the encoder takes it. */
export interface ElectLeadersRequestInput {
  /** 0 preferred, 1 unclean. Versions 1+. */
  readonly electionType?: number | undefined
  /** Null for all. */
  readonly topicPartitions: readonly ElectLeadersRequestTopicPartitionsInput[] | null
  /** Default 60000. */
  readonly timeoutMs?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicPartitions of ElectLeadersRequest, versions 0-2, as decoded. */
export interface ElectLeadersRequestTopicPartitions {
  readonly topic: TopicName
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicPartitions of ElectLeadersRequest, versions 0-2, as the encoder takes it. */
export interface ElectLeadersRequestTopicPartitionsInput {
  readonly topic: TopicName
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ElectLeadersResponse, versions 0-2, as decoded. */
export interface ElectLeadersResponse {
  readonly throttleTimeMs: number
  /** Versions 1+. */
  readonly errorCode: number
  readonly replicaElectionResults: ElectLeadersResponseReplicaElectionResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ElectLeadersResponse, versions 0-2, as the encoder takes it. */
export interface ElectLeadersResponseInput {
  readonly throttleTimeMs: number
  /** Versions 1+. */
  readonly errorCode?: number | undefined
  readonly replicaElectionResults: readonly ElectLeadersResponseReplicaElectionResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ReplicaElectionResult of ElectLeadersResponse, versions 0-2, as decoded. */
export interface ElectLeadersResponseReplicaElectionResult {
  readonly topic: TopicName
  readonly partitionResult: ElectLeadersResponsePartitionResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReplicaElectionResult of ElectLeadersResponse, versions 0-2, as the encoder takes it. */
export interface ElectLeadersResponseReplicaElectionResultInput {
  readonly topic: TopicName
  readonly partitionResult: readonly ElectLeadersResponsePartitionResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionResult of ElectLeadersResponse, versions 0-2, as decoded. */
export interface ElectLeadersResponsePartitionResult {
  readonly partitionId: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionResult of ElectLeadersResponse, versions 0-2, as the encoder takes it. */
export interface ElectLeadersResponsePartitionResultInput {
  readonly partitionId: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of ElectLeaders (API key 43). */
export interface ElectLeadersTypes {
  readonly requestInput: ElectLeadersRequestInput
  readonly request: ElectLeadersRequest
  readonly responseInput: ElectLeadersResponseInput
  readonly response: ElectLeadersResponse
}
