// Generated from protocol-specs/apis/091-alter-share-group-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AlterShareGroupOffsetsRequest, AlterShareGroupOffsetsRequestPartition, AlterShareGroupOffsetsRequestTopic, AlterShareGroupOffsetsResponseInput, AlterShareGroupOffsetsResponsePartitionInput, AlterShareGroupOffsetsResponseTopicInput, AlterShareGroupOffsetsTypes } from '../types/alter-share-group-offsets.ts'

/** AlterShareGroupOffsets (API key 91) as a broker sees it. */
export const AlterShareGroupOffsets: ServerApi<AlterShareGroupOffsetsTypes> = {
  key: 91,
  name: 'AlterShareGroupOffsets',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('AlterShareGroupOffsetsResponse', version, 0, 0)
    try {
      encodeAlterShareGroupOffsetsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AlterShareGroupOffsetsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('AlterShareGroupOffsetsRequest', version, 0, 0)
    try {
      return decodeAlterShareGroupOffsetsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'AlterShareGroupOffsetsRequest', version)
    }
  },
}

function encodeAlterShareGroupOffsetsResponse(w: ByteWriter, m: AlterShareGroupOffsetsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  const responses = m.responses
  writeCount(w, responses, true, false, 'responses')
  encodeAlterShareGroupOffsetsResponseTopicList(w, responses, version, 'responses')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterShareGroupOffsetsResponseTopic(w: ByteWriter, m: AlterShareGroupOffsetsResponseTopicInput, version: number): void {
  requireStruct(m)
  w.compactString(m.topicName, 'topicName')
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeAlterShareGroupOffsetsResponsePartitionList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterShareGroupOffsetsResponseTopicList(w: ByteWriter, values: readonly AlterShareGroupOffsetsResponseTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterShareGroupOffsetsResponseTopic(w, values[i] as AlterShareGroupOffsetsResponseTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAlterShareGroupOffsetsResponsePartition(w: ByteWriter, m: AlterShareGroupOffsetsResponsePartitionInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterShareGroupOffsetsResponsePartitionList(w: ByteWriter, values: readonly AlterShareGroupOffsetsResponsePartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterShareGroupOffsetsResponsePartition(w, values[i] as AlterShareGroupOffsetsResponsePartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAlterShareGroupOffsetsRequest(r: ByteReader, version: number): AlterShareGroupOffsetsRequest {
  const groupId = r.compactString('groupId')
  const topics = decodeAlterShareGroupOffsetsRequestTopicList(r, version, r.compactArrayLength(3, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { groupId, topics, unknownTags }
}

function decodeAlterShareGroupOffsetsRequestTopic(r: ByteReader, version: number): AlterShareGroupOffsetsRequestTopic {
  const topicName = r.compactString('topicName')
  const partitions = decodeAlterShareGroupOffsetsRequestPartitionList(r, version, r.compactArrayLength(13, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicName, partitions, unknownTags }
}

function decodeAlterShareGroupOffsetsRequestTopicList(r: ByteReader, version: number, count: number, field: string): AlterShareGroupOffsetsRequestTopic[] {
  const values = new Array<AlterShareGroupOffsetsRequestTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterShareGroupOffsetsRequestTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAlterShareGroupOffsetsRequestPartition(r: ByteReader, _version: number): AlterShareGroupOffsetsRequestPartition {
  const partitionIndex = r.int32('partitionIndex')
  const startOffset = r.int64('startOffset')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, startOffset, unknownTags }
}

function decodeAlterShareGroupOffsetsRequestPartitionList(r: ByteReader, version: number, count: number, field: string): AlterShareGroupOffsetsRequestPartition[] {
  const values = new Array<AlterShareGroupOffsetsRequestPartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterShareGroupOffsetsRequestPartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
