// Generated from protocol-specs/apis/083-initialize-share-group-state.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** InitializeShareGroupStateRequest, versions 0, as decoded. */
export interface InitializeShareGroupStateRequest {
  readonly groupId: string
  readonly topics: InitializeShareGroupStateRequestInitializeStateData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** InitializeShareGroupStateRequest, versions 0, as the encoder takes it. */
export interface InitializeShareGroupStateRequestInput {
  readonly groupId: string
  readonly topics: readonly InitializeShareGroupStateRequestInitializeStateDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** InitializeStateData of InitializeShareGroupStateRequest, versions 0, as decoded. */
export interface InitializeShareGroupStateRequestInitializeStateData {
  readonly topicId: string
  readonly partitions: InitializeShareGroupStateRequestPartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** InitializeStateData of InitializeShareGroupStateRequest, versions 0, as the encoder takes it. */
export interface InitializeShareGroupStateRequestInitializeStateDataInput {
  readonly topicId: string
  readonly partitions: readonly InitializeShareGroupStateRequestPartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of InitializeShareGroupStateRequest, versions 0, as decoded. */
export interface InitializeShareGroupStateRequestPartitionData {
  readonly partition: number
  readonly stateEpoch: number
  readonly startOffset: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of InitializeShareGroupStateRequest, versions 0, as the encoder takes it. */
export interface InitializeShareGroupStateRequestPartitionDataInput {
  readonly partition: number
  readonly stateEpoch: number
  readonly startOffset: bigint
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** InitializeShareGroupStateResponse, versions 0, as decoded. */
export interface InitializeShareGroupStateResponse {
  readonly results: InitializeShareGroupStateResponseInitializeStateResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** InitializeShareGroupStateResponse, versions 0, as the encoder takes it. */
export interface InitializeShareGroupStateResponseInput {
  readonly results: readonly InitializeShareGroupStateResponseInitializeStateResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** InitializeStateResult of InitializeShareGroupStateResponse, versions 0, as decoded. */
export interface InitializeShareGroupStateResponseInitializeStateResult {
  readonly topicId: string
  readonly partitions: InitializeShareGroupStateResponsePartitionResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** InitializeStateResult of InitializeShareGroupStateResponse, versions 0, as the encoder takes it. */
export interface InitializeShareGroupStateResponseInitializeStateResultInput {
  readonly topicId: string
  readonly partitions: readonly InitializeShareGroupStateResponsePartitionResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionResult of InitializeShareGroupStateResponse, versions 0, as decoded. */
export interface InitializeShareGroupStateResponsePartitionResult {
  readonly partition: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionResult of InitializeShareGroupStateResponse, versions 0, as the encoder takes it. */
export interface InitializeShareGroupStateResponsePartitionResultInput {
  readonly partition: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of InitializeShareGroupState (API key 83). */
export interface InitializeShareGroupStateTypes {
  readonly requestInput: InitializeShareGroupStateRequestInput
  readonly request: InitializeShareGroupStateRequest
  readonly responseInput: InitializeShareGroupStateResponseInput
  readonly response: InitializeShareGroupStateResponse
}
