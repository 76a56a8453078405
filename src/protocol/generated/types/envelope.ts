// Generated from protocol-specs/apis/058-envelope.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** EnvelopeRequest, versions 0, as decoded. */
export interface EnvelopeRequest {
  readonly requestData: Buffer
  /** As the broker's principal serializer writes it, by default DefaultPrincipalData behind its version. */
  readonly requestPrincipal: Buffer | null
  readonly clientHostAddress: Buffer
  readonly unknownTags?: UnknownTag[] | undefined
}

/** EnvelopeRequest, versions 0, as the encoder takes it. */
export interface EnvelopeRequestInput {
  readonly requestData: Uint8Array
  /** As the broker's principal serializer writes it, by default DefaultPrincipalData behind its version. */
  readonly requestPrincipal: Uint8Array | null
  readonly clientHostAddress: Uint8Array
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** EnvelopeResponse, versions 0, as decoded. */
export interface EnvelopeResponse {
  readonly responseData: Buffer | null
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** EnvelopeResponse, versions 0, as the encoder takes it. */
export interface EnvelopeResponseInput {
  /** Default null. */
  readonly responseData?: Uint8Array | null | undefined
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/**
 * The shapes of Envelope (API key 58).
 *
 * A request of a client, passed on by a broker in its name.
 */
export interface EnvelopeTypes {
  readonly requestInput: EnvelopeRequestInput
  readonly request: EnvelopeRequest
  readonly responseInput: EnvelopeResponseInput
  readonly response: EnvelopeResponse
}
