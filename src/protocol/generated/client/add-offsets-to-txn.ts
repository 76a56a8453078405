// Generated from protocol-specs/apis/025-add-offsets-to-txn.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inMessage, presentKeys, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AddOffsetsToTxnRequestInput, AddOffsetsToTxnResponse, AddOffsetsToTxnTypes } from '../types/add-offsets-to-txn.ts'

/**
 * AddOffsetsToTxn (API key 25) as a client sees it.
 *
 * Announces that offsets of a group will be committed in the transaction; unneeded with transactions of version 2.
 */
export const AddOffsetsToTxn: ClientApi<AddOffsetsToTxnTypes> = {
  key: 25,
  name: 'AddOffsetsToTxn',
  versions: { min: 0, max: 4 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 3,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'transaction',
  coordinatorKeysOf: (m) => presentKeys([m.transactionalId]),
  encodeRequest(w, m, version) {
    checkVersion('AddOffsetsToTxnRequest', version, 0, 4)
    try {
      encodeAddOffsetsToTxnRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AddOffsetsToTxnRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('AddOffsetsToTxnResponse', version, 0, 4)
    try {
      return decodeAddOffsetsToTxnResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'AddOffsetsToTxnResponse', version)
    }
  },
}

function encodeAddOffsetsToTxnRequest(w: ByteWriter, m: AddOffsetsToTxnRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 3) w.compactString(m.transactionalId, 'transactionalId')
  else w.string(m.transactionalId, 'transactionalId')
  w.int64(m.producerId, 'producerId')
  w.int16(m.producerEpoch, 'producerEpoch')
  if (version >= 3) w.compactString(m.groupId, 'groupId')
  else w.string(m.groupId, 'groupId')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeAddOffsetsToTxnResponse(r: ByteReader, version: number): AddOffsetsToTxnResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, errorCode, unknownTags }
}
