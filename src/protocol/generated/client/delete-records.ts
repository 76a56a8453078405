// Generated from protocol-specs/apis/021-delete-records.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DeleteRecordsRequestDeleteRecordsPartitionInput, DeleteRecordsRequestDeleteRecordsTopicInput, DeleteRecordsRequestInput, DeleteRecordsResponse, DeleteRecordsResponseDeleteRecordsPartitionResult, DeleteRecordsResponseDeleteRecordsTopicResult, DeleteRecordsTypes } from '../types/delete-records.ts'

/** DeleteRecords (API key 21) as a client sees it. */
export const DeleteRecords: ClientApi<DeleteRecordsTypes> = {
  key: 21,
  name: 'DeleteRecords',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  partitionsOf: (m) => m.topics.map((topic) => ({ topic: topic.name, topicId: undefined, partitions: topic.partitions.map((partition) => partition.partitionIndex) })),
  encodeRequest(w, m, version) {
    checkVersion('DeleteRecordsRequest', version, 0, 2)
    try {
      encodeDeleteRecordsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DeleteRecordsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DeleteRecordsResponse', version, 0, 2)
    try {
      return decodeDeleteRecordsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DeleteRecordsResponse', version)
    }
  },
}

function encodeDeleteRecordsRequest(w: ByteWriter, m: DeleteRecordsRequestInput, version: number): void {
  requireStruct(m)
  const topics = m.topics
  writeCount(w, topics, version >= 2, false, 'topics')
  encodeDeleteRecordsRequestDeleteRecordsTopicList(w, topics, version, 'topics')
  w.int32(m.timeoutMs, 'timeoutMs')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDeleteRecordsRequestDeleteRecordsTopic(w: ByteWriter, m: DeleteRecordsRequestDeleteRecordsTopicInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 2, false, 'partitions')
  encodeDeleteRecordsRequestDeleteRecordsPartitionList(w, partitions, version, 'partitions')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDeleteRecordsRequestDeleteRecordsTopicList(w: ByteWriter, values: readonly DeleteRecordsRequestDeleteRecordsTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDeleteRecordsRequestDeleteRecordsTopic(w, values[i] as DeleteRecordsRequestDeleteRecordsTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDeleteRecordsRequestDeleteRecordsPartition(w: ByteWriter, m: DeleteRecordsRequestDeleteRecordsPartitionInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int64(m.offset, 'offset')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDeleteRecordsRequestDeleteRecordsPartitionList(w: ByteWriter, values: readonly DeleteRecordsRequestDeleteRecordsPartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDeleteRecordsRequestDeleteRecordsPartition(w, values[i] as DeleteRecordsRequestDeleteRecordsPartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDeleteRecordsResponse(r: ByteReader, version: number): DeleteRecordsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const topics = decodeDeleteRecordsResponseDeleteRecordsTopicResultList(r, version, version >= 2 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, topics, unknownTags }
}

function decodeDeleteRecordsResponseDeleteRecordsTopicResult(r: ByteReader, version: number): DeleteRecordsResponseDeleteRecordsTopicResult {
  const name = version >= 2 ? r.compactString('name') : r.string('name')
  const partitions = decodeDeleteRecordsResponseDeleteRecordsPartitionResultList(r, version, version >= 2 ? r.compactArrayLength(15, 'partitions') : r.arrayLength(14, 'partitions'), 'partitions')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { name, partitions, unknownTags }
}

function decodeDeleteRecordsResponseDeleteRecordsTopicResultList(r: ByteReader, version: number, count: number, field: string): DeleteRecordsResponseDeleteRecordsTopicResult[] {
  const values = new Array<DeleteRecordsResponseDeleteRecordsTopicResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDeleteRecordsResponseDeleteRecordsTopicResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDeleteRecordsResponseDeleteRecordsPartitionResult(r: ByteReader, version: number): DeleteRecordsResponseDeleteRecordsPartitionResult {
  const partitionIndex = r.int32('partitionIndex')
  const lowWatermark = r.int64('lowWatermark')
  const errorCode = r.int16('errorCode')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { partitionIndex, lowWatermark, errorCode, unknownTags }
}

function decodeDeleteRecordsResponseDeleteRecordsPartitionResultList(r: ByteReader, version: number, count: number, field: string): DeleteRecordsResponseDeleteRecordsPartitionResult[] {
  const values = new Array<DeleteRecordsResponseDeleteRecordsPartitionResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDeleteRecordsResponseDeleteRecordsPartitionResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
