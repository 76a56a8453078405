// Generated from protocol-specs/apis/024-add-partitions-to-txn.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, isEmptyArray, notCarried, presentKeys, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AddPartitionsToTxnRequestAddPartitionsToTxnTopicInput, AddPartitionsToTxnRequestAddPartitionsToTxnTransactionInput, AddPartitionsToTxnRequestInput, AddPartitionsToTxnResponse, AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult, AddPartitionsToTxnResponseAddPartitionsToTxnResult, AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult, AddPartitionsToTxnTypes } from '../types/add-partitions-to-txn.ts'

/** AddPartitionsToTxn (API key 24) as a client sees it. */
export const AddPartitionsToTxn: ClientApi<AddPartitionsToTxnTypes> = {
  key: 24,
  name: 'AddPartitionsToTxn',
  versions: { min: 0, max: 5 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 3,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'transaction',
  coordinatorKeysOf: (m) => presentKeys([...(m.transactions ?? []).flatMap((part) => [part.transactionalId]), m.v3AndBelowTransactionalId]),
  encodeRequest(w, m, version) {
    checkVersion('AddPartitionsToTxnRequest', version, 0, 5)
    try {
      encodeAddPartitionsToTxnRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AddPartitionsToTxnRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('AddPartitionsToTxnResponse', version, 0, 5)
    try {
      return decodeAddPartitionsToTxnResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'AddPartitionsToTxnResponse', version)
    }
  },
}

function encodeAddPartitionsToTxnRequest(w: ByteWriter, m: AddPartitionsToTxnRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 4) {
    const transactions = m.transactions as Exclude<AddPartitionsToTxnRequestInput['transactions'], undefined>
    writeCount(w, transactions, true, false, 'transactions')
    encodeAddPartitionsToTxnRequestAddPartitionsToTxnTransactionList(w, transactions, version, 'transactions')
  } else if (m.transactions !== undefined && !isEmptyArray(m.transactions)) throw notCarried('transactions', '4+')
  if (version <= 3) {
    const v3AndBelowTransactionalId = m.v3AndBelowTransactionalId as Exclude<AddPartitionsToTxnRequestInput['v3AndBelowTransactionalId'], undefined>
    if (version >= 3) w.compactString(v3AndBelowTransactionalId, 'v3AndBelowTransactionalId')
    else w.string(v3AndBelowTransactionalId, 'v3AndBelowTransactionalId')
  } else if (m.v3AndBelowTransactionalId !== undefined && m.v3AndBelowTransactionalId !== '') throw notCarried('v3AndBelowTransactionalId', '0-3')
  if (version <= 3) {
    w.int64(m.v3AndBelowProducerId as Exclude<AddPartitionsToTxnRequestInput['v3AndBelowProducerId'], undefined>, 'v3AndBelowProducerId')
  } else if (m.v3AndBelowProducerId !== undefined && m.v3AndBelowProducerId !== 0n) throw notCarried('v3AndBelowProducerId', '0-3')
  if (version <= 3) {
    w.int16(m.v3AndBelowProducerEpoch as Exclude<AddPartitionsToTxnRequestInput['v3AndBelowProducerEpoch'], undefined>, 'v3AndBelowProducerEpoch')
  } else if (m.v3AndBelowProducerEpoch !== undefined && m.v3AndBelowProducerEpoch !== 0) throw notCarried('v3AndBelowProducerEpoch', '0-3')
  if (version <= 3) {
    const v3AndBelowTopics = m.v3AndBelowTopics as Exclude<AddPartitionsToTxnRequestInput['v3AndBelowTopics'], undefined>
    writeCount(w, v3AndBelowTopics, version >= 3, false, 'v3AndBelowTopics')
    encodeAddPartitionsToTxnRequestAddPartitionsToTxnTopicList(w, v3AndBelowTopics, version, 'v3AndBelowTopics')
  } else if (m.v3AndBelowTopics !== undefined && !isEmptyArray(m.v3AndBelowTopics)) throw notCarried('v3AndBelowTopics', '0-3')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAddPartitionsToTxnRequestAddPartitionsToTxnTransaction(w: ByteWriter, m: AddPartitionsToTxnRequestAddPartitionsToTxnTransactionInput, version: number): void {
  requireStruct(m)
  w.compactString(m.transactionalId, 'transactionalId')
  w.int64(m.producerId, 'producerId')
  w.int16(m.producerEpoch, 'producerEpoch')
  w.bool(m.verifyOnly, 'verifyOnly')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeAddPartitionsToTxnRequestAddPartitionsToTxnTopicList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAddPartitionsToTxnRequestAddPartitionsToTxnTransactionList(w: ByteWriter, values: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTransactionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAddPartitionsToTxnRequestAddPartitionsToTxnTransaction(w, values[i] as AddPartitionsToTxnRequestAddPartitionsToTxnTransactionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAddPartitionsToTxnRequestAddPartitionsToTxnTopic(w: ByteWriter, m: AddPartitionsToTxnRequestAddPartitionsToTxnTopicInput, version: number): void {
  requireStruct(m)
  if (version >= 3) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 3, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAddPartitionsToTxnRequestAddPartitionsToTxnTopicList(w: ByteWriter, values: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAddPartitionsToTxnRequestAddPartitionsToTxnTopic(w, values[i] as AddPartitionsToTxnRequestAddPartitionsToTxnTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAddPartitionsToTxnResponse(r: ByteReader, version: number): AddPartitionsToTxnResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = version >= 4 ? r.int16('errorCode') : 0
  const resultsByTransaction = decodeAddPartitionsToTxnResponseAddPartitionsToTxnResultList(r, version, version >= 4 ? r.compactArrayLength(3, 'resultsByTransaction') : 0, 'resultsByTransaction')
  const resultsByTopicV3AndBelow = decodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResultList(r, version, version <= 3 ? (version >= 3 ? r.compactArrayLength(3, 'resultsByTopicV3AndBelow') : r.arrayLength(6, 'resultsByTopicV3AndBelow')) : 0, 'resultsByTopicV3AndBelow')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, errorCode, resultsByTransaction, resultsByTopicV3AndBelow, unknownTags }
}

function decodeAddPartitionsToTxnResponseAddPartitionsToTxnResult(r: ByteReader, version: number): AddPartitionsToTxnResponseAddPartitionsToTxnResult {
  const transactionalId = r.compactString('transactionalId')
  const topicResults = decodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResultList(r, version, r.compactArrayLength(3, 'topicResults'), 'topicResults')
  const unknownTags = readUnknownTags(r)
  return { transactionalId, topicResults, unknownTags }
}

function decodeAddPartitionsToTxnResponseAddPartitionsToTxnResultList(r: ByteReader, version: number, count: number, field: string): AddPartitionsToTxnResponseAddPartitionsToTxnResult[] {
  const values = new Array<AddPartitionsToTxnResponseAddPartitionsToTxnResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAddPartitionsToTxnResponseAddPartitionsToTxnResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResult(r: ByteReader, version: number): AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult {
  const name = version >= 3 ? r.compactString('name') : r.string('name')
  const resultsByPartition = decodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultList(r, version, version >= 3 ? r.compactArrayLength(7, 'resultsByPartition') : r.arrayLength(6, 'resultsByPartition'), 'resultsByPartition')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { name, resultsByPartition, unknownTags }
}

function decodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResultList(r: ByteReader, version: number, count: number, field: string): AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult[] {
  const values = new Array<AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult(r: ByteReader, version: number): AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult {
  const partitionIndex = r.int32('partitionIndex')
  const partitionErrorCode = r.int16('partitionErrorCode')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { partitionIndex, partitionErrorCode, unknownTags }
}

function decodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultList(r: ByteReader, version: number, count: number, field: string): AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult[] {
  const values = new Array<AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
