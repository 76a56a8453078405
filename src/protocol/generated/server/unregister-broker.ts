// Generated from protocol-specs/apis/064-unregister-broker.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { UnregisterBrokerRequest, UnregisterBrokerResponseInput, UnregisterBrokerTypes } from '../types/unregister-broker.ts'

/**
 * UnregisterBroker (API key 64) as a broker sees it.
 *
 * Takes a broker that is gone for good off the cluster's books.
 */
export const UnregisterBroker: ServerApi<UnregisterBrokerTypes> = {
  key: 64,
  name: 'UnregisterBroker',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('UnregisterBrokerResponse', version, 0, 0)
    try {
      encodeUnregisterBrokerResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'UnregisterBrokerResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('UnregisterBrokerRequest', version, 0, 0)
    try {
      return decodeUnregisterBrokerRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'UnregisterBrokerRequest', version)
    }
  },
}

function encodeUnregisterBrokerResponse(w: ByteWriter, m: UnregisterBrokerResponseInput, _version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage, 'errorMessage')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeUnregisterBrokerRequest(r: ByteReader, _version: number): UnregisterBrokerRequest {
  const brokerId = r.int32('brokerId')
  const unknownTags = readUnknownTags(r)
  return { brokerId, unknownTags }
}
