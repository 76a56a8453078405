// Generated from protocol-specs/apis/066-list-transactions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, readScalars, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { readCompactString, writeCompactString, writeInt64 } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ListTransactionsRequestInput, ListTransactionsResponse, ListTransactionsResponseTransactionState, ListTransactionsTypes } from '../types/list-transactions.ts'

/**
 * ListTransactions (API key 66) as a client sees it.
 *
 * A broker lists the transactions that it coordinates: ask all of them.
 */
export const ListTransactions: ClientApi<ListTransactionsTypes> = {
  key: 66,
  name: 'ListTransactions',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeRequest(w, m, version) {
    checkVersion('ListTransactionsRequest', version, 0, 2)
    try {
      encodeListTransactionsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ListTransactionsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ListTransactionsResponse', version, 0, 2)
    try {
      return decodeListTransactionsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ListTransactionsResponse', version)
    }
  },
}

function encodeListTransactionsRequest(w: ByteWriter, m: ListTransactionsRequestInput, version: number): void {
  requireStruct(m)
  const stateFilters = m.stateFilters
  writeCount(w, stateFilters, true, false, 'stateFilters')
  writeScalars(w, stateFilters, 'stateFilters', writeCompactString)
  const producerIdFilters = m.producerIdFilters
  writeCount(w, producerIdFilters, true, false, 'producerIdFilters')
  writeScalars(w, producerIdFilters, 'producerIdFilters', writeInt64)
  if (version >= 1) {
    w.int64(m.durationFilter === undefined ? -1n : m.durationFilter, 'durationFilter')
  } else if (m.durationFilter !== undefined && m.durationFilter !== -1n) throw notCarried('durationFilter', '1+')
  if (version >= 2) {
    w.compactNullableString(m.transactionalIdPattern === undefined ? null : m.transactionalIdPattern, 'transactionalIdPattern')
  } else if (m.transactionalIdPattern !== undefined && m.transactionalIdPattern !== null) throw notCarried('transactionalIdPattern', '2+')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeListTransactionsResponse(r: ByteReader, version: number): ListTransactionsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const unknownStateFilters = readScalars(r, r.compactArrayLength(1, 'unknownStateFilters'), 'unknownStateFilters', readCompactString)
  const transactionStates = decodeListTransactionsResponseTransactionStateList(r, version, r.compactArrayLength(11, 'transactionStates'), 'transactionStates')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, unknownStateFilters, transactionStates, unknownTags }
}

function decodeListTransactionsResponseTransactionState(r: ByteReader, _version: number): ListTransactionsResponseTransactionState {
  const transactionalId = r.compactString('transactionalId')
  const producerId = r.int64('producerId')
  const transactionState = r.compactString('transactionState')
  const unknownTags = readUnknownTags(r)
  return { transactionalId, producerId, transactionState, unknownTags }
}

function decodeListTransactionsResponseTransactionStateList(r: ByteReader, version: number, count: number, field: string): ListTransactionsResponseTransactionState[] {
  const values = new Array<ListTransactionsResponseTransactionState>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeListTransactionsResponseTransactionState(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
