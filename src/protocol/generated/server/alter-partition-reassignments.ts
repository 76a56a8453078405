// Generated from protocol-specs/apis/045-alter-partition-reassignments.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, readInt32s, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AlterPartitionReassignmentsRequest, AlterPartitionReassignmentsRequestReassignablePartition, AlterPartitionReassignmentsRequestReassignableTopic, AlterPartitionReassignmentsResponseInput, AlterPartitionReassignmentsResponseReassignablePartitionResponseInput, AlterPartitionReassignmentsResponseReassignableTopicResponseInput, AlterPartitionReassignmentsTypes } from '../types/alter-partition-reassignments.ts'

/** AlterPartitionReassignments (API key 45) as a broker sees it. */
export const AlterPartitionReassignments: ServerApi<AlterPartitionReassignmentsTypes> = {
  key: 45,
  name: 'AlterPartitionReassignments',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeResponse(w, m, version) {
    checkVersion('AlterPartitionReassignmentsResponse', version, 0, 1)
    try {
      encodeAlterPartitionReassignmentsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AlterPartitionReassignmentsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('AlterPartitionReassignmentsRequest', version, 0, 1)
    try {
      return decodeAlterPartitionReassignmentsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'AlterPartitionReassignmentsRequest', version)
    }
  },
}

function encodeAlterPartitionReassignmentsResponse(w: ByteWriter, m: AlterPartitionReassignmentsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  if (version >= 1) {
    w.bool(m.allowReplicationFactorChange === undefined ? true : m.allowReplicationFactorChange, 'allowReplicationFactorChange')
  }
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage, 'errorMessage')
  const responses = m.responses
  writeCount(w, responses, true, false, 'responses')
  encodeAlterPartitionReassignmentsResponseReassignableTopicResponseList(w, responses, version, 'responses')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterPartitionReassignmentsResponseReassignableTopicResponse(w: ByteWriter, m: AlterPartitionReassignmentsResponseReassignableTopicResponseInput, version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeAlterPartitionReassignmentsResponseReassignablePartitionResponseList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterPartitionReassignmentsResponseReassignableTopicResponseList(w: ByteWriter, values: readonly AlterPartitionReassignmentsResponseReassignableTopicResponseInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterPartitionReassignmentsResponseReassignableTopicResponse(w, values[i] as AlterPartitionReassignmentsResponseReassignableTopicResponseInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAlterPartitionReassignmentsResponseReassignablePartitionResponse(w: ByteWriter, m: AlterPartitionReassignmentsResponseReassignablePartitionResponseInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage, 'errorMessage')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterPartitionReassignmentsResponseReassignablePartitionResponseList(w: ByteWriter, values: readonly AlterPartitionReassignmentsResponseReassignablePartitionResponseInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterPartitionReassignmentsResponseReassignablePartitionResponse(w, values[i] as AlterPartitionReassignmentsResponseReassignablePartitionResponseInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAlterPartitionReassignmentsRequest(r: ByteReader, version: number): AlterPartitionReassignmentsRequest {
  const timeoutMs = r.int32('timeoutMs')
  const allowReplicationFactorChange = version >= 1 ? r.bool('allowReplicationFactorChange') : true
  const topics = decodeAlterPartitionReassignmentsRequestReassignableTopicList(r, version, r.compactArrayLength(3, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { timeoutMs, allowReplicationFactorChange, topics, unknownTags }
}

function decodeAlterPartitionReassignmentsRequestReassignableTopic(r: ByteReader, version: number): AlterPartitionReassignmentsRequestReassignableTopic {
  const name = r.compactString('name')
  const partitions = decodeAlterPartitionReassignmentsRequestReassignablePartitionList(r, version, r.compactArrayLength(6, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { name, partitions, unknownTags }
}

function decodeAlterPartitionReassignmentsRequestReassignableTopicList(r: ByteReader, version: number, count: number, field: string): AlterPartitionReassignmentsRequestReassignableTopic[] {
  const values = new Array<AlterPartitionReassignmentsRequestReassignableTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterPartitionReassignmentsRequestReassignableTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAlterPartitionReassignmentsRequestReassignablePartition(r: ByteReader, _version: number): AlterPartitionReassignmentsRequestReassignablePartition {
  const partitionIndex = r.int32('partitionIndex')
  const countOfReplicas = r.compactNullableArrayLength(4, 'replicas')
  const replicas = countOfReplicas === -1 ? null : readInt32s(r, countOfReplicas, 'replicas')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, replicas, unknownTags }
}

function decodeAlterPartitionReassignmentsRequestReassignablePartitionList(r: ByteReader, version: number, count: number, field: string): AlterPartitionReassignmentsRequestReassignablePartition[] {
  const values = new Array<AlterPartitionReassignmentsRequestReassignablePartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterPartitionReassignmentsRequestReassignablePartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
