// Generated from protocol-specs/apis/073-assign-replicas-to-dirs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AssignReplicasToDirsRequest, AssignReplicasToDirsRequestDirectoryData, AssignReplicasToDirsRequestDirectoryDataInput, AssignReplicasToDirsRequestInput, AssignReplicasToDirsRequestPartitionData, AssignReplicasToDirsRequestPartitionDataInput, AssignReplicasToDirsRequestTopicData, AssignReplicasToDirsRequestTopicDataInput, AssignReplicasToDirsResponse, AssignReplicasToDirsResponseDirectoryData, AssignReplicasToDirsResponseDirectoryDataInput, AssignReplicasToDirsResponseInput, AssignReplicasToDirsResponsePartitionData, AssignReplicasToDirsResponsePartitionDataInput, AssignReplicasToDirsResponseTopicData, AssignReplicasToDirsResponseTopicDataInput, AssignReplicasToDirsTypes } from '../types/assign-replicas-to-dirs.ts'

/** AssignReplicasToDirs (API key 73) in both directions. */
export const AssignReplicasToDirs: ClientApi<AssignReplicasToDirsTypes> & ServerApi<AssignReplicasToDirsTypes> = {
  key: 73,
  name: 'AssignReplicasToDirs',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeRequest(w, m, version) {
    checkVersion('AssignReplicasToDirsRequest', version, 0, 0)
    try {
      encodeAssignReplicasToDirsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AssignReplicasToDirsRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('AssignReplicasToDirsRequest', version, 0, 0)
    try {
      return decodeAssignReplicasToDirsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'AssignReplicasToDirsRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('AssignReplicasToDirsResponse', version, 0, 0)
    try {
      encodeAssignReplicasToDirsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AssignReplicasToDirsResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('AssignReplicasToDirsResponse', version, 0, 0)
    try {
      return decodeAssignReplicasToDirsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'AssignReplicasToDirsResponse', version)
    }
  },
}

function encodeAssignReplicasToDirsRequest(w: ByteWriter, m: AssignReplicasToDirsRequestInput, version: number): void {
  requireStruct(m)
  w.int32(m.brokerId, 'brokerId')
  w.int64(m.brokerEpoch === undefined ? -1n : m.brokerEpoch, 'brokerEpoch')
  const directories = m.directories
  writeCount(w, directories, true, false, 'directories')
  encodeAssignReplicasToDirsRequestDirectoryDataList(w, directories, version, 'directories')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAssignReplicasToDirsRequestDirectoryData(w: ByteWriter, m: AssignReplicasToDirsRequestDirectoryDataInput, version: number): void {
  requireStruct(m)
  w.uuid(m.id, 'id')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeAssignReplicasToDirsRequestTopicDataList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAssignReplicasToDirsRequestDirectoryDataList(w: ByteWriter, values: readonly AssignReplicasToDirsRequestDirectoryDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAssignReplicasToDirsRequestDirectoryData(w, values[i] as AssignReplicasToDirsRequestDirectoryDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAssignReplicasToDirsRequestTopicData(w: ByteWriter, m: AssignReplicasToDirsRequestTopicDataInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeAssignReplicasToDirsRequestPartitionDataList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAssignReplicasToDirsRequestTopicDataList(w: ByteWriter, values: readonly AssignReplicasToDirsRequestTopicDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAssignReplicasToDirsRequestTopicData(w, values[i] as AssignReplicasToDirsRequestTopicDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAssignReplicasToDirsRequestPartitionData(w: ByteWriter, m: AssignReplicasToDirsRequestPartitionDataInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAssignReplicasToDirsRequestPartitionDataList(w: ByteWriter, values: readonly AssignReplicasToDirsRequestPartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAssignReplicasToDirsRequestPartitionData(w, values[i] as AssignReplicasToDirsRequestPartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAssignReplicasToDirsRequest(r: ByteReader, version: number): AssignReplicasToDirsRequest {
  const brokerId = r.int32('brokerId')
  const brokerEpoch = r.int64('brokerEpoch')
  const directories = decodeAssignReplicasToDirsRequestDirectoryDataList(r, version, r.compactArrayLength(18, 'directories'), 'directories')
  const unknownTags = readUnknownTags(r)
  return { brokerId, brokerEpoch, directories, unknownTags }
}

function decodeAssignReplicasToDirsRequestDirectoryData(r: ByteReader, version: number): AssignReplicasToDirsRequestDirectoryData {
  const id = r.uuid('id')
  const topics = decodeAssignReplicasToDirsRequestTopicDataList(r, version, r.compactArrayLength(18, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { id, topics, unknownTags }
}

function decodeAssignReplicasToDirsRequestDirectoryDataList(r: ByteReader, version: number, count: number, field: string): AssignReplicasToDirsRequestDirectoryData[] {
  const values = new Array<AssignReplicasToDirsRequestDirectoryData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAssignReplicasToDirsRequestDirectoryData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAssignReplicasToDirsRequestTopicData(r: ByteReader, version: number): AssignReplicasToDirsRequestTopicData {
  const topicId = r.uuid('topicId')
  const partitions = decodeAssignReplicasToDirsRequestPartitionDataList(r, version, r.compactArrayLength(5, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeAssignReplicasToDirsRequestTopicDataList(r: ByteReader, version: number, count: number, field: string): AssignReplicasToDirsRequestTopicData[] {
  const values = new Array<AssignReplicasToDirsRequestTopicData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAssignReplicasToDirsRequestTopicData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAssignReplicasToDirsRequestPartitionData(r: ByteReader, _version: number): AssignReplicasToDirsRequestPartitionData {
  const partitionIndex = r.int32('partitionIndex')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, unknownTags }
}

function decodeAssignReplicasToDirsRequestPartitionDataList(r: ByteReader, version: number, count: number, field: string): AssignReplicasToDirsRequestPartitionData[] {
  const values = new Array<AssignReplicasToDirsRequestPartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAssignReplicasToDirsRequestPartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function encodeAssignReplicasToDirsResponse(w: ByteWriter, m: AssignReplicasToDirsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  const directories = m.directories
  writeCount(w, directories, true, false, 'directories')
  encodeAssignReplicasToDirsResponseDirectoryDataList(w, directories, version, 'directories')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAssignReplicasToDirsResponseDirectoryData(w: ByteWriter, m: AssignReplicasToDirsResponseDirectoryDataInput, version: number): void {
  requireStruct(m)
  w.uuid(m.id, 'id')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeAssignReplicasToDirsResponseTopicDataList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAssignReplicasToDirsResponseDirectoryDataList(w: ByteWriter, values: readonly AssignReplicasToDirsResponseDirectoryDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAssignReplicasToDirsResponseDirectoryData(w, values[i] as AssignReplicasToDirsResponseDirectoryDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAssignReplicasToDirsResponseTopicData(w: ByteWriter, m: AssignReplicasToDirsResponseTopicDataInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeAssignReplicasToDirsResponsePartitionDataList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAssignReplicasToDirsResponseTopicDataList(w: ByteWriter, values: readonly AssignReplicasToDirsResponseTopicDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAssignReplicasToDirsResponseTopicData(w, values[i] as AssignReplicasToDirsResponseTopicDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAssignReplicasToDirsResponsePartitionData(w: ByteWriter, m: AssignReplicasToDirsResponsePartitionDataInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAssignReplicasToDirsResponsePartitionDataList(w: ByteWriter, values: readonly AssignReplicasToDirsResponsePartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAssignReplicasToDirsResponsePartitionData(w, values[i] as AssignReplicasToDirsResponsePartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAssignReplicasToDirsResponse(r: ByteReader, version: number): AssignReplicasToDirsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const directories = decodeAssignReplicasToDirsResponseDirectoryDataList(r, version, r.compactArrayLength(18, 'directories'), 'directories')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, directories, unknownTags }
}

function decodeAssignReplicasToDirsResponseDirectoryData(r: ByteReader, version: number): AssignReplicasToDirsResponseDirectoryData {
  const id = r.uuid('id')
  const topics = decodeAssignReplicasToDirsResponseTopicDataList(r, version, r.compactArrayLength(18, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { id, topics, unknownTags }
}

function decodeAssignReplicasToDirsResponseDirectoryDataList(r: ByteReader, version: number, count: number, field: string): AssignReplicasToDirsResponseDirectoryData[] {
  const values = new Array<AssignReplicasToDirsResponseDirectoryData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAssignReplicasToDirsResponseDirectoryData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAssignReplicasToDirsResponseTopicData(r: ByteReader, version: number): AssignReplicasToDirsResponseTopicData {
  const topicId = r.uuid('topicId')
  const partitions = decodeAssignReplicasToDirsResponsePartitionDataList(r, version, r.compactArrayLength(7, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeAssignReplicasToDirsResponseTopicDataList(r: ByteReader, version: number, count: number, field: string): AssignReplicasToDirsResponseTopicData[] {
  const values = new Array<AssignReplicasToDirsResponseTopicData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAssignReplicasToDirsResponseTopicData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAssignReplicasToDirsResponsePartitionData(r: ByteReader, _version: number): AssignReplicasToDirsResponsePartitionData {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, errorCode, unknownTags }
}

function decodeAssignReplicasToDirsResponsePartitionDataList(r: ByteReader, version: number, count: number, field: string): AssignReplicasToDirsResponsePartitionData[] {
  const values = new Array<AssignReplicasToDirsResponsePartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAssignReplicasToDirsResponsePartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
