// Generated from protocol-specs/apis/089-streams-group-describe.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, readScalars, requireStruct, writeCount, writeInt32s, writeScalars } from '../../codec.ts'
import { readCompactString, writeCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { StreamsGroupDescribeRequest, StreamsGroupDescribeResponseAssignmentInput, StreamsGroupDescribeResponseDescribedGroupInput, StreamsGroupDescribeResponseEndpointInput, StreamsGroupDescribeResponseInput, StreamsGroupDescribeResponseKeyValueInput, StreamsGroupDescribeResponseMemberInput, StreamsGroupDescribeResponseSubtopologyInput, StreamsGroupDescribeResponseTaskIdsInput, StreamsGroupDescribeResponseTaskOffsetInput, StreamsGroupDescribeResponseTopicInfoInput, StreamsGroupDescribeResponseTopologyInput, StreamsGroupDescribeTypes } from '../types/streams-group-describe.ts'

/** StreamsGroupDescribe (API key 89) as a broker sees it. */
export const StreamsGroupDescribe: ServerApi<StreamsGroupDescribeTypes> = {
  key: 89,
  name: 'StreamsGroupDescribe',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('StreamsGroupDescribeResponse', version, 0, 0)
    try {
      encodeStreamsGroupDescribeResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupDescribeResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('StreamsGroupDescribeRequest', version, 0, 0)
    try {
      return decodeStreamsGroupDescribeRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupDescribeRequest', version)
    }
  },
}

function encodeStreamsGroupDescribeResponse(w: ByteWriter, m: StreamsGroupDescribeResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const groups = m.groups
  writeCount(w, groups, true, false, 'groups')
  encodeStreamsGroupDescribeResponseDescribedGroupList(w, groups, version, 'groups')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupDescribeResponseDescribedGroup(w: ByteWriter, m: StreamsGroupDescribeResponseDescribedGroupInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  w.compactString(m.groupId, 'groupId')
  w.compactString(m.groupState, 'groupState')
  w.int32(m.groupEpoch, 'groupEpoch')
  w.int32(m.assignmentEpoch, 'assignmentEpoch')
  const topology = m.topology === undefined ? null : m.topology
  w.int8(topology === null ? -1 : 1, 'topology')
  if (topology !== null) encodeStreamsGroupDescribeResponseTopologyIn(w, topology, version, 'topology')
  const members = m.members
  writeCount(w, members, true, false, 'members')
  encodeStreamsGroupDescribeResponseMemberList(w, members, version, 'members')
  w.int32(m.authorizedOperations === undefined ? -2147483648 : m.authorizedOperations, 'authorizedOperations')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupDescribeResponseDescribedGroupList(w: ByteWriter, values: readonly StreamsGroupDescribeResponseDescribedGroupInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupDescribeResponseDescribedGroup(w, values[i] as StreamsGroupDescribeResponseDescribedGroupInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupDescribeResponseTopology(w: ByteWriter, m: StreamsGroupDescribeResponseTopologyInput, version: number): void {
  requireStruct(m)
  w.int32(m.epoch, 'epoch')
  const subtopologies = m.subtopologies === undefined ? null : m.subtopologies
  writeCount(w, subtopologies, true, true, 'subtopologies')
  if (subtopologies !== null) encodeStreamsGroupDescribeResponseSubtopologyList(w, subtopologies, version, 'subtopologies')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupDescribeResponseTopologyIn(w: ByteWriter, value: StreamsGroupDescribeResponseTopologyInput, version: number, field: string): void {
  try {
    encodeStreamsGroupDescribeResponseTopology(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function encodeStreamsGroupDescribeResponseSubtopology(w: ByteWriter, m: StreamsGroupDescribeResponseSubtopologyInput, version: number): void {
  requireStruct(m)
  w.compactString(m.subtopologyId, 'subtopologyId')
  const sourceTopics = m.sourceTopics
  writeCount(w, sourceTopics, true, false, 'sourceTopics')
  writeScalars(w, sourceTopics, 'sourceTopics', writeCompactString)
  const repartitionSinkTopics = m.repartitionSinkTopics
  writeCount(w, repartitionSinkTopics, true, false, 'repartitionSinkTopics')
  writeScalars(w, repartitionSinkTopics, 'repartitionSinkTopics', writeCompactString)
  const stateChangelogTopics = m.stateChangelogTopics
  writeCount(w, stateChangelogTopics, true, false, 'stateChangelogTopics')
  encodeStreamsGroupDescribeResponseTopicInfoList(w, stateChangelogTopics, version, 'stateChangelogTopics')
  const repartitionSourceTopics = m.repartitionSourceTopics
  writeCount(w, repartitionSourceTopics, true, false, 'repartitionSourceTopics')
  encodeStreamsGroupDescribeResponseTopicInfoList(w, repartitionSourceTopics, version, 'repartitionSourceTopics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupDescribeResponseSubtopologyList(w: ByteWriter, values: readonly StreamsGroupDescribeResponseSubtopologyInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupDescribeResponseSubtopology(w, values[i] as StreamsGroupDescribeResponseSubtopologyInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupDescribeResponseTopicInfo(w: ByteWriter, m: StreamsGroupDescribeResponseTopicInfoInput, version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.int32(m.partitions, 'partitions')
  w.int16(m.replicationFactor, 'replicationFactor')
  const topicConfigs = m.topicConfigs
  writeCount(w, topicConfigs, true, false, 'topicConfigs')
  encodeStreamsGroupDescribeResponseKeyValueList(w, topicConfigs, version, 'topicConfigs')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupDescribeResponseTopicInfoList(w: ByteWriter, values: readonly StreamsGroupDescribeResponseTopicInfoInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupDescribeResponseTopicInfo(w, values[i] as StreamsGroupDescribeResponseTopicInfoInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupDescribeResponseKeyValue(w: ByteWriter, m: StreamsGroupDescribeResponseKeyValueInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.key, 'key')
  w.compactString(m.value, 'value')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupDescribeResponseKeyValueList(w: ByteWriter, values: readonly StreamsGroupDescribeResponseKeyValueInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupDescribeResponseKeyValue(w, values[i] as StreamsGroupDescribeResponseKeyValueInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupDescribeResponseMember(w: ByteWriter, m: StreamsGroupDescribeResponseMemberInput, version: number): void {
  requireStruct(m)
  w.compactString(m.memberId, 'memberId')
  w.int32(m.memberEpoch, 'memberEpoch')
  w.compactNullableString(m.instanceId === undefined ? null : m.instanceId, 'instanceId')
  w.compactNullableString(m.rackId === undefined ? null : m.rackId, 'rackId')
  w.compactString(m.clientId, 'clientId')
  w.compactString(m.clientHost, 'clientHost')
  w.int32(m.topologyEpoch, 'topologyEpoch')
  w.compactString(m.processId, 'processId')
  const userEndpoint = m.userEndpoint === undefined ? null : m.userEndpoint
  w.int8(userEndpoint === null ? -1 : 1, 'userEndpoint')
  if (userEndpoint !== null) encodeStreamsGroupDescribeResponseEndpointIn(w, userEndpoint, version, 'userEndpoint')
  const clientTags = m.clientTags
  writeCount(w, clientTags, true, false, 'clientTags')
  encodeStreamsGroupDescribeResponseKeyValueList(w, clientTags, version, 'clientTags')
  const taskOffsets = m.taskOffsets
  writeCount(w, taskOffsets, true, false, 'taskOffsets')
  encodeStreamsGroupDescribeResponseTaskOffsetList(w, taskOffsets, version, 'taskOffsets')
  const taskEndOffsets = m.taskEndOffsets
  writeCount(w, taskEndOffsets, true, false, 'taskEndOffsets')
  encodeStreamsGroupDescribeResponseTaskOffsetList(w, taskEndOffsets, version, 'taskEndOffsets')
  const assignment = m.assignment
  encodeStreamsGroupDescribeResponseAssignmentIn(w, assignment, version, 'assignment')
  const targetAssignment = m.targetAssignment
  encodeStreamsGroupDescribeResponseAssignmentIn(w, targetAssignment, version, 'targetAssignment')
  w.bool(m.isClassic, 'isClassic')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupDescribeResponseMemberList(w: ByteWriter, values: readonly StreamsGroupDescribeResponseMemberInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupDescribeResponseMember(w, values[i] as StreamsGroupDescribeResponseMemberInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupDescribeResponseEndpoint(w: ByteWriter, m: StreamsGroupDescribeResponseEndpointInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.host, 'host')
  w.uint16(m.port, 'port')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupDescribeResponseEndpointIn(w: ByteWriter, value: StreamsGroupDescribeResponseEndpointInput, version: number, field: string): void {
  try {
    encodeStreamsGroupDescribeResponseEndpoint(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function encodeStreamsGroupDescribeResponseTaskOffset(w: ByteWriter, m: StreamsGroupDescribeResponseTaskOffsetInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.subtopologyId, 'subtopologyId')
  w.int32(m.partition, 'partition')
  w.int64(m.offset, 'offset')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupDescribeResponseTaskOffsetList(w: ByteWriter, values: readonly StreamsGroupDescribeResponseTaskOffsetInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupDescribeResponseTaskOffset(w, values[i] as StreamsGroupDescribeResponseTaskOffsetInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupDescribeResponseAssignment(w: ByteWriter, m: StreamsGroupDescribeResponseAssignmentInput, version: number): void {
  requireStruct(m)
  const activeTasks = m.activeTasks
  writeCount(w, activeTasks, true, false, 'activeTasks')
  encodeStreamsGroupDescribeResponseTaskIdsList(w, activeTasks, version, 'activeTasks')
  const standbyTasks = m.standbyTasks
  writeCount(w, standbyTasks, true, false, 'standbyTasks')
  encodeStreamsGroupDescribeResponseTaskIdsList(w, standbyTasks, version, 'standbyTasks')
  const warmupTasks = m.warmupTasks
  writeCount(w, warmupTasks, true, false, 'warmupTasks')
  encodeStreamsGroupDescribeResponseTaskIdsList(w, warmupTasks, version, 'warmupTasks')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupDescribeResponseAssignmentIn(w: ByteWriter, value: StreamsGroupDescribeResponseAssignmentInput, version: number, field: string): void {
  try {
    encodeStreamsGroupDescribeResponseAssignment(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function encodeStreamsGroupDescribeResponseTaskIds(w: ByteWriter, m: StreamsGroupDescribeResponseTaskIdsInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.subtopologyId, 'subtopologyId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupDescribeResponseTaskIdsList(w: ByteWriter, values: readonly StreamsGroupDescribeResponseTaskIdsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupDescribeResponseTaskIds(w, values[i] as StreamsGroupDescribeResponseTaskIdsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeStreamsGroupDescribeRequest(r: ByteReader, _version: number): StreamsGroupDescribeRequest {
  const groupIds = readScalars(r, r.compactArrayLength(1, 'groupIds'), 'groupIds', readCompactString)
  const includeAuthorizedOperations = r.bool('includeAuthorizedOperations')
  const unknownTags = readUnknownTags(r)
  return { groupIds, includeAuthorizedOperations, unknownTags }
}
