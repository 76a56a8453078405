// Generated from protocol-specs/apis/037-create-partitions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, readInt32s, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { CreatePartitionsRequest, CreatePartitionsRequestCreatePartitionsAssignment, CreatePartitionsRequestCreatePartitionsTopic, CreatePartitionsResponseCreatePartitionsTopicResultInput, CreatePartitionsResponseInput, CreatePartitionsTypes } from '../types/create-partitions.ts'

/** CreatePartitions (API key 37) as a broker sees it. */
export const CreatePartitions: ServerApi<CreatePartitionsTypes> = {
  key: 37,
  name: 'CreatePartitions',
  versions: { min: 0, max: 3 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeResponse(w, m, version) {
    checkVersion('CreatePartitionsResponse', version, 0, 3)
    try {
      encodeCreatePartitionsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'CreatePartitionsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('CreatePartitionsRequest', version, 0, 3)
    try {
      return decodeCreatePartitionsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'CreatePartitionsRequest', version)
    }
  },
}

function encodeCreatePartitionsResponse(w: ByteWriter, m: CreatePartitionsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const results = m.results
  writeCount(w, results, version >= 2, false, 'results')
  encodeCreatePartitionsResponseCreatePartitionsTopicResultList(w, results, version, 'results')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeCreatePartitionsResponseCreatePartitionsTopicResult(w: ByteWriter, m: CreatePartitionsResponseCreatePartitionsTopicResultInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  w.int16(m.errorCode, 'errorCode')
  const errorMessage = m.errorMessage === undefined ? null : m.errorMessage
  if (version >= 2) w.compactNullableString(errorMessage, 'errorMessage')
  else w.nullableString(errorMessage, 'errorMessage')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeCreatePartitionsResponseCreatePartitionsTopicResultList(w: ByteWriter, values: readonly CreatePartitionsResponseCreatePartitionsTopicResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeCreatePartitionsResponseCreatePartitionsTopicResult(w, values[i] as CreatePartitionsResponseCreatePartitionsTopicResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeCreatePartitionsRequest(r: ByteReader, version: number): CreatePartitionsRequest {
  const topics = decodeCreatePartitionsRequestCreatePartitionsTopicList(r, version, version >= 2 ? r.compactArrayLength(7, 'topics') : r.arrayLength(10, 'topics'), 'topics')
  const timeoutMs = r.int32('timeoutMs')
  const validateOnly = r.bool('validateOnly')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { topics, timeoutMs, validateOnly, unknownTags }
}

function decodeCreatePartitionsRequestCreatePartitionsTopic(r: ByteReader, version: number): CreatePartitionsRequestCreatePartitionsTopic {
  const name = version >= 2 ? r.compactString('name') : r.string('name')
  const countField = r.int32('count')
  const countOfAssignments = version >= 2 ? r.compactNullableArrayLength(2, 'assignments') : r.nullableArrayLength(4, 'assignments')
  const assignments = countOfAssignments === -1 ? null : decodeCreatePartitionsRequestCreatePartitionsAssignmentList(r, version, countOfAssignments, 'assignments')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { name, count: countField, assignments, unknownTags }
}

function decodeCreatePartitionsRequestCreatePartitionsTopicList(r: ByteReader, version: number, count: number, field: string): CreatePartitionsRequestCreatePartitionsTopic[] {
  const values = new Array<CreatePartitionsRequestCreatePartitionsTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeCreatePartitionsRequestCreatePartitionsTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeCreatePartitionsRequestCreatePartitionsAssignment(r: ByteReader, version: number): CreatePartitionsRequestCreatePartitionsAssignment {
  const brokerIds = readInt32s(r, version >= 2 ? r.compactArrayLength(4, 'brokerIds') : r.arrayLength(4, 'brokerIds'), 'brokerIds')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { brokerIds, unknownTags }
}

function decodeCreatePartitionsRequestCreatePartitionsAssignmentList(r: ByteReader, version: number, count: number, field: string): CreatePartitionsRequestCreatePartitionsAssignment[] {
  const values = new Array<CreatePartitionsRequestCreatePartitionsAssignment>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeCreatePartitionsRequestCreatePartitionsAssignment(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
