// Generated from protocol-specs/apis/092-delete-share-group-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { GroupId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** DeleteShareGroupOffsetsRequest, versions 0, as decoded. */
export interface DeleteShareGroupOffsetsRequest {
  readonly groupId: GroupId
  readonly topics: DeleteShareGroupOffsetsRequestTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteShareGroupOffsetsRequest, versions 0, as the encoder takes it. */
export interface DeleteShareGroupOffsetsRequestInput {
  readonly groupId: GroupId
  readonly topics: readonly DeleteShareGroupOffsetsRequestTopicInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteShareGroupOffsetsRequestTopic of DeleteShareGroupOffsetsRequest, versions 0, as decoded. */
export interface DeleteShareGroupOffsetsRequestTopic {
  readonly topicName: TopicName
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteShareGroupOffsetsRequestTopic of DeleteShareGroupOffsetsRequest, versions 0, as the encoder takes it. */
export interface DeleteShareGroupOffsetsRequestTopicInput {
  readonly topicName: TopicName
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteShareGroupOffsetsResponse, versions 0, as decoded. */
export interface DeleteShareGroupOffsetsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly responses: DeleteShareGroupOffsetsResponseTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteShareGroupOffsetsResponse, versions 0, as the encoder takes it. */
export interface DeleteShareGroupOffsetsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly responses: readonly DeleteShareGroupOffsetsResponseTopicInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteShareGroupOffsetsResponseTopic of DeleteShareGroupOffsetsResponse, versions 0, as decoded. */
export interface DeleteShareGroupOffsetsResponseTopic {
  readonly topicName: TopicName
  readonly topicId: string
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteShareGroupOffsetsResponseTopic of DeleteShareGroupOffsetsResponse, versions 0, as the encoder takes it. */
export interface DeleteShareGroupOffsetsResponseTopicInput {
  readonly topicName: TopicName
  readonly topicId: string
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DeleteShareGroupOffsets (API key 92). */
export interface DeleteShareGroupOffsetsTypes {
  readonly requestInput: DeleteShareGroupOffsetsRequestInput
  readonly request: DeleteShareGroupOffsetsRequest
  readonly responseInput: DeleteShareGroupOffsetsResponseInput
  readonly response: DeleteShareGroupOffsetsResponse
}
