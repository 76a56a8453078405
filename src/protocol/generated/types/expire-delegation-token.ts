// Generated from protocol-specs/apis/040-expire-delegation-token.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** ExpireDelegationTokenRequest, versions 0-2, as decoded. */
export interface ExpireDelegationTokenRequest {
  readonly hmac: Buffer
  /** From now on; below 0 for at once. */
  readonly expiryTimePeriodMs: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ExpireDelegationTokenRequest, versions 0-2, as the encoder takes it. */
export interface ExpireDelegationTokenRequestInput {
  readonly hmac: Uint8Array
  /** From now on; below 0 for at once. */
  readonly expiryTimePeriodMs: bigint
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ExpireDelegationTokenResponse, versions 0-2, as decoded. */
export interface ExpireDelegationTokenResponse {
  readonly errorCode: number
  readonly expiryTimestampMs: bigint
  readonly throttleTimeMs: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ExpireDelegationTokenResponse, versions 0-2, as the encoder takes it. */
export interface ExpireDelegationTokenResponseInput {
  readonly errorCode: number
  readonly expiryTimestampMs: bigint
  readonly throttleTimeMs: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of ExpireDelegationToken (API key 40). */
export interface ExpireDelegationTokenTypes {
  readonly requestInput: ExpireDelegationTokenRequestInput
  readonly request: ExpireDelegationTokenRequest
  readonly responseInput: ExpireDelegationTokenResponseInput
  readonly response: ExpireDelegationTokenResponse
}
