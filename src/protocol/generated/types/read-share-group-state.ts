// Generated from protocol-specs/apis/084-read-share-group-state.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** ReadShareGroupStateRequest, versions 0, as decoded. */
export interface ReadShareGroupStateRequest {
  readonly groupId: string
  readonly topics: ReadShareGroupStateRequestReadStateData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReadShareGroupStateRequest, versions 0, as the encoder takes it. */
export interface ReadShareGroupStateRequestInput {
  readonly groupId: string
  readonly topics: readonly ReadShareGroupStateRequestReadStateDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ReadStateData of ReadShareGroupStateRequest, versions 0, as decoded. */
export interface ReadShareGroupStateRequestReadStateData {
  readonly topicId: string
  readonly partitions: ReadShareGroupStateRequestPartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReadStateData of ReadShareGroupStateRequest, versions 0, as the encoder takes it. */
export interface ReadShareGroupStateRequestReadStateDataInput {
  readonly topicId: string
  readonly partitions: readonly ReadShareGroupStateRequestPartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of ReadShareGroupStateRequest, versions 0, as decoded. */
export interface ReadShareGroupStateRequestPartitionData {
  readonly partition: number
  readonly leaderEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of ReadShareGroupStateRequest, versions 0, as the encoder takes it. */
export interface ReadShareGroupStateRequestPartitionDataInput {
  readonly partition: number
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ReadShareGroupStateResponse, versions 0, as decoded. */
export interface ReadShareGroupStateResponse {
  readonly results: ReadShareGroupStateResponseReadStateResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReadShareGroupStateResponse, versions 0, as the encoder takes it. */
export interface ReadShareGroupStateResponseInput {
  readonly results: readonly ReadShareGroupStateResponseReadStateResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ReadStateResult of ReadShareGroupStateResponse, versions 0, as decoded. */
export interface ReadShareGroupStateResponseReadStateResult {
  readonly topicId: string
  readonly partitions: ReadShareGroupStateResponsePartitionResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReadStateResult of ReadShareGroupStateResponse, versions 0, as the encoder takes it. */
export interface ReadShareGroupStateResponseReadStateResultInput {
  readonly topicId: string
  readonly partitions: readonly ReadShareGroupStateResponsePartitionResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionResult of ReadShareGroupStateResponse, versions 0, as decoded. */
export interface ReadShareGroupStateResponsePartitionResult {
  readonly partition: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly stateEpoch: number
  readonly startOffset: bigint
  readonly stateBatches: ReadShareGroupStateResponseStateBatch[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionResult of ReadShareGroupStateResponse, versions 0, as the encoder takes it. */
export interface ReadShareGroupStateResponsePartitionResultInput {
  readonly partition: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly stateEpoch: number
  readonly startOffset: bigint
  readonly stateBatches: readonly ReadShareGroupStateResponseStateBatchInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** StateBatch of ReadShareGroupStateResponse, versions 0, as decoded. */
export interface ReadShareGroupStateResponseStateBatch {
  readonly firstOffset: bigint
  readonly lastOffset: bigint
  readonly deliveryState: number
  readonly deliveryCount: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StateBatch of ReadShareGroupStateResponse, versions 0, as the encoder takes it. */
export interface ReadShareGroupStateResponseStateBatchInput {
  readonly firstOffset: bigint
  readonly lastOffset: bigint
  readonly deliveryState: number
  readonly deliveryCount: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of ReadShareGroupState (API key 84). */
export interface ReadShareGroupStateTypes {
  readonly requestInput: ReadShareGroupStateRequestInput
  readonly request: ReadShareGroupStateRequest
  readonly responseInput: ReadShareGroupStateResponseInput
  readonly response: ReadShareGroupStateResponse
}
