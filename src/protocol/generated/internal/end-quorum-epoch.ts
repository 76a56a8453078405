// Generated from protocol-specs/apis/054-end-quorum-epoch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inMessage, isEmptyArray, notCarried, readInt32s, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { TagSection, type UnknownTag, noTags, readUnknownTags, refuseTags, sortedTags, writeTagsBelow, writeUnknownTags } from '../../unknown-tags.ts'
import type { EndQuorumEpochRequest, EndQuorumEpochRequestInput, EndQuorumEpochRequestLeaderEndpoint, EndQuorumEpochRequestLeaderEndpointInput, EndQuorumEpochRequestPartitionData, EndQuorumEpochRequestPartitionDataInput, EndQuorumEpochRequestReplicaInfo, EndQuorumEpochRequestReplicaInfoInput, EndQuorumEpochRequestTopicData, EndQuorumEpochRequestTopicDataInput, EndQuorumEpochResponse, EndQuorumEpochResponseInput, EndQuorumEpochResponseNodeEndpoint, EndQuorumEpochResponseNodeEndpointInput, EndQuorumEpochResponsePartitionData, EndQuorumEpochResponsePartitionDataInput, EndQuorumEpochResponseTopicData, EndQuorumEpochResponseTopicDataInput, EndQuorumEpochTypes } from '../types/end-quorum-epoch.ts'

/** EndQuorumEpoch (API key 54) in both directions. */
export const EndQuorumEpoch: ClientApi<EndQuorumEpochTypes> & ServerApi<EndQuorumEpochTypes> = {
  key: 54,
  name: 'EndQuorumEpoch',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeRequest(w, m, version) {
    checkVersion('EndQuorumEpochRequest', version, 0, 1)
    try {
      encodeEndQuorumEpochRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'EndQuorumEpochRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('EndQuorumEpochRequest', version, 0, 1)
    try {
      return decodeEndQuorumEpochRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'EndQuorumEpochRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('EndQuorumEpochResponse', version, 0, 1)
    try {
      encodeEndQuorumEpochResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'EndQuorumEpochResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('EndQuorumEpochResponse', version, 0, 1)
    try {
      return decodeEndQuorumEpochResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'EndQuorumEpochResponse', version)
    }
  },
}

function encodeEndQuorumEpochRequest(w: ByteWriter, m: EndQuorumEpochRequestInput, version: number): void {
  requireStruct(m)
  const clusterId = m.clusterId === undefined ? null : m.clusterId
  if (version >= 1) w.compactNullableString(clusterId, 'clusterId')
  else w.nullableString(clusterId, 'clusterId')
  const topics = m.topics
  writeCount(w, topics, version >= 1, false, 'topics')
  encodeEndQuorumEpochRequestTopicDataList(w, topics, version, 'topics')
  if (version >= 1) {
    const leaderEndpoints = m.leaderEndpoints === undefined ? emptyArray : m.leaderEndpoints
    writeCount(w, leaderEndpoints, true, false, 'leaderEndpoints')
    encodeEndQuorumEpochRequestLeaderEndpointList(w, leaderEndpoints, version, 'leaderEndpoints')
  }
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeEndQuorumEpochRequestTopicData(w: ByteWriter, m: EndQuorumEpochRequestTopicDataInput, version: number): void {
  requireStruct(m)
  if (version >= 1) w.compactString(m.topicName, 'topicName')
  else w.string(m.topicName, 'topicName')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 1, false, 'partitions')
  encodeEndQuorumEpochRequestPartitionDataList(w, partitions, version, 'partitions')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeEndQuorumEpochRequestTopicDataList(w: ByteWriter, values: readonly EndQuorumEpochRequestTopicDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeEndQuorumEpochRequestTopicData(w, values[i] as EndQuorumEpochRequestTopicDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeEndQuorumEpochRequestPartitionData(w: ByteWriter, m: EndQuorumEpochRequestPartitionDataInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int32(m.leaderId, 'leaderId')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  if (version <= 0) {
    const preferredSuccessors = m.preferredSuccessors === undefined ? emptyArray : m.preferredSuccessors
    writeCount(w, preferredSuccessors, false, false, 'preferredSuccessors')
    writeInt32s(w, preferredSuccessors, 'preferredSuccessors')
  }
  if (version >= 1) {
    const preferredCandidates = m.preferredCandidates === undefined ? emptyArray : m.preferredCandidates
    writeCount(w, preferredCandidates, true, false, 'preferredCandidates')
    encodeEndQuorumEpochRequestReplicaInfoList(w, preferredCandidates, version, 'preferredCandidates')
  }
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeEndQuorumEpochRequestPartitionDataList(w: ByteWriter, values: readonly EndQuorumEpochRequestPartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeEndQuorumEpochRequestPartitionData(w, values[i] as EndQuorumEpochRequestPartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeEndQuorumEpochRequestReplicaInfo(w: ByteWriter, m: EndQuorumEpochRequestReplicaInfoInput, _version: number): void {
  requireStruct(m)
  w.int32(m.candidateId, 'candidateId')
  w.uuid(m.candidateDirectoryId, 'candidateDirectoryId')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeEndQuorumEpochRequestReplicaInfoList(w: ByteWriter, values: readonly EndQuorumEpochRequestReplicaInfoInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeEndQuorumEpochRequestReplicaInfo(w, values[i] as EndQuorumEpochRequestReplicaInfoInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeEndQuorumEpochRequestLeaderEndpoint(w: ByteWriter, m: EndQuorumEpochRequestLeaderEndpointInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.compactString(m.host, 'host')
  w.uint16(m.port, 'port')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeEndQuorumEpochRequestLeaderEndpointList(w: ByteWriter, values: readonly EndQuorumEpochRequestLeaderEndpointInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeEndQuorumEpochRequestLeaderEndpoint(w, values[i] as EndQuorumEpochRequestLeaderEndpointInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeEndQuorumEpochRequest(r: ByteReader, version: number): EndQuorumEpochRequest {
  const clusterId = version >= 1 ? r.compactNullableString('clusterId') : r.nullableString('clusterId')
  const topics = decodeEndQuorumEpochRequestTopicDataList(r, version, version >= 1 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const leaderEndpoints = decodeEndQuorumEpochRequestLeaderEndpointList(r, version, version >= 1 ? r.compactArrayLength(5, 'leaderEndpoints') : 0, 'leaderEndpoints')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { clusterId, topics, leaderEndpoints, unknownTags }
}

function decodeEndQuorumEpochRequestTopicData(r: ByteReader, version: number): EndQuorumEpochRequestTopicData {
  const topicName = version >= 1 ? r.compactString('topicName') : r.string('topicName')
  const partitions = decodeEndQuorumEpochRequestPartitionDataList(r, version, version >= 1 ? r.compactArrayLength(14, 'partitions') : r.arrayLength(16, 'partitions'), 'partitions')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { topicName, partitions, unknownTags }
}

function decodeEndQuorumEpochRequestTopicDataList(r: ByteReader, version: number, count: number, field: string): EndQuorumEpochRequestTopicData[] {
  const values = new Array<EndQuorumEpochRequestTopicData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeEndQuorumEpochRequestTopicData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeEndQuorumEpochRequestPartitionData(r: ByteReader, version: number): EndQuorumEpochRequestPartitionData {
  const partitionIndex = r.int32('partitionIndex')
  const leaderId = r.int32('leaderId')
  const leaderEpoch = r.int32('leaderEpoch')
  const preferredSuccessors = readInt32s(r, version <= 0 ? r.arrayLength(4, 'preferredSuccessors') : 0, 'preferredSuccessors')
  const preferredCandidates = decodeEndQuorumEpochRequestReplicaInfoList(r, version, version >= 1 ? r.compactArrayLength(21, 'preferredCandidates') : 0, 'preferredCandidates')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { partitionIndex, leaderId, leaderEpoch, preferredSuccessors, preferredCandidates, unknownTags }
}

function decodeEndQuorumEpochRequestPartitionDataList(r: ByteReader, version: number, count: number, field: string): EndQuorumEpochRequestPartitionData[] {
  const values = new Array<EndQuorumEpochRequestPartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeEndQuorumEpochRequestPartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeEndQuorumEpochRequestReplicaInfo(r: ByteReader, _version: number): EndQuorumEpochRequestReplicaInfo {
  const candidateId = r.int32('candidateId')
  const candidateDirectoryId = r.uuid('candidateDirectoryId')
  const unknownTags = readUnknownTags(r)
  return { candidateId, candidateDirectoryId, unknownTags }
}

function decodeEndQuorumEpochRequestReplicaInfoList(r: ByteReader, version: number, count: number, field: string): EndQuorumEpochRequestReplicaInfo[] {
  const values = new Array<EndQuorumEpochRequestReplicaInfo>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeEndQuorumEpochRequestReplicaInfo(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeEndQuorumEpochRequestLeaderEndpoint(r: ByteReader, _version: number): EndQuorumEpochRequestLeaderEndpoint {
  const name = r.compactString('name')
  const host = r.compactString('host')
  const port = r.uint16('port')
  const unknownTags = readUnknownTags(r)
  return { name, host, port, unknownTags }
}

function decodeEndQuorumEpochRequestLeaderEndpointList(r: ByteReader, version: number, count: number, field: string): EndQuorumEpochRequestLeaderEndpoint[] {
  const values = new Array<EndQuorumEpochRequestLeaderEndpoint>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeEndQuorumEpochRequestLeaderEndpoint(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function encodeEndQuorumEpochResponse(w: ByteWriter, m: EndQuorumEpochResponseInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  const topics = m.topics
  writeCount(w, topics, version >= 1, false, 'topics')
  encodeEndQuorumEpochResponseTopicDataList(w, topics, version, 'topics')
  if (version < 1 && m.nodeEndpoints !== undefined && !isEmptyArray(m.nodeEndpoints)) throw notCarried('nodeEndpoints', '1+')
  if (version >= 1) {
    const hasNodeEndpoints = m.nodeEndpoints !== undefined && !isEmptyArray(m.nodeEndpoints)
    const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0])
    w.unsignedVarint((hasNodeEndpoints ? 1 : 0) + tags.length)
    let next = 0
    if (hasNodeEndpoints) {
      next = writeTagsBelow(w, tags, next, 0)
      w.unsignedVarint(0)
      const mark = w.beginSized()
      const nodeEndpoints = m.nodeEndpoints
      writeCount(w, nodeEndpoints, true, false, 'nodeEndpoints')
      encodeEndQuorumEpochResponseNodeEndpointList(w, nodeEndpoints, version, 'nodeEndpoints')
      w.endSized(mark)
    }
    writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
  } else refuseTags(m.unknownTags)
}

function encodeEndQuorumEpochResponseTopicData(w: ByteWriter, m: EndQuorumEpochResponseTopicDataInput, version: number): void {
  requireStruct(m)
  if (version >= 1) w.compactString(m.topicName, 'topicName')
  else w.string(m.topicName, 'topicName')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 1, false, 'partitions')
  encodeEndQuorumEpochResponsePartitionDataList(w, partitions, version, 'partitions')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeEndQuorumEpochResponseTopicDataList(w: ByteWriter, values: readonly EndQuorumEpochResponseTopicDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeEndQuorumEpochResponseTopicData(w, values[i] as EndQuorumEpochResponseTopicDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeEndQuorumEpochResponsePartitionData(w: ByteWriter, m: EndQuorumEpochResponsePartitionDataInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  w.int32(m.leaderId, 'leaderId')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeEndQuorumEpochResponsePartitionDataList(w: ByteWriter, values: readonly EndQuorumEpochResponsePartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeEndQuorumEpochResponsePartitionData(w, values[i] as EndQuorumEpochResponsePartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeEndQuorumEpochResponseNodeEndpoint(w: ByteWriter, m: EndQuorumEpochResponseNodeEndpointInput, _version: number): void {
  requireStruct(m)
  w.int32(m.nodeId, 'nodeId')
  w.compactString(m.host, 'host')
  w.uint16(m.port, 'port')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeEndQuorumEpochResponseNodeEndpointList(w: ByteWriter, values: readonly EndQuorumEpochResponseNodeEndpointInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeEndQuorumEpochResponseNodeEndpoint(w, values[i] as EndQuorumEpochResponseNodeEndpointInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeEndQuorumEpochResponse(r: ByteReader, version: number): EndQuorumEpochResponse {
  const errorCode = r.int16('errorCode')
  const topics = decodeEndQuorumEpochResponseTopicDataList(r, version, version >= 1 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  let nodeEndpoints: EndQuorumEpochResponse['nodeEndpoints'] = []
  let unknownTags: UnknownTag[] | undefined
  if (version >= 1) {
    const tagCount = r.unsignedVarint('unknownTags')
    if (tagCount > 0) {
      const tags = new TagSection(r, tagCount)
      while (tags.next()) {
        if (tags.tag === 0) nodeEndpoints = decodeEndQuorumEpochResponseNodeEndpointList(r, version, r.compactArrayLength(8, 'nodeEndpoints'), 'nodeEndpoints')
        else tags.keep()
      }
      unknownTags = tags.unknown
    }
  }
  return { errorCode, topics, nodeEndpoints, unknownTags }
}

function decodeEndQuorumEpochResponseTopicData(r: ByteReader, version: number): EndQuorumEpochResponseTopicData {
  const topicName = version >= 1 ? r.compactString('topicName') : r.string('topicName')
  const partitions = decodeEndQuorumEpochResponsePartitionDataList(r, version, version >= 1 ? r.compactArrayLength(15, 'partitions') : r.arrayLength(14, 'partitions'), 'partitions')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { topicName, partitions, unknownTags }
}

function decodeEndQuorumEpochResponseTopicDataList(r: ByteReader, version: number, count: number, field: string): EndQuorumEpochResponseTopicData[] {
  const values = new Array<EndQuorumEpochResponseTopicData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeEndQuorumEpochResponseTopicData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeEndQuorumEpochResponsePartitionData(r: ByteReader, version: number): EndQuorumEpochResponsePartitionData {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const leaderId = r.int32('leaderId')
  const leaderEpoch = r.int32('leaderEpoch')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { partitionIndex, errorCode, leaderId, leaderEpoch, unknownTags }
}

function decodeEndQuorumEpochResponsePartitionDataList(r: ByteReader, version: number, count: number, field: string): EndQuorumEpochResponsePartitionData[] {
  const values = new Array<EndQuorumEpochResponsePartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeEndQuorumEpochResponsePartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeEndQuorumEpochResponseNodeEndpoint(r: ByteReader, _version: number): EndQuorumEpochResponseNodeEndpoint {
  const nodeId = r.int32('nodeId')
  const host = r.compactString('host')
  const port = r.uint16('port')
  const unknownTags = readUnknownTags(r)
  return { nodeId, host, port, unknownTags }
}

function decodeEndQuorumEpochResponseNodeEndpointList(r: ByteReader, version: number, count: number, field: string): EndQuorumEpochResponseNodeEndpoint[] {
  const values = new Array<EndQuorumEpochResponseNodeEndpoint>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeEndQuorumEpochResponseNodeEndpoint(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
