// Generated from protocol-specs/apis/049-alter-client-quotas.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** AlterClientQuotasRequest, versions 0-1, as decoded. */
export interface AlterClientQuotasRequest {
  readonly entries: AlterClientQuotasRequestEntryData[]
  readonly validateOnly: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterClientQuotasRequest, versions 0-1, as the encoder takes it. */
export interface AlterClientQuotasRequestInput {
  readonly entries: readonly AlterClientQuotasRequestEntryDataInput[]
  readonly validateOnly: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** EntryData of AlterClientQuotasRequest, versions 0-1, as decoded. */
export interface AlterClientQuotasRequestEntryData {
  readonly entity: AlterClientQuotasRequestEntityData[]
  readonly ops: AlterClientQuotasRequestOpData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** EntryData of AlterClientQuotasRequest, versions 0-1, as the encoder takes it. */
export interface AlterClientQuotasRequestEntryDataInput {
  readonly entity: readonly AlterClientQuotasRequestEntityDataInput[]
  readonly ops: readonly AlterClientQuotasRequestOpDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** EntityData of AlterClientQuotasRequest, versions 0-1, as decoded. */
export interface AlterClientQuotasRequestEntityData {
  readonly entityType: string
  /** Null for the default. */
  readonly entityName: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** EntityData of AlterClientQuotasRequest, versions 0-1, as the encoder takes it. */
export interface AlterClientQuotasRequestEntityDataInput {
  readonly entityType: string
  /** Null for the default. */
  readonly entityName: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** OpData of AlterClientQuotasRequest, versions 0-1, as decoded. */
export interface AlterClientQuotasRequestOpData {
  readonly key: string
  readonly value: number
  readonly remove: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OpData of AlterClientQuotasRequest, versions 0-1, as the encoder takes it. */
export interface AlterClientQuotasRequestOpDataInput {
  readonly key: string
  readonly value: number
  readonly remove: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterClientQuotasResponse, versions 0-1, as decoded. */
export interface AlterClientQuotasResponse {
  readonly throttleTimeMs: number
  readonly entries: AlterClientQuotasResponseEntryData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterClientQuotasResponse, versions 0-1, as the encoder takes it. */
export interface AlterClientQuotasResponseInput {
  readonly throttleTimeMs: number
  readonly entries: readonly AlterClientQuotasResponseEntryDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** EntryData of AlterClientQuotasResponse, versions 0-1, as decoded. */
export interface AlterClientQuotasResponseEntryData {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly entity: AlterClientQuotasResponseEntityData[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** EntryData of AlterClientQuotasResponse, versions 0-1, as the encoder takes it. */
export interface AlterClientQuotasResponseEntryDataInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly entity: readonly AlterClientQuotasResponseEntityDataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** EntityData of AlterClientQuotasResponse, versions 0-1, as decoded. */
export interface AlterClientQuotasResponseEntityData {
  readonly entityType: string
  readonly entityName: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** EntityData of AlterClientQuotasResponse, versions 0-1, as the encoder takes it. */
export interface AlterClientQuotasResponseEntityDataInput {
  readonly entityType: string
  readonly entityName: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of AlterClientQuotas (API key 49). */
export interface AlterClientQuotasTypes {
  readonly requestInput: AlterClientQuotasRequestInput
  readonly request: AlterClientQuotasRequest
  readonly responseInput: AlterClientQuotasResponseInput
  readonly response: AlterClientQuotasResponse
}
