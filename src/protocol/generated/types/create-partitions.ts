// Generated from protocol-specs/apis/037-create-partitions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** CreatePartitionsRequest, versions 0-3, as decoded. */
export interface CreatePartitionsRequest {
  readonly topics: CreatePartitionsRequestCreatePartitionsTopic[]
  readonly timeoutMs: number
  readonly validateOnly: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreatePartitionsRequest, versions 0-3, as the encoder takes it. */
export interface CreatePartitionsRequestInput {
  readonly topics: readonly CreatePartitionsRequestCreatePartitionsTopicInput[]
  readonly timeoutMs: number
  readonly validateOnly: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CreatePartitionsTopic of CreatePartitionsRequest, versions 0-3, as decoded. */
export interface CreatePartitionsRequestCreatePartitionsTopic {
  readonly name: TopicName
  /** How many there are to be in all. */
  readonly count: number
  /** Of the new partitions; null to let the broker choose. */
  readonly assignments: CreatePartitionsRequestCreatePartitionsAssignment[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreatePartitionsTopic of CreatePartitionsRequest, versions 0-3, as the encoder takes it. */
export interface CreatePartitionsRequestCreatePartitionsTopicInput {
  readonly name: TopicName
  /** How many there are to be in all. */
  readonly count: number
  /** Of the new partitions; null to let the broker choose. */
  readonly assignments: readonly CreatePartitionsRequestCreatePartitionsAssignmentInput[] | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CreatePartitionsAssignment of CreatePartitionsRequest, versions 0-3, as decoded. */
export interface CreatePartitionsRequestCreatePartitionsAssignment {
  readonly brokerIds: BrokerId[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreatePartitionsAssignment of CreatePartitionsRequest, versions 0-3, as the encoder takes it. */
export interface CreatePartitionsRequestCreatePartitionsAssignmentInput {
  readonly brokerIds: readonly BrokerId[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CreatePartitionsResponse, versions 0-3, as decoded. */
export interface CreatePartitionsResponse {
  readonly throttleTimeMs: number
  readonly results: CreatePartitionsResponseCreatePartitionsTopicResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreatePartitionsResponse, versions 0-3, as the encoder takes it. */
export interface CreatePartitionsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly CreatePartitionsResponseCreatePartitionsTopicResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CreatePartitionsTopicResult of CreatePartitionsResponse, versions 0-3, as decoded. */
export interface CreatePartitionsResponseCreatePartitionsTopicResult {
  readonly name: TopicName
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreatePartitionsTopicResult of CreatePartitionsResponse, versions 0-3, as the encoder takes it. */
export interface CreatePartitionsResponseCreatePartitionsTopicResultInput {
  readonly name: TopicName
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of CreatePartitions (API key 37). */
export interface CreatePartitionsTypes {
  readonly requestInput: CreatePartitionsRequestInput
  readonly request: CreatePartitionsRequest
  readonly responseInput: CreatePartitionsResponseInput
  readonly response: CreatePartitionsResponse
}
