// Generated from protocol-specs/apis/088-streams-group-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, presentKeys, readInt32s, requireStruct, writeCount, writeInt32s, writeScalars } from '../../codec.ts'
import { writeCompactString, writeInt16 } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { StreamsGroupHeartbeatRequestCopartitionGroupInput, StreamsGroupHeartbeatRequestEndpointInput, StreamsGroupHeartbeatRequestInput, StreamsGroupHeartbeatRequestKeyValueInput, StreamsGroupHeartbeatRequestSubtopologyInput, StreamsGroupHeartbeatRequestTaskIdsInput, StreamsGroupHeartbeatRequestTaskOffsetInput, StreamsGroupHeartbeatRequestTopicInfoInput, StreamsGroupHeartbeatRequestTopologyInput, StreamsGroupHeartbeatResponse, StreamsGroupHeartbeatResponseEndpoint, StreamsGroupHeartbeatResponseEndpointToPartitions, StreamsGroupHeartbeatResponseStatus, StreamsGroupHeartbeatResponseTaskIds, StreamsGroupHeartbeatResponseTopicPartition, StreamsGroupHeartbeatTypes } from '../types/streams-group-heartbeat.ts'

/**
 * StreamsGroupHeartbeat (API key 88) as a client sees it.
 *
 * Joins, keeps and leaves a group of a Streams application (KIP-1071).
 */
export const StreamsGroupHeartbeat: ClientApi<StreamsGroupHeartbeatTypes> = {
  key: 88,
  name: 'StreamsGroupHeartbeat',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys([m.groupId]),
  encodeRequest(w, m, version) {
    checkVersion('StreamsGroupHeartbeatRequest', version, 0, 0)
    try {
      encodeStreamsGroupHeartbeatRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupHeartbeatRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('StreamsGroupHeartbeatResponse', version, 0, 0)
    try {
      return decodeStreamsGroupHeartbeatResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupHeartbeatResponse', version)
    }
  },
}

function encodeStreamsGroupHeartbeatRequest(w: ByteWriter, m: StreamsGroupHeartbeatRequestInput, version: number): void {
  requireStruct(m)
  w.compactString(m.groupId, 'groupId')
  w.compactString(m.memberId, 'memberId')
  w.int32(m.memberEpoch, 'memberEpoch')
  w.int32(m.endpointInformationEpoch, 'endpointInformationEpoch')
  w.compactNullableString(m.instanceId === undefined ? null : m.instanceId, 'instanceId')
  w.compactNullableString(m.rackId === undefined ? null : m.rackId, 'rackId')
  w.int32(m.rebalanceTimeoutMs === undefined ? -1 : m.rebalanceTimeoutMs, 'rebalanceTimeoutMs')
  const topology = m.topology === undefined ? null : m.topology
  w.int8(topology === null ? -1 : 1, 'topology')
  if (topology !== null) encodeStreamsGroupHeartbeatRequestTopologyIn(w, topology, version, 'topology')
  const activeTasks = m.activeTasks === undefined ? null : m.activeTasks
  writeCount(w, activeTasks, true, true, 'activeTasks')
  if (activeTasks !== null) encodeStreamsGroupHeartbeatRequestTaskIdsList(w, activeTasks, version, 'activeTasks')
  const standbyTasks = m.standbyTasks === undefined ? null : m.standbyTasks
  writeCount(w, standbyTasks, true, true, 'standbyTasks')
  if (standbyTasks !== null) encodeStreamsGroupHeartbeatRequestTaskIdsList(w, standbyTasks, version, 'standbyTasks')
  const warmupTasks = m.warmupTasks === undefined ? null : m.warmupTasks
  writeCount(w, warmupTasks, true, true, 'warmupTasks')
  if (warmupTasks !== null) encodeStreamsGroupHeartbeatRequestTaskIdsList(w, warmupTasks, version, 'warmupTasks')
  w.compactNullableString(m.processId === undefined ? null : m.processId, 'processId')
  const userEndpoint = m.userEndpoint === undefined ? null : m.userEndpoint
  w.int8(userEndpoint === null ? -1 : 1, 'userEndpoint')
  if (userEndpoint !== null) encodeStreamsGroupHeartbeatRequestEndpointIn(w, userEndpoint, version, 'userEndpoint')
  const clientTags = m.clientTags === undefined ? null : m.clientTags
  writeCount(w, clientTags, true, true, 'clientTags')
  if (clientTags !== null) encodeStreamsGroupHeartbeatRequestKeyValueList(w, clientTags, version, 'clientTags')
  const taskOffsets = m.taskOffsets === undefined ? null : m.taskOffsets
  writeCount(w, taskOffsets, true, true, 'taskOffsets')
  if (taskOffsets !== null) encodeStreamsGroupHeartbeatRequestTaskOffsetList(w, taskOffsets, version, 'taskOffsets')
  const taskEndOffsets = m.taskEndOffsets === undefined ? null : m.taskEndOffsets
  writeCount(w, taskEndOffsets, true, true, 'taskEndOffsets')
  if (taskEndOffsets !== null) encodeStreamsGroupHeartbeatRequestTaskOffsetList(w, taskEndOffsets, version, 'taskEndOffsets')
  w.bool(m.shutdownApplication, 'shutdownApplication')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupHeartbeatRequestTopology(w: ByteWriter, m: StreamsGroupHeartbeatRequestTopologyInput, version: number): void {
  requireStruct(m)
  w.int32(m.epoch, 'epoch')
  const subtopologies = m.subtopologies
  writeCount(w, subtopologies, true, false, 'subtopologies')
  encodeStreamsGroupHeartbeatRequestSubtopologyList(w, subtopologies, version, 'subtopologies')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupHeartbeatRequestTopologyIn(w: ByteWriter, value: StreamsGroupHeartbeatRequestTopologyInput, version: number, field: string): void {
  try {
    encodeStreamsGroupHeartbeatRequestTopology(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function encodeStreamsGroupHeartbeatRequestSubtopology(w: ByteWriter, m: StreamsGroupHeartbeatRequestSubtopologyInput, version: number): void {
  requireStruct(m)
  w.compactString(m.subtopologyId, 'subtopologyId')
  const sourceTopics = m.sourceTopics
  writeCount(w, sourceTopics, true, false, 'sourceTopics')
  writeScalars(w, sourceTopics, 'sourceTopics', writeCompactString)
  const sourceTopicRegex = m.sourceTopicRegex
  writeCount(w, sourceTopicRegex, true, false, 'sourceTopicRegex')
  writeScalars(w, sourceTopicRegex, 'sourceTopicRegex', writeCompactString)
  const stateChangelogTopics = m.stateChangelogTopics
  writeCount(w, stateChangelogTopics, true, false, 'stateChangelogTopics')
  encodeStreamsGroupHeartbeatRequestTopicInfoList(w, stateChangelogTopics, version, 'stateChangelogTopics')
  const repartitionSinkTopics = m.repartitionSinkTopics
  writeCount(w, repartitionSinkTopics, true, false, 'repartitionSinkTopics')
  writeScalars(w, repartitionSinkTopics, 'repartitionSinkTopics', writeCompactString)
  const repartitionSourceTopics = m.repartitionSourceTopics
  writeCount(w, repartitionSourceTopics, true, false, 'repartitionSourceTopics')
  encodeStreamsGroupHeartbeatRequestTopicInfoList(w, repartitionSourceTopics, version, 'repartitionSourceTopics')
  const copartitionGroups = m.copartitionGroups
  writeCount(w, copartitionGroups, true, false, 'copartitionGroups')
  encodeStreamsGroupHeartbeatRequestCopartitionGroupList(w, copartitionGroups, version, 'copartitionGroups')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupHeartbeatRequestSubtopologyList(w: ByteWriter, values: readonly StreamsGroupHeartbeatRequestSubtopologyInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupHeartbeatRequestSubtopology(w, values[i] as StreamsGroupHeartbeatRequestSubtopologyInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupHeartbeatRequestTopicInfo(w: ByteWriter, m: StreamsGroupHeartbeatRequestTopicInfoInput, version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.int32(m.partitions, 'partitions')
  w.int16(m.replicationFactor, 'replicationFactor')
  const topicConfigs = m.topicConfigs
  writeCount(w, topicConfigs, true, false, 'topicConfigs')
  encodeStreamsGroupHeartbeatRequestKeyValueList(w, topicConfigs, version, 'topicConfigs')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupHeartbeatRequestTopicInfoList(w: ByteWriter, values: readonly StreamsGroupHeartbeatRequestTopicInfoInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupHeartbeatRequestTopicInfo(w, values[i] as StreamsGroupHeartbeatRequestTopicInfoInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupHeartbeatRequestKeyValue(w: ByteWriter, m: StreamsGroupHeartbeatRequestKeyValueInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.key, 'key')
  w.compactString(m.value, 'value')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupHeartbeatRequestKeyValueList(w: ByteWriter, values: readonly StreamsGroupHeartbeatRequestKeyValueInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupHeartbeatRequestKeyValue(w, values[i] as StreamsGroupHeartbeatRequestKeyValueInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupHeartbeatRequestCopartitionGroup(w: ByteWriter, m: StreamsGroupHeartbeatRequestCopartitionGroupInput, _version: number): void {
  requireStruct(m)
  const sourceTopics = m.sourceTopics
  writeCount(w, sourceTopics, true, false, 'sourceTopics')
  writeScalars(w, sourceTopics, 'sourceTopics', writeInt16)
  const sourceTopicRegex = m.sourceTopicRegex
  writeCount(w, sourceTopicRegex, true, false, 'sourceTopicRegex')
  writeScalars(w, sourceTopicRegex, 'sourceTopicRegex', writeInt16)
  const repartitionSourceTopics = m.repartitionSourceTopics
  writeCount(w, repartitionSourceTopics, true, false, 'repartitionSourceTopics')
  writeScalars(w, repartitionSourceTopics, 'repartitionSourceTopics', writeInt16)
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupHeartbeatRequestCopartitionGroupList(w: ByteWriter, values: readonly StreamsGroupHeartbeatRequestCopartitionGroupInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupHeartbeatRequestCopartitionGroup(w, values[i] as StreamsGroupHeartbeatRequestCopartitionGroupInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupHeartbeatRequestTaskIds(w: ByteWriter, m: StreamsGroupHeartbeatRequestTaskIdsInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.subtopologyId, 'subtopologyId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupHeartbeatRequestTaskIdsList(w: ByteWriter, values: readonly StreamsGroupHeartbeatRequestTaskIdsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupHeartbeatRequestTaskIds(w, values[i] as StreamsGroupHeartbeatRequestTaskIdsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupHeartbeatRequestEndpoint(w: ByteWriter, m: StreamsGroupHeartbeatRequestEndpointInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.host, 'host')
  w.uint16(m.port, 'port')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupHeartbeatRequestEndpointIn(w: ByteWriter, value: StreamsGroupHeartbeatRequestEndpointInput, version: number, field: string): void {
  try {
    encodeStreamsGroupHeartbeatRequestEndpoint(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function encodeStreamsGroupHeartbeatRequestTaskOffset(w: ByteWriter, m: StreamsGroupHeartbeatRequestTaskOffsetInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.subtopologyId, 'subtopologyId')
  w.int32(m.partition, 'partition')
  w.int64(m.offset, 'offset')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupHeartbeatRequestTaskOffsetList(w: ByteWriter, values: readonly StreamsGroupHeartbeatRequestTaskOffsetInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupHeartbeatRequestTaskOffset(w, values[i] as StreamsGroupHeartbeatRequestTaskOffsetInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeStreamsGroupHeartbeatResponse(r: ByteReader, version: number): StreamsGroupHeartbeatResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const memberId = r.compactString('memberId')
  const memberEpoch = r.int32('memberEpoch')
  const heartbeatIntervalMs = r.int32('heartbeatIntervalMs')
  const acceptableRecoveryLag = r.int32('acceptableRecoveryLag')
  const taskOffsetIntervalMs = r.int32('taskOffsetIntervalMs')
  const countOfStatus = r.compactNullableArrayLength(3, 'status')
  const status = countOfStatus === -1 ? null : decodeStreamsGroupHeartbeatResponseStatusList(r, version, countOfStatus, 'status')
  const countOfActiveTasks = r.compactNullableArrayLength(3, 'activeTasks')
  const activeTasks = countOfActiveTasks === -1 ? null : decodeStreamsGroupHeartbeatResponseTaskIdsList(r, version, countOfActiveTasks, 'activeTasks')
  const countOfStandbyTasks = r.compactNullableArrayLength(3, 'standbyTasks')
  const standbyTasks = countOfStandbyTasks === -1 ? null : decodeStreamsGroupHeartbeatResponseTaskIdsList(r, version, countOfStandbyTasks, 'standbyTasks')
  const countOfWarmupTasks = r.compactNullableArrayLength(3, 'warmupTasks')
  const warmupTasks = countOfWarmupTasks === -1 ? null : decodeStreamsGroupHeartbeatResponseTaskIdsList(r, version, countOfWarmupTasks, 'warmupTasks')
  const endpointInformationEpoch = r.int32('endpointInformationEpoch')
  const countOfPartitionsByUserEndpoint = r.compactNullableArrayLength(7, 'partitionsByUserEndpoint')
  const partitionsByUserEndpoint = countOfPartitionsByUserEndpoint === -1 ? null : decodeStreamsGroupHeartbeatResponseEndpointToPartitionsList(r, version, countOfPartitionsByUserEndpoint, 'partitionsByUserEndpoint')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, errorMessage, memberId, memberEpoch, heartbeatIntervalMs, acceptableRecoveryLag, taskOffsetIntervalMs, status, activeTasks, standbyTasks, warmupTasks, endpointInformationEpoch, partitionsByUserEndpoint, unknownTags }
}

function decodeStreamsGroupHeartbeatResponseStatus(r: ByteReader, _version: number): StreamsGroupHeartbeatResponseStatus {
  const statusCode = r.int8('statusCode')
  const statusDetail = r.compactString('statusDetail')
  const unknownTags = readUnknownTags(r)
  return { statusCode, statusDetail, unknownTags }
}

function decodeStreamsGroupHeartbeatResponseStatusList(r: ByteReader, version: number, count: number, field: string): StreamsGroupHeartbeatResponseStatus[] {
  const values = new Array<StreamsGroupHeartbeatResponseStatus>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupHeartbeatResponseStatus(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupHeartbeatResponseTaskIds(r: ByteReader, _version: number): StreamsGroupHeartbeatResponseTaskIds {
  const subtopologyId = r.compactString('subtopologyId')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { subtopologyId, partitions, unknownTags }
}

function decodeStreamsGroupHeartbeatResponseTaskIdsList(r: ByteReader, version: number, count: number, field: string): StreamsGroupHeartbeatResponseTaskIds[] {
  const values = new Array<StreamsGroupHeartbeatResponseTaskIds>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupHeartbeatResponseTaskIds(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupHeartbeatResponseEndpointToPartitions(r: ByteReader, version: number): StreamsGroupHeartbeatResponseEndpointToPartitions {
  const userEndpoint = decodeStreamsGroupHeartbeatResponseEndpointIn(r, version, 'userEndpoint')
  const activePartitions = decodeStreamsGroupHeartbeatResponseTopicPartitionList(r, version, r.compactArrayLength(3, 'activePartitions'), 'activePartitions')
  const standbyPartitions = decodeStreamsGroupHeartbeatResponseTopicPartitionList(r, version, r.compactArrayLength(3, 'standbyPartitions'), 'standbyPartitions')
  const unknownTags = readUnknownTags(r)
  return { userEndpoint, activePartitions, standbyPartitions, unknownTags }
}

function decodeStreamsGroupHeartbeatResponseEndpointToPartitionsList(r: ByteReader, version: number, count: number, field: string): StreamsGroupHeartbeatResponseEndpointToPartitions[] {
  const values = new Array<StreamsGroupHeartbeatResponseEndpointToPartitions>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupHeartbeatResponseEndpointToPartitions(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupHeartbeatResponseEndpoint(r: ByteReader, _version: number): StreamsGroupHeartbeatResponseEndpoint {
  const host = r.compactString('host')
  const port = r.uint16('port')
  const unknownTags = readUnknownTags(r)
  return { host, port, unknownTags }
}

function decodeStreamsGroupHeartbeatResponseEndpointIn(r: ByteReader, version: number, field: string): StreamsGroupHeartbeatResponseEndpoint {
  try {
    return decodeStreamsGroupHeartbeatResponseEndpoint(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeStreamsGroupHeartbeatResponseTopicPartition(r: ByteReader, _version: number): StreamsGroupHeartbeatResponseTopicPartition {
  const topic = r.compactString('topic')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topic, partitions, unknownTags }
}

function decodeStreamsGroupHeartbeatResponseTopicPartitionList(r: ByteReader, version: number, count: number, field: string): StreamsGroupHeartbeatResponseTopicPartition[] {
  const values = new Array<StreamsGroupHeartbeatResponseTopicPartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupHeartbeatResponseTopicPartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
