// Generated from protocol-specs/apis/047-offset-delete.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, presentKeys, requireStruct, writeCount } from '../../codec.ts'
import { refuseTags } from '../../unknown-tags.ts'
import type { OffsetDeleteRequestInput, OffsetDeleteRequestPartitionInput, OffsetDeleteRequestTopicInput, OffsetDeleteResponse, OffsetDeleteResponsePartition, OffsetDeleteResponseTopic, OffsetDeleteTypes } from '../types/offset-delete.ts'

/** OffsetDelete (API key 47) as a client sees it. */
export const OffsetDelete: ClientApi<OffsetDeleteTypes> = {
  key: 47,
  name: 'OffsetDelete',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: Number.POSITIVE_INFINITY,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys([m.groupId]),
  encodeRequest(w, m, version) {
    checkVersion('OffsetDeleteRequest', version, 0, 0)
    try {
      encodeOffsetDeleteRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'OffsetDeleteRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('OffsetDeleteResponse', version, 0, 0)
    try {
      return decodeOffsetDeleteResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'OffsetDeleteResponse', version)
    }
  },
}

function encodeOffsetDeleteRequest(w: ByteWriter, m: OffsetDeleteRequestInput, version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  const topics = m.topics
  writeCount(w, topics, false, false, 'topics')
  encodeOffsetDeleteRequestTopicList(w, topics, version, 'topics')
  refuseTags(m.unknownTags)
}

function encodeOffsetDeleteRequestTopic(w: ByteWriter, m: OffsetDeleteRequestTopicInput, version: number): void {
  requireStruct(m)
  w.string(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, false, false, 'partitions')
  encodeOffsetDeleteRequestPartitionList(w, partitions, version, 'partitions')
  refuseTags(m.unknownTags)
}

function encodeOffsetDeleteRequestTopicList(w: ByteWriter, values: readonly OffsetDeleteRequestTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetDeleteRequestTopic(w, values[i] as OffsetDeleteRequestTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeOffsetDeleteRequestPartition(w: ByteWriter, m: OffsetDeleteRequestPartitionInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  refuseTags(m.unknownTags)
}

function encodeOffsetDeleteRequestPartitionList(w: ByteWriter, values: readonly OffsetDeleteRequestPartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeOffsetDeleteRequestPartition(w, values[i] as OffsetDeleteRequestPartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeOffsetDeleteResponse(r: ByteReader, version: number): OffsetDeleteResponse {
  const errorCode = r.int16('errorCode')
  const throttleTimeMs = r.int32('throttleTimeMs')
  const topics = decodeOffsetDeleteResponseTopicList(r, version, r.arrayLength(6, 'topics'), 'topics')
  const unknownTags = undefined
  return { errorCode, throttleTimeMs, topics, unknownTags }
}

function decodeOffsetDeleteResponseTopic(r: ByteReader, version: number): OffsetDeleteResponseTopic {
  const name = r.string('name')
  const partitions = decodeOffsetDeleteResponsePartitionList(r, version, r.arrayLength(6, 'partitions'), 'partitions')
  const unknownTags = undefined
  return { name, partitions, unknownTags }
}

function decodeOffsetDeleteResponseTopicList(r: ByteReader, version: number, count: number, field: string): OffsetDeleteResponseTopic[] {
  const values = new Array<OffsetDeleteResponseTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetDeleteResponseTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeOffsetDeleteResponsePartition(r: ByteReader, _version: number): OffsetDeleteResponsePartition {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const unknownTags = undefined
  return { partitionIndex, errorCode, unknownTags }
}

function decodeOffsetDeleteResponsePartitionList(r: ByteReader, version: number, count: number, field: string): OffsetDeleteResponsePartition[] {
  const values = new Array<OffsetDeleteResponsePartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeOffsetDeleteResponsePartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
