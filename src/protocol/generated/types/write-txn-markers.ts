// Generated from protocol-specs/apis/027-write-txn-markers.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ProducerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** WriteTxnMarkersRequest, versions 0-2, as decoded. */
export interface WriteTxnMarkersRequest {
  readonly markers: WriteTxnMarkersRequestWritableTxnMarker[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** WriteTxnMarkersRequest, versions 0-2, as the encoder takes it. */
export interface WriteTxnMarkersRequestInput {
  readonly markers: readonly WriteTxnMarkersRequestWritableTxnMarkerInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** WritableTxnMarker of WriteTxnMarkersRequest, versions 0-2, as decoded. */
export interface WriteTxnMarkersRequestWritableTxnMarker {
  readonly producerId: ProducerId
  readonly producerEpoch: number
  /** True for commit. */
  readonly transactionResult: boolean
  readonly topics: WriteTxnMarkersRequestWritableTxnMarkerTopic[]
  readonly coordinatorEpoch: number
  /** 2 and more: the epoch must be larger than that of the transaction (KIP-1228). Versions 2+. */
  readonly transactionVersion: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** WritableTxnMarker of WriteTxnMarkersRequest, versions 0-2, as the encoder takes it. */
export interface WriteTxnMarkersRequestWritableTxnMarkerInput {
  readonly producerId: ProducerId
  readonly producerEpoch: number
  /** True for commit. */
  readonly transactionResult: boolean
  readonly topics: readonly WriteTxnMarkersRequestWritableTxnMarkerTopicInput[]
  readonly coordinatorEpoch: number
  /** 2 and more: the epoch must be larger than that of the transaction (KIP-1228). Versions 2+. */
  readonly transactionVersion?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** WritableTxnMarkerTopic of WriteTxnMarkersRequest, versions 0-2, as decoded. */
export interface WriteTxnMarkersRequestWritableTxnMarkerTopic {
  readonly name: TopicName
  readonly partitionIndexes: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** WritableTxnMarkerTopic of WriteTxnMarkersRequest, versions 0-2, as the encoder takes it. */
export interface WriteTxnMarkersRequestWritableTxnMarkerTopicInput {
  readonly name: TopicName
  readonly partitionIndexes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** WriteTxnMarkersResponse, versions 0-2, as decoded. */
export interface WriteTxnMarkersResponse {
  readonly markers: WriteTxnMarkersResponseWritableTxnMarkerResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** WriteTxnMarkersResponse, versions 0-2, as the encoder takes it. */
export interface WriteTxnMarkersResponseInput {
  readonly markers: readonly WriteTxnMarkersResponseWritableTxnMarkerResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** WritableTxnMarkerResult of WriteTxnMarkersResponse, versions 0-2, as decoded. */
export interface WriteTxnMarkersResponseWritableTxnMarkerResult {
  readonly producerId: ProducerId
  readonly topics: WriteTxnMarkersResponseWritableTxnMarkerTopicResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** WritableTxnMarkerResult of WriteTxnMarkersResponse, versions 0-2, as the encoder takes it. */
export interface WriteTxnMarkersResponseWritableTxnMarkerResultInput {
  readonly producerId: ProducerId
  readonly topics: readonly WriteTxnMarkersResponseWritableTxnMarkerTopicResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** WritableTxnMarkerTopicResult of WriteTxnMarkersResponse, versions 0-2, as decoded. */
export interface WriteTxnMarkersResponseWritableTxnMarkerTopicResult {
  readonly name: TopicName
  readonly partitions: WriteTxnMarkersResponseWritableTxnMarkerPartitionResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** WritableTxnMarkerTopicResult of WriteTxnMarkersResponse, versions 0-2, as the encoder takes it. */
export interface WriteTxnMarkersResponseWritableTxnMarkerTopicResultInput {
  readonly name: TopicName
  readonly partitions: readonly WriteTxnMarkersResponseWritableTxnMarkerPartitionResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** WritableTxnMarkerPartitionResult of WriteTxnMarkersResponse, versions 0-2, as decoded. */
export interface WriteTxnMarkersResponseWritableTxnMarkerPartitionResult {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** WritableTxnMarkerPartitionResult of WriteTxnMarkersResponse, versions 0-2, as the encoder takes it. */
export interface WriteTxnMarkersResponseWritableTxnMarkerPartitionResultInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of WriteTxnMarkers (API key 27). */
export interface WriteTxnMarkersTypes {
  readonly requestInput: WriteTxnMarkersRequestInput
  readonly request: WriteTxnMarkersRequest
  readonly responseInput: WriteTxnMarkersResponseInput
  readonly response: WriteTxnMarkersResponse
}
