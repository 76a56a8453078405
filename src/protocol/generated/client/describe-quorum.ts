// Generated from protocol-specs/apis/055-describe-quorum.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeQuorumRequestInput, DescribeQuorumRequestPartitionDataInput, DescribeQuorumRequestTopicDataInput, DescribeQuorumResponse, DescribeQuorumResponseListener, DescribeQuorumResponseNode, DescribeQuorumResponsePartitionData, DescribeQuorumResponseReplicaState, DescribeQuorumResponseTopicData, DescribeQuorumTypes } from '../types/describe-quorum.ts'

/** DescribeQuorum (API key 55) as a client sees it. */
export const DescribeQuorum: ClientApi<DescribeQuorumTypes> = {
  key: 55,
  name: 'DescribeQuorum',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('DescribeQuorumRequest', version, 0, 2)
    try {
      encodeDescribeQuorumRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeQuorumRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DescribeQuorumResponse', version, 0, 2)
    try {
      return decodeDescribeQuorumResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeQuorumResponse', version)
    }
  },
}

function encodeDescribeQuorumRequest(w: ByteWriter, m: DescribeQuorumRequestInput, version: number): void {
  requireStruct(m)
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeDescribeQuorumRequestTopicDataList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeQuorumRequestTopicData(w: ByteWriter, m: DescribeQuorumRequestTopicDataInput, version: number): void {
  requireStruct(m)
  w.compactString(m.topicName, 'topicName')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeDescribeQuorumRequestPartitionDataList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeQuorumRequestTopicDataList(w: ByteWriter, values: readonly DescribeQuorumRequestTopicDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeQuorumRequestTopicData(w, values[i] as DescribeQuorumRequestTopicDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeQuorumRequestPartitionData(w: ByteWriter, m: DescribeQuorumRequestPartitionDataInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeQuorumRequestPartitionDataList(w: ByteWriter, values: readonly DescribeQuorumRequestPartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeQuorumRequestPartitionData(w, values[i] as DescribeQuorumRequestPartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeQuorumResponse(r: ByteReader, version: number): DescribeQuorumResponse {
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 2 ? r.compactNullableString('errorMessage') : ''
  const topics = decodeDescribeQuorumResponseTopicDataList(r, version, r.compactArrayLength(3, 'topics'), 'topics')
  const nodes = decodeDescribeQuorumResponseNodeList(r, version, version >= 2 ? r.compactArrayLength(6, 'nodes') : 0, 'nodes')
  const unknownTags = readUnknownTags(r)
  return { errorCode, errorMessage, topics, nodes, unknownTags }
}

function decodeDescribeQuorumResponseTopicData(r: ByteReader, version: number): DescribeQuorumResponseTopicData {
  const topicName = r.compactString('topicName')
  const partitions = decodeDescribeQuorumResponsePartitionDataList(r, version, r.compactArrayLength(25, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicName, partitions, unknownTags }
}

function decodeDescribeQuorumResponseTopicDataList(r: ByteReader, version: number, count: number, field: string): DescribeQuorumResponseTopicData[] {
  const values = new Array<DescribeQuorumResponseTopicData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeQuorumResponseTopicData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeQuorumResponsePartitionData(r: ByteReader, version: number): DescribeQuorumResponsePartitionData {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 2 ? r.compactNullableString('errorMessage') : ''
  const leaderId = r.int32('leaderId')
  const leaderEpoch = r.int32('leaderEpoch')
  const highWatermark = r.int64('highWatermark')
  const currentVoters = decodeDescribeQuorumResponseReplicaStateList(r, version, r.compactArrayLength(13, 'currentVoters'), 'currentVoters')
  const observers = decodeDescribeQuorumResponseReplicaStateList(r, version, r.compactArrayLength(13, 'observers'), 'observers')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, errorCode, errorMessage, leaderId, leaderEpoch, highWatermark, currentVoters, observers, unknownTags }
}

function decodeDescribeQuorumResponsePartitionDataList(r: ByteReader, version: number, count: number, field: string): DescribeQuorumResponsePartitionData[] {
  const values = new Array<DescribeQuorumResponsePartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeQuorumResponsePartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeQuorumResponseReplicaState(r: ByteReader, version: number): DescribeQuorumResponseReplicaState {
  const replicaId = r.int32('replicaId')
  const replicaDirectoryId = version >= 2 ? r.uuid('replicaDirectoryId') : zeroUuid
  const logEndOffset = r.int64('logEndOffset')
  const lastFetchTimestamp = version >= 1 ? r.int64('lastFetchTimestamp') : -1n
  const lastCaughtUpTimestamp = version >= 1 ? r.int64('lastCaughtUpTimestamp') : -1n
  const unknownTags = readUnknownTags(r)
  return { replicaId, replicaDirectoryId, logEndOffset, lastFetchTimestamp, lastCaughtUpTimestamp, unknownTags }
}

function decodeDescribeQuorumResponseReplicaStateList(r: ByteReader, version: number, count: number, field: string): DescribeQuorumResponseReplicaState[] {
  const values = new Array<DescribeQuorumResponseReplicaState>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeQuorumResponseReplicaState(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeQuorumResponseNode(r: ByteReader, version: number): DescribeQuorumResponseNode {
  const nodeId = r.int32('nodeId')
  const listeners = decodeDescribeQuorumResponseListenerList(r, version, r.compactArrayLength(5, 'listeners'), 'listeners')
  const unknownTags = readUnknownTags(r)
  return { nodeId, listeners, unknownTags }
}

function decodeDescribeQuorumResponseNodeList(r: ByteReader, version: number, count: number, field: string): DescribeQuorumResponseNode[] {
  const values = new Array<DescribeQuorumResponseNode>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeQuorumResponseNode(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeQuorumResponseListener(r: ByteReader, _version: number): DescribeQuorumResponseListener {
  const name = r.compactString('name')
  const host = r.compactString('host')
  const port = r.uint16('port')
  const unknownTags = readUnknownTags(r)
  return { name, host, port, unknownTags }
}

function decodeDescribeQuorumResponseListenerList(r: ByteReader, version: number, count: number, field: string): DescribeQuorumResponseListener[] {
  const values = new Array<DescribeQuorumResponseListener>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeQuorumResponseListener(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
