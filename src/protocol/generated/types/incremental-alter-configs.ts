// Generated from protocol-specs/apis/044-incremental-alter-configs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** IncrementalAlterConfigsRequest, versions 0-1, as decoded. */
export interface IncrementalAlterConfigsRequest {
  readonly resources: IncrementalAlterConfigsRequestAlterConfigsResource[]
  readonly validateOnly: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** IncrementalAlterConfigsRequest, versions 0-1, as the encoder takes it. */
export interface IncrementalAlterConfigsRequestInput {
  readonly resources: readonly IncrementalAlterConfigsRequestAlterConfigsResourceInput[]
  readonly validateOnly: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterConfigsResource of IncrementalAlterConfigsRequest, versions 0-1, as decoded. */
export interface IncrementalAlterConfigsRequestAlterConfigsResource {
  /** See ConfigResourceType in enums.kspec. */
  readonly resourceType: number
  readonly resourceName: string
  readonly configs: IncrementalAlterConfigsRequestAlterableConfig[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterConfigsResource of IncrementalAlterConfigsRequest, versions 0-1, as the encoder takes it. */
export interface IncrementalAlterConfigsRequestAlterConfigsResourceInput {
  /** See ConfigResourceType in enums.kspec. */
  readonly resourceType: number
  readonly resourceName: string
  readonly configs: readonly IncrementalAlterConfigsRequestAlterableConfigInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterableConfig of IncrementalAlterConfigsRequest, versions 0-1, as decoded. */
export interface IncrementalAlterConfigsRequestAlterableConfig {
  readonly name: string
  /** See ConfigOperation in enums.kspec. */
  readonly configOperation: number
  readonly value: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterableConfig of IncrementalAlterConfigsRequest, versions 0-1, as the encoder takes it. */
export interface IncrementalAlterConfigsRequestAlterableConfigInput {
  readonly name: string
  /** See ConfigOperation in enums.kspec. */
  readonly configOperation: number
  readonly value: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** IncrementalAlterConfigsResponse, versions 0-1, as decoded. */
export interface IncrementalAlterConfigsResponse {
  readonly throttleTimeMs: number
  readonly responses: IncrementalAlterConfigsResponseAlterConfigsResourceResponse[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** IncrementalAlterConfigsResponse, versions 0-1, as the encoder takes it. */
export interface IncrementalAlterConfigsResponseInput {
  readonly throttleTimeMs: number
  readonly responses: readonly IncrementalAlterConfigsResponseAlterConfigsResourceResponseInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterConfigsResourceResponse of IncrementalAlterConfigsResponse, versions 0-1, as decoded. */
export interface IncrementalAlterConfigsResponseAlterConfigsResourceResponse {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterConfigsResourceResponse of IncrementalAlterConfigsResponse, versions 0-1, as the encoder takes it. */
export interface IncrementalAlterConfigsResponseAlterConfigsResourceResponseInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of IncrementalAlterConfigs (API key 44). */
export interface IncrementalAlterConfigsTypes {
  readonly requestInput: IncrementalAlterConfigsRequestInput
  readonly request: IncrementalAlterConfigsRequest
  readonly responseInput: IncrementalAlterConfigsResponseInput
  readonly response: IncrementalAlterConfigsResponse
}
