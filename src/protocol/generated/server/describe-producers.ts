// Generated from protocol-specs/apis/061-describe-producers.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, readInt32s, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeProducersRequest, DescribeProducersRequestTopicRequest, DescribeProducersResponseInput, DescribeProducersResponsePartitionResponseInput, DescribeProducersResponseProducerStateInput, DescribeProducersResponseTopicResponseInput, DescribeProducersTypes } from '../types/describe-producers.ts'

/** DescribeProducers (API key 61) as a broker sees it. */
export const DescribeProducers: ServerApi<DescribeProducersTypes> = {
  key: 61,
  name: 'DescribeProducers',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  encodeResponse(w, m, version) {
    checkVersion('DescribeProducersResponse', version, 0, 0)
    try {
      encodeDescribeProducersResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeProducersResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DescribeProducersRequest', version, 0, 0)
    try {
      return decodeDescribeProducersRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeProducersRequest', version)
    }
  },
}

function encodeDescribeProducersResponse(w: ByteWriter, m: DescribeProducersResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeDescribeProducersResponseTopicResponseList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeProducersResponseTopicResponse(w: ByteWriter, m: DescribeProducersResponseTopicResponseInput, version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  encodeDescribeProducersResponsePartitionResponseList(w, partitions, version, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeProducersResponseTopicResponseList(w: ByteWriter, values: readonly DescribeProducersResponseTopicResponseInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeProducersResponseTopicResponse(w, values[i] as DescribeProducersResponseTopicResponseInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeProducersResponsePartitionResponse(w: ByteWriter, m: DescribeProducersResponsePartitionResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  const activeProducers = m.activeProducers
  writeCount(w, activeProducers, true, false, 'activeProducers')
  encodeDescribeProducersResponseProducerStateList(w, activeProducers, version, 'activeProducers')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeProducersResponsePartitionResponseList(w: ByteWriter, values: readonly DescribeProducersResponsePartitionResponseInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeProducersResponsePartitionResponse(w, values[i] as DescribeProducersResponsePartitionResponseInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeProducersResponseProducerState(w: ByteWriter, m: DescribeProducersResponseProducerStateInput, _version: number): void {
  requireStruct(m)
  w.int64(m.producerId, 'producerId')
  w.int32(m.producerEpoch, 'producerEpoch')
  w.int32(m.lastSequence === undefined ? -1 : m.lastSequence, 'lastSequence')
  w.int64(m.lastTimestamp === undefined ? -1n : m.lastTimestamp, 'lastTimestamp')
  w.int32(m.coordinatorEpoch, 'coordinatorEpoch')
  w.int64(m.currentTxnStartOffset === undefined ? -1n : m.currentTxnStartOffset, 'currentTxnStartOffset')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeProducersResponseProducerStateList(w: ByteWriter, values: readonly DescribeProducersResponseProducerStateInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeProducersResponseProducerState(w, values[i] as DescribeProducersResponseProducerStateInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeProducersRequest(r: ByteReader, version: number): DescribeProducersRequest {
  const topics = decodeDescribeProducersRequestTopicRequestList(r, version, r.compactArrayLength(3, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { topics, unknownTags }
}

function decodeDescribeProducersRequestTopicRequest(r: ByteReader, _version: number): DescribeProducersRequestTopicRequest {
  const name = r.compactString('name')
  const partitionIndexes = readInt32s(r, r.compactArrayLength(4, 'partitionIndexes'), 'partitionIndexes')
  const unknownTags = readUnknownTags(r)
  return { name, partitionIndexes, unknownTags }
}

function decodeDescribeProducersRequestTopicRequestList(r: ByteReader, version: number, count: number, field: string): DescribeProducersRequestTopicRequest[] {
  const values = new Array<DescribeProducersRequestTopicRequest>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeProducersRequestTopicRequest(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
