// Generated from protocol-specs/apis/086-delete-share-group-state.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DeleteShareGroupStateRequest, DeleteShareGroupStateRequestDeleteStateData, DeleteShareGroupStateRequestDeleteStateDataInput, DeleteShareGroupStateRequestInput, DeleteShareGroupStateRequestPartitionData, DeleteShareGroupStateRequestPartitionDataInput, DeleteShareGroupStateResponse, DeleteShareGroupStateResponseDeleteStateResult, DeleteShareGroupStateResponseDeleteStateResultInput, DeleteShareGroupStateResponseInput, DeleteShareGroupStateResponsePartitionResult, DeleteShareGroupStateResponsePartitionResultInput, DeleteShareGroupStateTypes } from '../types/delete-share-group-state.ts'

/** DeleteShareGroupState (API key 86) in both directions. */
export const DeleteShareGroupState: ClientApi<DeleteShareGroupStateTypes> & ServerApi<DeleteShareGroupStateTypes> = {
  key: 86,
  name: 'DeleteShareGroupState',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeRequest(w, m, version) {
    checkVersion('DeleteShareGroupStateRequest', version, 0, 0)
    try {
      encodeDeleteShareGroupStateRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DeleteShareGroupStateRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DeleteShareGroupStateRequest', version, 0, 0)
    try {
      return decodeDeleteShareGroupStateRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DeleteShareGroupStateRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('DeleteShareGroupStateResponse', version, 0, 0)
    try {
      encodeDeleteShareGroupStateResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DeleteShareGroupStateResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DeleteShareGroupStateResponse', version, 0, 0)
    try {
      return decodeDeleteShareGroupStateResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DeleteShareGroupStateResponse', version)
    }
  },
}

function encodeDeleteShareGroupStateRequest(w: ByteWriter, m: DeleteShareGroupStateRequestInput, version: number): void {
  requireStruct(m)
  w.compactString(m.groupId, 'groupId')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeDeleteShareGroupStateRequestDeleteStateDataList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDeleteShareGroupStateRequestDeleteStateData(w: ByteWriter, m: DeleteShareGroupStateRequestDeleteStateDataInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeDeleteShareGroupStateRequestPartitionDataList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDeleteShareGroupStateRequestDeleteStateDataList(w: ByteWriter, values: readonly DeleteShareGroupStateRequestDeleteStateDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDeleteShareGroupStateRequestDeleteStateData(w, values[i] as DeleteShareGroupStateRequestDeleteStateDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDeleteShareGroupStateRequestPartitionData(w: ByteWriter, m: DeleteShareGroupStateRequestPartitionDataInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partition, 'partition')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDeleteShareGroupStateRequestPartitionDataList(w: ByteWriter, values: readonly DeleteShareGroupStateRequestPartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDeleteShareGroupStateRequestPartitionData(w, values[i] as DeleteShareGroupStateRequestPartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDeleteShareGroupStateRequest(r: ByteReader, version: number): DeleteShareGroupStateRequest {
  const groupId = r.compactString('groupId')
  const topics = decodeDeleteShareGroupStateRequestDeleteStateDataList(r, version, r.compactArrayLength(18, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { groupId, topics, unknownTags }
}

function decodeDeleteShareGroupStateRequestDeleteStateData(r: ByteReader, version: number): DeleteShareGroupStateRequestDeleteStateData {
  const topicId = r.uuid('topicId')
  const partitions = decodeDeleteShareGroupStateRequestPartitionDataList(r, version, r.compactArrayLength(5, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeDeleteShareGroupStateRequestDeleteStateDataList(r: ByteReader, version: number, count: number, field: string): DeleteShareGroupStateRequestDeleteStateData[] {
  const values = new Array<DeleteShareGroupStateRequestDeleteStateData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDeleteShareGroupStateRequestDeleteStateData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDeleteShareGroupStateRequestPartitionData(r: ByteReader, _version: number): DeleteShareGroupStateRequestPartitionData {
  const partition = r.int32('partition')
  const unknownTags = readUnknownTags(r)
  return { partition, unknownTags }
}

function decodeDeleteShareGroupStateRequestPartitionDataList(r: ByteReader, version: number, count: number, field: string): DeleteShareGroupStateRequestPartitionData[] {
  const values = new Array<DeleteShareGroupStateRequestPartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDeleteShareGroupStateRequestPartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function encodeDeleteShareGroupStateResponse(w: ByteWriter, m: DeleteShareGroupStateResponseInput, version: number): void {
  requireStruct(m)
  const results = m.results
  writeCount(w, results, true, false, 'results')
  encodeDeleteShareGroupStateResponseDeleteStateResultList(w, results, version, 'results')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDeleteShareGroupStateResponseDeleteStateResult(w: ByteWriter, m: DeleteShareGroupStateResponseDeleteStateResultInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeDeleteShareGroupStateResponsePartitionResultList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDeleteShareGroupStateResponseDeleteStateResultList(w: ByteWriter, values: readonly DeleteShareGroupStateResponseDeleteStateResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDeleteShareGroupStateResponseDeleteStateResult(w, values[i] as DeleteShareGroupStateResponseDeleteStateResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDeleteShareGroupStateResponsePartitionResult(w: ByteWriter, m: DeleteShareGroupStateResponsePartitionResultInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partition, 'partition')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDeleteShareGroupStateResponsePartitionResultList(w: ByteWriter, values: readonly DeleteShareGroupStateResponsePartitionResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDeleteShareGroupStateResponsePartitionResult(w, values[i] as DeleteShareGroupStateResponsePartitionResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDeleteShareGroupStateResponse(r: ByteReader, version: number): DeleteShareGroupStateResponse {
  const results = decodeDeleteShareGroupStateResponseDeleteStateResultList(r, version, r.compactArrayLength(18, 'results'), 'results')
  const unknownTags = readUnknownTags(r)
  return { results, unknownTags }
}

function decodeDeleteShareGroupStateResponseDeleteStateResult(r: ByteReader, version: number): DeleteShareGroupStateResponseDeleteStateResult {
  const topicId = r.uuid('topicId')
  const partitions = decodeDeleteShareGroupStateResponsePartitionResultList(r, version, r.compactArrayLength(8, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeDeleteShareGroupStateResponseDeleteStateResultList(r: ByteReader, version: number, count: number, field: string): DeleteShareGroupStateResponseDeleteStateResult[] {
  const values = new Array<DeleteShareGroupStateResponseDeleteStateResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDeleteShareGroupStateResponseDeleteStateResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDeleteShareGroupStateResponsePartitionResult(r: ByteReader, _version: number): DeleteShareGroupStateResponsePartitionResult {
  const partition = r.int32('partition')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const unknownTags = readUnknownTags(r)
  return { partition, errorCode, errorMessage, unknownTags }
}

function decodeDeleteShareGroupStateResponsePartitionResultList(r: ByteReader, version: number, count: number, field: string): DeleteShareGroupStateResponsePartitionResult[] {
  const values = new Array<DeleteShareGroupStateResponsePartitionResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDeleteShareGroupStateResponsePartitionResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
