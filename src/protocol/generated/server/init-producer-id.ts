// Generated from protocol-specs/apis/022-init-producer-id.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inMessage, notCarried, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { InitProducerIdRequest, InitProducerIdResponseInput, InitProducerIdTypes } from '../types/init-producer-id.ts'

/** InitProducerId (API key 22) as a broker sees it. */
export const InitProducerId: ServerApi<InitProducerIdTypes> = {
  key: 22,
  name: 'InitProducerId',
  versions: { min: 0, max: 6 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: 6,
  route: 'transaction',
  encodeResponse(w, m, version) {
    checkVersion('InitProducerIdResponse', version, 0, 6)
    try {
      encodeInitProducerIdResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'InitProducerIdResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('InitProducerIdRequest', version, 0, 6)
    try {
      return decodeInitProducerIdRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'InitProducerIdRequest', version)
    }
  },
}

function encodeInitProducerIdResponse(w: ByteWriter, m: InitProducerIdResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.int64(m.producerId === undefined ? -1n : m.producerId, 'producerId')
  w.int16(m.producerEpoch, 'producerEpoch')
  if (version >= 6) {
    w.int64(m.ongoingTxnProducerId === undefined ? -1n : m.ongoingTxnProducerId, 'ongoingTxnProducerId')
  } else if (m.ongoingTxnProducerId !== undefined && m.ongoingTxnProducerId !== -1n) throw notCarried('ongoingTxnProducerId', '6+')
  if (version >= 6) {
    w.int16(m.ongoingTxnProducerEpoch === undefined ? -1 : m.ongoingTxnProducerEpoch, 'ongoingTxnProducerEpoch')
  } else if (m.ongoingTxnProducerEpoch !== undefined && m.ongoingTxnProducerEpoch !== -1) throw notCarried('ongoingTxnProducerEpoch', '6+')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeInitProducerIdRequest(r: ByteReader, version: number): InitProducerIdRequest {
  const transactionalId = version >= 2 ? r.compactNullableString('transactionalId') : r.nullableString('transactionalId')
  const transactionTimeoutMs = r.int32('transactionTimeoutMs')
  const producerId = version >= 3 ? r.int64('producerId') : -1n
  const producerEpoch = version >= 3 ? r.int16('producerEpoch') : -1
  const enable2Pc = version >= 6 ? r.bool('enable2Pc') : false
  const keepPreparedTxn = version >= 6 ? r.bool('keepPreparedTxn') : false
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { transactionalId, transactionTimeoutMs, producerId, producerEpoch, enable2Pc, keepPreparedTxn, unknownTags }
}
