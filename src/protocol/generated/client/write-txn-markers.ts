// Generated from protocol-specs/apis/027-write-txn-markers.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { WriteTxnMarkersRequestInput, WriteTxnMarkersRequestWritableTxnMarkerInput, WriteTxnMarkersRequestWritableTxnMarkerTopicInput, WriteTxnMarkersResponse, WriteTxnMarkersResponseWritableTxnMarkerPartitionResult, WriteTxnMarkersResponseWritableTxnMarkerResult, WriteTxnMarkersResponseWritableTxnMarkerTopicResult, WriteTxnMarkersTypes } from '../types/write-txn-markers.ts'

/** WriteTxnMarkers (API key 27) as a client sees it. */
export const WriteTxnMarkers: ClientApi<WriteTxnMarkersTypes> = {
  key: 27,
  name: 'WriteTxnMarkers',
  versions: { min: 0, max: 2 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  partitionsOf: (m) => m.markers.flatMap((part) => part.topics.map((topic) => ({ topic: topic.name, topicId: undefined, partitions: topic.partitionIndexes }))),
  encodeRequest(w, m, version) {
    checkVersion('WriteTxnMarkersRequest', version, 0, 2)
    try {
      encodeWriteTxnMarkersRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'WriteTxnMarkersRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('WriteTxnMarkersResponse', version, 0, 2)
    try {
      return decodeWriteTxnMarkersResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'WriteTxnMarkersResponse', version)
    }
  },
}

function encodeWriteTxnMarkersRequest(w: ByteWriter, m: WriteTxnMarkersRequestInput, version: number): void {
  requireStruct(m)
  const markers = m.markers
  writeCount(w, markers, version >= 1, false, 'markers')
  encodeWriteTxnMarkersRequestWritableTxnMarkerList(w, markers, version, 'markers')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeWriteTxnMarkersRequestWritableTxnMarker(w: ByteWriter, m: WriteTxnMarkersRequestWritableTxnMarkerInput, version: number): void {
  requireStruct(m)
  w.int64(m.producerId, 'producerId')
  w.int16(m.producerEpoch, 'producerEpoch')
  w.bool(m.transactionResult, 'transactionResult')
  const topics = m.topics
  writeCount(w, topics, version >= 1, false, 'topics')
  encodeWriteTxnMarkersRequestWritableTxnMarkerTopicList(w, topics, version, 'topics')
  w.int32(m.coordinatorEpoch, 'coordinatorEpoch')
  if (version >= 2) {
    w.int8(m.transactionVersion === undefined ? 0 : m.transactionVersion, 'transactionVersion')
  }
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeWriteTxnMarkersRequestWritableTxnMarkerList(w: ByteWriter, values: readonly WriteTxnMarkersRequestWritableTxnMarkerInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeWriteTxnMarkersRequestWritableTxnMarker(w, values[i] as WriteTxnMarkersRequestWritableTxnMarkerInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeWriteTxnMarkersRequestWritableTxnMarkerTopic(w: ByteWriter, m: WriteTxnMarkersRequestWritableTxnMarkerTopicInput, version: number): void {
  requireStruct(m)
  if (version >= 1) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  const partitionIndexes = m.partitionIndexes
  writeCount(w, partitionIndexes, version >= 1, false, 'partitionIndexes')
  writeInt32s(w, partitionIndexes, 'partitionIndexes')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeWriteTxnMarkersRequestWritableTxnMarkerTopicList(w: ByteWriter, values: readonly WriteTxnMarkersRequestWritableTxnMarkerTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeWriteTxnMarkersRequestWritableTxnMarkerTopic(w, values[i] as WriteTxnMarkersRequestWritableTxnMarkerTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeWriteTxnMarkersResponse(r: ByteReader, version: number): WriteTxnMarkersResponse {
  const markers = decodeWriteTxnMarkersResponseWritableTxnMarkerResultList(r, version, version >= 1 ? r.compactArrayLength(10, 'markers') : r.arrayLength(12, 'markers'), 'markers')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { markers, unknownTags }
}

function decodeWriteTxnMarkersResponseWritableTxnMarkerResult(r: ByteReader, version: number): WriteTxnMarkersResponseWritableTxnMarkerResult {
  const producerId = r.int64('producerId')
  const topics = decodeWriteTxnMarkersResponseWritableTxnMarkerTopicResultList(r, version, version >= 1 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { producerId, topics, unknownTags }
}

function decodeWriteTxnMarkersResponseWritableTxnMarkerResultList(r: ByteReader, version: number, count: number, field: string): WriteTxnMarkersResponseWritableTxnMarkerResult[] {
  const values = new Array<WriteTxnMarkersResponseWritableTxnMarkerResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeWriteTxnMarkersResponseWritableTxnMarkerResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeWriteTxnMarkersResponseWritableTxnMarkerTopicResult(r: ByteReader, version: number): WriteTxnMarkersResponseWritableTxnMarkerTopicResult {
  const name = version >= 1 ? r.compactString('name') : r.string('name')
  const partitions = decodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResultList(r, version, version >= 1 ? r.compactArrayLength(7, 'partitions') : r.arrayLength(6, 'partitions'), 'partitions')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { name, partitions, unknownTags }
}

function decodeWriteTxnMarkersResponseWritableTxnMarkerTopicResultList(r: ByteReader, version: number, count: number, field: string): WriteTxnMarkersResponseWritableTxnMarkerTopicResult[] {
  const values = new Array<WriteTxnMarkersResponseWritableTxnMarkerTopicResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeWriteTxnMarkersResponseWritableTxnMarkerTopicResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResult(r: ByteReader, version: number): WriteTxnMarkersResponseWritableTxnMarkerPartitionResult {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { partitionIndex, errorCode, unknownTags }
}

function decodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResultList(r: ByteReader, version: number, count: number, field: string): WriteTxnMarkersResponseWritableTxnMarkerPartitionResult[] {
  const values = new Array<WriteTxnMarkersResponseWritableTxnMarkerPartitionResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
