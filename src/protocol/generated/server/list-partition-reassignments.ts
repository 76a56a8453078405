// Generated from protocol-specs/apis/046-list-partition-reassignments.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, readInt32s, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ListPartitionReassignmentsRequest, ListPartitionReassignmentsRequestListPartitionReassignmentsTopics, ListPartitionReassignmentsResponseInput, ListPartitionReassignmentsResponseOngoingPartitionReassignmentInput, ListPartitionReassignmentsResponseOngoingTopicReassignmentInput, ListPartitionReassignmentsTypes } from '../types/list-partition-reassignments.ts'

/** ListPartitionReassignments (API key 46) as a broker sees it. */
export const ListPartitionReassignments: ServerApi<ListPartitionReassignmentsTypes> = {
  key: 46,
  name: 'ListPartitionReassignments',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeResponse(w, m, version) {
    checkVersion('ListPartitionReassignmentsResponse', version, 0, 0)
    try {
      encodeListPartitionReassignmentsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ListPartitionReassignmentsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ListPartitionReassignmentsRequest', version, 0, 0)
    try {
      return decodeListPartitionReassignmentsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ListPartitionReassignmentsRequest', version)
    }
  },
}

function encodeListPartitionReassignmentsResponse(w: ByteWriter, m: ListPartitionReassignmentsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage, 'errorMessage')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeListPartitionReassignmentsResponseOngoingTopicReassignmentList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeListPartitionReassignmentsResponseOngoingTopicReassignment(w: ByteWriter, m: ListPartitionReassignmentsResponseOngoingTopicReassignmentInput, version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeListPartitionReassignmentsResponseOngoingPartitionReassignmentList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeListPartitionReassignmentsResponseOngoingTopicReassignmentList(w: ByteWriter, values: readonly ListPartitionReassignmentsResponseOngoingTopicReassignmentInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeListPartitionReassignmentsResponseOngoingTopicReassignment(w, values[i] as ListPartitionReassignmentsResponseOngoingTopicReassignmentInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeListPartitionReassignmentsResponseOngoingPartitionReassignment(w: ByteWriter, m: ListPartitionReassignmentsResponseOngoingPartitionReassignmentInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  const replicas = m.replicas
  writeCount(w, replicas, true, false, 'replicas')
  writeInt32s(w, replicas, 'replicas')
  const addingReplicas = m.addingReplicas
  writeCount(w, addingReplicas, true, false, 'addingReplicas')
  writeInt32s(w, addingReplicas, 'addingReplicas')
  const removingReplicas = m.removingReplicas
  writeCount(w, removingReplicas, true, false, 'removingReplicas')
  writeInt32s(w, removingReplicas, 'removingReplicas')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeListPartitionReassignmentsResponseOngoingPartitionReassignmentList(w: ByteWriter, values: readonly ListPartitionReassignmentsResponseOngoingPartitionReassignmentInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeListPartitionReassignmentsResponseOngoingPartitionReassignment(w, values[i] as ListPartitionReassignmentsResponseOngoingPartitionReassignmentInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeListPartitionReassignmentsRequest(r: ByteReader, version: number): ListPartitionReassignmentsRequest {
  const timeoutMs = r.int32('timeoutMs')
  const countOfTopics = r.compactNullableArrayLength(3, 'topics')
  const topics = countOfTopics === -1 ? null : decodeListPartitionReassignmentsRequestListPartitionReassignmentsTopicsList(r, version, countOfTopics, 'topics')
  const unknownTags = readUnknownTags(r)
  return { timeoutMs, topics, unknownTags }
}

function decodeListPartitionReassignmentsRequestListPartitionReassignmentsTopics(r: ByteReader, _version: number): ListPartitionReassignmentsRequestListPartitionReassignmentsTopics {
  const name = r.compactString('name')
  const partitionIndexes = readInt32s(r, r.compactArrayLength(4, 'partitionIndexes'), 'partitionIndexes')
  const unknownTags = readUnknownTags(r)
  return { name, partitionIndexes, unknownTags }
}

function decodeListPartitionReassignmentsRequestListPartitionReassignmentsTopicsList(r: ByteReader, version: number, count: number, field: string): ListPartitionReassignmentsRequestListPartitionReassignmentsTopics[] {
  const values = new Array<ListPartitionReassignmentsRequestListPartitionReassignmentsTopics>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeListPartitionReassignmentsRequestListPartitionReassignmentsTopics(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
