// Generated from protocol-specs/apis/034-alter-replica-log-dirs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, readInt32s, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AlterReplicaLogDirsRequest, AlterReplicaLogDirsRequestAlterReplicaLogDir, AlterReplicaLogDirsRequestAlterReplicaLogDirTopic, AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultInput, AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultInput, AlterReplicaLogDirsResponseInput, AlterReplicaLogDirsTypes } from '../types/alter-replica-log-dirs.ts'

/** AlterReplicaLogDirs (API key 34) as a broker sees it. */
export const AlterReplicaLogDirs: ServerApi<AlterReplicaLogDirsTypes> = {
  key: 34,
  name: 'AlterReplicaLogDirs',
  versions: { min: 0, max: 2 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeResponse(w, m, version) {
    checkVersion('AlterReplicaLogDirsResponse', version, 0, 2)
    try {
      encodeAlterReplicaLogDirsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AlterReplicaLogDirsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('AlterReplicaLogDirsRequest', version, 0, 2)
    try {
      return decodeAlterReplicaLogDirsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'AlterReplicaLogDirsRequest', version)
    }
  },
}

function encodeAlterReplicaLogDirsResponse(w: ByteWriter, m: AlterReplicaLogDirsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const results = m.results
  writeCount(w, results, version >= 2, false, 'results')
  encodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultList(w, results, version, 'results')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult(w: ByteWriter, m: AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactString(m.topicName, 'topicName')
  else w.string(m.topicName, 'topicName')
  const partitions = m.partitions
  writeCount(w, partitions, version >= 2, false, 'partitions')
  encodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultList(w, partitions, version, 'partitions')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultList(w: ByteWriter, values: readonly AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult(w, values[i] as AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult(w: ByteWriter, m: AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  w.int16(m.errorCode, 'errorCode')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultList(w: ByteWriter, values: readonly AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult(w, values[i] as AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAlterReplicaLogDirsRequest(r: ByteReader, version: number): AlterReplicaLogDirsRequest {
  const dirs = decodeAlterReplicaLogDirsRequestAlterReplicaLogDirList(r, version, version >= 2 ? r.compactArrayLength(3, 'dirs') : r.arrayLength(6, 'dirs'), 'dirs')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { dirs, unknownTags }
}

function decodeAlterReplicaLogDirsRequestAlterReplicaLogDir(r: ByteReader, version: number): AlterReplicaLogDirsRequestAlterReplicaLogDir {
  const path = version >= 2 ? r.compactString('path') : r.string('path')
  const topics = decodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopicList(r, version, version >= 2 ? r.compactArrayLength(3, 'topics') : r.arrayLength(6, 'topics'), 'topics')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { path, topics, unknownTags }
}

function decodeAlterReplicaLogDirsRequestAlterReplicaLogDirList(r: ByteReader, version: number, count: number, field: string): AlterReplicaLogDirsRequestAlterReplicaLogDir[] {
  const values = new Array<AlterReplicaLogDirsRequestAlterReplicaLogDir>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterReplicaLogDirsRequestAlterReplicaLogDir(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopic(r: ByteReader, version: number): AlterReplicaLogDirsRequestAlterReplicaLogDirTopic {
  const name = version >= 2 ? r.compactString('name') : r.string('name')
  const partitions = readInt32s(r, version >= 2 ? r.compactArrayLength(4, 'partitions') : r.arrayLength(4, 'partitions'), 'partitions')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { name, partitions, unknownTags }
}

function decodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopicList(r: ByteReader, version: number, count: number, field: string): AlterReplicaLogDirsRequestAlterReplicaLogDirTopic[] {
  const values = new Array<AlterReplicaLogDirsRequestAlterReplicaLogDirTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
