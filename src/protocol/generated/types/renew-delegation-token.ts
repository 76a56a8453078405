// Generated from protocol-specs/apis/039-renew-delegation-token.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** RenewDelegationTokenRequest, versions 0-2, as decoded. */
export interface RenewDelegationTokenRequest {
  readonly hmac: Buffer
  /** From now on; at most to the token's maximum. */
  readonly renewPeriodMs: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** RenewDelegationTokenRequest, versions 0-2, as the encoder takes it. */
export interface RenewDelegationTokenRequestInput {
  readonly hmac: Uint8Array
  /** From now on; at most to the token's maximum. */
  readonly renewPeriodMs: bigint
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** RenewDelegationTokenResponse, versions 0-2, as decoded. */
export interface RenewDelegationTokenResponse {
  readonly errorCode: number
  readonly expiryTimestampMs: bigint
  readonly throttleTimeMs: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** RenewDelegationTokenResponse, versions 0-2, as the encoder takes it. */
export interface RenewDelegationTokenResponseInput {
  readonly errorCode: number
  readonly expiryTimestampMs: bigint
  readonly throttleTimeMs: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of RenewDelegationToken (API key 39). */
export interface RenewDelegationTokenTypes {
  readonly requestInput: RenewDelegationTokenRequestInput
  readonly request: RenewDelegationTokenRequest
  readonly responseInput: RenewDelegationTokenResponseInput
  readonly response: RenewDelegationTokenResponse
}
