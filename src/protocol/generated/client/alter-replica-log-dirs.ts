// Generated from protocol-specs/apis/034-alter-replica-log-dirs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AlterReplicaLogDirsRequestAlterReplicaLogDirInput, AlterReplicaLogDirsRequestAlterReplicaLogDirTopicInput, AlterReplicaLogDirsRequestInput, AlterReplicaLogDirsResponse, AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult, AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult, AlterReplicaLogDirsTypes } from '../types/alter-replica-log-dirs.ts'

/** AlterReplicaLogDirs (API key 34) as a client sees it. */
export const AlterReplicaLogDirs: ClientApi<AlterReplicaLogDirsTypes> = {
  key: 34,
  name: 'AlterReplicaLogDirs',
  versions: { min: 0, max: 2 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeRequest(w, m, version) {
    checkVersion('AlterReplicaLogDirsRequest', version, 0, 2)
    try {
      encodeAlterReplicaLogDirsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AlterReplicaLogDirsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('AlterReplicaLogDirsResponse', version, 0, 2)
    try {
      return decodeAlterReplicaLogDirsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'AlterReplicaLogDirsResponse', version)
    }
  },
}

function encodeAlterReplicaLogDirsRequest(w: ByteWriter, m: AlterReplicaLogDirsRequestInput, version: number): void {
  requireStruct(m)
  const dirs = m.dirs
  writeCount(w, dirs, version >= 2, false, 'dirs')
  encodeAlterReplicaLogDirsRequestAlterReplicaLogDirList(w, dirs, version, 'dirs')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterReplicaLogDirsRequestAlterReplicaLogDir(w: ByteWriter, m: AlterReplicaLogDirsRequestAlterReplicaLogDirInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactString(m.path, 'path')
  else w.string(m.path, 'path')
  const topics = m.topics
  writeCount(w, topics, version >= 2, false, 'topics')
  encodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopicList(w, topics, version, 'topics')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterReplicaLogDirsRequestAlterReplicaLogDirList(w: ByteWriter, values: readonly AlterReplicaLogDirsRequestAlterReplicaLogDirInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterReplicaLogDirsRequestAlterReplicaLogDir(w, values[i] as AlterReplicaLogDirsRequestAlterReplicaLogDirInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopic(w: ByteWriter, m: AlterReplicaLogDirsRequestAlterReplicaLogDirTopicInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 2, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopicList(w: ByteWriter, values: readonly AlterReplicaLogDirsRequestAlterReplicaLogDirTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopic(w, values[i] as AlterReplicaLogDirsRequestAlterReplicaLogDirTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAlterReplicaLogDirsResponse(r: ByteReader, version: number): AlterReplicaLogDirsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const results = decodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultList(r, version, version >= 2 ? r.compactArrayLength(3, 'results') : r.arrayLength(6, 'results'), 'results')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, results, unknownTags }
}

function decodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult(r: ByteReader, version: number): AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult {
  const topicName = version >= 2 ? r.compactString('topicName') : r.string('topicName')
  const partitions = decodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultList(r, version, version >= 2 ? r.compactArrayLength(7, 'partitions') : r.arrayLength(6, 'partitions'), 'partitions')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { topicName, partitions, unknownTags }
}

function decodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultList(r: ByteReader, version: number, count: number, field: string): AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult[] {
  const values = new Array<AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult(r: ByteReader, version: number): AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult {
  const partitionIndex = r.int32('partitionIndex')
  const errorCode = r.int16('errorCode')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { partitionIndex, errorCode, unknownTags }
}

function decodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultList(r: ByteReader, version: number, count: number, field: string): AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult[] {
  const values = new Array<AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
