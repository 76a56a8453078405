// Generated from protocol-specs/apis/021-delete-records.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DeleteRecordsRequest, DeleteRecordsRequestDeleteRecordsPartition, DeleteRecordsRequestDeleteRecordsTopic, DeleteRecordsResponseDeleteRecordsPartitionResultInput, DeleteRecordsResponseDeleteRecordsTopicResultInput, DeleteRecordsResponseInput, DeleteRecordsTypes } from '../types/delete-records.ts'

/** DeleteRecords (API key 21) as a broker sees it. */
export const DeleteRecords: ServerApi<DeleteRecordsTypes> = {
  key: 21,
  name: 'DeleteRecords',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  encodeResponse(w, m, version) {
    checkVersion('DeleteRecordsResponse', version, 0, 2)
    try {
      encodeDeleteRecordsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DeleteRecordsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DeleteRecordsRequest', version, 0, 2)
    try {
      return decodeDeleteRecordsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DeleteRecordsRequest', version)
    }
  },
}

function encodeDeleteRecordsResponse(w: ByteWriter, m: DeleteRecordsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const topics = m.topics
  writeCount(w, topics, version >= 2, false, 'topics')
  encodeDeleteRecordsResponseDeleteRecordsTopicResultList(w, topics, version, 'topics')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDeleteRecordsResponseDeleteRecordsTopicResult(w: ByteWriter, m: DeleteRecordsResponseDeleteRecordsTopicResultInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 2, false, 'partitions')
  encodeDeleteRecordsResponseDeleteRecordsPartitionResultList(w, partitions, version, 'partitions')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDeleteRecordsResponseDeleteRecordsTopicResultList(w: ByteWriter, values: readonly DeleteRecordsResponseDeleteRecordsTopicResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDeleteRecordsResponseDeleteRecordsTopicResult(w, values[i] as DeleteRecordsResponseDeleteRecordsTopicResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDeleteRecordsResponseDeleteRecordsPartitionResult(w: ByteWriter, m: DeleteRecordsResponseDeleteRecordsPartitionResultInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int64(m.lowWatermark, 'lowWatermark')
  w.int16(m.errorCode, 'errorCode')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDeleteRecordsResponseDeleteRecordsPartitionResultList(w: ByteWriter, values: readonly DeleteRecordsResponseDeleteRecordsPartitionResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDeleteRecordsResponseDeleteRecordsPartitionResult(w, values[i] as DeleteRecordsResponseDeleteRecordsPartitionResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDeleteRecordsRequest(r: ByteReader, version: number): DeleteRecordsRequest {
  const topics = decodeDeleteRecordsRequestDeleteRecordsTopicList(r, version, version >= 2 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const timeoutMs = r.int32('timeoutMs')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { topics, timeoutMs, unknownTags }
}

function decodeDeleteRecordsRequestDeleteRecordsTopic(r: ByteReader, version: number): DeleteRecordsRequestDeleteRecordsTopic {
  const name = version >= 2 ? r.compactString('name') : r.string('name')
  const partitions = decodeDeleteRecordsRequestDeleteRecordsPartitionList(r, version, version >= 2 ? r.compactArrayLength(13, 'partitions') : r.arrayLength(12, 'partitions'), 'partitions')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { name, partitions, unknownTags }
}

function decodeDeleteRecordsRequestDeleteRecordsTopicList(r: ByteReader, version: number, count: number, field: string): DeleteRecordsRequestDeleteRecordsTopic[] {
  const values = new Array<DeleteRecordsRequestDeleteRecordsTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDeleteRecordsRequestDeleteRecordsTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDeleteRecordsRequestDeleteRecordsPartition(r: ByteReader, version: number): DeleteRecordsRequestDeleteRecordsPartition {
  const partitionIndex = r.int32('partitionIndex')
  const offset = r.int64('offset')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { partitionIndex, offset, unknownTags }
}

function decodeDeleteRecordsRequestDeleteRecordsPartitionList(r: ByteReader, version: number, count: number, field: string): DeleteRecordsRequestDeleteRecordsPartition[] {
  const values = new Array<DeleteRecordsRequestDeleteRecordsPartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDeleteRecordsRequestDeleteRecordsPartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
