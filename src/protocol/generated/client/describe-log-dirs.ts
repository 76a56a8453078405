// Generated from protocol-specs/apis/035-describe-log-dirs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeLogDirsRequestDescribableLogDirTopicInput, DescribeLogDirsRequestInput, DescribeLogDirsResponse, DescribeLogDirsResponseDescribeLogDirsPartition, DescribeLogDirsResponseDescribeLogDirsResult, DescribeLogDirsResponseDescribeLogDirsTopic, DescribeLogDirsTypes } from '../types/describe-log-dirs.ts'

/** DescribeLogDirs (API key 35) as a client sees it. */
export const DescribeLogDirs: ClientApi<DescribeLogDirsTypes> = {
  key: 35,
  name: 'DescribeLogDirs',
  versions: { min: 0, max: 5 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeRequest(w, m, version) {
    checkVersion('DescribeLogDirsRequest', version, 0, 5)
    try {
      encodeDescribeLogDirsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeLogDirsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DescribeLogDirsResponse', version, 0, 5)
    try {
      return decodeDescribeLogDirsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeLogDirsResponse', version)
    }
  },
}

function encodeDescribeLogDirsRequest(w: ByteWriter, m: DescribeLogDirsRequestInput, version: number): void {
  requireStruct(m)
  const topics = m.topics
  writeCount(w, topics, version >= 2, true, 'topics')
  if (topics !== null) encodeDescribeLogDirsRequestDescribableLogDirTopicList(w, topics, version, 'topics')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeLogDirsRequestDescribableLogDirTopic(w: ByteWriter, m: DescribeLogDirsRequestDescribableLogDirTopicInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactString(m.topic, 'topic')
  else w.string(m.topic, 'topic')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 2, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeLogDirsRequestDescribableLogDirTopicList(w: ByteWriter, values: readonly DescribeLogDirsRequestDescribableLogDirTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeLogDirsRequestDescribableLogDirTopic(w, values[i] as DescribeLogDirsRequestDescribableLogDirTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeLogDirsResponse(r: ByteReader, version: number): DescribeLogDirsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = version >= 3 ? r.int16('errorCode') : 0
  const results = decodeDescribeLogDirsResponseDescribeLogDirsResultList(r, version, version >= 2 ? r.compactArrayLength(5, 'results') : r.arrayLength(8, 'results'), 'results')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, errorCode, results, unknownTags }
}

function decodeDescribeLogDirsResponseDescribeLogDirsResult(r: ByteReader, version: number): DescribeLogDirsResponseDescribeLogDirsResult {
  const errorCode = r.int16('errorCode')
  const logDir = version >= 2 ? r.compactString('logDir') : r.string('logDir')
  const topics = decodeDescribeLogDirsResponseDescribeLogDirsTopicList(r, version, version >= 2 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const totalBytes = version >= 4 ? r.int64('totalBytes') : -1n
  const usableBytes = version >= 4 ? r.int64('usableBytes') : -1n
  const isCordoned = version >= 5 ? r.bool('isCordoned') : false
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { errorCode, logDir, topics, totalBytes, usableBytes, isCordoned, unknownTags }
}

function decodeDescribeLogDirsResponseDescribeLogDirsResultList(r: ByteReader, version: number, count: number, field: string): DescribeLogDirsResponseDescribeLogDirsResult[] {
  const values = new Array<DescribeLogDirsResponseDescribeLogDirsResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeLogDirsResponseDescribeLogDirsResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeLogDirsResponseDescribeLogDirsTopic(r: ByteReader, version: number): DescribeLogDirsResponseDescribeLogDirsTopic {
  const name = version >= 2 ? r.compactString('name') : r.string('name')
  const partitions = decodeDescribeLogDirsResponseDescribeLogDirsPartitionList(r, version, version >= 2 ? r.compactArrayLength(22, 'partitions') : r.arrayLength(21, 'partitions'), 'partitions')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { name, partitions, unknownTags }
}

function decodeDescribeLogDirsResponseDescribeLogDirsTopicList(r: ByteReader, version: number, count: number, field: string): DescribeLogDirsResponseDescribeLogDirsTopic[] {
  const values = new Array<DescribeLogDirsResponseDescribeLogDirsTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeLogDirsResponseDescribeLogDirsTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeLogDirsResponseDescribeLogDirsPartition(r: ByteReader, version: number): DescribeLogDirsResponseDescribeLogDirsPartition {
  const partitionIndex = r.int32('partitionIndex')
  const partitionSize = r.int64('partitionSize')
  const offsetLag = r.int64('offsetLag')
  const isFutureKey = r.bool('isFutureKey')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { partitionIndex, partitionSize, offsetLag, isFutureKey, unknownTags }
}

function decodeDescribeLogDirsResponseDescribeLogDirsPartitionList(r: ByteReader, version: number, count: number, field: string): DescribeLogDirsResponseDescribeLogDirsPartition[] {
  const values = new Array<DescribeLogDirsResponseDescribeLogDirsPartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeLogDirsResponseDescribeLogDirsPartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
