// Generated from protocol-specs/apis/079-share-acknowledge.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, readScalars, requireStruct, writeCount } from '../../codec.ts'
import { readInt8 } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ShareAcknowledgeRequest, ShareAcknowledgeRequestAcknowledgePartition, ShareAcknowledgeRequestAcknowledgeTopic, ShareAcknowledgeRequestAcknowledgementBatch, ShareAcknowledgeResponseInput, ShareAcknowledgeResponseLeaderIdAndEpochInput, ShareAcknowledgeResponseNodeEndpointInput, ShareAcknowledgeResponsePartitionDataInput, ShareAcknowledgeResponseShareAcknowledgeTopicResponseInput, ShareAcknowledgeTypes } from '../types/share-acknowledge.ts'

/** ShareAcknowledge (API key 79) as a broker sees it. */
export const ShareAcknowledge: ServerApi<ShareAcknowledgeTypes> = {
  key: 79,
  name: 'ShareAcknowledge',
  versions: { min: 1, max: 2 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  encodeResponse(w, m, version) {
    checkVersion('ShareAcknowledgeResponse', version, 1, 2)
    try {
      encodeShareAcknowledgeResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareAcknowledgeResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ShareAcknowledgeRequest', version, 1, 2)
    try {
      return decodeShareAcknowledgeRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareAcknowledgeRequest', version)
    }
  },
}

function encodeShareAcknowledgeResponse(w: ByteWriter, m: ShareAcknowledgeResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  if (version >= 2) {
    w.int32(m.acquisitionLockTimeoutMs === undefined ? 0 : m.acquisitionLockTimeoutMs, 'acquisitionLockTimeoutMs')
  }
  const responses = m.responses
  writeCount(w, responses, true, false, 'responses')
  encodeShareAcknowledgeResponseShareAcknowledgeTopicResponseList(w, responses, version, 'responses')
  const nodeEndpoints = m.nodeEndpoints
  writeCount(w, nodeEndpoints, true, false, 'nodeEndpoints')
  encodeShareAcknowledgeResponseNodeEndpointList(w, nodeEndpoints, version, 'nodeEndpoints')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareAcknowledgeResponseShareAcknowledgeTopicResponse(w: ByteWriter, m: ShareAcknowledgeResponseShareAcknowledgeTopicResponseInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeShareAcknowledgeResponsePartitionDataList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareAcknowledgeResponseShareAcknowledgeTopicResponseList(w: ByteWriter, values: readonly ShareAcknowledgeResponseShareAcknowledgeTopicResponseInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareAcknowledgeResponseShareAcknowledgeTopicResponse(w, values[i] as ShareAcknowledgeResponseShareAcknowledgeTopicResponseInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeShareAcknowledgeResponsePartitionData(w: ByteWriter, m: ShareAcknowledgeResponsePartitionDataInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  const currentLeader = m.currentLeader
  encodeShareAcknowledgeResponseLeaderIdAndEpochIn(w, currentLeader, version, 'currentLeader')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareAcknowledgeResponsePartitionDataList(w: ByteWriter, values: readonly ShareAcknowledgeResponsePartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareAcknowledgeResponsePartitionData(w, values[i] as ShareAcknowledgeResponsePartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeShareAcknowledgeResponseLeaderIdAndEpoch(w: ByteWriter, m: ShareAcknowledgeResponseLeaderIdAndEpochInput, _version: number): void {
  requireStruct(m)
  w.int32(m.leaderId, 'leaderId')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareAcknowledgeResponseLeaderIdAndEpochIn(w: ByteWriter, value: ShareAcknowledgeResponseLeaderIdAndEpochInput, version: number, field: string): void {
  try {
    encodeShareAcknowledgeResponseLeaderIdAndEpoch(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function encodeShareAcknowledgeResponseNodeEndpoint(w: ByteWriter, m: ShareAcknowledgeResponseNodeEndpointInput, _version: number): void {
  requireStruct(m)
  w.int32(m.nodeId, 'nodeId')
  w.compactString(m.host, 'host')
  w.int32(m.port, 'port')
  w.compactNullableString(m.rack === undefined ? null : m.rack, 'rack')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareAcknowledgeResponseNodeEndpointList(w: ByteWriter, values: readonly ShareAcknowledgeResponseNodeEndpointInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareAcknowledgeResponseNodeEndpoint(w, values[i] as ShareAcknowledgeResponseNodeEndpointInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeShareAcknowledgeRequest(r: ByteReader, version: number): ShareAcknowledgeRequest {
  const groupId = r.compactNullableString('groupId')
  const memberId = r.compactNullableString('memberId')
  const shareSessionEpoch = r.int32('shareSessionEpoch')
  const isRenewAck = version >= 2 ? r.bool('isRenewAck') : false
  const topics = decodeShareAcknowledgeRequestAcknowledgeTopicList(r, version, r.compactArrayLength(18, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { groupId, memberId, shareSessionEpoch, isRenewAck, topics, unknownTags }
}

function decodeShareAcknowledgeRequestAcknowledgeTopic(r: ByteReader, version: number): ShareAcknowledgeRequestAcknowledgeTopic {
  const topicId = r.uuid('topicId')
  const partitions = decodeShareAcknowledgeRequestAcknowledgePartitionList(r, version, r.compactArrayLength(6, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeShareAcknowledgeRequestAcknowledgeTopicList(r: ByteReader, version: number, count: number, field: string): ShareAcknowledgeRequestAcknowledgeTopic[] {
  const values = new Array<ShareAcknowledgeRequestAcknowledgeTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareAcknowledgeRequestAcknowledgeTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeShareAcknowledgeRequestAcknowledgePartition(r: ByteReader, version: number): ShareAcknowledgeRequestAcknowledgePartition {
  const partitionIndex = r.int32('partitionIndex')
  const acknowledgementBatches = decodeShareAcknowledgeRequestAcknowledgementBatchList(r, version, r.compactArrayLength(18, 'acknowledgementBatches'), 'acknowledgementBatches')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, acknowledgementBatches, unknownTags }
}

function decodeShareAcknowledgeRequestAcknowledgePartitionList(r: ByteReader, version: number, count: number, field: string): ShareAcknowledgeRequestAcknowledgePartition[] {
  const values = new Array<ShareAcknowledgeRequestAcknowledgePartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareAcknowledgeRequestAcknowledgePartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeShareAcknowledgeRequestAcknowledgementBatch(r: ByteReader, _version: number): ShareAcknowledgeRequestAcknowledgementBatch {
  const firstOffset = r.int64('firstOffset')
  const lastOffset = r.int64('lastOffset')
  const acknowledgeTypes = readScalars(r, r.compactArrayLength(1, 'acknowledgeTypes'), 'acknowledgeTypes', readInt8)
  const unknownTags = readUnknownTags(r)
  return { firstOffset, lastOffset, acknowledgeTypes, unknownTags }
}

function decodeShareAcknowledgeRequestAcknowledgementBatchList(r: ByteReader, version: number, count: number, field: string): ShareAcknowledgeRequestAcknowledgementBatch[] {
  const values = new Array<ShareAcknowledgeRequestAcknowledgementBatch>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareAcknowledgeRequestAcknowledgementBatch(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
