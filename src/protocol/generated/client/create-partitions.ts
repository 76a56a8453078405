// Generated from protocol-specs/apis/037-create-partitions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { CreatePartitionsRequestCreatePartitionsAssignmentInput, CreatePartitionsRequestCreatePartitionsTopicInput, CreatePartitionsRequestInput, CreatePartitionsResponse, CreatePartitionsResponseCreatePartitionsTopicResult, CreatePartitionsTypes } from '../types/create-partitions.ts'

/** CreatePartitions (API key 37) as a client sees it. */
export const CreatePartitions: ClientApi<CreatePartitionsTypes> = {
  key: 37,
  name: 'CreatePartitions',
  versions: { min: 0, max: 3 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeRequest(w, m, version) {
    checkVersion('CreatePartitionsRequest', version, 0, 3)
    try {
      encodeCreatePartitionsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'CreatePartitionsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('CreatePartitionsResponse', version, 0, 3)
    try {
      return decodeCreatePartitionsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'CreatePartitionsResponse', version)
    }
  },
}

function encodeCreatePartitionsRequest(w: ByteWriter, m: CreatePartitionsRequestInput, version: number): void {
  requireStruct(m)
  const topics = m.topics
  writeCount(w, topics, version >= 2, false, 'topics')
  encodeCreatePartitionsRequestCreatePartitionsTopicList(w, topics, version, 'topics')
  w.int32(m.timeoutMs, 'timeoutMs')
  w.bool(m.validateOnly, 'validateOnly')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeCreatePartitionsRequestCreatePartitionsTopic(w: ByteWriter, m: CreatePartitionsRequestCreatePartitionsTopicInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  w.int32(m.count, 'count')
  const assignments = m.assignments
  writeCount(w, assignments, version >= 2, true, 'assignments')
  if (assignments !== null) encodeCreatePartitionsRequestCreatePartitionsAssignmentList(w, assignments, version, 'assignments')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeCreatePartitionsRequestCreatePartitionsTopicList(w: ByteWriter, values: readonly CreatePartitionsRequestCreatePartitionsTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeCreatePartitionsRequestCreatePartitionsTopic(w, values[i] as CreatePartitionsRequestCreatePartitionsTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeCreatePartitionsRequestCreatePartitionsAssignment(w: ByteWriter, m: CreatePartitionsRequestCreatePartitionsAssignmentInput, version: number): void {
  requireStruct(m)
  const brokerIds = m.brokerIds
  writeCount(w, brokerIds, version >= 2, false, 'brokerIds')
  writeInt32s(w, brokerIds, 'brokerIds')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeCreatePartitionsRequestCreatePartitionsAssignmentList(w: ByteWriter, values: readonly CreatePartitionsRequestCreatePartitionsAssignmentInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeCreatePartitionsRequestCreatePartitionsAssignment(w, values[i] as CreatePartitionsRequestCreatePartitionsAssignmentInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeCreatePartitionsResponse(r: ByteReader, version: number): CreatePartitionsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const results = decodeCreatePartitionsResponseCreatePartitionsTopicResultList(r, version, version >= 2 ? r.compactArrayLength(5, 'results') : r.arrayLength(6, 'results'), 'results')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, results, unknownTags }
}

function decodeCreatePartitionsResponseCreatePartitionsTopicResult(r: ByteReader, version: number): CreatePartitionsResponseCreatePartitionsTopicResult {
  const name = version >= 2 ? r.compactString('name') : r.string('name')
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 2 ? r.compactNullableString('errorMessage') : r.nullableString('errorMessage')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { name, errorCode, errorMessage, unknownTags }
}

function decodeCreatePartitionsResponseCreatePartitionsTopicResultList(r: ByteReader, version: number, count: number, field: string): CreatePartitionsResponseCreatePartitionsTopicResult[] {
  const values = new Array<CreatePartitionsResponseCreatePartitionsTopicResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeCreatePartitionsResponseCreatePartitionsTopicResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
