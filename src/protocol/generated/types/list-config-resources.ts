// Generated from protocol-specs/apis/074-list-config-resources.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** ListConfigResourcesRequest, versions 0-1, as decoded. */
export interface ListConfigResourcesRequest {
  /** Empty for all. Versions 1+. */
  readonly resourceTypes: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ListConfigResourcesRequest, versions 0-1, as the encoder takes it. */
export interface ListConfigResourcesRequestInput {
  /** Empty for all. Versions 1+. */
  readonly resourceTypes?: readonly number[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ListConfigResourcesResponse, versions 0-1, as decoded. */
export interface ListConfigResourcesResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly configResources: ListConfigResourcesResponseConfigResource[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ListConfigResourcesResponse, versions 0-1, as the encoder takes it. */
export interface ListConfigResourcesResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly configResources: readonly ListConfigResourcesResponseConfigResourceInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ConfigResource of ListConfigResourcesResponse, versions 0-1, as decoded. */
export interface ListConfigResourcesResponseConfigResource {
  readonly resourceName: string
  /** Versions 1+. */
  readonly resourceType: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConfigResource of ListConfigResourcesResponse, versions 0-1, as the encoder takes it. */
export interface ListConfigResourcesResponseConfigResourceInput {
  readonly resourceName: string
  /** Versions 1+; default 16. */
  readonly resourceType?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of ListConfigResources (API key 74). */
export interface ListConfigResourcesTypes {
  readonly requestInput: ListConfigResourcesRequestInput
  readonly request: ListConfigResourcesRequest
  readonly responseInput: ListConfigResourcesResponseInput
  readonly response: ListConfigResourcesResponse
}
