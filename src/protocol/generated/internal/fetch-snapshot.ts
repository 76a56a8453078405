// Generated from protocol-specs/apis/059-fetch-snapshot.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, inElement, inField, inMessage, isEmptyArray, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { TagSection, type UnknownTag, noTags, readUnknownTags, sortedTags, writeTagsBelow, writeUnknownTags } from '../../unknown-tags.ts'
import type { FetchSnapshotRequest, FetchSnapshotRequestInput, FetchSnapshotRequestPartitionSnapshot, FetchSnapshotRequestPartitionSnapshotInput, FetchSnapshotRequestSnapshotId, FetchSnapshotRequestSnapshotIdInput, FetchSnapshotRequestTopicSnapshot, FetchSnapshotRequestTopicSnapshotInput, FetchSnapshotResponse, FetchSnapshotResponseInput, FetchSnapshotResponseLeaderIdAndEpoch, FetchSnapshotResponseLeaderIdAndEpochInput, FetchSnapshotResponseNodeEndpoint, FetchSnapshotResponseNodeEndpointInput, FetchSnapshotResponsePartitionSnapshot, FetchSnapshotResponsePartitionSnapshotInput, FetchSnapshotResponseSnapshotId, FetchSnapshotResponseSnapshotIdInput, FetchSnapshotResponseTopicSnapshot, FetchSnapshotResponseTopicSnapshotInput, FetchSnapshotTypes } from '../types/fetch-snapshot.ts'

/** FetchSnapshot (API key 59) in both directions. */
export const FetchSnapshot: ClientApi<FetchSnapshotTypes> & ServerApi<FetchSnapshotTypes> = {
  key: 59,
  name: 'FetchSnapshot',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeRequest(w, m, version) {
    checkVersion('FetchSnapshotRequest', version, 0, 1)
    try {
      encodeFetchSnapshotRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'FetchSnapshotRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('FetchSnapshotRequest', version, 0, 1)
    try {
      return decodeFetchSnapshotRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'FetchSnapshotRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('FetchSnapshotResponse', version, 0, 1)
    try {
      encodeFetchSnapshotResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'FetchSnapshotResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('FetchSnapshotResponse', version, 0, 1)
    try {
      return decodeFetchSnapshotResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'FetchSnapshotResponse', version)
    }
  },
}

function encodeFetchSnapshotRequest(w: ByteWriter, m: FetchSnapshotRequestInput, version: number): void {
  requireStruct(m)
  w.int32(m.replicaId === undefined ? -1 : m.replicaId, 'replicaId')
  w.int32(m.maxBytes === undefined ? 2147483647 : m.maxBytes, 'maxBytes')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeFetchSnapshotRequestTopicSnapshotList(w, topics, version, 'topics')
  const hasClusterId = m.clusterId !== undefined && m.clusterId !== null
  const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0])
  w.unsignedVarint((hasClusterId ? 1 : 0) + tags.length)
  let next = 0
  if (hasClusterId) {
    next = writeTagsBelow(w, tags, next, 0)
    w.unsignedVarint(0)
    const mark = w.beginSized()
    w.compactNullableString(m.clusterId, 'clusterId')
    w.endSized(mark)
  }
  writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
}

function encodeFetchSnapshotRequestTopicSnapshot(w: ByteWriter, m: FetchSnapshotRequestTopicSnapshotInput, version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeFetchSnapshotRequestPartitionSnapshotList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeFetchSnapshotRequestTopicSnapshotList(w: ByteWriter, values: readonly FetchSnapshotRequestTopicSnapshotInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeFetchSnapshotRequestTopicSnapshot(w, values[i] as FetchSnapshotRequestTopicSnapshotInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeFetchSnapshotRequestPartitionSnapshot(w: ByteWriter, m: FetchSnapshotRequestPartitionSnapshotInput, version: number): void {
  requireStruct(m)
  w.int32(m.partition, 'partition')
  w.int32(m.currentLeaderEpoch, 'currentLeaderEpoch')
  const snapshotId = m.snapshotId
  encodeFetchSnapshotRequestSnapshotIdIn(w, snapshotId, version, 'snapshotId')
  w.int64(m.position, 'position')
  const hasReplicaDirectoryId = version >= 1 && m.replicaDirectoryId !== undefined && m.replicaDirectoryId !== zeroUuid
  const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [...(version >= 1 ? [0] : [])])
  w.unsignedVarint((hasReplicaDirectoryId ? 1 : 0) + tags.length)
  let next = 0
  if (hasReplicaDirectoryId) {
    next = writeTagsBelow(w, tags, next, 0)
    w.unsignedVarint(0)
    const mark = w.beginSized()
    w.uuid(m.replicaDirectoryId, 'replicaDirectoryId')
    w.endSized(mark)
  }
  writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
}

function encodeFetchSnapshotRequestPartitionSnapshotList(w: ByteWriter, values: readonly FetchSnapshotRequestPartitionSnapshotInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeFetchSnapshotRequestPartitionSnapshot(w, values[i] as FetchSnapshotRequestPartitionSnapshotInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeFetchSnapshotRequestSnapshotId(w: ByteWriter, m: FetchSnapshotRequestSnapshotIdInput, _version: number): void {
  requireStruct(m)
  w.int64(m.endOffset, 'endOffset')
  w.int32(m.epoch, 'epoch')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeFetchSnapshotRequestSnapshotIdIn(w: ByteWriter, value: FetchSnapshotRequestSnapshotIdInput, version: number, field: string): void {
  try {
    encodeFetchSnapshotRequestSnapshotId(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeFetchSnapshotRequest(r: ByteReader, version: number): FetchSnapshotRequest {
  const replicaId = r.int32('replicaId')
  const maxBytes = r.int32('maxBytes')
  const topics = decodeFetchSnapshotRequestTopicSnapshotList(r, version, r.compactArrayLength(3, 'topics'), 'topics')
  let clusterId: FetchSnapshotRequest['clusterId'] = null
  let unknownTags: UnknownTag[] | undefined
  const tagCount = r.unsignedVarint('unknownTags')
  if (tagCount > 0) {
    const tags = new TagSection(r, tagCount)
    while (tags.next()) {
      if (tags.tag === 0) clusterId = r.compactNullableString('clusterId')
      else tags.keep()
    }
    unknownTags = tags.unknown
  }
  return { clusterId, replicaId, maxBytes, topics, unknownTags }
}

function decodeFetchSnapshotRequestTopicSnapshot(r: ByteReader, version: number): FetchSnapshotRequestTopicSnapshot {
  const name = r.compactString('name')
  const partitions = decodeFetchSnapshotRequestPartitionSnapshotList(r, version, r.compactArrayLength(30, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { name, partitions, unknownTags }
}

function decodeFetchSnapshotRequestTopicSnapshotList(r: ByteReader, version: number, count: number, field: string): FetchSnapshotRequestTopicSnapshot[] {
  const values = new Array<FetchSnapshotRequestTopicSnapshot>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeFetchSnapshotRequestTopicSnapshot(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeFetchSnapshotRequestPartitionSnapshot(r: ByteReader, version: number): FetchSnapshotRequestPartitionSnapshot {
  const partition = r.int32('partition')
  const currentLeaderEpoch = r.int32('currentLeaderEpoch')
  const snapshotId = decodeFetchSnapshotRequestSnapshotIdIn(r, version, 'snapshotId')
  const position = r.int64('position')
  let replicaDirectoryId: FetchSnapshotRequestPartitionSnapshot['replicaDirectoryId'] = zeroUuid
  let unknownTags: UnknownTag[] | undefined
  const tagCount = r.unsignedVarint('unknownTags')
  if (tagCount > 0) {
    const tags = new TagSection(r, tagCount)
    while (tags.next()) {
      if (tags.tag === 0 && version >= 1) replicaDirectoryId = r.uuid('replicaDirectoryId')
      else tags.keep()
    }
    unknownTags = tags.unknown
  }
  return { partition, currentLeaderEpoch, snapshotId, position, replicaDirectoryId, unknownTags }
}

function decodeFetchSnapshotRequestPartitionSnapshotList(r: ByteReader, version: number, count: number, field: string): FetchSnapshotRequestPartitionSnapshot[] {
  const values = new Array<FetchSnapshotRequestPartitionSnapshot>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeFetchSnapshotRequestPartitionSnapshot(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeFetchSnapshotRequestSnapshotId(r: ByteReader, _version: number): FetchSnapshotRequestSnapshotId {
  const endOffset = r.int64('endOffset')
  const epoch = r.int32('epoch')
  const unknownTags = readUnknownTags(r)
  return { endOffset, epoch, unknownTags }
}

function decodeFetchSnapshotRequestSnapshotIdIn(r: ByteReader, version: number, field: string): FetchSnapshotRequestSnapshotId {
  try {
    return decodeFetchSnapshotRequestSnapshotId(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function encodeFetchSnapshotResponse(w: ByteWriter, m: FetchSnapshotResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeFetchSnapshotResponseTopicSnapshotList(w, topics, version, 'topics')
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
    encodeFetchSnapshotResponseNodeEndpointList(w, nodeEndpoints, version, 'nodeEndpoints')
    w.endSized(mark)
  }
  writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
}

function encodeFetchSnapshotResponseTopicSnapshot(w: ByteWriter, m: FetchSnapshotResponseTopicSnapshotInput, version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeFetchSnapshotResponsePartitionSnapshotList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeFetchSnapshotResponseTopicSnapshotList(w: ByteWriter, values: readonly FetchSnapshotResponseTopicSnapshotInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeFetchSnapshotResponseTopicSnapshot(w, values[i] as FetchSnapshotResponseTopicSnapshotInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeFetchSnapshotResponsePartitionSnapshot(w: ByteWriter, m: FetchSnapshotResponsePartitionSnapshotInput, version: number): void {
  requireStruct(m)
  w.int32(m.index, 'index')
  w.int16(m.errorCode, 'errorCode')
  const snapshotId = m.snapshotId
  encodeFetchSnapshotResponseSnapshotIdIn(w, snapshotId, version, 'snapshotId')
  w.int64(m.size, 'size')
  w.int64(m.position, 'position')
  w.compactRecords(m.unalignedRecords, 'unalignedRecords')
  const hasCurrentLeader = m.currentLeader !== undefined && !isDefaultFetchSnapshotResponseLeaderIdAndEpoch(m.currentLeader)
  const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0])
  w.unsignedVarint((hasCurrentLeader ? 1 : 0) + tags.length)
  let next = 0
  if (hasCurrentLeader) {
    next = writeTagsBelow(w, tags, next, 0)
    w.unsignedVarint(0)
    const mark = w.beginSized()
    const currentLeader = m.currentLeader
    encodeFetchSnapshotResponseLeaderIdAndEpochIn(w, currentLeader, version, 'currentLeader')
    w.endSized(mark)
  }
  writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
}

function encodeFetchSnapshotResponsePartitionSnapshotList(w: ByteWriter, values: readonly FetchSnapshotResponsePartitionSnapshotInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeFetchSnapshotResponsePartitionSnapshot(w, values[i] as FetchSnapshotResponsePartitionSnapshotInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeFetchSnapshotResponseSnapshotId(w: ByteWriter, m: FetchSnapshotResponseSnapshotIdInput, _version: number): void {
  requireStruct(m)
  w.int64(m.endOffset, 'endOffset')
  w.int32(m.epoch, 'epoch')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeFetchSnapshotResponseSnapshotIdIn(w: ByteWriter, value: FetchSnapshotResponseSnapshotIdInput, version: number, field: string): void {
  try {
    encodeFetchSnapshotResponseSnapshotId(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function encodeFetchSnapshotResponseLeaderIdAndEpoch(w: ByteWriter, m: FetchSnapshotResponseLeaderIdAndEpochInput, _version: number): void {
  requireStruct(m)
  w.int32(m.leaderId, 'leaderId')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeFetchSnapshotResponseLeaderIdAndEpochIn(w: ByteWriter, value: FetchSnapshotResponseLeaderIdAndEpochInput, version: number, field: string): void {
  try {
    encodeFetchSnapshotResponseLeaderIdAndEpoch(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function isDefaultFetchSnapshotResponseLeaderIdAndEpoch(m: FetchSnapshotResponseLeaderIdAndEpochInput | null): boolean {
  if (typeof m !== 'object' || m === null) return false
  return (m.leaderId === undefined || m.leaderId === 0) &&
    (m.leaderEpoch === undefined || m.leaderEpoch === 0) &&
    (m.unknownTags === undefined || m.unknownTags.length === 0)
}

function encodeFetchSnapshotResponseNodeEndpoint(w: ByteWriter, m: FetchSnapshotResponseNodeEndpointInput, _version: number): void {
  requireStruct(m)
  w.int32(m.nodeId, 'nodeId')
  w.compactString(m.host, 'host')
  w.uint16(m.port, 'port')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeFetchSnapshotResponseNodeEndpointList(w: ByteWriter, values: readonly FetchSnapshotResponseNodeEndpointInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeFetchSnapshotResponseNodeEndpoint(w, values[i] as FetchSnapshotResponseNodeEndpointInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeFetchSnapshotResponse(r: ByteReader, version: number): FetchSnapshotResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const topics = decodeFetchSnapshotResponseTopicSnapshotList(r, version, r.compactArrayLength(3, 'topics'), 'topics')
  let nodeEndpoints: FetchSnapshotResponse['nodeEndpoints'] = []
  let unknownTags: UnknownTag[] | undefined
  const tagCount = r.unsignedVarint('unknownTags')
  if (tagCount > 0) {
    const tags = new TagSection(r, tagCount)
    while (tags.next()) {
      if (tags.tag === 0 && version >= 1) nodeEndpoints = decodeFetchSnapshotResponseNodeEndpointList(r, version, r.compactArrayLength(8, 'nodeEndpoints'), 'nodeEndpoints')
      else tags.keep()
    }
    unknownTags = tags.unknown
  }
  return { throttleTimeMs, errorCode, topics, nodeEndpoints, unknownTags }
}

function decodeFetchSnapshotResponseTopicSnapshot(r: ByteReader, version: number): FetchSnapshotResponseTopicSnapshot {
  const name = r.compactString('name')
  const partitions = decodeFetchSnapshotResponsePartitionSnapshotList(r, version, r.compactArrayLength(37, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { name, partitions, unknownTags }
}

function decodeFetchSnapshotResponseTopicSnapshotList(r: ByteReader, version: number, count: number, field: string): FetchSnapshotResponseTopicSnapshot[] {
  const values = new Array<FetchSnapshotResponseTopicSnapshot>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeFetchSnapshotResponseTopicSnapshot(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeFetchSnapshotResponsePartitionSnapshot(r: ByteReader, version: number): FetchSnapshotResponsePartitionSnapshot {
  const index = r.int32('index')
  const errorCode = r.int16('errorCode')
  const snapshotId = decodeFetchSnapshotResponseSnapshotIdIn(r, version, 'snapshotId')
  const size = r.int64('size')
  const position = r.int64('position')
  const unalignedRecords = r.compactBytes('unalignedRecords')
  let currentLeader: FetchSnapshotResponsePartitionSnapshot['currentLeader'] = defaultFetchSnapshotResponseLeaderIdAndEpoch
  let unknownTags: UnknownTag[] | undefined
  const tagCount = r.unsignedVarint('unknownTags')
  if (tagCount > 0) {
    const tags = new TagSection(r, tagCount)
    while (tags.next()) {
      if (tags.tag === 0) currentLeader = decodeFetchSnapshotResponseLeaderIdAndEpochIn(r, version, 'currentLeader')
      else tags.keep()
    }
    unknownTags = tags.unknown
  }
  return { index, errorCode, snapshotId, currentLeader, size, position, unalignedRecords, unknownTags }
}

function decodeFetchSnapshotResponsePartitionSnapshotList(r: ByteReader, version: number, count: number, field: string): FetchSnapshotResponsePartitionSnapshot[] {
  const values = new Array<FetchSnapshotResponsePartitionSnapshot>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeFetchSnapshotResponsePartitionSnapshot(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeFetchSnapshotResponseSnapshotId(r: ByteReader, _version: number): FetchSnapshotResponseSnapshotId {
  const endOffset = r.int64('endOffset')
  const epoch = r.int32('epoch')
  const unknownTags = readUnknownTags(r)
  return { endOffset, epoch, unknownTags }
}

function decodeFetchSnapshotResponseSnapshotIdIn(r: ByteReader, version: number, field: string): FetchSnapshotResponseSnapshotId {
  try {
    return decodeFetchSnapshotResponseSnapshotId(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeFetchSnapshotResponseLeaderIdAndEpoch(r: ByteReader, _version: number): FetchSnapshotResponseLeaderIdAndEpoch {
  const leaderId = r.int32('leaderId')
  const leaderEpoch = r.int32('leaderEpoch')
  const unknownTags = readUnknownTags(r)
  return { leaderId, leaderEpoch, unknownTags }
}

function decodeFetchSnapshotResponseLeaderIdAndEpochIn(r: ByteReader, version: number, field: string): FetchSnapshotResponseLeaderIdAndEpoch {
  try {
    return decodeFetchSnapshotResponseLeaderIdAndEpoch(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

const defaultFetchSnapshotResponseLeaderIdAndEpoch: FetchSnapshotResponseLeaderIdAndEpoch = /* @__PURE__ */ Object.freeze({
  leaderId: 0,
  leaderEpoch: 0,
  unknownTags: undefined,
})

function decodeFetchSnapshotResponseNodeEndpoint(r: ByteReader, _version: number): FetchSnapshotResponseNodeEndpoint {
  const nodeId = r.int32('nodeId')
  const host = r.compactString('host')
  const port = r.uint16('port')
  const unknownTags = readUnknownTags(r)
  return { nodeId, host, port, unknownTags }
}

function decodeFetchSnapshotResponseNodeEndpointList(r: ByteReader, version: number, count: number, field: string): FetchSnapshotResponseNodeEndpoint[] {
  const values = new Array<FetchSnapshotResponseNodeEndpoint>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeFetchSnapshotResponseNodeEndpoint(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
