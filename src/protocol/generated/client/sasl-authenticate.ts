// Generated from protocol-specs/apis/036-sasl-authenticate.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { SaslAuthenticateRequestInput, SaslAuthenticateResponse, SaslAuthenticateTypes } from '../types/sasl-authenticate.ts'

/** SaslAuthenticate (API key 36) as a client sees it. */
export const SaslAuthenticate: ClientApi<SaslAuthenticateTypes> = {
  key: 36,
  name: 'SaslAuthenticate',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('SaslAuthenticateRequest', version, 0, 2)
    try {
      encodeSaslAuthenticateRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'SaslAuthenticateRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('SaslAuthenticateResponse', version, 0, 2)
    try {
      return decodeSaslAuthenticateResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'SaslAuthenticateResponse', version)
    }
  },
}

function encodeSaslAuthenticateRequest(w: ByteWriter, m: SaslAuthenticateRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactBytes(m.authBytes, 'authBytes')
  else w.bytes(m.authBytes, 'authBytes')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeSaslAuthenticateResponse(r: ByteReader, version: number): SaslAuthenticateResponse {
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 2 ? r.compactNullableString('errorMessage') : r.nullableString('errorMessage')
  const authBytes = version >= 2 ? r.compactBytes('authBytes') : r.bytes('authBytes')
  const sessionLifetimeMs = version >= 1 ? r.int64('sessionLifetimeMs') : 0n
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { errorCode, errorMessage, authBytes, sessionLifetimeMs, unknownTags }
}
