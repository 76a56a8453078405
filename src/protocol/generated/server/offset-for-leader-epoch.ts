// Generated from protocol-specs/apis/023-offset-for-leader-epoch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { OffsetForLeaderEpochRequest, OffsetForLeaderEpochRequestOffsetForLeaderPartition, OffsetForLeaderEpochRequestOffsetForLeaderTopic, OffsetForLeaderEpochResponseEpochEndOffsetInput, OffsetForLeaderEpochResponseInput, OffsetForLeaderEpochResponseOffsetForLeaderTopicResultInput, OffsetForLeaderEpochTypes } from '../types/offset-for-leader-epoch.ts'

/** OffsetForLeaderEpoch (API key 23) as a broker sees it. */
export const OffsetForLeaderEpoch: ServerApi<OffsetForLeaderEpochTypes> = {
  key: 23,
  name: 'OffsetForLeaderEpoch',
  versions: { min: 0, max: 4 },
  baseline: 2,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 4,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  encodeResponse(w, m, version) {
    checkVersion('OffsetForLeaderEpochResponse', version, 0, 4)
    try {
      encodeOffsetForLeaderEpochResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'OffsetForLeaderEpochResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('OffsetForLeaderEpochRequest', version, 0, 4)
    try {
      return decodeOffsetForLeaderEpochRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'OffsetForLeaderEpochRequest', version)
    }
  },
}

function encodeOffsetForLeaderEpochResponse(w: ByteWriter, m: OffsetForLeaderEpochResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 2) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  const topics = m.topics
  writeCount(w, topics, version >= 4, false, 'topics')
  encodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultList(w, topics, version, 'topics')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResult(w: ByteWriter, m: OffsetForLeaderEpochResponseOffsetForLeaderTopicResultInput, version: number): void {
  requireStruct(m)
  if (version >= 4) w.compactString(m.topic, 'topic')
  else w.string(m.topic, 'topic')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 4, false, 'partitions')
  encodeOffsetForLeaderEpochResponseEpochEndOffsetList(w, partitions, version, 'partitions')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultList(w: ByteWriter, values: readonly OffsetForLeaderEpochResponseOffsetForLeaderTopicResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResult(w, values[i] as OffsetForLeaderEpochResponseOffsetForLeaderTopicResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeOffsetForLeaderEpochResponseEpochEndOffset(w: ByteWriter, m: OffsetForLeaderEpochResponseEpochEndOffsetInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  w.int32(m.partition, 'partition')
  if (version >= 1) {
    w.int32(m.leaderEpoch === undefined ? -1 : m.leaderEpoch, 'leaderEpoch')
  }
  w.int64(m.endOffset === undefined ? -1n : m.endOffset, 'endOffset')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetForLeaderEpochResponseEpochEndOffsetList(w: ByteWriter, values: readonly OffsetForLeaderEpochResponseEpochEndOffsetInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetForLeaderEpochResponseEpochEndOffset(w, values[i] as OffsetForLeaderEpochResponseEpochEndOffsetInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeOffsetForLeaderEpochRequest(r: ByteReader, version: number): OffsetForLeaderEpochRequest {
  const replicaId = version >= 3 ? r.int32('replicaId') : -2
  const topics = decodeOffsetForLeaderEpochRequestOffsetForLeaderTopicList(r, version, version >= 4 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { replicaId, topics, unknownTags }
}

function decodeOffsetForLeaderEpochRequestOffsetForLeaderTopic(r: ByteReader, version: number): OffsetForLeaderEpochRequestOffsetForLeaderTopic {
  const topic = version >= 4 ? r.compactString('topic') : r.string('topic')
  const partitions = decodeOffsetForLeaderEpochRequestOffsetForLeaderPartitionList(r, version, version >= 4 ? r.compactArrayLength(13, 'partitions') : r.arrayLength(8, 'partitions'), 'partitions')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { topic, partitions, unknownTags }
}

function decodeOffsetForLeaderEpochRequestOffsetForLeaderTopicList(r: ByteReader, version: number, count: number, field: string): OffsetForLeaderEpochRequestOffsetForLeaderTopic[] {
  const values = new Array<OffsetForLeaderEpochRequestOffsetForLeaderTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetForLeaderEpochRequestOffsetForLeaderTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeOffsetForLeaderEpochRequestOffsetForLeaderPartition(r: ByteReader, version: number): OffsetForLeaderEpochRequestOffsetForLeaderPartition {
  const partition = r.int32('partition')
  const currentLeaderEpoch = version >= 2 ? r.int32('currentLeaderEpoch') : -1
  const leaderEpoch = r.int32('leaderEpoch')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { partition, currentLeaderEpoch, leaderEpoch, unknownTags }
}

function decodeOffsetForLeaderEpochRequestOffsetForLeaderPartitionList(r: ByteReader, version: number, count: number, field: string): OffsetForLeaderEpochRequestOffsetForLeaderPartition[] {
  const values = new Array<OffsetForLeaderEpochRequestOffsetForLeaderPartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetForLeaderEpochRequestOffsetForLeaderPartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
