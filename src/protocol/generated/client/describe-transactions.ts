// Generated from protocol-specs/apis/065-describe-transactions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, presentKeys, readInt32s, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { writeCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeTransactionsRequestInput, DescribeTransactionsResponse, DescribeTransactionsResponseTopicData, DescribeTransactionsResponseTransactionState, DescribeTransactionsTypes } from '../types/describe-transactions.ts'

/** DescribeTransactions (API key 65) as a client sees it. */
export const DescribeTransactions: ClientApi<DescribeTransactionsTypes> = {
  key: 65,
  name: 'DescribeTransactions',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'transaction',
  coordinatorKeysOf: (m) => presentKeys(m.transactionalIds),
  encodeRequest(w, m, version) {
    checkVersion('DescribeTransactionsRequest', version, 0, 0)
    try {
      encodeDescribeTransactionsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeTransactionsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DescribeTransactionsResponse', version, 0, 0)
    try {
      return decodeDescribeTransactionsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeTransactionsResponse', version)
    }
  },
}

function encodeDescribeTransactionsRequest(w: ByteWriter, m: DescribeTransactionsRequestInput, _version: number): void {
  requireStruct(m)
  const transactionalIds = m.transactionalIds
  writeCount(w, transactionalIds, true, false, 'transactionalIds')
  writeScalars(w, transactionalIds, 'transactionalIds', writeCompactString)
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeDescribeTransactionsResponse(r: ByteReader, version: number): DescribeTransactionsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const transactionStates = decodeDescribeTransactionsResponseTransactionStateList(r, version, r.compactArrayLength(28, 'transactionStates'), 'transactionStates')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, transactionStates, unknownTags }
}

function decodeDescribeTransactionsResponseTransactionState(r: ByteReader, version: number): DescribeTransactionsResponseTransactionState {
  const errorCode = r.int16('errorCode')
  const transactionalId = r.compactString('transactionalId')
  const transactionState = r.compactString('transactionState')
  const transactionTimeoutMs = r.int32('transactionTimeoutMs')
  const transactionStartTimeMs = r.int64('transactionStartTimeMs')
  const producerId = r.int64('producerId')
  const producerEpoch = r.int16('producerEpoch')
  const topics = decodeDescribeTransactionsResponseTopicDataList(r, version, r.compactArrayLength(3, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { errorCode, transactionalId, transactionState, transactionTimeoutMs, transactionStartTimeMs, producerId, producerEpoch, topics, unknownTags }
}

function decodeDescribeTransactionsResponseTransactionStateList(r: ByteReader, version: number, count: number, field: string): DescribeTransactionsResponseTransactionState[] {
  const values = new Array<DescribeTransactionsResponseTransactionState>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeTransactionsResponseTransactionState(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeTransactionsResponseTopicData(r: ByteReader, _version: number): DescribeTransactionsResponseTopicData {
  const topic = r.compactString('topic')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topic, partitions, unknownTags }
}

function decodeDescribeTransactionsResponseTopicDataList(r: ByteReader, version: number, count: number, field: string): DescribeTransactionsResponseTopicData[] {
  const values = new Array<DescribeTransactionsResponseTopicData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeTransactionsResponseTopicData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
