// Generated from protocol-specs/apis/087-read-share-group-state-summary.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** ReadShareGroupStateSummaryRequest, versions 0-1, as decoded. */
export interface ReadShareGroupStateSummaryRequest {
  readonly groupId: string
  readonly topics: ReadShareGroupStateSummaryRequestReadStateSummaryData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReadShareGroupStateSummaryRequest, versions 0-1, as the encoder takes it. */
export interface ReadShareGroupStateSummaryRequestInput {
  readonly groupId: string
  readonly topics: readonly ReadShareGroupStateSummaryRequestReadStateSummaryDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ReadStateSummaryData of ReadShareGroupStateSummaryRequest, versions 0-1, as decoded. */
export interface ReadShareGroupStateSummaryRequestReadStateSummaryData {
  readonly topicId: string
  readonly partitions: ReadShareGroupStateSummaryRequestPartitionData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReadStateSummaryData of ReadShareGroupStateSummaryRequest, versions 0-1, as the encoder takes it. */
export interface ReadShareGroupStateSummaryRequestReadStateSummaryDataInput {
  readonly topicId: string
  readonly partitions: readonly ReadShareGroupStateSummaryRequestPartitionDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionData of ReadShareGroupStateSummaryRequest, versions 0-1, as decoded. */
export interface ReadShareGroupStateSummaryRequestPartitionData {
  readonly partition: number
  readonly leaderEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionData of ReadShareGroupStateSummaryRequest, versions 0-1, as the encoder takes it. */
export interface ReadShareGroupStateSummaryRequestPartitionDataInput {
  readonly partition: number
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ReadShareGroupStateSummaryResponse, versions 0-1, as decoded. */
export interface ReadShareGroupStateSummaryResponse {
  readonly results: ReadShareGroupStateSummaryResponseReadStateSummaryResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReadShareGroupStateSummaryResponse, versions 0-1, as the encoder takes it. */
export interface ReadShareGroupStateSummaryResponseInput {
  readonly results: readonly ReadShareGroupStateSummaryResponseReadStateSummaryResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ReadStateSummaryResult of ReadShareGroupStateSummaryResponse, versions 0-1, as decoded. */
export interface ReadShareGroupStateSummaryResponseReadStateSummaryResult {
  readonly topicId: string
  readonly partitions: ReadShareGroupStateSummaryResponsePartitionResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReadStateSummaryResult of ReadShareGroupStateSummaryResponse, versions 0-1, as the encoder takes it. */
export interface ReadShareGroupStateSummaryResponseReadStateSummaryResultInput {
  readonly topicId: string
  readonly partitions: readonly ReadShareGroupStateSummaryResponsePartitionResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionResult of ReadShareGroupStateSummaryResponse, versions 0-1, as decoded. */
export interface ReadShareGroupStateSummaryResponsePartitionResult {
  readonly partition: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: bigint
  /** Versions 1+. */
  readonly deliveryCompleteCount: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionResult of ReadShareGroupStateSummaryResponse, versions 0-1, as the encoder takes it. */
export interface ReadShareGroupStateSummaryResponsePartitionResultInput {
  readonly partition: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: bigint
  /** Versions 1+; default -1. */
  readonly deliveryCompleteCount?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of ReadShareGroupStateSummary (API key 87). */
export interface ReadShareGroupStateSummaryTypes {
  readonly requestInput: ReadShareGroupStateSummaryRequestInput
  readonly request: ReadShareGroupStateSummaryRequest
  readonly responseInput: ReadShareGroupStateSummaryResponseInput
  readonly response: ReadShareGroupStateSummaryResponse
}
