// Generated from protocol-specs/apis/028-txn-offset-commit.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { TxnOffsetCommitRequest, TxnOffsetCommitRequestPartition, TxnOffsetCommitRequestTopic, TxnOffsetCommitResponseInput, TxnOffsetCommitResponsePartitionInput, TxnOffsetCommitResponseTopicInput, TxnOffsetCommitTypes } from '../types/txn-offset-commit.ts'

/** TxnOffsetCommit (API key 28) as a broker sees it. */
export const TxnOffsetCommit: ServerApi<TxnOffsetCommitTypes> = {
  key: 28,
  name: 'TxnOffsetCommit',
  versions: { min: 0, max: 5 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 3,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('TxnOffsetCommitResponse', version, 0, 5)
    try {
      encodeTxnOffsetCommitResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'TxnOffsetCommitResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('TxnOffsetCommitRequest', version, 0, 5)
    try {
      return decodeTxnOffsetCommitRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'TxnOffsetCommitRequest', version)
    }
  },
}

function encodeTxnOffsetCommitResponse(w: ByteWriter, m: TxnOffsetCommitResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const topics = m.topics
  writeCount(w, topics, version >= 3, false, 'topics')
  encodeTxnOffsetCommitResponseTopicList(w, topics, version, 'topics')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeTxnOffsetCommitResponseTopic(w: ByteWriter, m: TxnOffsetCommitResponseTopicInput, version: number): void {
  requireStruct(m)
  if (version >= 3) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 3, false, 'partitions')
  encodeTxnOffsetCommitResponsePartitionList(w, partitions, version, 'partitions')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeTxnOffsetCommitResponseTopicList(w: ByteWriter, values: readonly TxnOffsetCommitResponseTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeTxnOffsetCommitResponseTopic(w, values[i] as TxnOffsetCommitResponseTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeTxnOffsetCommitResponsePartition(w: ByteWriter, m: TxnOffsetCommitResponsePartitionInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeTxnOffsetCommitResponsePartitionList(w: ByteWriter, values: readonly TxnOffsetCommitResponsePartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeTxnOffsetCommitResponsePartition(w, values[i] as TxnOffsetCommitResponsePartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeTxnOffsetCommitRequest(r: ByteReader, version: number): TxnOffsetCommitRequest {
  const transactionalId = version >= 3 ? r.compactString('transactionalId') : r.string('transactionalId')
  const groupId = version >= 3 ? r.compactString('groupId') : r.string('groupId')
  const producerId = r.int64('producerId')
  const producerEpoch = r.int16('producerEpoch')
  const generationId = version >= 3 ? r.int32('generationId') : -1
  const memberId = version >= 3 ? r.compactString('memberId') : ''
  const groupInstanceId = version >= 3 ? r.compactNullableString('groupInstanceId') : null
  const topics = decodeTxnOffsetCommitRequestTopicList(r, version, version >= 3 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { transactionalId, groupId, producerId, producerEpoch, generationId, memberId, groupInstanceId, topics, unknownTags }
}

function decodeTxnOffsetCommitRequestTopic(r: ByteReader, version: number): TxnOffsetCommitRequestTopic {
  const name = version >= 3 ? r.compactString('name') : r.string('name')
  const partitions = decodeTxnOffsetCommitRequestPartitionList(r, version, version >= 3 ? r.compactArrayLength(18, 'partitions') : r.arrayLength(14, 'partitions'), 'partitions')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { name, partitions, unknownTags }
}

function decodeTxnOffsetCommitRequestTopicList(r: ByteReader, version: number, count: number, field: string): TxnOffsetCommitRequestTopic[] {
  const values = new Array<TxnOffsetCommitRequestTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeTxnOffsetCommitRequestTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeTxnOffsetCommitRequestPartition(r: ByteReader, version: number): TxnOffsetCommitRequestPartition {
  const partitionIndex = r.int32('partitionIndex')
  const committedOffset = r.int64('committedOffset')
  const committedLeaderEpoch = version >= 2 ? r.int32('committedLeaderEpoch') : -1
  const committedMetadata = version >= 3 ? r.compactNullableString('committedMetadata') : r.nullableString('committedMetadata')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { partitionIndex, committedOffset, committedLeaderEpoch, committedMetadata, unknownTags }
}

function decodeTxnOffsetCommitRequestPartitionList(r: ByteReader, version: number, count: number, field: string): TxnOffsetCommitRequestPartition[] {
  const values = new Array<TxnOffsetCommitRequestPartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeTxnOffsetCommitRequestPartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
