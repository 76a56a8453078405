// Generated from protocol-specs/apis/064-unregister-broker.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { UnregisterBrokerRequestInput, UnregisterBrokerResponse, UnregisterBrokerTypes } from '../types/unregister-broker.ts'

/**
 * UnregisterBroker (API key 64) as a client sees it.
 *
 * Takes a broker that is gone for good off the cluster's books.
 */
export const UnregisterBroker: ClientApi<UnregisterBrokerTypes> = {
  key: 64,
  name: 'UnregisterBroker',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('UnregisterBrokerRequest', version, 0, 0)
    try {
      encodeUnregisterBrokerRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'UnregisterBrokerRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('UnregisterBrokerResponse', version, 0, 0)
    try {
      return decodeUnregisterBrokerResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'UnregisterBrokerResponse', version)
    }
  },
}

function encodeUnregisterBrokerRequest(w: ByteWriter, m: UnregisterBrokerRequestInput, _version: number): void {
  requireStruct(m)
  w.int32(m.brokerId, 'brokerId')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeUnregisterBrokerResponse(r: ByteReader, _version: number): UnregisterBrokerResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, errorMessage, unknownTags }
}
