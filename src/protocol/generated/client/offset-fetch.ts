// Generated from protocol-specs/apis/009-offset-fetch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inMessage, isEmptyArray, notCarried, presentKeys, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { OffsetFetchRequestGroupInput, OffsetFetchRequestInput, OffsetFetchRequestTopicInput, OffsetFetchRequestTopicsInput, OffsetFetchResponse, OffsetFetchResponseGroup, OffsetFetchResponsePartition, OffsetFetchResponsePartitions, OffsetFetchResponseTopic, OffsetFetchResponseTopics, OffsetFetchTypes } from '../types/offset-fetch.ts'

/** OffsetFetch (API key 9) as a client sees it. */
export const OffsetFetch: ClientApi<OffsetFetchTypes> = {
  key: 9,
  name: 'OffsetFetch',
  versions: { min: 0, max: 10 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 6,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys([m.groupId, ...(m.groups ?? []).flatMap((part) => [part.groupId])]),
  encodeRequest(w, m, version) {
    checkVersion('OffsetFetchRequest', version, 0, 10)
    try {
      encodeOffsetFetchRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'OffsetFetchRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('OffsetFetchResponse', version, 0, 10)
    try {
      return decodeOffsetFetchResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'OffsetFetchResponse', version)
    }
  },
}

function encodeOffsetFetchRequest(w: ByteWriter, m: OffsetFetchRequestInput, version: number): void {
  requireStruct(m)
  if (version <= 7) {
    const groupId = m.groupId as Exclude<OffsetFetchRequestInput['groupId'], undefined>
    if (version >= 6) w.compactString(groupId, 'groupId')
    else w.string(groupId, 'groupId')
  } else if (m.groupId !== undefined && m.groupId !== '') throw notCarried('groupId', '0-7')
  if (version <= 7) {
    const topics = m.topics === undefined ? emptyArray : m.topics
    writeCount(w, topics, version >= 6, version >= 2, 'topics')
    if (topics !== null) encodeOffsetFetchRequestTopicList(w, topics, version, 'topics')
  } else if (m.topics !== undefined && !isEmptyArray(m.topics)) throw notCarried('topics', '0-7')
  if (version >= 8) {
    const groups = m.groups as Exclude<OffsetFetchRequestInput['groups'], undefined>
    writeCount(w, groups, true, false, 'groups')
    encodeOffsetFetchRequestGroupList(w, groups, version, 'groups')
  } else if (m.groups !== undefined && !isEmptyArray(m.groups)) throw notCarried('groups', '8+')
  if (version >= 7) {
    w.bool(m.requireStable === undefined ? false : m.requireStable, 'requireStable')
  } else if (m.requireStable !== undefined && m.requireStable !== false) throw notCarried('requireStable', '7+')
  if (version >= 6) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetFetchRequestTopic(w: ByteWriter, m: OffsetFetchRequestTopicInput, version: number): void {
  requireStruct(m)
  if (version >= 6) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  const partitionIndexes = m.partitionIndexes
  writeCount(w, partitionIndexes, version >= 6, false, 'partitionIndexes')
  writeInt32s(w, partitionIndexes, 'partitionIndexes')
  if (version >= 6) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetFetchRequestTopicList(w: ByteWriter, values: readonly OffsetFetchRequestTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetFetchRequestTopic(w, values[i] as OffsetFetchRequestTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeOffsetFetchRequestGroup(w: ByteWriter, m: OffsetFetchRequestGroupInput, version: number): void {
  requireStruct(m)
  w.compactString(m.groupId, 'groupId')
  if (version >= 9) {
    w.compactNullableString(m.memberId === undefined ? null : m.memberId, 'memberId')
  }
  if (version >= 9) {
    w.int32(m.memberEpoch === undefined ? -1 : m.memberEpoch, 'memberEpoch')
  }
  const topics = m.topics
  writeCount(w, topics, true, true, 'topics')
  if (topics !== null) encodeOffsetFetchRequestTopicsList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeOffsetFetchRequestGroupList(w: ByteWriter, values: readonly OffsetFetchRequestGroupInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetFetchRequestGroup(w, values[i] as OffsetFetchRequestGroupInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeOffsetFetchRequestTopics(w: ByteWriter, m: OffsetFetchRequestTopicsInput, version: number): void {
  requireStruct(m)
  if (version <= 9) {
    w.compactString(m.name as Exclude<OffsetFetchRequestTopicsInput['name'], undefined>, 'name')
  }
  if (version >= 10) {
    w.uuid(m.topicId as Exclude<OffsetFetchRequestTopicsInput['topicId'], undefined>, 'topicId')
  }
  const partitionIndexes = m.partitionIndexes
  writeCount(w, partitionIndexes, true, false, 'partitionIndexes')
  writeInt32s(w, partitionIndexes, 'partitionIndexes')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeOffsetFetchRequestTopicsList(w: ByteWriter, values: readonly OffsetFetchRequestTopicsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetFetchRequestTopics(w, values[i] as OffsetFetchRequestTopicsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeOffsetFetchResponse(r: ByteReader, version: number): OffsetFetchResponse {
  const throttleTimeMs = version >= 3 ? r.int32('throttleTimeMs') : 0
  const topics = decodeOffsetFetchResponseTopicList(r, version, version <= 7 ? (version >= 6 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics')) : 0, 'topics')
  const errorCode = version >= 2 && version <= 7 ? r.int16('errorCode') : 0
  const groups = decodeOffsetFetchResponseGroupList(r, version, version >= 8 ? r.compactArrayLength(5, 'groups') : 0, 'groups')
  const unknownTags = version >= 6 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, topics, errorCode, groups, unknownTags }
}

function decodeOffsetFetchResponseTopic(r: ByteReader, version: number): OffsetFetchResponseTopic {
  const name = version >= 6 ? r.compactString('name') : r.string('name')
  const partitions = decodeOffsetFetchResponsePartitionList(r, version, version >= 6 ? r.compactArrayLength(20, 'partitions') : r.arrayLength(16, 'partitions'), 'partitions')
  const unknownTags = version >= 6 ? readUnknownTags(r) : undefined
  return { name, partitions, unknownTags }
}

function decodeOffsetFetchResponseTopicList(r: ByteReader, version: number, count: number, field: string): OffsetFetchResponseTopic[] {
  const values = new Array<OffsetFetchResponseTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetFetchResponseTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeOffsetFetchResponsePartition(r: ByteReader, version: number): OffsetFetchResponsePartition {
  const partitionIndex = r.int32('partitionIndex')
  const committedOffset = r.int64('committedOffset')
  const committedLeaderEpoch = version >= 5 ? r.int32('committedLeaderEpoch') : -1
  const metadata = version >= 6 ? r.compactNullableString('metadata') : r.nullableString('metadata')
  const errorCode = r.int16('errorCode')
  const unknownTags = version >= 6 ? readUnknownTags(r) : undefined
  return { partitionIndex, committedOffset, committedLeaderEpoch, metadata, errorCode, unknownTags }
}

function decodeOffsetFetchResponsePartitionList(r: ByteReader, version: number, count: number, field: string): OffsetFetchResponsePartition[] {
  const values = new Array<OffsetFetchResponsePartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetFetchResponsePartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeOffsetFetchResponseGroup(r: ByteReader, version: number): OffsetFetchResponseGroup {
  const groupId = r.compactString('groupId')
  const topics = decodeOffsetFetchResponseTopicsList(r, version, r.compactArrayLength(3, 'topics'), 'topics')
  const errorCode = r.int16('errorCode')
  const unknownTags = readUnknownTags(r)
  return { groupId, topics, errorCode, unknownTags }
}

function decodeOffsetFetchResponseGroupList(r: ByteReader, version: number, count: number, field: string): OffsetFetchResponseGroup[] {
  const values = new Array<OffsetFetchResponseGroup>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetFetchResponseGroup(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeOffsetFetchResponseTopics(r: ByteReader, version: number): OffsetFetchResponseTopics {
  const name = version <= 9 ? r.compactString('name') : ''
  const topicId = version >= 10 ? r.uuid('topicId') : zeroUuid
  const partitions = decodeOffsetFetchResponsePartitionsList(r, version, r.compactArrayLength(20, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { name, topicId, partitions, unknownTags }
}

function decodeOffsetFetchResponseTopicsList(r: ByteReader, version: number, count: number, field: string): OffsetFetchResponseTopics[] {
  const values = new Array<OffsetFetchResponseTopics>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetFetchResponseTopics(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeOffsetFetchResponsePartitions(r: ByteReader, _version: number): OffsetFetchResponsePartitions {
  const partitionIndex = r.int32('partitionIndex')
  const committedOffset = r.int64('committedOffset')
  const committedLeaderEpoch = r.int32('committedLeaderEpoch')
  const metadata = r.compactNullableString('metadata')
  const errorCode = r.int16('errorCode')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, committedOffset, committedLeaderEpoch, metadata, errorCode, unknownTags }
}

function decodeOffsetFetchResponsePartitionsList(r: ByteReader, version: number, count: number, field: string): OffsetFetchResponsePartitions[] {
  const values = new Array<OffsetFetchResponsePartitions>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetFetchResponsePartitions(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
