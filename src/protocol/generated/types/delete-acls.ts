// Generated from protocol-specs/apis/031-delete-acls.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** DeleteAclsRequest, versions 0-3, as decoded. */
export interface DeleteAclsRequest {
  readonly filters: DeleteAclsRequestDeleteAclsFilter[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteAclsRequest, versions 0-3, as the encoder takes it. */
export interface DeleteAclsRequestInput {
  readonly filters: readonly DeleteAclsRequestDeleteAclsFilterInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteAclsFilter of DeleteAclsRequest, versions 0-3, as decoded. */
export interface DeleteAclsRequestDeleteAclsFilter {
  readonly resourceTypeFilter: number
  /** Null for any. */
  readonly resourceNameFilter: string | null
  /** Versions 1+. */
  readonly patternTypeFilter: number
  /** Null for any. */
  readonly principalFilter: string | null
  /** Null for any. */
  readonly hostFilter: string | null
  readonly operation: number
  readonly permissionType: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteAclsFilter of DeleteAclsRequest, versions 0-3, as the encoder takes it. */
export interface DeleteAclsRequestDeleteAclsFilterInput {
  readonly resourceTypeFilter: number
  /** Null for any. */
  readonly resourceNameFilter: string | null
  /** Versions 1+; default 3. */
  readonly patternTypeFilter?: number | undefined
  /** Null for any. */
  readonly principalFilter: string | null
  /** Null for any. */
  readonly hostFilter: string | null
  readonly operation: number
  readonly permissionType: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteAclsResponse, versions 0-3, as decoded. */
export interface DeleteAclsResponse {
  readonly throttleTimeMs: number
  readonly filterResults: DeleteAclsResponseDeleteAclsFilterResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteAclsResponse, versions 0-3, as the encoder takes it. */
export interface DeleteAclsResponseInput {
  readonly throttleTimeMs: number
  readonly filterResults: readonly DeleteAclsResponseDeleteAclsFilterResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteAclsFilterResult of DeleteAclsResponse, versions 0-3, as decoded. */
export interface DeleteAclsResponseDeleteAclsFilterResult {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly matchingAcls: DeleteAclsResponseDeleteAclsMatchingAcl[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteAclsFilterResult of DeleteAclsResponse, versions 0-3, as the encoder takes it. */
export interface DeleteAclsResponseDeleteAclsFilterResultInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly matchingAcls: readonly DeleteAclsResponseDeleteAclsMatchingAclInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DeleteAclsMatchingAcl of DeleteAclsResponse, versions 0-3, as decoded. */
export interface DeleteAclsResponseDeleteAclsMatchingAcl {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
  /** Versions 1+. */
  readonly patternType: number
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DeleteAclsMatchingAcl of DeleteAclsResponse, versions 0-3, as the encoder takes it. */
export interface DeleteAclsResponseDeleteAclsMatchingAclInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
  /** Versions 1+; default 3. */
  readonly patternType?: number | undefined
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DeleteAcls (API key 31). */
export interface DeleteAclsTypes {
  readonly requestInput: DeleteAclsRequestInput
  readonly request: DeleteAclsRequest
  readonly responseInput: DeleteAclsResponseInput
  readonly response: DeleteAclsResponse
}
