// Generated from protocol-specs/apis/066-list-transactions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, readScalars, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { readCompactString, readInt64, writeCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ListTransactionsRequest, ListTransactionsResponseInput, ListTransactionsResponseTransactionStateInput, ListTransactionsTypes } from '../types/list-transactions.ts'

/**
 * ListTransactions (API key 66) as a broker sees it.
 *
 * A broker lists the transactions that it coordinates: ask all of them.
 */
export const ListTransactions: ServerApi<ListTransactionsTypes> = {
  key: 66,
  name: 'ListTransactions',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeResponse(w, m, version) {
    checkVersion('ListTransactionsResponse', version, 0, 2)
    try {
      encodeListTransactionsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ListTransactionsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ListTransactionsRequest', version, 0, 2)
    try {
      return decodeListTransactionsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ListTransactionsRequest', version)
    }
  },
}

function encodeListTransactionsResponse(w: ByteWriter, m: ListTransactionsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  const unknownStateFilters = m.unknownStateFilters
  writeCount(w, unknownStateFilters, true, false, 'unknownStateFilters')
  writeScalars(w, unknownStateFilters, 'unknownStateFilters', writeCompactString)
  const transactionStates = m.transactionStates
  writeCount(w, transactionStates, true, false, 'transactionStates')
  encodeListTransactionsResponseTransactionStateList(w, transactionStates, version, 'transactionStates')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeListTransactionsResponseTransactionState(w: ByteWriter, m: ListTransactionsResponseTransactionStateInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.transactionalId, 'transactionalId')
  w.int64(m.producerId, 'producerId')
  w.compactString(m.transactionState, 'transactionState')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeListTransactionsResponseTransactionStateList(w: ByteWriter, values: readonly ListTransactionsResponseTransactionStateInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeListTransactionsResponseTransactionState(w, values[i] as ListTransactionsResponseTransactionStateInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeListTransactionsRequest(r: ByteReader, version: number): ListTransactionsRequest {
  const stateFilters = readScalars(r, r.compactArrayLength(1, 'stateFilters'), 'stateFilters', readCompactString)
  const producerIdFilters = readScalars(r, r.compactArrayLength(8, 'producerIdFilters'), 'producerIdFilters', readInt64)
  const durationFilter = version >= 1 ? r.int64('durationFilter') : -1n
  const transactionalIdPattern = version >= 2 ? r.compactNullableString('transactionalIdPattern') : null
  const unknownTags = readUnknownTags(r)
  return { stateFilters, producerIdFilters, durationFilter, transactionalIdPattern, unknownTags }
}
