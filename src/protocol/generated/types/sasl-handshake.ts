// Generated from protocol-specs/apis/017-sasl-handshake.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** SaslHandshakeRequest, versions 0-1, as decoded. */
export interface SaslHandshakeRequest {
  /** Say PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, OAUTHBEARER, GSSAPI. */
  readonly mechanism: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** SaslHandshakeRequest, versions 0-1, as the encoder takes it. */
export interface SaslHandshakeRequestInput {
  /** Say PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, OAUTHBEARER, GSSAPI. */
  readonly mechanism: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** SaslHandshakeResponse, versions 0-1, as decoded. */
export interface SaslHandshakeResponse {
  readonly errorCode: number
  /** What the broker would take. */
  readonly mechanisms: string[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** SaslHandshakeResponse, versions 0-1, as the encoder takes it. */
export interface SaslHandshakeResponseInput {
  readonly errorCode: number
  /** What the broker would take. */
  readonly mechanisms: readonly string[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of SaslHandshake (API key 17). */
export interface SaslHandshakeTypes {
  readonly requestInput: SaslHandshakeRequestInput
  readonly request: SaslHandshakeRequest
  readonly responseInput: SaslHandshakeResponseInput
  readonly response: SaslHandshakeResponse
}
