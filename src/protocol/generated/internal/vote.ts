// Generated from protocol-specs/apis/052-vote.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, isEmptyArray, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { TagSection, type UnknownTag, noTags, readUnknownTags, sortedTags, writeTagsBelow, writeUnknownTags } from '../../unknown-tags.ts'
import type { VoteRequest, VoteRequestInput, VoteRequestPartitionData, VoteRequestPartitionDataInput, VoteRequestTopicData, VoteRequestTopicDataInput, VoteResponse, VoteResponseInput, VoteResponseNodeEndpoint, VoteResponseNodeEndpointInput, VoteResponsePartitionData, VoteResponsePartitionDataInput, VoteResponseTopicData, VoteResponseTopicDataInput, VoteTypes } from '../types/vote.ts'

/** Vote (API key 52) in both directions. */
export const Vote: ClientApi<VoteTypes> & ServerApi<VoteTypes> = {
  key: 52,
  name: 'Vote',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeRequest(w, m, version) {
    checkVersion('VoteRequest', version, 0, 2)
    try {
      encodeVoteRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'VoteRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('VoteRequest', version, 0, 2)
    try {
      return decodeVoteRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'VoteRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('VoteResponse', version, 0, 2)
    try {
      encodeVoteResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'VoteResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('VoteResponse', version, 0, 2)
    try {
      return decodeVoteResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'VoteResponse', version)
    }
  },
}

function encodeVoteRequest(w: ByteWriter, m: VoteRequestInput, version: number): void {
  requireStruct(m)
  w.compactNullableString(m.clusterId === undefined ? null : m.clusterId, 'clusterId')
  if (version >= 1) {
    w.int32(m.voterId === undefined ? -1 : m.voterId, 'voterId')
  }
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeVoteRequestTopicDataList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeVoteRequestTopicData(w: ByteWriter, m: VoteRequestTopicDataInput, version: number): void {
  requireStruct(m)
  w.compactString(m.topicName, 'topicName')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeVoteRequestPartitionDataList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeVoteRequestTopicDataList(w: ByteWriter, values: readonly VoteRequestTopicDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeVoteRequestTopicData(w, values[i] as VoteRequestTopicDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeVoteRequestPartitionData(w: ByteWriter, m: VoteRequestPartitionDataInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int32(m.replicaEpoch, 'replicaEpoch')
  w.int32(m.replicaId, 'replicaId')
  if (version >= 1) {
    w.uuid(m.replicaDirectoryId === undefined ? zeroUuid : m.replicaDirectoryId, 'replicaDirectoryId')
  }
  if (version >= 1) {
    w.uuid(m.voterDirectoryId === undefined ? zeroUuid : m.voterDirectoryId, 'voterDirectoryId')
  }
  w.int32(m.lastOffsetEpoch, 'lastOffsetEpoch')
  w.int64(m.lastOffset, 'lastOffset')
  if (version >= 2) {
    w.bool(m.preVote === undefined ? false : m.preVote, 'preVote')
  } else if (m.preVote !== undefined && m.preVote !== false) throw notCarried('preVote', '2+')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeVoteRequestPartitionDataList(w: ByteWriter, values: readonly VoteRequestPartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeVoteRequestPartitionData(w, values[i] as VoteRequestPartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeVoteRequest(r: ByteReader, version: number): VoteRequest {
  const clusterId = r.compactNullableString('clusterId')
  const voterId = version >= 1 ? r.int32('voterId') : -1
  const topics = decodeVoteRequestTopicDataList(r, version, r.compactArrayLength(3, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { clusterId, voterId, topics, unknownTags }
}

function decodeVoteRequestTopicData(r: ByteReader, version: number): VoteRequestTopicData {
  const topicName = r.compactString('topicName')
  const partitions = decodeVoteRequestPartitionDataList(r, version, r.compactArrayLength(25, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicName, partitions, unknownTags }
}

function decodeVoteRequestTopicDataList(r: ByteReader, version: number, count: number, field: string): VoteRequestTopicData[] {
  const values = new Array<VoteRequestTopicData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeVoteRequestTopicData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeVoteRequestPartitionData(r: ByteReader, version: number): VoteRequestPartitionData {
  const partitionIndex = r.int32('partitionIndex')
  const replicaEpoch = r.int32('replicaEpoch')
  const replicaId = r.int32('replicaId')
  const replicaDirectoryId = version >= 1 ? r.uuid('replicaDirectoryId') : zeroUuid
  const voterDirectoryId = version >= 1 ? r.uuid('voterDirectoryId') : zeroUuid
  const lastOffsetEpoch = r.int32('lastOffsetEpoch')
  const lastOffset = r.int64('lastOffset')
  const preVote = version >= 2 ? r.bool('preVote') : false
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, replicaEpoch, replicaId, replicaDirectoryId, voterDirectoryId, lastOffsetEpoch, lastOffset, preVote, unknownTags }
}

function decodeVoteRequestPartitionDataList(r: ByteReader, version: number, count: number, field: string): VoteRequestPartitionData[] {
  const values = new Array<VoteRequestPartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeVoteRequestPartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function encodeVoteResponse(w: ByteWriter, m: VoteResponseInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeVoteResponseTopicDataList(w, topics, version, 'topics')
  if (version < 1 && m.nodeEndpoints !== undefined && !isEmptyArray(m.nodeEndpoints)) throw notCarried('nodeEndpoints', '1+')
  const hasNodeEndpoints = version >= 1 && m.nodeEndpoints !== undefined && !isEmptyArray(m.nodeEndpoints)
  const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [...(version >= 1 ? [0] : [])])
  w.unsignedVarint((hasNodeEndpoints ? 1 : 0) + tags.length)
  let next = 0
  if (hasNodeEndpoints) {
    next = writeTagsBelow(w, tags, next, 0)
    w.unsignedVarint(0)
    const mark = w.beginSized()
    const nodeEndpoints = m.nodeEndpoints
    writeCount(w, nodeEndpoints, true, false, 'nodeEndpoints')
    encodeVoteResponseNodeEndpointList(w, nodeEndpoints, version, 'nodeEndpoints')
    w.endSized(mark)
  }
  writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
}

function encodeVoteResponseTopicData(w: ByteWriter, m: VoteResponseTopicDataInput, version: number): void {
  requireStruct(m)
  w.compactString(m.topicName, 'topicName')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeVoteResponsePartitionDataList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeVoteResponseTopicDataList(w: ByteWriter, values: readonly VoteResponseTopicDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeVoteResponseTopicData(w, values[i] as VoteResponseTopicDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeVoteResponsePartitionData(w: ByteWriter, m: VoteResponsePartitionDataInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  w.int32(m.leaderId, 'leaderId')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  w.bool(m.voteGranted, 'voteGranted')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeVoteResponsePartitionDataList(w: ByteWriter, values: readonly VoteResponsePartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeVoteResponsePartitionData(w, values[i] as VoteResponsePartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeVoteResponseNodeEndpoint(w: ByteWriter, m: VoteResponseNodeEndpointInput, _version: number): void {
  requireStruct(m)
  w.int32(m.nodeId, 'nodeId')
  w.compactString(m.host, 'host')
  w.uint16(m.port, 'port')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeVoteResponseNodeEndpointList(w: ByteWriter, values: readonly VoteResponseNodeEndpointInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeVoteResponseNodeEndpoint(w, values[i] as VoteResponseNodeEndpointInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeVoteResponse(r: ByteReader, version: number): VoteResponse {
  const errorCode = r.int16('errorCode')
  const topics = decodeVoteResponseTopicDataList(r, version, r.compactArrayLength(3, 'topics'), 'topics')
  let nodeEndpoints: VoteResponse['nodeEndpoints'] = []
  let unknownTags: UnknownTag[] | undefined
  const tagCount = r.unsignedVarint('unknownTags')
  if (tagCount > 0) {
    const tags = new TagSection(r, tagCount)
    while (tags.next()) {
      if (tags.tag === 0 && version >= 1) nodeEndpoints = decodeVoteResponseNodeEndpointList(r, version, r.compactArrayLength(8, 'nodeEndpoints'), 'nodeEndpoints')
      else tags.keep()
    }
    unknownTags = tags.unknown
  }
  return { errorCode, topics, nodeEndpoints, unknownTags }
}

function decodeVoteResponseTopicData(r: ByteReader, version: number): VoteResponseTopicData {
  const topicName = r.compactString('topicName')
  const partitions = decodeVoteResponsePartitionDataList(r, version, r.compactArrayLength(16, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicName, partitions, unknownTags }
}

function decodeVoteResponseTopicDataList(r: ByteReader, version: number, count: number, field: string): VoteResponseTopicData[] {
  const values = new Array<VoteResponseTopicData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeVoteResponseTopicData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeVoteResponsePartitionData(r: ByteReader, _version: number): VoteResponsePartitionData {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const leaderId = r.int32('leaderId')
  const leaderEpoch = r.int32('leaderEpoch')
  const voteGranted = r.bool('voteGranted')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, errorCode, leaderId, leaderEpoch, voteGranted, unknownTags }
}

function decodeVoteResponsePartitionDataList(r: ByteReader, version: number, count: number, field: string): VoteResponsePartitionData[] {
  const values = new Array<VoteResponsePartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeVoteResponsePartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeVoteResponseNodeEndpoint(r: ByteReader, _version: number): VoteResponseNodeEndpoint {
  const nodeId = r.int32('nodeId')
  const host = r.compactString('host')
  const port = r.uint16('port')
  const unknownTags = readUnknownTags(r)
  return { nodeId, host, port, unknownTags }
}

function decodeVoteResponseNodeEndpointList(r: ByteReader, version: number, count: number, field: string): VoteResponseNodeEndpoint[] {
  const values = new Array<VoteResponseNodeEndpoint>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeVoteResponseNodeEndpoint(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
