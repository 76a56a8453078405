// Generated from protocol-specs/apis/021-delete-records.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** DeleteRecordsRequest, versions 0-2, as decoded. */
export interface DeleteRecordsRequest {
  readonly topics: DeleteRecordsRequestDeleteRecordsTopic[]
  readonly timeoutMs: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteRecordsRequest, versions 0-2, as the encoder takes it. */
export interface DeleteRecordsRequestInput {
  readonly topics: readonly DeleteRecordsRequestDeleteRecordsTopicInput[]
  readonly timeoutMs: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteRecordsTopic of DeleteRecordsRequest, versions 0-2, as decoded. */
export interface DeleteRecordsRequestDeleteRecordsTopic {
  readonly name: TopicName
  readonly partitions: DeleteRecordsRequestDeleteRecordsPartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteRecordsTopic of DeleteRecordsRequest, versions 0-2, as the encoder takes it. */
export interface DeleteRecordsRequestDeleteRecordsTopicInput {
  readonly name: TopicName
  readonly partitions: readonly DeleteRecordsRequestDeleteRecordsPartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteRecordsPartition of DeleteRecordsRequest, versions 0-2, as decoded. */
export interface DeleteRecordsRequestDeleteRecordsPartition {
  readonly partitionIndex: number
  /** Everything before it goes; -1 for the high watermark. */
  readonly offset: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteRecordsPartition of DeleteRecordsRequest, versions 0-2, as the encoder takes it. */
export interface DeleteRecordsRequestDeleteRecordsPartitionInput {
  readonly partitionIndex: number
  /** Everything before it goes; -1 for the high watermark. */
  readonly offset: bigint
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteRecordsResponse, versions 0-2, as decoded. */
export interface DeleteRecordsResponse {
  readonly throttleTimeMs: number
  readonly topics: DeleteRecordsResponseDeleteRecordsTopicResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteRecordsResponse, versions 0-2, as the encoder takes it. */
export interface DeleteRecordsResponseInput {
  readonly throttleTimeMs: number
  readonly topics: readonly DeleteRecordsResponseDeleteRecordsTopicResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteRecordsTopicResult of DeleteRecordsResponse, versions 0-2, as decoded. */
export interface DeleteRecordsResponseDeleteRecordsTopicResult {
  readonly name: TopicName
  readonly partitions: DeleteRecordsResponseDeleteRecordsPartitionResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteRecordsTopicResult of DeleteRecordsResponse, versions 0-2, as the encoder takes it. */
export interface DeleteRecordsResponseDeleteRecordsTopicResultInput {
  readonly name: TopicName
  readonly partitions: readonly DeleteRecordsResponseDeleteRecordsPartitionResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteRecordsPartitionResult of DeleteRecordsResponse, versions 0-2, as decoded. */
export interface DeleteRecordsResponseDeleteRecordsPartitionResult {
  readonly partitionIndex: number
  /** The oldest offset there is now, over all replicas. */
  readonly lowWatermark: bigint
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteRecordsPartitionResult of DeleteRecordsResponse, versions 0-2, as the encoder takes it. */
export interface DeleteRecordsResponseDeleteRecordsPartitionResultInput {
  readonly partitionIndex: number
  /** The oldest offset there is now, over all replicas. */
  readonly lowWatermark: bigint
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DeleteRecords (API key 21). */
export interface DeleteRecordsTypes {
  readonly requestInput: DeleteRecordsRequestInput
  readonly request: DeleteRecordsRequest
  readonly responseInput: DeleteRecordsResponseInput
  readonly response: DeleteRecordsResponse
}
