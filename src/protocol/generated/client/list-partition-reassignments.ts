// Generated from protocol-specs/apis/046-list-partition-reassignments.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, readInt32s, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ListPartitionReassignmentsRequestInput, ListPartitionReassignmentsRequestListPartitionReassignmentsTopicsInput, ListPartitionReassignmentsResponse, ListPartitionReassignmentsResponseOngoingPartitionReassignment, ListPartitionReassignmentsResponseOngoingTopicReassignment, ListPartitionReassignmentsTypes } from '../types/list-partition-reassignments.ts'

/** ListPartitionReassignments (API key 46) as a client sees it. */
export const ListPartitionReassignments: ClientApi<ListPartitionReassignmentsTypes> = {
  key: 46,
  name: 'ListPartitionReassignments',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeRequest(w, m, version) {
    checkVersion('ListPartitionReassignmentsRequest', version, 0, 0)
    try {
      encodeListPartitionReassignmentsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ListPartitionReassignmentsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ListPartitionReassignmentsResponse', version, 0, 0)
    try {
      return decodeListPartitionReassignmentsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ListPartitionReassignmentsResponse', version)
    }
  },
}

function encodeListPartitionReassignmentsRequest(w: ByteWriter, m: ListPartitionReassignmentsRequestInput, version: number): void {
  requireStruct(m)
  w.int32(m.timeoutMs === undefined ? 60000 : m.timeoutMs, 'timeoutMs')
  const topics = m.topics === undefined ? null : m.topics
  writeCount(w, topics, true, true, 'topics')
  if (topics !== null) encodeListPartitionReassignmentsRequestListPartitionReassignmentsTopicsList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeListPartitionReassignmentsRequestListPartitionReassignmentsTopics(w: ByteWriter, m: ListPartitionReassignmentsRequestListPartitionReassignmentsTopicsInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  const partitionIndexes = m.partitionIndexes
  writeCount(w, partitionIndexes, true, false, 'partitionIndexes')
  writeInt32s(w, partitionIndexes, 'partitionIndexes')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeListPartitionReassignmentsRequestListPartitionReassignmentsTopicsList(w: ByteWriter, values: readonly ListPartitionReassignmentsRequestListPartitionReassignmentsTopicsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeListPartitionReassignmentsRequestListPartitionReassignmentsTopics(w, values[i] as ListPartitionReassignmentsRequestListPartitionReassignmentsTopicsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeListPartitionReassignmentsResponse(r: ByteReader, version: number): ListPartitionReassignmentsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const topics = decodeListPartitionReassignmentsResponseOngoingTopicReassignmentList(r, version, r.compactArrayLength(3, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, errorMessage, topics, unknownTags }
}

function decodeListPartitionReassignmentsResponseOngoingTopicReassignment(r: ByteReader, version: number): ListPartitionReassignmentsResponseOngoingTopicReassignment {
  const name = r.compactString('name')
  const partitions = decodeListPartitionReassignmentsResponseOngoingPartitionReassignmentList(r, version, r.compactArrayLength(8, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { name, partitions, unknownTags }
}

function decodeListPartitionReassignmentsResponseOngoingTopicReassignmentList(r: ByteReader, version: number, count: number, field: string): ListPartitionReassignmentsResponseOngoingTopicReassignment[] {
  const values = new Array<ListPartitionReassignmentsResponseOngoingTopicReassignment>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeListPartitionReassignmentsResponseOngoingTopicReassignment(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeListPartitionReassignmentsResponseOngoingPartitionReassignment(r: ByteReader, _version: number): ListPartitionReassignmentsResponseOngoingPartitionReassignment {
  const partitionIndex = r.int32('partitionIndex')
  const replicas = readInt32s(r, r.compactArrayLength(4, 'replicas'), 'replicas')
  const addingReplicas = readInt32s(r, r.compactArrayLength(4, 'addingReplicas'), 'addingReplicas')
  const removingReplicas = readInt32s(r, r.compactArrayLength(4, 'removingReplicas'), 'removingReplicas')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, replicas, addingReplicas, removingReplicas, unknownTags }
}

function decodeListPartitionReassignmentsResponseOngoingPartitionReassignmentList(r: ByteReader, version: number, count: number, field: string): ListPartitionReassignmentsResponseOngoingPartitionReassignment[] {
  const values = new Array<ListPartitionReassignmentsResponseOngoingPartitionReassignment>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeListPartitionReassignmentsResponseOngoingPartitionReassignment(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
