// Generated from protocol-specs/apis/048-describe-client-quotas.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** DescribeClientQuotasRequest, versions 0-1, as decoded. */
export interface DescribeClientQuotasRequest {
  readonly components: DescribeClientQuotasRequestComponentData[]
  /** Leave out entities that have more components than were asked for. */
  readonly strict: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeClientQuotasRequest, versions 0-1, as the encoder takes it. */
export interface DescribeClientQuotasRequestInput {
  readonly components: readonly DescribeClientQuotasRequestComponentDataInput[]
  /** Leave out entities that have more components than were asked for. */
  readonly strict: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ComponentData of DescribeClientQuotasRequest, versions 0-1, as decoded. */
export interface DescribeClientQuotasRequestComponentData {
  /** user, client-id or ip. */
  readonly entityType: string
  /** See QuotaMatch in enums.kspec. */
  readonly matchType: number
  /** The name, for an exact match. */
  readonly match: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ComponentData of DescribeClientQuotasRequest, versions 0-1, as the encoder takes it. */
export interface DescribeClientQuotasRequestComponentDataInput {
  /** user, client-id or ip. */
  readonly entityType: string
  /** See QuotaMatch in enums.kspec. */
  readonly matchType: number
  /** The name, for an exact match. */
  readonly match: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeClientQuotasResponse, versions 0-1, as decoded. */
export interface DescribeClientQuotasResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  /** Null if it failed. */
  readonly entries: DescribeClientQuotasResponseEntryData[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeClientQuotasResponse, versions 0-1, as the encoder takes it. */
export interface DescribeClientQuotasResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  /** Null if it failed. */
  readonly entries: readonly DescribeClientQuotasResponseEntryDataInput[] | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** EntryData of DescribeClientQuotasResponse, versions 0-1, as decoded. */
export interface DescribeClientQuotasResponseEntryData {
  readonly entity: DescribeClientQuotasResponseEntityData[]
  readonly values: DescribeClientQuotasResponseValueData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** EntryData of DescribeClientQuotasResponse, versions 0-1, as the encoder takes it. */
export interface DescribeClientQuotasResponseEntryDataInput {
  readonly entity: readonly DescribeClientQuotasResponseEntityDataInput[]
  readonly values: readonly DescribeClientQuotasResponseValueDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** EntityData of DescribeClientQuotasResponse, versions 0-1, as decoded. */
export interface DescribeClientQuotasResponseEntityData {
  readonly entityType: string
  /** Null for the default. */
  readonly entityName: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** EntityData of DescribeClientQuotasResponse, versions 0-1, as the encoder takes it. */
export interface DescribeClientQuotasResponseEntityDataInput {
  readonly entityType: string
  /** Null for the default. */
  readonly entityName: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ValueData of DescribeClientQuotasResponse, versions 0-1, as decoded. */
export interface DescribeClientQuotasResponseValueData {
  readonly key: string
  readonly value: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ValueData of DescribeClientQuotasResponse, versions 0-1, as the encoder takes it. */
export interface DescribeClientQuotasResponseValueDataInput {
  readonly key: string
  readonly value: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DescribeClientQuotas (API key 48). */
export interface DescribeClientQuotasTypes {
  readonly requestInput: DescribeClientQuotasRequestInput
  readonly request: DescribeClientQuotasRequest
  readonly responseInput: DescribeClientQuotasResponseInput
  readonly response: DescribeClientQuotasResponse
}
