// Generated from protocol-specs/apis/077-share-group-describe.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, presentKeys, readInt32s, readScalars, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { readCompactString, writeCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ShareGroupDescribeRequestInput, ShareGroupDescribeResponse, ShareGroupDescribeResponseAssignment, ShareGroupDescribeResponseDescribedGroup, ShareGroupDescribeResponseMember, ShareGroupDescribeResponseTopicPartitions, ShareGroupDescribeTypes } from '../types/share-group-describe.ts'

/** ShareGroupDescribe (API key 77) as a client sees it. */
export const ShareGroupDescribe: ClientApi<ShareGroupDescribeTypes> = {
  key: 77,
  name: 'ShareGroupDescribe',
  versions: { min: 1, max: 1 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys(m.groupIds),
  encodeRequest(w, m, version) {
    checkVersion('ShareGroupDescribeRequest', version, 1, 1)
    try {
      encodeShareGroupDescribeRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupDescribeRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ShareGroupDescribeResponse', version, 1, 1)
    try {
      return decodeShareGroupDescribeResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupDescribeResponse', version)
    }
  },
}

function encodeShareGroupDescribeRequest(w: ByteWriter, m: ShareGroupDescribeRequestInput, _version: number): void {
  requireStruct(m)
  const groupIds = m.groupIds
  writeCount(w, groupIds, true, false, 'groupIds')
  writeScalars(w, groupIds, 'groupIds', writeCompactString)
  w.bool(m.includeAuthorizedOperations, 'includeAuthorizedOperations')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeShareGroupDescribeResponse(r: ByteReader, version: number): ShareGroupDescribeResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const groups = decodeShareGroupDescribeResponseDescribedGroupList(r, version, r.compactArrayLength(20, 'groups'), 'groups')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, groups, unknownTags }
}

function decodeShareGroupDescribeResponseDescribedGroup(r: ByteReader, version: number): ShareGroupDescribeResponseDescribedGroup {
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const groupId = r.compactString('groupId')
  const groupState = r.compactString('groupState')
  const groupEpoch = r.int32('groupEpoch')
  const assignmentEpoch = r.int32('assignmentEpoch')
  const assignorName = r.compactString('assignorName')
  const members = decodeShareGroupDescribeResponseMemberList(r, version, r.compactArrayLength(12, 'members'), 'members')
  const authorizedOperations = r.int32('authorizedOperations')
  const unknownTags = readUnknownTags(r)
  return { errorCode, errorMessage, groupId, groupState, groupEpoch, assignmentEpoch, assignorName, members, authorizedOperations, unknownTags }
}

function decodeShareGroupDescribeResponseDescribedGroupList(r: ByteReader, version: number, count: number, field: string): ShareGroupDescribeResponseDescribedGroup[] {
  const values = new Array<ShareGroupDescribeResponseDescribedGroup>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareGroupDescribeResponseDescribedGroup(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeShareGroupDescribeResponseMember(r: ByteReader, version: number): ShareGroupDescribeResponseMember {
  const memberId = r.compactString('memberId')
  const rackId = r.compactNullableString('rackId')
  const memberEpoch = r.int32('memberEpoch')
  const clientId = r.compactString('clientId')
  const clientHost = r.compactString('clientHost')
  const subscribedTopicNames = readScalars(r, r.compactArrayLength(1, 'subscribedTopicNames'), 'subscribedTopicNames', readCompactString)
  const assignment = decodeShareGroupDescribeResponseAssignmentIn(r, version, 'assignment')
  const unknownTags = readUnknownTags(r)
  return { memberId, rackId, memberEpoch, clientId, clientHost, subscribedTopicNames, assignment, unknownTags }
}

function decodeShareGroupDescribeResponseMemberList(r: ByteReader, version: number, count: number, field: string): ShareGroupDescribeResponseMember[] {
  const values = new Array<ShareGroupDescribeResponseMember>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareGroupDescribeResponseMember(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeShareGroupDescribeResponseAssignment(r: ByteReader, version: number): ShareGroupDescribeResponseAssignment {
  const topicPartitions = decodeShareGroupDescribeResponseTopicPartitionsList(r, version, r.compactArrayLength(19, 'topicPartitions'), 'topicPartitions')
  const unknownTags = readUnknownTags(r)
  return { topicPartitions, unknownTags }
}

function decodeShareGroupDescribeResponseAssignmentIn(r: ByteReader, version: number, field: string): ShareGroupDescribeResponseAssignment {
  try {
    return decodeShareGroupDescribeResponseAssignment(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeShareGroupDescribeResponseTopicPartitions(r: ByteReader, _version: number): ShareGroupDescribeResponseTopicPartitions {
  const topicId = r.uuid('topicId')
  const topicName = r.compactString('topicName')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, topicName, partitions, unknownTags }
}

function decodeShareGroupDescribeResponseTopicPartitionsList(r: ByteReader, version: number, count: number, field: string): ShareGroupDescribeResponseTopicPartitions[] {
  const values = new Array<ShareGroupDescribeResponseTopicPartitions>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareGroupDescribeResponseTopicPartitions(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
