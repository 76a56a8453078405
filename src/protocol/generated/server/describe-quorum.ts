// Generated from protocol-specs/apis/055-describe-quorum.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inMessage, isEmptyArray, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeQuorumRequest, DescribeQuorumRequestPartitionData, DescribeQuorumRequestTopicData, DescribeQuorumResponseInput, DescribeQuorumResponseListenerInput, DescribeQuorumResponseNodeInput, DescribeQuorumResponsePartitionDataInput, DescribeQuorumResponseReplicaStateInput, DescribeQuorumResponseTopicDataInput, DescribeQuorumTypes } from '../types/describe-quorum.ts'

/** DescribeQuorum (API key 55) as a broker sees it. */
export const DescribeQuorum: ServerApi<DescribeQuorumTypes> = {
  key: 55,
  name: 'DescribeQuorum',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('DescribeQuorumResponse', version, 0, 2)
    try {
      encodeDescribeQuorumResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeQuorumResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DescribeQuorumRequest', version, 0, 2)
    try {
      return decodeDescribeQuorumRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeQuorumRequest', version)
    }
  },
}

function encodeDescribeQuorumResponse(w: ByteWriter, m: DescribeQuorumResponseInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  if (version >= 2) {
    w.compactNullableString(m.errorMessage === undefined ? '' : m.errorMessage, 'errorMessage')
  }
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeDescribeQuorumResponseTopicDataList(w, topics, version, 'topics')
  if (version >= 2) {
    const nodes = m.nodes === undefined ? emptyArray : m.nodes
    writeCount(w, nodes, true, false, 'nodes')
    encodeDescribeQuorumResponseNodeList(w, nodes, version, 'nodes')
  } else if (m.nodes !== undefined && !isEmptyArray(m.nodes)) throw notCarried('nodes', '2+')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeQuorumResponseTopicData(w: ByteWriter, m: DescribeQuorumResponseTopicDataInput, version: number): void {
  requireStruct(m)
  w.compactString(m.topicName, 'topicName')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeDescribeQuorumResponsePartitionDataList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeQuorumResponseTopicDataList(w: ByteWriter, values: readonly DescribeQuorumResponseTopicDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeQuorumResponseTopicData(w, values[i] as DescribeQuorumResponseTopicDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeQuorumResponsePartitionData(w: ByteWriter, m: DescribeQuorumResponsePartitionDataInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  if (version >= 2) {
    w.compactNullableString(m.errorMessage === undefined ? '' : m.errorMessage, 'errorMessage')
  }
  w.int32(m.leaderId, 'leaderId')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  w.int64(m.highWatermark, 'highWatermark')
  const currentVoters = m.currentVoters
  writeCount(w, currentVoters, true, false, 'currentVoters')
  encodeDescribeQuorumResponseReplicaStateList(w, currentVoters, version, 'currentVoters')
  const observers = m.observers
  writeCount(w, observers, true, false, 'observers')
  encodeDescribeQuorumResponseReplicaStateList(w, observers, version, 'observers')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeQuorumResponsePartitionDataList(w: ByteWriter, values: readonly DescribeQuorumResponsePartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeQuorumResponsePartitionData(w, values[i] as DescribeQuorumResponsePartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeQuorumResponseReplicaState(w: ByteWriter, m: DescribeQuorumResponseReplicaStateInput, version: number): void {
  requireStruct(m)
  w.int32(m.replicaId, 'replicaId')
  if (version >= 2) {
    w.uuid(m.replicaDirectoryId === undefined ? zeroUuid : m.replicaDirectoryId, 'replicaDirectoryId')
  } else if (m.replicaDirectoryId !== undefined && m.replicaDirectoryId !== zeroUuid) throw notCarried('replicaDirectoryId', '2+')
  w.int64(m.logEndOffset, 'logEndOffset')
  if (version >= 1) {
    w.int64(m.lastFetchTimestamp === undefined ? -1n : m.lastFetchTimestamp, 'lastFetchTimestamp')
  }
  if (version >= 1) {
    w.int64(m.lastCaughtUpTimestamp === undefined ? -1n : m.lastCaughtUpTimestamp, 'lastCaughtUpTimestamp')
  }
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeQuorumResponseReplicaStateList(w: ByteWriter, values: readonly DescribeQuorumResponseReplicaStateInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeQuorumResponseReplicaState(w, values[i] as DescribeQuorumResponseReplicaStateInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeQuorumResponseNode(w: ByteWriter, m: DescribeQuorumResponseNodeInput, version: number): void {
  requireStruct(m)
  w.int32(m.nodeId, 'nodeId')
  const listeners = m.listeners
  writeCount(w, listeners, true, false, 'listeners')
  encodeDescribeQuorumResponseListenerList(w, listeners, version, 'listeners')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeQuorumResponseNodeList(w: ByteWriter, values: readonly DescribeQuorumResponseNodeInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeQuorumResponseNode(w, values[i] as DescribeQuorumResponseNodeInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeQuorumResponseListener(w: ByteWriter, m: DescribeQuorumResponseListenerInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.compactString(m.host, 'host')
  w.uint16(m.port, 'port')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeQuorumResponseListenerList(w: ByteWriter, values: readonly DescribeQuorumResponseListenerInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeQuorumResponseListener(w, values[i] as DescribeQuorumResponseListenerInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeQuorumRequest(r: ByteReader, version: number): DescribeQuorumRequest {
  const topics = decodeDescribeQuorumRequestTopicDataList(r, version, r.compactArrayLength(3, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { topics, unknownTags }
}

function decodeDescribeQuorumRequestTopicData(r: ByteReader, version: number): DescribeQuorumRequestTopicData {
  const topicName = r.compactString('topicName')
  const partitions = decodeDescribeQuorumRequestPartitionDataList(r, version, r.compactArrayLength(5, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicName, partitions, unknownTags }
}

function decodeDescribeQuorumRequestTopicDataList(r: ByteReader, version: number, count: number, field: string): DescribeQuorumRequestTopicData[] {
  const values = new Array<DescribeQuorumRequestTopicData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeQuorumRequestTopicData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeQuorumRequestPartitionData(r: ByteReader, _version: number): DescribeQuorumRequestPartitionData {
  const partitionIndex = r.int32('partitionIndex')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, unknownTags }
}

function decodeDescribeQuorumRequestPartitionDataList(r: ByteReader, version: number, count: number, field: string): DescribeQuorumRequestPartitionData[] {
  const values = new Array<DescribeQuorumRequestPartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeQuorumRequestPartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
