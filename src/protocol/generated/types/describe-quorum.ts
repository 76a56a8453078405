// Generated from protocol-specs/apis/055-describe-quorum.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** DescribeQuorumRequest, versions 0-2, as decoded. */
export interface DescribeQuorumRequest {
  /** The one of the metadata log, __cluster_metadata. */
  readonly topics: DescribeQuorumRequestTopicData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeQuorumRequest, versions 0-2, as the encoder takes it. */
export interface DescribeQuorumRequestInput {
  /** The one of the metadata log, __cluster_metadata. */
  readonly topics: readonly DescribeQuorumRequestTopicDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicData of DescribeQuorumRequest, versions 0-2, as decoded. */
export interface DescribeQuorumRequestTopicData {
  readonly topicName: TopicName
  readonly partitions: DescribeQuorumRequestPartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicData of DescribeQuorumRequest, versions 0-2, as the encoder takes it. */
export interface DescribeQuorumRequestTopicDataInput {
  readonly topicName: TopicName
  readonly partitions: readonly DescribeQuorumRequestPartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of DescribeQuorumRequest, versions 0-2, as decoded. */
export interface DescribeQuorumRequestPartitionData {
  readonly partitionIndex: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of DescribeQuorumRequest, versions 0-2, as the encoder takes it. */
export interface DescribeQuorumRequestPartitionDataInput {
  readonly partitionIndex: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeQuorumResponse, versions 0-2, as decoded. */
export interface DescribeQuorumResponse {
  readonly errorCode: number
  /** Versions 2+. */
  readonly errorMessage: string | null
  readonly topics: DescribeQuorumResponseTopicData[]
  /** Versions 2+. */
  readonly nodes: DescribeQuorumResponseNode[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeQuorumResponse, versions 0-2, as the encoder takes it. */
export interface DescribeQuorumResponseInput {
  readonly errorCode: number
  /** Versions 2+. */
  readonly errorMessage?: string | null | undefined
  readonly topics: readonly DescribeQuorumResponseTopicDataInput[]
  /** Versions 2+. */
  readonly nodes?: readonly DescribeQuorumResponseNodeInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicData of DescribeQuorumResponse, versions 0-2, as decoded. */
export interface DescribeQuorumResponseTopicData {
  readonly topicName: TopicName
  readonly partitions: DescribeQuorumResponsePartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicData of DescribeQuorumResponse, versions 0-2, as the encoder takes it. */
export interface DescribeQuorumResponseTopicDataInput {
  readonly topicName: TopicName
  readonly partitions: readonly DescribeQuorumResponsePartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of DescribeQuorumResponse, versions 0-2, as decoded. */
export interface DescribeQuorumResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  /** Versions 2+. */
  readonly errorMessage: string | null
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly highWatermark: bigint
  readonly currentVoters: DescribeQuorumResponseReplicaState[]
  readonly observers: DescribeQuorumResponseReplicaState[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of DescribeQuorumResponse, versions 0-2, as the encoder takes it. */
export interface DescribeQuorumResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  /** Versions 2+. */
  readonly errorMessage?: string | null | undefined
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly highWatermark: bigint
  readonly currentVoters: readonly DescribeQuorumResponseReplicaStateInput[]
  readonly observers: readonly DescribeQuorumResponseReplicaStateInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ReplicaState of DescribeQuorumResponse, versions 0-2, as decoded. */
export interface DescribeQuorumResponseReplicaState {
  readonly replicaId: BrokerId
  /** Versions 2+. */
  readonly replicaDirectoryId: string
  readonly logEndOffset: bigint
  /** Versions 1+. */
  readonly lastFetchTimestamp: bigint
  /** Versions 1+. */
  readonly lastCaughtUpTimestamp: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReplicaState of DescribeQuorumResponse, versions 0-2, as the encoder takes it. */
export interface DescribeQuorumResponseReplicaStateInput {
  readonly replicaId: BrokerId
  /** Versions 2+. */
  readonly replicaDirectoryId?: string | undefined
  readonly logEndOffset: bigint
  /** Versions 1+; default -1. */
  readonly lastFetchTimestamp?: bigint | undefined
  /** Versions 1+; default -1. */
  readonly lastCaughtUpTimestamp?: bigint | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Node of DescribeQuorumResponse, versions 2, as decoded. */
export interface DescribeQuorumResponseNode {
  readonly nodeId: BrokerId
  readonly listeners: DescribeQuorumResponseListener[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Node of DescribeQuorumResponse, versions 2, as the encoder takes it. */
export interface DescribeQuorumResponseNodeInput {
  readonly nodeId: BrokerId
  readonly listeners: readonly DescribeQuorumResponseListenerInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Listener of DescribeQuorumResponse, versions 2, as decoded. */
export interface DescribeQuorumResponseListener {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Listener of DescribeQuorumResponse, versions 2, as the encoder takes it. */
export interface DescribeQuorumResponseListenerInput {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DescribeQuorum (API key 55). */
export interface DescribeQuorumTypes {
  readonly requestInput: DescribeQuorumRequestInput
  readonly request: DescribeQuorumRequest
  readonly responseInput: DescribeQuorumResponseInput
  readonly response: DescribeQuorumResponse
}
