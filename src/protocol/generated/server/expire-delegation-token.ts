// Generated from protocol-specs/apis/040-expire-delegation-token.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ExpireDelegationTokenRequest, ExpireDelegationTokenResponseInput, ExpireDelegationTokenTypes } from '../types/expire-delegation-token.ts'

/** ExpireDelegationToken (API key 40) as a broker sees it. */
export const ExpireDelegationToken: ServerApi<ExpireDelegationTokenTypes> = {
  key: 40,
  name: 'ExpireDelegationToken',
  versions: { min: 0, max: 2 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('ExpireDelegationTokenResponse', version, 0, 2)
    try {
      encodeExpireDelegationTokenResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ExpireDelegationTokenResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ExpireDelegationTokenRequest', version, 0, 2)
    try {
      return decodeExpireDelegationTokenRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ExpireDelegationTokenRequest', version)
    }
  },
}

function encodeExpireDelegationTokenResponse(w: ByteWriter, m: ExpireDelegationTokenResponseInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  w.int64(m.expiryTimestampMs, 'expiryTimestampMs')
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeExpireDelegationTokenRequest(r: ByteReader, version: number): ExpireDelegationTokenRequest {
  const hmac = version >= 2 ? r.compactBytes('hmac') : r.bytes('hmac')
  const expiryTimePeriodMs = r.int64('expiryTimePeriodMs')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { hmac, expiryTimePeriodMs, unknownTags }
}
