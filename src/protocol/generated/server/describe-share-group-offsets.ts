// Generated from protocol-specs/apis/090-describe-share-group-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, readInt32s, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeShareGroupOffsetsRequest, DescribeShareGroupOffsetsRequestGroup, DescribeShareGroupOffsetsRequestTopic, DescribeShareGroupOffsetsResponseGroupInput, DescribeShareGroupOffsetsResponseInput, DescribeShareGroupOffsetsResponsePartitionInput, DescribeShareGroupOffsetsResponseTopicInput, DescribeShareGroupOffsetsTypes } from '../types/describe-share-group-offsets.ts'

/** DescribeShareGroupOffsets (API key 90) as a broker sees it. */
export const DescribeShareGroupOffsets: ServerApi<DescribeShareGroupOffsetsTypes> = {
  key: 90,
  name: 'DescribeShareGroupOffsets',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('DescribeShareGroupOffsetsResponse', version, 0, 1)
    try {
      encodeDescribeShareGroupOffsetsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeShareGroupOffsetsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DescribeShareGroupOffsetsRequest', version, 0, 1)
    try {
      return decodeDescribeShareGroupOffsetsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeShareGroupOffsetsRequest', version)
    }
  },
}

function encodeDescribeShareGroupOffsetsResponse(w: ByteWriter, m: DescribeShareGroupOffsetsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const groups = m.groups
  writeCount(w, groups, true, false, 'groups')
  encodeDescribeShareGroupOffsetsResponseGroupList(w, groups, version, 'groups')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeShareGroupOffsetsResponseGroup(w: ByteWriter, m: DescribeShareGroupOffsetsResponseGroupInput, version: number): void {
  requireStruct(m)
  w.compactString(m.groupId, 'groupId')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeDescribeShareGroupOffsetsResponseTopicList(w, topics, version, 'topics')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeShareGroupOffsetsResponseGroupList(w: ByteWriter, values: readonly DescribeShareGroupOffsetsResponseGroupInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeShareGroupOffsetsResponseGroup(w, values[i] as DescribeShareGroupOffsetsResponseGroupInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeShareGroupOffsetsResponseTopic(w: ByteWriter, m: DescribeShareGroupOffsetsResponseTopicInput, version: number): void {
  requireStruct(m)
  w.compactString(m.topicName, 'topicName')
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeDescribeShareGroupOffsetsResponsePartitionList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeShareGroupOffsetsResponseTopicList(w: ByteWriter, values: readonly DescribeShareGroupOffsetsResponseTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeShareGroupOffsetsResponseTopic(w, values[i] as DescribeShareGroupOffsetsResponseTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeShareGroupOffsetsResponsePartition(w: ByteWriter, m: DescribeShareGroupOffsetsResponsePartitionInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int64(m.startOffset, 'startOffset')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  if (version >= 1) {
    w.int64(m.lag === undefined ? -1n : m.lag, 'lag')
  }
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeShareGroupOffsetsResponsePartitionList(w: ByteWriter, values: readonly DescribeShareGroupOffsetsResponsePartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeShareGroupOffsetsResponsePartition(w, values[i] as DescribeShareGroupOffsetsResponsePartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeShareGroupOffsetsRequest(r: ByteReader, version: number): DescribeShareGroupOffsetsRequest {
  const groups = decodeDescribeShareGroupOffsetsRequestGroupList(r, version, r.compactArrayLength(3, 'groups'), 'groups')
  const unknownTags = readUnknownTags(r)
  return { groups, unknownTags }
}

function decodeDescribeShareGroupOffsetsRequestGroup(r: ByteReader, version: number): DescribeShareGroupOffsetsRequestGroup {
  const groupId = r.compactString('groupId')
  const countOfTopics = r.compactNullableArrayLength(3, 'topics')
  const topics = countOfTopics === -1 ? null : decodeDescribeShareGroupOffsetsRequestTopicList(r, version, countOfTopics, 'topics')
  const unknownTags = readUnknownTags(r)
  return { groupId, topics, unknownTags }
}

function decodeDescribeShareGroupOffsetsRequestGroupList(r: ByteReader, version: number, count: number, field: string): DescribeShareGroupOffsetsRequestGroup[] {
  const values = new Array<DescribeShareGroupOffsetsRequestGroup>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeShareGroupOffsetsRequestGroup(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeShareGroupOffsetsRequestTopic(r: ByteReader, _version: number): DescribeShareGroupOffsetsRequestTopic {
  const topicName = r.compactString('topicName')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicName, partitions, unknownTags }
}

function decodeDescribeShareGroupOffsetsRequestTopicList(r: ByteReader, version: number, count: number, field: string): DescribeShareGroupOffsetsRequestTopic[] {
  const values = new Array<DescribeShareGroupOffsetsRequestTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeShareGroupOffsetsRequestTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
