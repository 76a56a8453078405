// Generated from protocol-specs/apis/026-end-txn.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { EndTxnRequest, EndTxnResponseInput, EndTxnTypes } from '../types/end-txn.ts'

/** EndTxn (API key 26) as a broker sees it. */
export const EndTxn: ServerApi<EndTxnTypes> = {
  key: 26,
  name: 'EndTxn',
  versions: { min: 0, max: 5 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 3,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'transaction',
  encodeResponse(w, m, version) {
    checkVersion('EndTxnResponse', version, 0, 5)
    try {
      encodeEndTxnResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'EndTxnResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('EndTxnRequest', version, 0, 5)
    try {
      return decodeEndTxnRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'EndTxnRequest', version)
    }
  },
}

function encodeEndTxnResponse(w: ByteWriter, m: EndTxnResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  if (version >= 5) {
    w.int64(m.producerId === undefined ? -1n : m.producerId, 'producerId')
  }
  if (version >= 5) {
    w.int16(m.producerEpoch === undefined ? -1 : m.producerEpoch, 'producerEpoch')
  }
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeEndTxnRequest(r: ByteReader, version: number): EndTxnRequest {
  const transactionalId = version >= 3 ? r.compactString('transactionalId') : r.string('transactionalId')
  const producerId = r.int64('producerId')
  const producerEpoch = r.int16('producerEpoch')
  const committed = r.bool('committed')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { transactionalId, producerId, producerEpoch, committed, unknownTags }
}
