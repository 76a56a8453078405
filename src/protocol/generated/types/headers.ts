// Generated from protocol-specs/headers.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** RequestHeader, versions 1-2, as decoded. */
export interface RequestHeader {
  readonly requestApiKey: number
  readonly requestApiVersion: number
  readonly correlationId: number
  readonly clientId: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** RequestHeader, versions 1-2, as the encoder takes it. */
export interface RequestHeaderInput {
  readonly requestApiKey: number
  readonly requestApiVersion: number
  readonly correlationId: number
  readonly clientId: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ResponseHeader, versions 0-1, as decoded. */
export interface ResponseHeader {
  readonly correlationId: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ResponseHeader, versions 0-1, as the encoder takes it. */
export interface ResponseHeaderInput {
  readonly correlationId: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}
