// Generated from protocol-specs/apis/061-describe-producers.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ProducerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** DescribeProducersRequest, versions 0, as decoded. */
export interface DescribeProducersRequest {
  readonly topics: DescribeProducersRequestTopicRequest[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeProducersRequest, versions 0, as the encoder takes it. */
export interface DescribeProducersRequestInput {
  readonly topics: readonly DescribeProducersRequestTopicRequestInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicRequest of DescribeProducersRequest, versions 0, as decoded. */
export interface DescribeProducersRequestTopicRequest {
  readonly name: TopicName
  readonly partitionIndexes: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicRequest of DescribeProducersRequest, versions 0, as the encoder takes it. */
export interface DescribeProducersRequestTopicRequestInput {
  readonly name: TopicName
  readonly partitionIndexes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeProducersResponse, versions 0, as decoded. */
export interface DescribeProducersResponse {
  readonly throttleTimeMs: number
  readonly topics: DescribeProducersResponseTopicResponse[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeProducersResponse, versions 0, as the encoder takes it. */
export interface DescribeProducersResponseInput {
  readonly throttleTimeMs: number
  readonly topics: readonly DescribeProducersResponseTopicResponseInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicResponse of DescribeProducersResponse, versions 0, as decoded. */
export interface DescribeProducersResponseTopicResponse {
  readonly name: TopicName
  readonly partitions: DescribeProducersResponsePartitionResponse[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicResponse of DescribeProducersResponse, versions 0, as the encoder takes it. */
export interface DescribeProducersResponseTopicResponseInput {
  readonly name: TopicName
  readonly partitions: readonly DescribeProducersResponsePartitionResponseInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionResponse of DescribeProducersResponse, versions 0, as decoded. */
export interface DescribeProducersResponsePartitionResponse {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly activeProducers: DescribeProducersResponseProducerState[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionResponse of DescribeProducersResponse, versions 0, as the encoder takes it. */
export interface DescribeProducersResponsePartitionResponseInput {
  readonly partitionIndex: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly activeProducers: readonly DescribeProducersResponseProducerStateInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ProducerState of DescribeProducersResponse, versions 0, as decoded. */
export interface DescribeProducersResponseProducerState {
  readonly producerId: ProducerId
  readonly producerEpoch: number
  readonly lastSequence: number
  readonly lastTimestamp: bigint
  readonly coordinatorEpoch: number
  /** -1 without an open transaction. */
  readonly currentTxnStartOffset: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ProducerState of DescribeProducersResponse, versions 0, as the encoder takes it. */
export interface DescribeProducersResponseProducerStateInput {
  readonly producerId: ProducerId
  readonly producerEpoch: number
  /** Default -1. */
  readonly lastSequence?: number | undefined
  /** Default -1. */
  readonly lastTimestamp?: bigint | undefined
  readonly coordinatorEpoch: number
  /** -1 without an open transaction. Default -1. */
  readonly currentTxnStartOffset?: bigint | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DescribeProducers (API key 61). */
export interface DescribeProducersTypes {
  readonly requestInput: DescribeProducersRequestInput
  readonly request: DescribeProducersRequest
  readonly responseInput: DescribeProducersResponseInput
  readonly response: DescribeProducersResponse
}
