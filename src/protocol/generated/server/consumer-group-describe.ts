// Generated from protocol-specs/apis/069-consumer-group-describe.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, readScalars, requireStruct, writeCount, writeInt32s, writeScalars } from '../../codec.ts'
import { readCompactString, writeCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ConsumerGroupDescribeRequest, ConsumerGroupDescribeResponseAssignmentInput, ConsumerGroupDescribeResponseDescribedGroupInput, ConsumerGroupDescribeResponseInput, ConsumerGroupDescribeResponseMemberInput, ConsumerGroupDescribeResponseTopicPartitionsInput, ConsumerGroupDescribeTypes } from '../types/consumer-group-describe.ts'

/** ConsumerGroupDescribe (API key 69) as a broker sees it. */
export const ConsumerGroupDescribe: ServerApi<ConsumerGroupDescribeTypes> = {
  key: 69,
  name: 'ConsumerGroupDescribe',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('ConsumerGroupDescribeResponse', version, 0, 1)
    try {
      encodeConsumerGroupDescribeResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupDescribeResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ConsumerGroupDescribeRequest', version, 0, 1)
    try {
      return decodeConsumerGroupDescribeRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupDescribeRequest', version)
    }
  },
}

function encodeConsumerGroupDescribeResponse(w: ByteWriter, m: ConsumerGroupDescribeResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const groups = m.groups
  writeCount(w, groups, true, false, 'groups')
  encodeConsumerGroupDescribeResponseDescribedGroupList(w, groups, version, 'groups')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupDescribeResponseDescribedGroup(w: ByteWriter, m: ConsumerGroupDescribeResponseDescribedGroupInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  w.compactString(m.groupId, 'groupId')
  w.compactString(m.groupState, 'groupState')
  w.int32(m.groupEpoch, 'groupEpoch')
  w.int32(m.assignmentEpoch, 'assignmentEpoch')
  w.compactString(m.assignorName, 'assignorName')
  const members = m.members
  writeCount(w, members, true, false, 'members')
  encodeConsumerGroupDescribeResponseMemberList(w, members, version, 'members')
  w.int32(m.authorizedOperations === undefined ? -2147483648 : m.authorizedOperations, 'authorizedOperations')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupDescribeResponseDescribedGroupList(w: ByteWriter, values: readonly ConsumerGroupDescribeResponseDescribedGroupInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeConsumerGroupDescribeResponseDescribedGroup(w, values[i] as ConsumerGroupDescribeResponseDescribedGroupInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeConsumerGroupDescribeResponseMember(w: ByteWriter, m: ConsumerGroupDescribeResponseMemberInput, version: number): void {
  requireStruct(m)
  w.compactString(m.memberId, 'memberId')
  w.compactNullableString(m.instanceId === undefined ? null : m.instanceId, 'instanceId')
  w.compactNullableString(m.rackId === undefined ? null : m.rackId, 'rackId')
  w.int32(m.memberEpoch, 'memberEpoch')
  w.compactString(m.clientId, 'clientId')
  w.compactString(m.clientHost, 'clientHost')
  const subscribedTopicNames = m.subscribedTopicNames
  writeCount(w, subscribedTopicNames, true, false, 'subscribedTopicNames')
  writeScalars(w, subscribedTopicNames, 'subscribedTopicNames', writeCompactString)
  w.compactNullableString(m.subscribedTopicRegex === undefined ? null : m.subscribedTopicRegex, 'subscribedTopicRegex')
  const assignment = m.assignment
  encodeConsumerGroupDescribeResponseAssignmentIn(w, assignment, version, 'assignment')
  const targetAssignment = m.targetAssignment
  encodeConsumerGroupDescribeResponseAssignmentIn(w, targetAssignment, version, 'targetAssignment')
  if (version >= 1) {
    w.int8(m.memberType === undefined ? -1 : m.memberType, 'memberType')
  }
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupDescribeResponseMemberList(w: ByteWriter, values: readonly ConsumerGroupDescribeResponseMemberInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeConsumerGroupDescribeResponseMember(w, values[i] as ConsumerGroupDescribeResponseMemberInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeConsumerGroupDescribeResponseAssignment(w: ByteWriter, m: ConsumerGroupDescribeResponseAssignmentInput, version: number): void {
  requireStruct(m)
  const topicPartitions = m.topicPartitions
  writeCount(w, topicPartitions, true, false, 'topicPartitions')
  encodeConsumerGroupDescribeResponseTopicPartitionsList(w, topicPartitions, version, 'topicPartitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupDescribeResponseAssignmentIn(w: ByteWriter, value: ConsumerGroupDescribeResponseAssignmentInput, version: number, field: string): void {
  try {
    encodeConsumerGroupDescribeResponseAssignment(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function encodeConsumerGroupDescribeResponseTopicPartitions(w: ByteWriter, m: ConsumerGroupDescribeResponseTopicPartitionsInput, _version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  w.compactString(m.topicName, 'topicName')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupDescribeResponseTopicPartitionsList(w: ByteWriter, values: readonly ConsumerGroupDescribeResponseTopicPartitionsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeConsumerGroupDescribeResponseTopicPartitions(w, values[i] as ConsumerGroupDescribeResponseTopicPartitionsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeConsumerGroupDescribeRequest(r: ByteReader, _version: number): ConsumerGroupDescribeRequest {
  const groupIds = readScalars(r, r.compactArrayLength(1, 'groupIds'), 'groupIds', readCompactString)
  const includeAuthorizedOperations = r.bool('includeAuthorizedOperations')
  const unknownTags = readUnknownTags(r)
  return { groupIds, includeAuthorizedOperations, unknownTags }
}
