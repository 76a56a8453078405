// Generated from protocol-specs/apis/024-add-partitions-to-txn.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inMessage, isEmptyArray, notCarried, readInt32s, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AddPartitionsToTxnRequest, AddPartitionsToTxnRequestAddPartitionsToTxnTopic, AddPartitionsToTxnRequestAddPartitionsToTxnTransaction, AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultInput, AddPartitionsToTxnResponseAddPartitionsToTxnResultInput, AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultInput, AddPartitionsToTxnResponseInput, AddPartitionsToTxnTypes } from '../types/add-partitions-to-txn.ts'

/** AddPartitionsToTxn (API key 24) as a broker sees it. */
export const AddPartitionsToTxn: ServerApi<AddPartitionsToTxnTypes> = {
  key: 24,
  name: 'AddPartitionsToTxn',
  versions: { min: 0, max: 5 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 3,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'transaction',
  encodeResponse(w, m, version) {
    checkVersion('AddPartitionsToTxnResponse', version, 0, 5)
    try {
      encodeAddPartitionsToTxnResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AddPartitionsToTxnResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('AddPartitionsToTxnRequest', version, 0, 5)
    try {
      return decodeAddPartitionsToTxnRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'AddPartitionsToTxnRequest', version)
    }
  },
}

function encodeAddPartitionsToTxnResponse(w: ByteWriter, m: AddPartitionsToTxnResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  if (version >= 4) {
    w.int16(m.errorCode === undefined ? 0 : m.errorCode, 'errorCode')
  }
  if (version >= 4) {
    const resultsByTransaction = m.resultsByTransaction === undefined ? emptyArray : m.resultsByTransaction
    writeCount(w, resultsByTransaction, true, false, 'resultsByTransaction')
    encodeAddPartitionsToTxnResponseAddPartitionsToTxnResultList(w, resultsByTransaction, version, 'resultsByTransaction')
  } else if (m.resultsByTransaction !== undefined && !isEmptyArray(m.resultsByTransaction)) throw notCarried('resultsByTransaction', '4+')
  if (version <= 3) {
    const resultsByTopicV3AndBelow = m.resultsByTopicV3AndBelow === undefined ? emptyArray : m.resultsByTopicV3AndBelow
    writeCount(w, resultsByTopicV3AndBelow, version >= 3, false, 'resultsByTopicV3AndBelow')
    encodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResultList(w, resultsByTopicV3AndBelow, version, 'resultsByTopicV3AndBelow')
  } else if (m.resultsByTopicV3AndBelow !== undefined && !isEmptyArray(m.resultsByTopicV3AndBelow)) throw notCarried('resultsByTopicV3AndBelow', '0-3')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAddPartitionsToTxnResponseAddPartitionsToTxnResult(w: ByteWriter, m: AddPartitionsToTxnResponseAddPartitionsToTxnResultInput, version: number): void {
  requireStruct(m)
  w.compactString(m.transactionalId, 'transactionalId')
  const topicResults = m.topicResults
  writeCount(w, topicResults, true, false, 'topicResults')
  encodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResultList(w, topicResults, version, 'topicResults')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAddPartitionsToTxnResponseAddPartitionsToTxnResultList(w: ByteWriter, values: readonly AddPartitionsToTxnResponseAddPartitionsToTxnResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAddPartitionsToTxnResponseAddPartitionsToTxnResult(w, values[i] as AddPartitionsToTxnResponseAddPartitionsToTxnResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResult(w: ByteWriter, m: AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultInput, version: number): void {
  requireStruct(m)
  if (version >= 3) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  const resultsByPartition = m.resultsByPartition
  writeCount(w, resultsByPartition, version >= 3, false, 'resultsByPartition')
  encodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultList(w, resultsByPartition, version, 'resultsByPartition')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResultList(w: ByteWriter, values: readonly AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAddPartitionsToTxnResponseAddPartitionsToTxnTopicResult(w, values[i] as AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult(w: ByteWriter, m: AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.partitionErrorCode, 'partitionErrorCode')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultList(w: ByteWriter, values: readonly AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult(w, values[i] as AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAddPartitionsToTxnRequest(r: ByteReader, version: number): AddPartitionsToTxnRequest {
  const transactions = decodeAddPartitionsToTxnRequestAddPartitionsToTxnTransactionList(r, version, version >= 4 ? r.compactArrayLength(14, 'transactions') : 0, 'transactions')
  const v3AndBelowTransactionalId = version <= 3 ? (version >= 3 ? r.compactString('v3AndBelowTransactionalId') : r.string('v3AndBelowTransactionalId')) : ''
  const v3AndBelowProducerId = version <= 3 ? r.int64('v3AndBelowProducerId') : 0n
  const v3AndBelowProducerEpoch = version <= 3 ? r.int16('v3AndBelowProducerEpoch') : 0
  const v3AndBelowTopics = decodeAddPartitionsToTxnRequestAddPartitionsToTxnTopicList(r, version, version <= 3 ? (version >= 3 ? r.compactArrayLength(3, 'v3AndBelowTopics') : r.arrayLength(6, 'v3AndBelowTopics')) : 0, 'v3AndBelowTopics')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { transactions, v3AndBelowTransactionalId, v3AndBelowProducerId, v3AndBelowProducerEpoch, v3AndBelowTopics, unknownTags }
}

function decodeAddPartitionsToTxnRequestAddPartitionsToTxnTransaction(r: ByteReader, version: number): AddPartitionsToTxnRequestAddPartitionsToTxnTransaction {
  const transactionalId = r.compactString('transactionalId')
  const producerId = r.int64('producerId')
  const producerEpoch = r.int16('producerEpoch')
  const verifyOnly = r.bool('verifyOnly')
  const topics = decodeAddPartitionsToTxnRequestAddPartitionsToTxnTopicList(r, version, r.compactArrayLength(3, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { transactionalId, producerId, producerEpoch, verifyOnly, topics, unknownTags }
}

function decodeAddPartitionsToTxnRequestAddPartitionsToTxnTransactionList(r: ByteReader, version: number, count: number, field: string): AddPartitionsToTxnRequestAddPartitionsToTxnTransaction[] {
  const values = new Array<AddPartitionsToTxnRequestAddPartitionsToTxnTransaction>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAddPartitionsToTxnRequestAddPartitionsToTxnTransaction(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAddPartitionsToTxnRequestAddPartitionsToTxnTopic(r: ByteReader, version: number): AddPartitionsToTxnRequestAddPartitionsToTxnTopic {
  const name = version >= 3 ? r.compactString('name') : r.string('name')
  const partitions = readInt32s(r, version >= 3 ? r.compactArrayLength(4, 'partitions') : r.arrayLength(4, 'partitions'), 'partitions')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { name, partitions, unknownTags }
}

function decodeAddPartitionsToTxnRequestAddPartitionsToTxnTopicList(r: ByteReader, version: number, count: number, field: string): AddPartitionsToTxnRequestAddPartitionsToTxnTopic[] {
  const values = new Array<AddPartitionsToTxnRequestAddPartitionsToTxnTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAddPartitionsToTxnRequestAddPartitionsToTxnTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
