// Generated from protocol-specs/apis/009-offset-fetch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inMessage, isEmptyArray, notCarried, readInt32s, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { OffsetFetchRequest, OffsetFetchRequestGroup, OffsetFetchRequestTopic, OffsetFetchRequestTopics, OffsetFetchResponseGroupInput, OffsetFetchResponseInput, OffsetFetchResponsePartitionInput, OffsetFetchResponsePartitionsInput, OffsetFetchResponseTopicInput, OffsetFetchResponseTopicsInput, OffsetFetchTypes } from '../types/offset-fetch.ts'

/** OffsetFetch (API key 9) as a broker sees it. */
export const OffsetFetch: ServerApi<OffsetFetchTypes> = {
  key: 9,
  name: 'OffsetFetch',
  versions: { min: 0, max: 10 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 6,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('OffsetFetchResponse', version, 0, 10)
    try {
      encodeOffsetFetchResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'OffsetFetchResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('OffsetFetchRequest', version, 0, 10)
    try {
      return decodeOffsetFetchRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'OffsetFetchRequest', version)
    }
  },
}

function encodeOffsetFetchResponse(w: ByteWriter, m: OffsetFetchResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 3) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  if (version <= 7) {
    const topics = m.topics === undefined ? emptyArray : m.topics
    writeCount(w, topics, version >= 6, false, 'topics')
    encodeOffsetFetchResponseTopicList(w, topics, version, 'topics')
  } else if (m.topics !== undefined && !isEmptyArray(m.topics)) throw notCarried('topics', '0-7')
  if (version >= 2 && version <= 7) {
    w.int16(m.errorCode === undefined ? 0 : m.errorCode, 'errorCode')
  }
  if (version >= 8) {
    const groups = m.groups === undefined ? emptyArray : m.groups
    writeCount(w, groups, true, false, 'groups')
    encodeOffsetFetchResponseGroupList(w, groups, version, 'groups')
  } else if (m.groups !== undefined && !isEmptyArray(m.groups)) throw notCarried('groups', '8+')
  if (version >= 6) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetFetchResponseTopic(w: ByteWriter, m: OffsetFetchResponseTopicInput, version: number): void {
  requireStruct(m)
  if (version >= 6) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 6, false, 'partitions')
  encodeOffsetFetchResponsePartitionList(w, partitions, version, 'partitions')
  if (version >= 6) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetFetchResponseTopicList(w: ByteWriter, values: readonly OffsetFetchResponseTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetFetchResponseTopic(w, values[i] as OffsetFetchResponseTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeOffsetFetchResponsePartition(w: ByteWriter, m: OffsetFetchResponsePartitionInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int64(m.committedOffset, 'committedOffset')
  if (version >= 5) {
    w.int32(m.committedLeaderEpoch === undefined ? -1 : m.committedLeaderEpoch, 'committedLeaderEpoch')
  }
  if (version >= 6) w.compactNullableString(m.metadata, 'metadata')
  else w.nullableString(m.metadata, 'metadata')
  w.int16(m.errorCode, 'errorCode')
  if (version >= 6) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetFetchResponsePartitionList(w: ByteWriter, values: readonly OffsetFetchResponsePartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetFetchResponsePartition(w, values[i] as OffsetFetchResponsePartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeOffsetFetchResponseGroup(w: ByteWriter, m: OffsetFetchResponseGroupInput, version: number): void {
  requireStruct(m)
  w.compactString(m.groupId, 'groupId')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeOffsetFetchResponseTopicsList(w, topics, version, 'topics')
  w.int16(m.errorCode, 'errorCode')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeOffsetFetchResponseGroupList(w: ByteWriter, values: readonly OffsetFetchResponseGroupInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetFetchResponseGroup(w, values[i] as OffsetFetchResponseGroupInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeOffsetFetchResponseTopics(w: ByteWriter, m: OffsetFetchResponseTopicsInput, version: number): void {
  requireStruct(m)
  if (version <= 9) {
    w.compactString(m.name as Exclude<OffsetFetchResponseTopicsInput['name'], undefined>, 'name')
  }
  if (version >= 10) {
    w.uuid(m.topicId as Exclude<OffsetFetchResponseTopicsInput['topicId'], undefined>, 'topicId')
  }
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeOffsetFetchResponsePartitionsList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeOffsetFetchResponseTopicsList(w: ByteWriter, values: readonly OffsetFetchResponseTopicsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetFetchResponseTopics(w, values[i] as OffsetFetchResponseTopicsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeOffsetFetchResponsePartitions(w: ByteWriter, m: OffsetFetchResponsePartitionsInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int64(m.committedOffset, 'committedOffset')
  w.int32(m.committedLeaderEpoch === undefined ? -1 : m.committedLeaderEpoch, 'committedLeaderEpoch')
  w.compactNullableString(m.metadata, 'metadata')
  w.int16(m.errorCode, 'errorCode')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeOffsetFetchResponsePartitionsList(w: ByteWriter, values: readonly OffsetFetchResponsePartitionsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetFetchResponsePartitions(w, values[i] as OffsetFetchResponsePartitionsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeOffsetFetchRequest(r: ByteReader, version: number): OffsetFetchRequest {
  const groupId = version <= 7 ? (version >= 6 ? r.compactString('groupId') : r.string('groupId')) : ''
  const countOfTopics = version <= 7 ? (version >= 6 ? r.compactNullableArrayLength(3, 'topics') : version >= 2 ? r.nullableArrayLength(6, 'topics') : r.arrayLength(6, 'topics')) : 0
  const topics = countOfTopics === -1 ? null : decodeOffsetFetchRequestTopicList(r, version, countOfTopics, 'topics')
  const groups = decodeOffsetFetchRequestGroupList(r, version, version >= 8 ? r.compactArrayLength(3, 'groups') : 0, 'groups')
  const requireStable = version >= 7 ? r.bool('requireStable') : false
  const unknownTags = version >= 6 ? readUnknownTags(r) : undefined
  return { groupId, topics, groups, requireStable, unknownTags }
}

function decodeOffsetFetchRequestTopic(r: ByteReader, version: number): OffsetFetchRequestTopic {
  const name = version >= 6 ? r.compactString('name') : r.string('name')
  const partitionIndexes = readInt32s(r, version >= 6 ? r.compactArrayLength(4, 'partitionIndexes') : r.arrayLength(4, 'partitionIndexes'), 'partitionIndexes')
  const unknownTags = version >= 6 ? readUnknownTags(r) : undefined
  return { name, partitionIndexes, unknownTags }
}

function decodeOffsetFetchRequestTopicList(r: ByteReader, version: number, count: number, field: string): OffsetFetchRequestTopic[] {
  const values = new Array<OffsetFetchRequestTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetFetchRequestTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeOffsetFetchRequestGroup(r: ByteReader, version: number): OffsetFetchRequestGroup {
  const groupId = r.compactString('groupId')
  const memberId = version >= 9 ? r.compactNullableString('memberId') : null
  const memberEpoch = version >= 9 ? r.int32('memberEpoch') : -1
  const countOfTopics = r.compactNullableArrayLength(3, 'topics')
  const topics = countOfTopics === -1 ? null : decodeOffsetFetchRequestTopicsList(r, version, countOfTopics, 'topics')
  const unknownTags = readUnknownTags(r)
  return { groupId, memberId, memberEpoch, topics, unknownTags }
}

function decodeOffsetFetchRequestGroupList(r: ByteReader, version: number, count: number, field: string): OffsetFetchRequestGroup[] {
  const values = new Array<OffsetFetchRequestGroup>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetFetchRequestGroup(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeOffsetFetchRequestTopics(r: ByteReader, version: number): OffsetFetchRequestTopics {
  const name = version <= 9 ? r.compactString('name') : ''
  const topicId = version >= 10 ? r.uuid('topicId') : zeroUuid
  const partitionIndexes = readInt32s(r, r.compactArrayLength(4, 'partitionIndexes'), 'partitionIndexes')
  const unknownTags = readUnknownTags(r)
  return { name, topicId, partitionIndexes, unknownTags }
}

function decodeOffsetFetchRequestTopicsList(r: ByteReader, version: number, count: number, field: string): OffsetFetchRequestTopics[] {
  const values = new Array<OffsetFetchRequestTopics>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetFetchRequestTopics(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
