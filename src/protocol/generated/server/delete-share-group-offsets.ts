// Generated from protocol-specs/apis/092-delete-share-group-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DeleteShareGroupOffsetsRequest, DeleteShareGroupOffsetsRequestTopic, DeleteShareGroupOffsetsResponseInput, DeleteShareGroupOffsetsResponseTopicInput, DeleteShareGroupOffsetsTypes } from '../types/delete-share-group-offsets.ts'

/** DeleteShareGroupOffsets (API key 92) as a broker sees it. */
export const DeleteShareGroupOffsets: ServerApi<DeleteShareGroupOffsetsTypes> = {
  key: 92,
  name: 'DeleteShareGroupOffsets',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('DeleteShareGroupOffsetsResponse', version, 0, 0)
    try {
      encodeDeleteShareGroupOffsetsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DeleteShareGroupOffsetsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DeleteShareGroupOffsetsRequest', version, 0, 0)
    try {
      return decodeDeleteShareGroupOffsetsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DeleteShareGroupOffsetsRequest', version)
    }
  },
}

function encodeDeleteShareGroupOffsetsResponse(w: ByteWriter, m: DeleteShareGroupOffsetsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  const responses = m.responses
  writeCount(w, responses, true, false, 'responses')
  encodeDeleteShareGroupOffsetsResponseTopicList(w, responses, version, 'responses')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDeleteShareGroupOffsetsResponseTopic(w: ByteWriter, m: DeleteShareGroupOffsetsResponseTopicInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.topicName, 'topicName')
  w.uuid(m.topicId, 'topicId')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDeleteShareGroupOffsetsResponseTopicList(w: ByteWriter, values: readonly DeleteShareGroupOffsetsResponseTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDeleteShareGroupOffsetsResponseTopic(w, values[i] as DeleteShareGroupOffsetsResponseTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDeleteShareGroupOffsetsRequest(r: ByteReader, version: number): DeleteShareGroupOffsetsRequest {
  const groupId = r.compactString('groupId')
  const topics = decodeDeleteShareGroupOffsetsRequestTopicList(r, version, r.compactArrayLength(2, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { groupId, topics, unknownTags }
}

function decodeDeleteShareGroupOffsetsRequestTopic(r: ByteReader, _version: number): DeleteShareGroupOffsetsRequestTopic {
  const topicName = r.compactString('topicName')
  const unknownTags = readUnknownTags(r)
  return { topicName, unknownTags }
}

function decodeDeleteShareGroupOffsetsRequestTopicList(r: ByteReader, version: number, count: number, field: string): DeleteShareGroupOffsetsRequestTopic[] {
  const values = new Array<DeleteShareGroupOffsetsRequestTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDeleteShareGroupOffsetsRequestTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
