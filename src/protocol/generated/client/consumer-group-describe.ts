// Generated from protocol-specs/apis/069-consumer-group-describe.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, presentKeys, readInt32s, readScalars, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { readCompactString, writeCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ConsumerGroupDescribeRequestInput, ConsumerGroupDescribeResponse, ConsumerGroupDescribeResponseAssignment, ConsumerGroupDescribeResponseDescribedGroup, ConsumerGroupDescribeResponseMember, ConsumerGroupDescribeResponseTopicPartitions, ConsumerGroupDescribeTypes } from '../types/consumer-group-describe.ts'

/** ConsumerGroupDescribe (API key 69) as a client sees it. */
export const ConsumerGroupDescribe: ClientApi<ConsumerGroupDescribeTypes> = {
  key: 69,
  name: 'ConsumerGroupDescribe',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys(m.groupIds),
  encodeRequest(w, m, version) {
    checkVersion('ConsumerGroupDescribeRequest', version, 0, 1)
    try {
      encodeConsumerGroupDescribeRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupDescribeRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ConsumerGroupDescribeResponse', version, 0, 1)
    try {
      return decodeConsumerGroupDescribeResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupDescribeResponse', version)
    }
  },
}

function encodeConsumerGroupDescribeRequest(w: ByteWriter, m: ConsumerGroupDescribeRequestInput, _version: number): void {
  requireStruct(m)
  const groupIds = m.groupIds
  writeCount(w, groupIds, true, false, 'groupIds')
  writeScalars(w, groupIds, 'groupIds', writeCompactString)
  w.bool(m.includeAuthorizedOperations, 'includeAuthorizedOperations')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeConsumerGroupDescribeResponse(r: ByteReader, version: number): ConsumerGroupDescribeResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const groups = decodeConsumerGroupDescribeResponseDescribedGroupList(r, version, r.compactArrayLength(20, 'groups'), 'groups')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, groups, unknownTags }
}

function decodeConsumerGroupDescribeResponseDescribedGroup(r: ByteReader, version: number): ConsumerGroupDescribeResponseDescribedGroup {
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const groupId = r.compactString('groupId')
  const groupState = r.compactString('groupState')
  const groupEpoch = r.int32('groupEpoch')
  const assignmentEpoch = r.int32('assignmentEpoch')
  const assignorName = r.compactString('assignorName')
  const members = decodeConsumerGroupDescribeResponseMemberList(r, version, r.compactArrayLength(16, 'members'), 'members')
  const authorizedOperations = r.int32('authorizedOperations')
  const unknownTags = readUnknownTags(r)
  return { errorCode, errorMessage, groupId, groupState, groupEpoch, assignmentEpoch, assignorName, members, authorizedOperations, unknownTags }
}

function decodeConsumerGroupDescribeResponseDescribedGroupList(r: ByteReader, version: number, count: number, field: string): ConsumerGroupDescribeResponseDescribedGroup[] {
  const values = new Array<ConsumerGroupDescribeResponseDescribedGroup>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeConsumerGroupDescribeResponseDescribedGroup(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeConsumerGroupDescribeResponseMember(r: ByteReader, version: number): ConsumerGroupDescribeResponseMember {
  const memberId = r.compactString('memberId')
  const instanceId = r.compactNullableString('instanceId')
  const rackId = r.compactNullableString('rackId')
  const memberEpoch = r.int32('memberEpoch')
  const clientId = r.compactString('clientId')
  const clientHost = r.compactString('clientHost')
  const subscribedTopicNames = readScalars(r, r.compactArrayLength(1, 'subscribedTopicNames'), 'subscribedTopicNames', readCompactString)
  const subscribedTopicRegex = r.compactNullableString('subscribedTopicRegex')
  const assignment = decodeConsumerGroupDescribeResponseAssignmentIn(r, version, 'assignment')
  const targetAssignment = decodeConsumerGroupDescribeResponseAssignmentIn(r, version, 'targetAssignment')
  const memberType = version >= 1 ? r.int8('memberType') : -1
  const unknownTags = readUnknownTags(r)
  return { memberId, instanceId, rackId, memberEpoch, clientId, clientHost, subscribedTopicNames, subscribedTopicRegex, assignment, targetAssignment, memberType, unknownTags }
}

function decodeConsumerGroupDescribeResponseMemberList(r: ByteReader, version: number, count: number, field: string): ConsumerGroupDescribeResponseMember[] {
  const values = new Array<ConsumerGroupDescribeResponseMember>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeConsumerGroupDescribeResponseMember(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeConsumerGroupDescribeResponseAssignment(r: ByteReader, version: number): ConsumerGroupDescribeResponseAssignment {
  const topicPartitions = decodeConsumerGroupDescribeResponseTopicPartitionsList(r, version, r.compactArrayLength(19, 'topicPartitions'), 'topicPartitions')
  const unknownTags = readUnknownTags(r)
  return { topicPartitions, unknownTags }
}

function decodeConsumerGroupDescribeResponseAssignmentIn(r: ByteReader, version: number, field: string): ConsumerGroupDescribeResponseAssignment {
  try {
    return decodeConsumerGroupDescribeResponseAssignment(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeConsumerGroupDescribeResponseTopicPartitions(r: ByteReader, _version: number): ConsumerGroupDescribeResponseTopicPartitions {
  const topicId = r.uuid('topicId')
  const topicName = r.compactString('topicName')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, topicName, partitions, unknownTags }
}

function decodeConsumerGroupDescribeResponseTopicPartitionsList(r: ByteReader, version: number, count: number, field: string): ConsumerGroupDescribeResponseTopicPartitions[] {
  const values = new Array<ConsumerGroupDescribeResponseTopicPartitions>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeConsumerGroupDescribeResponseTopicPartitions(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
