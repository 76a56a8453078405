// Generated from protocol-specs/apis/000-produce.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { TagSection, type UnknownTag, readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ProduceRequestInput, ProduceRequestPartitionProduceDataInput, ProduceRequestTopicProduceDataInput, ProduceResponse, ProduceResponseBatchIndexAndErrorMessage, ProduceResponseLeaderIdAndEpoch, ProduceResponseNodeEndpoint, ProduceResponsePartitionProduceResponse, ProduceResponseTopicProduceResponse, ProduceTypes } from '../types/produce.ts'

/** Produce (API key 0) as a client sees it. */
export const Produce: ClientApi<ProduceTypes> = {
  key: 0,
  name: 'Produce',
  versions: { min: 0, max: 13 },
  baseline: 3,
  baselineSince: 12,
  flexibleFrom: 9,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  partitionsOf: (m) => m.topicData.map((topic) => ({ topic: topic.name, topicId: topic.topicId, partitions: topic.partitionData.map((partition) => partition.index) })),
  encodeRequest(w, m, version) {
    checkVersion('ProduceRequest', version, 0, 13)
    try {
      encodeProduceRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ProduceRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ProduceResponse', version, 0, 13)
    try {
      return decodeProduceResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ProduceResponse', version)
    }
  },
}

function encodeProduceRequest(w: ByteWriter, m: ProduceRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 3) {
    const transactionalId = m.transactionalId === undefined ? null : m.transactionalId
    if (version >= 9) w.compactNullableString(transactionalId, 'transactionalId')
    else w.nullableString(transactionalId, 'transactionalId')
  } else if (m.transactionalId !== undefined && m.transactionalId !== null) throw notCarried('transactionalId', '3+')
  w.int16(m.acks, 'acks')
  w.int32(m.timeoutMs, 'timeoutMs')
  const topicData = m.topicData
  writeCount(w, topicData, version >= 9, false, 'topicData')
  encodeProduceRequestTopicProduceDataList(w, topicData, version, 'topicData')
  if (version >= 9) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeProduceRequestTopicProduceData(w: ByteWriter, m: ProduceRequestTopicProduceDataInput, version: number): void {
  requireStruct(m)
  if (version <= 12) {
    const name = m.name as Exclude<ProduceRequestTopicProduceDataInput['name'], undefined>
    if (version >= 9) w.compactString(name, 'name')
    else w.string(name, 'name')
  }
  if (version >= 13) {
    w.uuid(m.topicId as Exclude<ProduceRequestTopicProduceDataInput['topicId'], undefined>, 'topicId')
  }
  const partitionData = m.partitionData
  writeCount(w, partitionData, version >= 9, false, 'partitionData')
  encodeProduceRequestPartitionProduceDataList(w, partitionData, version, 'partitionData')
  if (version >= 9) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeProduceRequestTopicProduceDataList(w: ByteWriter, values: readonly ProduceRequestTopicProduceDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeProduceRequestTopicProduceData(w, values[i] as ProduceRequestTopicProduceDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeProduceRequestPartitionProduceData(w: ByteWriter, m: ProduceRequestPartitionProduceDataInput, version: number): void {
  requireStruct(m)
  w.int32(m.index, 'index')
  if (version >= 9) w.compactNullableRecords(m.records, 'records')
  else w.nullableRecords(m.records, 'records')
  if (version >= 9) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeProduceRequestPartitionProduceDataList(w: ByteWriter, values: readonly ProduceRequestPartitionProduceDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeProduceRequestPartitionProduceData(w, values[i] as ProduceRequestPartitionProduceDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeProduceResponse(r: ByteReader, version: number): ProduceResponse {
  const responses = decodeProduceResponseTopicProduceResponseList(r, version, version >= 9 ? r.compactArrayLength(3, 'responses') : r.arrayLength(6, 'responses'), 'responses')
  const throttleTimeMs = version >= 1 ? r.int32('throttleTimeMs') : 0
  let nodeEndpoints: ProduceResponse['nodeEndpoints'] = []
  let unknownTags: UnknownTag[] | undefined
  if (version >= 9) {
    const tagCount = r.unsignedVarint('unknownTags')
    if (tagCount > 0) {
      const tags = new TagSection(r, tagCount)
      while (tags.next()) {
        if (tags.tag === 0 && version >= 10) nodeEndpoints = decodeProduceResponseNodeEndpointList(r, version, r.compactArrayLength(11, 'nodeEndpoints'), 'nodeEndpoints')
        else tags.keep()
      }
      unknownTags = tags.unknown
    }
  }
  return { responses, throttleTimeMs, nodeEndpoints, unknownTags }
}

function decodeProduceResponseTopicProduceResponse(r: ByteReader, version: number): ProduceResponseTopicProduceResponse {
  const name = version <= 12 ? (version >= 9 ? r.compactString('name') : r.string('name')) : ''
  const topicId = version >= 13 ? r.uuid('topicId') : zeroUuid
  const partitionResponses = decodeProduceResponsePartitionProduceResponseList(r, version, version >= 9 ? r.compactArrayLength(33, 'partitionResponses') : r.arrayLength(14, 'partitionResponses'), 'partitionResponses')
  const unknownTags = version >= 9 ? readUnknownTags(r) : undefined
  return { name, topicId, partitionResponses, unknownTags }
}

function decodeProduceResponseTopicProduceResponseList(r: ByteReader, version: number, count: number, field: string): ProduceResponseTopicProduceResponse[] {
  const values = new Array<ProduceResponseTopicProduceResponse>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeProduceResponseTopicProduceResponse(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeProduceResponsePartitionProduceResponse(r: ByteReader, version: number): ProduceResponsePartitionProduceResponse {
  const index = r.int32('index')
  const errorCode = r.int16('errorCode')
  const baseOffset = r.int64('baseOffset')
  const logAppendTimeMs = version >= 2 ? r.int64('logAppendTimeMs') : -1n
  const logStartOffset = version >= 5 ? r.int64('logStartOffset') : -1n
  const recordErrors = decodeProduceResponseBatchIndexAndErrorMessageList(r, version, version >= 8 ? (version >= 9 ? r.compactArrayLength(6, 'recordErrors') : r.arrayLength(6, 'recordErrors')) : 0, 'recordErrors')
  const errorMessage = version >= 8 ? (version >= 9 ? r.compactNullableString('errorMessage') : r.nullableString('errorMessage')) : null
  let currentLeader: ProduceResponsePartitionProduceResponse['currentLeader'] = defaultProduceResponseLeaderIdAndEpoch
  let unknownTags: UnknownTag[] | undefined
  if (version >= 9) {
    const tagCount = r.unsignedVarint('unknownTags')
    if (tagCount > 0) {
      const tags = new TagSection(r, tagCount)
      while (tags.next()) {
        if (tags.tag === 0 && version >= 10) currentLeader = decodeProduceResponseLeaderIdAndEpochIn(r, version, 'currentLeader')
        else tags.keep()
      }
      unknownTags = tags.unknown
    }
  }
  return { index, errorCode, baseOffset, logAppendTimeMs, logStartOffset, recordErrors, errorMessage, currentLeader, unknownTags }
}

function decodeProduceResponsePartitionProduceResponseList(r: ByteReader, version: number, count: number, field: string): ProduceResponsePartitionProduceResponse[] {
  const values = new Array<ProduceResponsePartitionProduceResponse>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeProduceResponsePartitionProduceResponse(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeProduceResponseBatchIndexAndErrorMessage(r: ByteReader, version: number): ProduceResponseBatchIndexAndErrorMessage {
  const batchIndex = r.int32('batchIndex')
  const batchIndexErrorMessage = version >= 9 ? r.compactNullableString('batchIndexErrorMessage') : r.nullableString('batchIndexErrorMessage')
  const unknownTags = version >= 9 ? readUnknownTags(r) : undefined
  return { batchIndex, batchIndexErrorMessage, unknownTags }
}

function decodeProduceResponseBatchIndexAndErrorMessageList(r: ByteReader, version: number, count: number, field: string): ProduceResponseBatchIndexAndErrorMessage[] {
  const values = new Array<ProduceResponseBatchIndexAndErrorMessage>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeProduceResponseBatchIndexAndErrorMessage(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeProduceResponseLeaderIdAndEpoch(r: ByteReader, _version: number): ProduceResponseLeaderIdAndEpoch {
  const leaderId = r.int32('leaderId')
  const leaderEpoch = r.int32('leaderEpoch')
  const unknownTags = readUnknownTags(r)
  return { leaderId, leaderEpoch, unknownTags }
}

function decodeProduceResponseLeaderIdAndEpochIn(r: ByteReader, version: number, field: string): ProduceResponseLeaderIdAndEpoch {
  try {
    return decodeProduceResponseLeaderIdAndEpoch(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

const defaultProduceResponseLeaderIdAndEpoch: ProduceResponseLeaderIdAndEpoch = /* @__PURE__ */ Object.freeze({
  leaderId: -1,
  leaderEpoch: -1,
  unknownTags: undefined,
})

function decodeProduceResponseNodeEndpoint(r: ByteReader, _version: number): ProduceResponseNodeEndpoint {
  const nodeId = r.int32('nodeId')
  const host = r.compactString('host')
  const port = r.int32('port')
  const rack = r.compactNullableString('rack')
  const unknownTags = readUnknownTags(r)
  return { nodeId, host, port, rack, unknownTags }
}

function decodeProduceResponseNodeEndpointList(r: ByteReader, version: number, count: number, field: string): ProduceResponseNodeEndpoint[] {
  const values = new Array<ProduceResponseNodeEndpoint>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeProduceResponseNodeEndpoint(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
