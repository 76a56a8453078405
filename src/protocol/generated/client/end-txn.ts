// Generated from protocol-specs/apis/026-end-txn.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inMessage, presentKeys, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { EndTxnRequestInput, EndTxnResponse, EndTxnTypes } from '../types/end-txn.ts'

/** EndTxn (API key 26) as a client sees it. */
export const EndTxn: ClientApi<EndTxnTypes> = {
  key: 26,
  name: 'EndTxn',
  versions: { min: 0, max: 5 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 3,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'transaction',
  coordinatorKeysOf: (m) => presentKeys([m.transactionalId]),
  encodeRequest(w, m, version) {
    checkVersion('EndTxnRequest', version, 0, 5)
    try {
      encodeEndTxnRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'EndTxnRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('EndTxnResponse', version, 0, 5)
    try {
      return decodeEndTxnResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'EndTxnResponse', version)
    }
  },
}

function encodeEndTxnRequest(w: ByteWriter, m: EndTxnRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 3) w.compactString(m.transactionalId, 'transactionalId')
  else w.string(m.transactionalId, 'transactionalId')
  w.int64(m.producerId, 'producerId')
  w.int16(m.producerEpoch, 'producerEpoch')
  w.bool(m.committed, 'committed')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeEndTxnResponse(r: ByteReader, version: number): EndTxnResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const producerId = version >= 5 ? r.int64('producerId') : -1n
  const producerEpoch = version >= 5 ? r.int16('producerEpoch') : -1
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, errorCode, producerId, producerEpoch, unknownTags }
}
