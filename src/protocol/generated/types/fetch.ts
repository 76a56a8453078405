// Generated from protocol-specs/apis/001-fetch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, ProducerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** FetchRequest, versions 0-18, as decoded. */
export interface FetchRequest {
  /** Versions 12+. */
  readonly clusterId: string | null
  /** Versions 0-14. */
  readonly replicaId: BrokerId
  /** Versions 15+. */
  readonly replicaState: FetchRequestReplicaState
  readonly maxWaitMs: number
  readonly minBytes: number
  /** Versions 3+. */
  readonly maxBytes: number
  /** Versions 4+. */
  readonly isolationLevel: number
  /** Versions 7+. */
  readonly sessionId: number
  /** Versions 7+. */
  readonly sessionEpoch: number
  readonly topics: FetchRequestFetchTopic[]
  /** Versions 7+. */
  readonly forgottenTopicsData: FetchRequestForgottenTopic[]
  /** Versions 11+. */
  readonly rackId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** FetchRequest, versions 0-18, as the encoder takes it. */
export interface FetchRequestInput {
  /** Versions 12+; default null. */
  readonly clusterId?: string | null | undefined
  /** Versions 0-14; default -1. */
  readonly replicaId?: BrokerId | undefined
  /** Versions 15+. */
  readonly replicaState?: FetchRequestReplicaStateInput | undefined
  readonly maxWaitMs: number
  readonly minBytes: number
  /** Versions 3+; default 2147483647. */
  readonly maxBytes?: number | undefined
  /** Versions 4+. */
  readonly isolationLevel?: number | undefined
  /** Versions 7+. */
  readonly sessionId?: number | undefined
  /** Versions 7+; default -1. */
  readonly sessionEpoch?: number | undefined
  readonly topics: readonly FetchRequestFetchTopicInput[]
  /** Versions 7+. */
  readonly forgottenTopicsData?: readonly FetchRequestForgottenTopicInput[] | undefined
  /** Versions 11+. */
  readonly rackId?: string | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ReplicaState of FetchRequest, versions 15-18, as decoded. */
export interface FetchRequestReplicaState {
  readonly replicaId: BrokerId
  readonly replicaEpoch: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReplicaState of FetchRequest, versions 15-18, as the encoder takes it. */
export interface FetchRequestReplicaStateInput {
  /** Default -1. */
  readonly replicaId?: BrokerId | undefined
  /** Default -1. */
  readonly replicaEpoch?: bigint | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** FetchTopic of FetchRequest, versions 0-18, as decoded. */
export interface FetchRequestFetchTopic {
  /** Versions 0-12. */
  readonly topic: TopicName
  /** Versions 13+. */
  readonly topicId: string
  readonly partitions: FetchRequestFetchPartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** FetchTopic of FetchRequest, versions 0-18, as the encoder takes it. */
export interface FetchRequestFetchTopicInput {
  /** Versions 0-12; required there. */
  readonly topic?: TopicName | undefined
  /** Versions 13+; required there. */
  readonly topicId?: string | undefined
  readonly partitions: readonly FetchRequestFetchPartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** FetchPartition of FetchRequest, versions 0-18, as decoded. */
export interface FetchRequestFetchPartition {
  readonly partition: number
  /** Versions 9+. */
  readonly currentLeaderEpoch: number
  readonly fetchOffset: bigint
  /** Versions 12+. */
  readonly lastFetchedEpoch: number
  /** Versions 5+. */
  readonly logStartOffset: bigint
  readonly partitionMaxBytes: number
  /** Versions 17+. */
  readonly replicaDirectoryId: string
  /** Versions 18+. */
  readonly highWatermark: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** FetchPartition of FetchRequest, versions 0-18, as the encoder takes it. */
export interface FetchRequestFetchPartitionInput {
  readonly partition: number
  /** Versions 9+; default -1. */
  readonly currentLeaderEpoch?: number | undefined
  readonly fetchOffset: bigint
  /** Versions 12+; default -1. */
  readonly lastFetchedEpoch?: number | undefined
  /** Versions 5+; default -1. */
  readonly logStartOffset?: bigint | undefined
  readonly partitionMaxBytes: number
  /** Versions 17+. */
  readonly replicaDirectoryId?: string | undefined
  /** Versions 18+; default 9223372036854775807. */
  readonly highWatermark?: bigint | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ForgottenTopic of FetchRequest, versions 7-18, as decoded. */
export interface FetchRequestForgottenTopic {
  /** Versions 7-12. */
  readonly topic: TopicName
  /** Versions 13+. */
  readonly topicId: string
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ForgottenTopic of FetchRequest, versions 7-18, as the encoder takes it. */
export interface FetchRequestForgottenTopicInput {
  /** Versions 7-12; required there. */
  readonly topic?: TopicName | undefined
  /** Versions 13+; required there. */
  readonly topicId?: string | undefined
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** FetchResponse, versions 0-18, as decoded. */
export interface FetchResponse {
  /** Versions 1+. */
  readonly throttleTimeMs: number
  /** Versions 7+. */
  readonly errorCode: number
  /** Versions 7+. */
  readonly sessionId: number
  readonly responses: FetchResponseFetchableTopicResponse[]
  /** Versions 16+. */
  readonly nodeEndpoints: FetchResponseNodeEndpoint[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** FetchResponse, versions 0-18, as the encoder takes it. */
export interface FetchResponseInput {
  /** Versions 1+. */
  readonly throttleTimeMs?: number | undefined
  /** Versions 7+. */
  readonly errorCode?: number | undefined
  /** Versions 7+. */
  readonly sessionId?: number | undefined
  readonly responses: readonly FetchResponseFetchableTopicResponseInput[]
  /** Versions 16+. */
  readonly nodeEndpoints?: readonly FetchResponseNodeEndpointInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** FetchableTopicResponse of FetchResponse, versions 0-18, as decoded. */
export interface FetchResponseFetchableTopicResponse {
  /** Versions 0-12. */
  readonly topic: TopicName
  /** Versions 13+. */
  readonly topicId: string
  readonly partitions: FetchResponsePartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** FetchableTopicResponse of FetchResponse, versions 0-18, as the encoder takes it. */
export interface FetchResponseFetchableTopicResponseInput {
  /** Versions 0-12; required there. */
  readonly topic?: TopicName | undefined
  /** Versions 13+; required there. */
  readonly topicId?: string | undefined
  readonly partitions: readonly FetchResponsePartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of FetchResponse, versions 0-18, as decoded. */
export interface FetchResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly highWatermark: bigint
  /** Versions 4+. */
  readonly lastStableOffset: bigint
  /** Versions 5+. */
  readonly logStartOffset: bigint
  /** Versions 12+. */
  readonly divergingEpoch: FetchResponseEpochEndOffset
  /** Versions 12+. */
  readonly currentLeader: FetchResponseLeaderIdAndEpoch
  /** Versions 12+. */
  readonly snapshotId: FetchResponseSnapshotId
  /** Versions 4+. */
  readonly abortedTransactions: FetchResponseAbortedTransaction[] | null
  /** Versions 11+. */
  readonly preferredReadReplica: BrokerId
  readonly records: Buffer | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of FetchResponse, versions 0-18, as the encoder takes it. */
export interface FetchResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly highWatermark: bigint
  /** Versions 4+; default -1. */
  readonly lastStableOffset?: bigint | undefined
  /** Versions 5+; default -1. */
  readonly logStartOffset?: bigint | undefined
  /** Versions 12+. */
  readonly divergingEpoch?: FetchResponseEpochEndOffsetInput | undefined
  /** Versions 12+. */
  readonly currentLeader?: FetchResponseLeaderIdAndEpochInput | undefined
  /** Versions 12+. */
  readonly snapshotId?: FetchResponseSnapshotIdInput | undefined
  /** Versions 4+. */
  readonly abortedTransactions?: readonly FetchResponseAbortedTransactionInput[] | null | undefined
  /** Versions 11+; default -1. */
  readonly preferredReadReplica?: BrokerId | undefined
  readonly records: Uint8Array | readonly Uint8Array[] | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** EpochEndOffset of FetchResponse, versions 12-18, as decoded. */
export interface FetchResponseEpochEndOffset {
  readonly epoch: number
  readonly endOffset: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** EpochEndOffset of FetchResponse, versions 12-18, as the encoder takes it. */
export interface FetchResponseEpochEndOffsetInput {
  /** Default -1. */
  readonly epoch?: number | undefined
  /** Default -1. */
  readonly endOffset?: bigint | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** LeaderIdAndEpoch of FetchResponse, versions 12-18, as decoded. */
export interface FetchResponseLeaderIdAndEpoch {
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** LeaderIdAndEpoch of FetchResponse, versions 12-18, as the encoder takes it. */
export interface FetchResponseLeaderIdAndEpochInput {
  /** Default -1. */
  readonly leaderId?: BrokerId | undefined
  /** Default -1. */
  readonly leaderEpoch?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** SnapshotId of FetchResponse, versions 12-18, as decoded. */
export interface FetchResponseSnapshotId {
  readonly endOffset: bigint
  readonly epoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** SnapshotId of FetchResponse, versions 12-18, as the encoder takes it. */
export interface FetchResponseSnapshotIdInput {
  /** Default -1. */
  readonly endOffset?: bigint | undefined
  /** Default -1. */
  readonly epoch?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AbortedTransaction of FetchResponse, versions 4-18, as decoded. */
export interface FetchResponseAbortedTransaction {
  readonly producerId: ProducerId
  readonly firstOffset: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AbortedTransaction of FetchResponse, versions 4-18, as the encoder takes it. */
export interface FetchResponseAbortedTransactionInput {
  readonly producerId: ProducerId
  readonly firstOffset: bigint
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** NodeEndpoint of FetchResponse, versions 16-18, as decoded. */
export interface FetchResponseNodeEndpoint {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  readonly rack: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** NodeEndpoint of FetchResponse, versions 16-18, as the encoder takes it. */
export interface FetchResponseNodeEndpointInput {
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  /** Default null. */
  readonly rack?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of Fetch (API key 1). */
export interface FetchTypes {
  readonly requestInput: FetchRequestInput
  readonly request: FetchRequest
  readonly responseInput: FetchResponseInput
  readonly response: FetchResponse
}
