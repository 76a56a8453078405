// Generated from protocol-specs/apis/051-alter-user-scram-credentials.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** AlterUserScramCredentialsRequest, versions 0, as decoded. */
export interface AlterUserScramCredentialsRequest {
  readonly deletions: AlterUserScramCredentialsRequestScramCredentialDeletion[]
  readonly upsertions: AlterUserScramCredentialsRequestScramCredentialUpsertion[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterUserScramCredentialsRequest, versions 0, as the encoder takes it. */
export interface AlterUserScramCredentialsRequestInput {
  readonly deletions: readonly AlterUserScramCredentialsRequestScramCredentialDeletionInput[]
  readonly upsertions: readonly AlterUserScramCredentialsRequestScramCredentialUpsertionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ScramCredentialDeletion of AlterUserScramCredentialsRequest, versions 0, as decoded. */
export interface AlterUserScramCredentialsRequestScramCredentialDeletion {
  readonly name: string
  /** See ScramMechanism in enums.kspec. */
  readonly mechanism: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ScramCredentialDeletion of AlterUserScramCredentialsRequest, versions 0, as the encoder takes it. */
export interface AlterUserScramCredentialsRequestScramCredentialDeletionInput {
  readonly name: string
  /** See ScramMechanism in enums.kspec. */
  readonly mechanism: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ScramCredentialUpsertion of AlterUserScramCredentialsRequest, versions 0, as decoded. */
export interface AlterUserScramCredentialsRequestScramCredentialUpsertion {
  readonly name: string
  readonly mechanism: number
  readonly iterations: number
  readonly salt: Buffer
  /** Hashed already: the password itself is never sent. */
  readonly saltedPassword: Buffer
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ScramCredentialUpsertion of AlterUserScramCredentialsRequest, versions 0, as the encoder takes it. */
export interface AlterUserScramCredentialsRequestScramCredentialUpsertionInput {
  readonly name: string
  readonly mechanism: number
  readonly iterations: number
  readonly salt: Uint8Array
  /** Hashed already: the password itself is never sent. */
  readonly saltedPassword: Uint8Array
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterUserScramCredentialsResponse, versions 0, as decoded. */
export interface AlterUserScramCredentialsResponse {
  readonly throttleTimeMs: number
  readonly results: AlterUserScramCredentialsResponseAlterUserScramCredentialsResult[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterUserScramCredentialsResponse, versions 0, as the encoder takes it. */
export interface AlterUserScramCredentialsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly AlterUserScramCredentialsResponseAlterUserScramCredentialsResultInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AlterUserScramCredentialsResult of AlterUserScramCredentialsResponse, versions 0, as decoded. */
export interface AlterUserScramCredentialsResponseAlterUserScramCredentialsResult {
  readonly user: string
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AlterUserScramCredentialsResult of AlterUserScramCredentialsResponse, versions 0, as the encoder takes it. */
export interface AlterUserScramCredentialsResponseAlterUserScramCredentialsResultInput {
  readonly user: string
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of AlterUserScramCredentials (API key 51). */
export interface AlterUserScramCredentialsTypes {
  readonly requestInput: AlterUserScramCredentialsRequestInput
  readonly request: AlterUserScramCredentialsRequest
  readonly responseInput: AlterUserScramCredentialsResponseInput
  readonly response: AlterUserScramCredentialsResponse
}
