// Generated from protocol-specs/apis/008-offset-commit.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, presentKeys, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { OffsetCommitRequestInput, OffsetCommitRequestPartitionInput, OffsetCommitRequestTopicInput, OffsetCommitResponse, OffsetCommitResponsePartition, OffsetCommitResponseTopic, OffsetCommitTypes } from '../types/offset-commit.ts'

/** OffsetCommit (API key 8) as a client sees it. */
export const OffsetCommit: ClientApi<OffsetCommitTypes> = {
  key: 8,
  name: 'OffsetCommit',
  versions: { min: 0, max: 10 },
  baseline: 2,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 8,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys([m.groupId]),
  encodeRequest(w, m, version) {
    checkVersion('OffsetCommitRequest', version, 0, 10)
    try {
      encodeOffsetCommitRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'OffsetCommitRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('OffsetCommitResponse', version, 0, 10)
    try {
      return decodeOffsetCommitResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'OffsetCommitResponse', version)
    }
  },
}

function encodeOffsetCommitRequest(w: ByteWriter, m: OffsetCommitRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 8) w.compactString(m.groupId, 'groupId')
  else w.string(m.groupId, 'groupId')
  if (version >= 1) {
    w.int32(m.generationIdOrMemberEpoch === undefined ? -1 : m.generationIdOrMemberEpoch, 'generationIdOrMemberEpoch')
  }
  if (version >= 1) {
    const memberId = m.memberId === undefined ? '' : m.memberId
    if (version >= 8) w.compactString(memberId, 'memberId')
    else w.string(memberId, 'memberId')
  }
  if (version >= 7) {
    const groupInstanceId = m.groupInstanceId === undefined ? null : m.groupInstanceId
    if (version >= 8) w.compactNullableString(groupInstanceId, 'groupInstanceId')
    else w.nullableString(groupInstanceId, 'groupInstanceId')
  } else if (m.groupInstanceId !== undefined && m.groupInstanceId !== null) throw notCarried('groupInstanceId', '7+')
  if (version >= 2 && version <= 4) {
    w.int64(m.retentionTimeMs === undefined ? -1n : m.retentionTimeMs, 'retentionTimeMs')
  }
  const topics = m.topics
  writeCount(w, topics, version >= 8, false, 'topics')
  encodeOffsetCommitRequestTopicList(w, topics, version, 'topics')
  if (version >= 8) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetCommitRequestTopic(w: ByteWriter, m: OffsetCommitRequestTopicInput, version: number): void {
  requireStruct(m)
  if (version <= 9) {
    const name = m.name as Exclude<OffsetCommitRequestTopicInput['name'], undefined>
    if (version >= 8) w.compactString(name, 'name')
    else w.string(name, 'name')
  }
  if (version >= 10) {
    w.uuid(m.topicId as Exclude<OffsetCommitRequestTopicInput['topicId'], undefined>, 'topicId')
  }
  const partitions = m.partitions
  writeCount(w, partitions, version >= 8, false, 'partitions')
  encodeOffsetCommitRequestPartitionList(w, partitions, version, 'partitions')
  if (version >= 8) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetCommitRequestTopicList(w: ByteWriter, values: readonly OffsetCommitRequestTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetCommitRequestTopic(w, values[i] as OffsetCommitRequestTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeOffsetCommitRequestPartition(w: ByteWriter, m: OffsetCommitRequestPartitionInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int64(m.committedOffset, 'committedOffset')
  if (version >= 1 && version <= 1) {
    w.int64(m.commitTimestamp === undefined ? -1n : m.commitTimestamp, 'commitTimestamp')
  } else if (m.commitTimestamp !== undefined && m.commitTimestamp !== -1n) throw notCarried('commitTimestamp', '1')
  if (version >= 6) {
    w.int32(m.committedLeaderEpoch === undefined ? -1 : m.committedLeaderEpoch, 'committedLeaderEpoch')
  }
  if (version >= 8) w.compactNullableString(m.committedMetadata, 'committedMetadata')
  else w.nullableString(m.committedMetadata, 'committedMetadata')
  if (version >= 8) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetCommitRequestPartitionList(w: ByteWriter, values: readonly OffsetCommitRequestPartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetCommitRequestPartition(w, values[i] as OffsetCommitRequestPartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeOffsetCommitResponse(r: ByteReader, version: number): OffsetCommitResponse {
  const throttleTimeMs = version >= 3 ? r.int32('throttleTimeMs') : 0
  const topics = decodeOffsetCommitResponseTopicList(r, version, version >= 8 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const unknownTags = version >= 8 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, topics, unknownTags }
}

function decodeOffsetCommitResponseTopic(r: ByteReader, version: number): OffsetCommitResponseTopic {
  const name = version <= 9 ? (version >= 8 ? r.compactString('name') : r.string('name')) : ''
  const topicId = version >= 10 ? r.uuid('topicId') : zeroUuid
  const partitions = decodeOffsetCommitResponsePartitionList(r, version, version >= 8 ? r.compactArrayLength(7, 'partitions') : r.arrayLength(6, 'partitions'), 'partitions')
  const unknownTags = version >= 8 ? readUnknownTags(r) : undefined
  return { name, topicId, partitions, unknownTags }
}

function decodeOffsetCommitResponseTopicList(r: ByteReader, version: number, count: number, field: string): OffsetCommitResponseTopic[] {
  const values = new Array<OffsetCommitResponseTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetCommitResponseTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeOffsetCommitResponsePartition(r: ByteReader, version: number): OffsetCommitResponsePartition {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const unknownTags = version >= 8 ? readUnknownTags(r) : undefined
  return { partitionIndex, errorCode, unknownTags }
}

function decodeOffsetCommitResponsePartitionList(r: ByteReader, version: number, count: number, field: string): OffsetCommitResponsePartition[] {
  const values = new Array<OffsetCommitResponsePartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetCommitResponsePartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
