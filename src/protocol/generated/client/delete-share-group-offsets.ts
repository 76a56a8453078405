// Generated from protocol-specs/apis/092-delete-share-group-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, presentKeys, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DeleteShareGroupOffsetsRequestInput, DeleteShareGroupOffsetsRequestTopicInput, DeleteShareGroupOffsetsResponse, DeleteShareGroupOffsetsResponseTopic, DeleteShareGroupOffsetsTypes } from '../types/delete-share-group-offsets.ts'

/** DeleteShareGroupOffsets (API key 92) as a client sees it. */
export const DeleteShareGroupOffsets: ClientApi<DeleteShareGroupOffsetsTypes> = {
  key: 92,
  name: 'DeleteShareGroupOffsets',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys([m.groupId]),
  encodeRequest(w, m, version) {
    checkVersion('DeleteShareGroupOffsetsRequest', version, 0, 0)
    try {
      encodeDeleteShareGroupOffsetsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DeleteShareGroupOffsetsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DeleteShareGroupOffsetsResponse', version, 0, 0)
    try {
      return decodeDeleteShareGroupOffsetsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DeleteShareGroupOffsetsResponse', version)
    }
  },
}

function encodeDeleteShareGroupOffsetsRequest(w: ByteWriter, m: DeleteShareGroupOffsetsRequestInput, version: number): void {
  requireStruct(m)
  w.compactString(m.groupId, 'groupId')
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeDeleteShareGroupOffsetsRequestTopicList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDeleteShareGroupOffsetsRequestTopic(w: ByteWriter, m: DeleteShareGroupOffsetsRequestTopicInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.topicName, 'topicName')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDeleteShareGroupOffsetsRequestTopicList(w: ByteWriter, values: readonly DeleteShareGroupOffsetsRequestTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDeleteShareGroupOffsetsRequestTopic(w, values[i] as DeleteShareGroupOffsetsRequestTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDeleteShareGroupOffsetsResponse(r: ByteReader, version: number): DeleteShareGroupOffsetsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const responses = decodeDeleteShareGroupOffsetsResponseTopicList(r, version, r.compactArrayLength(21, 'responses'), 'responses')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, errorMessage, responses, unknownTags }
}

function decodeDeleteShareGroupOffsetsResponseTopic(r: ByteReader, _version: number): DeleteShareGroupOffsetsResponseTopic {
  const topicName = r.compactString('topicName')
  const topicId = r.uuid('topicId')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const unknownTags = readUnknownTags(r)
  return { topicName, topicId, errorCode, errorMessage, unknownTags }
}

function decodeDeleteShareGroupOffsetsResponseTopicList(r: ByteReader, version: number, count: number, field: string): DeleteShareGroupOffsetsResponseTopic[] {
  const values = new Array<DeleteShareGroupOffsetsResponseTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDeleteShareGroupOffsetsResponseTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
