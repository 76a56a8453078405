// Generated from protocol-specs/apis/057-update-features.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** UpdateFeaturesRequest, versions 0-2, as decoded. */
export interface UpdateFeaturesRequest {
  readonly timeoutMs: number
  readonly featureUpdates: UpdateFeaturesRequestFeatureUpdateKey[]
  /** Versions 1+. */
  readonly validateOnly: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** UpdateFeaturesRequest, versions 0-2, as the encoder takes it. */
export interface UpdateFeaturesRequestInput {
  /** Default 60000. */
  readonly timeoutMs?: number | undefined
  readonly featureUpdates: readonly UpdateFeaturesRequestFeatureUpdateKeyInput[]
  /** Versions 1+. */
  readonly validateOnly?: boolean | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** FeatureUpdateKey of UpdateFeaturesRequest, versions 0-2, as decoded. */
export interface UpdateFeaturesRequestFeatureUpdateKey {
  readonly feature: string
  /** 0 to take the feature away. */
  readonly maxVersionLevel: number
  /** Versions 0. */
  readonly allowDowngrade: boolean
  /** 1 upgrade, 2 safe downgrade, 3 unsafe downgrade. Versions 1+. */
  readonly upgradeType: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** FeatureUpdateKey of UpdateFeaturesRequest, versions 0-2, as the encoder takes it. */
export interface UpdateFeaturesRequestFeatureUpdateKeyInput {
  readonly feature: string
  /** 0 to take the feature away. */
  readonly maxVersionLevel: number
  /** Versions 0. */
  readonly allowDowngrade?: boolean | undefined
  /** 1 upgrade, 2 safe downgrade, 3 unsafe downgrade. Versions 1+; default 1. */
  readonly upgradeType?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** UpdateFeaturesResponse, versions 0-2, as decoded. */
export interface UpdateFeaturesResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  /** Versions 0-1. */
  readonly results: UpdateFeaturesResponseUpdatableFeatureResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** UpdateFeaturesResponse, versions 0-2, as the encoder takes it. */
export interface UpdateFeaturesResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  /** Versions 0-1. */
  readonly results?: readonly UpdateFeaturesResponseUpdatableFeatureResultInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** UpdatableFeatureResult of UpdateFeaturesResponse, versions 0-1, as decoded. */
export interface UpdateFeaturesResponseUpdatableFeatureResult {
  readonly feature: string
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** UpdatableFeatureResult of UpdateFeaturesResponse, versions 0-1, as the encoder takes it. */
export interface UpdateFeaturesResponseUpdatableFeatureResultInput {
  readonly feature: string
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of UpdateFeatures (API key 57). */
export interface UpdateFeaturesTypes {
  readonly requestInput: UpdateFeaturesRequestInput
  readonly request: UpdateFeaturesRequest
  readonly responseInput: UpdateFeaturesResponseInput
  readonly response: UpdateFeaturesResponse
}
