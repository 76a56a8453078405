// Generated from protocol-specs/apis/022-init-producer-id.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inMessage, notCarried, presentKeys, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { InitProducerIdRequestInput, InitProducerIdResponse, InitProducerIdTypes } from '../types/init-producer-id.ts'

/** InitProducerId (API key 22) as a client sees it. */
export const InitProducerId: ClientApi<InitProducerIdTypes> = {
  key: 22,
  name: 'InitProducerId',
  versions: { min: 0, max: 6 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: 6,
  route: 'transaction',
  coordinatorKeysOf: (m) => presentKeys([m.transactionalId]),
  encodeRequest(w, m, version) {
    checkVersion('InitProducerIdRequest', version, 0, 6)
    try {
      encodeInitProducerIdRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'InitProducerIdRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('InitProducerIdResponse', version, 0, 6)
    try {
      return decodeInitProducerIdResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'InitProducerIdResponse', version)
    }
  },
}

function encodeInitProducerIdRequest(w: ByteWriter, m: InitProducerIdRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactNullableString(m.transactionalId, 'transactionalId')
  else w.nullableString(m.transactionalId, 'transactionalId')
  w.int32(m.transactionTimeoutMs, 'transactionTimeoutMs')
  if (version >= 3) {
    w.int64(m.producerId === undefined ? -1n : m.producerId, 'producerId')
  } else if (m.producerId !== undefined && m.producerId !== -1n) throw notCarried('producerId', '3+')
  if (version >= 3) {
    w.int16(m.producerEpoch === undefined ? -1 : m.producerEpoch, 'producerEpoch')
  } else if (m.producerEpoch !== undefined && m.producerEpoch !== -1) throw notCarried('producerEpoch', '3+')
  if (version >= 6) {
    w.bool(m.enable2Pc === undefined ? false : m.enable2Pc, 'enable2Pc')
  } else if (m.enable2Pc !== undefined && m.enable2Pc !== false) throw notCarried('enable2Pc', '6+')
  if (version >= 6) {
    w.bool(m.keepPreparedTxn === undefined ? false : m.keepPreparedTxn, 'keepPreparedTxn')
  } else if (m.keepPreparedTxn !== undefined && m.keepPreparedTxn !== false) throw notCarried('keepPreparedTxn', '6+')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeInitProducerIdResponse(r: ByteReader, version: number): InitProducerIdResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const producerId = r.int64('producerId')
  const producerEpoch = r.int16('producerEpoch')
  const ongoingTxnProducerId = version >= 6 ? r.int64('ongoingTxnProducerId') : -1n
  const ongoingTxnProducerEpoch = version >= 6 ? r.int16('ongoingTxnProducerEpoch') : -1
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, errorCode, producerId, producerEpoch, ongoingTxnProducerId, ongoingTxnProducerEpoch, unknownTags }
}
