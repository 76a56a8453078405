// Generated from protocol-specs/apis/028-txn-offset-commit.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, presentKeys, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { TxnOffsetCommitRequestInput, TxnOffsetCommitRequestPartitionInput, TxnOffsetCommitRequestTopicInput, TxnOffsetCommitResponse, TxnOffsetCommitResponsePartition, TxnOffsetCommitResponseTopic, TxnOffsetCommitTypes } from '../types/txn-offset-commit.ts'

/** TxnOffsetCommit (API key 28) as a client sees it. */
export const TxnOffsetCommit: ClientApi<TxnOffsetCommitTypes> = {
  key: 28,
  name: 'TxnOffsetCommit',
  versions: { min: 0, max: 5 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 3,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys([m.groupId]),
  encodeRequest(w, m, version) {
    checkVersion('TxnOffsetCommitRequest', version, 0, 5)
    try {
      encodeTxnOffsetCommitRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'TxnOffsetCommitRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('TxnOffsetCommitResponse', version, 0, 5)
    try {
      return decodeTxnOffsetCommitResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'TxnOffsetCommitResponse', version)
    }
  },
}

function encodeTxnOffsetCommitRequest(w: ByteWriter, m: TxnOffsetCommitRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 3) w.compactString(m.transactionalId, 'transactionalId')
  else w.string(m.transactionalId, 'transactionalId')
  if (version >= 3) w.compactString(m.groupId, 'groupId')
  else w.string(m.groupId, 'groupId')
  w.int64(m.producerId, 'producerId')
  w.int16(m.producerEpoch, 'producerEpoch')
  if (version >= 3) {
    w.int32(m.generationId === undefined ? -1 : m.generationId, 'generationId')
  } else if (m.generationId !== undefined && m.generationId !== -1) throw notCarried('generationId', '3+')
  if (version >= 3) {
    w.compactString(m.memberId === undefined ? '' : m.memberId, 'memberId')
  } else if (m.memberId !== undefined && m.memberId !== '') throw notCarried('memberId', '3+')
  if (version >= 3) {
    w.compactNullableString(m.groupInstanceId === undefined ? null : m.groupInstanceId, 'groupInstanceId')
  } else if (m.groupInstanceId !== undefined && m.groupInstanceId !== null) throw notCarried('groupInstanceId', '3+')
  const topics = m.topics
  writeCount(w, topics, version >= 3, false, 'topics')
  encodeTxnOffsetCommitRequestTopicList(w, topics, version, 'topics')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeTxnOffsetCommitRequestTopic(w: ByteWriter, m: TxnOffsetCommitRequestTopicInput, version: number): void {
  requireStruct(m)
  if (version >= 3) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 3, false, 'partitions')
  encodeTxnOffsetCommitRequestPartitionList(w, partitions, version, 'partitions')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeTxnOffsetCommitRequestTopicList(w: ByteWriter, values: readonly TxnOffsetCommitRequestTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeTxnOffsetCommitRequestTopic(w, values[i] as TxnOffsetCommitRequestTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeTxnOffsetCommitRequestPartition(w: ByteWriter, m: TxnOffsetCommitRequestPartitionInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int64(m.committedOffset, 'committedOffset')
  if (version >= 2) {
    w.int32(m.committedLeaderEpoch === undefined ? -1 : m.committedLeaderEpoch, 'committedLeaderEpoch')
  }
  if (version >= 3) w.compactNullableString(m.committedMetadata, 'committedMetadata')
  else w.nullableString(m.committedMetadata, 'committedMetadata')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeTxnOffsetCommitRequestPartitionList(w: ByteWriter, values: readonly TxnOffsetCommitRequestPartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeTxnOffsetCommitRequestPartition(w, values[i] as TxnOffsetCommitRequestPartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeTxnOffsetCommitResponse(r: ByteReader, version: number): TxnOffsetCommitResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const topics = decodeTxnOffsetCommitResponseTopicList(r, version, version >= 3 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, topics, unknownTags }
}

function decodeTxnOffsetCommitResponseTopic(r: ByteReader, version: number): TxnOffsetCommitResponseTopic {
  const name = version >= 3 ? r.compactString('name') : r.string('name')
  const partitions = decodeTxnOffsetCommitResponsePartitionList(r, version, version >= 3 ? r.compactArrayLength(7, 'partitions') : r.arrayLength(6, 'partitions'), 'partitions')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { name, partitions, unknownTags }
}

function decodeTxnOffsetCommitResponseTopicList(r: ByteReader, version: number, count: number, field: string): TxnOffsetCommitResponseTopic[] {
  const values = new Array<TxnOffsetCommitResponseTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeTxnOffsetCommitResponseTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeTxnOffsetCommitResponsePartition(r: ByteReader, version: number): TxnOffsetCommitResponsePartition {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { partitionIndex, errorCode, unknownTags }
}

function decodeTxnOffsetCommitResponsePartitionList(r: ByteReader, version: number, count: number, field: string): TxnOffsetCommitResponsePartition[] {
  const values = new Array<TxnOffsetCommitResponsePartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeTxnOffsetCommitResponsePartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
