// Generated from protocol-specs/apis/065-describe-transactions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, readScalars, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeTransactionsRequest, DescribeTransactionsResponseInput, DescribeTransactionsResponseTopicDataInput, DescribeTransactionsResponseTransactionStateInput, DescribeTransactionsTypes } from '../types/describe-transactions.ts'

/** DescribeTransactions (API key 65) as a broker sees it. */
export const DescribeTransactions: ServerApi<DescribeTransactionsTypes> = {
  key: 65,
  name: 'DescribeTransactions',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'transaction',
  encodeResponse(w, m, version) {
    checkVersion('DescribeTransactionsResponse', version, 0, 0)
    try {
      encodeDescribeTransactionsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeTransactionsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DescribeTransactionsRequest', version, 0, 0)
    try {
      return decodeDescribeTransactionsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeTransactionsRequest', version)
    }
  },
}

function encodeDescribeTransactionsResponse(w: ByteWriter, m: DescribeTransactionsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const transactionStates = m.transactionStates
  writeCount(w, transactionStates, true, false, 'transactionStates')
  encodeDescribeTransactionsResponseTransactionStateList(w, transactionStates, version, 'transactionStates')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeTransactionsResponseTransactionState(w: ByteWriter, m: DescribeTransactionsResponseTransactionStateInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  w.compactString(m.transactionalId, 'transactionalId')
  w.compactString(m.transactionState, 'transactionState')
  w.int32(m.transactionTimeoutMs, 'transactionTimeoutMs')
  w.int64(m.transactionStartTimeMs, 'transactionStartTimeMs')
  w.int64(m.producerId, 'producerId')
  w.int16(m.producerEpoch, 'producerEpoch')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeDescribeTransactionsResponseTopicDataList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeTransactionsResponseTransactionStateList(w: ByteWriter, values: readonly DescribeTransactionsResponseTransactionStateInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeTransactionsResponseTransactionState(w, values[i] as DescribeTransactionsResponseTransactionStateInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeTransactionsResponseTopicData(w: ByteWriter, m: DescribeTransactionsResponseTopicDataInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.topic, 'topic')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeTransactionsResponseTopicDataList(w: ByteWriter, values: readonly DescribeTransactionsResponseTopicDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeTransactionsResponseTopicData(w, values[i] as DescribeTransactionsResponseTopicDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeTransactionsRequest(r: ByteReader, _version: number): DescribeTransactionsRequest {
  const transactionalIds = readScalars(r, r.compactArrayLength(1, 'transactionalIds'), 'transactionalIds', readCompactString)
  const unknownTags = readUnknownTags(r)
  return { transactionalIds, unknownTags }
}
