// Generated from protocol-specs/apis/020-delete-topics.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, readScalars, requireStruct, writeCount } from '../../codec.ts'
import { readCompactString, readString } from '../../scalar-codecs.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DeleteTopicsRequest, DeleteTopicsRequestDeleteTopicState, DeleteTopicsResponseDeletableTopicResultInput, DeleteTopicsResponseInput, DeleteTopicsTypes } from '../types/delete-topics.ts'

/** DeleteTopics (API key 20) as a broker sees it. */
export const DeleteTopics: ServerApi<DeleteTopicsTypes> = {
  key: 20,
  name: 'DeleteTopics',
  versions: { min: 0, max: 6 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 4,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeResponse(w, m, version) {
    checkVersion('DeleteTopicsResponse', version, 0, 6)
    try {
      encodeDeleteTopicsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DeleteTopicsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DeleteTopicsRequest', version, 0, 6)
    try {
      return decodeDeleteTopicsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DeleteTopicsRequest', version)
    }
  },
}

function encodeDeleteTopicsResponse(w: ByteWriter, m: DeleteTopicsResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 1) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  const responses = m.responses
  writeCount(w, responses, version >= 4, false, 'responses')
  encodeDeleteTopicsResponseDeletableTopicResultList(w, responses, version, 'responses')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDeleteTopicsResponseDeletableTopicResult(w: ByteWriter, m: DeleteTopicsResponseDeletableTopicResultInput, version: number): void {
  requireStruct(m)
  if (version >= 6) w.compactNullableString(m.name, 'name')
  else if (version >= 4) w.compactString(m.name as string, 'name')
  else w.string(m.name as string, 'name')
  if (version >= 6) {
    w.uuid(m.topicId === undefined ? zeroUuid : m.topicId, 'topicId')
  }
  w.int16(m.errorCode, 'errorCode')
  if (version >= 5) {
    w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  }
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDeleteTopicsResponseDeletableTopicResultList(w: ByteWriter, values: readonly DeleteTopicsResponseDeletableTopicResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDeleteTopicsResponseDeletableTopicResult(w, values[i] as DeleteTopicsResponseDeletableTopicResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDeleteTopicsRequest(r: ByteReader, version: number): DeleteTopicsRequest {
  const topics = decodeDeleteTopicsRequestDeleteTopicStateList(r, version, version >= 6 ? r.compactArrayLength(18, 'topics') : 0, 'topics')
  const topicNames = readScalars(r, version <= 5 ? (version >= 4 ? r.compactArrayLength(1, 'topicNames') : r.arrayLength(2, 'topicNames')) : 0, 'topicNames', version >= 4 ? readCompactString : readString)
  const timeoutMs = r.int32('timeoutMs')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { topics, topicNames, timeoutMs, unknownTags }
}

function decodeDeleteTopicsRequestDeleteTopicState(r: ByteReader, _version: number): DeleteTopicsRequestDeleteTopicState {
  const name = r.compactNullableString('name')
  const topicId = r.uuid('topicId')
  const unknownTags = readUnknownTags(r)
  return { name, topicId, unknownTags }
}

function decodeDeleteTopicsRequestDeleteTopicStateList(r: ByteReader, version: number, count: number, field: string): DeleteTopicsRequestDeleteTopicState[] {
  const values = new Array<DeleteTopicsRequestDeleteTopicState>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDeleteTopicsRequestDeleteTopicState(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
