// Generated from protocol-specs/apis/001-fetch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inField, inMessage, isEmptyArray, notCarried, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { TagSection, type UnknownTag, noTags, readUnknownTags, refuseTags, sortedTags, writeTagsBelow, writeUnknownTags } from '../../unknown-tags.ts'
import type { FetchRequestFetchPartitionInput, FetchRequestFetchTopicInput, FetchRequestForgottenTopicInput, FetchRequestInput, FetchRequestReplicaStateInput, FetchResponse, FetchResponseAbortedTransaction, FetchResponseEpochEndOffset, FetchResponseFetchableTopicResponse, FetchResponseLeaderIdAndEpoch, FetchResponseNodeEndpoint, FetchResponsePartitionData, FetchResponseSnapshotId, FetchTypes } from '../types/fetch.ts'

/** Fetch (API key 1) as a client sees it. */
export const Fetch: ClientApi<FetchTypes> = {
  key: 1,
  name: 'Fetch',
  versions: { min: 0, max: 18 },
  baseline: 4,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 12,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  partitionsOf: (m) => m.topics.map((topic) => ({ topic: topic.topic, topicId: topic.topicId, partitions: topic.partitions.map((partition) => partition.partition) })),
  encodeRequest(w, m, version) {
    checkVersion('FetchRequest', version, 0, 18)
    try {
      encodeFetchRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'FetchRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('FetchResponse', version, 0, 18)
    try {
      return decodeFetchResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'FetchResponse', version)
    }
  },
}

function encodeFetchRequest(w: ByteWriter, m: FetchRequestInput, version: number): void {
  requireStruct(m)
  if (version <= 14) {
    w.int32(m.replicaId === undefined ? -1 : m.replicaId, 'replicaId')
  } else if (m.replicaId !== undefined && m.replicaId !== -1) throw notCarried('replicaId', '0-14')
  w.int32(m.maxWaitMs, 'maxWaitMs')
  w.int32(m.minBytes, 'minBytes')
  if (version >= 3) {
    w.int32(m.maxBytes === undefined ? 2147483647 : m.maxBytes, 'maxBytes')
  }
  if (version >= 4) {
    w.int8(m.isolationLevel === undefined ? 0 : m.isolationLevel, 'isolationLevel')
  }
  if (version >= 7) {
    w.int32(m.sessionId === undefined ? 0 : m.sessionId, 'sessionId')
  }
  if (version >= 7) {
    w.int32(m.sessionEpoch === undefined ? -1 : m.sessionEpoch, 'sessionEpoch')
  }
  const topics = m.topics
  writeCount(w, topics, version >= 12, false, 'topics')
  encodeFetchRequestFetchTopicList(w, topics, version, 'topics')
  if (version >= 7) {
    const forgottenTopicsData = m.forgottenTopicsData === undefined ? emptyArray : m.forgottenTopicsData
    writeCount(w, forgottenTopicsData, version >= 12, false, 'forgottenTopicsData')
    encodeFetchRequestForgottenTopicList(w, forgottenTopicsData, version, 'forgottenTopicsData')
  } else if (m.forgottenTopicsData !== undefined && !isEmptyArray(m.forgottenTopicsData)) throw notCarried('forgottenTopicsData', '7+')
  if (version >= 11) {
    const rackId = m.rackId === undefined ? '' : m.rackId
    if (version >= 12) w.compactString(rackId, 'rackId')
    else w.string(rackId, 'rackId')
  }
  if (version < 15 && m.replicaState !== undefined && !isDefaultFetchRequestReplicaState(m.replicaState)) throw notCarried('replicaState', '15+')
  if (version >= 12) {
    const hasClusterId = m.clusterId !== undefined && m.clusterId !== null
    const hasReplicaState = version >= 15 && m.replicaState !== undefined && !isDefaultFetchRequestReplicaState(m.replicaState)
    const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0, ...(version >= 15 ? [1] : [])])
    w.unsignedVarint((hasClusterId ? 1 : 0) + (hasReplicaState ? 1 : 0) + tags.length)
    let next = 0
    if (hasClusterId) {
      next = writeTagsBelow(w, tags, next, 0)
      w.unsignedVarint(0)
      const mark = w.beginSized()
      w.compactNullableString(m.clusterId, 'clusterId')
      w.endSized(mark)
    }
    if (hasReplicaState) {
      next = writeTagsBelow(w, tags, next, 1)
      w.unsignedVarint(1)
      const mark = w.beginSized()
      const replicaState = m.replicaState
      encodeFetchRequestReplicaStateIn(w, replicaState, version, 'replicaState')
      w.endSized(mark)
    }
    writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
  } else refuseTags(m.unknownTags)
}

function encodeFetchRequestReplicaState(w: ByteWriter, m: FetchRequestReplicaStateInput, _version: number): void {
  requireStruct(m)
  w.int32(m.replicaId === undefined ? -1 : m.replicaId, 'replicaId')
  w.int64(m.replicaEpoch === undefined ? -1n : m.replicaEpoch, 'replicaEpoch')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeFetchRequestReplicaStateIn(w: ByteWriter, value: FetchRequestReplicaStateInput, version: number, field: string): void {
  try {
    encodeFetchRequestReplicaState(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function isDefaultFetchRequestReplicaState(m: FetchRequestReplicaStateInput | null): boolean {
  if (typeof m !== 'object' || m === null) return false
  return (m.replicaId === undefined || m.replicaId === -1) &&
    (m.replicaEpoch === undefined || m.replicaEpoch === -1n) &&
    (m.unknownTags === undefined || m.unknownTags.length === 0)
}

function encodeFetchRequestFetchTopic(w: ByteWriter, m: FetchRequestFetchTopicInput, version: number): void {
  requireStruct(m)
  if (version <= 12) {
    const topic = m.topic as Exclude<FetchRequestFetchTopicInput['topic'], undefined>
    if (version >= 12) w.compactString(topic, 'topic')
    else w.string(topic, 'topic')
  }
  if (version >= 13) {
    w.uuid(m.topicId as Exclude<FetchRequestFetchTopicInput['topicId'], undefined>, 'topicId')
  }
  const partitions = m.partitions
  writeCount(w, partitions, version >= 12, false, 'partitions')
  encodeFetchRequestFetchPartitionList(w, partitions, version, 'partitions')
  if (version >= 12) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeFetchRequestFetchTopicList(w: ByteWriter, values: readonly FetchRequestFetchTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeFetchRequestFetchTopic(w, values[i] as FetchRequestFetchTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeFetchRequestFetchPartition(w: ByteWriter, m: FetchRequestFetchPartitionInput, version: number): void {
  requireStruct(m)
  w.int32(m.partition, 'partition')
  if (version >= 9) {
    w.int32(m.currentLeaderEpoch === undefined ? -1 : m.currentLeaderEpoch, 'currentLeaderEpoch')
  }
  w.int64(m.fetchOffset, 'fetchOffset')
  if (version >= 12) {
    w.int32(m.lastFetchedEpoch === undefined ? -1 : m.lastFetchedEpoch, 'lastFetchedEpoch')
  } else if (m.lastFetchedEpoch !== undefined && m.lastFetchedEpoch !== -1) throw notCarried('lastFetchedEpoch', '12+')
  if (version >= 5) {
    w.int64(m.logStartOffset === undefined ? -1n : m.logStartOffset, 'logStartOffset')
  }
  w.int32(m.partitionMaxBytes, 'partitionMaxBytes')
  if (version >= 12) {
    const hasReplicaDirectoryId = version >= 17 && m.replicaDirectoryId !== undefined && m.replicaDirectoryId !== zeroUuid
    const hasHighWatermark = version >= 18 && m.highWatermark !== undefined && m.highWatermark !== 9223372036854775807n
    const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [...(version >= 17 ? [0] : []), ...(version >= 18 ? [1] : [])])
    w.unsignedVarint((hasReplicaDirectoryId ? 1 : 0) + (hasHighWatermark ? 1 : 0) + tags.length)
    let next = 0
    if (hasReplicaDirectoryId) {
      next = writeTagsBelow(w, tags, next, 0)
      w.unsignedVarint(0)
      const mark = w.beginSized()
      w.uuid(m.replicaDirectoryId, 'replicaDirectoryId')
      w.endSized(mark)
    }
    if (hasHighWatermark) {
      next = writeTagsBelow(w, tags, next, 1)
      w.unsignedVarint(1)
      const mark = w.beginSized()
      w.int64(m.highWatermark, 'highWatermark')
      w.endSized(mark)
    }
    writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
  } else refuseTags(m.unknownTags)
}

function encodeFetchRequestFetchPartitionList(w: ByteWriter, values: readonly FetchRequestFetchPartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeFetchRequestFetchPartition(w, values[i] as FetchRequestFetchPartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeFetchRequestForgottenTopic(w: ByteWriter, m: FetchRequestForgottenTopicInput, version: number): void {
  requireStruct(m)
  if (version <= 12) {
    const topic = m.topic as Exclude<FetchRequestForgottenTopicInput['topic'], undefined>
    if (version >= 12) w.compactString(topic, 'topic')
    else w.string(topic, 'topic')
  }
  if (version >= 13) {
    w.uuid(m.topicId as Exclude<FetchRequestForgottenTopicInput['topicId'], undefined>, 'topicId')
  }
  const partitions = m.partitions
  writeCount(w, partitions, version >= 12, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (version >= 12) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeFetchRequestForgottenTopicList(w: ByteWriter, values: readonly FetchRequestForgottenTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeFetchRequestForgottenTopic(w, values[i] as FetchRequestForgottenTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeFetchResponse(r: ByteReader, version: number): FetchResponse {
  const throttleTimeMs = version >= 1 ? r.int32('throttleTimeMs') : 0
  const errorCode = version >= 7 ? r.int16('errorCode') : 0
  const sessionId = version >= 7 ? r.int32('sessionId') : 0
  const responses = decodeFetchResponseFetchableTopicResponseList(r, version, version >= 12 ? r.compactArrayLength(3, 'responses') : r.arrayLength(6, 'responses'), 'responses')
  let nodeEndpoints: FetchResponse['nodeEndpoints'] = []
  let unknownTags: UnknownTag[] | undefined
  if (version >= 12) {
    const tagCount = r.unsignedVarint('unknownTags')
    if (tagCount > 0) {
      const tags = new TagSection(r, tagCount)
      while (tags.next()) {
        if (tags.tag === 0 && version >= 16) nodeEndpoints = decodeFetchResponseNodeEndpointList(r, version, r.compactArrayLength(11, 'nodeEndpoints'), 'nodeEndpoints')
        else tags.keep()
      }
      unknownTags = tags.unknown
    }
  }
  return { throttleTimeMs, errorCode, sessionId, responses, nodeEndpoints, unknownTags }
}

function decodeFetchResponseFetchableTopicResponse(r: ByteReader, version: number): FetchResponseFetchableTopicResponse {
  const topic = version <= 12 ? (version >= 12 ? r.compactString('topic') : r.string('topic')) : ''
  const topicId = version >= 13 ? r.uuid('topicId') : zeroUuid
  const partitions = decodeFetchResponsePartitionDataList(r, version, version >= 12 ? r.compactArrayLength(37, 'partitions') : r.arrayLength(18, 'partitions'), 'partitions')
  const unknownTags = version >= 12 ? readUnknownTags(r) : undefined
  return { topic, topicId, partitions, unknownTags }
}

function decodeFetchResponseFetchableTopicResponseList(r: ByteReader, version: number, count: number, field: string): FetchResponseFetchableTopicResponse[] {
  const values = new Array<FetchResponseFetchableTopicResponse>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeFetchResponseFetchableTopicResponse(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeFetchResponsePartitionData(r: ByteReader, version: number): FetchResponsePartitionData {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const highWatermark = r.int64('highWatermark')
  const lastStableOffset = version >= 4 ? r.int64('lastStableOffset') : -1n
  const logStartOffset = version >= 5 ? r.int64('logStartOffset') : -1n
  const countOfAbortedTransactions = version >= 4 ? (version >= 12 ? r.compactNullableArrayLength(17, 'abortedTransactions') : r.nullableArrayLength(16, 'abortedTransactions')) : 0
  const abortedTransactions = countOfAbortedTransactions === -1 ? null : decodeFetchResponseAbortedTransactionList(r, version, countOfAbortedTransactions, 'abortedTransactions')
  const preferredReadReplica = version >= 11 ? r.int32('preferredReadReplica') : -1
  const records = version >= 12 ? r.compactNullableBytes('records') : r.nullableBytes('records')
  let divergingEpoch: FetchResponsePartitionData['divergingEpoch'] = defaultFetchResponseEpochEndOffset
  let currentLeader: FetchResponsePartitionData['currentLeader'] = defaultFetchResponseLeaderIdAndEpoch
  let snapshotId: FetchResponsePartitionData['snapshotId'] = defaultFetchResponseSnapshotId
  let unknownTags: UnknownTag[] | undefined
  if (version >= 12) {
    const tagCount = r.unsignedVarint('unknownTags')
    if (tagCount > 0) {
      const tags = new TagSection(r, tagCount)
      while (tags.next()) {
        if (tags.tag === 0) divergingEpoch = decodeFetchResponseEpochEndOffsetIn(r, version, 'divergingEpoch')
        else if (tags.tag === 1) currentLeader = decodeFetchResponseLeaderIdAndEpochIn(r, version, 'currentLeader')
        else if (tags.tag === 2) snapshotId = decodeFetchResponseSnapshotIdIn(r, version, 'snapshotId')
        else tags.keep()
      }
      unknownTags = tags.unknown
    }
  }
  return { partitionIndex, errorCode, highWatermark, lastStableOffset, logStartOffset, divergingEpoch, currentLeader, snapshotId, abortedTransactions, preferredReadReplica, records, unknownTags }
}

function decodeFetchResponsePartitionDataList(r: ByteReader, version: number, count: number, field: string): FetchResponsePartitionData[] {
  const values = new Array<FetchResponsePartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeFetchResponsePartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeFetchResponseEpochEndOffset(r: ByteReader, _version: number): FetchResponseEpochEndOffset {
  const epoch = r.int32('epoch')
  const endOffset = r.int64('endOffset')
  const unknownTags = readUnknownTags(r)
  return { epoch, endOffset, unknownTags }
}

function decodeFetchResponseEpochEndOffsetIn(r: ByteReader, version: number, field: string): FetchResponseEpochEndOffset {
  try {
    return decodeFetchResponseEpochEndOffset(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

const defaultFetchResponseEpochEndOffset: FetchResponseEpochEndOffset = /* @__PURE__ */ Object.freeze({
  epoch: -1,
  endOffset: -1n,
  unknownTags: undefined,
})

function decodeFetchResponseLeaderIdAndEpoch(r: ByteReader, _version: number): FetchResponseLeaderIdAndEpoch {
  const leaderId = r.int32('leaderId')
  const leaderEpoch = r.int32('leaderEpoch')
  const unknownTags = readUnknownTags(r)
  return { leaderId, leaderEpoch, unknownTags }
}

function decodeFetchResponseLeaderIdAndEpochIn(r: ByteReader, version: number, field: string): FetchResponseLeaderIdAndEpoch {
  try {
    return decodeFetchResponseLeaderIdAndEpoch(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

const defaultFetchResponseLeaderIdAndEpoch: FetchResponseLeaderIdAndEpoch = /* @__PURE__ */ Object.freeze({
  leaderId: -1,
  leaderEpoch: -1,
  unknownTags: undefined,
})

function decodeFetchResponseSnapshotId(r: ByteReader, _version: number): FetchResponseSnapshotId {
  const endOffset = r.int64('endOffset')
  const epoch = r.int32('epoch')
  const unknownTags = readUnknownTags(r)
  return { endOffset, epoch, unknownTags }
}

function decodeFetchResponseSnapshotIdIn(r: ByteReader, version: number, field: string): FetchResponseSnapshotId {
  try {
    return decodeFetchResponseSnapshotId(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

const defaultFetchResponseSnapshotId: FetchResponseSnapshotId = /* @__PURE__ */ Object.freeze({
  endOffset: -1n,
  epoch: -1,
  unknownTags: undefined,
})

function decodeFetchResponseAbortedTransaction(r: ByteReader, version: number): FetchResponseAbortedTransaction {
  const producerId = r.int64('producerId')
  const firstOffset = r.int64('firstOffset')
  const unknownTags = version >= 12 ? readUnknownTags(r) : undefined
  return { producerId, firstOffset, unknownTags }
}

function decodeFetchResponseAbortedTransactionList(r: ByteReader, version: number, count: number, field: string): FetchResponseAbortedTransaction[] {
  const values = new Array<FetchResponseAbortedTransaction>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeFetchResponseAbortedTransaction(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeFetchResponseNodeEndpoint(r: ByteReader, _version: number): FetchResponseNodeEndpoint {
  const nodeId = r.int32('nodeId')
  const host = r.compactString('host')
  const port = r.int32('port')
  const rack = r.compactNullableString('rack')
  const unknownTags = readUnknownTags(r)
  return { nodeId, host, port, rack, unknownTags }
}

function decodeFetchResponseNodeEndpointList(r: ByteReader, version: number, count: number, field: string): FetchResponseNodeEndpoint[] {
  const values = new Array<FetchResponseNodeEndpoint>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeFetchResponseNodeEndpoint(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
