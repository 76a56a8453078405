// Generated from protocol-specs/apis/047-offset-delete.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** OffsetDeleteRequest, versions 0, as decoded. */
export interface OffsetDeleteRequest {
  readonly groupId: GroupId
  readonly topics: OffsetDeleteRequestTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetDeleteRequest, versions 0, as the encoder takes it. */
export interface OffsetDeleteRequestInput {
  readonly groupId: GroupId
  readonly topics: readonly OffsetDeleteRequestTopicInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetDeleteRequestTopic of OffsetDeleteRequest, versions 0, as decoded. */
export interface OffsetDeleteRequestTopic {
  readonly name: TopicName
  readonly partitions: OffsetDeleteRequestPartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetDeleteRequestTopic of OffsetDeleteRequest, versions 0, as the encoder takes it. */
export interface OffsetDeleteRequestTopicInput {
  readonly name: TopicName
  readonly partitions: readonly OffsetDeleteRequestPartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetDeleteRequestPartition of OffsetDeleteRequest, versions 0, as decoded. */
export interface OffsetDeleteRequestPartition {
  readonly partitionIndex: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetDeleteRequestPartition of OffsetDeleteRequest, versions 0, as the encoder takes it. */
export interface OffsetDeleteRequestPartitionInput {
  readonly partitionIndex: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetDeleteResponse, versions 0, as decoded. */
export interface OffsetDeleteResponse {
  readonly errorCode: number
  readonly throttleTimeMs: number
  readonly topics: OffsetDeleteResponseTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetDeleteResponse, versions 0, as the encoder takes it. */
export interface OffsetDeleteResponseInput {
  readonly errorCode: number
  readonly throttleTimeMs: number
  readonly topics: readonly OffsetDeleteResponseTopicInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetDeleteResponseTopic of OffsetDeleteResponse, versions 0, as decoded. */
export interface OffsetDeleteResponseTopic {
  readonly name: TopicName
  readonly partitions: OffsetDeleteResponsePartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetDeleteResponseTopic of OffsetDeleteResponse, versions 0, as the encoder takes it. */
export interface OffsetDeleteResponseTopicInput {
  readonly name: TopicName
  readonly partitions: readonly OffsetDeleteResponsePartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OffsetDeleteResponsePartition of OffsetDeleteResponse, versions 0, as decoded. */
export interface OffsetDeleteResponsePartition {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetDeleteResponsePartition of OffsetDeleteResponse, versions 0, as the encoder takes it. */
export interface OffsetDeleteResponsePartitionInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of OffsetDelete (API key 47). */
export interface OffsetDeleteTypes {
  readonly requestInput: OffsetDeleteRequestInput
  readonly request: OffsetDeleteRequest
  readonly responseInput: OffsetDeleteResponseInput
  readonly response: OffsetDeleteResponse
}
