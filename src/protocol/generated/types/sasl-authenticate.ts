// Generated from protocol-specs/apis/036-sasl-authenticate.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** SaslAuthenticateRequest, versions 0-2, as decoded. */
export interface SaslAuthenticateRequest {
  /** A message of the SASL mechanism. */
  readonly authBytes: Buffer
  readonly unknownTags?: UnknownTag[] | undefined
}

/** SaslAuthenticateRequest, versions 0-2, as the encoder takes it. */
export interface SaslAuthenticateRequestInput {
  /** A message of the SASL mechanism. */
  readonly authBytes: Uint8Array
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** SaslAuthenticateResponse, versions 0-2, as decoded. */
export interface SaslAuthenticateResponse {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly authBytes: Buffer
  /** Authenticate again before so long has passed; 0 for never (KIP-368). Versions 1+. */
  readonly sessionLifetimeMs: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** SaslAuthenticateResponse, versions 0-2, as the encoder takes it. */
export interface SaslAuthenticateResponseInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly authBytes: Uint8Array
  /** Authenticate again before so long has passed; 0 for never (KIP-368). Versions 1+. */
  readonly sessionLifetimeMs?: bigint | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of SaslAuthenticate (API key 36). */
export interface SaslAuthenticateTypes {
  readonly requestInput: SaslAuthenticateRequestInput
  readonly request: SaslAuthenticateRequest
  readonly responseInput: SaslAuthenticateResponseInput
  readonly response: SaslAuthenticateResponse
}
