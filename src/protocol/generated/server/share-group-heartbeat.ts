// Generated from protocol-specs/apis/076-share-group-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, readScalars, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ShareGroupHeartbeatRequest, ShareGroupHeartbeatResponseAssignmentInput, ShareGroupHeartbeatResponseInput, ShareGroupHeartbeatResponseTopicPartitionsInput, ShareGroupHeartbeatTypes } from '../types/share-group-heartbeat.ts'

/**
 * ShareGroupHeartbeat (API key 76) as a broker sees it.
 *
 * Joins, keeps and leaves a share group (KIP-932).
 */
export const ShareGroupHeartbeat: ServerApi<ShareGroupHeartbeatTypes> = {
  key: 76,
  name: 'ShareGroupHeartbeat',
  versions: { min: 1, max: 1 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('ShareGroupHeartbeatResponse', version, 1, 1)
    try {
      encodeShareGroupHeartbeatResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupHeartbeatResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ShareGroupHeartbeatRequest', version, 1, 1)
    try {
      return decodeShareGroupHeartbeatRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupHeartbeatRequest', version)
    }
  },
}

function encodeShareGroupHeartbeatResponse(w: ByteWriter, m: ShareGroupHeartbeatResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  w.compactNullableString(m.memberId === undefined ? null : m.memberId, 'memberId')
  w.int32(m.memberEpoch, 'memberEpoch')
  w.int32(m.heartbeatIntervalMs, 'heartbeatIntervalMs')
  const assignment = m.assignment === undefined ? null : m.assignment
  w.int8(assignment === null ? -1 : 1, 'assignment')
  if (assignment !== null) encodeShareGroupHeartbeatResponseAssignmentIn(w, assignment, version, 'assignment')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareGroupHeartbeatResponseAssignment(w: ByteWriter, m: ShareGroupHeartbeatResponseAssignmentInput, version: number): void {
  requireStruct(m)
  const topicPartitions = m.topicPartitions
  writeCount(w, topicPartitions, true, false, 'topicPartitions')
  encodeShareGroupHeartbeatResponseTopicPartitionsList(w, topicPartitions, version, 'topicPartitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareGroupHeartbeatResponseAssignmentIn(w: ByteWriter, value: ShareGroupHeartbeatResponseAssignmentInput, version: number, field: string): void {
  try {
    encodeShareGroupHeartbeatResponseAssignment(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function encodeShareGroupHeartbeatResponseTopicPartitions(w: ByteWriter, m: ShareGroupHeartbeatResponseTopicPartitionsInput, _version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareGroupHeartbeatResponseTopicPartitionsList(w: ByteWriter, values: readonly ShareGroupHeartbeatResponseTopicPartitionsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareGroupHeartbeatResponseTopicPartitions(w, values[i] as ShareGroupHeartbeatResponseTopicPartitionsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeShareGroupHeartbeatRequest(r: ByteReader, _version: number): ShareGroupHeartbeatRequest {
  const groupId = r.compactString('groupId')
  const memberId = r.compactString('memberId')
  const memberEpoch = r.int32('memberEpoch')
  const rackId = r.compactNullableString('rackId')
  const countOfSubscribedTopicNames = r.compactNullableArrayLength(1, 'subscribedTopicNames')
  const subscribedTopicNames = countOfSubscribedTopicNames === -1 ? null : readScalars(r, countOfSubscribedTopicNames, 'subscribedTopicNames', readCompactString)
  const unknownTags = readUnknownTags(r)
  return { groupId, memberId, memberEpoch, rackId, subscribedTopicNames, unknownTags }
}
