// Generated from protocol-specs/apis/085-write-share-group-state.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { WriteShareGroupStateRequest, WriteShareGroupStateRequestInput, WriteShareGroupStateRequestPartitionData, WriteShareGroupStateRequestPartitionDataInput, WriteShareGroupStateRequestStateBatch, WriteShareGroupStateRequestStateBatchInput, WriteShareGroupStateRequestWriteStateData, WriteShareGroupStateRequestWriteStateDataInput, WriteShareGroupStateResponse, WriteShareGroupStateResponseInput, WriteShareGroupStateResponsePartitionResult, WriteShareGroupStateResponsePartitionResultInput, WriteShareGroupStateResponseWriteStateResult, WriteShareGroupStateResponseWriteStateResultInput, WriteShareGroupStateTypes } from '../types/write-share-group-state.ts'

/** WriteShareGroupState (API key 85) in both directions. */
export const WriteShareGroupState: ClientApi<WriteShareGroupStateTypes> & ServerApi<WriteShareGroupStateTypes> = {
  key: 85,
  name: 'WriteShareGroupState',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeRequest(w, m, version) {
    checkVersion('WriteShareGroupStateRequest', version, 0, 1)
    try {
      encodeWriteShareGroupStateRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'WriteShareGroupStateRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('WriteShareGroupStateRequest', version, 0, 1)
    try {
      return decodeWriteShareGroupStateRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'WriteShareGroupStateRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('WriteShareGroupStateResponse', version, 0, 1)
    try {
      encodeWriteShareGroupStateResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'WriteShareGroupStateResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('WriteShareGroupStateResponse', version, 0, 1)
    try {
      return decodeWriteShareGroupStateResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'WriteShareGroupStateResponse', version)
    }
  },
}

function encodeWriteShareGroupStateRequest(w: ByteWriter, m: WriteShareGroupStateRequestInput, version: number): void {
  requireStruct(m)
  w.compactString(m.groupId, 'groupId')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeWriteShareGroupStateRequestWriteStateDataList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeWriteShareGroupStateRequestWriteStateData(w: ByteWriter, m: WriteShareGroupStateRequestWriteStateDataInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeWriteShareGroupStateRequestPartitionDataList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeWriteShareGroupStateRequestWriteStateDataList(w: ByteWriter, values: readonly WriteShareGroupStateRequestWriteStateDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeWriteShareGroupStateRequestWriteStateData(w, values[i] as WriteShareGroupStateRequestWriteStateDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeWriteShareGroupStateRequestPartitionData(w: ByteWriter, m: WriteShareGroupStateRequestPartitionDataInput, version: number): void {
  requireStruct(m)
  w.int32(m.partition, 'partition')
  w.int32(m.stateEpoch, 'stateEpoch')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  w.int64(m.startOffset, 'startOffset')
  if (version >= 1) {
    w.int32(m.deliveryCompleteCount === undefined ? -1 : m.deliveryCompleteCount, 'deliveryCompleteCount')
  }
  const stateBatches = m.stateBatches
  writeCount(w, stateBatches, true, false, 'stateBatches')
  encodeWriteShareGroupStateRequestStateBatchList(w, stateBatches, version, 'stateBatches')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeWriteShareGroupStateRequestPartitionDataList(w: ByteWriter, values: readonly WriteShareGroupStateRequestPartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeWriteShareGroupStateRequestPartitionData(w, values[i] as WriteShareGroupStateRequestPartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeWriteShareGroupStateRequestStateBatch(w: ByteWriter, m: WriteShareGroupStateRequestStateBatchInput, _version: number): void {
  requireStruct(m)
  w.int64(m.firstOffset, 'firstOffset')
  w.int64(m.lastOffset, 'lastOffset')
  w.int8(m.deliveryState, 'deliveryState')
  w.int16(m.deliveryCount, 'deliveryCount')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeWriteShareGroupStateRequestStateBatchList(w: ByteWriter, values: readonly WriteShareGroupStateRequestStateBatchInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeWriteShareGroupStateRequestStateBatch(w, values[i] as WriteShareGroupStateRequestStateBatchInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeWriteShareGroupStateRequest(r: ByteReader, version: number): WriteShareGroupStateRequest {
  const groupId = r.compactString('groupId')
  const topics = decodeWriteShareGroupStateRequestWriteStateDataList(r, version, r.compactArrayLength(18, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { groupId, topics, unknownTags }
}

function decodeWriteShareGroupStateRequestWriteStateData(r: ByteReader, version: number): WriteShareGroupStateRequestWriteStateData {
  const topicId = r.uuid('topicId')
  const partitions = decodeWriteShareGroupStateRequestPartitionDataList(r, version, r.compactArrayLength(22, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeWriteShareGroupStateRequestWriteStateDataList(r: ByteReader, version: number, count: number, field: string): WriteShareGroupStateRequestWriteStateData[] {
  const values = new Array<WriteShareGroupStateRequestWriteStateData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeWriteShareGroupStateRequestWriteStateData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeWriteShareGroupStateRequestPartitionData(r: ByteReader, version: number): WriteShareGroupStateRequestPartitionData {
  const partition = r.int32('partition')
  const stateEpoch = r.int32('stateEpoch')
  const leaderEpoch = r.int32('leaderEpoch')
  const startOffset = r.int64('startOffset')
  const deliveryCompleteCount = version >= 1 ? r.int32('deliveryCompleteCount') : -1
  const stateBatches = decodeWriteShareGroupStateRequestStateBatchList(r, version, r.compactArrayLength(20, 'stateBatches'), 'stateBatches')
  const unknownTags = readUnknownTags(r)
  return { partition, stateEpoch, leaderEpoch, startOffset, deliveryCompleteCount, stateBatches, unknownTags }
}

function decodeWriteShareGroupStateRequestPartitionDataList(r: ByteReader, version: number, count: number, field: string): WriteShareGroupStateRequestPartitionData[] {
  const values = new Array<WriteShareGroupStateRequestPartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeWriteShareGroupStateRequestPartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeWriteShareGroupStateRequestStateBatch(r: ByteReader, _version: number): WriteShareGroupStateRequestStateBatch {
  const firstOffset = r.int64('firstOffset')
  const lastOffset = r.int64('lastOffset')
  const deliveryState = r.int8('deliveryState')
  const deliveryCount = r.int16('deliveryCount')
  const unknownTags = readUnknownTags(r)
  return { firstOffset, lastOffset, deliveryState, deliveryCount, unknownTags }
}

function decodeWriteShareGroupStateRequestStateBatchList(r: ByteReader, version: number, count: number, field: string): WriteShareGroupStateRequestStateBatch[] {
  const values = new Array<WriteShareGroupStateRequestStateBatch>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeWriteShareGroupStateRequestStateBatch(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function encodeWriteShareGroupStateResponse(w: ByteWriter, m: WriteShareGroupStateResponseInput, version: number): void {
  requireStruct(m)
  const results = m.results
  writeCount(w, results, true, false, 'results')
  encodeWriteShareGroupStateResponseWriteStateResultList(w, results, version, 'results')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeWriteShareGroupStateResponseWriteStateResult(w: ByteWriter, m: WriteShareGroupStateResponseWriteStateResultInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeWriteShareGroupStateResponsePartitionResultList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeWriteShareGroupStateResponseWriteStateResultList(w: ByteWriter, values: readonly WriteShareGroupStateResponseWriteStateResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeWriteShareGroupStateResponseWriteStateResult(w, values[i] as WriteShareGroupStateResponseWriteStateResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeWriteShareGroupStateResponsePartitionResult(w: ByteWriter, m: WriteShareGroupStateResponsePartitionResultInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partition, 'partition')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeWriteShareGroupStateResponsePartitionResultList(w: ByteWriter, values: readonly WriteShareGroupStateResponsePartitionResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeWriteShareGroupStateResponsePartitionResult(w, values[i] as WriteShareGroupStateResponsePartitionResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeWriteShareGroupStateResponse(r: ByteReader, version: number): WriteShareGroupStateResponse {
  const results = decodeWriteShareGroupStateResponseWriteStateResultList(r, version, r.compactArrayLength(18, 'results'), 'results')
  const unknownTags = readUnknownTags(r)
  return { results, unknownTags }
}

function decodeWriteShareGroupStateResponseWriteStateResult(r: ByteReader, version: number): WriteShareGroupStateResponseWriteStateResult {
  const topicId = r.uuid('topicId')
  const partitions = decodeWriteShareGroupStateResponsePartitionResultList(r, version, r.compactArrayLength(8, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeWriteShareGroupStateResponseWriteStateResultList(r: ByteReader, version: number, count: number, field: string): WriteShareGroupStateResponseWriteStateResult[] {
  const values = new Array<WriteShareGroupStateResponseWriteStateResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeWriteShareGroupStateResponseWriteStateResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeWriteShareGroupStateResponsePartitionResult(r: ByteReader, _version: number): WriteShareGroupStateResponsePartitionResult {
  const partition = r.int32('partition')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const unknownTags = readUnknownTags(r)
  return { partition, errorCode, errorMessage, unknownTags }
}

function decodeWriteShareGroupStateResponsePartitionResultList(r: ByteReader, version: number, count: number, field: string): WriteShareGroupStateResponsePartitionResult[] {
  const values = new Array<WriteShareGroupStateResponsePartitionResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeWriteShareGroupStateResponsePartitionResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
