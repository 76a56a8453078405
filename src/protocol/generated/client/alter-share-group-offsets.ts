// Generated from protocol-specs/apis/091-alter-share-group-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, presentKeys, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AlterShareGroupOffsetsRequestInput, AlterShareGroupOffsetsRequestPartitionInput, AlterShareGroupOffsetsRequestTopicInput, AlterShareGroupOffsetsResponse, AlterShareGroupOffsetsResponsePartition, AlterShareGroupOffsetsResponseTopic, AlterShareGroupOffsetsTypes } from '../types/alter-share-group-offsets.ts'

/** AlterShareGroupOffsets (API key 91) as a client sees it. */
export const AlterShareGroupOffsets: ClientApi<AlterShareGroupOffsetsTypes> = {
  key: 91,
  name: 'AlterShareGroupOffsets',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys([m.groupId]),
  encodeRequest(w, m, version) {
    checkVersion('AlterShareGroupOffsetsRequest', version, 0, 0)
    try {
      encodeAlterShareGroupOffsetsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AlterShareGroupOffsetsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('AlterShareGroupOffsetsResponse', version, 0, 0)
    try {
      return decodeAlterShareGroupOffsetsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'AlterShareGroupOffsetsResponse', version)
    }
  },
}

function encodeAlterShareGroupOffsetsRequest(w: ByteWriter, m: AlterShareGroupOffsetsRequestInput, version: number): void {
  requireStruct(m)
  w.compactString(m.groupId, 'groupId')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeAlterShareGroupOffsetsRequestTopicList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterShareGroupOffsetsRequestTopic(w: ByteWriter, m: AlterShareGroupOffsetsRequestTopicInput, version: number): void {
  requireStruct(m)
  w.compactString(m.topicName, 'topicName')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeAlterShareGroupOffsetsRequestPartitionList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterShareGroupOffsetsRequestTopicList(w: ByteWriter, values: readonly AlterShareGroupOffsetsRequestTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterShareGroupOffsetsRequestTopic(w, values[i] as AlterShareGroupOffsetsRequestTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAlterShareGroupOffsetsRequestPartition(w: ByteWriter, m: AlterShareGroupOffsetsRequestPartitionInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int64(m.startOffset, 'startOffset')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterShareGroupOffsetsRequestPartitionList(w: ByteWriter, values: readonly AlterShareGroupOffsetsRequestPartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterShareGroupOffsetsRequestPartition(w, values[i] as AlterShareGroupOffsetsRequestPartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAlterShareGroupOffsetsResponse(r: ByteReader, version: number): AlterShareGroupOffsetsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const responses = decodeAlterShareGroupOffsetsResponseTopicList(r, version, r.compactArrayLength(19, 'responses'), 'responses')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, errorMessage, responses, unknownTags }
}

function decodeAlterShareGroupOffsetsResponseTopic(r: ByteReader, version: number): AlterShareGroupOffsetsResponseTopic {
  const topicName = r.compactString('topicName')
  const topicId = r.uuid('topicId')
  const partitions = decodeAlterShareGroupOffsetsResponsePartitionList(r, version, r.compactArrayLength(8, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicName, topicId, partitions, unknownTags }
}

function decodeAlterShareGroupOffsetsResponseTopicList(r: ByteReader, version: number, count: number, field: string): AlterShareGroupOffsetsResponseTopic[] {
  const values = new Array<AlterShareGroupOffsetsResponseTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterShareGroupOffsetsResponseTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAlterShareGroupOffsetsResponsePartition(r: ByteReader, _version: number): AlterShareGroupOffsetsResponsePartition {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, errorCode, errorMessage, unknownTags }
}

function decodeAlterShareGroupOffsetsResponsePartitionList(r: ByteReader, version: number, count: number, field: string): AlterShareGroupOffsetsResponsePartition[] {
  const values = new Array<AlterShareGroupOffsetsResponsePartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterShareGroupOffsetsResponsePartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
