// Generated from protocol-specs/apis/091-alter-share-group-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** AlterShareGroupOffsetsRequest, versions 0, as decoded. */
export interface AlterShareGroupOffsetsRequest {
  readonly groupId: GroupId
  readonly topics: AlterShareGroupOffsetsRequestTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterShareGroupOffsetsRequest, versions 0, as the encoder takes it. */
export interface AlterShareGroupOffsetsRequestInput {
  readonly groupId: GroupId
  readonly topics: readonly AlterShareGroupOffsetsRequestTopicInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterShareGroupOffsetsRequestTopic of AlterShareGroupOffsetsRequest, versions 0, as decoded. */
export interface AlterShareGroupOffsetsRequestTopic {
  readonly topicName: TopicName
  readonly partitions: AlterShareGroupOffsetsRequestPartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterShareGroupOffsetsRequestTopic of AlterShareGroupOffsetsRequest, versions 0, as the encoder takes it. */
export interface AlterShareGroupOffsetsRequestTopicInput {
  readonly topicName: TopicName
  readonly partitions: readonly AlterShareGroupOffsetsRequestPartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterShareGroupOffsetsRequestPartition of AlterShareGroupOffsetsRequest, versions 0, as decoded. */
export interface AlterShareGroupOffsetsRequestPartition {
  readonly partitionIndex: number
  readonly startOffset: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterShareGroupOffsetsRequestPartition of AlterShareGroupOffsetsRequest, versions 0, as the encoder takes it. */
export interface AlterShareGroupOffsetsRequestPartitionInput {
  readonly partitionIndex: number
  readonly startOffset: bigint
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterShareGroupOffsetsResponse, versions 0, as decoded. */
export interface AlterShareGroupOffsetsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly responses: AlterShareGroupOffsetsResponseTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterShareGroupOffsetsResponse, versions 0, as the encoder takes it. */
export interface AlterShareGroupOffsetsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly responses: readonly AlterShareGroupOffsetsResponseTopicInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterShareGroupOffsetsResponseTopic of AlterShareGroupOffsetsResponse, versions 0, as decoded. */
export interface AlterShareGroupOffsetsResponseTopic {
  readonly topicName: TopicName
  readonly topicId: string
  readonly partitions: AlterShareGroupOffsetsResponsePartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterShareGroupOffsetsResponseTopic of AlterShareGroupOffsetsResponse, versions 0, as the encoder takes it. */
export interface AlterShareGroupOffsetsResponseTopicInput {
  readonly topicName: TopicName
  readonly topicId: string
  readonly partitions: readonly AlterShareGroupOffsetsResponsePartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterShareGroupOffsetsResponsePartition of AlterShareGroupOffsetsResponse, versions 0, as decoded. */
export interface AlterShareGroupOffsetsResponsePartition {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterShareGroupOffsetsResponsePartition of AlterShareGroupOffsetsResponse, versions 0, as the encoder takes it. */
export interface AlterShareGroupOffsetsResponsePartitionInput {
  readonly partitionIndex: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of AlterShareGroupOffsets (API key 91). */
export interface AlterShareGroupOffsetsTypes {
  readonly requestInput: AlterShareGroupOffsetsRequestInput
  readonly request: AlterShareGroupOffsetsRequest
  readonly responseInput: AlterShareGroupOffsetsResponseInput
  readonly response: AlterShareGroupOffsetsResponse
}
