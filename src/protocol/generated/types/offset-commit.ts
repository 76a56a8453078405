// Generated from protocol-specs/apis/008-offset-commit.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** OffsetCommitRequest, versions 0-10, as decoded. */
export interface OffsetCommitRequest {
  readonly groupId: GroupId
  /** -1 for a commit outside of any membership. Versions 1+. */
  readonly generationIdOrMemberEpoch: number
  /** Versions 1+. */
  readonly memberId: string
  /** Of a static member. Versions 7+. */
  readonly groupInstanceId: string | null
  /** -1 for the broker's own setting. Versions 2-4. */
  readonly retentionTimeMs: bigint
  readonly topics: OffsetCommitRequestTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetCommitRequest, versions 0-10, as the encoder takes it. */
export interface OffsetCommitRequestInput {
  readonly groupId: GroupId
  /** -1 for a commit outside of any membership. Versions 1+; default -1. */
  readonly generationIdOrMemberEpoch?: number | undefined
  /** Versions 1+. */
  readonly memberId?: string | undefined
  /** Of a static member. Versions 7+; default null. */
  readonly groupInstanceId?: string | null | undefined
  /** -1 for the broker's own setting. Versions 2-4; default -1. */
  readonly retentionTimeMs?: bigint | undefined
  readonly topics: readonly OffsetCommitRequestTopicInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetCommitRequestTopic of OffsetCommitRequest, versions 0-10, as decoded. */
export interface OffsetCommitRequestTopic {
  /** Versions 0-9. */
  readonly name: TopicName
  /** From 10 on topics go by id. Versions 10+. */
  readonly topicId: string
  readonly partitions: OffsetCommitRequestPartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetCommitRequestTopic of OffsetCommitRequest, versions 0-10, as the encoder takes it. */
export interface OffsetCommitRequestTopicInput {
  /** Versions 0-9; required there. */
  readonly name?: TopicName | undefined
  /** From 10 on topics go by id. Versions 10+; required there. */
  readonly topicId?: string | undefined
  readonly partitions: readonly OffsetCommitRequestPartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetCommitRequestPartition of OffsetCommitRequest, versions 0-10, as decoded. */
export interface OffsetCommitRequestPartition {
  readonly partitionIndex: number
  /** The next offset to read. */
  readonly committedOffset: bigint
  /** Versions 1. */
  readonly commitTimestamp: bigint
  /** Leader epoch of the last record read; -1 if unknown. Versions 6+. */
  readonly committedLeaderEpoch: number
  /** Any text; comes back with the offset. */
  readonly committedMetadata: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetCommitRequestPartition of OffsetCommitRequest, versions 0-10, as the encoder takes it. */
export interface OffsetCommitRequestPartitionInput {
  readonly partitionIndex: number
  /** The next offset to read. */
  readonly committedOffset: bigint
  /** Versions 1; default -1. */
  readonly commitTimestamp?: bigint | undefined
  /** Leader epoch of the last record read; -1 if unknown. Versions 6+; default -1. */
  readonly committedLeaderEpoch?: number | undefined
  /** Any text; comes back with the offset. */
  readonly committedMetadata: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetCommitResponse, versions 0-10, as decoded. */
export interface OffsetCommitResponse {
  /** Versions 3+. */
  readonly throttleTimeMs: number
  readonly topics: OffsetCommitResponseTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetCommitResponse, versions 0-10, as the encoder takes it. */
export interface OffsetCommitResponseInput {
  /** Versions 3+. */
  readonly throttleTimeMs?: number | undefined
  readonly topics: readonly OffsetCommitResponseTopicInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetCommitResponseTopic of OffsetCommitResponse, versions 0-10, as decoded. */
export interface OffsetCommitResponseTopic {
  /** Versions 0-9. */
  readonly name: TopicName
  /** Versions 10+. */
  readonly topicId: string
  readonly partitions: OffsetCommitResponsePartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetCommitResponseTopic of OffsetCommitResponse, versions 0-10, as the encoder takes it. */
export interface OffsetCommitResponseTopicInput {
  /** Versions 0-9; required there. */
  readonly name?: TopicName | undefined
  /** Versions 10+; required there. */
  readonly topicId?: string | undefined
  readonly partitions: readonly OffsetCommitResponsePartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetCommitResponsePartition of OffsetCommitResponse, versions 0-10, as decoded. */
export interface OffsetCommitResponsePartition {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetCommitResponsePartition of OffsetCommitResponse, versions 0-10, as the encoder takes it. */
export interface OffsetCommitResponsePartitionInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of OffsetCommit (API key 8). */
export interface OffsetCommitTypes {
  readonly requestInput: OffsetCommitRequestInput
  readonly request: OffsetCommitRequest
  readonly responseInput: OffsetCommitResponseInput
  readonly response: OffsetCommitResponse
}
