// Generated from protocol-specs/apis/002-list-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, readScalars, requireStruct, writeCount } from '../../codec.ts'
import { readInt64 } from '../../scalar-codecs.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ListOffsetsRequestInput, ListOffsetsRequestListOffsetsPartitionInput, ListOffsetsRequestListOffsetsTopicInput, ListOffsetsResponse, ListOffsetsResponseListOffsetsPartitionResponse, ListOffsetsResponseListOffsetsTopicResponse, ListOffsetsTypes } from '../types/list-offsets.ts'

/** ListOffsets (API key 2) as a client sees it. */
export const ListOffsets: ClientApi<ListOffsetsTypes> = {
  key: 2,
  name: 'ListOffsets',
  versions: { min: 0, max: 11 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 6,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  partitionsOf: (m) => m.topics.map((topic) => ({ topic: topic.name, topicId: undefined, partitions: topic.partitions.map((partition) => partition.partitionIndex) })),
  encodeRequest(w, m, version) {
    checkVersion('ListOffsetsRequest', version, 0, 11)
    try {
      encodeListOffsetsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ListOffsetsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ListOffsetsResponse', version, 0, 11)
    try {
      return decodeListOffsetsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ListOffsetsResponse', version)
    }
  },
}

function encodeListOffsetsRequest(w: ByteWriter, m: ListOffsetsRequestInput, version: number): void {
  requireStruct(m)
  w.int32(m.replicaId, 'replicaId')
  if (version >= 2) {
    w.int8(m.isolationLevel === undefined ? 0 : m.isolationLevel, 'isolationLevel')
  } else if (m.isolationLevel !== undefined && m.isolationLevel !== 0) throw notCarried('isolationLevel', '2+')
  const topics = m.topics
  writeCount(w, topics, version >= 6, false, 'topics')
  encodeListOffsetsRequestListOffsetsTopicList(w, topics, version, 'topics')
  if (version >= 10) {
    w.int32(m.timeoutMs === undefined ? 0 : m.timeoutMs, 'timeoutMs')
  }
  if (version >= 6) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeListOffsetsRequestListOffsetsTopic(w: ByteWriter, m: ListOffsetsRequestListOffsetsTopicInput, version: number): void {
  requireStruct(m)
  if (version >= 6) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 6, false, 'partitions')
  encodeListOffsetsRequestListOffsetsPartitionList(w, partitions, version, 'partitions')
  if (version >= 6) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeListOffsetsRequestListOffsetsTopicList(w: ByteWriter, values: readonly ListOffsetsRequestListOffsetsTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeListOffsetsRequestListOffsetsTopic(w, values[i] as ListOffsetsRequestListOffsetsTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeListOffsetsRequestListOffsetsPartition(w: ByteWriter, m: ListOffsetsRequestListOffsetsPartitionInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  if (version >= 4) {
    w.int32(m.currentLeaderEpoch === undefined ? -1 : m.currentLeaderEpoch, 'currentLeaderEpoch')
  }
  w.int64(m.timestamp, 'timestamp')
  if (version <= 0) {
    w.int32(m.maxNumOffsets === undefined ? 1 : m.maxNumOffsets, 'maxNumOffsets')
  } else if (m.maxNumOffsets !== undefined && m.maxNumOffsets !== 1) throw notCarried('maxNumOffsets', '0')
  if (version >= 6) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeListOffsetsRequestListOffsetsPartitionList(w: ByteWriter, values: readonly ListOffsetsRequestListOffsetsPartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeListOffsetsRequestListOffsetsPartition(w, values[i] as ListOffsetsRequestListOffsetsPartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeListOffsetsResponse(r: ByteReader, version: number): ListOffsetsResponse {
  const throttleTimeMs = version >= 2 ? r.int32('throttleTimeMs') : 0
  const topics = decodeListOffsetsResponseListOffsetsTopicResponseList(r, version, version >= 6 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const unknownTags = version >= 6 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, topics, unknownTags }
}

function decodeListOffsetsResponseListOffsetsTopicResponse(r: ByteReader, version: number): ListOffsetsResponseListOffsetsTopicResponse {
  const name = version >= 6 ? r.compactString('name') : r.string('name')
  const partitions = decodeListOffsetsResponseListOffsetsPartitionResponseList(r, version, version >= 6 ? r.compactArrayLength(27, 'partitions') : r.arrayLength(10, 'partitions'), 'partitions')
  const unknownTags = version >= 6 ? readUnknownTags(r) : undefined
  return { name, partitions, unknownTags }
}

function decodeListOffsetsResponseListOffsetsTopicResponseList(r: ByteReader, version: number, count: number, field: string): ListOffsetsResponseListOffsetsTopicResponse[] {
  const values = new Array<ListOffsetsResponseListOffsetsTopicResponse>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeListOffsetsResponseListOffsetsTopicResponse(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeListOffsetsResponseListOffsetsPartitionResponse(r: ByteReader, version: number): ListOffsetsResponseListOffsetsPartitionResponse {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const oldStyleOffsets = readScalars(r, version <= 0 ? r.arrayLength(8, 'oldStyleOffsets') : 0, 'oldStyleOffsets', readInt64)
  const timestamp = version >= 1 ? r.int64('timestamp') : -1n
  const offset = version >= 1 ? r.int64('offset') : -1n
  const leaderEpoch = version >= 4 ? r.int32('leaderEpoch') : -1
  const unknownTags = version >= 6 ? readUnknownTags(r) : undefined
  return { partitionIndex, errorCode, oldStyleOffsets, timestamp, offset, leaderEpoch, unknownTags }
}

function decodeListOffsetsResponseListOffsetsPartitionResponseList(r: ByteReader, version: number, count: number, field: string): ListOffsetsResponseListOffsetsPartitionResponse[] {
  const values = new Array<ListOffsetsResponseListOffsetsPartitionResponse>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeListOffsetsResponseListOffsetsPartitionResponse(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
