// Generated from protocol-specs/apis/084-read-share-group-state.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ReadShareGroupStateRequest, ReadShareGroupStateRequestInput, ReadShareGroupStateRequestPartitionData, ReadShareGroupStateRequestPartitionDataInput, ReadShareGroupStateRequestReadStateData, ReadShareGroupStateRequestReadStateDataInput, ReadShareGroupStateResponse, ReadShareGroupStateResponseInput, ReadShareGroupStateResponsePartitionResult, ReadShareGroupStateResponsePartitionResultInput, ReadShareGroupStateResponseReadStateResult, ReadShareGroupStateResponseReadStateResultInput, ReadShareGroupStateResponseStateBatch, ReadShareGroupStateResponseStateBatchInput, ReadShareGroupStateTypes } from '../types/read-share-group-state.ts'

/** ReadShareGroupState (API key 84) in both directions. */
export const ReadShareGroupState: ClientApi<ReadShareGroupStateTypes> & ServerApi<ReadShareGroupStateTypes> = {
  key: 84,
  name: 'ReadShareGroupState',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeRequest(w, m, version) {
    checkVersion('ReadShareGroupStateRequest', version, 0, 0)
    try {
      encodeReadShareGroupStateRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ReadShareGroupStateRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ReadShareGroupStateRequest', version, 0, 0)
    try {
      return decodeReadShareGroupStateRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ReadShareGroupStateRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('ReadShareGroupStateResponse', version, 0, 0)
    try {
      encodeReadShareGroupStateResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ReadShareGroupStateResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ReadShareGroupStateResponse', version, 0, 0)
    try {
      return decodeReadShareGroupStateResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ReadShareGroupStateResponse', version)
    }
  },
}

function encodeReadShareGroupStateRequest(w: ByteWriter, m: ReadShareGroupStateRequestInput, version: number): void {
  requireStruct(m)
  w.compactString(m.groupId, 'groupId')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeReadShareGroupStateRequestReadStateDataList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeReadShareGroupStateRequestReadStateData(w: ByteWriter, m: ReadShareGroupStateRequestReadStateDataInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeReadShareGroupStateRequestPartitionDataList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeReadShareGroupStateRequestReadStateDataList(w: ByteWriter, values: readonly ReadShareGroupStateRequestReadStateDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeReadShareGroupStateRequestReadStateData(w, values[i] as ReadShareGroupStateRequestReadStateDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeReadShareGroupStateRequestPartitionData(w: ByteWriter, m: ReadShareGroupStateRequestPartitionDataInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partition, 'partition')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeReadShareGroupStateRequestPartitionDataList(w: ByteWriter, values: readonly ReadShareGroupStateRequestPartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeReadShareGroupStateRequestPartitionData(w, values[i] as ReadShareGroupStateRequestPartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeReadShareGroupStateRequest(r: ByteReader, version: number): ReadShareGroupStateRequest {
  const groupId = r.compactString('groupId')
  const topics = decodeReadShareGroupStateRequestReadStateDataList(r, version, r.compactArrayLength(18, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { groupId, topics, unknownTags }
}

function decodeReadShareGroupStateRequestReadStateData(r: ByteReader, version: number): ReadShareGroupStateRequestReadStateData {
  const topicId = r.uuid('topicId')
  const partitions = decodeReadShareGroupStateRequestPartitionDataList(r, version, r.compactArrayLength(9, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeReadShareGroupStateRequestReadStateDataList(r: ByteReader, version: number, count: number, field: string): ReadShareGroupStateRequestReadStateData[] {
  const values = new Array<ReadShareGroupStateRequestReadStateData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeReadShareGroupStateRequestReadStateData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeReadShareGroupStateRequestPartitionData(r: ByteReader, _version: number): ReadShareGroupStateRequestPartitionData {
  const partition = r.int32('partition')
  const leaderEpoch = r.int32('leaderEpoch')
  const unknownTags = readUnknownTags(r)
  return { partition, leaderEpoch, unknownTags }
}

function decodeReadShareGroupStateRequestPartitionDataList(r: ByteReader, version: number, count: number, field: string): ReadShareGroupStateRequestPartitionData[] {
  const values = new Array<ReadShareGroupStateRequestPartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeReadShareGroupStateRequestPartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function encodeReadShareGroupStateResponse(w: ByteWriter, m: ReadShareGroupStateResponseInput, version: number): void {
  requireStruct(m)
  const results = m.results
  writeCount(w, results, true, false, 'results')
  encodeReadShareGroupStateResponseReadStateResultList(w, results, version, 'results')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeReadShareGroupStateResponseReadStateResult(w: ByteWriter, m: ReadShareGroupStateResponseReadStateResultInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeReadShareGroupStateResponsePartitionResultList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeReadShareGroupStateResponseReadStateResultList(w: ByteWriter, values: readonly ReadShareGroupStateResponseReadStateResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeReadShareGroupStateResponseReadStateResult(w, values[i] as ReadShareGroupStateResponseReadStateResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeReadShareGroupStateResponsePartitionResult(w: ByteWriter, m: ReadShareGroupStateResponsePartitionResultInput, version: number): void {
  requireStruct(m)
  w.int32(m.partition, 'partition')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  w.int32(m.stateEpoch, 'stateEpoch')
  w.int64(m.startOffset, 'startOffset')
  const stateBatches = m.stateBatches
  writeCount(w, stateBatches, true, false, 'stateBatches')
  encodeReadShareGroupStateResponseStateBatchList(w, stateBatches, version, 'stateBatches')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeReadShareGroupStateResponsePartitionResultList(w: ByteWriter, values: readonly ReadShareGroupStateResponsePartitionResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeReadShareGroupStateResponsePartitionResult(w, values[i] as ReadShareGroupStateResponsePartitionResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeReadShareGroupStateResponseStateBatch(w: ByteWriter, m: ReadShareGroupStateResponseStateBatchInput, _version: number): void {
  requireStruct(m)
  w.int64(m.firstOffset, 'firstOffset')
  w.int64(m.lastOffset, 'lastOffset')
  w.int8(m.deliveryState, 'deliveryState')
  w.int16(m.deliveryCount, 'deliveryCount')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeReadShareGroupStateResponseStateBatchList(w: ByteWriter, values: readonly ReadShareGroupStateResponseStateBatchInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeReadShareGroupStateResponseStateBatch(w, values[i] as ReadShareGroupStateResponseStateBatchInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeReadShareGroupStateResponse(r: ByteReader, version: number): ReadShareGroupStateResponse {
  const results = decodeReadShareGroupStateResponseReadStateResultList(r, version, r.compactArrayLength(18, 'results'), 'results')
  const unknownTags = readUnknownTags(r)
  return { results, unknownTags }
}

function decodeReadShareGroupStateResponseReadStateResult(r: ByteReader, version: number): ReadShareGroupStateResponseReadStateResult {
  const topicId = r.uuid('topicId')
  const partitions = decodeReadShareGroupStateResponsePartitionResultList(r, version, r.compactArrayLength(21, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeReadShareGroupStateResponseReadStateResultList(r: ByteReader, version: number, count: number, field: string): ReadShareGroupStateResponseReadStateResult[] {
  const values = new Array<ReadShareGroupStateResponseReadStateResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeReadShareGroupStateResponseReadStateResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeReadShareGroupStateResponsePartitionResult(r: ByteReader, version: number): ReadShareGroupStateResponsePartitionResult {
  const partition = r.int32('partition')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const stateEpoch = r.int32('stateEpoch')
  const startOffset = r.int64('startOffset')
  const stateBatches = decodeReadShareGroupStateResponseStateBatchList(r, version, r.compactArrayLength(20, 'stateBatches'), 'stateBatches')
  const unknownTags = readUnknownTags(r)
  return { partition, errorCode, errorMessage, stateEpoch, startOffset, stateBatches, unknownTags }
}

function decodeReadShareGroupStateResponsePartitionResultList(r: ByteReader, version: number, count: number, field: string): ReadShareGroupStateResponsePartitionResult[] {
  const values = new Array<ReadShareGroupStateResponsePartitionResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeReadShareGroupStateResponsePartitionResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeReadShareGroupStateResponseStateBatch(r: ByteReader, _version: number): ReadShareGroupStateResponseStateBatch {
  const firstOffset = r.int64('firstOffset')
  const lastOffset = r.int64('lastOffset')
  const deliveryState = r.int8('deliveryState')
  const deliveryCount = r.int16('deliveryCount')
  const unknownTags = readUnknownTags(r)
  return { firstOffset, lastOffset, deliveryState, deliveryCount, unknownTags }
}

function decodeReadShareGroupStateResponseStateBatchList(r: ByteReader, version: number, count: number, field: string): ReadShareGroupStateResponseStateBatch[] {
  const values = new Array<ReadShareGroupStateResponseStateBatch>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeReadShareGroupStateResponseStateBatch(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
