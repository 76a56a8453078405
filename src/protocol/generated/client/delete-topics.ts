// Generated from protocol-specs/apis/020-delete-topics.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, isEmptyArray, notCarried, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { writeCompactString, writeString } from '../../scalar-codecs.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DeleteTopicsRequestDeleteTopicStateInput, DeleteTopicsRequestInput, DeleteTopicsResponse, DeleteTopicsResponseDeletableTopicResult, DeleteTopicsTypes } from '../types/delete-topics.ts'

/** DeleteTopics (API key 20) as a client sees it. */
export const DeleteTopics: ClientApi<DeleteTopicsTypes> = {
  key: 20,
  name: 'DeleteTopics',
  versions: { min: 0, max: 6 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 4,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeRequest(w, m, version) {
    checkVersion('DeleteTopicsRequest', version, 0, 6)
    try {
      encodeDeleteTopicsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DeleteTopicsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DeleteTopicsResponse', version, 0, 6)
    try {
      return decodeDeleteTopicsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DeleteTopicsResponse', version)
    }
  },
}

function encodeDeleteTopicsRequest(w: ByteWriter, m: DeleteTopicsRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 6) {
    const topics = m.topics as Exclude<DeleteTopicsRequestInput['topics'], undefined>
    writeCount(w, topics, true, false, 'topics')
    encodeDeleteTopicsRequestDeleteTopicStateList(w, topics, version, 'topics')
  } else if (m.topics !== undefined && !isEmptyArray(m.topics)) throw notCarried('topics', '6+')
  if (version <= 5) {
    const topicNames = m.topicNames as Exclude<DeleteTopicsRequestInput['topicNames'], undefined>
    writeCount(w, topicNames, version >= 4, false, 'topicNames')
    writeScalars(w, topicNames, 'topicNames', version >= 4 ? writeCompactString : writeString)
  }
  w.int32(m.timeoutMs, 'timeoutMs')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDeleteTopicsRequestDeleteTopicState(w: ByteWriter, m: DeleteTopicsRequestDeleteTopicStateInput, _version: number): void {
  requireStruct(m)
  w.compactNullableString(m.name === undefined ? null : m.name, 'name')
  w.uuid(m.topicId, 'topicId')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDeleteTopicsRequestDeleteTopicStateList(w: ByteWriter, values: readonly DeleteTopicsRequestDeleteTopicStateInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDeleteTopicsRequestDeleteTopicState(w, values[i] as DeleteTopicsRequestDeleteTopicStateInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDeleteTopicsResponse(r: ByteReader, version: number): DeleteTopicsResponse {
  const throttleTimeMs = version >= 1 ? r.int32('throttleTimeMs') : 0
  const responses = decodeDeleteTopicsResponseDeletableTopicResultList(r, version, version >= 4 ? r.compactArrayLength(4, 'responses') : r.arrayLength(4, 'responses'), 'responses')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, responses, unknownTags }
}

function decodeDeleteTopicsResponseDeletableTopicResult(r: ByteReader, version: number): DeleteTopicsResponseDeletableTopicResult {
  const name = version >= 6 ? r.compactNullableString('name') : version >= 4 ? r.compactString('name') : r.string('name')
  const topicId = version >= 6 ? r.uuid('topicId') : zeroUuid
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 5 ? r.compactNullableString('errorMessage') : null
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { name, topicId, errorCode, errorMessage, unknownTags }
}

function decodeDeleteTopicsResponseDeletableTopicResultList(r: ByteReader, version: number, count: number, field: string): DeleteTopicsResponseDeletableTopicResult[] {
  const values = new Array<DeleteTopicsResponseDeletableTopicResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDeleteTopicsResponseDeletableTopicResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
