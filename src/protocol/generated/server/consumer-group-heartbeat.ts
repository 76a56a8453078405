// Generated from protocol-specs/apis/068-consumer-group-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, readInt32s, readScalars, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ConsumerGroupHeartbeatRequest, ConsumerGroupHeartbeatRequestTopicPartitions, ConsumerGroupHeartbeatResponseAssignmentInput, ConsumerGroupHeartbeatResponseInput, ConsumerGroupHeartbeatResponseTopicPartitionsInput, ConsumerGroupHeartbeatTypes } from '../types/consumer-group-heartbeat.ts'

/**
 * ConsumerGroupHeartbeat (API key 68) as a broker sees it.
 *
 * Joins, keeps and leaves a group of the new protocol (KIP-848).
 */
export const ConsumerGroupHeartbeat: ServerApi<ConsumerGroupHeartbeatTypes> = {
  key: 68,
  name: 'ConsumerGroupHeartbeat',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('ConsumerGroupHeartbeatResponse', version, 0, 1)
    try {
      encodeConsumerGroupHeartbeatResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupHeartbeatResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ConsumerGroupHeartbeatRequest', version, 0, 1)
    try {
      return decodeConsumerGroupHeartbeatRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupHeartbeatRequest', version)
    }
  },
}

function encodeConsumerGroupHeartbeatResponse(w: ByteWriter, m: ConsumerGroupHeartbeatResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  w.compactNullableString(m.memberId === undefined ? null : m.memberId, 'memberId')
  w.int32(m.memberEpoch, 'memberEpoch')
  w.int32(m.heartbeatIntervalMs, 'heartbeatIntervalMs')
  const assignment = m.assignment === undefined ? null : m.assignment
  w.int8(assignment === null ? -1 : 1, 'assignment')
  if (assignment !== null) encodeConsumerGroupHeartbeatResponseAssignmentIn(w, assignment, version, 'assignment')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupHeartbeatResponseAssignment(w: ByteWriter, m: ConsumerGroupHeartbeatResponseAssignmentInput, version: number): void {
  requireStruct(m)
  const topicPartitions = m.topicPartitions
  writeCount(w, topicPartitions, true, false, 'topicPartitions')
  encodeConsumerGroupHeartbeatResponseTopicPartitionsList(w, topicPartitions, version, 'topicPartitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupHeartbeatResponseAssignmentIn(w: ByteWriter, value: ConsumerGroupHeartbeatResponseAssignmentInput, version: number, field: string): void {
  try {
    encodeConsumerGroupHeartbeatResponseAssignment(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function encodeConsumerGroupHeartbeatResponseTopicPartitions(w: ByteWriter, m: ConsumerGroupHeartbeatResponseTopicPartitionsInput, _version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupHeartbeatResponseTopicPartitionsList(w: ByteWriter, values: readonly ConsumerGroupHeartbeatResponseTopicPartitionsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeConsumerGroupHeartbeatResponseTopicPartitions(w, values[i] as ConsumerGroupHeartbeatResponseTopicPartitionsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeConsumerGroupHeartbeatRequest(r: ByteReader, version: number): ConsumerGroupHeartbeatRequest {
  const groupId = r.compactString('groupId')
  const memberId = r.compactString('memberId')
  const memberEpoch = r.int32('memberEpoch')
  const instanceId = r.compactNullableString('instanceId')
  const rackId = r.compactNullableString('rackId')
  const rebalanceTimeoutMs = r.int32('rebalanceTimeoutMs')
  const countOfSubscribedTopicNames = r.compactNullableArrayLength(1, 'subscribedTopicNames')
  const subscribedTopicNames = countOfSubscribedTopicNames === -1 ? null : readScalars(r, countOfSubscribedTopicNames, 'subscribedTopicNames', readCompactString)
  const subscribedTopicRegex = version >= 1 ? r.compactNullableString('subscribedTopicRegex') : null
  const serverAssignor = r.compactNullableString('serverAssignor')
  const countOfTopicPartitions = r.compactNullableArrayLength(18, 'topicPartitions')
  const topicPartitions = countOfTopicPartitions === -1 ? null : decodeConsumerGroupHeartbeatRequestTopicPartitionsList(r, version, countOfTopicPartitions, 'topicPartitions')
  const unknownTags = readUnknownTags(r)
  return { groupId, memberId, memberEpoch, instanceId, rackId, rebalanceTimeoutMs, subscribedTopicNames, subscribedTopicRegex, serverAssignor, topicPartitions, unknownTags }
}

function decodeConsumerGroupHeartbeatRequestTopicPartitions(r: ByteReader, _version: number): ConsumerGroupHeartbeatRequestTopicPartitions {
  const topicId = r.uuid('topicId')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeConsumerGroupHeartbeatRequestTopicPartitionsList(r: ByteReader, version: number, count: number, field: string): ConsumerGroupHeartbeatRequestTopicPartitions[] {
  const values = new Array<ConsumerGroupHeartbeatRequestTopicPartitions>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeConsumerGroupHeartbeatRequestTopicPartitions(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
