// Generated from protocol-specs/apis/079-share-acknowledge.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, notCarried, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { writeInt8 } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ShareAcknowledgeRequestAcknowledgePartitionInput, ShareAcknowledgeRequestAcknowledgeTopicInput, ShareAcknowledgeRequestAcknowledgementBatchInput, ShareAcknowledgeRequestInput, ShareAcknowledgeResponse, ShareAcknowledgeResponseLeaderIdAndEpoch, ShareAcknowledgeResponseNodeEndpoint, ShareAcknowledgeResponsePartitionData, ShareAcknowledgeResponseShareAcknowledgeTopicResponse, ShareAcknowledgeTypes } from '../types/share-acknowledge.ts'

/** ShareAcknowledge (API key 79) as a client sees it. */
export const ShareAcknowledge: ClientApi<ShareAcknowledgeTypes> = {
  key: 79,
  name: 'ShareAcknowledge',
  versions: { min: 1, max: 2 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  partitionsOf: (m) => m.topics.map((topic) => ({ topic: undefined, topicId: topic.topicId, partitions: topic.partitions.map((partition) => partition.partitionIndex) })),
  encodeRequest(w, m, version) {
    checkVersion('ShareAcknowledgeRequest', version, 1, 2)
    try {
      encodeShareAcknowledgeRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareAcknowledgeRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ShareAcknowledgeResponse', version, 1, 2)
    try {
      return decodeShareAcknowledgeResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareAcknowledgeResponse', version)
    }
  },
}

function encodeShareAcknowledgeRequest(w: ByteWriter, m: ShareAcknowledgeRequestInput, version: number): void {
  requireStruct(m)
  w.compactNullableString(m.groupId === undefined ? null : m.groupId, 'groupId')
  w.compactNullableString(m.memberId, 'memberId')
  w.int32(m.shareSessionEpoch, 'shareSessionEpoch')
  if (version >= 2) {
    w.bool(m.isRenewAck === undefined ? false : m.isRenewAck, 'isRenewAck')
  } else if (m.isRenewAck !== undefined && m.isRenewAck !== false) throw notCarried('isRenewAck', '2+')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeShareAcknowledgeRequestAcknowledgeTopicList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareAcknowledgeRequestAcknowledgeTopic(w: ByteWriter, m: ShareAcknowledgeRequestAcknowledgeTopicInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeShareAcknowledgeRequestAcknowledgePartitionList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareAcknowledgeRequestAcknowledgeTopicList(w: ByteWriter, values: readonly ShareAcknowledgeRequestAcknowledgeTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareAcknowledgeRequestAcknowledgeTopic(w, values[i] as ShareAcknowledgeRequestAcknowledgeTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeShareAcknowledgeRequestAcknowledgePartition(w: ByteWriter, m: ShareAcknowledgeRequestAcknowledgePartitionInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  const acknowledgementBatches = m.acknowledgementBatches
  writeCount(w, acknowledgementBatches, true, false, 'acknowledgementBatches')
  encodeShareAcknowledgeRequestAcknowledgementBatchList(w, acknowledgementBatches, version, 'acknowledgementBatches')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareAcknowledgeRequestAcknowledgePartitionList(w: ByteWriter, values: readonly ShareAcknowledgeRequestAcknowledgePartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareAcknowledgeRequestAcknowledgePartition(w, values[i] as ShareAcknowledgeRequestAcknowledgePartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeShareAcknowledgeRequestAcknowledgementBatch(w: ByteWriter, m: ShareAcknowledgeRequestAcknowledgementBatchInput, _version: number): void {
  requireStruct(m)
  w.int64(m.firstOffset, 'firstOffset')
  w.int64(m.lastOffset, 'lastOffset')
  const acknowledgeTypes = m.acknowledgeTypes
  writeCount(w, acknowledgeTypes, true, false, 'acknowledgeTypes')
  writeScalars(w, acknowledgeTypes, 'acknowledgeTypes', writeInt8)
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareAcknowledgeRequestAcknowledgementBatchList(w: ByteWriter, values: readonly ShareAcknowledgeRequestAcknowledgementBatchInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareAcknowledgeRequestAcknowledgementBatch(w, values[i] as ShareAcknowledgeRequestAcknowledgementBatchInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeShareAcknowledgeResponse(r: ByteReader, version: number): ShareAcknowledgeResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const acquisitionLockTimeoutMs = version >= 2 ? r.int32('acquisitionLockTimeoutMs') : 0
  const responses = decodeShareAcknowledgeResponseShareAcknowledgeTopicResponseList(r, version, r.compactArrayLength(18, 'responses'), 'responses')
  const nodeEndpoints = decodeShareAcknowledgeResponseNodeEndpointList(r, version, r.compactArrayLength(11, 'nodeEndpoints'), 'nodeEndpoints')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, errorMessage, acquisitionLockTimeoutMs, responses, nodeEndpoints, unknownTags }
}

function decodeShareAcknowledgeResponseShareAcknowledgeTopicResponse(r: ByteReader, version: number): ShareAcknowledgeResponseShareAcknowledgeTopicResponse {
  const topicId = r.uuid('topicId')
  const partitions = decodeShareAcknowledgeResponsePartitionDataList(r, version, r.compactArrayLength(17, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeShareAcknowledgeResponseShareAcknowledgeTopicResponseList(r: ByteReader, version: number, count: number, field: string): ShareAcknowledgeResponseShareAcknowledgeTopicResponse[] {
  const values = new Array<ShareAcknowledgeResponseShareAcknowledgeTopicResponse>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareAcknowledgeResponseShareAcknowledgeTopicResponse(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeShareAcknowledgeResponsePartitionData(r: ByteReader, version: number): ShareAcknowledgeResponsePartitionData {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const currentLeader = decodeShareAcknowledgeResponseLeaderIdAndEpochIn(r, version, 'currentLeader')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, errorCode, errorMessage, currentLeader, unknownTags }
}

function decodeShareAcknowledgeResponsePartitionDataList(r: ByteReader, version: number, count: number, field: string): ShareAcknowledgeResponsePartitionData[] {
  const values = new Array<ShareAcknowledgeResponsePartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareAcknowledgeResponsePartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeShareAcknowledgeResponseLeaderIdAndEpoch(r: ByteReader, _version: number): ShareAcknowledgeResponseLeaderIdAndEpoch {
  const leaderId = r.int32('leaderId')
  const leaderEpoch = r.int32('leaderEpoch')
  const unknownTags = readUnknownTags(r)
  return { leaderId, leaderEpoch, unknownTags }
}

function decodeShareAcknowledgeResponseLeaderIdAndEpochIn(r: ByteReader, version: number, field: string): ShareAcknowledgeResponseLeaderIdAndEpoch {
  try {
    return decodeShareAcknowledgeResponseLeaderIdAndEpoch(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeShareAcknowledgeResponseNodeEndpoint(r: ByteReader, _version: number): ShareAcknowledgeResponseNodeEndpoint {
  const nodeId = r.int32('nodeId')
  const host = r.compactString('host')
  const port = r.int32('port')
  const rack = r.compactNullableString('rack')
  const unknownTags = readUnknownTags(r)
  return { nodeId, host, port, rack, unknownTags }
}

function decodeShareAcknowledgeResponseNodeEndpointList(r: ByteReader, version: number, count: number, field: string): ShareAcknowledgeResponseNodeEndpoint[] {
  const values = new Array<ShareAcknowledgeResponseNodeEndpoint>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareAcknowledgeResponseNodeEndpoint(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
