// Generated from protocol-specs/apis/090-describe-share-group-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** DescribeShareGroupOffsetsRequest, versions 0-1, as decoded. */
export interface DescribeShareGroupOffsetsRequest {
  readonly groups: DescribeShareGroupOffsetsRequestGroup[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeShareGroupOffsetsRequest, versions 0-1, as the encoder takes it. */
export interface DescribeShareGroupOffsetsRequestInput {
  readonly groups: readonly DescribeShareGroupOffsetsRequestGroupInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeShareGroupOffsetsRequestGroup of DescribeShareGroupOffsetsRequest, versions 0-1, as decoded. */
export interface DescribeShareGroupOffsetsRequestGroup {
  readonly groupId: GroupId
  /** Null for all. */
  readonly topics: DescribeShareGroupOffsetsRequestTopic[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeShareGroupOffsetsRequestGroup of DescribeShareGroupOffsetsRequest, versions 0-1, as the encoder takes it. */
export interface DescribeShareGroupOffsetsRequestGroupInput {
  readonly groupId: GroupId
  /** Null for all. */
  readonly topics: readonly DescribeShareGroupOffsetsRequestTopicInput[] | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeShareGroupOffsetsRequestTopic of DescribeShareGroupOffsetsRequest, versions 0-1, as decoded. */
export interface DescribeShareGroupOffsetsRequestTopic {
  readonly topicName: TopicName
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeShareGroupOffsetsRequestTopic of DescribeShareGroupOffsetsRequest, versions 0-1, as the encoder takes it. */
export interface DescribeShareGroupOffsetsRequestTopicInput {
  readonly topicName: TopicName
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeShareGroupOffsetsResponse, versions 0-1, as decoded. */
export interface DescribeShareGroupOffsetsResponse {
  readonly throttleTimeMs: number
  readonly groups: DescribeShareGroupOffsetsResponseGroup[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeShareGroupOffsetsResponse, versions 0-1, as the encoder takes it. */
export interface DescribeShareGroupOffsetsResponseInput {
  readonly throttleTimeMs: number
  readonly groups: readonly DescribeShareGroupOffsetsResponseGroupInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeShareGroupOffsetsResponseGroup of DescribeShareGroupOffsetsResponse, versions 0-1, as decoded. */
export interface DescribeShareGroupOffsetsResponseGroup {
  readonly groupId: GroupId
  readonly topics: DescribeShareGroupOffsetsResponseTopic[]
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeShareGroupOffsetsResponseGroup of DescribeShareGroupOffsetsResponse, versions 0-1, as the encoder takes it. */
export interface DescribeShareGroupOffsetsResponseGroupInput {
  readonly groupId: GroupId
  readonly topics: readonly DescribeShareGroupOffsetsResponseTopicInput[]
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeShareGroupOffsetsResponseTopic of DescribeShareGroupOffsetsResponse, versions 0-1, as decoded. */
export interface DescribeShareGroupOffsetsResponseTopic {
  readonly topicName: TopicName
  readonly topicId: string
  readonly partitions: DescribeShareGroupOffsetsResponsePartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeShareGroupOffsetsResponseTopic of DescribeShareGroupOffsetsResponse, versions 0-1, as the encoder takes it. */
export interface DescribeShareGroupOffsetsResponseTopicInput {
  readonly topicName: TopicName
  readonly topicId: string
  readonly partitions: readonly DescribeShareGroupOffsetsResponsePartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeShareGroupOffsetsResponsePartition of DescribeShareGroupOffsetsResponse, versions 0-1, as decoded. */
export interface DescribeShareGroupOffsetsResponsePartition {
  readonly partitionIndex: number
  /** Everything before it is settled; -1 if there is none. */
  readonly startOffset: bigint
  readonly leaderEpoch: number
  /** Versions 1+. */
  readonly lag: bigint
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeShareGroupOffsetsResponsePartition of DescribeShareGroupOffsetsResponse, versions 0-1, as the encoder takes it. */
export interface DescribeShareGroupOffsetsResponsePartitionInput {
  readonly partitionIndex: number
  /** Everything before it is settled; -1 if there is none. */
  readonly startOffset: bigint
  readonly leaderEpoch: number
  /** Versions 1+; default -1. */
  readonly lag?: bigint | undefined
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DescribeShareGroupOffsets (API key 90). */
export interface DescribeShareGroupOffsetsTypes {
  readonly requestInput: DescribeShareGroupOffsetsRequestInput
  readonly request: DescribeShareGroupOffsetsRequest
  readonly responseInput: DescribeShareGroupOffsetsResponseInput
  readonly response: DescribeShareGroupOffsetsResponse
}
