// Generated from protocol-specs/apis/035-describe-log-dirs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, readInt32s, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeLogDirsRequest, DescribeLogDirsRequestDescribableLogDirTopic, DescribeLogDirsResponseDescribeLogDirsPartitionInput, DescribeLogDirsResponseDescribeLogDirsResultInput, DescribeLogDirsResponseDescribeLogDirsTopicInput, DescribeLogDirsResponseInput, DescribeLogDirsTypes } from '../types/describe-log-dirs.ts'

/** DescribeLogDirs (API key 35) as a broker sees it. */
export const DescribeLogDirs: ServerApi<DescribeLogDirsTypes> = {
  key: 35,
  name: 'DescribeLogDirs',
  versions: { min: 0, max: 5 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeResponse(w, m, version) {
    checkVersion('DescribeLogDirsResponse', version, 0, 5)
    try {
      encodeDescribeLogDirsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeLogDirsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DescribeLogDirsRequest', version, 0, 5)
    try {
      return decodeDescribeLogDirsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeLogDirsRequest', version)
    }
  },
}

function encodeDescribeLogDirsResponse(w: ByteWriter, m: DescribeLogDirsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  if (version >= 3) {
    w.int16(m.errorCode === undefined ? 0 : m.errorCode, 'errorCode')
  }
  const results = m.results
  writeCount(w, results, version >= 2, false, 'results')
  encodeDescribeLogDirsResponseDescribeLogDirsResultList(w, results, version, 'results')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeLogDirsResponseDescribeLogDirsResult(w: ByteWriter, m: DescribeLogDirsResponseDescribeLogDirsResultInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  if (version >= 2) w.compactString(m.logDir, 'logDir')
  else w.string(m.logDir, 'logDir')
  const topics = m.topics
  writeCount(w, topics, version >= 2, false, 'topics')
  encodeDescribeLogDirsResponseDescribeLogDirsTopicList(w, topics, version, 'topics')
  if (version >= 4) {
    w.int64(m.totalBytes === undefined ? -1n : m.totalBytes, 'totalBytes')
  }
  if (version >= 4) {
    w.int64(m.usableBytes === undefined ? -1n : m.usableBytes, 'usableBytes')
  }
  if (version >= 5) {
    w.bool(m.isCordoned === undefined ? false : m.isCordoned, 'isCordoned')
  }
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeLogDirsResponseDescribeLogDirsResultList(w: ByteWriter, values: readonly DescribeLogDirsResponseDescribeLogDirsResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeLogDirsResponseDescribeLogDirsResult(w, values[i] as DescribeLogDirsResponseDescribeLogDirsResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeLogDirsResponseDescribeLogDirsTopic(w: ByteWriter, m: DescribeLogDirsResponseDescribeLogDirsTopicInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 2, false, 'partitions')
  encodeDescribeLogDirsResponseDescribeLogDirsPartitionList(w, partitions, version, 'partitions')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeLogDirsResponseDescribeLogDirsTopicList(w: ByteWriter, values: readonly DescribeLogDirsResponseDescribeLogDirsTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeLogDirsResponseDescribeLogDirsTopic(w, values[i] as DescribeLogDirsResponseDescribeLogDirsTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeLogDirsResponseDescribeLogDirsPartition(w: ByteWriter, m: DescribeLogDirsResponseDescribeLogDirsPartitionInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int64(m.partitionSize, 'partitionSize')
  w.int64(m.offsetLag, 'offsetLag')
  w.bool(m.isFutureKey, 'isFutureKey')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeLogDirsResponseDescribeLogDirsPartitionList(w: ByteWriter, values: readonly DescribeLogDirsResponseDescribeLogDirsPartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeLogDirsResponseDescribeLogDirsPartition(w, values[i] as DescribeLogDirsResponseDescribeLogDirsPartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeLogDirsRequest(r: ByteReader, version: number): DescribeLogDirsRequest {
  const countOfTopics = version >= 2 ? r.compactNullableArrayLength(3, 'topics') : r.nullableArrayLength(6, 'topics')
  const topics = countOfTopics === -1 ? null : decodeDescribeLogDirsRequestDescribableLogDirTopicList(r, version, countOfTopics, 'topics')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { topics, unknownTags }
}

function decodeDescribeLogDirsRequestDescribableLogDirTopic(r: ByteReader, version: number): DescribeLogDirsRequestDescribableLogDirTopic {
  const topic = version >= 2 ? r.compactString('topic') : r.string('topic')
  const partitions = readInt32s(r, version >= 2 ? r.compactArrayLength(4, 'partitions') : r.arrayLength(4, 'partitions'), 'partitions')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { topic, partitions, unknownTags }
}

function decodeDescribeLogDirsRequestDescribableLogDirTopicList(r: ByteReader, version: number, count: number, field: string): DescribeLogDirsRequestDescribableLogDirTopic[] {
  const values = new Array<DescribeLogDirsRequestDescribableLogDirTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeLogDirsRequestDescribableLogDirTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
