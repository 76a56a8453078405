// Generated from protocol-specs/apis/002-list-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inMessage, isEmptyArray, notCarried, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { writeInt64 } from '../../scalar-codecs.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ListOffsetsRequest, ListOffsetsRequestListOffsetsPartition, ListOffsetsRequestListOffsetsTopic, ListOffsetsResponseInput, ListOffsetsResponseListOffsetsPartitionResponseInput, ListOffsetsResponseListOffsetsTopicResponseInput, ListOffsetsTypes } from '../types/list-offsets.ts'

/** ListOffsets (API key 2) as a broker sees it. */
export const ListOffsets: ServerApi<ListOffsetsTypes> = {
  key: 2,
  name: 'ListOffsets',
  versions: { min: 0, max: 11 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 6,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  encodeResponse(w, m, version) {
    checkVersion('ListOffsetsResponse', version, 0, 11)
    try {
      encodeListOffsetsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ListOffsetsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ListOffsetsRequest', version, 0, 11)
    try {
      return decodeListOffsetsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ListOffsetsRequest', version)
    }
  },
}

function encodeListOffsetsResponse(w: ByteWriter, m: ListOffsetsResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 2) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  const topics = m.topics
  writeCount(w, topics, version >= 6, false, 'topics')
  encodeListOffsetsResponseListOffsetsTopicResponseList(w, topics, version, 'topics')
  if (version >= 6) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeListOffsetsResponseListOffsetsTopicResponse(w: ByteWriter, m: ListOffsetsResponseListOffsetsTopicResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 6) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 6, false, 'partitions')
  encodeListOffsetsResponseListOffsetsPartitionResponseList(w, partitions, version, 'partitions')
  if (version >= 6) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeListOffsetsResponseListOffsetsTopicResponseList(w: ByteWriter, values: readonly ListOffsetsResponseListOffsetsTopicResponseInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeListOffsetsResponseListOffsetsTopicResponse(w, values[i] as ListOffsetsResponseListOffsetsTopicResponseInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeListOffsetsResponseListOffsetsPartitionResponse(w: ByteWriter, m: ListOffsetsResponseListOffsetsPartitionResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  if (version <= 0) {
    const oldStyleOffsets = m.oldStyleOffsets === undefined ? emptyArray : m.oldStyleOffsets
    writeCount(w, oldStyleOffsets, false, false, 'oldStyleOffsets')
    writeScalars(w, oldStyleOffsets, 'oldStyleOffsets', writeInt64)
  } else if (m.oldStyleOffsets !== undefined && !isEmptyArray(m.oldStyleOffsets)) throw notCarried('oldStyleOffsets', '0')
  if (version >= 1) {
    w.int64(m.timestamp === undefined ? -1n : m.timestamp, 'timestamp')
  } else if (m.timestamp !== undefined && m.timestamp !== -1n) throw notCarried('timestamp', '1+')
  if (version >= 1) {
    w.int64(m.offset === undefined ? -1n : m.offset, 'offset')
  } else if (m.offset !== undefined && m.offset !== -1n) throw notCarried('offset', '1+')
  if (version >= 4) {
    w.int32(m.leaderEpoch === undefined ? -1 : m.leaderEpoch, 'leaderEpoch')
  } else if (m.leaderEpoch !== undefined && m.leaderEpoch !== -1) throw notCarried('leaderEpoch', '4+')
  if (version >= 6) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeListOffsetsResponseListOffsetsPartitionResponseList(w: ByteWriter, values: readonly ListOffsetsResponseListOffsetsPartitionResponseInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeListOffsetsResponseListOffsetsPartitionResponse(w, values[i] as ListOffsetsResponseListOffsetsPartitionResponseInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeListOffsetsRequest(r: ByteReader, version: number): ListOffsetsRequest {
  const replicaId = r.int32('replicaId')
  const isolationLevel = version >= 2 ? r.int8('isolationLevel') : 0
  const topics = decodeListOffsetsRequestListOffsetsTopicList(r, version, version >= 6 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const timeoutMs = version >= 10 ? r.int32('timeoutMs') : 0
  const unknownTags = version >= 6 ? readUnknownTags(r) : undefined
  return { replicaId, isolationLevel, topics, timeoutMs, unknownTags }
}

function decodeListOffsetsRequestListOffsetsTopic(r: ByteReader, version: number): ListOffsetsRequestListOffsetsTopic {
  const name = version >= 6 ? r.compactString('name') : r.string('name')
  const partitions = decodeListOffsetsRequestListOffsetsPartitionList(r, version, version >= 6 ? r.compactArrayLength(17, 'partitions') : r.arrayLength(12, 'partitions'), 'partitions')
  const unknownTags = version >= 6 ? readUnknownTags(r) : undefined
  return { name, partitions, unknownTags }
}

function decodeListOffsetsRequestListOffsetsTopicList(r: ByteReader, version: number, count: number, field: string): ListOffsetsRequestListOffsetsTopic[] {
  const values = new Array<ListOffsetsRequestListOffsetsTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeListOffsetsRequestListOffsetsTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeListOffsetsRequestListOffsetsPartition(r: ByteReader, version: number): ListOffsetsRequestListOffsetsPartition {
  const partitionIndex = r.int32('partitionIndex')
  const currentLeaderEpoch = version >= 4 ? r.int32('currentLeaderEpoch') : -1
  const timestamp = r.int64('timestamp')
  const maxNumOffsets = version <= 0 ? r.int32('maxNumOffsets') : 1
  const unknownTags = version >= 6 ? readUnknownTags(r) : undefined
  return { partitionIndex, currentLeaderEpoch, timestamp, maxNumOffsets, unknownTags }
}

function decodeListOffsetsRequestListOffsetsPartitionList(r: ByteReader, version: number, count: number, field: string): ListOffsetsRequestListOffsetsPartition[] {
  const values = new Array<ListOffsetsRequestListOffsetsPartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeListOffsetsRequestListOffsetsPartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
