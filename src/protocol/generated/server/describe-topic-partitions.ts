// Generated from protocol-specs/apis/075-describe-topic-partitions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeTopicPartitionsRequest, DescribeTopicPartitionsRequestCursor, DescribeTopicPartitionsRequestTopicRequest, DescribeTopicPartitionsResponseCursorInput, DescribeTopicPartitionsResponseInput, DescribeTopicPartitionsResponsePartitionInput, DescribeTopicPartitionsResponseTopicInput, DescribeTopicPartitionsTypes } from '../types/describe-topic-partitions.ts'

/** DescribeTopicPartitions (API key 75) as a broker sees it. */
export const DescribeTopicPartitions: ServerApi<DescribeTopicPartitionsTypes> = {
  key: 75,
  name: 'DescribeTopicPartitions',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('DescribeTopicPartitionsResponse', version, 0, 0)
    try {
      encodeDescribeTopicPartitionsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeTopicPartitionsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DescribeTopicPartitionsRequest', version, 0, 0)
    try {
      return decodeDescribeTopicPartitionsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeTopicPartitionsRequest', version)
    }
  },
}

function encodeDescribeTopicPartitionsResponse(w: ByteWriter, m: DescribeTopicPartitionsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeDescribeTopicPartitionsResponseTopicList(w, topics, version, 'topics')
  const nextCursor = m.nextCursor === undefined ? null : m.nextCursor
  w.int8(nextCursor === null ? -1 : 1, 'nextCursor')
  if (nextCursor !== null) encodeDescribeTopicPartitionsResponseCursorIn(w, nextCursor, version, 'nextCursor')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeTopicPartitionsResponseTopic(w: ByteWriter, m: DescribeTopicPartitionsResponseTopicInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.name, 'name')
  w.uuid(m.topicId, 'topicId')
  w.bool(m.isInternal, 'isInternal')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeDescribeTopicPartitionsResponsePartitionList(w, partitions, version, 'partitions')
  w.int32(m.topicAuthorizedOperations === undefined ? -2147483648 : m.topicAuthorizedOperations, 'topicAuthorizedOperations')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeTopicPartitionsResponseTopicList(w: ByteWriter, values: readonly DescribeTopicPartitionsResponseTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeTopicPartitionsResponseTopic(w, values[i] as DescribeTopicPartitionsResponseTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeTopicPartitionsResponsePartition(w: ByteWriter, m: DescribeTopicPartitionsResponsePartitionInput, _version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int32(m.leaderId, 'leaderId')
  w.int32(m.leaderEpoch === undefined ? -1 : m.leaderEpoch, 'leaderEpoch')
  const replicaNodes = m.replicaNodes
  writeCount(w, replicaNodes, true, false, 'replicaNodes')
  writeInt32s(w, replicaNodes, 'replicaNodes')
  const isrNodes = m.isrNodes
  writeCount(w, isrNodes, true, false, 'isrNodes')
  writeInt32s(w, isrNodes, 'isrNodes')
  const eligibleLeaderReplicas = m.eligibleLeaderReplicas === undefined ? null : m.eligibleLeaderReplicas
  writeCount(w, eligibleLeaderReplicas, true, true, 'eligibleLeaderReplicas')
  if (eligibleLeaderReplicas !== null) writeInt32s(w, eligibleLeaderReplicas, 'eligibleLeaderReplicas')
  const lastKnownElr = m.lastKnownElr === undefined ? null : m.lastKnownElr
  writeCount(w, lastKnownElr, true, true, 'lastKnownElr')
  if (lastKnownElr !== null) writeInt32s(w, lastKnownElr, 'lastKnownElr')
  const offlineReplicas = m.offlineReplicas
  writeCount(w, offlineReplicas, true, false, 'offlineReplicas')
  writeInt32s(w, offlineReplicas, 'offlineReplicas')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeTopicPartitionsResponsePartitionList(w: ByteWriter, values: readonly DescribeTopicPartitionsResponsePartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeTopicPartitionsResponsePartition(w, values[i] as DescribeTopicPartitionsResponsePartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeTopicPartitionsResponseCursor(w: ByteWriter, m: DescribeTopicPartitionsResponseCursorInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.topicName, 'topicName')
  w.int32(m.partitionIndex, 'partitionIndex')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeTopicPartitionsResponseCursorIn(w: ByteWriter, value: DescribeTopicPartitionsResponseCursorInput, version: number, field: string): void {
  try {
    encodeDescribeTopicPartitionsResponseCursor(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeDescribeTopicPartitionsRequest(r: ByteReader, version: number): DescribeTopicPartitionsRequest {
  const topics = decodeDescribeTopicPartitionsRequestTopicRequestList(r, version, r.compactArrayLength(2, 'topics'), 'topics')
  const responsePartitionLimit = r.int32('responsePartitionLimit')
  const cursor = (r.int8('cursor') < 0 ? null : decodeDescribeTopicPartitionsRequestCursorIn(r, version, 'cursor'))
  const unknownTags = readUnknownTags(r)
  return { topics, responsePartitionLimit, cursor, unknownTags }
}

function decodeDescribeTopicPartitionsRequestTopicRequest(r: ByteReader, _version: number): DescribeTopicPartitionsRequestTopicRequest {
  const name = r.compactString('name')
  const unknownTags = readUnknownTags(r)
  return { name, unknownTags }
}

function decodeDescribeTopicPartitionsRequestTopicRequestList(r: ByteReader, version: number, count: number, field: string): DescribeTopicPartitionsRequestTopicRequest[] {
  const values = new Array<DescribeTopicPartitionsRequestTopicRequest>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeTopicPartitionsRequestTopicRequest(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeTopicPartitionsRequestCursor(r: ByteReader, _version: number): DescribeTopicPartitionsRequestCursor {
  const topicName = r.compactString('topicName')
  const partitionIndex = r.int32('partitionIndex')
  const unknownTags = readUnknownTags(r)
  return { topicName, partitionIndex, unknownTags }
}

function decodeDescribeTopicPartitionsRequestCursorIn(r: ByteReader, version: number, field: string): DescribeTopicPartitionsRequestCursor {
  try {
    return decodeDescribeTopicPartitionsRequestCursor(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}
