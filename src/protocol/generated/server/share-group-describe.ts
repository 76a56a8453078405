// Generated from protocol-specs/apis/077-share-group-describe.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, readScalars, requireStruct, writeCount, writeInt32s, writeScalars } from '../../codec.ts'
import { readCompactString, writeCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ShareGroupDescribeRequest, ShareGroupDescribeResponseAssignmentInput, ShareGroupDescribeResponseDescribedGroupInput, ShareGroupDescribeResponseInput, ShareGroupDescribeResponseMemberInput, ShareGroupDescribeResponseTopicPartitionsInput, ShareGroupDescribeTypes } from '../types/share-group-describe.ts'

/** ShareGroupDescribe (API key 77) as a broker sees it. */
export const ShareGroupDescribe: ServerApi<ShareGroupDescribeTypes> = {
  key: 77,
  name: 'ShareGroupDescribe',
  versions: { min: 1, max: 1 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('ShareGroupDescribeResponse', version, 1, 1)
    try {
      encodeShareGroupDescribeResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupDescribeResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ShareGroupDescribeRequest', version, 1, 1)
    try {
      return decodeShareGroupDescribeRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupDescribeRequest', version)
    }
  },
}

function encodeShareGroupDescribeResponse(w: ByteWriter, m: ShareGroupDescribeResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const groups = m.groups
  writeCount(w, groups, true, false, 'groups')
  encodeShareGroupDescribeResponseDescribedGroupList(w, groups, version, 'groups')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareGroupDescribeResponseDescribedGroup(w: ByteWriter, m: ShareGroupDescribeResponseDescribedGroupInput, version: number): void {
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
  encodeShareGroupDescribeResponseMemberList(w, members, version, 'members')
  w.int32(m.authorizedOperations === undefined ? -2147483648 : m.authorizedOperations, 'authorizedOperations')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareGroupDescribeResponseDescribedGroupList(w: ByteWriter, values: readonly ShareGroupDescribeResponseDescribedGroupInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareGroupDescribeResponseDescribedGroup(w, values[i] as ShareGroupDescribeResponseDescribedGroupInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeShareGroupDescribeResponseMember(w: ByteWriter, m: ShareGroupDescribeResponseMemberInput, version: number): void {
  requireStruct(m)
  w.compactString(m.memberId, 'memberId')
  w.compactNullableString(m.rackId === undefined ? null : m.rackId, 'rackId')
  w.int32(m.memberEpoch, 'memberEpoch')
  w.compactString(m.clientId, 'clientId')
  w.compactString(m.clientHost, 'clientHost')
  const subscribedTopicNames = m.subscribedTopicNames
  writeCount(w, subscribedTopicNames, true, false, 'subscribedTopicNames')
  writeScalars(w, subscribedTopicNames, 'subscribedTopicNames', writeCompactString)
  const assignment = m.assignment
  encodeShareGroupDescribeResponseAssignmentIn(w, assignment, version, 'assignment')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareGroupDescribeResponseMemberList(w: ByteWriter, values: readonly ShareGroupDescribeResponseMemberInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareGroupDescribeResponseMember(w, values[i] as ShareGroupDescribeResponseMemberInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeShareGroupDescribeResponseAssignment(w: ByteWriter, m: ShareGroupDescribeResponseAssignmentInput, version: number): void {
  requireStruct(m)
  const topicPartitions = m.topicPartitions
  writeCount(w, topicPartitions, true, false, 'topicPartitions')
  encodeShareGroupDescribeResponseTopicPartitionsList(w, topicPartitions, version, 'topicPartitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareGroupDescribeResponseAssignmentIn(w: ByteWriter, value: ShareGroupDescribeResponseAssignmentInput, version: number, field: string): void {
  try {
    encodeShareGroupDescribeResponseAssignment(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function encodeShareGroupDescribeResponseTopicPartitions(w: ByteWriter, m: ShareGroupDescribeResponseTopicPartitionsInput, _version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  w.compactString(m.topicName, 'topicName')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareGroupDescribeResponseTopicPartitionsList(w: ByteWriter, values: readonly ShareGroupDescribeResponseTopicPartitionsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareGroupDescribeResponseTopicPartitions(w, values[i] as ShareGroupDescribeResponseTopicPartitionsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeShareGroupDescribeRequest(r: ByteReader, _version: number): ShareGroupDescribeRequest {
  const groupIds = readScalars(r, r.compactArrayLength(1, 'groupIds'), 'groupIds', readCompactString)
  const includeAuthorizedOperations = r.bool('includeAuthorizedOperations')
  const unknownTags = readUnknownTags(r)
  return { groupIds, includeAuthorizedOperations, unknownTags }
}
