// Generated from protocol-specs/apis/047-offset-delete.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { refuseTags } from '../../unknown-tags.ts'
import type { OffsetDeleteRequest, OffsetDeleteRequestPartition, OffsetDeleteRequestTopic, OffsetDeleteResponseInput, OffsetDeleteResponsePartitionInput, OffsetDeleteResponseTopicInput, OffsetDeleteTypes } from '../types/offset-delete.ts'

/** OffsetDelete (API key 47) as a broker sees it. */
export const OffsetDelete: ServerApi<OffsetDeleteTypes> = {
  key: 47,
  name: 'OffsetDelete',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: Number.POSITIVE_INFINITY,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('OffsetDeleteResponse', version, 0, 0)
    try {
      encodeOffsetDeleteResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'OffsetDeleteResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('OffsetDeleteRequest', version, 0, 0)
    try {
      return decodeOffsetDeleteRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'OffsetDeleteRequest', version)
    }
  },
}

function encodeOffsetDeleteResponse(w: ByteWriter, m: OffsetDeleteResponseInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const topics = m.topics
  writeCount(w, topics, false, false, 'topics')
  encodeOffsetDeleteResponseTopicList(w, topics, version, 'topics')
  refuseTags(m.unknownTags)
}

function encodeOffsetDeleteResponseTopic(w: ByteWriter, m: OffsetDeleteResponseTopicInput, version: number): void {
  requireStruct(m)
  w.string(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, false, false, 'partitions')
  encodeOffsetDeleteResponsePartitionList(w, partitions, version, 'partitions')
  refuseTags(m.unknownTags)
}

function encodeOffsetDeleteResponseTopicList(w: ByteWriter, values: readonly OffsetDeleteResponseTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetDeleteResponseTopic(w, values[i] as OffsetDeleteResponseTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeOffsetDeleteResponsePartition(w: ByteWriter, m: OffsetDeleteResponsePartitionInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  refuseTags(m.unknownTags)
}

function encodeOffsetDeleteResponsePartitionList(w: ByteWriter, values: readonly OffsetDeleteResponsePartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetDeleteResponsePartition(w, values[i] as OffsetDeleteResponsePartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeOffsetDeleteRequest(r: ByteReader, version: number): OffsetDeleteRequest {
  const groupId = r.string('groupId')
  const topics = decodeOffsetDeleteRequestTopicList(r, version, r.arrayLength(6, 'topics'), 'topics')
  const unknownTags = undefined
  return { groupId, topics, unknownTags }
}

function decodeOffsetDeleteRequestTopic(r: ByteReader, version: number): OffsetDeleteRequestTopic {
  const name = r.string('name')
  const partitions = decodeOffsetDeleteRequestPartitionList(r, version, r.arrayLength(4, 'partitions'), 'partitions')
  const unknownTags = undefined
  return { name, partitions, unknownTags }
}

function decodeOffsetDeleteRequestTopicList(r: ByteReader, version: number, count: number, field: string): OffsetDeleteRequestTopic[] {
  const values = new Array<OffsetDeleteRequestTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetDeleteRequestTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeOffsetDeleteRequestPartition(r: ByteReader, _version: number): OffsetDeleteRequestPartition {
  const partitionIndex = r.int32('partitionIndex')
  const unknownTags = undefined
  return { partitionIndex, unknownTags }
}

function decodeOffsetDeleteRequestPartitionList(r: ByteReader, version: number, count: number, field: string): OffsetDeleteRequestPartition[] {
  const values = new Array<OffsetDeleteRequestPartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetDeleteRequestPartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
