// Generated from protocol-specs/apis/023-offset-for-leader-epoch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { OffsetForLeaderEpochRequestInput, OffsetForLeaderEpochRequestOffsetForLeaderPartitionInput, OffsetForLeaderEpochRequestOffsetForLeaderTopicInput, OffsetForLeaderEpochResponse, OffsetForLeaderEpochResponseEpochEndOffset, OffsetForLeaderEpochResponseOffsetForLeaderTopicResult, OffsetForLeaderEpochTypes } from '../types/offset-for-leader-epoch.ts'

/** OffsetForLeaderEpoch (API key 23) as a client sees it. */
export const OffsetForLeaderEpoch: ClientApi<OffsetForLeaderEpochTypes> = {
  key: 23,
  name: 'OffsetForLeaderEpoch',
  versions: { min: 0, max: 4 },
  baseline: 2,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 4,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  partitionsOf: (m) => m.topics.map((topic) => ({ topic: topic.topic, topicId: undefined, partitions: topic.partitions.map((partition) => partition.partition) })),
  encodeRequest(w, m, version) {
    checkVersion('OffsetForLeaderEpochRequest', version, 0, 4)
    try {
      encodeOffsetForLeaderEpochRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'OffsetForLeaderEpochRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('OffsetForLeaderEpochResponse', version, 0, 4)
    try {
      return decodeOffsetForLeaderEpochResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'OffsetForLeaderEpochResponse', version)
    }
  },
}

function encodeOffsetForLeaderEpochRequest(w: ByteWriter, m: OffsetForLeaderEpochRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 3) {
    w.int32(m.replicaId === undefined ? -2 : m.replicaId, 'replicaId')
  }
  const topics = m.topics
  writeCount(w, topics, version >= 4, false, 'topics')
  encodeOffsetForLeaderEpochRequestOffsetForLeaderTopicList(w, topics, version, 'topics')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetForLeaderEpochRequestOffsetForLeaderTopic(w: ByteWriter, m: OffsetForLeaderEpochRequestOffsetForLeaderTopicInput, version: number): void {
  requireStruct(m)
  if (version >= 4) w.compactString(m.topic, 'topic')
  else w.string(m.topic, 'topic')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 4, false, 'partitions')
  encodeOffsetForLeaderEpochRequestOffsetForLeaderPartitionList(w, partitions, version, 'partitions')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetForLeaderEpochRequestOffsetForLeaderTopicList(w: ByteWriter, values: readonly OffsetForLeaderEpochRequestOffsetForLeaderTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetForLeaderEpochRequestOffsetForLeaderTopic(w, values[i] as OffsetForLeaderEpochRequestOffsetForLeaderTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeOffsetForLeaderEpochRequestOffsetForLeaderPartition(w: ByteWriter, m: OffsetForLeaderEpochRequestOffsetForLeaderPartitionInput, version: number): void {
  requireStruct(m)
  w.int32(m.partition, 'partition')
  if (version >= 2) {
    w.int32(m.currentLeaderEpoch === undefined ? -1 : m.currentLeaderEpoch, 'currentLeaderEpoch')
  }
  w.int32(m.leaderEpoch, 'leaderEpoch')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeOffsetForLeaderEpochRequestOffsetForLeaderPartitionList(w: ByteWriter, values: readonly OffsetForLeaderEpochRequestOffsetForLeaderPartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetForLeaderEpochRequestOffsetForLeaderPartition(w, values[i] as OffsetForLeaderEpochRequestOffsetForLeaderPartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeOffsetForLeaderEpochResponse(r: ByteReader, version: number): OffsetForLeaderEpochResponse {
  const throttleTimeMs = version >= 2 ? r.int32('throttleTimeMs') : 0
  const topics = decodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultList(r, version, version >= 4 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, topics, unknownTags }
}

function decodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResult(r: ByteReader, version: number): OffsetForLeaderEpochResponseOffsetForLeaderTopicResult {
  const topic = version >= 4 ? r.compactString('topic') : r.string('topic')
  const partitions = decodeOffsetForLeaderEpochResponseEpochEndOffsetList(r, version, version >= 4 ? r.compactArrayLength(19, 'partitions') : r.arrayLength(14, 'partitions'), 'partitions')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { topic, partitions, unknownTags }
}

function decodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResultList(r: ByteReader, version: number, count: number, field: string): OffsetForLeaderEpochResponseOffsetForLeaderTopicResult[] {
  const values = new Array<OffsetForLeaderEpochResponseOffsetForLeaderTopicResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetForLeaderEpochResponseOffsetForLeaderTopicResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeOffsetForLeaderEpochResponseEpochEndOffset(r: ByteReader, version: number): OffsetForLeaderEpochResponseEpochEndOffset {
  const errorCode = r.int16('errorCode')
  const partition = r.int32('partition')
  const leaderEpoch = version >= 1 ? r.int32('leaderEpoch') : -1
  const endOffset = r.int64('endOffset')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { errorCode, partition, leaderEpoch, endOffset, unknownTags }
}

function decodeOffsetForLeaderEpochResponseEpochEndOffsetList(r: ByteReader, version: number, count: number, field: string): OffsetForLeaderEpochResponseEpochEndOffset[] {
  const values = new Array<OffsetForLeaderEpochResponseEpochEndOffset>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetForLeaderEpochResponseEpochEndOffset(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
