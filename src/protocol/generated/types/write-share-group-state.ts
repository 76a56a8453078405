// Generated from protocol-specs/apis/085-write-share-group-state.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** WriteShareGroupStateRequest, versions 0-1, as decoded. */
export interface WriteShareGroupStateRequest {
  readonly groupId: string
  readonly topics: WriteShareGroupStateRequestWriteStateData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** WriteShareGroupStateRequest, versions 0-1, as the encoder takes it. */
export interface WriteShareGroupStateRequestInput {
  readonly groupId: string
  readonly topics: readonly WriteShareGroupStateRequestWriteStateDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** WriteStateData of WriteShareGroupStateRequest, versions 0-1, as decoded. */
export interface WriteShareGroupStateRequestWriteStateData {
  readonly topicId: string
  readonly partitions: WriteShareGroupStateRequestPartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** WriteStateData of WriteShareGroupStateRequest, versions 0-1, as the encoder takes it. */
export interface WriteShareGroupStateRequestWriteStateDataInput {
  readonly topicId: string
  readonly partitions: readonly WriteShareGroupStateRequestPartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of WriteShareGroupStateRequest, versions 0-1, as decoded. */
export interface WriteShareGroupStateRequestPartitionData {
  readonly partition: number
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: bigint
  /** Versions 1+. */
  readonly deliveryCompleteCount: number
  readonly stateBatches: WriteShareGroupStateRequestStateBatch[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of WriteShareGroupStateRequest, versions 0-1, as the encoder takes it. */
export interface WriteShareGroupStateRequestPartitionDataInput {
  readonly partition: number
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: bigint
  /** Versions 1+; default -1. */
  readonly deliveryCompleteCount?: number | undefined
  readonly stateBatches: readonly WriteShareGroupStateRequestStateBatchInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** StateBatch of WriteShareGroupStateRequest, versions 0-1, as decoded. */
export interface WriteShareGroupStateRequestStateBatch {
  readonly firstOffset: bigint
  readonly lastOffset: bigint
  readonly deliveryState: number
  readonly deliveryCount: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StateBatch of WriteShareGroupStateRequest, versions 0-1, as the encoder takes it. */
export interface WriteShareGroupStateRequestStateBatchInput {
  readonly firstOffset: bigint
  readonly lastOffset: bigint
  readonly deliveryState: number
  readonly deliveryCount: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** WriteShareGroupStateResponse, versions 0-1, as decoded. */
export interface WriteShareGroupStateResponse {
  readonly results: WriteShareGroupStateResponseWriteStateResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** WriteShareGroupStateResponse, versions 0-1, as the encoder takes it. */
export interface WriteShareGroupStateResponseInput {
  readonly results: readonly WriteShareGroupStateResponseWriteStateResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** WriteStateResult of WriteShareGroupStateResponse, versions 0-1, as decoded. */
export interface WriteShareGroupStateResponseWriteStateResult {
  readonly topicId: string
  readonly partitions: WriteShareGroupStateResponsePartitionResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** WriteStateResult of WriteShareGroupStateResponse, versions 0-1, as the encoder takes it. */
export interface WriteShareGroupStateResponseWriteStateResultInput {
  readonly topicId: string
  readonly partitions: readonly WriteShareGroupStateResponsePartitionResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionResult of WriteShareGroupStateResponse, versions 0-1, as decoded. */
export interface WriteShareGroupStateResponsePartitionResult {
  readonly partition: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionResult of WriteShareGroupStateResponse, versions 0-1, as the encoder takes it. */
export interface WriteShareGroupStateResponsePartitionResultInput {
  readonly partition: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of WriteShareGroupState (API key 85). */
export interface WriteShareGroupStateTypes {
  readonly requestInput: WriteShareGroupStateRequestInput
  readonly request: WriteShareGroupStateRequest
  readonly responseInput: WriteShareGroupStateResponseInput
  readonly response: WriteShareGroupStateResponse
}
