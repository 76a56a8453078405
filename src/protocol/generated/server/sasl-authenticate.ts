// Generated from protocol-specs/apis/036-sasl-authenticate.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { SaslAuthenticateRequest, SaslAuthenticateResponseInput, SaslAuthenticateTypes } from '../types/sasl-authenticate.ts'

/** SaslAuthenticate (API key 36) as a broker sees it. */
export const SaslAuthenticate: ServerApi<SaslAuthenticateTypes> = {
  key: 36,
  name: 'SaslAuthenticate',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('SaslAuthenticateResponse', version, 0, 2)
    try {
      encodeSaslAuthenticateResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'SaslAuthenticateResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('SaslAuthenticateRequest', version, 0, 2)
    try {
      return decodeSaslAuthenticateRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'SaslAuthenticateRequest', version)
    }
  },
}

function encodeSaslAuthenticateResponse(w: ByteWriter, m: SaslAuthenticateResponseInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  if (version >= 2) w.compactNullableString(m.errorMessage, 'errorMessage')
  else w.nullableString(m.errorMessage, 'errorMessage')
  if (version >= 2) w.compactBytes(m.authBytes, 'authBytes')
  else w.bytes(m.authBytes, 'authBytes')
  if (version >= 1) {
    w.int64(m.sessionLifetimeMs === undefined ? 0n : m.sessionLifetimeMs, 'sessionLifetimeMs')
  }
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeSaslAuthenticateRequest(r: ByteReader, version: number): SaslAuthenticateRequest {
  const authBytes = version >= 2 ? r.compactBytes('authBytes') : r.bytes('authBytes')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { authBytes, unknownTags }
}
