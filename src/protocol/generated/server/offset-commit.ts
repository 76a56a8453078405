// Generated from protocol-specs/apis/008-offset-commit.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { OffsetCommitRequest, OffsetCommitRequestPartition, OffsetCommitRequestTopic, OffsetCommitResponseInput, OffsetCommitResponsePartitionInput, OffsetCommitResponseTopicInput, OffsetCommitTypes } from '../types/offset-commit.ts'

/** OffsetCommit (API key 8) as a broker sees it. */
export const OffsetCommit: ServerApi<OffsetCommitTypes> = {
  key: 8,
  name: 'OffsetCommit',
  versions: { min: 0, max: 10 },
  baseline: 2,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 8,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('OffsetCommitResponse', version, 0, 10)
    try {
      encodeOffsetCommitResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'OffsetCommitResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('OffsetCommitRequest', version, 0, 10)
    try {
      return decodeOffsetCommitRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'OffsetCommitRequest', version)
    }
  },
}

function encodeOffsetCommitResponse(w: ByteWriter, m: OffsetCommitResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 3) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  const topics = m.topics
  writeCount(w, topics, version >= 8, false, 'topics')
  encodeOffsetCommitResponseTopicList(w, topics, version, 'topics')
  if (version >= 8) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetCommitResponseTopic(w: ByteWriter, m: OffsetCommitResponseTopicInput, version: number): void {
  requireStruct(m)
  if (version <= 9) {
    const name = m.name as Exclude<OffsetCommitResponseTopicInput['name'], undefined>
    if (version >= 8) w.compactString(name, 'name')
    else w.string(name, 'name')
  }
  if (version >= 10) {
    w.uuid(m.topicId as Exclude<OffsetCommitResponseTopicInput['topicId'], undefined>, 'topicId')
  }
  const partitions = m.partitions
  writeCount(w, partitions, version >= 8, false, 'partitions')
  encodeOffsetCommitResponsePartitionList(w, partitions, version, 'partitions')
  if (version >= 8) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetCommitResponseTopicList(w: ByteWriter, values: readonly OffsetCommitResponseTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetCommitResponseTopic(w, values[i] as OffsetCommitResponseTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeOffsetCommitResponsePartition(w: ByteWriter, m: OffsetCommitResponsePartitionInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  if (version >= 8) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetCommitResponsePartitionList(w: ByteWriter, values: readonly OffsetCommitResponsePartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetCommitResponsePartition(w, values[i] as OffsetCommitResponsePartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeOffsetCommitRequest(r: ByteReader, version: number): OffsetCommitRequest {
  const groupId = version >= 8 ? r.compactString('groupId') : r.string('groupId')
  const generationIdOrMemberEpoch = version >= 1 ? r.int32('generationIdOrMemberEpoch') : -1
  const memberId = version >= 1 ? (version >= 8 ? r.compactString('memberId') : r.string('memberId')) : ''
  const groupInstanceId = version >= 7 ? (version >= 8 ? r.compactNullableString('groupInstanceId') : r.nullableString('groupInstanceId')) : null
  const retentionTimeMs = version >= 2 && version <= 4 ? r.int64('retentionTimeMs') : -1n
  const topics = decodeOffsetCommitRequestTopicList(r, version, version >= 8 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const unknownTags = version >= 8 ? readUnknownTags(r) : undefined
  return { groupId, generationIdOrMemberEpoch, memberId, groupInstanceId, retentionTimeMs, topics, unknownTags }
}

function decodeOffsetCommitRequestTopic(r: ByteReader, version: number): OffsetCommitRequestTopic {
  const name = version <= 9 ? (version >= 8 ? r.compactString('name') : r.string('name')) : ''
  const topicId = version >= 10 ? r.uuid('topicId') : zeroUuid
  const partitions = decodeOffsetCommitRequestPartitionList(r, version, version >= 8 ? r.compactArrayLength(18, 'partitions') : r.arrayLength(14, 'partitions'), 'partitions')
  const unknownTags = version >= 8 ? readUnknownTags(r) : undefined
  return { name, topicId, partitions, unknownTags }
}

function decodeOffsetCommitRequestTopicList(r: ByteReader, version: number, count: number, field: string): OffsetCommitRequestTopic[] {
  const values = new Array<OffsetCommitRequestTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetCommitRequestTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeOffsetCommitRequestPartition(r: ByteReader, version: number): OffsetCommitRequestPartition {
  const partitionIndex = r.int32('partitionIndex')
  const committedOffset = r.int64('committedOffset')
  const commitTimestamp = version >= 1 && version <= 1 ? r.int64('commitTimestamp') : -1n
  const committedLeaderEpoch = version >= 6 ? r.int32('committedLeaderEpoch') : -1
  const committedMetadata = version >= 8 ? r.compactNullableString('committedMetadata') : r.nullableString('committedMetadata')
  const unknownTags = version >= 8 ? readUnknownTags(r) : undefined
  return { partitionIndex, committedOffset, commitTimestamp, committedLeaderEpoch, committedMetadata, unknownTags }
}

function decodeOffsetCommitRequestPartitionList(r: ByteReader, version: number, count: number, field: string): OffsetCommitRequestPartition[] {
  const values = new Array<OffsetCommitRequestPartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetCommitRequestPartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
