// Generated from protocol-specs/apis/030-create-acls.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** CreateAclsRequest, versions 0-3, as decoded. */
export interface CreateAclsRequest {
  readonly creations: CreateAclsRequestAclCreation[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreateAclsRequest, versions 0-3, as the encoder takes it. */
export interface CreateAclsRequestInput {
  readonly creations: readonly CreateAclsRequestAclCreationInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AclCreation of CreateAclsRequest, versions 0-3, as decoded. */
export interface CreateAclsRequestAclCreation {
  readonly resourceType: number
  readonly resourceName: string
  /** Versions 1+. */
  readonly resourcePatternType: number
  /** Say User:alice. */
  readonly principal: string
  /** An address, or * for any. */
  readonly host: string
  readonly operation: number
  readonly permissionType: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AclCreation of CreateAclsRequest, versions 0-3, as the encoder takes it. */
export interface CreateAclsRequestAclCreationInput {
  readonly resourceType: number
  readonly resourceName: string
  /** Versions 1+; default 3. */
  readonly resourcePatternType?: number | undefined
  /** Say User:alice. */
  readonly principal: string
  /** An address, or * for any. */
  readonly host: string
  readonly operation: number
  readonly permissionType: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CreateAclsResponse, versions 0-3, as decoded. */
export interface CreateAclsResponse {
  readonly throttleTimeMs: number
  readonly results: CreateAclsResponseAclCreationResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreateAclsResponse, versions 0-3, as the encoder takes it. */
export interface CreateAclsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly CreateAclsResponseAclCreationResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AclCreationResult of CreateAclsResponse, versions 0-3, as decoded. */
export interface CreateAclsResponseAclCreationResult {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AclCreationResult of CreateAclsResponse, versions 0-3, as the encoder takes it. */
export interface CreateAclsResponseAclCreationResultInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of CreateAcls (API key 30). */
export interface CreateAclsTypes {
  readonly requestInput: CreateAclsRequestInput
  readonly request: CreateAclsRequest
  readonly responseInput: CreateAclsResponseInput
  readonly response: CreateAclsResponse
}
