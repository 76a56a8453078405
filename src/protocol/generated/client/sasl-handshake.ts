// Generated from protocol-specs/apis/017-sasl-handshake.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inMessage, readScalars, requireStruct } from '../../codec.ts'
import { readString } from '../../scalar-codecs.ts'
import { refuseTags } from '../../unknown-tags.ts'
import type { SaslHandshakeRequestInput, SaslHandshakeResponse, SaslHandshakeTypes } from '../types/sasl-handshake.ts'

/** SaslHandshake (API key 17) as a client sees it. */
export const SaslHandshake: ClientApi<SaslHandshakeTypes> = {
  key: 17,
  name: 'SaslHandshake',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: Number.POSITIVE_INFINITY,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('SaslHandshakeRequest', version, 0, 1)
    try {
      encodeSaslHandshakeRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'SaslHandshakeRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('SaslHandshakeResponse', version, 0, 1)
    try {
      return decodeSaslHandshakeResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'SaslHandshakeResponse', version)
    }
  },
}

function encodeSaslHandshakeRequest(w: ByteWriter, m: SaslHandshakeRequestInput, _version: number): void {
  requireStruct(m)
  w.string(m.mechanism, 'mechanism')
  refuseTags(m.unknownTags)
}

function decodeSaslHandshakeResponse(r: ByteReader, _version: number): SaslHandshakeResponse {
  const errorCode = r.int16('errorCode')
  const mechanisms = readScalars(r, r.arrayLength(2, 'mechanisms'), 'mechanisms', readString)
  const unknownTags = undefined
  return { errorCode, mechanisms, unknownTags }
}
