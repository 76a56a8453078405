// Generated from protocol-specs/apis/017-sasl-handshake.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { writeString } from '../../scalar-codecs.ts'
import { refuseTags } from '../../unknown-tags.ts'
import type { SaslHandshakeRequest, SaslHandshakeResponseInput, SaslHandshakeTypes } from '../types/sasl-handshake.ts'

/** SaslHandshake (API key 17) as a broker sees it. */
export const SaslHandshake: ServerApi<SaslHandshakeTypes> = {
  key: 17,
  name: 'SaslHandshake',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: Number.POSITIVE_INFINITY,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('SaslHandshakeResponse', version, 0, 1)
    try {
      encodeSaslHandshakeResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'SaslHandshakeResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('SaslHandshakeRequest', version, 0, 1)
    try {
      return decodeSaslHandshakeRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'SaslHandshakeRequest', version)
    }
  },
}

function encodeSaslHandshakeResponse(w: ByteWriter, m: SaslHandshakeResponseInput, _version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  const mechanisms = m.mechanisms
  writeCount(w, mechanisms, false, false, 'mechanisms')
  writeScalars(w, mechanisms, 'mechanisms', writeString)
  refuseTags(m.unknownTags)
}

function decodeSaslHandshakeRequest(r: ByteReader, _version: number): SaslHandshakeRequest {
  const mechanism = r.string('mechanism')
  const unknownTags = undefined
  return { mechanism, unknownTags }
}
