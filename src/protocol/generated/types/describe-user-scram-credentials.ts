// Generated from protocol-specs/apis/050-describe-user-scram-credentials.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** DescribeUserScramCredentialsRequest, versions 0, as decoded. */
export interface DescribeUserScramCredentialsRequest {
  /** Null or empty for all. */
  readonly users: DescribeUserScramCredentialsRequestUserName[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeUserScramCredentialsRequest, versions 0, as the encoder takes it. */
export interface DescribeUserScramCredentialsRequestInput {
  /** Null or empty for all. */
  readonly users: readonly DescribeUserScramCredentialsRequestUserNameInput[] | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** UserName of DescribeUserScramCredentialsRequest, versions 0, as decoded. */
export interface DescribeUserScramCredentialsRequestUserName {
  readonly name: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** UserName of DescribeUserScramCredentialsRequest, versions 0, as the encoder takes it. */
export interface DescribeUserScramCredentialsRequestUserNameInput {
  readonly name: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeUserScramCredentialsResponse, versions 0, as decoded. */
export interface DescribeUserScramCredentialsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly results: DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeUserScramCredentialsResponse, versions 0, as the encoder takes it. */
export interface DescribeUserScramCredentialsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly results: readonly DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeUserScramCredentialsResult of DescribeUserScramCredentialsResponse, versions 0, as decoded. */
export interface DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult {
  readonly user: string
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly credentialInfos: DescribeUserScramCredentialsResponseCredentialInfo[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeUserScramCredentialsResult of DescribeUserScramCredentialsResponse, versions 0, as the encoder takes it. */
export interface DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultInput {
  readonly user: string
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly credentialInfos: readonly DescribeUserScramCredentialsResponseCredentialInfoInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CredentialInfo of DescribeUserScramCredentialsResponse, versions 0, as decoded. */
export interface DescribeUserScramCredentialsResponseCredentialInfo {
  /** See ScramMechanism in enums.kspec. */
  readonly mechanism: number
  readonly iterations: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CredentialInfo of DescribeUserScramCredentialsResponse, versions 0, as the encoder takes it. */
export interface DescribeUserScramCredentialsResponseCredentialInfoInput {
  /** See ScramMechanism in enums.kspec. */
  readonly mechanism: number
  readonly iterations: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DescribeUserScramCredentials (API key 50). */
export interface DescribeUserScramCredentialsTypes {
  readonly requestInput: DescribeUserScramCredentialsRequestInput
  readonly request: DescribeUserScramCredentialsRequest
  readonly responseInput: DescribeUserScramCredentialsResponseInput
  readonly response: DescribeUserScramCredentialsResponse
}
