// Generated from protocol-specs/apis/061-describe-producers.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeProducersRequestInput, DescribeProducersRequestTopicRequestInput, DescribeProducersResponse, DescribeProducersResponsePartitionResponse, DescribeProducersResponseProducerState, DescribeProducersResponseTopicResponse, DescribeProducersTypes } from '../types/describe-producers.ts'

/** DescribeProducers (API key 61) as a client sees it. */
export const DescribeProducers: ClientApi<DescribeProducersTypes> = {
  key: 61,
  name: 'DescribeProducers',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  partitionsOf: (m) => m.topics.map((topic) => ({ topic: topic.name, topicId: undefined, partitions: topic.partitionIndexes })),
  encodeRequest(w, m, version) {
    checkVersion('DescribeProducersRequest', version, 0, 0)
    try {
      encodeDescribeProducersRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeProducersRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DescribeProducersResponse', version, 0, 0)
    try {
      return decodeDescribeProducersResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeProducersResponse', version)
    }
  },
}

function encodeDescribeProducersRequest(w: ByteWriter, m: DescribeProducersRequestInput, version: number): void {
  requireStruct(m)
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeDescribeProducersRequestTopicRequestList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeProducersRequestTopicRequest(w: ByteWriter, m: DescribeProducersRequestTopicRequestInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  const partitionIndexes = m.partitionIndexes
  writeCount(w, partitionIndexes, true, false, 'partitionIndexes')
  writeInt32s(w, partitionIndexes, 'partitionIndexes')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeProducersRequestTopicRequestList(w: ByteWriter, values: readonly DescribeProducersRequestTopicRequestInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeProducersRequestTopicRequest(w, values[i] as DescribeProducersRequestTopicRequestInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeProducersResponse(r: ByteReader, version: number): DescribeProducersResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const topics = decodeDescribeProducersResponseTopicResponseList(r, version, r.compactArrayLength(3, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, topics, unknownTags }
}

function decodeDescribeProducersResponseTopicResponse(r: ByteReader, version: number): DescribeProducersResponseTopicResponse {
  const name = r.compactString('name')
  const partitions = decodeDescribeProducersResponsePartitionResponseList(r, version, r.compactArrayLength(9, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { name, partitions, unknownTags }
}

function decodeDescribeProducersResponseTopicResponseList(r: ByteReader, version: number, count: number, field: string): DescribeProducersResponseTopicResponse[] {
  const values = new Array<DescribeProducersResponseTopicResponse>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeProducersResponseTopicResponse(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeProducersResponsePartitionResponse(r: ByteReader, version: number): DescribeProducersResponsePartitionResponse {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const activeProducers = decodeDescribeProducersResponseProducerStateList(r, version, r.compactArrayLength(37, 'activeProducers'), 'activeProducers')
  const unknownTags = readUnknownTags(r)
  return { partitionIndex, errorCode, errorMessage, activeProducers, unknownTags }
}

function decodeDescribeProducersResponsePartitionResponseList(r: ByteReader, version: number, count: number, field: string): DescribeProducersResponsePartitionResponse[] {
  const values = new Array<DescribeProducersResponsePartitionResponse>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeProducersResponsePartitionResponse(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeProducersResponseProducerState(r: ByteReader, _version: number): DescribeProducersResponseProducerState {
  const producerId = r.int64('producerId')
  const producerEpoch = r.int32('producerEpoch')
  const lastSequence = r.int32('lastSequence')
  const lastTimestamp = r.int64('lastTimestamp')
  const coordinatorEpoch = r.int32('coordinatorEpoch')
  const currentTxnStartOffset = r.int64('currentTxnStartOffset')
  const unknownTags = readUnknownTags(r)
  return { producerId, producerEpoch, lastSequence, lastTimestamp, coordinatorEpoch, currentTxnStartOffset, unknownTags }
}

function decodeDescribeProducersResponseProducerStateList(r: ByteReader, version: number, count: number, field: string): DescribeProducersResponseProducerState[] {
  const values = new Array<DescribeProducersResponseProducerState>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeProducersResponseProducerState(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
