// Generated from protocol-specs/apis/088-streams-group-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, readInt32s, readScalars, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readCompactString, readInt16 } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { StreamsGroupHeartbeatRequest, StreamsGroupHeartbeatRequestCopartitionGroup, StreamsGroupHeartbeatRequestEndpoint, StreamsGroupHeartbeatRequestKeyValue, StreamsGroupHeartbeatRequestSubtopology, StreamsGroupHeartbeatRequestTaskIds, StreamsGroupHeartbeatRequestTaskOffset, StreamsGroupHeartbeatRequestTopicInfo, StreamsGroupHeartbeatRequestTopology, StreamsGroupHeartbeatResponseEndpointInput, StreamsGroupHeartbeatResponseEndpointToPartitionsInput, StreamsGroupHeartbeatResponseInput, StreamsGroupHeartbeatResponseStatusInput, StreamsGroupHeartbeatResponseTaskIdsInput, StreamsGroupHeartbeatResponseTopicPartitionInput, StreamsGroupHeartbeatTypes } from '../types/streams-group-heartbeat.ts'

/**
 * StreamsGroupHeartbeat (API key 88) as a broker sees it.
 *
 * Joins, keeps and leaves a group of a Streams application (KIP-1071).
 */
export const StreamsGroupHeartbeat: ServerApi<StreamsGroupHeartbeatTypes> = {
  key: 88,
  name: 'StreamsGroupHeartbeat',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('StreamsGroupHeartbeatResponse', version, 0, 0)
    try {
      encodeStreamsGroupHeartbeatResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupHeartbeatResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('StreamsGroupHeartbeatRequest', version, 0, 0)
    try {
      return decodeStreamsGroupHeartbeatRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupHeartbeatRequest', version)
    }
  },
}

function encodeStreamsGroupHeartbeatResponse(w: ByteWriter, m: StreamsGroupHeartbeatResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  w.compactString(m.memberId, 'memberId')
  w.int32(m.memberEpoch, 'memberEpoch')
  w.int32(m.heartbeatIntervalMs, 'heartbeatIntervalMs')
  w.int32(m.acceptableRecoveryLag, 'acceptableRecoveryLag')
  w.int32(m.taskOffsetIntervalMs, 'taskOffsetIntervalMs')
  const status = m.status
  writeCount(w, status, true, true, 'status')
  if (status !== null) encodeStreamsGroupHeartbeatResponseStatusList(w, status, version, 'status')
  const activeTasks = m.activeTasks === undefined ? null : m.activeTasks
  writeCount(w, activeTasks, true, true, 'activeTasks')
  if (activeTasks !== null) encodeStreamsGroupHeartbeatResponseTaskIdsList(w, activeTasks, version, 'activeTasks')
  const standbyTasks = m.standbyTasks === undefined ? null : m.standbyTasks
  writeCount(w, standbyTasks, true, true, 'standbyTasks')
  if (standbyTasks !== null) encodeStreamsGroupHeartbeatResponseTaskIdsList(w, standbyTasks, version, 'standbyTasks')
  const warmupTasks = m.warmupTasks === undefined ? null : m.warmupTasks
  writeCount(w, warmupTasks, true, true, 'warmupTasks')
  if (warmupTasks !== null) encodeStreamsGroupHeartbeatResponseTaskIdsList(w, warmupTasks, version, 'warmupTasks')
  w.int32(m.endpointInformationEpoch, 'endpointInformationEpoch')
  const partitionsByUserEndpoint = m.partitionsByUserEndpoint === undefined ? null : m.partitionsByUserEndpoint
  writeCount(w, partitionsByUserEndpoint, true, true, 'partitionsByUserEndpoint')
  if (partitionsByUserEndpoint !== null) encodeStreamsGroupHeartbeatResponseEndpointToPartitionsList(w, partitionsByUserEndpoint, version, 'partitionsByUserEndpoint')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupHeartbeatResponseStatus(w: ByteWriter, m: StreamsGroupHeartbeatResponseStatusInput, _version: number): void {
  requireStruct(m)
  w.int8(m.statusCode, 'statusCode')
  w.compactString(m.statusDetail, 'statusDetail')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupHeartbeatResponseStatusList(w: ByteWriter, values: readonly StreamsGroupHeartbeatResponseStatusInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupHeartbeatResponseStatus(w, values[i] as StreamsGroupHeartbeatResponseStatusInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupHeartbeatResponseTaskIds(w: ByteWriter, m: StreamsGroupHeartbeatResponseTaskIdsInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.subtopologyId, 'subtopologyId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupHeartbeatResponseTaskIdsList(w: ByteWriter, values: readonly StreamsGroupHeartbeatResponseTaskIdsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupHeartbeatResponseTaskIds(w, values[i] as StreamsGroupHeartbeatResponseTaskIdsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupHeartbeatResponseEndpointToPartitions(w: ByteWriter, m: StreamsGroupHeartbeatResponseEndpointToPartitionsInput, version: number): void {
  requireStruct(m)
  const userEndpoint = m.userEndpoint
  encodeStreamsGroupHeartbeatResponseEndpointIn(w, userEndpoint, version, 'userEndpoint')
  const activePartitions = m.activePartitions
  writeCount(w, activePartitions, true, false, 'activePartitions')
  encodeStreamsGroupHeartbeatResponseTopicPartitionList(w, activePartitions, version, 'activePartitions')
  const standbyPartitions = m.standbyPartitions
  writeCount(w, standbyPartitions, true, false, 'standbyPartitions')
  encodeStreamsGroupHeartbeatResponseTopicPartitionList(w, standbyPartitions, version, 'standbyPartitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupHeartbeatResponseEndpointToPartitionsList(w: ByteWriter, values: readonly StreamsGroupHeartbeatResponseEndpointToPartitionsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupHeartbeatResponseEndpointToPartitions(w, values[i] as StreamsGroupHeartbeatResponseEndpointToPartitionsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupHeartbeatResponseEndpoint(w: ByteWriter, m: StreamsGroupHeartbeatResponseEndpointInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.host, 'host')
  w.uint16(m.port, 'port')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupHeartbeatResponseEndpointIn(w: ByteWriter, value: StreamsGroupHeartbeatResponseEndpointInput, version: number, field: string): void {
  try {
    encodeStreamsGroupHeartbeatResponseEndpoint(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function encodeStreamsGroupHeartbeatResponseTopicPartition(w: ByteWriter, m: StreamsGroupHeartbeatResponseTopicPartitionInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.topic, 'topic')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupHeartbeatResponseTopicPartitionList(w: ByteWriter, values: readonly StreamsGroupHeartbeatResponseTopicPartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupHeartbeatResponseTopicPartition(w, values[i] as StreamsGroupHeartbeatResponseTopicPartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeStreamsGroupHeartbeatRequest(r: ByteReader, version: number): StreamsGroupHeartbeatRequest {
  const groupId = r.compactString('groupId')
  const memberId = r.compactString('memberId')
  const memberEpoch = r.int32('memberEpoch')
  const endpointInformationEpoch = r.int32('endpointInformationEpoch')
  const instanceId = r.compactNullableString('instanceId')
  const rackId = r.compactNullableString('rackId')
  const rebalanceTimeoutMs = r.int32('rebalanceTimeoutMs')
  const topology = (r.int8('topology') < 0 ? null : decodeStreamsGroupHeartbeatRequestTopologyIn(r, version, 'topology'))
  const countOfActiveTasks = r.compactNullableArrayLength(3, 'activeTasks')
  const activeTasks = countOfActiveTasks === -1 ? null : decodeStreamsGroupHeartbeatRequestTaskIdsList(r, version, countOfActiveTasks, 'activeTasks')
  const countOfStandbyTasks = r.compactNullableArrayLength(3, 'standbyTasks')
  const standbyTasks = countOfStandbyTasks === -1 ? null : decodeStreamsGroupHeartbeatRequestTaskIdsList(r, version, countOfStandbyTasks, 'standbyTasks')
  const countOfWarmupTasks = r.compactNullableArrayLength(3, 'warmupTasks')
  const warmupTasks = countOfWarmupTasks === -1 ? null : decodeStreamsGroupHeartbeatRequestTaskIdsList(r, version, countOfWarmupTasks, 'warmupTasks')
  const processId = r.compactNullableString('processId')
  const userEndpoint = (r.int8('userEndpoint') < 0 ? null : decodeStreamsGroupHeartbeatRequestEndpointIn(r, version, 'userEndpoint'))
  const countOfClientTags = r.compactNullableArrayLength(3, 'clientTags')
  const clientTags = countOfClientTags === -1 ? null : decodeStreamsGroupHeartbeatRequestKeyValueList(r, version, countOfClientTags, 'clientTags')
  const countOfTaskOffsets = r.compactNullableArrayLength(14, 'taskOffsets')
  const taskOffsets = countOfTaskOffsets === -1 ? null : decodeStreamsGroupHeartbeatRequestTaskOffsetList(r, version, countOfTaskOffsets, 'taskOffsets')
  const countOfTaskEndOffsets = r.compactNullableArrayLength(14, 'taskEndOffsets')
  const taskEndOffsets = countOfTaskEndOffsets === -1 ? null : decodeStreamsGroupHeartbeatRequestTaskOffsetList(r, version, countOfTaskEndOffsets, 'taskEndOffsets')
  const shutdownApplication = r.bool('shutdownApplication')
  const unknownTags = readUnknownTags(r)
  return { groupId, memberId, memberEpoch, endpointInformationEpoch, instanceId, rackId, rebalanceTimeoutMs, topology, activeTasks, standbyTasks, warmupTasks, processId, userEndpoint, clientTags, taskOffsets, taskEndOffsets, shutdownApplication, unknownTags }
}

function decodeStreamsGroupHeartbeatRequestTopology(r: ByteReader, version: number): StreamsGroupHeartbeatRequestTopology {
  const epoch = r.int32('epoch')
  const subtopologies = decodeStreamsGroupHeartbeatRequestSubtopologyList(r, version, r.compactArrayLength(8, 'subtopologies'), 'subtopologies')
  const unknownTags = readUnknownTags(r)
  return { epoch, subtopologies, unknownTags }
}

function decodeStreamsGroupHeartbeatRequestTopologyIn(r: ByteReader, version: number, field: string): StreamsGroupHeartbeatRequestTopology {
  try {
    return decodeStreamsGroupHeartbeatRequestTopology(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeStreamsGroupHeartbeatRequestSubtopology(r: ByteReader, version: number): StreamsGroupHeartbeatRequestSubtopology {
  const subtopologyId = r.compactString('subtopologyId')
  const sourceTopics = readScalars(r, r.compactArrayLength(1, 'sourceTopics'), 'sourceTopics', readCompactString)
  const sourceTopicRegex = readScalars(r, r.compactArrayLength(1, 'sourceTopicRegex'), 'sourceTopicRegex', readCompactString)
  const stateChangelogTopics = decodeStreamsGroupHeartbeatRequestTopicInfoList(r, version, r.compactArrayLength(9, 'stateChangelogTopics'), 'stateChangelogTopics')
  const repartitionSinkTopics = readScalars(r, r.compactArrayLength(1, 'repartitionSinkTopics'), 'repartitionSinkTopics', readCompactString)
  const repartitionSourceTopics = decodeStreamsGroupHeartbeatRequestTopicInfoList(r, version, r.compactArrayLength(9, 'repartitionSourceTopics'), 'repartitionSourceTopics')
  const copartitionGroups = decodeStreamsGroupHeartbeatRequestCopartitionGroupList(r, version, r.compactArrayLength(4, 'copartitionGroups'), 'copartitionGroups')
  const unknownTags = readUnknownTags(r)
  return { subtopologyId, sourceTopics, sourceTopicRegex, stateChangelogTopics, repartitionSinkTopics, repartitionSourceTopics, copartitionGroups, unknownTags }
}

function decodeStreamsGroupHeartbeatRequestSubtopologyList(r: ByteReader, version: number, count: number, field: string): StreamsGroupHeartbeatRequestSubtopology[] {
  const values = new Array<StreamsGroupHeartbeatRequestSubtopology>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupHeartbeatRequestSubtopology(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupHeartbeatRequestTopicInfo(r: ByteReader, version: number): StreamsGroupHeartbeatRequestTopicInfo {
  const name = r.compactString('name')
  const partitions = r.int32('partitions')
  const replicationFactor = r.int16('replicationFactor')
  const topicConfigs = decodeStreamsGroupHeartbeatRequestKeyValueList(r, version, r.compactArrayLength(3, 'topicConfigs'), 'topicConfigs')
  const unknownTags = readUnknownTags(r)
  return { name, partitions, replicationFactor, topicConfigs, unknownTags }
}

function decodeStreamsGroupHeartbeatRequestTopicInfoList(r: ByteReader, version: number, count: number, field: string): StreamsGroupHeartbeatRequestTopicInfo[] {
  const values = new Array<StreamsGroupHeartbeatRequestTopicInfo>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupHeartbeatRequestTopicInfo(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupHeartbeatRequestKeyValue(r: ByteReader, _version: number): StreamsGroupHeartbeatRequestKeyValue {
  const key = r.compactString('key')
  const valueField = r.compactString('value')
  const unknownTags = readUnknownTags(r)
  return { key, value: valueField, unknownTags }
}

function decodeStreamsGroupHeartbeatRequestKeyValueList(r: ByteReader, version: number, count: number, field: string): StreamsGroupHeartbeatRequestKeyValue[] {
  const values = new Array<StreamsGroupHeartbeatRequestKeyValue>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupHeartbeatRequestKeyValue(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupHeartbeatRequestCopartitionGroup(r: ByteReader, _version: number): StreamsGroupHeartbeatRequestCopartitionGroup {
  const sourceTopics = readScalars(r, r.compactArrayLength(2, 'sourceTopics'), 'sourceTopics', readInt16)
  const sourceTopicRegex = readScalars(r, r.compactArrayLength(2, 'sourceTopicRegex'), 'sourceTopicRegex', readInt16)
  const repartitionSourceTopics = readScalars(r, r.compactArrayLength(2, 'repartitionSourceTopics'), 'repartitionSourceTopics', readInt16)
  const unknownTags = readUnknownTags(r)
  return { sourceTopics, sourceTopicRegex, repartitionSourceTopics, unknownTags }
}

function decodeStreamsGroupHeartbeatRequestCopartitionGroupList(r: ByteReader, version: number, count: number, field: string): StreamsGroupHeartbeatRequestCopartitionGroup[] {
  const values = new Array<StreamsGroupHeartbeatRequestCopartitionGroup>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupHeartbeatRequestCopartitionGroup(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupHeartbeatRequestTaskIds(r: ByteReader, _version: number): StreamsGroupHeartbeatRequestTaskIds {
  const subtopologyId = r.compactString('subtopologyId')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { subtopologyId, partitions, unknownTags }
}

function decodeStreamsGroupHeartbeatRequestTaskIdsList(r: ByteReader, version: number, count: number, field: string): StreamsGroupHeartbeatRequestTaskIds[] {
  const values = new Array<StreamsGroupHeartbeatRequestTaskIds>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupHeartbeatRequestTaskIds(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupHeartbeatRequestEndpoint(r: ByteReader, _version: number): StreamsGroupHeartbeatRequestEndpoint {
  const host = r.compactString('host')
  const port = r.uint16('port')
  const unknownTags = readUnknownTags(r)
  return { host, port, unknownTags }
}

function decodeStreamsGroupHeartbeatRequestEndpointIn(r: ByteReader, version: number, field: string): StreamsGroupHeartbeatRequestEndpoint {
  try {
    return decodeStreamsGroupHeartbeatRequestEndpoint(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeStreamsGroupHeartbeatRequestTaskOffset(r: ByteReader, _version: number): StreamsGroupHeartbeatRequestTaskOffset {
  const subtopologyId = r.compactString('subtopologyId')
  const partition = r.int32('partition')
  const offset = r.int64('offset')
  const unknownTags = readUnknownTags(r)
  return { subtopologyId, partition, offset, unknownTags }
}

function decodeStreamsGroupHeartbeatRequestTaskOffsetList(r: ByteReader, version: number, count: number, field: string): StreamsGroupHeartbeatRequestTaskOffset[] {
  const values = new Array<StreamsGroupHeartbeatRequestTaskOffset>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupHeartbeatRequestTaskOffset(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
