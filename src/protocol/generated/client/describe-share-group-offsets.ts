// Generated from protocol-specs/apis/090-describe-share-group-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, presentKeys, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeShareGroupOffsetsRequestGroupInput, DescribeShareGroupOffsetsRequestInput, DescribeShareGroupOffsetsRequestTopicInput, DescribeShareGroupOffsetsResponse, DescribeShareGroupOffsetsResponseGroup, DescribeShareGroupOffsetsResponsePartition, DescribeShareGroupOffsetsResponseTopic, DescribeShareGroupOffsetsTypes } from '../types/describe-share-group-offsets.ts'

/** DescribeShareGroupOffsets (API key 90) as a client sees it. */
export const DescribeShareGroupOffsets: ClientApi<DescribeShareGroupOffsetsTypes> = {
  key: 90,
  name: 'DescribeShareGroupOffsets',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys(m.groups.flatMap((part) => [part.groupId])),
  encodeRequest(w, m, version) {
    checkVersion('DescribeShareGroupOffsetsRequest', version, 0, 1)
    try {
      encodeDescribeShareGroupOffsetsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeShareGroupOffsetsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DescribeShareGroupOffsetsResponse', version, 0, 1)
    try {
      return decodeDescribeShareGroupOffsetsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeShareGroupOffsetsResponse', version)
    }
  },
}

function encodeDescribeShareGroupOffsetsRequest(w: ByteWriter, m: DescribeShareGroupOffsetsRequestInput, version: number): void {
  requireStruct(m)
  const groups = m.groups
  writeCount(w, groups, true, false, 'groups')
  encodeDescribeShareGroupOffsetsRequestGroupList(w, groups, version, 'groups')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeShareGroupOffsetsRequestGroup(w: ByteWriter, m: DescribeShareGroupOffsetsRequestGroupInput, version: number): void {
  requireStruct(m)
  w.compactString(m.groupId, 'groupId')
  const topics = m.topics
  writeCount(w, topics, true, true, 'topics')
  if (topics !== null) encodeDescribeShareGroupOffsetsRequestTopicList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeShareGroupOffsetsRequestGroupList(w: ByteWriter, values: readonly DescribeShareGroupOffsetsRequestGroupInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeShareGroupOffsetsRequestGroup(w, values[i] as DescribeShareGroupOffsetsRequestGroupInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeShareGroupOffsetsRequestTopic(w: ByteWriter, m: DescribeShareGroupOffsetsRequestTopicInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.topicName, 'topicName')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeShareGroupOffsetsRequestTopicList(w: ByteWriter, values: readonly DescribeShareGroupOffsetsRequestTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeShareGroupOffsetsRequestTopic(w, values[i] as DescribeShareGroupOffsetsRequestTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeShareGroupOffsetsResponse(r: ByteReader, version: number): DescribeShareGroupOffsetsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const groups = decodeDescribeShareGroupOffsetsResponseGroupList(r, version, r.compactArrayLength(6, 'groups'), 'groups')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, groups, unknownTags }
}

function decodeDescribeShareGroupOffsetsResponseGroup(r: ByteReader, version: number): DescribeShareGroupOffsetsResponseGroup {
  const groupId = r.compactString('groupId')
  const topics = decodeDescribeShareGroupOffsetsResponseTopicList(r, version, r.compactArrayLength(19, 'topics'), 'topics')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const unknownTags = readUnknownTags(r)
  return { groupId, topics, errorCode, errorMessage, unknownTags }
}

function decodeDescribeShareGroupOffsetsResponseGroupList(r: ByteReader, version: number, count: number, field: string): DescribeShareGroupOffsetsResponseGroup[] {
  const values = new Array<DescribeShareGroupOffsetsResponseGroup>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeShareGroupOffsetsResponseGroup(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeShareGroupOffsetsResponseTopic(r: ByteReader, version: number): DescribeShareGroupOffsetsResponseTopic {
  const topicName = r.compactString('topicName')
  const topicId = r.uuid('topicId')
  const partitions = decodeDescribeShareGroupOffsetsResponsePartitionList(r, version, r.compactArrayLength(20, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicName, topicId, partitions, unknownTags }
}

function decodeDescribeShareGroupOffsetsResponseTopicList(r: ByteReader, version: number, count: number, field: string): DescribeShareGroupOffsetsResponseTopic[] {
  const values = new Array<DescribeShareGroupOffsetsResponseTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeShareGroupOffsetsResponseTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeShareGroupOffsetsResponsePartition(r: ByteReader, version: number): DescribeShareGroupOffsetsResponsePartition {
  const partitionIndex = r.int32('partitionIndex')
  const startOffset = r.int64('startOffset')
  const leaderEpoch = r.int32('leaderEpoch')
  const lag = version >= 1 ? r.int64('lag') : -1n
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, startOffset, leaderEpoch, lag, errorCode, errorMessage, unknownTags }
}

function decodeDescribeShareGroupOffsetsResponsePartitionList(r: ByteReader, version: number, count: number, field: string): DescribeShareGroupOffsetsResponsePartition[] {
  const values = new Array<DescribeShareGroupOffsetsResponsePartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeShareGroupOffsetsResponsePartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
