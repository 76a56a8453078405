// Generated from protocol-specs/apis/029-describe-acls.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** DescribeAclsRequest, versions 0-3, as decoded. */
export interface DescribeAclsRequest {
  /** See AclResourceType in enums.kspec. */
  readonly resourceTypeFilter: number
  /** Null for any. */
  readonly resourceNameFilter: string | null
  /** See AclPatternType in enums.kspec. Versions 1+. */
  readonly patternTypeFilter: number
  /** Null for any. */
  readonly principalFilter: string | null
  /** Null for any. */
  readonly hostFilter: string | null
  /** See AclOperation in enums.kspec. */
  readonly operation: number
  /** See AclPermission in enums.kspec. */
  readonly permissionType: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeAclsRequest, versions 0-3, as the encoder takes it. */
export interface DescribeAclsRequestInput {
  /** See AclResourceType in enums.kspec. */
  readonly resourceTypeFilter: number
  /** Null for any. */
  readonly resourceNameFilter: string | null
  /** See AclPatternType in enums.kspec. Versions 1+; default 3. */
  readonly patternTypeFilter?: number | undefined
  /** Null for any. */
  readonly principalFilter: string | null
  /** Null for any. */
  readonly hostFilter: string | null
  /** See AclOperation in enums.kspec. */
  readonly operation: number
  /** See AclPermission in enums.kspec. */
  readonly permissionType: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeAclsResponse, versions 0-3, as decoded. */
export interface DescribeAclsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resources: DescribeAclsResponseDescribeAclsResource[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeAclsResponse, versions 0-3, as the encoder takes it. */
export interface DescribeAclsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resources: readonly DescribeAclsResponseDescribeAclsResourceInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeAclsResource of DescribeAclsResponse, versions 0-3, as decoded. */
export interface DescribeAclsResponseDescribeAclsResource {
  readonly resourceType: number
  readonly resourceName: string
  /** Versions 1+. */
  readonly patternType: number
  readonly acls: DescribeAclsResponseAclDescription[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeAclsResource of DescribeAclsResponse, versions 0-3, as the encoder takes it. */
export interface DescribeAclsResponseDescribeAclsResourceInput {
  readonly resourceType: number
  readonly resourceName: string
  /** Versions 1+; default 3. */
  readonly patternType?: number | undefined
  readonly acls: readonly DescribeAclsResponseAclDescriptionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AclDescription of DescribeAclsResponse, versions 0-3, as decoded. */
export interface DescribeAclsResponseAclDescription {
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AclDescription of DescribeAclsResponse, versions 0-3, as the encoder takes it. */
export interface DescribeAclsResponseAclDescriptionInput {
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DescribeAcls (API key 29). */
export interface DescribeAclsTypes {
  readonly requestInput: DescribeAclsRequestInput
  readonly request: DescribeAclsRequest
  readonly responseInput: DescribeAclsResponseInput
  readonly response: DescribeAclsResponse
}
