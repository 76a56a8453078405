// Generated from protocol-specs/apis/089-streams-group-describe.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, presentKeys, readInt32s, readScalars, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { readCompactString, writeCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { StreamsGroupDescribeRequestInput, StreamsGroupDescribeResponse, StreamsGroupDescribeResponseAssignment, StreamsGroupDescribeResponseDescribedGroup, StreamsGroupDescribeResponseEndpoint, StreamsGroupDescribeResponseKeyValue, StreamsGroupDescribeResponseMember, StreamsGroupDescribeResponseSubtopology, StreamsGroupDescribeResponseTaskIds, StreamsGroupDescribeResponseTaskOffset, StreamsGroupDescribeResponseTopicInfo, StreamsGroupDescribeResponseTopology, StreamsGroupDescribeTypes } from '../types/streams-group-describe.ts'

/** StreamsGroupDescribe (API key 89) as a client sees it. */
export const StreamsGroupDescribe: ClientApi<StreamsGroupDescribeTypes> = {
  key: 89,
  name: 'StreamsGroupDescribe',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys(m.groupIds),
  encodeRequest(w, m, version) {
    checkVersion('StreamsGroupDescribeRequest', version, 0, 0)
    try {
      encodeStreamsGroupDescribeRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupDescribeRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('StreamsGroupDescribeResponse', version, 0, 0)
    try {
      return decodeStreamsGroupDescribeResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupDescribeResponse', version)
    }
  },
}

function encodeStreamsGroupDescribeRequest(w: ByteWriter, m: StreamsGroupDescribeRequestInput, _version: number): void {
  requireStruct(m)
  const groupIds = m.groupIds
  writeCount(w, groupIds, true, false, 'groupIds')
  writeScalars(w, groupIds, 'groupIds', writeCompactString)
  w.bool(m.includeAuthorizedOperations, 'includeAuthorizedOperations')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeStreamsGroupDescribeResponse(r: ByteReader, version: number): StreamsGroupDescribeResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const groups = decodeStreamsGroupDescribeResponseDescribedGroupList(r, version, r.compactArrayLength(20, 'groups'), 'groups')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, groups, unknownTags }
}

function decodeStreamsGroupDescribeResponseDescribedGroup(r: ByteReader, version: number): StreamsGroupDescribeResponseDescribedGroup {
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const groupId = r.compactString('groupId')
  const groupState = r.compactString('groupState')
  const groupEpoch = r.int32('groupEpoch')
  const assignmentEpoch = r.int32('assignmentEpoch')
  const topology = (r.int8('topology') < 0 ? null : decodeStreamsGroupDescribeResponseTopologyIn(r, version, 'topology'))
  const members = decodeStreamsGroupDescribeResponseMemberList(r, version, r.compactArrayLength(28, 'members'), 'members')
  const authorizedOperations = r.int32('authorizedOperations')
  const unknownTags = readUnknownTags(r)
  return { errorCode, errorMessage, groupId, groupState, groupEpoch, assignmentEpoch, topology, members, authorizedOperations, unknownTags }
}

function decodeStreamsGroupDescribeResponseDescribedGroupList(r: ByteReader, version: number, count: number, field: string): StreamsGroupDescribeResponseDescribedGroup[] {
  const values = new Array<StreamsGroupDescribeResponseDescribedGroup>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupDescribeResponseDescribedGroup(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupDescribeResponseTopology(r: ByteReader, version: number): StreamsGroupDescribeResponseTopology {
  const epoch = r.int32('epoch')
  const countOfSubtopologies = r.compactNullableArrayLength(6, 'subtopologies')
  const subtopologies = countOfSubtopologies === -1 ? null : decodeStreamsGroupDescribeResponseSubtopologyList(r, version, countOfSubtopologies, 'subtopologies')
  const unknownTags = readUnknownTags(r)
  return { epoch, subtopologies, unknownTags }
}

function decodeStreamsGroupDescribeResponseTopologyIn(r: ByteReader, version: number, field: string): StreamsGroupDescribeResponseTopology {
  try {
    return decodeStreamsGroupDescribeResponseTopology(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeStreamsGroupDescribeResponseSubtopology(r: ByteReader, version: number): StreamsGroupDescribeResponseSubtopology {
  const subtopologyId = r.compactString('subtopologyId')
  const sourceTopics = readScalars(r, r.compactArrayLength(1, 'sourceTopics'), 'sourceTopics', readCompactString)
  const repartitionSinkTopics = readScalars(r, r.compactArrayLength(1, 'repartitionSinkTopics'), 'repartitionSinkTopics', readCompactString)
  const stateChangelogTopics = decodeStreamsGroupDescribeResponseTopicInfoList(r, version, r.compactArrayLength(9, 'stateChangelogTopics'), 'stateChangelogTopics')
  const repartitionSourceTopics = decodeStreamsGroupDescribeResponseTopicInfoList(r, version, r.compactArrayLength(9, 'repartitionSourceTopics'), 'repartitionSourceTopics')
  const unknownTags = readUnknownTags(r)
  return { subtopologyId, sourceTopics, repartitionSinkTopics, stateChangelogTopics, repartitionSourceTopics, unknownTags }
}

function decodeStreamsGroupDescribeResponseSubtopologyList(r: ByteReader, version: number, count: number, field: string): StreamsGroupDescribeResponseSubtopology[] {
  const values = new Array<StreamsGroupDescribeResponseSubtopology>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupDescribeResponseSubtopology(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupDescribeResponseTopicInfo(r: ByteReader, version: number): StreamsGroupDescribeResponseTopicInfo {
  const name = r.compactString('name')
  const partitions = r.int32('partitions')
  const replicationFactor = r.int16('replicationFactor')
  const topicConfigs = decodeStreamsGroupDescribeResponseKeyValueList(r, version, r.compactArrayLength(3, 'topicConfigs'), 'topicConfigs')
  const unknownTags = readUnknownTags(r)
  return { name, partitions, replicationFactor, topicConfigs, unknownTags }
}

function decodeStreamsGroupDescribeResponseTopicInfoList(r: ByteReader, version: number, count: number, field: string): StreamsGroupDescribeResponseTopicInfo[] {
  const values = new Array<StreamsGroupDescribeResponseTopicInfo>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupDescribeResponseTopicInfo(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupDescribeResponseKeyValue(r: ByteReader, _version: number): StreamsGroupDescribeResponseKeyValue {
  const key = r.compactString('key')
  const valueField = r.compactString('value')
  const unknownTags = readUnknownTags(r)
  return { key, value: valueField, unknownTags }
}

function decodeStreamsGroupDescribeResponseKeyValueList(r: ByteReader, version: number, count: number, field: string): StreamsGroupDescribeResponseKeyValue[] {
  const values = new Array<StreamsGroupDescribeResponseKeyValue>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupDescribeResponseKeyValue(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupDescribeResponseMember(r: ByteReader, version: number): StreamsGroupDescribeResponseMember {
  const memberId = r.compactString('memberId')
  const memberEpoch = r.int32('memberEpoch')
  const instanceId = r.compactNullableString('instanceId')
  const rackId = r.compactNullableString('rackId')
  const clientId = r.compactString('clientId')
  const clientHost = r.compactString('clientHost')
  const topologyEpoch = r.int32('topologyEpoch')
  const processId = r.compactString('processId')
  const userEndpoint = (r.int8('userEndpoint') < 0 ? null : decodeStreamsGroupDescribeResponseEndpointIn(r, version, 'userEndpoint'))
  const clientTags = decodeStreamsGroupDescribeResponseKeyValueList(r, version, r.compactArrayLength(3, 'clientTags'), 'clientTags')
  const taskOffsets = decodeStreamsGroupDescribeResponseTaskOffsetList(r, version, r.compactArrayLength(14, 'taskOffsets'), 'taskOffsets')
  const taskEndOffsets = decodeStreamsGroupDescribeResponseTaskOffsetList(r, version, r.compactArrayLength(14, 'taskEndOffsets'), 'taskEndOffsets')
  const assignment = decodeStreamsGroupDescribeResponseAssignmentIn(r, version, 'assignment')
  const targetAssignment = decodeStreamsGroupDescribeResponseAssignmentIn(r, version, 'targetAssignment')
  const isClassic = r.bool('isClassic')
  const unknownTags = readUnknownTags(r)
  return { memberId, memberEpoch, instanceId, rackId, clientId, clientHost, topologyEpoch, processId, userEndpoint, clientTags, taskOffsets, taskEndOffsets, assignment, targetAssignment, isClassic, unknownTags }
}

function decodeStreamsGroupDescribeResponseMemberList(r: ByteReader, version: number, count: number, field: string): StreamsGroupDescribeResponseMember[] {
  const values = new Array<StreamsGroupDescribeResponseMember>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupDescribeResponseMember(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupDescribeResponseEndpoint(r: ByteReader, _version: number): StreamsGroupDescribeResponseEndpoint {
  const host = r.compactString('host')
  const port = r.uint16('port')
  const unknownTags = readUnknownTags(r)
  return { host, port, unknownTags }
}

function decodeStreamsGroupDescribeResponseEndpointIn(r: ByteReader, version: number, field: string): StreamsGroupDescribeResponseEndpoint {
  try {
    return decodeStreamsGroupDescribeResponseEndpoint(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeStreamsGroupDescribeResponseTaskOffset(r: ByteReader, _version: number): StreamsGroupDescribeResponseTaskOffset {
  const subtopologyId = r.compactString('subtopologyId')
  const partition = r.int32('partition')
  const offset = r.int64('offset')
  const unknownTags = readUnknownTags(r)
  return { subtopologyId, partition, offset, unknownTags }
}

function decodeStreamsGroupDescribeResponseTaskOffsetList(r: ByteReader, version: number, count: number, field: string): StreamsGroupDescribeResponseTaskOffset[] {
  const values = new Array<StreamsGroupDescribeResponseTaskOffset>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupDescribeResponseTaskOffset(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupDescribeResponseAssignment(r: ByteReader, version: number): StreamsGroupDescribeResponseAssignment {
  const activeTasks = decodeStreamsGroupDescribeResponseTaskIdsList(r, version, r.compactArrayLength(3, 'activeTasks'), 'activeTasks')
  const standbyTasks = decodeStreamsGroupDescribeResponseTaskIdsList(r, version, r.compactArrayLength(3, 'standbyTasks'), 'standbyTasks')
  const warmupTasks = decodeStreamsGroupDescribeResponseTaskIdsList(r, version, r.compactArrayLength(3, 'warmupTasks'), 'warmupTasks')
  const unknownTags = readUnknownTags(r)
  return { activeTasks, standbyTasks, warmupTasks, unknownTags }
}

function decodeStreamsGroupDescribeResponseAssignmentIn(r: ByteReader, version: number, field: string): StreamsGroupDescribeResponseAssignment {
  try {
    return decodeStreamsGroupDescribeResponseAssignment(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeStreamsGroupDescribeResponseTaskIds(r: ByteReader, _version: number): StreamsGroupDescribeResponseTaskIds {
  const subtopologyId = r.compactString('subtopologyId')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { subtopologyId, partitions, unknownTags }
}

function decodeStreamsGroupDescribeResponseTaskIdsList(r: ByteReader, version: number, count: number, field: string): StreamsGroupDescribeResponseTaskIds[] {
  const values = new Array<StreamsGroupDescribeResponseTaskIds>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupDescribeResponseTaskIds(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
