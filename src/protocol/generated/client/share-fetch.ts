// Generated from protocol-specs/apis/078-share-fetch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, notCarried, requireStruct, writeCount, writeInt32s, writeScalars } from '../../codec.ts'
import { writeInt8 } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ShareFetchRequestAcknowledgementBatchInput, ShareFetchRequestFetchPartitionInput, ShareFetchRequestFetchTopicInput, ShareFetchRequestForgottenTopicInput, ShareFetchRequestInput, ShareFetchResponse, ShareFetchResponseAcquiredRecords, ShareFetchResponseLeaderIdAndEpoch, ShareFetchResponseNodeEndpoint, ShareFetchResponsePartitionData, ShareFetchResponseShareFetchableTopicResponse, ShareFetchTypes } from '../types/share-fetch.ts'

/** ShareFetch (API key 78) as a client sees it. */
export const ShareFetch: ClientApi<ShareFetchTypes> = {
  key: 78,
  name: 'ShareFetch',
  versions: { min: 1, max: 2 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  partitionsOf: (m) => m.topics.map((topic) => ({ topic: undefined, topicId: topic.topicId, partitions: topic.partitions.map((partition) => partition.partitionIndex) })),
  encodeRequest(w, m, version) {
    checkVersion('ShareFetchRequest', version, 1, 2)
    try {
      encodeShareFetchRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareFetchRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ShareFetchResponse', version, 1, 2)
    try {
      return decodeShareFetchResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareFetchResponse', version)
    }
  },
}

function encodeShareFetchRequest(w: ByteWriter, m: ShareFetchRequestInput, version: number): void {
  requireStruct(m)
  w.compactNullableString(m.groupId === undefined ? null : m.groupId, 'groupId')
  w.compactNullableString(m.memberId, 'memberId')
  w.int32(m.shareSessionEpoch, 'shareSessionEpoch')
  w.int32(m.maxWaitMs, 'maxWaitMs')
  w.int32(m.minBytes, 'minBytes')
  w.int32(m.maxBytes === undefined ? 2147483647 : m.maxBytes, 'maxBytes')
  w.int32(m.maxRecords, 'maxRecords')
  w.int32(m.batchSize, 'batchSize')
  if (version >= 2) {
    w.int8(m.shareAcquireMode === undefined ? 0 : m.shareAcquireMode, 'shareAcquireMode')
  }
  if (version >= 2) {
    w.bool(m.isRenewAck === undefined ? false : m.isRenewAck, 'isRenewAck')
  } else if (m.isRenewAck !== undefined && m.isRenewAck !== false) throw notCarried('isRenewAck', '2+')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeShareFetchRequestFetchTopicList(w, topics, version, 'topics')
  const forgottenTopicsData = m.forgottenTopicsData
  writeCount(w, forgottenTopicsData, true, false, 'forgottenTopicsData')
  encodeShareFetchRequestForgottenTopicList(w, forgottenTopicsData, version, 'forgottenTopicsData')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareFetchRequestFetchTopic(w: ByteWriter, m: ShareFetchRequestFetchTopicInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeShareFetchRequestFetchPartitionList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareFetchRequestFetchTopicList(w: ByteWriter, values: readonly ShareFetchRequestFetchTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareFetchRequestFetchTopic(w, values[i] as ShareFetchRequestFetchTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeShareFetchRequestFetchPartition(w: ByteWriter, m: ShareFetchRequestFetchPartitionInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  const acknowledgementBatches = m.acknowledgementBatches
  writeCount(w, acknowledgementBatches, true, false, 'acknowledgementBatches')
  encodeShareFetchRequestAcknowledgementBatchList(w, acknowledgementBatches, version, 'acknowledgementBatches')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareFetchRequestFetchPartitionList(w: ByteWriter, values: readonly ShareFetchRequestFetchPartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareFetchRequestFetchPartition(w, values[i] as ShareFetchRequestFetchPartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeShareFetchRequestAcknowledgementBatch(w: ByteWriter, m: ShareFetchRequestAcknowledgementBatchInput, _version: number): void {
  requireStruct(m)
  w.int64(m.firstOffset, 'firstOffset')
  w.int64(m.lastOffset, 'lastOffset')
  const acknowledgeTypes = m.acknowledgeTypes
  writeCount(w, acknowledgeTypes, true, false, 'acknowledgeTypes')
  writeScalars(w, acknowledgeTypes, 'acknowledgeTypes', writeInt8)
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareFetchRequestAcknowledgementBatchList(w: ByteWriter, values: readonly ShareFetchRequestAcknowledgementBatchInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareFetchRequestAcknowledgementBatch(w, values[i] as ShareFetchRequestAcknowledgementBatchInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeShareFetchRequestForgottenTopic(w: ByteWriter, m: ShareFetchRequestForgottenTopicInput, _version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareFetchRequestForgottenTopicList(w: ByteWriter, values: readonly ShareFetchRequestForgottenTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareFetchRequestForgottenTopic(w, values[i] as ShareFetchRequestForgottenTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeShareFetchResponse(r: ByteReader, version: number): ShareFetchResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const acquisitionLockTimeoutMs = r.int32('acquisitionLockTimeoutMs')
  const responses = decodeShareFetchResponseShareFetchableTopicResponseList(r, version, r.compactArrayLength(18, 'responses'), 'responses')
  const nodeEndpoints = decodeShareFetchResponseNodeEndpointList(r, version, r.compactArrayLength(11, 'nodeEndpoints'), 'nodeEndpoints')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, errorMessage, acquisitionLockTimeoutMs, responses, nodeEndpoints, unknownTags }
}

function decodeShareFetchResponseShareFetchableTopicResponse(r: ByteReader, version: number): ShareFetchResponseShareFetchableTopicResponse {
  const topicId = r.uuid('topicId')
  const partitions = decodeShareFetchResponsePartitionDataList(r, version, r.compactArrayLength(22, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeShareFetchResponseShareFetchableTopicResponseList(r: ByteReader, version: number, count: number, field: string): ShareFetchResponseShareFetchableTopicResponse[] {
  const values = new Array<ShareFetchResponseShareFetchableTopicResponse>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareFetchResponseShareFetchableTopicResponse(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeShareFetchResponsePartitionData(r: ByteReader, version: number): ShareFetchResponsePartitionData {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const acknowledgeErrorCode = r.int16('acknowledgeErrorCode')
  const acknowledgeErrorMessage = r.compactNullableString('acknowledgeErrorMessage')
  const currentLeader = decodeShareFetchResponseLeaderIdAndEpochIn(r, version, 'currentLeader')
  const records = r.compactBytes('records')
  const acquiredRecords = decodeShareFetchResponseAcquiredRecordsList(r, version, r.compactArrayLength(19, 'acquiredRecords'), 'acquiredRecords')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, errorCode, errorMessage, acknowledgeErrorCode, acknowledgeErrorMessage, currentLeader, records, acquiredRecords, unknownTags }
}

function decodeShareFetchResponsePartitionDataList(r: ByteReader, version: number, count: number, field: string): ShareFetchResponsePartitionData[] {
  const values = new Array<ShareFetchResponsePartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareFetchResponsePartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeShareFetchResponseLeaderIdAndEpoch(r: ByteReader, _version: number): ShareFetchResponseLeaderIdAndEpoch {
  const leaderId = r.int32('leaderId')
  const leaderEpoch = r.int32('leaderEpoch')
  const unknownTags = readUnknownTags(r)
  return { leaderId, leaderEpoch, unknownTags }
}

function decodeShareFetchResponseLeaderIdAndEpochIn(r: ByteReader, version: number, field: string): ShareFetchResponseLeaderIdAndEpoch {
  try {
    return decodeShareFetchResponseLeaderIdAndEpoch(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeShareFetchResponseAcquiredRecords(r: ByteReader, _version: number): ShareFetchResponseAcquiredRecords {
  const firstOffset = r.int64('firstOffset')
  const lastOffset = r.int64('lastOffset')
  const deliveryCount = r.int16('deliveryCount')
  const unknownTags = readUnknownTags(r)
  return { firstOffset, lastOffset, deliveryCount, unknownTags }
}

function decodeShareFetchResponseAcquiredRecordsList(r: ByteReader, version: number, count: number, field: string): ShareFetchResponseAcquiredRecords[] {
  const values = new Array<ShareFetchResponseAcquiredRecords>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareFetchResponseAcquiredRecords(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeShareFetchResponseNodeEndpoint(r: ByteReader, _version: number): ShareFetchResponseNodeEndpoint {
  const nodeId = r.int32('nodeId')
  const host = r.compactString('host')
  const port = r.int32('port')
  const rack = r.compactNullableString('rack')
  const unknownTags = readUnknownTags(r)
  return { nodeId, host, port, rack, unknownTags }
}

function decodeShareFetchResponseNodeEndpointList(r: ByteReader, version: number, count: number, field: string): ShareFetchResponseNodeEndpoint[] {
  const values = new Array<ShareFetchResponseNodeEndpoint>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareFetchResponseNodeEndpoint(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
