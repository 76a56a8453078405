// Generated from protocol-specs/apis/041-describe-delegation-token.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** DescribeDelegationTokenRequest, versions 0-3, as decoded. */
export interface DescribeDelegationTokenRequest {
  /** Null for all that one may see. */
  readonly owners: DescribeDelegationTokenRequestDescribeDelegationTokenOwner[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeDelegationTokenRequest, versions 0-3, as the encoder takes it. */
export interface DescribeDelegationTokenRequestInput {
  /** Null for all that one may see. */
  readonly owners: readonly DescribeDelegationTokenRequestDescribeDelegationTokenOwnerInput[] | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeDelegationTokenOwner of DescribeDelegationTokenRequest, versions 0-3, as decoded. */
export interface DescribeDelegationTokenRequestDescribeDelegationTokenOwner {
  readonly principalType: string
  readonly principalName: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeDelegationTokenOwner of DescribeDelegationTokenRequest, versions 0-3, as the encoder takes it. */
export interface DescribeDelegationTokenRequestDescribeDelegationTokenOwnerInput {
  readonly principalType: string
  readonly principalName: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeDelegationTokenResponse, versions 0-3, as decoded. */
export interface DescribeDelegationTokenResponse {
  readonly errorCode: number
  readonly tokens: DescribeDelegationTokenResponseDescribedDelegationToken[]
  readonly throttleTimeMs: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeDelegationTokenResponse, versions 0-3, as the encoder takes it. */
export interface DescribeDelegationTokenResponseInput {
  readonly errorCode: number
  readonly tokens: readonly DescribeDelegationTokenResponseDescribedDelegationTokenInput[]
  readonly throttleTimeMs: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribedDelegationToken of DescribeDelegationTokenResponse, versions 0-3, as decoded. */
export interface DescribeDelegationTokenResponseDescribedDelegationToken {
  readonly principalType: string
  readonly principalName: string
  /** Versions 3+. */
  readonly tokenRequesterPrincipalType: string
  /** Versions 3+. */
  readonly tokenRequesterPrincipalName: string
  readonly issueTimestamp: bigint
  readonly expiryTimestamp: bigint
  readonly maxTimestamp: bigint
  readonly tokenId: string
  readonly hmac: Buffer
  readonly renewers: DescribeDelegationTokenResponseDescribedDelegationTokenRenewer[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribedDelegationToken of DescribeDelegationTokenResponse, versions 0-3, as the encoder takes it. */
export interface DescribeDelegationTokenResponseDescribedDelegationTokenInput {
  readonly principalType: string
  readonly principalName: string
  /** Versions 3+. */
  readonly tokenRequesterPrincipalType?: string | undefined
  /** Versions 3+. */
  readonly tokenRequesterPrincipalName?: string | undefined
  readonly issueTimestamp: bigint
  readonly expiryTimestamp: bigint
  readonly maxTimestamp: bigint
  readonly tokenId: string
  readonly hmac: Uint8Array
  readonly renewers: readonly DescribeDelegationTokenResponseDescribedDelegationTokenRenewerInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribedDelegationTokenRenewer of DescribeDelegationTokenResponse, versions 0-3, as decoded. */
export interface DescribeDelegationTokenResponseDescribedDelegationTokenRenewer {
  readonly principalType: string
  readonly principalName: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribedDelegationTokenRenewer of DescribeDelegationTokenResponse, versions 0-3, as the encoder takes it. */
export interface DescribeDelegationTokenResponseDescribedDelegationTokenRenewerInput {
  readonly principalType: string
  readonly principalName: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DescribeDelegationToken (API key 41). */
export interface DescribeDelegationTokenTypes {
  readonly requestInput: DescribeDelegationTokenRequestInput
  readonly request: DescribeDelegationTokenRequest
  readonly responseInput: DescribeDelegationTokenResponseInput
  readonly response: DescribeDelegationTokenResponse
}
