// Generated from protocol-specs/apis/068-consumer-group-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, notCarried, presentKeys, readInt32s, requireStruct, writeCount, writeInt32s, writeScalars } from '../../codec.ts'
import { writeCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ConsumerGroupHeartbeatRequestInput, ConsumerGroupHeartbeatRequestTopicPartitionsInput, ConsumerGroupHeartbeatResponse, ConsumerGroupHeartbeatResponseAssignment, ConsumerGroupHeartbeatResponseTopicPartitions, ConsumerGroupHeartbeatTypes } from '../types/consumer-group-heartbeat.ts'

/**
 * ConsumerGroupHeartbeat (API key 68) as a client sees it.
 *
 * Joins, keeps and leaves a group of the new protocol (KIP-848).
 */
export const ConsumerGroupHeartbeat: ClientApi<ConsumerGroupHeartbeatTypes> = {
  key: 68,
  name: 'ConsumerGroupHeartbeat',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys([m.groupId]),
  encodeRequest(w, m, version) {
    checkVersion('ConsumerGroupHeartbeatRequest', version, 0, 1)
    try {
      encodeConsumerGroupHeartbeatRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupHeartbeatRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ConsumerGroupHeartbeatResponse', version, 0, 1)
    try {
      return decodeConsumerGroupHeartbeatResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupHeartbeatResponse', version)
    }
  },
}

function encodeConsumerGroupHeartbeatRequest(w: ByteWriter, m: ConsumerGroupHeartbeatRequestInput, version: number): void {
  requireStruct(m)
  w.compactString(m.groupId, 'groupId')
  w.compactString(m.memberId, 'memberId')
  w.int32(m.memberEpoch, 'memberEpoch')
  w.compactNullableString(m.instanceId === undefined ? null : m.instanceId, 'instanceId')
  w.compactNullableString(m.rackId === undefined ? null : m.rackId, 'rackId')
  w.int32(m.rebalanceTimeoutMs === undefined ? -1 : m.rebalanceTimeoutMs, 'rebalanceTimeoutMs')
  const subscribedTopicNames = m.subscribedTopicNames === undefined ? null : m.subscribedTopicNames
  writeCount(w, subscribedTopicNames, true, true, 'subscribedTopicNames')
  if (subscribedTopicNames !== null) writeScalars(w, subscribedTopicNames, 'subscribedTopicNames', writeCompactString)
  if (version >= 1) {
    w.compactNullableString(m.subscribedTopicRegex === undefined ? null : m.subscribedTopicRegex, 'subscribedTopicRegex')
  } else if (m.subscribedTopicRegex !== undefined && m.subscribedTopicRegex !== null) throw notCarried('subscribedTopicRegex', '1+')
  w.compactNullableString(m.serverAssignor === undefined ? null : m.serverAssignor, 'serverAssignor')
  const topicPartitions = m.topicPartitions === undefined ? null : m.topicPartitions
  writeCount(w, topicPartitions, true, true, 'topicPartitions')
  if (topicPartitions !== null) encodeConsumerGroupHeartbeatRequestTopicPartitionsList(w, topicPartitions, version, 'topicPartitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupHeartbeatRequestTopicPartitions(w: ByteWriter, m: ConsumerGroupHeartbeatRequestTopicPartitionsInput, _version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupHeartbeatRequestTopicPartitionsList(w: ByteWriter, values: readonly ConsumerGroupHeartbeatRequestTopicPartitionsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeConsumerGroupHeartbeatRequestTopicPartitions(w, values[i] as ConsumerGroupHeartbeatRequestTopicPartitionsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeConsumerGroupHeartbeatResponse(r: ByteReader, version: number): ConsumerGroupHeartbeatResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const memberId = r.compactNullableString('memberId')
  const memberEpoch = r.int32('memberEpoch')
  const heartbeatIntervalMs = r.int32('heartbeatIntervalMs')
  const assignment = (r.int8('assignment') < 0 ? null : decodeConsumerGroupHeartbeatResponseAssignmentIn(r, version, 'assignment'))
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, errorMessage, memberId, memberEpoch, heartbeatIntervalMs, assignment, unknownTags }
}

function decodeConsumerGroupHeartbeatResponseAssignment(r: ByteReader, version: number): ConsumerGroupHeartbeatResponseAssignment {
  const topicPartitions = decodeConsumerGroupHeartbeatResponseTopicPartitionsList(r, version, r.compactArrayLength(18, 'topicPartitions'), 'topicPartitions')
  const unknownTags = readUnknownTags(r)
  return { topicPartitions, unknownTags }
}

function decodeConsumerGroupHeartbeatResponseAssignmentIn(r: ByteReader, version: number, field: string): ConsumerGroupHeartbeatResponseAssignment {
  try {
    return decodeConsumerGroupHeartbeatResponseAssignment(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeConsumerGroupHeartbeatResponseTopicPartitions(r: ByteReader, _version: number): ConsumerGroupHeartbeatResponseTopicPartitions {
  const topicId = r.uuid('topicId')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeConsumerGroupHeartbeatResponseTopicPartitionsList(r: ByteReader, version: number, count: number, field: string): ConsumerGroupHeartbeatResponseTopicPartitions[] {
  const values = new Array<ConsumerGroupHeartbeatResponseTopicPartitions>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeConsumerGroupHeartbeatResponseTopicPartitions(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
