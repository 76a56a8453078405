// Generated from protocol-specs/apis/043-elect-leaders.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, readInt32s, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ElectLeadersRequest, ElectLeadersRequestTopicPartitions, ElectLeadersResponseInput, ElectLeadersResponsePartitionResultInput, ElectLeadersResponseReplicaElectionResultInput, ElectLeadersTypes } from '../types/elect-leaders.ts'

/** ElectLeaders (API key 43) as a broker sees it. */
export const ElectLeaders: ServerApi<ElectLeadersTypes> = {
  key: 43,
  name: 'ElectLeaders',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeResponse(w, m, version) {
    checkVersion('ElectLeadersResponse', version, 0, 2)
    try {
      encodeElectLeadersResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ElectLeadersResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ElectLeadersRequest', version, 0, 2)
    try {
      return decodeElectLeadersRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ElectLeadersRequest', version)
    }
  },
}

function encodeElectLeadersResponse(w: ByteWriter, m: ElectLeadersResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  if (version >= 1) {
    w.int16(m.errorCode === undefined ? 0 : m.errorCode, 'errorCode')
  } else if (m.errorCode !== undefined && m.errorCode !== 0) throw notCarried('errorCode', '1+')
  const replicaElectionResults = m.replicaElectionResults
  writeCount(w, replicaElectionResults, version >= 2, false, 'replicaElectionResults')
  encodeElectLeadersResponseReplicaElectionResultList(w, replicaElectionResults, version, 'replicaElectionResults')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeElectLeadersResponseReplicaElectionResult(w: ByteWriter, m: ElectLeadersResponseReplicaElectionResultInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactString(m.topic, 'topic')
  else w.string(m.topic, 'topic')
  const partitionResult = m.partitionResult
  writeCount(w, partitionResult, version >= 2, false, 'partitionResult')
  encodeElectLeadersResponsePartitionResultList(w, partitionResult, version, 'partitionResult')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeElectLeadersResponseReplicaElectionResultList(w: ByteWriter, values: readonly ElectLeadersResponseReplicaElectionResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeElectLeadersResponseReplicaElectionResult(w, values[i] as ElectLeadersResponseReplicaElectionResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeElectLeadersResponsePartitionResult(w: ByteWriter, m: ElectLeadersResponsePartitionResultInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionId, 'partitionId')
  w.int16(m.errorCode, 'errorCode')
  if (version >= 2) w.compactNullableString(m.errorMessage, 'errorMessage')
  else w.nullableString(m.errorMessage, 'errorMessage')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeElectLeadersResponsePartitionResultList(w: ByteWriter, values: readonly ElectLeadersResponsePartitionResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeElectLeadersResponsePartitionResult(w, values[i] as ElectLeadersResponsePartitionResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeElectLeadersRequest(r: ByteReader, version: number): ElectLeadersRequest {
  const electionType = version >= 1 ? r.int8('electionType') : 0
  const countOfTopicPartitions = version >= 2 ? r.compactNullableArrayLength(3, 'topicPartitions') : r.nullableArrayLength(6, 'topicPartitions')
  const topicPartitions = countOfTopicPartitions === -1 ? null : decodeElectLeadersRequestTopicPartitionsList(r, version, countOfTopicPartitions, 'topicPartitions')
  const timeoutMs = r.int32('timeoutMs')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { electionType, topicPartitions, timeoutMs, unknownTags }
}

function decodeElectLeadersRequestTopicPartitions(r: ByteReader, version: number): ElectLeadersRequestTopicPartitions {
  const topic = version >= 2 ? r.compactString('topic') : r.string('topic')
  const partitions = readInt32s(r, version >= 2 ? r.compactArrayLength(4, 'partitions') : r.arrayLength(4, 'partitions'), 'partitions')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { topic, partitions, unknownTags }
}

function decodeElectLeadersRequestTopicPartitionsList(r: ByteReader, version: number, count: number, field: string): ElectLeadersRequestTopicPartitions[] {
  const values = new Array<ElectLeadersRequestTopicPartitions>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeElectLeadersRequestTopicPartitions(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
