// Generated from protocol-specs/apis/009-offset-fetch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** OffsetFetchRequest, versions 0-10, as decoded. */
export interface OffsetFetchRequest {
  /** Versions 0-7. */
  readonly groupId: GroupId
  /** Null for every topic with offsets, from version 2 on. Versions 0-7; null in versions 2-7. */
  readonly topics: OffsetFetchRequestTopic[] | null
  /** Versions 8+. */
  readonly groups: OffsetFetchRequestGroup[]
  /** Answer UNSTABLE_OFFSET_COMMIT rather than an offset that an open transaction may still move. Versions 7+. */
  readonly requireStable: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetFetchRequest, versions 0-10, as the encoder takes it. */
export interface OffsetFetchRequestInput {
  /** Versions 0-7; required there. */
  readonly groupId?: GroupId | undefined
  /** Null for every topic with offsets, from version 2 on. Versions 0-7; null in versions 2-7. */
  readonly topics?: readonly OffsetFetchRequestTopicInput[] | null | undefined
  /** Versions 8+; required there. */
  readonly groups?: readonly OffsetFetchRequestGroupInput[] | undefined
  /** Answer UNSTABLE_OFFSET_COMMIT rather than an offset that an open transaction may still move. Versions 7+. */
  readonly requireStable?: boolean | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetFetchRequestTopic of OffsetFetchRequest, versions 0-7, as decoded. */
export interface OffsetFetchRequestTopic {
  readonly name: TopicName
  readonly partitionIndexes: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetFetchRequestTopic of OffsetFetchRequest, versions 0-7, as the encoder takes it. */
export interface OffsetFetchRequestTopicInput {
  readonly name: TopicName
  readonly partitionIndexes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetFetchRequestGroup of OffsetFetchRequest, versions 8-10, as decoded. */
export interface OffsetFetchRequestGroup {
  readonly groupId: GroupId
  /** Of a member of a group of the new protocol; null for others. Versions 9+. */
  readonly memberId: string | null
  /** -1 for others than members. Versions 9+. */
  readonly memberEpoch: number
  /** Null for every topic with offsets. */
  readonly topics: OffsetFetchRequestTopics[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetFetchRequestGroup of OffsetFetchRequest, versions 8-10, as the encoder takes it. */
export interface OffsetFetchRequestGroupInput {
  readonly groupId: GroupId
  /** Of a member of a group of the new protocol; null for others. Versions 9+; default null. */
  readonly memberId?: string | null | undefined
  /** -1 for others than members. Versions 9+; default -1. */
  readonly memberEpoch?: number | undefined
  /** Null for every topic with offsets. */
  readonly topics: readonly OffsetFetchRequestTopicsInput[] | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetFetchRequestTopics of OffsetFetchRequest, versions 8-10, as decoded. */
export interface OffsetFetchRequestTopics {
  /** Versions 8-9. */
  readonly name: TopicName
  /** Versions 10+. */
  readonly topicId: string
  readonly partitionIndexes: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetFetchRequestTopics of OffsetFetchRequest, versions 8-10, as the encoder takes it. */
export interface OffsetFetchRequestTopicsInput {
  /** Versions 8-9; required there. */
  readonly name?: TopicName | undefined
  /** Versions 10+; required there. */
  readonly topicId?: string | undefined
  readonly partitionIndexes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetFetchResponse, versions 0-10, as decoded. */
export interface OffsetFetchResponse {
  /** Versions 3+. */
  readonly throttleTimeMs: number
  /** Versions 0-7. */
  readonly topics: OffsetFetchResponseTopic[]
  /** Versions 2-7. */
  readonly errorCode: number
  /** Versions 8+. */
  readonly groups: OffsetFetchResponseGroup[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetFetchResponse, versions 0-10, as the encoder takes it. */
export interface OffsetFetchResponseInput {
  /** Versions 3+. */
  readonly throttleTimeMs?: number | undefined
  /** Versions 0-7. */
  readonly topics?: readonly OffsetFetchResponseTopicInput[] | undefined
  /** Versions 2-7. */
  readonly errorCode?: number | undefined
  /** Versions 8+. */
  readonly groups?: readonly OffsetFetchResponseGroupInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetFetchResponseTopic of OffsetFetchResponse, versions 0-7, as decoded. */
export interface OffsetFetchResponseTopic {
  readonly name: TopicName
  readonly partitions: OffsetFetchResponsePartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetFetchResponseTopic of OffsetFetchResponse, versions 0-7, as the encoder takes it. */
export interface OffsetFetchResponseTopicInput {
  readonly name: TopicName
  readonly partitions: readonly OffsetFetchResponsePartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetFetchResponsePartition of OffsetFetchResponse, versions 0-7, as decoded. */
export interface OffsetFetchResponsePartition {
  readonly partitionIndex: number
  /** -1 if there is none. */
  readonly committedOffset: bigint
  /** Versions 5-7. */
  readonly committedLeaderEpoch: number
  readonly metadata: string | null
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetFetchResponsePartition of OffsetFetchResponse, versions 0-7, as the encoder takes it. */
export interface OffsetFetchResponsePartitionInput {
  readonly partitionIndex: number
  /** -1 if there is none. */
  readonly committedOffset: bigint
  /** Versions 5-7; default -1. */
  readonly committedLeaderEpoch?: number | undefined
  readonly metadata: string | null
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetFetchResponseGroup of OffsetFetchResponse, versions 8-10, as decoded. */
export interface OffsetFetchResponseGroup {
  readonly groupId: GroupId
  readonly topics: OffsetFetchResponseTopics[]
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetFetchResponseGroup of OffsetFetchResponse, versions 8-10, as the encoder takes it. */
export interface OffsetFetchResponseGroupInput {
  readonly groupId: GroupId
  readonly topics: readonly OffsetFetchResponseTopicsInput[]
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetFetchResponseTopics of OffsetFetchResponse, versions 8-10, as decoded. */
export interface OffsetFetchResponseTopics {
  /** Versions 8-9. */
  readonly name: TopicName
  /** Versions 10+. */
  readonly topicId: string
  readonly partitions: OffsetFetchResponsePartitions[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetFetchResponseTopics of OffsetFetchResponse, versions 8-10, as the encoder takes it. */
export interface OffsetFetchResponseTopicsInput {
  /** Versions 8-9; required there. */
  readonly name?: TopicName | undefined
  /** Versions 10+; required there. */
  readonly topicId?: string | undefined
  readonly partitions: readonly OffsetFetchResponsePartitionsInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetFetchResponsePartitions of OffsetFetchResponse, versions 8-10, as decoded. */
export interface OffsetFetchResponsePartitions {
  readonly partitionIndex: number
  /** -1 if there is none. */
  readonly committedOffset: bigint
  readonly committedLeaderEpoch: number
  readonly metadata: string | null
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetFetchResponsePartitions of OffsetFetchResponse, versions 8-10, as the encoder takes it. */
export interface OffsetFetchResponsePartitionsInput {
  readonly partitionIndex: number
  /** -1 if there is none. */
  readonly committedOffset: bigint
  /** Default -1. */
  readonly committedLeaderEpoch?: number | undefined
  readonly metadata: string | null
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of OffsetFetch (API key 9). */
export interface OffsetFetchTypes {
  readonly requestInput: OffsetFetchRequestInput
  readonly request: OffsetFetchRequest
  readonly responseInput: OffsetFetchResponseInput
  readonly response: OffsetFetchResponse
}
