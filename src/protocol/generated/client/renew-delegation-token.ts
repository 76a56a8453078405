// Generated from protocol-specs/apis/039-renew-delegation-token.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { RenewDelegationTokenRequestInput, RenewDelegationTokenResponse, RenewDelegationTokenTypes } from '../types/renew-delegation-token.ts'

/** RenewDelegationToken (API key 39) as a client sees it. */
export const RenewDelegationToken: ClientApi<RenewDelegationTokenTypes> = {
  key: 39,
  name: 'RenewDelegationToken',
  versions: { min: 0, max: 2 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('RenewDelegationTokenRequest', version, 0, 2)
    try {
      encodeRenewDelegationTokenRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'RenewDelegationTokenRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('RenewDelegationTokenResponse', version, 0, 2)
    try {
      return decodeRenewDelegationTokenResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'RenewDelegationTokenResponse', version)
    }
  },
}

function encodeRenewDelegationTokenRequest(w: ByteWriter, m: RenewDelegationTokenRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactBytes(m.hmac, 'hmac')
  else w.bytes(m.hmac, 'hmac')
  w.int64(m.renewPeriodMs, 'renewPeriodMs')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeRenewDelegationTokenResponse(r: ByteReader, version: number): RenewDelegationTokenResponse {
  const errorCode = r.int16('errorCode')
  const expiryTimestampMs = r.int64('expiryTimestampMs')
  const throttleTimeMs = r.int32('throttleTimeMs')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { errorCode, expiryTimestampMs, throttleTimeMs, unknownTags }
}
