// Generated from protocol-specs/apis/087-read-share-group-state-summary.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ReadShareGroupStateSummaryRequest, ReadShareGroupStateSummaryRequestInput, ReadShareGroupStateSummaryRequestPartitionData, ReadShareGroupStateSummaryRequestPartitionDataInput, ReadShareGroupStateSummaryRequestReadStateSummaryData, ReadShareGroupStateSummaryRequestReadStateSummaryDataInput, ReadShareGroupStateSummaryResponse, ReadShareGroupStateSummaryResponseInput, ReadShareGroupStateSummaryResponsePartitionResult, ReadShareGroupStateSummaryResponsePartitionResultInput, ReadShareGroupStateSummaryResponseReadStateSummaryResult, ReadShareGroupStateSummaryResponseReadStateSummaryResultInput, ReadShareGroupStateSummaryTypes } from '../types/read-share-group-state-summary.ts'

/** ReadShareGroupStateSummary (API key 87) in both directions. */
export const ReadShareGroupStateSummary: ClientApi<ReadShareGroupStateSummaryTypes> & ServerApi<ReadShareGroupStateSummaryTypes> = {
  key: 87,
  name: 'ReadShareGroupStateSummary',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeRequest(w, m, version) {
    checkVersion('ReadShareGroupStateSummaryRequest', version, 0, 1)
    try {
      encodeReadShareGroupStateSummaryRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ReadShareGroupStateSummaryRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ReadShareGroupStateSummaryRequest', version, 0, 1)
    try {
      return decodeReadShareGroupStateSummaryRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ReadShareGroupStateSummaryRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('ReadShareGroupStateSummaryResponse', version, 0, 1)
    try {
      encodeReadShareGroupStateSummaryResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ReadShareGroupStateSummaryResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ReadShareGroupStateSummaryResponse', version, 0, 1)
    try {
      return decodeReadShareGroupStateSummaryResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ReadShareGroupStateSummaryResponse', version)
    }
  },
}

function encodeReadShareGroupStateSummaryRequest(w: ByteWriter, m: ReadShareGroupStateSummaryRequestInput, version: number): void {
  requireStruct(m)
  w.compactString(m.groupId, 'groupId')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeReadShareGroupStateSummaryRequestReadStateSummaryDataList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeReadShareGroupStateSummaryRequestReadStateSummaryData(w: ByteWriter, m: ReadShareGroupStateSummaryRequestReadStateSummaryDataInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeReadShareGroupStateSummaryRequestPartitionDataList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeReadShareGroupStateSummaryRequestReadStateSummaryDataList(w: ByteWriter, values: readonly ReadShareGroupStateSummaryRequestReadStateSummaryDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeReadShareGroupStateSummaryRequestReadStateSummaryData(w, values[i] as ReadShareGroupStateSummaryRequestReadStateSummaryDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeReadShareGroupStateSummaryRequestPartitionData(w: ByteWriter, m: ReadShareGroupStateSummaryRequestPartitionDataInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partition, 'partition')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeReadShareGroupStateSummaryRequestPartitionDataList(w: ByteWriter, values: readonly ReadShareGroupStateSummaryRequestPartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeReadShareGroupStateSummaryRequestPartitionData(w, values[i] as ReadShareGroupStateSummaryRequestPartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeReadShareGroupStateSummaryRequest(r: ByteReader, version: number): ReadShareGroupStateSummaryRequest {
  const groupId = r.compactString('groupId')
  const topics = decodeReadShareGroupStateSummaryRequestReadStateSummaryDataList(r, version, r.compactArrayLength(18, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { groupId, topics, unknownTags }
}

function decodeReadShareGroupStateSummaryRequestReadStateSummaryData(r: ByteReader, version: number): ReadShareGroupStateSummaryRequestReadStateSummaryData {
  const topicId = r.uuid('topicId')
  const partitions = decodeReadShareGroupStateSummaryRequestPartitionDataList(r, version, r.compactArrayLength(9, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeReadShareGroupStateSummaryRequestReadStateSummaryDataList(r: ByteReader, version: number, count: number, field: string): ReadShareGroupStateSummaryRequestReadStateSummaryData[] {
  const values = new Array<ReadShareGroupStateSummaryRequestReadStateSummaryData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeReadShareGroupStateSummaryRequestReadStateSummaryData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeReadShareGroupStateSummaryRequestPartitionData(r: ByteReader, _version: number): ReadShareGroupStateSummaryRequestPartitionData {
  const partition = r.int32('partition')
  const leaderEpoch = r.int32('leaderEpoch')
  const unknownTags = readUnknownTags(r)
  return { partition, leaderEpoch, unknownTags }
}

function decodeReadShareGroupStateSummaryRequestPartitionDataList(r: ByteReader, version: number, count: number, field: string): ReadShareGroupStateSummaryRequestPartitionData[] {
  const values = new Array<ReadShareGroupStateSummaryRequestPartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeReadShareGroupStateSummaryRequestPartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function encodeReadShareGroupStateSummaryResponse(w: ByteWriter, m: ReadShareGroupStateSummaryResponseInput, version: number): void {
  requireStruct(m)
  const results = m.results
  writeCount(w, results, true, false, 'results')
  encodeReadShareGroupStateSummaryResponseReadStateSummaryResultList(w, results, version, 'results')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeReadShareGroupStateSummaryResponseReadStateSummaryResult(w: ByteWriter, m: ReadShareGroupStateSummaryResponseReadStateSummaryResultInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeReadShareGroupStateSummaryResponsePartitionResultList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeReadShareGroupStateSummaryResponseReadStateSummaryResultList(w: ByteWriter, values: readonly ReadShareGroupStateSummaryResponseReadStateSummaryResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeReadShareGroupStateSummaryResponseReadStateSummaryResult(w, values[i] as ReadShareGroupStateSummaryResponseReadStateSummaryResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeReadShareGroupStateSummaryResponsePartitionResult(w: ByteWriter, m: ReadShareGroupStateSummaryResponsePartitionResultInput, version: number): void {
  requireStruct(m)
  w.int32(m.partition, 'partition')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  w.int32(m.stateEpoch, 'stateEpoch')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  w.int64(m.startOffset, 'startOffset')
  if (version >= 1) {
    w.int32(m.deliveryCompleteCount === undefined ? -1 : m.deliveryCompleteCount, 'deliveryCompleteCount')
  }
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeReadShareGroupStateSummaryResponsePartitionResultList(w: ByteWriter, values: readonly ReadShareGroupStateSummaryResponsePartitionResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeReadShareGroupStateSummaryResponsePartitionResult(w, values[i] as ReadShareGroupStateSummaryResponsePartitionResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeReadShareGroupStateSummaryResponse(r: ByteReader, version: number): ReadShareGroupStateSummaryResponse {
  const results = decodeReadShareGroupStateSummaryResponseReadStateSummaryResultList(r, version, r.compactArrayLength(18, 'results'), 'results')
  const unknownTags = readUnknownTags(r)
  return { results, unknownTags }
}

function decodeReadShareGroupStateSummaryResponseReadStateSummaryResult(r: ByteReader, version: number): ReadShareGroupStateSummaryResponseReadStateSummaryResult {
  const topicId = r.uuid('topicId')
  const partitions = decodeReadShareGroupStateSummaryResponsePartitionResultList(r, version, r.compactArrayLength(24, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeReadShareGroupStateSummaryResponseReadStateSummaryResultList(r: ByteReader, version: number, count: number, field: string): ReadShareGroupStateSummaryResponseReadStateSummaryResult[] {
  const values = new Array<ReadShareGroupStateSummaryResponseReadStateSummaryResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeReadShareGroupStateSummaryResponseReadStateSummaryResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeReadShareGroupStateSummaryResponsePartitionResult(r: ByteReader, version: number): ReadShareGroupStateSummaryResponsePartitionResult {
  const partition = r.int32('partition')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const stateEpoch = r.int32('stateEpoch')
  const leaderEpoch = r.int32('leaderEpoch')
  const startOffset = r.int64('startOffset')
  const deliveryCompleteCount = version >= 1 ? r.int32('deliveryCompleteCount') : -1
  const unknownTags = readUnknownTags(r)
  return { partition, errorCode, errorMessage, stateEpoch, leaderEpoch, startOffset, deliveryCompleteCount, unknownTags }
}

function decodeReadShareGroupStateSummaryResponsePartitionResultList(r: ByteReader, version: number, count: number, field: string): ReadShareGroupStateSummaryResponsePartitionResult[] {
  const values = new Array<ReadShareGroupStateSummaryResponsePartitionResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeReadShareGroupStateSummaryResponsePartitionResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
