// Generated from protocol-specs/apis/039-renew-delegation-token.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { RenewDelegationTokenRequest, RenewDelegationTokenResponseInput, RenewDelegationTokenTypes } from '../types/renew-delegation-token.ts'

/** RenewDelegationToken (API key 39) as a broker sees it. */
export const RenewDelegationToken: ServerApi<RenewDelegationTokenTypes> = {
  key: 39,
  name: 'RenewDelegationToken',
  versions: { min: 0, max: 2 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('RenewDelegationTokenResponse', version, 0, 2)
    try {
      encodeRenewDelegationTokenResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'RenewDelegationTokenResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('RenewDelegationTokenRequest', version, 0, 2)
    try {
      return decodeRenewDelegationTokenRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'RenewDelegationTokenRequest', version)
    }
  },
}

function encodeRenewDelegationTokenResponse(w: ByteWriter, m: RenewDelegationTokenResponseInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  w.int64(m.expiryTimestampMs, 'expiryTimestampMs')
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeRenewDelegationTokenRequest(r: ByteReader, version: number): RenewDelegationTokenRequest {
  const hmac = version >= 2 ? r.compactBytes('hmac') : r.bytes('hmac')
  const renewPeriodMs = r.int64('renewPeriodMs')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { hmac, renewPeriodMs, unknownTags }
}
