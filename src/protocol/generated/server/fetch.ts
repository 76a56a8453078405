// Generated from protocol-specs/apis/001-fetch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inField, inMessage, isEmptyArray, notCarried, readInt32s, requireStruct, writeCount } from '../../codec.ts'
import { TagSection, type UnknownTag, noTags, readUnknownTags, refuseTags, sortedTags, writeTagsBelow, writeUnknownTags } from '../../unknown-tags.ts'
import type { FetchRequest, FetchRequestFetchPartition, FetchRequestFetchTopic, FetchRequestForgottenTopic, FetchRequestReplicaState, FetchResponseAbortedTransactionInput, FetchResponseEpochEndOffsetInput, FetchResponseFetchableTopicResponseInput, FetchResponseInput, FetchResponseLeaderIdAndEpochInput, FetchResponseNodeEndpointInput, FetchResponsePartitionDataInput, FetchResponseSnapshotIdInput, FetchTypes } from '../types/fetch.ts'

/** Fetch (API key 1) as a broker sees it. */
export const Fetch: ServerApi<FetchTypes> = {
  key: 1,
  name: 'Fetch',
  versions: { min: 0, max: 18 },
  baseline: 4,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 12,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  encodeResponse(w, m, version) {
    checkVersion('FetchResponse', version, 0, 18)
    try {
      encodeFetchResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'FetchResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('FetchRequest', version, 0, 18)
    try {
      return decodeFetchRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'FetchRequest', version)
    }
  },
}

function encodeFetchResponse(w: ByteWriter, m: FetchResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 1) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  if (version >= 7) {
    w.int16(m.errorCode === undefined ? 0 : m.errorCode, 'errorCode')
  }
  if (version >= 7) {
    w.int32(m.sessionId === undefined ? 0 : m.sessionId, 'sessionId')
  } else if (m.sessionId !== undefined && m.sessionId !== 0) throw notCarried('sessionId', '7+')
  const responses = m.responses
  writeCount(w, responses, version >= 12, false, 'responses')
  encodeFetchResponseFetchableTopicResponseList(w, responses, version, 'responses')
  if (version < 16 && m.nodeEndpoints !== undefined && !isEmptyArray(m.nodeEndpoints)) throw notCarried('nodeEndpoints', '16+')
  if (version >= 12) {
    const hasNodeEndpoints = version >= 16 && m.nodeEndpoints !== undefined && !isEmptyArray(m.nodeEndpoints)
    const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [...(version >= 16 ? [0] : [])])
    w.unsignedVarint((hasNodeEndpoints ? 1 : 0) + tags.length)
    let next = 0
    if (hasNodeEndpoints) {
      next = writeTagsBelow(w, tags, next, 0)
      w.unsignedVarint(0)
      const mark = w.beginSized()
      const nodeEndpoints = m.nodeEndpoints
      writeCount(w, nodeEndpoints, true, false, 'nodeEndpoints')
      encodeFetchResponseNodeEndpointList(w, nodeEndpoints, version, 'nodeEndpoints')
      w.endSized(mark)
    }
    writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
  } else refuseTags(m.unknownTags)
}

function encodeFetchResponseFetchableTopicResponse(w: ByteWriter, m: FetchResponseFetchableTopicResponseInput, version: number): void {
  requireStruct(m)
  if (version <= 12) {
    const topic = m.topic as Exclude<FetchResponseFetchableTopicResponseInput['topic'], undefined>
    if (version >= 12) w.compactString(topic, 'topic')
    else w.string(topic, 'topic')
  }
  if (version >= 13) {
    w.uuid(m.topicId as Exclude<FetchResponseFetchableTopicResponseInput['topicId'], undefined>, 'topicId')
  }
  const partitions = m.partitions
  writeCount(w, partitions, version >= 12, false, 'partitions')
  encodeFetchResponsePartitionDataList(w, partitions, version, 'partitions')
  if (version >= 12) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeFetchResponseFetchableTopicResponseList(w: ByteWriter, values: readonly FetchResponseFetchableTopicResponseInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeFetchResponseFetchableTopicResponse(w, values[i] as FetchResponseFetchableTopicResponseInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeFetchResponsePartitionData(w: ByteWriter, m: FetchResponsePartitionDataInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  w.int64(m.highWatermark, 'highWatermark')
  if (version >= 4) {
    w.int64(m.lastStableOffset === undefined ? -1n : m.lastStableOffset, 'lastStableOffset')
  }
  if (version >= 5) {
    w.int64(m.logStartOffset === undefined ? -1n : m.logStartOffset, 'logStartOffset')
  }
  if (version >= 4) {
    const abortedTransactions = m.abortedTransactions === undefined ? emptyArray : m.abortedTransactions
    writeCount(w, abortedTransactions, version >= 12, true, 'abortedTransactions')
    if (abortedTransactions !== null) encodeFetchResponseAbortedTransactionList(w, abortedTransactions, version, 'abortedTransactions')
  }
  if (version >= 11) {
    w.int32(m.preferredReadReplica === undefined ? -1 : m.preferredReadReplica, 'preferredReadReplica')
  } else if (m.preferredReadReplica !== undefined && m.preferredReadReplica !== -1) throw notCarried('preferredReadReplica', '11+')
  if (version >= 12) w.compactNullableRecords(m.records, 'records')
  else w.nullableRecords(m.records, 'records')
  if (version < 12 && m.divergingEpoch !== undefined && !isDefaultFetchResponseEpochEndOffset(m.divergingEpoch)) throw notCarried('divergingEpoch', '12+')
  if (version < 12 && m.currentLeader !== undefined && !isDefaultFetchResponseLeaderIdAndEpoch(m.currentLeader)) throw notCarried('currentLeader', '12+')
  if (version < 12 && m.snapshotId !== undefined && !isDefaultFetchResponseSnapshotId(m.snapshotId)) throw notCarried('snapshotId', '12+')
  if (version >= 12) {
    const hasDivergingEpoch = m.divergingEpoch !== undefined && !isDefaultFetchResponseEpochEndOffset(m.divergingEpoch)
    const hasCurrentLeader = m.currentLeader !== undefined && !isDefaultFetchResponseLeaderIdAndEpoch(m.currentLeader)
    const hasSnapshotId = m.snapshotId !== undefined && !isDefaultFetchResponseSnapshotId(m.snapshotId)
    const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0, 1, 2])
    w.unsignedVarint((hasDivergingEpoch ? 1 : 0) + (hasCurrentLeader ? 1 : 0) + (hasSnapshotId ? 1 : 0) + tags.length)
    let next = 0
    if (hasDivergingEpoch) {
      next = writeTagsBelow(w, tags, next, 0)
      w.unsignedVarint(0)
      const mark = w.beginSized()
      const divergingEpoch = m.divergingEpoch
      encodeFetchResponseEpochEndOffsetIn(w, divergingEpoch, version, 'divergingEpoch')
      w.endSized(mark)
    }
    if (hasCurrentLeader) {
      next = writeTagsBelow(w, tags, next, 1)
      w.unsignedVarint(1)
      const mark = w.beginSized()
      const currentLeader = m.currentLeader
      encodeFetchResponseLeaderIdAndEpochIn(w, currentLeader, version, 'currentLeader')
      w.endSized(mark)
    }
    if (hasSnapshotId) {
      next = writeTagsBelow(w, tags, next, 2)
      w.unsignedVarint(2)
      const mark = w.beginSized()
      const snapshotId = m.snapshotId
      encodeFetchResponseSnapshotIdIn(w, snapshotId, version, 'snapshotId')
      w.endSized(mark)
    }
    writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
  } else refuseTags(m.unknownTags)
}

function encodeFetchResponsePartitionDataList(w: ByteWriter, values: readonly FetchResponsePartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeFetchResponsePartitionData(w, values[i] as FetchResponsePartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeFetchResponseEpochEndOffset(w: ByteWriter, m: FetchResponseEpochEndOffsetInput, _version: number): void {
  requireStruct(m)
  w.int32(m.epoch === undefined ? -1 : m.epoch, 'epoch')
  w.int64(m.endOffset === undefined ? -1n : m.endOffset, 'endOffset')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeFetchResponseEpochEndOffsetIn(w: ByteWriter, value: FetchResponseEpochEndOffsetInput, version: number, field: string): void {
  try {
    encodeFetchResponseEpochEndOffset(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function isDefaultFetchResponseEpochEndOffset(m: FetchResponseEpochEndOffsetInput | null): boolean {
  if (typeof m !== 'object' || m === null) return false
  return (m.epoch === undefined || m.epoch === -1) &&
    (m.endOffset === undefined || m.endOffset === -1n) &&
    (m.unknownTags === undefined || m.unknownTags.length === 0)
}

function encodeFetchResponseLeaderIdAndEpoch(w: ByteWriter, m: FetchResponseLeaderIdAndEpochInput, _version: number): void {
  requireStruct(m)
  w.int32(m.leaderId === undefined ? -1 : m.leaderId, 'leaderId')
  w.int32(m.leaderEpoch === undefined ? -1 : m.leaderEpoch, 'leaderEpoch')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeFetchResponseLeaderIdAndEpochIn(w: ByteWriter, value: FetchResponseLeaderIdAndEpochInput, version: number, field: string): void {
  try {
    encodeFetchResponseLeaderIdAndEpoch(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function isDefaultFetchResponseLeaderIdAndEpoch(m: FetchResponseLeaderIdAndEpochInput | null): boolean {
  if (typeof m !== 'object' || m === null) return false
  return (m.leaderId === undefined || m.leaderId === -1) &&
    (m.leaderEpoch === undefined || m.leaderEpoch === -1) &&
    (m.unknownTags === undefined || m.unknownTags.length === 0)
}

function encodeFetchResponseSnapshotId(w: ByteWriter, m: FetchResponseSnapshotIdInput, _version: number): void {
  requireStruct(m)
  w.int64(m.endOffset === undefined ? -1n : m.endOffset, 'endOffset')
  w.int32(m.epoch === undefined ? -1 : m.epoch, 'epoch')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeFetchResponseSnapshotIdIn(w: ByteWriter, value: FetchResponseSnapshotIdInput, version: number, field: string): void {
  try {
    encodeFetchResponseSnapshotId(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function isDefaultFetchResponseSnapshotId(m: FetchResponseSnapshotIdInput | null): boolean {
  if (typeof m !== 'object' || m === null) return false
  return (m.endOffset === undefined || m.endOffset === -1n) &&
    (m.epoch === undefined || m.epoch === -1) &&
    (m.unknownTags === undefined || m.unknownTags.length === 0)
}

function encodeFetchResponseAbortedTransaction(w: ByteWriter, m: FetchResponseAbortedTransactionInput, version: number): void {
  requireStruct(m)
  w.int64(m.producerId, 'producerId')
  w.int64(m.firstOffset, 'firstOffset')
  if (version >= 12) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeFetchResponseAbortedTransactionList(w: ByteWriter, values: readonly FetchResponseAbortedTransactionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeFetchResponseAbortedTransaction(w, values[i] as FetchResponseAbortedTransactionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeFetchResponseNodeEndpoint(w: ByteWriter, m: FetchResponseNodeEndpointInput, _version: number): void {
  requireStruct(m)
  w.int32(m.nodeId, 'nodeId')
  w.compactString(m.host, 'host')
  w.int32(m.port, 'port')
  w.compactNullableString(m.rack === undefined ? null : m.rack, 'rack')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeFetchResponseNodeEndpointList(w: ByteWriter, values: readonly FetchResponseNodeEndpointInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeFetchResponseNodeEndpoint(w, values[i] as FetchResponseNodeEndpointInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeFetchRequest(r: ByteReader, version: number): FetchRequest {
  const replicaId = version <= 14 ? r.int32('replicaId') : -1
  const maxWaitMs = r.int32('maxWaitMs')
  const minBytes = r.int32('minBytes')
  const maxBytes = version >= 3 ? r.int32('maxBytes') : 2147483647
  const isolationLevel = version >= 4 ? r.int8('isolationLevel') : 0
  const sessionId = version >= 7 ? r.int32('sessionId') : 0
  const sessionEpoch = version >= 7 ? r.int32('sessionEpoch') : -1
  const topics = decodeFetchRequestFetchTopicList(r, version, version >= 12 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const forgottenTopicsData = decodeFetchRequestForgottenTopicList(r, version, version >= 7 ? (version >= 12 ? r.compactArrayLength(3, 'forgottenTopicsData') : r.arrayLength(6, 'forgottenTopicsData')) : 0, 'forgottenTopicsData')
  const rackId = version >= 11 ? (version >= 12 ? r.compactString('rackId') : r.string('rackId')) : ''
  let clusterId: FetchRequest['clusterId'] = null
  let replicaState: FetchRequest['replicaState'] = defaultFetchRequestReplicaState
  let unknownTags: UnknownTag[] | undefined
  if (version >= 12) {
    const tagCount = r.unsignedVarint('unknownTags')
    if (tagCount > 0) {
      const tags = new TagSection(r, tagCount)
      while (tags.next()) {
        if (tags.tag === 0) clusterId = r.compactNullableString('clusterId')
        else if (tags.tag === 1 && version >= 15) replicaState = decodeFetchRequestReplicaStateIn(r, version, 'replicaState')
        else tags.keep()
      }
      unknownTags = tags.unknown
    }
  }
  return { clusterId, replicaId, replicaState, maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, rackId, unknownTags }
}

function decodeFetchRequestReplicaState(r: ByteReader, _version: number): FetchRequestReplicaState {
  const replicaId = r.int32('replicaId')
  const replicaEpoch = r.int64('replicaEpoch')
  const unknownTags = readUnknownTags(r)
  return { replicaId, replicaEpoch, unknownTags }
}

function decodeFetchRequestReplicaStateIn(r: ByteReader, version: number, field: string): FetchRequestReplicaState {
  try {
    return decodeFetchRequestReplicaState(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

const defaultFetchRequestReplicaState: FetchRequestReplicaState = /* @__PURE__ */ Object.freeze({
  replicaId: -1,
  replicaEpoch: -1n,
  unknownTags: undefined,
})

function decodeFetchRequestFetchTopic(r: ByteReader, version: number): FetchRequestFetchTopic {
  const topic = version <= 12 ? (version >= 12 ? r.compactString('topic') : r.string('topic')) : ''
  const topicId = version >= 13 ? r.uuid('topicId') : zeroUuid
  const partitions = decodeFetchRequestFetchPartitionList(r, version, version >= 12 ? r.compactArrayLength(33, 'partitions') : r.arrayLength(16, 'partitions'), 'partitions')
  const unknownTags = version >= 12 ? readUnknownTags(r) : undefined
  return { topic, topicId, partitions, unknownTags }
}

function decodeFetchRequestFetchTopicList(r: ByteReader, version: number, count: number, field: string): FetchRequestFetchTopic[] {
  const values = new Array<FetchRequestFetchTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeFetchRequestFetchTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeFetchRequestFetchPartition(r: ByteReader, version: number): FetchRequestFetchPartition {
  const partition = r.int32('partition')
  const currentLeaderEpoch = version >= 9 ? r.int32('currentLeaderEpoch') : -1
  const fetchOffset = r.int64('fetchOffset')
  const lastFetchedEpoch = version >= 12 ? r.int32('lastFetchedEpoch') : -1
  const logStartOffset = version >= 5 ? r.int64('logStartOffset') : -1n
  const partitionMaxBytes = r.int32('partitionMaxBytes')
  let replicaDirectoryId: FetchRequestFetchPartition['replicaDirectoryId'] = zeroUuid
  let highWatermark: FetchRequestFetchPartition['highWatermark'] = 9223372036854775807n
  let unknownTags: UnknownTag[] | undefined
  if (version >= 12) {
    const tagCount = r.unsignedVarint('unknownTags')
    if (tagCount > 0) {
      const tags = new TagSection(r, tagCount)
      while (tags.next()) {
        if (tags.tag === 0 && version >= 17) replicaDirectoryId = r.uuid('replicaDirectoryId')
        else if (tags.tag === 1 && version >= 18) highWatermark = r.int64('highWatermark')
        else tags.keep()
      }
      unknownTags = tags.unknown
    }
  }
  return { partition, currentLeaderEpoch, fetchOffset, lastFetchedEpoch, logStartOffset, partitionMaxBytes, replicaDirectoryId, highWatermark, unknownTags }
}

function decodeFetchRequestFetchPartitionList(r: ByteReader, version: number, count: number, field: string): FetchRequestFetchPartition[] {
  const values = new Array<FetchRequestFetchPartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeFetchRequestFetchPartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeFetchRequestForgottenTopic(r: ByteReader, version: number): FetchRequestForgottenTopic {
  const topic = version <= 12 ? (version >= 12 ? r.compactString('topic') : r.string('topic')) : ''
  const topicId = version >= 13 ? r.uuid('topicId') : zeroUuid
  const partitions = readInt32s(r, version >= 12 ? r.compactArrayLength(4, 'partitions') : r.arrayLength(4, 'partitions'), 'partitions')
  const unknownTags = version >= 12 ? readUnknownTags(r) : undefined
  return { topic, topicId, partitions, unknownTags }
}

function decodeFetchRequestForgottenTopicList(r: ByteReader, version: number, count: number, field: string): FetchRequestForgottenTopic[] {
  const values = new Array<FetchRequestForgottenTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeFetchRequestForgottenTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
