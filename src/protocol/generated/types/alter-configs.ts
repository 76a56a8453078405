// Generated from protocol-specs/apis/033-alter-configs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** AlterConfigsRequest, versions 0-2, as decoded. */
export interface AlterConfigsRequest {
  readonly resources: AlterConfigsRequestAlterConfigsResource[]
  readonly validateOnly: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterConfigsRequest, versions 0-2, as the encoder takes it. */
export interface AlterConfigsRequestInput {
  readonly resources: readonly AlterConfigsRequestAlterConfigsResourceInput[]
  readonly validateOnly: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterConfigsResource of AlterConfigsRequest, versions 0-2, as decoded. */
export interface AlterConfigsRequestAlterConfigsResource {
  /** See ConfigResourceType in enums.kspec. */
  readonly resourceType: number
  readonly resourceName: string
  readonly configs: AlterConfigsRequestAlterableConfig[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterConfigsResource of AlterConfigsRequest, versions 0-2, as the encoder takes it. */
export interface AlterConfigsRequestAlterConfigsResourceInput {
  /** See ConfigResourceType in enums.kspec. */
  readonly resourceType: number
  readonly resourceName: string
  readonly configs: readonly AlterConfigsRequestAlterableConfigInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterableConfig of AlterConfigsRequest, versions 0-2, as decoded. */
export interface AlterConfigsRequestAlterableConfig {
  readonly name: string
  readonly value: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterableConfig of AlterConfigsRequest, versions 0-2, as the encoder takes it. */
export interface AlterConfigsRequestAlterableConfigInput {
  readonly name: string
  readonly value: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterConfigsResponse, versions 0-2, as decoded. */
export interface AlterConfigsResponse {
  readonly throttleTimeMs: number
  readonly responses: AlterConfigsResponseAlterConfigsResourceResponse[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterConfigsResponse, versions 0-2, as the encoder takes it. */
export interface AlterConfigsResponseInput {
  readonly throttleTimeMs: number
  readonly responses: readonly AlterConfigsResponseAlterConfigsResourceResponseInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterConfigsResourceResponse of AlterConfigsResponse, versions 0-2, as decoded. */
export interface AlterConfigsResponseAlterConfigsResourceResponse {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterConfigsResourceResponse of AlterConfigsResponse, versions 0-2, as the encoder takes it. */
export interface AlterConfigsResponseAlterConfigsResourceResponseInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/**
 * The shapes of AlterConfigs (API key 33).
 *
 * Sets all configs of a resource: those not named fall back to defaults. IncrementalAlterConfigs is what most want.
 */
export interface AlterConfigsTypes {
  readonly requestInput: AlterConfigsRequestInput
  readonly request: AlterConfigsRequest
  readonly responseInput: AlterConfigsResponseInput
  readonly response: AlterConfigsResponse
}
