// Generated from protocol-specs/apis/003-metadata.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inMessage, notCarried, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { MetadataRequest, MetadataRequestTopic, MetadataResponseBrokerInput, MetadataResponseInput, MetadataResponsePartitionInput, MetadataResponseTopicInput, MetadataTypes } from '../types/metadata.ts'

/** Metadata (API key 3) as a broker sees it. */
export const Metadata: ServerApi<MetadataTypes> = {
  key: 3,
  name: 'Metadata',
  versions: { min: 0, max: 13 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 9,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('MetadataResponse', version, 0, 13)
    try {
      encodeMetadataResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'MetadataResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('MetadataRequest', version, 0, 13)
    try {
      return decodeMetadataRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'MetadataRequest', version)
    }
  },
}

function encodeMetadataResponse(w: ByteWriter, m: MetadataResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 3) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  const brokers = m.brokers
  writeCount(w, brokers, version >= 9, false, 'brokers')
  encodeMetadataResponseBrokerList(w, brokers, version, 'brokers')
  if (version >= 2) {
    const clusterId = m.clusterId === undefined ? null : m.clusterId
    if (version >= 9) w.compactNullableString(clusterId, 'clusterId')
    else w.nullableString(clusterId, 'clusterId')
  }
  if (version >= 1) {
    w.int32(m.controllerId === undefined ? -1 : m.controllerId, 'controllerId')
  }
  const topics = m.topics
  writeCount(w, topics, version >= 9, false, 'topics')
  encodeMetadataResponseTopicList(w, topics, version, 'topics')
  if (version >= 8 && version <= 10) {
    w.int32(m.clusterAuthorizedOperations === undefined ? -2147483648 : m.clusterAuthorizedOperations, 'clusterAuthorizedOperations')
  } else if (m.clusterAuthorizedOperations !== undefined && m.clusterAuthorizedOperations !== -2147483648) throw notCarried('clusterAuthorizedOperations', '8-10')
  if (version >= 13) {
    w.int16(m.errorCode === undefined ? 0 : m.errorCode, 'errorCode')
  }
  if (version >= 9) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeMetadataResponseBroker(w: ByteWriter, m: MetadataResponseBrokerInput, version: number): void {
  requireStruct(m)
  w.int32(m.nodeId, 'nodeId')
  if (version >= 9) w.compactString(m.host, 'host')
  else w.string(m.host, 'host')
  w.int32(m.port, 'port')
  if (version >= 1) {
    const rack = m.rack === undefined ? null : m.rack
    if (version >= 9) w.compactNullableString(rack, 'rack')
    else w.nullableString(rack, 'rack')
  }
  if (version >= 9) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeMetadataResponseBrokerList(w: ByteWriter, values: readonly MetadataResponseBrokerInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeMetadataResponseBroker(w, values[i] as MetadataResponseBrokerInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeMetadataResponseTopic(w: ByteWriter, m: MetadataResponseTopicInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  if (version >= 12) w.compactNullableString(m.name, 'name')
  else if (version >= 9) w.compactString(m.name as string, 'name')
  else w.string(m.name as string, 'name')
  if (version >= 10) {
    w.uuid(m.topicId === undefined ? zeroUuid : m.topicId, 'topicId')
  }
  if (version >= 1) {
    w.bool(m.isInternal === undefined ? false : m.isInternal, 'isInternal')
  }
  const partitions = m.partitions
  writeCount(w, partitions, version >= 9, false, 'partitions')
  encodeMetadataResponsePartitionList(w, partitions, version, 'partitions')
  if (version >= 8) {
    w.int32(m.topicAuthorizedOperations === undefined ? -2147483648 : m.topicAuthorizedOperations, 'topicAuthorizedOperations')
  } else if (m.topicAuthorizedOperations !== undefined && m.topicAuthorizedOperations !== -2147483648) throw notCarried('topicAuthorizedOperations', '8+')
  if (version >= 9) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeMetadataResponseTopicList(w: ByteWriter, values: readonly MetadataResponseTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeMetadataResponseTopic(w, values[i] as MetadataResponseTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeMetadataResponsePartition(w: ByteWriter, m: MetadataResponsePartitionInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int32(m.leaderId, 'leaderId')
  if (version >= 7) {
    w.int32(m.leaderEpoch === undefined ? -1 : m.leaderEpoch, 'leaderEpoch')
  }
  const replicaNodes = m.replicaNodes
  writeCount(w, replicaNodes, version >= 9, false, 'replicaNodes')
  writeInt32s(w, replicaNodes, 'replicaNodes')
  const isrNodes = m.isrNodes
  writeCount(w, isrNodes, version >= 9, false, 'isrNodes')
  writeInt32s(w, isrNodes, 'isrNodes')
  if (version >= 5) {
    const offlineReplicas = m.offlineReplicas === undefined ? emptyArray : m.offlineReplicas
    writeCount(w, offlineReplicas, version >= 9, false, 'offlineReplicas')
    writeInt32s(w, offlineReplicas, 'offlineReplicas')
  }
  if (version >= 9) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeMetadataResponsePartitionList(w: ByteWriter, values: readonly MetadataResponsePartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeMetadataResponsePartition(w, values[i] as MetadataResponsePartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeMetadataRequest(r: ByteReader, version: number): MetadataRequest {
  const countOfTopics = version >= 9 ? r.compactNullableArrayLength(2, 'topics') : version >= 1 ? r.nullableArrayLength(2, 'topics') : r.arrayLength(2, 'topics')
  const topics = countOfTopics === -1 ? null : decodeMetadataRequestTopicList(r, version, countOfTopics, 'topics')
  const allowAutoTopicCreation = version >= 4 ? r.bool('allowAutoTopicCreation') : true
  const includeClusterAuthorizedOperations = version >= 8 && version <= 10 ? r.bool('includeClusterAuthorizedOperations') : false
  const includeTopicAuthorizedOperations = version >= 8 ? r.bool('includeTopicAuthorizedOperations') : false
  const unknownTags = version >= 9 ? readUnknownTags(r) : undefined
  return { topics, allowAutoTopicCreation, includeClusterAuthorizedOperations, includeTopicAuthorizedOperations, unknownTags }
}

function decodeMetadataRequestTopic(r: ByteReader, version: number): MetadataRequestTopic {
  const topicId = version >= 10 ? r.uuid('topicId') : zeroUuid
  const name = version >= 10 ? r.compactNullableString('name') : version >= 9 ? r.compactString('name') : r.string('name')
  const unknownTags = version >= 9 ? readUnknownTags(r) : undefined
  return { topicId, name, unknownTags }
}

function decodeMetadataRequestTopicList(r: ByteReader, version: number, count: number, field: string): MetadataRequestTopic[] {
  const values = new Array<MetadataRequestTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeMetadataRequestTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
