// Generated from protocol-specs/apis/003-metadata.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, readInt32s, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { MetadataRequestInput, MetadataRequestTopicInput, MetadataResponse, MetadataResponseBroker, MetadataResponsePartition, MetadataResponseTopic, MetadataTypes } from '../types/metadata.ts'

/** Metadata (API key 3) as a client sees it. */
export const Metadata: ClientApi<MetadataTypes> = {
  key: 3,
  name: 'Metadata',
  versions: { min: 0, max: 13 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 9,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('MetadataRequest', version, 0, 13)
    try {
      encodeMetadataRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'MetadataRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('MetadataResponse', version, 0, 13)
    try {
      return decodeMetadataResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'MetadataResponse', version)
    }
  },
}

function encodeMetadataRequest(w: ByteWriter, m: MetadataRequestInput, version: number): void {
  requireStruct(m)
  const topics = m.topics
  writeCount(w, topics, version >= 9, version >= 1, 'topics')
  if (topics !== null) encodeMetadataRequestTopicList(w, topics, version, 'topics')
  if (version >= 4) {
    w.bool(m.allowAutoTopicCreation === undefined ? true : m.allowAutoTopicCreation, 'allowAutoTopicCreation')
  } else if (m.allowAutoTopicCreation !== undefined && m.allowAutoTopicCreation !== true) throw notCarried('allowAutoTopicCreation', '4+')
  if (version >= 8 && version <= 10) {
    w.bool(m.includeClusterAuthorizedOperations === undefined ? false : m.includeClusterAuthorizedOperations, 'includeClusterAuthorizedOperations')
  } else if (m.includeClusterAuthorizedOperations !== undefined && m.includeClusterAuthorizedOperations !== false) throw notCarried('includeClusterAuthorizedOperations', '8-10')
  if (version >= 8) {
    w.bool(m.includeTopicAuthorizedOperations === undefined ? false : m.includeTopicAuthorizedOperations, 'includeTopicAuthorizedOperations')
  } else if (m.includeTopicAuthorizedOperations !== undefined && m.includeTopicAuthorizedOperations !== false) throw notCarried('includeTopicAuthorizedOperations', '8+')
  if (version >= 9) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeMetadataRequestTopic(w: ByteWriter, m: MetadataRequestTopicInput, version: number): void {
  requireStruct(m)
  if (version >= 10) {
    w.uuid(m.topicId === undefined ? zeroUuid : m.topicId, 'topicId')
  }
  if (version >= 10) w.compactNullableString(m.name, 'name')
  else if (version >= 9) w.compactString(m.name as string, 'name')
  else w.string(m.name as string, 'name')
  if (version >= 9) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeMetadataRequestTopicList(w: ByteWriter, values: readonly MetadataRequestTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeMetadataRequestTopic(w, values[i] as MetadataRequestTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeMetadataResponse(r: ByteReader, version: number): MetadataResponse {
  const throttleTimeMs = version >= 3 ? r.int32('throttleTimeMs') : 0
  const brokers = decodeMetadataResponseBrokerList(r, version, version >= 9 ? r.compactArrayLength(11, 'brokers') : r.arrayLength(10, 'brokers'), 'brokers')
  const clusterId = version >= 2 ? (version >= 9 ? r.compactNullableString('clusterId') : r.nullableString('clusterId')) : null
  const controllerId = version >= 1 ? r.int32('controllerId') : -1
  const topics = decodeMetadataResponseTopicList(r, version, version >= 9 ? r.compactArrayLength(10, 'topics') : r.arrayLength(8, 'topics'), 'topics')
  const clusterAuthorizedOperations = version >= 8 && version <= 10 ? r.int32('clusterAuthorizedOperations') : -2147483648
  const errorCode = version >= 13 ? r.int16('errorCode') : 0
  const unknownTags = version >= 9 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, brokers, clusterId, controllerId, topics, clusterAuthorizedOperations, errorCode, unknownTags }
}

function decodeMetadataResponseBroker(r: ByteReader, version: number): MetadataResponseBroker {
  const nodeId = r.int32('nodeId')
  const host = version >= 9 ? r.compactString('host') : r.string('host')
  const port = r.int32('port')
  const rack = version >= 1 ? (version >= 9 ? r.compactNullableString('rack') : r.nullableString('rack')) : null
  const unknownTags = version >= 9 ? readUnknownTags(r) : undefined
  return { nodeId, host, port, rack, unknownTags }
}

function decodeMetadataResponseBrokerList(r: ByteReader, version: number, count: number, field: string): MetadataResponseBroker[] {
  const values = new Array<MetadataResponseBroker>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeMetadataResponseBroker(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeMetadataResponseTopic(r: ByteReader, version: number): MetadataResponseTopic {
  const errorCode = r.int16('errorCode')
  const name = version >= 12 ? r.compactNullableString('name') : version >= 9 ? r.compactString('name') : r.string('name')
  const topicId = version >= 10 ? r.uuid('topicId') : zeroUuid
  const isInternal = version >= 1 ? r.bool('isInternal') : false
  const partitions = decodeMetadataResponsePartitionList(r, version, version >= 9 ? r.compactArrayLength(18, 'partitions') : r.arrayLength(18, 'partitions'), 'partitions')
  const topicAuthorizedOperations = version >= 8 ? r.int32('topicAuthorizedOperations') : -2147483648
  const unknownTags = version >= 9 ? readUnknownTags(r) : undefined
  return { errorCode, name, topicId, isInternal, partitions, topicAuthorizedOperations, unknownTags }
}

function decodeMetadataResponseTopicList(r: ByteReader, version: number, count: number, field: string): MetadataResponseTopic[] {
  const values = new Array<MetadataResponseTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeMetadataResponseTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeMetadataResponsePartition(r: ByteReader, version: number): MetadataResponsePartition {
  const errorCode = r.int16('errorCode')
  const partitionIndex = r.int32('partitionIndex')
  const leaderId = r.int32('leaderId')
  const leaderEpoch = version >= 7 ? r.int32('leaderEpoch') : -1
  const replicaNodes = readInt32s(r, version >= 9 ? r.compactArrayLength(4, 'replicaNodes') : r.arrayLength(4, 'replicaNodes'), 'replicaNodes')
  const isrNodes = readInt32s(r, version >= 9 ? r.compactArrayLength(4, 'isrNodes') : r.arrayLength(4, 'isrNodes'), 'isrNodes')
  const offlineReplicas = readInt32s(r, version >= 5 ? (version >= 9 ? r.compactArrayLength(4, 'offlineReplicas') : r.arrayLength(4, 'offlineReplicas')) : 0, 'offlineReplicas')
  const unknownTags = version >= 9 ? readUnknownTags(r) : undefined
  return { errorCode, partitionIndex, leaderId, leaderEpoch, replicaNodes, isrNodes, offlineReplicas, unknownTags }
}

function decodeMetadataResponsePartitionList(r: ByteReader, version: number, count: number, field: string): MetadataResponsePartition[] {
  const values = new Array<MetadataResponsePartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeMetadataResponsePartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
