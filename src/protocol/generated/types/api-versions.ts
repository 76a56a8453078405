// Generated from protocol-specs/apis/018-api-versions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** ApiVersionsRequest, versions 0-4, as decoded. */
export interface ApiVersionsRequest {
  /** Versions 3+. */
  readonly clientSoftwareName: string
  /** Versions 3+. */
  readonly clientSoftwareVersion: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ApiVersionsRequest, versions 0-4, as the encoder takes it. */
export interface ApiVersionsRequestInput {
  /** Versions 3+. */
  readonly clientSoftwareName?: string | undefined
  /** Versions 3+. */
  readonly clientSoftwareVersion?: string | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ApiVersionsResponse, versions 0-4, as decoded. */
export interface ApiVersionsResponse {
  /** UNSUPPORTED_VERSION comes with a body of version 0 that lists what the broker takes (KIP-511). */
  readonly errorCode: number
  /** What the broker takes, by API. */
  readonly apiKeys: ApiVersionsResponseApiVersion[]
  /** Versions 1+. */
  readonly throttleTimeMs: number
  /** What it could be upgraded to (KIP-584). Versions 3+. */
  readonly supportedFeatures: ApiVersionsResponseSupportedFeatureKey[]
  /** Grows with each change; -1 if unknown. Versions 3+. */
  readonly finalizedFeaturesEpoch: bigint
  /** What the cluster has agreed on, say transaction.version. Versions 3+. */
  readonly finalizedFeatures: ApiVersionsResponseFinalizedFeatureKey[]
  /** Between controllers of Kafka 3. Versions 3+. */
  readonly zkMigrationReady: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ApiVersionsResponse, versions 0-4, as the encoder takes it. */
export interface ApiVersionsResponseInput {
  /** UNSUPPORTED_VERSION comes with a body of version 0 that lists what the broker takes (KIP-511). */
  readonly errorCode: number
  /** What the broker takes, by API. */
  readonly apiKeys: readonly ApiVersionsResponseApiVersionInput[]
  /** Versions 1+. */
  readonly throttleTimeMs?: number | undefined
  /** What it could be upgraded to (KIP-584). Versions 3+. */
  readonly supportedFeatures?: readonly ApiVersionsResponseSupportedFeatureKeyInput[] | undefined
  /** Grows with each change; -1 if unknown. Versions 3+; default -1. */
  readonly finalizedFeaturesEpoch?: bigint | undefined
  /** What the cluster has agreed on, say transaction.version. Versions 3+. */
  readonly finalizedFeatures?: readonly ApiVersionsResponseFinalizedFeatureKeyInput[] | undefined
  /** Between controllers of Kafka 3. Versions 3+. */
  readonly zkMigrationReady?: boolean | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ApiVersion of ApiVersionsResponse, versions 0-4, as decoded. */
export interface ApiVersionsResponseApiVersion {
  readonly apiKey: number
  readonly minVersion: number
  readonly maxVersion: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ApiVersion of ApiVersionsResponse, versions 0-4, as the encoder takes it. */
export interface ApiVersionsResponseApiVersionInput {
  readonly apiKey: number
  readonly minVersion: number
  readonly maxVersion: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** SupportedFeatureKey of ApiVersionsResponse, versions 3-4, as decoded. */
export interface ApiVersionsResponseSupportedFeatureKey {
  readonly name: string
  readonly minVersion: number
  readonly maxVersion: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** SupportedFeatureKey of ApiVersionsResponse, versions 3-4, as the encoder takes it. */
export interface ApiVersionsResponseSupportedFeatureKeyInput {
  readonly name: string
  readonly minVersion: number
  readonly maxVersion: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** FinalizedFeatureKey of ApiVersionsResponse, versions 3-4, as decoded. */
export interface ApiVersionsResponseFinalizedFeatureKey {
  readonly name: string
  readonly maxVersionLevel: number
  readonly minVersionLevel: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** FinalizedFeatureKey of ApiVersionsResponse, versions 3-4, as the encoder takes it. */
export interface ApiVersionsResponseFinalizedFeatureKeyInput {
  readonly name: string
  readonly maxVersionLevel: number
  readonly minVersionLevel: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of ApiVersions (API key 18). */
export interface ApiVersionsTypes {
  readonly requestInput: ApiVersionsRequestInput
  readonly request: ApiVersionsRequest
  readonly responseInput: ApiVersionsResponseInput
  readonly response: ApiVersionsResponse
}
