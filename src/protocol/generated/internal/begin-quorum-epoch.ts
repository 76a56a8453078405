// Generated from protocol-specs/apis/053-begin-quorum-epoch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inMessage, isEmptyArray, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { TagSection, type UnknownTag, noTags, readUnknownTags, refuseTags, sortedTags, writeTagsBelow, writeUnknownTags } from '../../unknown-tags.ts'
import type { BeginQuorumEpochRequest, BeginQuorumEpochRequestInput, BeginQuorumEpochRequestLeaderEndpoint, BeginQuorumEpochRequestLeaderEndpointInput, BeginQuorumEpochRequestPartitionData, BeginQuorumEpochRequestPartitionDataInput, BeginQuorumEpochRequestTopicData, BeginQuorumEpochRequestTopicDataInput, BeginQuorumEpochResponse, BeginQuorumEpochResponseInput, BeginQuorumEpochResponseNodeEndpoint, BeginQuorumEpochResponseNodeEndpointInput, BeginQuorumEpochResponsePartitionData, BeginQuorumEpochResponsePartitionDataInput, BeginQuorumEpochResponseTopicData, BeginQuorumEpochResponseTopicDataInput, BeginQuorumEpochTypes } from '../types/begin-quorum-epoch.ts'

/** BeginQuorumEpoch (API key 53) in both directions. */
export const BeginQuorumEpoch: ClientApi<BeginQuorumEpochTypes> & ServerApi<BeginQuorumEpochTypes> = {
  key: 53,
  name: 'BeginQuorumEpoch',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeRequest(w, m, version) {
    checkVersion('BeginQuorumEpochRequest', version, 0, 1)
    try {
      encodeBeginQuorumEpochRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'BeginQuorumEpochRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('BeginQuorumEpochRequest', version, 0, 1)
    try {
      return decodeBeginQuorumEpochRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'BeginQuorumEpochRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('BeginQuorumEpochResponse', version, 0, 1)
    try {
      encodeBeginQuorumEpochResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'BeginQuorumEpochResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('BeginQuorumEpochResponse', version, 0, 1)
    try {
      return decodeBeginQuorumEpochResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'BeginQuorumEpochResponse', version)
    }
  },
}

function encodeBeginQuorumEpochRequest(w: ByteWriter, m: BeginQuorumEpochRequestInput, version: number): void {
  requireStruct(m)
  const clusterId = m.clusterId === undefined ? null : m.clusterId
  if (version >= 1) w.compactNullableString(clusterId, 'clusterId')
  else w.nullableString(clusterId, 'clusterId')
  if (version >= 1) {
    w.int32(m.voterId === undefined ? -1 : m.voterId, 'voterId')
  }
  const topics = m.topics
  writeCount(w, topics, version >= 1, false, 'topics')
  encodeBeginQuorumEpochRequestTopicDataList(w, topics, version, 'topics')
  if (version >= 1) {
    const leaderEndpoints = m.leaderEndpoints === undefined ? emptyArray : m.leaderEndpoints
    writeCount(w, leaderEndpoints, true, false, 'leaderEndpoints')
    encodeBeginQuorumEpochRequestLeaderEndpointList(w, leaderEndpoints, version, 'leaderEndpoints')
  }
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeBeginQuorumEpochRequestTopicData(w: ByteWriter, m: BeginQuorumEpochRequestTopicDataInput, version: number): void {
  requireStruct(m)
  if (version >= 1) w.compactString(m.topicName, 'topicName')
  else w.string(m.topicName, 'topicName')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 1, false, 'partitions')
  encodeBeginQuorumEpochRequestPartitionDataList(w, partitions, version, 'partitions')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeBeginQuorumEpochRequestTopicDataList(w: ByteWriter, values: readonly BeginQuorumEpochRequestTopicDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeBeginQuorumEpochRequestTopicData(w, values[i] as BeginQuorumEpochRequestTopicDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeBeginQuorumEpochRequestPartitionData(w: ByteWriter, m: BeginQuorumEpochRequestPartitionDataInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  if (version >= 1) {
    w.uuid(m.voterDirectoryId === undefined ? zeroUuid : m.voterDirectoryId, 'voterDirectoryId')
  }
  w.int32(m.leaderId, 'leaderId')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeBeginQuorumEpochRequestPartitionDataList(w: ByteWriter, values: readonly BeginQuorumEpochRequestPartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeBeginQuorumEpochRequestPartitionData(w, values[i] as BeginQuorumEpochRequestPartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeBeginQuorumEpochRequestLeaderEndpoint(w: ByteWriter, m: BeginQuorumEpochRequestLeaderEndpointInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.compactString(m.host, 'host')
  w.uint16(m.port, 'port')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeBeginQuorumEpochRequestLeaderEndpointList(w: ByteWriter, values: readonly BeginQuorumEpochRequestLeaderEndpointInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeBeginQuorumEpochRequestLeaderEndpoint(w, values[i] as BeginQuorumEpochRequestLeaderEndpointInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeBeginQuorumEpochRequest(r: ByteReader, version: number): BeginQuorumEpochRequest {
  const clusterId = version >= 1 ? r.compactNullableString('clusterId') : r.nullableString('clusterId')
  const voterId = version >= 1 ? r.int32('voterId') : -1
  const topics = decodeBeginQuorumEpochRequestTopicDataList(r, version, version >= 1 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const leaderEndpoints = decodeBeginQuorumEpochRequestLeaderEndpointList(r, version, version >= 1 ? r.compactArrayLength(5, 'leaderEndpoints') : 0, 'leaderEndpoints')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { clusterId, voterId, topics, leaderEndpoints, unknownTags }
}

function decodeBeginQuorumEpochRequestTopicData(r: ByteReader, version: number): BeginQuorumEpochRequestTopicData {
  const topicName = version >= 1 ? r.compactString('topicName') : r.string('topicName')
  const partitions = decodeBeginQuorumEpochRequestPartitionDataList(r, version, version >= 1 ? r.compactArrayLength(29, 'partitions') : r.arrayLength(12, 'partitions'), 'partitions')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { topicName, partitions, unknownTags }
}

function decodeBeginQuorumEpochRequestTopicDataList(r: ByteReader, version: number, count: number, field: string): BeginQuorumEpochRequestTopicData[] {
  const values = new Array<BeginQuorumEpochRequestTopicData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeBeginQuorumEpochRequestTopicData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeBeginQuorumEpochRequestPartitionData(r: ByteReader, version: number): BeginQuorumEpochRequestPartitionData {
  const partitionIndex = r.int32('partitionIndex')
  const voterDirectoryId = version >= 1 ? r.uuid('voterDirectoryId') : zeroUuid
  const leaderId = r.int32('leaderId')
  const leaderEpoch = r.int32('leaderEpoch')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { partitionIndex, voterDirectoryId, leaderId, leaderEpoch, unknownTags }
}

function decodeBeginQuorumEpochRequestPartitionDataList(r: ByteReader, version: number, count: number, field: string): BeginQuorumEpochRequestPartitionData[] {
  const values = new Array<BeginQuorumEpochRequestPartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeBeginQuorumEpochRequestPartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeBeginQuorumEpochRequestLeaderEndpoint(r: ByteReader, _version: number): BeginQuorumEpochRequestLeaderEndpoint {
  const name = r.compactString('name')
  const host = r.compactString('host')
  const port = r.uint16('port')
  const unknownTags = readUnknownTags(r)
  return { name, host, port, unknownTags }
}

function decodeBeginQuorumEpochRequestLeaderEndpointList(r: ByteReader, version: number, count: number, field: string): BeginQuorumEpochRequestLeaderEndpoint[] {
  const values = new Array<BeginQuorumEpochRequestLeaderEndpoint>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeBeginQuorumEpochRequestLeaderEndpoint(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function encodeBeginQuorumEpochResponse(w: ByteWriter, m: BeginQuorumEpochResponseInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  const topics = m.topics
  writeCount(w, topics, version >= 1, false, 'topics')
  encodeBeginQuorumEpochResponseTopicDataList(w, topics, version, 'topics')
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
      encodeBeginQuorumEpochResponseNodeEndpointList(w, nodeEndpoints, version, 'nodeEndpoints')
      w.endSized(mark)
    }
    writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
  } else refuseTags(m.unknownTags)
}

function encodeBeginQuorumEpochResponseTopicData(w: ByteWriter, m: BeginQuorumEpochResponseTopicDataInput, version: number): void {
  requireStruct(m)
  if (version >= 1) w.compactString(m.topicName, 'topicName')
  else w.string(m.topicName, 'topicName')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 1, false, 'partitions')
  encodeBeginQuorumEpochResponsePartitionDataList(w, partitions, version, 'partitions')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeBeginQuorumEpochResponseTopicDataList(w: ByteWriter, values: readonly BeginQuorumEpochResponseTopicDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeBeginQuorumEpochResponseTopicData(w, values[i] as BeginQuorumEpochResponseTopicDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeBeginQuorumEpochResponsePartitionData(w: ByteWriter, m: BeginQuorumEpochResponsePartitionDataInput, version: number): void {
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

function encodeBeginQuorumEpochResponsePartitionDataList(w: ByteWriter, values: readonly BeginQuorumEpochResponsePartitionDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeBeginQuorumEpochResponsePartitionData(w, values[i] as BeginQuorumEpochResponsePartitionDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeBeginQuorumEpochResponseNodeEndpoint(w: ByteWriter, m: BeginQuorumEpochResponseNodeEndpointInput, _version: number): void {
  requireStruct(m)
  w.int32(m.nodeId, 'nodeId')
  w.compactString(m.host, 'host')
  w.uint16(m.port, 'port')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeBeginQuorumEpochResponseNodeEndpointList(w: ByteWriter, values: readonly BeginQuorumEpochResponseNodeEndpointInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeBeginQuorumEpochResponseNodeEndpoint(w, values[i] as BeginQuorumEpochResponseNodeEndpointInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeBeginQuorumEpochResponse(r: ByteReader, version: number): BeginQuorumEpochResponse {
  const errorCode = r.int16('errorCode')
  const topics = decodeBeginQuorumEpochResponseTopicDataList(r, version, version >= 1 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  let nodeEndpoints: BeginQuorumEpochResponse['nodeEndpoints'] = []
  let unknownTags: UnknownTag[] | undefined
  if (version >= 1) {
    const tagCount = r.unsignedVarint('unknownTags')
    if (tagCount > 0) {
      const tags = new TagSection(r, tagCount)
      while (tags.next()) {
        if (tags.tag === 0) nodeEndpoints = decodeBeginQuorumEpochResponseNodeEndpointList(r, version, r.compactArrayLength(8, 'nodeEndpoints'), 'nodeEndpoints')
        else tags.keep()
      }
      unknownTags = tags.unknown
    }
  }
  return { errorCode, topics, nodeEndpoints, unknownTags }
}

function decodeBeginQuorumEpochResponseTopicData(r: ByteReader, version: number): BeginQuorumEpochResponseTopicData {
  const topicName = version >= 1 ? r.compactString('topicName') : r.string('topicName')
  const partitions = decodeBeginQuorumEpochResponsePartitionDataList(r, version, version >= 1 ? r.compactArrayLength(15, 'partitions') : r.arrayLength(14, 'partitions'), 'partitions')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { topicName, partitions, unknownTags }
}

function decodeBeginQuorumEpochResponseTopicDataList(r: ByteReader, version: number, count: number, field: string): BeginQuorumEpochResponseTopicData[] {
  const values = new Array<BeginQuorumEpochResponseTopicData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeBeginQuorumEpochResponseTopicData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeBeginQuorumEpochResponsePartitionData(r: ByteReader, version: number): BeginQuorumEpochResponsePartitionData {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const leaderId = r.int32('leaderId')
  const leaderEpoch = r.int32('leaderEpoch')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { partitionIndex, errorCode, leaderId, leaderEpoch, unknownTags }
}

function decodeBeginQuorumEpochResponsePartitionDataList(r: ByteReader, version: number, count: number, field: string): BeginQuorumEpochResponsePartitionData[] {
  const values = new Array<BeginQuorumEpochResponsePartitionData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeBeginQuorumEpochResponsePartitionData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeBeginQuorumEpochResponseNodeEndpoint(r: ByteReader, _version: number): BeginQuorumEpochResponseNodeEndpoint {
  const nodeId = r.int32('nodeId')
  const host = r.compactString('host')
  const port = r.uint16('port')
  const unknownTags = readUnknownTags(r)
  return { nodeId, host, port, unknownTags }
}

function decodeBeginQuorumEpochResponseNodeEndpointList(r: ByteReader, version: number, count: number, field: string): BeginQuorumEpochResponseNodeEndpoint[] {
  const values = new Array<BeginQuorumEpochResponseNodeEndpoint>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeBeginQuorumEpochResponseNodeEndpoint(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
