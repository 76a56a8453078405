// Generated from protocol-specs/apis/075-describe-topic-partitions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, readInt32s, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeTopicPartitionsRequestCursorInput, DescribeTopicPartitionsRequestInput, DescribeTopicPartitionsRequestTopicRequestInput, DescribeTopicPartitionsResponse, DescribeTopicPartitionsResponseCursor, DescribeTopicPartitionsResponsePartition, DescribeTopicPartitionsResponseTopic, DescribeTopicPartitionsTypes } from '../types/describe-topic-partitions.ts'

/** DescribeTopicPartitions (API key 75) as a client sees it. */
export const DescribeTopicPartitions: ClientApi<DescribeTopicPartitionsTypes> = {
  key: 75,
  name: 'DescribeTopicPartitions',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('DescribeTopicPartitionsRequest', version, 0, 0)
    try {
      encodeDescribeTopicPartitionsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeTopicPartitionsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DescribeTopicPartitionsResponse', version, 0, 0)
    try {
      return decodeDescribeTopicPartitionsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeTopicPartitionsResponse', version)
    }
  },
}

function encodeDescribeTopicPartitionsRequest(w: ByteWriter, m: DescribeTopicPartitionsRequestInput, version: number): void {
  requireStruct(m)
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeDescribeTopicPartitionsRequestTopicRequestList(w, topics, version, 'topics')
  w.int32(m.responsePartitionLimit === undefined ? 2000 : m.responsePartitionLimit, 'responsePartitionLimit')
  const cursor = m.cursor === undefined ? null : m.cursor
  w.int8(cursor === null ? -1 : 1, 'cursor')
  if (cursor !== null) encodeDescribeTopicPartitionsRequestCursorIn(w, cursor, version, 'cursor')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeTopicPartitionsRequestTopicRequest(w: ByteWriter, m: DescribeTopicPartitionsRequestTopicRequestInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeTopicPartitionsRequestTopicRequestList(w: ByteWriter, values: readonly DescribeTopicPartitionsRequestTopicRequestInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeTopicPartitionsRequestTopicRequest(w, values[i] as DescribeTopicPartitionsRequestTopicRequestInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeTopicPartitionsRequestCursor(w: ByteWriter, m: DescribeTopicPartitionsRequestCursorInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.topicName, 'topicName')
  w.int32(m.partitionIndex, 'partitionIndex')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeTopicPartitionsRequestCursorIn(w: ByteWriter, value: DescribeTopicPartitionsRequestCursorInput, version: number, field: string): void {
  try {
    encodeDescribeTopicPartitionsRequestCursor(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeDescribeTopicPartitionsResponse(r: ByteReader, version: number): DescribeTopicPartitionsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const topics = decodeDescribeTopicPartitionsResponseTopicList(r, version, r.compactArrayLength(26, 'topics'), 'topics')
  const nextCursor = (r.int8('nextCursor') < 0 ? null : decodeDescribeTopicPartitionsResponseCursorIn(r, version, 'nextCursor'))
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, topics, nextCursor, unknownTags }
}

function decodeDescribeTopicPartitionsResponseTopic(r: ByteReader, version: number): DescribeTopicPartitionsResponseTopic {
  const errorCode = r.int16('errorCode')
  const name = r.compactNullableString('name')
  const topicId = r.uuid('topicId')
  const isInternal = r.bool('isInternal')
  const partitions = decodeDescribeTopicPartitionsResponsePartitionList(r, version, r.compactArrayLength(20, 'partitions'), 'partitions')
  const topicAuthorizedOperations = r.int32('topicAuthorizedOperations')
  const unknownTags = readUnknownTags(r)
  return { errorCode, name, topicId, isInternal, partitions, topicAuthorizedOperations, unknownTags }
}

function decodeDescribeTopicPartitionsResponseTopicList(r: ByteReader, version: number, count: number, field: string): DescribeTopicPartitionsResponseTopic[] {
  const values = new Array<DescribeTopicPartitionsResponseTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeTopicPartitionsResponseTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeTopicPartitionsResponsePartition(r: ByteReader, _version: number): DescribeTopicPartitionsResponsePartition {
  const errorCode = r.int16('errorCode')
  const partitionIndex = r.int32('partitionIndex')
  const leaderId = r.int32('leaderId')
  const leaderEpoch = r.int32('leaderEpoch')
  const replicaNodes = readInt32s(r, r.compactArrayLength(4, 'replicaNodes'), 'replicaNodes')
  const isrNodes = readInt32s(r, r.compactArrayLength(4, 'isrNodes'), 'isrNodes')
  const countOfEligibleLeaderReplicas = r.compactNullableArrayLength(4, 'eligibleLeaderReplicas')
  const eligibleLeaderReplicas = countOfEligibleLeaderReplicas === -1 ? null : readInt32s(r, countOfEligibleLeaderReplicas, 'eligibleLeaderReplicas')
  const countOfLastKnownElr = r.compactNullableArrayLength(4, 'lastKnownElr')
  const lastKnownElr = countOfLastKnownElr === -1 ? null : readInt32s(r, countOfLastKnownElr, 'lastKnownElr')
  const offlineReplicas = readInt32s(r, r.compactArrayLength(4, 'offlineReplicas'), 'offlineReplicas')
  const unknownTags = readUnknownTags(r)
  return { errorCode, partitionIndex, leaderId, leaderEpoch, replicaNodes, isrNodes, eligibleLeaderReplicas, lastKnownElr, offlineReplicas, unknownTags }
}

function decodeDescribeTopicPartitionsResponsePartitionList(r: ByteReader, version: number, count: number, field: string): DescribeTopicPartitionsResponsePartition[] {
  const values = new Array<DescribeTopicPartitionsResponsePartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeTopicPartitionsResponsePartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeTopicPartitionsResponseCursor(r: ByteReader, _version: number): DescribeTopicPartitionsResponseCursor {
  const topicName = r.compactString('topicName')
  const partitionIndex = r.int32('partitionIndex')
  const unknownTags = readUnknownTags(r)
  return { topicName, partitionIndex, unknownTags }
}

function decodeDescribeTopicPartitionsResponseCursorIn(r: ByteReader, version: number, field: string): DescribeTopicPartitionsResponseCursor {
  try {
    return decodeDescribeTopicPartitionsResponseCursor(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}
