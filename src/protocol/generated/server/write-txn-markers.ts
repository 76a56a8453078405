// Generated from protocol-specs/apis/027-write-txn-markers.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, readInt32s, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { WriteTxnMarkersRequest, WriteTxnMarkersRequestWritableTxnMarker, WriteTxnMarkersRequestWritableTxnMarkerTopic, WriteTxnMarkersResponseInput, WriteTxnMarkersResponseWritableTxnMarkerPartitionResultInput, WriteTxnMarkersResponseWritableTxnMarkerResultInput, WriteTxnMarkersResponseWritableTxnMarkerTopicResultInput, WriteTxnMarkersTypes } from '../types/write-txn-markers.ts'

/** WriteTxnMarkers (API key 27) as a broker sees it. */
export const WriteTxnMarkers: ServerApi<WriteTxnMarkersTypes> = {
  key: 27,
  name: 'WriteTxnMarkers',
  versions: { min: 0, max: 2 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'leader',
  encodeResponse(w, m, version) {
    checkVersion('WriteTxnMarkersResponse', version, 0, 2)
    try {
      encodeWriteTxnMarkersResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'WriteTxnMarkersResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('WriteTxnMarkersRequest', version, 0, 2)
    try {
      return decodeWriteTxnMarkersRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'WriteTxnMarkersRequest', version)
    }
  },
}

function encodeWriteTxnMarkersResponse(w: ByteWriter, m: WriteTxnMarkersResponseInput, version: number): void {
  requireStruct(m)
  const markers = m.markers
  writeCount(w, markers, version >= 1, false, 'markers')
  encodeWriteTxnMarkersResponseWritableTxnMarkerResultList(w, markers, version, 'markers')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeWriteTxnMarkersResponseWritableTxnMarkerResult(w: ByteWriter, m: WriteTxnMarkersResponseWritableTxnMarkerResultInput, version: number): void {
  requireStruct(m)
  w.int64(m.producerId, 'producerId')
  const topics = m.topics
  writeCount(w, topics, version >= 1, false, 'topics')
  encodeWriteTxnMarkersResponseWritableTxnMarkerTopicResultList(w, topics, version, 'topics')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeWriteTxnMarkersResponseWritableTxnMarkerResultList(w: ByteWriter, values: readonly WriteTxnMarkersResponseWritableTxnMarkerResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeWriteTxnMarkersResponseWritableTxnMarkerResult(w, values[i] as WriteTxnMarkersResponseWritableTxnMarkerResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeWriteTxnMarkersResponseWritableTxnMarkerTopicResult(w: ByteWriter, m: WriteTxnMarkersResponseWritableTxnMarkerTopicResultInput, version: number): void {
  requireStruct(m)
  if (version >= 1) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 1, false, 'partitions')
  encodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResultList(w, partitions, version, 'partitions')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeWriteTxnMarkersResponseWritableTxnMarkerTopicResultList(w: ByteWriter, values: readonly WriteTxnMarkersResponseWritableTxnMarkerTopicResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeWriteTxnMarkersResponseWritableTxnMarkerTopicResult(w, values[i] as WriteTxnMarkersResponseWritableTxnMarkerTopicResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResult(w: ByteWriter, m: WriteTxnMarkersResponseWritableTxnMarkerPartitionResultInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResultList(w: ByteWriter, values: readonly WriteTxnMarkersResponseWritableTxnMarkerPartitionResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeWriteTxnMarkersResponseWritableTxnMarkerPartitionResult(w, values[i] as WriteTxnMarkersResponseWritableTxnMarkerPartitionResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeWriteTxnMarkersRequest(r: ByteReader, version: number): WriteTxnMarkersRequest {
  const markers = decodeWriteTxnMarkersRequestWritableTxnMarkerList(r, version, version >= 1 ? r.compactArrayLength(17, 'markers') : r.arrayLength(19, 'markers'), 'markers')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { markers, unknownTags }
}

function decodeWriteTxnMarkersRequestWritableTxnMarker(r: ByteReader, version: number): WriteTxnMarkersRequestWritableTxnMarker {
  const producerId = r.int64('producerId')
  const producerEpoch = r.int16('producerEpoch')
  const transactionResult = r.bool('transactionResult')
  const topics = decodeWriteTxnMarkersRequestWritableTxnMarkerTopicList(r, version, version >= 1 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const coordinatorEpoch = r.int32('coordinatorEpoch')
  const transactionVersion = version >= 2 ? r.int8('transactionVersion') : 0
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { producerId, producerEpoch, transactionResult, topics, coordinatorEpoch, transactionVersion, unknownTags }
}

function decodeWriteTxnMarkersRequestWritableTxnMarkerList(r: ByteReader, version: number, count: number, field: string): WriteTxnMarkersRequestWritableTxnMarker[] {
  const values = new Array<WriteTxnMarkersRequestWritableTxnMarker>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeWriteTxnMarkersRequestWritableTxnMarker(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeWriteTxnMarkersRequestWritableTxnMarkerTopic(r: ByteReader, version: number): WriteTxnMarkersRequestWritableTxnMarkerTopic {
  const name = version >= 1 ? r.compactString('name') : r.string('name')
  const partitionIndexes = readInt32s(r, version >= 1 ? r.compactArrayLength(4, 'partitionIndexes') : r.arrayLength(4, 'partitionIndexes'), 'partitionIndexes')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { name, partitionIndexes, unknownTags }
}

function decodeWriteTxnMarkersRequestWritableTxnMarkerTopicList(r: ByteReader, version: number, count: number, field: string): WriteTxnMarkersRequestWritableTxnMarkerTopic[] {
  const values = new Array<WriteTxnMarkersRequestWritableTxnMarkerTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeWriteTxnMarkersRequestWritableTxnMarkerTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
