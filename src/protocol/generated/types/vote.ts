// Generated from protocol-specs/apis/052-vote.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** VoteRequest, versions 0-2, as decoded. */
export interface VoteRequest {
  readonly clusterId: string | null
  /** Versions 1+. */
  readonly voterId: BrokerId
  readonly topics: VoteRequestTopicData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** VoteRequest, versions 0-2, as the encoder takes it. */
export interface VoteRequestInput {
  /** Default null. */
  readonly clusterId?: string | null | undefined
  /** Versions 1+; default -1. */
  readonly voterId?: BrokerId | undefined
  readonly topics: readonly VoteRequestTopicDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicData of VoteRequest, versions 0-2, as decoded. */
export interface VoteRequestTopicData {
  readonly topicName: TopicName
  readonly partitions: VoteRequestPartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicData of VoteRequest, versions 0-2, as the encoder takes it. */
export interface VoteRequestTopicDataInput {
  readonly topicName: TopicName
  readonly partitions: readonly VoteRequestPartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of VoteRequest, versions 0-2, as decoded. */
export interface VoteRequestPartitionData {
  readonly partitionIndex: number
  readonly replicaEpoch: number
  readonly replicaId: BrokerId
  /** Versions 1+. */
  readonly replicaDirectoryId: string
  /** Versions 1+. */
  readonly voterDirectoryId: string
  readonly lastOffsetEpoch: number
  readonly lastOffset: bigint
  /** Ask who would vote, without a new epoch (KIP-996). Versions 2+. */
  readonly preVote: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of VoteRequest, versions 0-2, as the encoder takes it. */
export interface VoteRequestPartitionDataInput {
  readonly partitionIndex: number
  readonly replicaEpoch: number
  readonly replicaId: BrokerId
  /** Versions 1+. */
  readonly replicaDirectoryId?: string | undefined
  /** Versions 1+. */
  readonly voterDirectoryId?: string | undefined
  readonly lastOffsetEpoch: number
  readonly lastOffset: bigint
  /** Ask who would vote, without a new epoch (KIP-996). Versions 2+. */
  readonly preVote?: boolean | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** VoteResponse, versions 0-2, as decoded. */
export interface VoteResponse {
  readonly errorCode: number
  readonly topics: VoteResponseTopicData[]
  /** Versions 1+. */
  readonly nodeEndpoints: VoteResponseNodeEndpoint[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** VoteResponse, versions 0-2, as the encoder takes it. */
export interface VoteResponseInput {
  readonly errorCode: number
  readonly topics: readonly VoteResponseTopicDataInput[]
  /** Versions 1+. */
  readonly nodeEndpoints?: readonly VoteResponseNodeEndpointInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicData of VoteResponse, versions 0-2, as decoded. */
export interface VoteResponseTopicData {
  readonly topicName: TopicName
  readonly partitions: VoteResponsePartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicData of VoteResponse, versions 0-2, as the encoder takes it. */
export interface VoteResponseTopicDataInput {
  readonly topicName: TopicName
  readonly partitions: readonly VoteResponsePartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of VoteResponse, versions 0-2, as decoded. */
export interface VoteResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly voteGranted: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of VoteResponse, versions 0-2, as the encoder takes it. */
export interface VoteResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly voteGranted: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** NodeEndpoint of VoteResponse, versions 1-2, as decoded. */
export interface VoteResponseNodeEndpoint {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** NodeEndpoint of VoteResponse, versions 1-2, as the encoder takes it. */
export interface VoteResponseNodeEndpointInput {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of Vote (API key 52). */
export interface VoteTypes {
  readonly requestInput: VoteRequestInput
  readonly request: VoteRequest
  readonly responseInput: VoteResponseInput
  readonly response: VoteResponse
}
