// Generated from protocol-specs/apis/001-fetch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, ProducerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** FetchRequest, versions 0-18, as decoded. */
export interface FetchRequest {
  /** For KRaft replicas: guards against talking to another cluster. Versions 12+. */
  readonly clusterId: string | null
  /** -1 for consumers. Versions 0-14. */
  readonly replicaId: BrokerId
  /** Of followers only; consumers leave it out. Versions 15+. */
  readonly replicaState: FetchRequestReplicaState
  /** How long the broker may wait for minBytes. */
  readonly maxWaitMs: number
  /** Answer as soon as this much is there. */
  readonly minBytes: number
  /** Of the whole answer; the first batch comes whole even if it is larger. Versions 3+. */
  readonly maxBytes: number
  /** 0: everything up to the high watermark; 1: up to the last stable offset, with the aborted transactions listed. Versions 4+. */
  readonly isolationLevel: number
  /** 0 to open a session or to do without one (KIP-227). Versions 7+. */
  readonly sessionId: number
  /** 0 opens a session, -1 goes without one; counts up with each request in it. Versions 7+. */
  readonly sessionEpoch: number
  /** In a session: only partitions that are new or whose position has changed. */
  readonly topics: FetchRequestFetchTopic[]
  /** Partitions to drop from the session. Versions 7+. */
  readonly forgottenTopicsData: FetchRequestForgottenTopic[]
  /** Rack of the consumer: the leader may name a nearer replica in preferredReadReplica (KIP-392). Versions 11+. */
  readonly rackId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** FetchRequest, versions 0-18, as the encoder takes it. */
export interface FetchRequestInput {
  /** For KRaft replicas: guards against talking to another cluster. Versions 12+; default null. */
  readonly clusterId?: string | null | undefined
  /** -1 for consumers. Versions 0-14; default -1. */
  readonly replicaId?: BrokerId | undefined
  /** Of followers only; consumers leave it out. Versions 15+. */
  readonly replicaState?: FetchRequestReplicaStateInput | undefined
  /** How long the broker may wait for minBytes. */
  readonly maxWaitMs: number
  /** Answer as soon as this much is there. */
  readonly minBytes: number
  /** Of the whole answer; the first batch comes whole even if it is larger. Versions 3+; default 2147483647. */
  readonly maxBytes?: number | undefined
  /** 0: everything up to the high watermark; 1: up to the last stable offset, with the aborted transactions listed. Versions 4+. */
  readonly isolationLevel?: number | undefined
  /** 0 to open a session or to do without one (KIP-227). Versions 7+. */
  readonly sessionId?: number | undefined
  /** 0 opens a session, -1 goes without one; counts up with each request in it. Versions 7+; default -1. */
  readonly sessionEpoch?: number | undefined
  /** In a session: only partitions that are new or whose position has changed. */
  readonly topics: readonly FetchRequestFetchTopicInput[]
  /** Partitions to drop from the session. Versions 7+. */
  readonly forgottenTopicsData?: readonly FetchRequestForgottenTopicInput[] | undefined
  /** Rack of the consumer: the leader may name a nearer replica in preferredReadReplica (KIP-392). Versions 11+. */
  readonly rackId?: string | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ReplicaState of FetchRequest, versions 15-18, as decoded. */
export interface FetchRequestReplicaState {
  readonly replicaId: BrokerId
  /** Epoch of the following broker. */
  readonly replicaEpoch: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReplicaState of FetchRequest, versions 15-18, as the encoder takes it. */
export interface FetchRequestReplicaStateInput {
  /** Default -1. */
  readonly replicaId?: BrokerId | undefined
  /** Epoch of the following broker. Default -1. */
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
  /** The leader epoch that we know; -1 to leave it unchecked (KIP-320). Versions 9+. */
  readonly currentLeaderEpoch: number
  readonly fetchOffset: bigint
  /** Of KRaft replicas and followers: epoch of the last record they have. Versions 12+. */
  readonly lastFetchedEpoch: number
  /** Of followers only. Versions 5+. */
  readonly logStartOffset: bigint
  /** The first batch comes whole even if it is larger. */
  readonly partitionMaxBytes: number
  /** Versions 17+. */
  readonly replicaDirectoryId: string
  /** Of followers only: the high watermark they know (KIP-1166). Versions 18+. */
  readonly highWatermark: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** FetchPartition of FetchRequest, versions 0-18, as the encoder takes it. */
export interface FetchRequestFetchPartitionInput {
  readonly partition: number
  /** The leader epoch that we know; -1 to leave it unchecked (KIP-320). Versions 9+; default -1. */
  readonly currentLeaderEpoch?: number | undefined
  readonly fetchOffset: bigint
  /** Of KRaft replicas and followers: epoch of the last record they have. Versions 12+; default -1. */
  readonly lastFetchedEpoch?: number | undefined
  /** Of followers only. Versions 5+; default -1. */
  readonly logStartOffset?: bigint | undefined
  /** The first batch comes whole even if it is larger. */
  readonly partitionMaxBytes: number
  /** Versions 17+. */
  readonly replicaDirectoryId?: string | undefined
  /** Of followers only: the high watermark they know (KIP-1166). Versions 18+; default 9223372036854775807. */
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
  /** Of the session, say FETCH_SESSION_ID_NOT_FOUND. Versions 7+. */
  readonly errorCode: number
  /** 0 if the broker did not open a session. Versions 7+. */
  readonly sessionId: number
  /** In a session: only partitions of which there is something to say. */
  readonly responses: FetchResponseFetchableTopicResponse[]
  /** Addresses of the leaders named in currentLeader (KIP-951). Versions 16+. */
  readonly nodeEndpoints: FetchResponseNodeEndpoint[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** FetchResponse, versions 0-18, as the encoder takes it. */
export interface FetchResponseInput {
  /** Versions 1+. */
  readonly throttleTimeMs?: number | undefined
  /** Of the session, say FETCH_SESSION_ID_NOT_FOUND. Versions 7+. */
  readonly errorCode?: number | undefined
  /** 0 if the broker did not open a session. Versions 7+. */
  readonly sessionId?: number | undefined
  /** In a session: only partitions of which there is something to say. */
  readonly responses: readonly FetchResponseFetchableTopicResponseInput[]
  /** Addresses of the leaders named in currentLeader (KIP-951). Versions 16+. */
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
  /** The offset up to which records are committed, exclusive. */
  readonly highWatermark: bigint
  /** The offset up to which every transaction is decided, exclusive; -1 if unknown. Versions 4+. */
  readonly lastStableOffset: bigint
  /** Versions 5+. */
  readonly logStartOffset: bigint
  /** Where the log of a follower leaves that of the leader. Versions 12+. */
  readonly divergingEpoch: FetchResponseEpochEndOffset
  /** The leader to turn to after NOT_LEADER_OR_FOLLOWER (KIP-951). Versions 12+. */
  readonly currentLeader: FetchResponseLeaderIdAndEpoch
  /** Of KRaft partitions: the snapshot to fetch, the log begins behind it. Versions 12+. */
  readonly snapshotId: FetchResponseSnapshotId
  /** Null with isolation level 0. Versions 4+. */
  readonly abortedTransactions: FetchResponseAbortedTransaction[] | null
  /** The replica to fetch from in future; -1 for the leader. Versions 11+. */
  readonly preferredReadReplica: BrokerId
  /** Whole batches, of any magic; the last one may be cut off. */
  readonly records: Buffer | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of FetchResponse, versions 0-18, as the encoder takes it. */
export interface FetchResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  /** The offset up to which records are committed, exclusive. */
  readonly highWatermark: bigint
  /** The offset up to which every transaction is decided, exclusive; -1 if unknown. Versions 4+; default -1. */
  readonly lastStableOffset?: bigint | undefined
  /** Versions 5+; default -1. */
  readonly logStartOffset?: bigint | undefined
  /** Where the log of a follower leaves that of the leader. Versions 12+. */
  readonly divergingEpoch?: FetchResponseEpochEndOffsetInput | undefined
  /** The leader to turn to after NOT_LEADER_OR_FOLLOWER (KIP-951). Versions 12+. */
  readonly currentLeader?: FetchResponseLeaderIdAndEpochInput | undefined
  /** Of KRaft partitions: the snapshot to fetch, the log begins behind it. Versions 12+. */
  readonly snapshotId?: FetchResponseSnapshotIdInput | undefined
  /** Null with isolation level 0. Versions 4+. */
  readonly abortedTransactions?: readonly FetchResponseAbortedTransactionInput[] | null | undefined
  /** The replica to fetch from in future; -1 for the leader. Versions 11+; default -1. */
  readonly preferredReadReplica?: BrokerId | undefined
  /** Whole batches, of any magic; the last one may be cut off. */
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
  /** Records of this producer from here up to its next abort marker do not count. */
  readonly firstOffset: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AbortedTransaction of FetchResponse, versions 4-18, as the encoder takes it. */
export interface FetchResponseAbortedTransactionInput {
  readonly producerId: ProducerId
  /** Records of this producer from here up to its next abort marker do not count. */
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
