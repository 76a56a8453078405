// Generated from protocol-specs/apis/028-txn-offset-commit.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId, ProducerId, TopicName, TransactionalId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** TxnOffsetCommitRequest, versions 0-5, as decoded. */
export interface TxnOffsetCommitRequest {
  readonly transactionalId: TransactionalId
  readonly groupId: GroupId
  readonly producerId: ProducerId
  readonly producerEpoch: number
  /** -1 for a commit outside of any membership. Versions 3+. */
  readonly generationId: number
  /** Versions 3+. */
  readonly memberId: string
  /** Versions 3+. */
  readonly groupInstanceId: string | null
  readonly topics: TxnOffsetCommitRequestTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TxnOffsetCommitRequest, versions 0-5, as the encoder takes it. */
export interface TxnOffsetCommitRequestInput {
  readonly transactionalId: TransactionalId
  readonly groupId: GroupId
  readonly producerId: ProducerId
  readonly producerEpoch: number
  /** -1 for a commit outside of any membership. Versions 3+; default -1. */
  readonly generationId?: number | undefined
  /** Versions 3+. */
  readonly memberId?: string | undefined
  /** Versions 3+; default null. */
  readonly groupInstanceId?: string | null | undefined
  readonly topics: readonly TxnOffsetCommitRequestTopicInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TxnOffsetCommitRequestTopic of TxnOffsetCommitRequest, versions 0-5, as decoded. */
export interface TxnOffsetCommitRequestTopic {
  readonly name: TopicName
  readonly partitions: TxnOffsetCommitRequestPartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TxnOffsetCommitRequestTopic of TxnOffsetCommitRequest, versions 0-5, as the encoder takes it. */
export interface TxnOffsetCommitRequestTopicInput {
  readonly name: TopicName
  readonly partitions: readonly TxnOffsetCommitRequestPartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TxnOffsetCommitRequestPartition of TxnOffsetCommitRequest, versions 0-5, as decoded. */
export interface TxnOffsetCommitRequestPartition {
  readonly partitionIndex: number
  /** The next offset to read. */
  readonly committedOffset: bigint
  /** Versions 2+. */
  readonly committedLeaderEpoch: number
  readonly committedMetadata: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TxnOffsetCommitRequestPartition of TxnOffsetCommitRequest, versions 0-5, as the encoder takes it. */
export interface TxnOffsetCommitRequestPartitionInput {
  readonly partitionIndex: number
  /** The next offset to read. */
  readonly committedOffset: bigint
  /** Versions 2+; default -1. */
  readonly committedLeaderEpoch?: number | undefined
  readonly committedMetadata: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TxnOffsetCommitResponse, versions 0-5, as decoded. */
export interface TxnOffsetCommitResponse {
  readonly throttleTimeMs: number
  readonly topics: TxnOffsetCommitResponseTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TxnOffsetCommitResponse, versions 0-5, as the encoder takes it. */
export interface TxnOffsetCommitResponseInput {
  readonly throttleTimeMs: number
  readonly topics: readonly TxnOffsetCommitResponseTopicInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TxnOffsetCommitResponseTopic of TxnOffsetCommitResponse, versions 0-5, as decoded. */
export interface TxnOffsetCommitResponseTopic {
  readonly name: TopicName
  readonly partitions: TxnOffsetCommitResponsePartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TxnOffsetCommitResponseTopic of TxnOffsetCommitResponse, versions 0-5, as the encoder takes it. */
export interface TxnOffsetCommitResponseTopicInput {
  readonly name: TopicName
  readonly partitions: readonly TxnOffsetCommitResponsePartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TxnOffsetCommitResponsePartition of TxnOffsetCommitResponse, versions 0-5, as decoded. */
export interface TxnOffsetCommitResponsePartition {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TxnOffsetCommitResponsePartition of TxnOffsetCommitResponse, versions 0-5, as the encoder takes it. */
export interface TxnOffsetCommitResponsePartitionInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of TxnOffsetCommit (API key 28). */
export interface TxnOffsetCommitTypes {
  readonly requestInput: TxnOffsetCommitRequestInput
  readonly request: TxnOffsetCommitRequest
  readonly responseInput: TxnOffsetCommitResponseInput
  readonly response: TxnOffsetCommitResponse
}
