// Generated from protocol-specs/apis/038-create-delegation-token.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** CreateDelegationTokenRequest, versions 0-3, as decoded. */
export interface CreateDelegationTokenRequest {
  /** Null for whoever asks. Versions 3+. */
  readonly ownerPrincipalType: string | null
  /** Versions 3+. */
  readonly ownerPrincipalName: string | null
  readonly renewers: CreateDelegationTokenRequestCreatableRenewers[]
  /** -1 for the broker's limit. */
  readonly maxLifetimeMs: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreateDelegationTokenRequest, versions 0-3, as the encoder takes it. */
export interface CreateDelegationTokenRequestInput {
  /** Null for whoever asks. Versions 3+. */
  readonly ownerPrincipalType?: string | null | undefined
  /** Versions 3+. */
  readonly ownerPrincipalName?: string | null | undefined
  readonly renewers: readonly CreateDelegationTokenRequestCreatableRenewersInput[]
  /** -1 for the broker's limit. */
  readonly maxLifetimeMs: bigint
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CreatableRenewers of CreateDelegationTokenRequest, versions 0-3, as decoded. */
export interface CreateDelegationTokenRequestCreatableRenewers {
  readonly principalType: string
  readonly principalName: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreatableRenewers of CreateDelegationTokenRequest, versions 0-3, as the encoder takes it. */
export interface CreateDelegationTokenRequestCreatableRenewersInput {
  readonly principalType: string
  readonly principalName: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CreateDelegationTokenResponse, versions 0-3, as decoded. */
export interface CreateDelegationTokenResponse {
  readonly errorCode: number
  readonly principalType: string
  readonly principalName: string
  /** Versions 3+. */
  readonly tokenRequesterPrincipalType: string
  /** Versions 3+. */
  readonly tokenRequesterPrincipalName: string
  readonly issueTimestampMs: bigint
  readonly expiryTimestampMs: bigint
  readonly maxTimestampMs: bigint
  readonly tokenId: string
  readonly hmac: Buffer
  readonly throttleTimeMs: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CreateDelegationTokenResponse, versions 0-3, as the encoder takes it. */
export interface CreateDelegationTokenResponseInput {
  readonly errorCode: number
  readonly principalType: string
  readonly principalName: string
  /** Versions 3+. */
  readonly tokenRequesterPrincipalType?: string | undefined
  /** Versions 3+. */
  readonly tokenRequesterPrincipalName?: string | undefined
  readonly issueTimestampMs: bigint
  readonly expiryTimestampMs: bigint
  readonly maxTimestampMs: bigint
  readonly tokenId: string
  readonly hmac: Uint8Array
  readonly throttleTimeMs: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of CreateDelegationToken (API key 38). */
export interface CreateDelegationTokenTypes {
  readonly requestInput: CreateDelegationTokenRequestInput
  readonly request: CreateDelegationTokenRequest
  readonly responseInput: CreateDelegationTokenResponseInput
  readonly response: CreateDelegationTokenResponse
}
