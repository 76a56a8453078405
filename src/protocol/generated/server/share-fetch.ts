// Generated from protocol-specs/apis/078-share-fetch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, readInt32s, readScalars, requireStruct, writeCount } from '../../codec.ts'
import { readInt8 } from '../../scalar-codecs.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ShareFetchRequest, ShareFetchRequestAcknowledgementBatch, ShareFetchRequestFetchPartition, ShareFetchRequestFetchTopic, ShareFetchRequestForgottenTopic, ShareFetchResponseAcquiredRecordsInput, ShareFetchResponseInput, ShareFetchResponseLeaderIdAndEpochInput, ShareFetchResponseNodeEndpointInput, ShareFetchResponsePartitionDataInput, ShareFetchResponseShareFetchableTopicResponseInput, ShareFetchTypes } from '../types/share-fetch.ts'

/** ShareFetch (API key 78) as a broker sees it. */
export const ShareFetch: ServerApi<ShareFetchTypes> = {
  key: 78,
  name: 'ShareFetch',
  versions: { min: 1, max: 2 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  encodeResponse(w, m, version) {
    checkVersion('ShareFetchResponse', version, 1, 2)
    try {
      encodeShareFetchResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareFetchResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ShareFetchRequest', version, 1, 2)
    try {
      return decodeShareFetchRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareFetchRequest', version)
    }
  },
}

function encodeShareFetchResponse(w: ByteWriter, m: ShareFetchResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  w.int32(m.acquisitionLockTimeoutMs, 'acquisitionLockTimeoutMs')
  const responses = m.responses
  writeCount(w, responses, true, false, 'responses')
  encodeShareFetchResponseShareFetchableTopicResponseList(w, responses, version, 'responses')
  const nodeEndpoints = m.nodeEndpoints
  writeCount(w, nodeEndpoints, true, false, 'nodeEndpoints')
  encodeShareFetchResponseNodeEndpointList(w, nodeEndpoints, version, 'nodeEndpoints')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareFetchResponseShareFetchableTopicResponse(w: ByteWriter, m: ShareFetchResponseShareFetchableTopicResponseInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeShareFetchResponsePartitionDataList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareFetchResponseShareFetchableTopicResponseList(w: ByteWriter, values: readonly ShareFetchResponseShareFetchableTopicResponseInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareFetchResponseShareFetchableTopicResponse(w, values[i] as ShareFetchResponseShareFetchableTopicResponseInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeShareFetchResponsePartitionData(w: ByteWriter, m: ShareFetchResponsePartitionDataInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  w.int16(m.acknowledgeErrorCode, 'acknowledgeErrorCode')
  w.compactNullableString(m.acknowledgeErrorMessage === undefined ? null : m.acknowledgeErrorMessage, 'acknowledgeErrorMessage')
  const currentLeader = m.currentLeader
  encodeShareFetchResponseLeaderIdAndEpochIn(w, currentLeader, version, 'currentLeader')
  w.compactRecords(m.records, 'records')
  const acquiredRecords = m.acquiredRecords
  writeCount(w, acquiredRecords, true, false, 'acquiredRecords')
  encodeShareFetchResponseAcquiredRecordsList(w, acquiredRecords, version, 'acquiredRecords')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareFetchResponsePartitionDataList(w: ByteWriter, values: readonly ShareFetchResponsePartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareFetchResponsePartitionData(w, values[i] as ShareFetchResponsePartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeShareFetchResponseLeaderIdAndEpoch(w: ByteWriter, m: ShareFetchResponseLeaderIdAndEpochInput, _version: number): void {
  requireStruct(m)
  w.int32(m.leaderId, 'leaderId')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareFetchResponseLeaderIdAndEpochIn(w: ByteWriter, value: ShareFetchResponseLeaderIdAndEpochInput, version: number, field: string): void {
  try {
    encodeShareFetchResponseLeaderIdAndEpoch(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function encodeShareFetchResponseAcquiredRecords(w: ByteWriter, m: ShareFetchResponseAcquiredRecordsInput, _version: number): void {
  requireStruct(m)
  w.int64(m.firstOffset, 'firstOffset')
  w.int64(m.lastOffset, 'lastOffset')
  w.int16(m.deliveryCount, 'deliveryCount')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareFetchResponseAcquiredRecordsList(w: ByteWriter, values: readonly ShareFetchResponseAcquiredRecordsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareFetchResponseAcquiredRecords(w, values[i] as ShareFetchResponseAcquiredRecordsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeShareFetchResponseNodeEndpoint(w: ByteWriter, m: ShareFetchResponseNodeEndpointInput, _version: number): void {
  requireStruct(m)
  w.int32(m.nodeId, 'nodeId')
  w.compactString(m.host, 'host')
  w.int32(m.port, 'port')
  w.compactNullableString(m.rack === undefined ? null : m.rack, 'rack')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareFetchResponseNodeEndpointList(w: ByteWriter, values: readonly ShareFetchResponseNodeEndpointInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareFetchResponseNodeEndpoint(w, values[i] as ShareFetchResponseNodeEndpointInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeShareFetchRequest(r: ByteReader, version: number): ShareFetchRequest {
  const groupId = r.compactNullableString('groupId')
  const memberId = r.compactNullableString('memberId')
  const shareSessionEpoch = r.int32('shareSessionEpoch')
  const maxWaitMs = r.int32('maxWaitMs')
  const minBytes = r.int32('minBytes')
  const maxBytes = r.int32('maxBytes')
  const maxRecords = r.int32('maxRecords')
  const batchSize = r.int32('batchSize')
  const shareAcquireMode = version >= 2 ? r.int8('shareAcquireMode') : 0
  const isRenewAck = version >= 2 ? r.bool('isRenewAck') : false
  const topics = decodeShareFetchRequestFetchTopicList(r, version, r.compactArrayLength(18, 'topics'), 'topics')
  const forgottenTopicsData = decodeShareFetchRequestForgottenTopicList(r, version, r.compactArrayLength(18, 'forgottenTopicsData'), 'forgottenTopicsData')
  const unknownTags = readUnknownTags(r)
  return { groupId, memberId, shareSessionEpoch, maxWaitMs, minBytes, maxBytes, maxRecords, batchSize, shareAcquireMode, isRenewAck, topics, forgottenTopicsData, unknownTags }
}

function decodeShareFetchRequestFetchTopic(r: ByteReader, version: number): ShareFetchRequestFetchTopic {
  const topicId = r.uuid('topicId')
  const partitions = decodeShareFetchRequestFetchPartitionList(r, version, r.compactArrayLength(6, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeShareFetchRequestFetchTopicList(r: ByteReader, version: number, count: number, field: string): ShareFetchRequestFetchTopic[] {
  const values = new Array<ShareFetchRequestFetchTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareFetchRequestFetchTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeShareFetchRequestFetchPartition(r: ByteReader, version: number): ShareFetchRequestFetchPartition {
  const partitionIndex = r.int32('partitionIndex')
  const acknowledgementBatches = decodeShareFetchRequestAcknowledgementBatchList(r, version, r.compactArrayLength(18, 'acknowledgementBatches'), 'acknowledgementBatches')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, acknowledgementBatches, unknownTags }
}

function decodeShareFetchRequestFetchPartitionList(r: ByteReader, version: number, count: number, field: string): ShareFetchRequestFetchPartition[] {
  const values = new Array<ShareFetchRequestFetchPartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareFetchRequestFetchPartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeShareFetchRequestAcknowledgementBatch(r: ByteReader, _version: number): ShareFetchRequestAcknowledgementBatch {
  const firstOffset = r.int64('firstOffset')
  const lastOffset = r.int64('lastOffset')
  const acknowledgeTypes = readScalars(r, r.compactArrayLength(1, 'acknowledgeTypes'), 'acknowledgeTypes', readInt8)
  const unknownTags = readUnknownTags(r)
  return { firstOffset, lastOffset, acknowledgeTypes, unknownTags }
}

function decodeShareFetchRequestAcknowledgementBatchList(r: ByteReader, version: number, count: number, field: string): ShareFetchRequestAcknowledgementBatch[] {
  const values = new Array<ShareFetchRequestAcknowledgementBatch>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareFetchRequestAcknowledgementBatch(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeShareFetchRequestForgottenTopic(r: ByteReader, _version: number): ShareFetchRequestForgottenTopic {
  const topicId = r.uuid('topicId')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeShareFetchRequestForgottenTopicList(r: ByteReader, version: number, count: number, field: string): ShareFetchRequestForgottenTopic[] {
  const values = new Array<ShareFetchRequestForgottenTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareFetchRequestForgottenTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
