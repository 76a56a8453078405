// Generated from protocol-specs/apis/025-add-offsets-to-txn.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AddOffsetsToTxnRequest, AddOffsetsToTxnResponseInput, AddOffsetsToTxnTypes } from '../types/add-offsets-to-txn.ts'

/**
 * AddOffsetsToTxn (API key 25) as a broker sees it.
 *
 * Announces that offsets of a group will be committed in the transaction; unneeded with transactions of version 2.
 */
export const AddOffsetsToTxn: ServerApi<AddOffsetsToTxnTypes> = {
  key: 25,
  name: 'AddOffsetsToTxn',
  versions: { min: 0, max: 4 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 3,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'transaction',
  encodeResponse(w, m, version) {
    checkVersion('AddOffsetsToTxnResponse', version, 0, 4)
    try {
      encodeAddOffsetsToTxnResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AddOffsetsToTxnResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('AddOffsetsToTxnRequest', version, 0, 4)
    try {
      return decodeAddOffsetsToTxnRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'AddOffsetsToTxnRequest', version)
    }
  },
}

function encodeAddOffsetsToTxnResponse(w: ByteWriter, m: AddOffsetsToTxnResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeAddOffsetsToTxnRequest(r: ByteReader, version: number): AddOffsetsToTxnRequest {
  const transactionalId = version >= 3 ? r.compactString('transactionalId') : r.string('transactionalId')
  const producerId = r.int64('producerId')
  const producerEpoch = r.int16('producerEpoch')
  const groupId = version >= 3 ? r.compactString('groupId') : r.string('groupId')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { transactionalId, producerId, producerEpoch, groupId, unknownTags }
}
