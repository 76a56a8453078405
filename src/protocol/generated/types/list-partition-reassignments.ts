// Generated from protocol-specs/apis/046-list-partition-reassignments.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** ListPartitionReassignmentsRequest, versions 0, as decoded. */
export interface ListPartitionReassignmentsRequest {
  readonly timeoutMs: number
  /** Null for all. */
  readonly topics: ListPartitionReassignmentsRequestListPartitionReassignmentsTopics[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ListPartitionReassignmentsRequest, versions 0, as the encoder takes it. */
export interface ListPartitionReassignmentsRequestInput {
  /** Default 60000. */
  readonly timeoutMs?: number | undefined
  /** Null for all. Default null. */
  readonly topics?: readonly ListPartitionReassignmentsRequestListPartitionReassignmentsTopicsInput[] | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ListPartitionReassignmentsTopics of ListPartitionReassignmentsRequest, versions 0, as decoded. */
export interface ListPartitionReassignmentsRequestListPartitionReassignmentsTopics {
  readonly name: TopicName
  readonly partitionIndexes: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ListPartitionReassignmentsTopics of ListPartitionReassignmentsRequest, versions 0, as the encoder takes it. */
export interface ListPartitionReassignmentsRequestListPartitionReassignmentsTopicsInput {
  readonly name: TopicName
  readonly partitionIndexes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ListPartitionReassignmentsResponse, versions 0, as decoded. */
export interface ListPartitionReassignmentsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly topics: ListPartitionReassignmentsResponseOngoingTopicReassignment[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ListPartitionReassignmentsResponse, versions 0, as the encoder takes it. */
export interface ListPartitionReassignmentsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly topics: readonly ListPartitionReassignmentsResponseOngoingTopicReassignmentInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OngoingTopicReassignment of ListPartitionReassignmentsResponse, versions 0, as decoded. */
export interface ListPartitionReassignmentsResponseOngoingTopicReassignment {
  readonly name: TopicName
  readonly partitions: ListPartitionReassignmentsResponseOngoingPartitionReassignment[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OngoingTopicReassignment of ListPartitionReassignmentsResponse, versions 0, as the encoder takes it. */
export interface ListPartitionReassignmentsResponseOngoingTopicReassignmentInput {
  readonly name: TopicName
  readonly partitions: readonly ListPartitionReassignmentsResponseOngoingPartitionReassignmentInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OngoingPartitionReassignment of ListPartitionReassignmentsResponse, versions 0, as decoded. */
export interface ListPartitionReassignmentsResponseOngoingPartitionReassignment {
  readonly partitionIndex: number
  readonly replicas: BrokerId[]
  readonly addingReplicas: BrokerId[]
  readonly removingReplicas: BrokerId[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OngoingPartitionReassignment of ListPartitionReassignmentsResponse, versions 0, as the encoder takes it. */
export interface ListPartitionReassignmentsResponseOngoingPartitionReassignmentInput {
  readonly partitionIndex: number
  readonly replicas: readonly BrokerId[]
  readonly addingReplicas: readonly BrokerId[]
  readonly removingReplicas: readonly BrokerId[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of ListPartitionReassignments (API key 46). */
export interface ListPartitionReassignmentsTypes {
  readonly requestInput: ListPartitionReassignmentsRequestInput
  readonly request: ListPartitionReassignmentsRequest
  readonly responseInput: ListPartitionReassignmentsResponseInput
  readonly response: ListPartitionReassignmentsResponse
}
