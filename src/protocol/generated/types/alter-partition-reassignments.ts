// Generated from protocol-specs/apis/045-alter-partition-reassignments.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, TopicName } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** AlterPartitionReassignmentsRequest, versions 0-1, as decoded. */
export interface AlterPartitionReassignmentsRequest {
  readonly timeoutMs: number
  /** Versions 1+. */
  readonly allowReplicationFactorChange: boolean
  readonly topics: AlterPartitionReassignmentsRequestReassignableTopic[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterPartitionReassignmentsRequest, versions 0-1, as the encoder takes it. */
export interface AlterPartitionReassignmentsRequestInput {
  /** Default 60000. */
  readonly timeoutMs?: number | undefined
  /** Versions 1+; default true. */
  readonly allowReplicationFactorChange?: boolean | undefined
  readonly topics: readonly AlterPartitionReassignmentsRequestReassignableTopicInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ReassignableTopic of AlterPartitionReassignmentsRequest, versions 0-1, as decoded. */
export interface AlterPartitionReassignmentsRequestReassignableTopic {
  readonly name: TopicName
  readonly partitions: AlterPartitionReassignmentsRequestReassignablePartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReassignableTopic of AlterPartitionReassignmentsRequest, versions 0-1, as the encoder takes it. */
export interface AlterPartitionReassignmentsRequestReassignableTopicInput {
  readonly name: TopicName
  readonly partitions: readonly AlterPartitionReassignmentsRequestReassignablePartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ReassignablePartition of AlterPartitionReassignmentsRequest, versions 0-1, as decoded. */
export interface AlterPartitionReassignmentsRequestReassignablePartition {
  readonly partitionIndex: number
  /** Null to call off a reassignment. */
  readonly replicas: BrokerId[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReassignablePartition of AlterPartitionReassignmentsRequest, versions 0-1, as the encoder takes it. */
export interface AlterPartitionReassignmentsRequestReassignablePartitionInput {
  readonly partitionIndex: number
  /** Null to call off a reassignment. Default null. */
  readonly replicas?: readonly BrokerId[] | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterPartitionReassignmentsResponse, versions 0-1, as decoded. */
export interface AlterPartitionReassignmentsResponse {
  readonly throttleTimeMs: number
  /** Versions 1+. */
  readonly allowReplicationFactorChange: boolean
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly responses: AlterPartitionReassignmentsResponseReassignableTopicResponse[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterPartitionReassignmentsResponse, versions 0-1, as the encoder takes it. */
export interface AlterPartitionReassignmentsResponseInput {
  readonly throttleTimeMs: number
  /** Versions 1+; default true. */
  readonly allowReplicationFactorChange?: boolean | undefined
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly responses: readonly AlterPartitionReassignmentsResponseReassignableTopicResponseInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ReassignableTopicResponse of AlterPartitionReassignmentsResponse, versions 0-1, as decoded. */
export interface AlterPartitionReassignmentsResponseReassignableTopicResponse {
  readonly name: TopicName
  readonly partitions: AlterPartitionReassignmentsResponseReassignablePartitionResponse[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReassignableTopicResponse of AlterPartitionReassignmentsResponse, versions 0-1, as the encoder takes it. */
export interface AlterPartitionReassignmentsResponseReassignableTopicResponseInput {
  readonly name: TopicName
  readonly partitions: readonly AlterPartitionReassignmentsResponseReassignablePartitionResponseInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ReassignablePartitionResponse of AlterPartitionReassignmentsResponse, versions 0-1, as decoded. */
export interface AlterPartitionReassignmentsResponseReassignablePartitionResponse {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ReassignablePartitionResponse of AlterPartitionReassignmentsResponse, versions 0-1, as the encoder takes it. */
export interface AlterPartitionReassignmentsResponseReassignablePartitionResponseInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of AlterPartitionReassignments (API key 45). */
export interface AlterPartitionReassignmentsTypes {
  readonly requestInput: AlterPartitionReassignmentsRequestInput
  readonly request: AlterPartitionReassignmentsRequest
  readonly responseInput: AlterPartitionReassignmentsResponseInput
  readonly response: AlterPartitionReassignmentsResponse
}
