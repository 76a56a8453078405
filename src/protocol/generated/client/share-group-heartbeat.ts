// Generated from protocol-specs/apis/076-share-group-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, presentKeys, readInt32s, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { writeCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ShareGroupHeartbeatRequestInput, ShareGroupHeartbeatResponse, ShareGroupHeartbeatResponseAssignment, ShareGroupHeartbeatResponseTopicPartitions, ShareGroupHeartbeatTypes } from '../types/share-group-heartbeat.ts'

/**
 * ShareGroupHeartbeat (API key 76) as a client sees it.
 *
 * Joins, keeps and leaves a share group (KIP-932).
 */
export const ShareGroupHeartbeat: ClientApi<ShareGroupHeartbeatTypes> = {
  key: 76,
  name: 'ShareGroupHeartbeat',
  versions: { min: 1, max: 1 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys([m.groupId]),
  encodeRequest(w, m, version) {
    checkVersion('ShareGroupHeartbeatRequest', version, 1, 1)
    try {
      encodeShareGroupHeartbeatRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupHeartbeatRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ShareGroupHeartbeatResponse', version, 1, 1)
    try {
      return decodeShareGroupHeartbeatResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupHeartbeatResponse', version)
    }
  },
}

function encodeShareGroupHeartbeatRequest(w: ByteWriter, m: ShareGroupHeartbeatRequestInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.groupId, 'groupId')
  w.compactString(m.memberId, 'memberId')
  w.int32(m.memberEpoch, 'memberEpoch')
  w.compactNullableString(m.rackId === undefined ? null : m.rackId, 'rackId')
  const subscribedTopicNames = m.subscribedTopicNames === undefined ? null : m.subscribedTopicNames
  writeCount(w, subscribedTopicNames, true, true, 'subscribedTopicNames')
  if (subscribedTopicNames !== null) writeScalars(w, subscribedTopicNames, 'subscribedTopicNames', writeCompactString)
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeShareGroupHeartbeatResponse(r: ByteReader, version: number): ShareGroupHeartbeatResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const memberId = r.compactNullableString('memberId')
  const memberEpoch = r.int32('memberEpoch')
  const heartbeatIntervalMs = r.int32('heartbeatIntervalMs')
  const assignment = (r.int8('assignment') < 0 ? null : decodeShareGroupHeartbeatResponseAssignmentIn(r, version, 'assignment'))
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, errorMessage, memberId, memberEpoch, heartbeatIntervalMs, assignment, unknownTags }
}

function decodeShareGroupHeartbeatResponseAssignment(r: ByteReader, version: number): ShareGroupHeartbeatResponseAssignment {
  const topicPartitions = decodeShareGroupHeartbeatResponseTopicPartitionsList(r, version, r.compactArrayLength(18, 'topicPartitions'), 'topicPartitions')
  const unknownTags = readUnknownTags(r)
  return { topicPartitions, unknownTags }
}

function decodeShareGroupHeartbeatResponseAssignmentIn(r: ByteReader, version: number, field: string): ShareGroupHeartbeatResponseAssignment {
  try {
    return decodeShareGroupHeartbeatResponseAssignment(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeShareGroupHeartbeatResponseTopicPartitions(r: ByteReader, _version: number): ShareGroupHeartbeatResponseTopicPartitions {
  const topicId = r.uuid('topicId')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeShareGroupHeartbeatResponseTopicPartitionsList(r: ByteReader, version: number, count: number, field: string): ShareGroupHeartbeatResponseTopicPartitions[] {
  const values = new Array<ShareGroupHeartbeatResponseTopicPartitions>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareGroupHeartbeatResponseTopicPartitions(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
