// Generated from protocol-specs/apis/083-initialize-share-group-state.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { InitializeShareGroupStateRequest, InitializeShareGroupStateRequestInitializeStateData, InitializeShareGroupStateRequestInitializeStateDataInput, InitializeShareGroupStateRequestInput, InitializeShareGroupStateRequestPartitionData, InitializeShareGroupStateRequestPartitionDataInput, InitializeShareGroupStateResponse, InitializeShareGroupStateResponseInitializeStateResult, InitializeShareGroupStateResponseInitializeStateResultInput, InitializeShareGroupStateResponseInput, InitializeShareGroupStateResponsePartitionResult, InitializeShareGroupStateResponsePartitionResultInput, InitializeShareGroupStateTypes } from '../types/initialize-share-group-state.ts'

/** InitializeShareGroupState (API key 83) in both directions. */
export const InitializeShareGroupState: ClientApi<InitializeShareGroupStateTypes> & ServerApi<InitializeShareGroupStateTypes> = {
  key: 83,
  name: 'InitializeShareGroupState',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeRequest(w, m, version) {
    checkVersion('InitializeShareGroupStateRequest', version, 0, 0)
    try {
      encodeInitializeShareGroupStateRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'InitializeShareGroupStateRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('InitializeShareGroupStateRequest', version, 0, 0)
    try {
      return decodeInitializeShareGroupStateRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'InitializeShareGroupStateRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('InitializeShareGroupStateResponse', version, 0, 0)
    try {
      encodeInitializeShareGroupStateResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'InitializeShareGroupStateResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('InitializeShareGroupStateResponse', version, 0, 0)
    try {
      return decodeInitializeShareGroupStateResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'InitializeShareGroupStateResponse', version)
    }
  },
}

function encodeInitializeShareGroupStateRequest(w: ByteWriter, m: InitializeShareGroupStateRequestInput, version: number): void {
  requireStruct(m)
  w.compactString(m.groupId, 'groupId')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeInitializeShareGroupStateRequestInitializeStateDataList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeInitializeShareGroupStateRequestInitializeStateData(w: ByteWriter, m: InitializeShareGroupStateRequestInitializeStateDataInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeInitializeShareGroupStateRequestPartitionDataList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeInitializeShareGroupStateRequestInitializeStateDataList(w: ByteWriter, values: readonly InitializeShareGroupStateRequestInitializeStateDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeInitializeShareGroupStateRequestInitializeStateData(w, values[i] as InitializeShareGroupStateRequestInitializeStateDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeInitializeShareGroupStateRequestPartitionData(w: ByteWriter, m: InitializeShareGroupStateRequestPartitionDataInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partition, 'partition')
  w.int32(m.stateEpoch, 'stateEpoch')
  w.int64(m.startOffset, 'startOffset')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeInitializeShareGroupStateRequestPartitionDataList(w: ByteWriter, values: readonly InitializeShareGroupStateRequestPartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeInitializeShareGroupStateRequestPartitionData(w, values[i] as InitializeShareGroupStateRequestPartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeInitializeShareGroupStateRequest(r: ByteReader, version: number): InitializeShareGroupStateRequest {
  const groupId = r.compactString('groupId')
  const topics = decodeInitializeShareGroupStateRequestInitializeStateDataList(r, version, r.compactArrayLength(18, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { groupId, topics, unknownTags }
}

function decodeInitializeShareGroupStateRequestInitializeStateData(r: ByteReader, version: number): InitializeShareGroupStateRequestInitializeStateData {
  const topicId = r.uuid('topicId')
  const partitions = decodeInitializeShareGroupStateRequestPartitionDataList(r, version, r.compactArrayLength(17, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeInitializeShareGroupStateRequestInitializeStateDataList(r: ByteReader, version: number, count: number, field: string): InitializeShareGroupStateRequestInitializeStateData[] {
  const values = new Array<InitializeShareGroupStateRequestInitializeStateData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeInitializeShareGroupStateRequestInitializeStateData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeInitializeShareGroupStateRequestPartitionData(r: ByteReader, _version: number): InitializeShareGroupStateRequestPartitionData {
  const partition = r.int32('partition')
  const stateEpoch = r.int32('stateEpoch')
  const startOffset = r.int64('startOffset')
  const unknownTags = readUnknownTags(r)
  return { partition, stateEpoch, startOffset, unknownTags }
}

function decodeInitializeShareGroupStateRequestPartitionDataList(r: ByteReader, version: number, count: number, field: string): InitializeShareGroupStateRequestPartitionData[] {
  const values = new Array<InitializeShareGroupStateRequestPartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeInitializeShareGroupStateRequestPartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function encodeInitializeShareGroupStateResponse(w: ByteWriter, m: InitializeShareGroupStateResponseInput, version: number): void {
  requireStruct(m)
  const results = m.results
  writeCount(w, results, true, false, 'results')
  encodeInitializeShareGroupStateResponseInitializeStateResultList(w, results, version, 'results')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeInitializeShareGroupStateResponseInitializeStateResult(w: ByteWriter, m: InitializeShareGroupStateResponseInitializeStateResultInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeInitializeShareGroupStateResponsePartitionResultList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeInitializeShareGroupStateResponseInitializeStateResultList(w: ByteWriter, values: readonly InitializeShareGroupStateResponseInitializeStateResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeInitializeShareGroupStateResponseInitializeStateResult(w, values[i] as InitializeShareGroupStateResponseInitializeStateResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeInitializeShareGroupStateResponsePartitionResult(w: ByteWriter, m: InitializeShareGroupStateResponsePartitionResultInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partition, 'partition')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeInitializeShareGroupStateResponsePartitionResultList(w: ByteWriter, values: readonly InitializeShareGroupStateResponsePartitionResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeInitializeShareGroupStateResponsePartitionResult(w, values[i] as InitializeShareGroupStateResponsePartitionResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeInitializeShareGroupStateResponse(r: ByteReader, version: number): InitializeShareGroupStateResponse {
  const results = decodeInitializeShareGroupStateResponseInitializeStateResultList(r, version, r.compactArrayLength(18, 'results'), 'results')
  const unknownTags = readUnknownTags(r)
  return { results, unknownTags }
}

function decodeInitializeShareGroupStateResponseInitializeStateResult(r: ByteReader, version: number): InitializeShareGroupStateResponseInitializeStateResult {
  const topicId = r.uuid('topicId')
  const partitions = decodeInitializeShareGroupStateResponsePartitionResultList(r, version, r.compactArrayLength(8, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeInitializeShareGroupStateResponseInitializeStateResultList(r: ByteReader, version: number, count: number, field: string): InitializeShareGroupStateResponseInitializeStateResult[] {
  const values = new Array<InitializeShareGroupStateResponseInitializeStateResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeInitializeShareGroupStateResponseInitializeStateResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeInitializeShareGroupStateResponsePartitionResult(r: ByteReader, _version: number): InitializeShareGroupStateResponsePartitionResult {
  const partition = r.int32('partition')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const unknownTags = readUnknownTags(r)
  return { partition, errorCode, errorMessage, unknownTags }
}

function decodeInitializeShareGroupStateResponsePartitionResultList(r: ByteReader, version: number, count: number, field: string): InitializeShareGroupStateResponsePartitionResult[] {
  const values = new Array<InitializeShareGroupStateResponsePartitionResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeInitializeShareGroupStateResponsePartitionResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
