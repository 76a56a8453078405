// Generated from protocol-specs/apis/023-offset-for-leader-epoch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** OffsetForLeaderEpochRequest, versions 0-4, as decoded. */
export interface OffsetForLeaderEpochRequest {
  /** -1 for consumers; -2 for a debugging one. Versions 3+. */
  readonly replicaId: BrokerId
  readonly topics: OffsetForLeaderEpochRequestOffsetForLeaderTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetForLeaderEpochRequest, versions 0-4, as the encoder takes it. */
export interface OffsetForLeaderEpochRequestInput {
  /** -1 for consumers; -2 for a debugging one. Versions 3+; default -2. */
  readonly replicaId?: BrokerId | undefined
  readonly topics: readonly OffsetForLeaderEpochRequestOffsetForLeaderTopicInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetForLeaderTopic of OffsetForLeaderEpochRequest, versions 0-4, as decoded. */
export interface OffsetForLeaderEpochRequestOffsetForLeaderTopic {
  readonly topic: TopicName
  readonly partitions: OffsetForLeaderEpochRequestOffsetForLeaderPartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetForLeaderTopic of OffsetForLeaderEpochRequest, versions 0-4, as the encoder takes it. */
export interface OffsetForLeaderEpochRequestOffsetForLeaderTopicInput {
  readonly topic: TopicName
  readonly partitions: readonly OffsetForLeaderEpochRequestOffsetForLeaderPartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetForLeaderPartition of OffsetForLeaderEpochRequest, versions 0-4, as decoded. */
export interface OffsetForLeaderEpochRequestOffsetForLeaderPartition {
  readonly partition: number
  /** The leader epoch that we know; -1 to leave it unchecked. Versions 2+. */
  readonly currentLeaderEpoch: number
  /** The epoch asked about. */
  readonly leaderEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetForLeaderPartition of OffsetForLeaderEpochRequest, versions 0-4, as the encoder takes it. */
export interface OffsetForLeaderEpochRequestOffsetForLeaderPartitionInput {
  readonly partition: number
  /** The leader epoch that we know; -1 to leave it unchecked. Versions 2+; default -1. */
  readonly currentLeaderEpoch?: number | undefined
  /** The epoch asked about. */
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetForLeaderEpochResponse, versions 0-4, as decoded. */
export interface OffsetForLeaderEpochResponse {
  /** Versions 2+. */
  readonly throttleTimeMs: number
  readonly topics: OffsetForLeaderEpochResponseOffsetForLeaderTopicResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetForLeaderEpochResponse, versions 0-4, as the encoder takes it. */
export interface OffsetForLeaderEpochResponseInput {
  /** Versions 2+. */
  readonly throttleTimeMs?: number | undefined
  readonly topics: readonly OffsetForLeaderEpochResponseOffsetForLeaderTopicResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetForLeaderTopicResult of OffsetForLeaderEpochResponse, versions 0-4, as decoded. */
export interface OffsetForLeaderEpochResponseOffsetForLeaderTopicResult {
  readonly topic: TopicName
  readonly partitions: OffsetForLeaderEpochResponseEpochEndOffset[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetForLeaderTopicResult of OffsetForLeaderEpochResponse, versions 0-4, as the encoder takes it. */
export interface OffsetForLeaderEpochResponseOffsetForLeaderTopicResultInput {
  readonly topic: TopicName
  readonly partitions: readonly OffsetForLeaderEpochResponseEpochEndOffsetInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** EpochEndOffset of OffsetForLeaderEpochResponse, versions 0-4, as decoded. */
export interface OffsetForLeaderEpochResponseEpochEndOffset {
  readonly errorCode: number
  readonly partition: number
  /** The largest epoch that is not above the one asked about; -1 if there is none. Versions 1+. */
  readonly leaderEpoch: number
  /** Where that epoch ends: records beyond it that we have read were lost. */
  readonly endOffset: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** EpochEndOffset of OffsetForLeaderEpochResponse, versions 0-4, as the encoder takes it. */
export interface OffsetForLeaderEpochResponseEpochEndOffsetInput {
  readonly errorCode: number
  readonly partition: number
  /** The largest epoch that is not above the one asked about; -1 if there is none. Versions 1+; default -1. */
  readonly leaderEpoch?: number | undefined
  /** Where that epoch ends: records beyond it that we have read were lost. Default -1. */
  readonly endOffset?: bigint | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of OffsetForLeaderEpoch (API key 23). */
export interface OffsetForLeaderEpochTypes {
  readonly requestInput: OffsetForLeaderEpochRequestInput
  readonly request: OffsetForLeaderEpochRequest
  readonly responseInput: OffsetForLeaderEpochResponseInput
  readonly response: OffsetForLeaderEpochResponse
}
