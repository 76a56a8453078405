// Generated from protocol-specs/apis/040-expire-delegation-token.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ExpireDelegationTokenRequestInput, ExpireDelegationTokenResponse, ExpireDelegationTokenTypes } from '../types/expire-delegation-token.ts'

/** ExpireDelegationToken (API key 40) as a client sees it. */
export const ExpireDelegationToken: ClientApi<ExpireDelegationTokenTypes> = {
  key: 40,
  name: 'ExpireDelegationToken',
  versions: { min: 0, max: 2 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('ExpireDelegationTokenRequest', version, 0, 2)
    try {
      encodeExpireDelegationTokenRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ExpireDelegationTokenRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ExpireDelegationTokenResponse', version, 0, 2)
    try {
      return decodeExpireDelegationTokenResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ExpireDelegationTokenResponse', version)
    }
  },
}

function encodeExpireDelegationTokenRequest(w: ByteWriter, m: ExpireDelegationTokenRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactBytes(m.hmac, 'hmac')
  else w.bytes(m.hmac, 'hmac')
  w.int64(m.expiryTimePeriodMs, 'expiryTimePeriodMs')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeExpireDelegationTokenResponse(r: ByteReader, version: number): ExpireDelegationTokenResponse {
  const errorCode = r.int16('errorCode')
  const expiryTimestampMs = r.int64('expiryTimestampMs')
  const throttleTimeMs = r.int32('throttleTimeMs')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { errorCode, expiryTimestampMs, throttleTimeMs, unknownTags }
}
