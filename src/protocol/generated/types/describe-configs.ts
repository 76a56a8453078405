// Generated from protocol-specs/apis/032-describe-configs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** DescribeConfigsRequest, versions 0-4, as decoded. */
export interface DescribeConfigsRequest {
  readonly resources: DescribeConfigsRequestDescribeConfigsResource[]
  /** Versions 1+. */
  readonly includeSynonyms: boolean
  /** Versions 3+. */
  readonly includeDocumentation: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeConfigsRequest, versions 0-4, as the encoder takes it. */
export interface DescribeConfigsRequestInput {
  readonly resources: readonly DescribeConfigsRequestDescribeConfigsResourceInput[]
  /** Versions 1+. */
  readonly includeSynonyms?: boolean | undefined
  /** Versions 3+. */
  readonly includeDocumentation?: boolean | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeConfigsResource of DescribeConfigsRequest, versions 0-4, as decoded. */
export interface DescribeConfigsRequestDescribeConfigsResource {
  /** See ConfigResourceType in enums.kspec. */
  readonly resourceType: number
  readonly resourceName: string
  /** Null for all. */
  readonly configurationKeys: string[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeConfigsResource of DescribeConfigsRequest, versions 0-4, as the encoder takes it. */
export interface DescribeConfigsRequestDescribeConfigsResourceInput {
  /** See ConfigResourceType in enums.kspec. */
  readonly resourceType: number
  readonly resourceName: string
  /** Null for all. */
  readonly configurationKeys: readonly string[] | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeConfigsResponse, versions 0-4, as decoded. */
export interface DescribeConfigsResponse {
  readonly throttleTimeMs: number
  readonly results: DescribeConfigsResponseDescribeConfigsResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeConfigsResponse, versions 0-4, as the encoder takes it. */
export interface DescribeConfigsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly DescribeConfigsResponseDescribeConfigsResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeConfigsResult of DescribeConfigsResponse, versions 0-4, as decoded. */
export interface DescribeConfigsResponseDescribeConfigsResult {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
  readonly configs: DescribeConfigsResponseDescribeConfigsResourceResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeConfigsResult of DescribeConfigsResponse, versions 0-4, as the encoder takes it. */
export interface DescribeConfigsResponseDescribeConfigsResultInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
  readonly configs: readonly DescribeConfigsResponseDescribeConfigsResourceResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeConfigsResourceResult of DescribeConfigsResponse, versions 0-4, as decoded. */
export interface DescribeConfigsResponseDescribeConfigsResourceResult {
  readonly name: string
  /** Null where it is a secret. */
  readonly value: string | null
  readonly readOnly: boolean
  /** Versions 0. */
  readonly isDefault: boolean
  /** See ConfigSource in enums.kspec. Versions 1+. */
  readonly configSource: number
  readonly isSensitive: boolean
  /** Versions 1+. */
  readonly synonyms: DescribeConfigsResponseDescribeConfigsSynonym[]
  /** See ConfigType in enums.kspec. Versions 3+. */
  readonly configType: number
  /** Versions 3+. */
  readonly documentation: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeConfigsResourceResult of DescribeConfigsResponse, versions 0-4, as the encoder takes it. */
export interface DescribeConfigsResponseDescribeConfigsResourceResultInput {
  readonly name: string
  /** Null where it is a secret. */
  readonly value: string | null
  readonly readOnly: boolean
  /** Versions 0. */
  readonly isDefault?: boolean | undefined
  /** See ConfigSource in enums.kspec. Versions 1+; default -1. */
  readonly configSource?: number | undefined
  readonly isSensitive: boolean
  /** Versions 1+. */
  readonly synonyms?: readonly DescribeConfigsResponseDescribeConfigsSynonymInput[] | undefined
  /** See ConfigType in enums.kspec. Versions 3+. */
  readonly configType?: number | undefined
  /** Versions 3+. */
  readonly documentation?: string | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeConfigsSynonym of DescribeConfigsResponse, versions 1-4, as decoded. */
export interface DescribeConfigsResponseDescribeConfigsSynonym {
  readonly name: string
  readonly value: string | null
  readonly source: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeConfigsSynonym of DescribeConfigsResponse, versions 1-4, as the encoder takes it. */
export interface DescribeConfigsResponseDescribeConfigsSynonymInput {
  readonly name: string
  readonly value: string | null
  readonly source: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/**
 * The shapes of DescribeConfigs (API key 32).
 *
 * Configs of a broker or its loggers come from that broker itself: name it.
 */
export interface DescribeConfigsTypes {
  readonly requestInput: DescribeConfigsRequestInput
  readonly request: DescribeConfigsRequest
  readonly responseInput: DescribeConfigsResponseInput
  readonly response: DescribeConfigsResponse
}
