// Generated from protocol-specs/apis/086-delete-share-group-state.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** DeleteShareGroupStateRequest, versions 0, as decoded. */
export interface DeleteShareGroupStateRequest {
  readonly groupId: string
  readonly topics: DeleteShareGroupStateRequestDeleteStateData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteShareGroupStateRequest, versions 0, as the encoder takes it. */
export interface DeleteShareGroupStateRequestInput {
  readonly groupId: string
  readonly topics: readonly DeleteShareGroupStateRequestDeleteStateDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteStateData of DeleteShareGroupStateRequest, versions 0, as decoded. */
export interface DeleteShareGroupStateRequestDeleteStateData {
  readonly topicId: string
  readonly partitions: DeleteShareGroupStateRequestPartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteStateData of DeleteShareGroupStateRequest, versions 0, as the encoder takes it. */
export interface DeleteShareGroupStateRequestDeleteStateDataInput {
  readonly topicId: string
  readonly partitions: readonly DeleteShareGroupStateRequestPartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of DeleteShareGroupStateRequest, versions 0, as decoded. */
export interface DeleteShareGroupStateRequestPartitionData {
  readonly partition: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of DeleteShareGroupStateRequest, versions 0, as the encoder takes it. */
export interface DeleteShareGroupStateRequestPartitionDataInput {
  readonly partition: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteShareGroupStateResponse, versions 0, as decoded. */
export interface DeleteShareGroupStateResponse {
  readonly results: DeleteShareGroupStateResponseDeleteStateResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteShareGroupStateResponse, versions 0, as the encoder takes it. */
export interface DeleteShareGroupStateResponseInput {
  readonly results: readonly DeleteShareGroupStateResponseDeleteStateResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteStateResult of DeleteShareGroupStateResponse, versions 0, as decoded. */
export interface DeleteShareGroupStateResponseDeleteStateResult {
  readonly topicId: string
  readonly partitions: DeleteShareGroupStateResponsePartitionResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteStateResult of DeleteShareGroupStateResponse, versions 0, as the encoder takes it. */
export interface DeleteShareGroupStateResponseDeleteStateResultInput {
  readonly topicId: string
  readonly partitions: readonly DeleteShareGroupStateResponsePartitionResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionResult of DeleteShareGroupStateResponse, versions 0, as decoded. */
export interface DeleteShareGroupStateResponsePartitionResult {
  readonly partition: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionResult of DeleteShareGroupStateResponse, versions 0, as the encoder takes it. */
export interface DeleteShareGroupStateResponsePartitionResultInput {
  readonly partition: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DeleteShareGroupState (API key 86). */
export interface DeleteShareGroupStateTypes {
  readonly requestInput: DeleteShareGroupStateRequestInput
  readonly request: DeleteShareGroupStateRequest
  readonly responseInput: DeleteShareGroupStateResponseInput
  readonly response: DeleteShareGroupStateResponse
}
