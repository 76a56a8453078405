// Generated from protocol-specs/apis/045-alter-partition-reassignments.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AlterPartitionReassignmentsRequestInput, AlterPartitionReassignmentsRequestReassignablePartitionInput, AlterPartitionReassignmentsRequestReassignableTopicInput, AlterPartitionReassignmentsResponse, AlterPartitionReassignmentsResponseReassignablePartitionResponse, AlterPartitionReassignmentsResponseReassignableTopicResponse, AlterPartitionReassignmentsTypes } from '../types/alter-partition-reassignments.ts'

/** AlterPartitionReassignments (API key 45) as a client sees it. */
export const AlterPartitionReassignments: ClientApi<AlterPartitionReassignmentsTypes> = {
  key: 45,
  name: 'AlterPartitionReassignments',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeRequest(w, m, version) {
    checkVersion('AlterPartitionReassignmentsRequest', version, 0, 1)
    try {
      encodeAlterPartitionReassignmentsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AlterPartitionReassignmentsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('AlterPartitionReassignmentsResponse', version, 0, 1)
    try {
      return decodeAlterPartitionReassignmentsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'AlterPartitionReassignmentsResponse', version)
    }
  },
}

function encodeAlterPartitionReassignmentsRequest(w: ByteWriter, m: AlterPartitionReassignmentsRequestInput, version: number): void {
  requireStruct(m)
  w.int32(m.timeoutMs === undefined ? 60000 : m.timeoutMs, 'timeoutMs')
  if (version >= 1) {
    w.bool(m.allowReplicationFactorChange === undefined ? true : m.allowReplicationFactorChange, 'allowReplicationFactorChange')
  } else if (m.allowReplicationFactorChange !== undefined && m.allowReplicationFactorChange !== true) throw notCarried('allowReplicationFactorChange', '1+')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeAlterPartitionReassignmentsRequestReassignableTopicList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterPartitionReassignmentsRequestReassignableTopic(w: ByteWriter, m: AlterPartitionReassignmentsRequestReassignableTopicInput, version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeAlterPartitionReassignmentsRequestReassignablePartitionList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterPartitionReassignmentsRequestReassignableTopicList(w: ByteWriter, values: readonly AlterPartitionReassignmentsRequestReassignableTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterPartitionReassignmentsRequestReassignableTopic(w, values[i] as AlterPartitionReassignmentsRequestReassignableTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAlterPartitionReassignmentsRequestReassignablePartition(w: ByteWriter, m: AlterPartitionReassignmentsRequestReassignablePartitionInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  const replicas = m.replicas === undefined ? null : m.replicas
  writeCount(w, replicas, true, true, 'replicas')
  if (replicas !== null) writeInt32s(w, replicas, 'replicas')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterPartitionReassignmentsRequestReassignablePartitionList(w: ByteWriter, values: readonly AlterPartitionReassignmentsRequestReassignablePartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterPartitionReassignmentsRequestReassignablePartition(w, values[i] as AlterPartitionReassignmentsRequestReassignablePartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAlterPartitionReassignmentsResponse(r: ByteReader, version: number): AlterPartitionReassignmentsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const allowReplicationFactorChange = version >= 1 ? r.bool('allowReplicationFactorChange') : true
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const responses = decodeAlterPartitionReassignmentsResponseReassignableTopicResponseList(r, version, r.compactArrayLength(3, 'responses'), 'responses')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, allowReplicationFactorChange, errorCode, errorMessage, responses, unknownTags }
}

function decodeAlterPartitionReassignmentsResponseReassignableTopicResponse(r: ByteReader, version: number): AlterPartitionReassignmentsResponseReassignableTopicResponse {
  const name = r.compactString('name')
  const partitions = decodeAlterPartitionReassignmentsResponseReassignablePartitionResponseList(r, version, r.compactArrayLength(8, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { name, partitions, unknownTags }
}

function decodeAlterPartitionReassignmentsResponseReassignableTopicResponseList(r: ByteReader, version: number, count: number, field: string): AlterPartitionReassignmentsResponseReassignableTopicResponse[] {
  const values = new Array<AlterPartitionReassignmentsResponseReassignableTopicResponse>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterPartitionReassignmentsResponseReassignableTopicResponse(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAlterPartitionReassignmentsResponseReassignablePartitionResponse(r: ByteReader, _version: number): AlterPartitionReassignmentsResponseReassignablePartitionResponse {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, errorCode, errorMessage, unknownTags }
}

function decodeAlterPartitionReassignmentsResponseReassignablePartitionResponseList(r: ByteReader, version: number, count: number, field: string): AlterPartitionReassignmentsResponseReassignablePartitionResponse[] {
  const values = new Array<AlterPartitionReassignmentsResponseReassignablePartitionResponse>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterPartitionReassignmentsResponseReassignablePartitionResponse(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
