// Generated from protocol-specs/apis/043-elect-leaders.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ElectLeadersRequestInput, ElectLeadersRequestTopicPartitionsInput, ElectLeadersResponse, ElectLeadersResponsePartitionResult, ElectLeadersResponseReplicaElectionResult, ElectLeadersTypes } from '../types/elect-leaders.ts'

/** ElectLeaders (API key 43) as a client sees it. */
export const ElectLeaders: ClientApi<ElectLeadersTypes> = {
  key: 43,
  name: 'ElectLeaders',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeRequest(w, m, version) {
    checkVersion('ElectLeadersRequest', version, 0, 2)
    try {
      encodeElectLeadersRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ElectLeadersRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ElectLeadersResponse', version, 0, 2)
    try {
      return decodeElectLeadersResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ElectLeadersResponse', version)
    }
  },
}

function encodeElectLeadersRequest(w: ByteWriter, m: ElectLeadersRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 1) {
    w.int8(m.electionType === undefined ? 0 : m.electionType, 'electionType')
  } else if (m.electionType !== undefined && m.electionType !== 0) throw notCarried('electionType', '1+')
  const topicPartitions = m.topicPartitions
  writeCount(w, topicPartitions, version >= 2, true, 'topicPartitions')
  if (topicPartitions !== null) encodeElectLeadersRequestTopicPartitionsList(w, topicPartitions, version, 'topicPartitions')
  w.int32(m.timeoutMs === undefined ? 60000 : m.timeoutMs, 'timeoutMs')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeElectLeadersRequestTopicPartitions(w: ByteWriter, m: ElectLeadersRequestTopicPartitionsInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactString(m.topic, 'topic')
  else w.string(m.topic, 'topic')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 2, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeElectLeadersRequestTopicPartitionsList(w: ByteWriter, values: readonly ElectLeadersRequestTopicPartitionsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeElectLeadersRequestTopicPartitions(w, values[i] as ElectLeadersRequestTopicPartitionsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeElectLeadersResponse(r: ByteReader, version: number): ElectLeadersResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = version >= 1 ? r.int16('errorCode') : 0
  const replicaElectionResults = decodeElectLeadersResponseReplicaElectionResultList(r, version, version >= 2 ? r.compactArrayLength(3, 'replicaElectionResults') : r.arrayLength(6, 'replicaElectionResults'), 'replicaElectionResults')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, errorCode, replicaElectionResults, unknownTags }
}

function decodeElectLeadersResponseReplicaElectionResult(r: ByteReader, version: number): ElectLeadersResponseReplicaElectionResult {
  const topic = version >= 2 ? r.compactString('topic') : r.string('topic')
  const partitionResult = decodeElectLeadersResponsePartitionResultList(r, version, version >= 2 ? r.compactArrayLength(8, 'partitionResult') : r.arrayLength(8, 'partitionResult'), 'partitionResult')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { topic, partitionResult, unknownTags }
}

function decodeElectLeadersResponseReplicaElectionResultList(r: ByteReader, version: number, count: number, field: string): ElectLeadersResponseReplicaElectionResult[] {
  const values = new Array<ElectLeadersResponseReplicaElectionResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeElectLeadersResponseReplicaElectionResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeElectLeadersResponsePartitionResult(r: ByteReader, version: number): ElectLeadersResponsePartitionResult {
  const partitionId = r.int32('partitionId')
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 2 ? r.compactNullableString('errorMessage') : r.nullableString('errorMessage')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { partitionId, errorCode, errorMessage, unknownTags }
}

function decodeElectLeadersResponsePartitionResultList(r: ByteReader, version: number, count: number, field: string): ElectLeadersResponsePartitionResult[] {
  const values = new Array<ElectLeadersResponsePartitionResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeElectLeadersResponsePartitionResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
