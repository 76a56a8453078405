// Generated from protocol-specs/apis/000-produce.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inField, inMessage, isEmptyArray, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { noTags, readUnknownTags, refuseTags, sortedTags, writeTagsBelow, writeUnknownTags } from '../../unknown-tags.ts'
import type { ProduceRequest, ProduceRequestPartitionProduceData, ProduceRequestTopicProduceData, ProduceResponseBatchIndexAndErrorMessageInput, ProduceResponseInput, ProduceResponseLeaderIdAndEpochInput, ProduceResponseNodeEndpointInput, ProduceResponsePartitionProduceResponseInput, ProduceResponseTopicProduceResponseInput, ProduceTypes } from '../types/produce.ts'

/** Produce (API key 0) as a broker sees it. */
export const Produce: ServerApi<ProduceTypes> = {
  key: 0,
  name: 'Produce',
  versions: { min: 0, max: 13 },
  baseline: 3,
  baselineSince: 12,
  flexibleFrom: 9,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  encodeResponse(w, m, version) {
    checkVersion('ProduceResponse', version, 0, 13)
    try {
      encodeProduceResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ProduceResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ProduceRequest', version, 0, 13)
    try {
      return decodeProduceRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ProduceRequest', version)
    }
  },
}

function encodeProduceResponse(w: ByteWriter, m: ProduceResponseInput, version: number): void {
  requireStruct(m)
  const responses = m.responses
  writeCount(w, responses, version >= 9, false, 'responses')
  encodeProduceResponseTopicProduceResponseList(w, responses, version, 'responses')
  if (version >= 1) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  if (version < 10 && m.nodeEndpoints !== undefined && !isEmptyArray(m.nodeEndpoints)) throw notCarried('nodeEndpoints', '10+')
  if (version >= 9) {
    const hasNodeEndpoints = version >= 10 && m.nodeEndpoints !== undefined && !isEmptyArray(m.nodeEndpoints)
    const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [...(version >= 10 ? [0] : [])])
    w.unsignedVarint((hasNodeEndpoints ? 1 : 0) + tags.length)
    let next = 0
    if (hasNodeEndpoints) {
      next = writeTagsBelow(w, tags, next, 0)
      w.unsignedVarint(0)
      const mark = w.beginSized()
      const nodeEndpoints = m.nodeEndpoints
      writeCount(w, nodeEndpoints, true, false, 'nodeEndpoints')
      encodeProduceResponseNodeEndpointList(w, nodeEndpoints, version, 'nodeEndpoints')
      w.endSized(mark)
    }
    writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
  } else refuseTags(m.unknownTags)
}

function encodeProduceResponseTopicProduceResponse(w: ByteWriter, m: ProduceResponseTopicProduceResponseInput, version: number): void {
  requireStruct(m)
  if (version <= 12) {
    const name = m.name as Exclude<ProduceResponseTopicProduceResponseInput['name'], undefined>
    if (version >= 9) w.compactString(name, 'name')
    else w.string(name, 'name')
  }
  if (version >= 13) {
    w.uuid(m.topicId as Exclude<ProduceResponseTopicProduceResponseInput['topicId'], undefined>, 'topicId')
  }
  const partitionResponses = m.partitionResponses
  writeCount(w, partitionResponses, version >= 9, false, 'partitionResponses')
  encodeProduceResponsePartitionProduceResponseList(w, partitionResponses, version, 'partitionResponses')
  if (version >= 9) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeProduceResponseTopicProduceResponseList(w: ByteWriter, values: readonly ProduceResponseTopicProduceResponseInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeProduceResponseTopicProduceResponse(w, values[i] as ProduceResponseTopicProduceResponseInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeProduceResponsePartitionProduceResponse(w: ByteWriter, m: ProduceResponsePartitionProduceResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.index, 'index')
  w.int16(m.errorCode, 'errorCode')
  w.int64(m.baseOffset, 'baseOffset')
  if (version >= 2) {
    w.int64(m.logAppendTimeMs === undefined ? -1n : m.logAppendTimeMs, 'logAppendTimeMs')
  }
  if (version >= 5) {
    w.int64(m.logStartOffset === undefined ? -1n : m.logStartOffset, 'logStartOffset')
  }
  if (version >= 8) {
    const recordErrors = m.recordErrors === undefined ? emptyArray : m.recordErrors
    writeCount(w, recordErrors, version >= 9, false, 'recordErrors')
    encodeProduceResponseBatchIndexAndErrorMessageList(w, recordErrors, version, 'recordErrors')
  }
  if (version >= 8) {
    const errorMessage = m.errorMessage === undefined ? null : m.errorMessage
    if (version >= 9) w.compactNullableString(errorMessage, 'errorMessage')
    else w.nullableString(errorMessage, 'errorMessage')
  }
  if (version < 10 && m.currentLeader !== undefined && !isDefaultProduceResponseLeaderIdAndEpoch(m.currentLeader)) throw notCarried('currentLeader', '10+')
  if (version >= 9) {
    const hasCurrentLeader = version >= 10 && m.currentLeader !== undefined && !isDefaultProduceResponseLeaderIdAndEpoch(m.currentLeader)
    const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [...(version >= 10 ? [0] : [])])
    w.unsignedVarint((hasCurrentLeader ? 1 : 0) + tags.length)
    let next = 0
    if (hasCurrentLeader) {
      next = writeTagsBelow(w, tags, next, 0)
      w.unsignedVarint(0)
      const mark = w.beginSized()
      const currentLeader = m.currentLeader
      encodeProduceResponseLeaderIdAndEpochIn(w, currentLeader, version, 'currentLeader')
      w.endSized(mark)
    }
    writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
  } else refuseTags(m.unknownTags)
}

function encodeProduceResponsePartitionProduceResponseList(w: ByteWriter, values: readonly ProduceResponsePartitionProduceResponseInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeProduceResponsePartitionProduceResponse(w, values[i] as ProduceResponsePartitionProduceResponseInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeProduceResponseBatchIndexAndErrorMessage(w: ByteWriter, m: ProduceResponseBatchIndexAndErrorMessageInput, version: number): void {
  requireStruct(m)
  w.int32(m.batchIndex, 'batchIndex')
  const batchIndexErrorMessage = m.batchIndexErrorMessage === undefined ? null : m.batchIndexErrorMessage
  if (version >= 9) w.compactNullableString(batchIndexErrorMessage, 'batchIndexErrorMessage')
  else w.nullableString(batchIndexErrorMessage, 'batchIndexErrorMessage')
  if (version >= 9) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeProduceResponseBatchIndexAndErrorMessageList(w: ByteWriter, values: readonly ProduceResponseBatchIndexAndErrorMessageInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeProduceResponseBatchIndexAndErrorMessage(w, values[i] as ProduceResponseBatchIndexAndErrorMessageInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeProduceResponseLeaderIdAndEpoch(w: ByteWriter, m: ProduceResponseLeaderIdAndEpochInput, _version: number): void {
  requireStruct(m)
  w.int32(m.leaderId === undefined ? -1 : m.leaderId, 'leaderId')
  w.int32(m.leaderEpoch === undefined ? -1 : m.leaderEpoch, 'leaderEpoch')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeProduceResponseLeaderIdAndEpochIn(w: ByteWriter, value: ProduceResponseLeaderIdAndEpochInput, version: number, field: string): void {
  try {
    encodeProduceResponseLeaderIdAndEpoch(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function isDefaultProduceResponseLeaderIdAndEpoch(m: ProduceResponseLeaderIdAndEpochInput | null): boolean {
  if (typeof m !== 'object' || m === null) return false
  return (m.leaderId === undefined || m.leaderId === -1) &&
    (m.leaderEpoch === undefined || m.leaderEpoch === -1) &&
    (m.unknownTags === undefined || m.unknownTags.length === 0)
}

function encodeProduceResponseNodeEndpoint(w: ByteWriter, m: ProduceResponseNodeEndpointInput, _version: number): void {
  requireStruct(m)
  w.int32(m.nodeId, 'nodeId')
  w.compactString(m.host, 'host')
  w.int32(m.port, 'port')
  w.compactNullableString(m.rack === undefined ? null : m.rack, 'rack')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeProduceResponseNodeEndpointList(w: ByteWriter, values: readonly ProduceResponseNodeEndpointInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeProduceResponseNodeEndpoint(w, values[i] as ProduceResponseNodeEndpointInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeProduceRequest(r: ByteReader, version: number): ProduceRequest {
  const transactionalId = version >= 3 ? (version >= 9 ? r.compactNullableString('transactionalId') : r.nullableString('transactionalId')) : null
  const acks = r.int16('acks')
  const timeoutMs = r.int32('timeoutMs')
  const topicData = decodeProduceRequestTopicProduceDataList(r, version, version >= 9 ? r.compactArrayLength(3, 'topicData') : r.arrayLength(6, 'topicData'), 'topicData')
  const unknownTags = version >= 9 ? readUnknownTags(r) : undefined
  return { transactionalId, acks, timeoutMs, topicData, unknownTags }
}

function decodeProduceRequestTopicProduceData(r: ByteReader, version: number): ProduceRequestTopicProduceData {
  const name = version <= 12 ? (version >= 9 ? r.compactString('name') : r.string('name')) : ''
  const topicId = version >= 13 ? r.uuid('topicId') : zeroUuid
  const partitionData = decodeProduceRequestPartitionProduceDataList(r, version, version >= 9 ? r.compactArrayLength(6, 'partitionData') : r.arrayLength(8, 'partitionData'), 'partitionData')
  const unknownTags = version >= 9 ? readUnknownTags(r) : undefined
  return { name, topicId, partitionData, unknownTags }
}

function decodeProduceRequestTopicProduceDataList(r: ByteReader, version: number, count: number, field: string): ProduceRequestTopicProduceData[] {
  const values = new Array<ProduceRequestTopicProduceData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeProduceRequestTopicProduceData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeProduceRequestPartitionProduceData(r: ByteReader, version: number): ProduceRequestPartitionProduceData {
  const index = r.int32('index')
  const records = version >= 9 ? r.compactNullableBytes('records') : r.nullableBytes('records')
  const unknownTags = version >= 9 ? readUnknownTags(r) : undefined
  return { index, records, unknownTags }
}

function decodeProduceRequestPartitionProduceDataList(r: ByteReader, version: number, count: number, field: string): ProduceRequestPartitionProduceData[] {
  const values = new Array<ProduceRequestPartitionProduceData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeProduceRequestPartitionProduceData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
