// Generated from protocol-specs/apis/020-delete-topics.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** DeleteTopicsRequest, versions 0-6, as decoded. */
export interface DeleteTopicsRequest {
  /** By name, or by id with a null name. Versions 6+. */
  readonly topics: DeleteTopicsRequestDeleteTopicState[]
  /** Versions 0-5. */
  readonly topicNames: TopicName[]
  readonly timeoutMs: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteTopicsRequest, versions 0-6, as the encoder takes it. */
export interface DeleteTopicsRequestInput {
  /** By name, or by id with a null name. Versions 6+; required there. */
  readonly topics?: readonly DeleteTopicsRequestDeleteTopicStateInput[] | undefined
  /** Versions 0-5; required there. */
  readonly topicNames?: readonly TopicName[] | undefined
  readonly timeoutMs: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteTopicState of DeleteTopicsRequest, versions 6, as decoded. */
export interface DeleteTopicsRequestDeleteTopicState {
  readonly name: TopicName | null
  readonly topicId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteTopicState of DeleteTopicsRequest, versions 6, as the encoder takes it. */
export interface DeleteTopicsRequestDeleteTopicStateInput {
  /** Default null. */
  readonly name?: TopicName | null | undefined
  readonly topicId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteTopicsResponse, versions 0-6, as decoded. */
export interface DeleteTopicsResponse {
  /** Versions 1+. */
  readonly throttleTimeMs: number
  readonly responses: DeleteTopicsResponseDeletableTopicResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteTopicsResponse, versions 0-6, as the encoder takes it. */
export interface DeleteTopicsResponseInput {
  /** Versions 1+. */
  readonly throttleTimeMs?: number | undefined
  readonly responses: readonly DeleteTopicsResponseDeletableTopicResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeletableTopicResult of DeleteTopicsResponse, versions 0-6, as decoded. */
export interface DeleteTopicsResponseDeletableTopicResult {
  /** Null in versions 6+. */
  readonly name: TopicName | null
  /** Versions 6+. */
  readonly topicId: string
  readonly errorCode: number
  /** Versions 5+. */
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeletableTopicResult of DeleteTopicsResponse, versions 0-6, as the encoder takes it. */
export interface DeleteTopicsResponseDeletableTopicResultInput {
  /** Null in versions 6+. */
  readonly name: TopicName | null
  /** Versions 6+. */
  readonly topicId?: string | undefined
  readonly errorCode: number
  /** Versions 5+; default null. */
  readonly errorMessage?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DeleteTopics (API key 20). */
export interface DeleteTopicsTypes {
  readonly requestInput: DeleteTopicsRequestInput
  readonly request: DeleteTopicsRequest
  readonly responseInput: DeleteTopicsResponseInput
  readonly response: DeleteTopicsResponse
}
