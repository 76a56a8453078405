// Generated from protocol-specs/apis/019-create-topics.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct, writeCount, writeInt32s } from '../../codec.ts'
import { TagSection, type UnknownTag, readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { CreateTopicsRequestCreatableReplicaAssignmentInput, CreateTopicsRequestCreatableTopicConfigInput, CreateTopicsRequestCreatableTopicInput, CreateTopicsRequestInput, CreateTopicsResponse, CreateTopicsResponseCreatableTopicConfigs, CreateTopicsResponseCreatableTopicResult, CreateTopicsTypes } from '../types/create-topics.ts'

/** CreateTopics (API key 19) as a client sees it. */
export const CreateTopics: ClientApi<CreateTopicsTypes> = {
  key: 19,
  name: 'CreateTopics',
  versions: { min: 0, max: 7 },
  baseline: 2,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 5,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeRequest(w, m, version) {
    checkVersion('CreateTopicsRequest', version, 0, 7)
    try {
      encodeCreateTopicsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'CreateTopicsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('CreateTopicsResponse', version, 0, 7)
    try {
      return decodeCreateTopicsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'CreateTopicsResponse', version)
    }
  },
}

function encodeCreateTopicsRequest(w: ByteWriter, m: CreateTopicsRequestInput, version: number): void {
  requireStruct(m)
  const topics = m.topics
  writeCount(w, topics, version >= 5, false, 'topics')
  encodeCreateTopicsRequestCreatableTopicList(w, topics, version, 'topics')
  w.int32(m.timeoutMs === undefined ? 60000 : m.timeoutMs, 'timeoutMs')
  if (version >= 1) {
    w.bool(m.validateOnly === undefined ? false : m.validateOnly, 'validateOnly')
  } else if (m.validateOnly !== undefined && m.validateOnly !== false) throw notCarried('validateOnly', '1+')
  if (version >= 5) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeCreateTopicsRequestCreatableTopic(w: ByteWriter, m: CreateTopicsRequestCreatableTopicInput, version: number): void {
  requireStruct(m)
  if (version >= 5) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  w.int32(m.numPartitions, 'numPartitions')
  w.int16(m.replicationFactor, 'replicationFactor')
  const assignments = m.assignments
  writeCount(w, assignments, version >= 5, false, 'assignments')
  encodeCreateTopicsRequestCreatableReplicaAssignmentList(w, assignments, version, 'assignments')
  const configs = m.configs
  writeCount(w, configs, version >= 5, false, 'configs')
  encodeCreateTopicsRequestCreatableTopicConfigList(w, configs, version, 'configs')
  if (version >= 5) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeCreateTopicsRequestCreatableTopicList(w: ByteWriter, values: readonly CreateTopicsRequestCreatableTopicInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeCreateTopicsRequestCreatableTopic(w, values[i] as CreateTopicsRequestCreatableTopicInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeCreateTopicsRequestCreatableReplicaAssignment(w: ByteWriter, m: CreateTopicsRequestCreatableReplicaAssignmentInput, version: number): void {
  requireStruct(m)
  w.int32(m.partitionIndex, 'partitionIndex')
  const brokerIds = m.brokerIds
  writeCount(w, brokerIds, version >= 5, false, 'brokerIds')
  writeInt32s(w, brokerIds, 'brokerIds')
  if (version >= 5) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeCreateTopicsRequestCreatableReplicaAssignmentList(w: ByteWriter, values: readonly CreateTopicsRequestCreatableReplicaAssignmentInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeCreateTopicsRequestCreatableReplicaAssignment(w, values[i] as CreateTopicsRequestCreatableReplicaAssignmentInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeCreateTopicsRequestCreatableTopicConfig(w: ByteWriter, m: CreateTopicsRequestCreatableTopicConfigInput, version: number): void {
  requireStruct(m)
  if (version >= 5) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  if (version >= 5) w.compactNullableString(m.value, 'value')
  else w.nullableString(m.value, 'value')
  if (version >= 5) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeCreateTopicsRequestCreatableTopicConfigList(w: ByteWriter, values: readonly CreateTopicsRequestCreatableTopicConfigInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeCreateTopicsRequestCreatableTopicConfig(w, values[i] as CreateTopicsRequestCreatableTopicConfigInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeCreateTopicsResponse(r: ByteReader, version: number): CreateTopicsResponse {
  const throttleTimeMs = version >= 2 ? r.int32('throttleTimeMs') : 0
  const topics = decodeCreateTopicsResponseCreatableTopicResultList(r, version, version >= 5 ? r.compactArrayLength(12, 'topics') : r.arrayLength(4, 'topics'), 'topics')
  const unknownTags = version >= 5 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, topics, unknownTags }
}

function decodeCreateTopicsResponseCreatableTopicResult(r: ByteReader, version: number): CreateTopicsResponseCreatableTopicResult {
  const name = version >= 5 ? r.compactString('name') : r.string('name')
  const topicId = version >= 7 ? r.uuid('topicId') : zeroUuid
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 1 ? (version >= 5 ? r.compactNullableString('errorMessage') : r.nullableString('errorMessage')) : ''
  const numPartitions = version >= 5 ? r.int32('numPartitions') : -1
  const replicationFactor = version >= 5 ? r.int16('replicationFactor') : -1
  const countOfConfigs = version >= 5 ? r.compactNullableArrayLength(6, 'configs') : 0
  const configs = countOfConfigs === -1 ? null : decodeCreateTopicsResponseCreatableTopicConfigsList(r, version, countOfConfigs, 'configs')
  let topicConfigErrorCode: CreateTopicsResponseCreatableTopicResult['topicConfigErrorCode'] = 0
  let unknownTags: UnknownTag[] | undefined
  if (version >= 5) {
    const tagCount = r.unsignedVarint('unknownTags')
    if (tagCount > 0) {
      const tags = new TagSection(r, tagCount)
      while (tags.next()) {
        if (tags.tag === 0) topicConfigErrorCode = r.int16('topicConfigErrorCode')
        else tags.keep()
      }
      unknownTags = tags.unknown
    }
  }
  return { name, topicId, errorCode, errorMessage, topicConfigErrorCode, numPartitions, replicationFactor, configs, unknownTags }
}

function decodeCreateTopicsResponseCreatableTopicResultList(r: ByteReader, version: number, count: number, field: string): CreateTopicsResponseCreatableTopicResult[] {
  const values = new Array<CreateTopicsResponseCreatableTopicResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeCreateTopicsResponseCreatableTopicResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeCreateTopicsResponseCreatableTopicConfigs(r: ByteReader, _version: number): CreateTopicsResponseCreatableTopicConfigs {
  const name = r.compactString('name')
  const valueField = r.compactNullableString('value')
  const readOnly = r.bool('readOnly')
  const configSource = r.int8('configSource')
  const isSensitive = r.bool('isSensitive')
  const unknownTags = readUnknownTags(r)
  return { name, value: valueField, readOnly, configSource, isSensitive, unknownTags }
}

function decodeCreateTopicsResponseCreatableTopicConfigsList(r: ByteReader, version: number, count: number, field: string): CreateTopicsResponseCreatableTopicConfigs[] {
  const values = new Array<CreateTopicsResponseCreatableTopicConfigs>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeCreateTopicsResponseCreatableTopicConfigs(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
