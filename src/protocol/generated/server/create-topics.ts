// Generated from protocol-specs/apis/019-create-topics.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inMessage, readInt32s, requireStruct, writeCount } from '../../codec.ts'
import { noTags, readUnknownTags, refuseTags, sortedTags, writeTagsBelow, writeUnknownTags } from '../../unknown-tags.ts'
import type { CreateTopicsRequest, CreateTopicsRequestCreatableReplicaAssignment, CreateTopicsRequestCreatableTopic, CreateTopicsRequestCreatableTopicConfig, CreateTopicsResponseCreatableTopicConfigsInput, CreateTopicsResponseCreatableTopicResultInput, CreateTopicsResponseInput, CreateTopicsTypes } from '../types/create-topics.ts'

/** CreateTopics (API key 19) as a broker sees it. */
export const CreateTopics: ServerApi<CreateTopicsTypes> = {
  key: 19,
  name: 'CreateTopics',
  versions: { min: 0, max: 7 },
  baseline: 2,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 5,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeResponse(w, m, version) {
    checkVersion('CreateTopicsResponse', version, 0, 7)
    try {
      encodeCreateTopicsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'CreateTopicsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('CreateTopicsRequest', version, 0, 7)
    try {
      return decodeCreateTopicsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'CreateTopicsRequest', version)
    }
  },
}

function encodeCreateTopicsResponse(w: ByteWriter, m: CreateTopicsResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 2) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  const topics = m.topics
  writeCount(w, topics, version >= 5, false, 'topics')
  encodeCreateTopicsResponseCreatableTopicResultList(w, topics, version, 'topics')
  if (version >= 5) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeCreateTopicsResponseCreatableTopicResult(w: ByteWriter, m: CreateTopicsResponseCreatableTopicResultInput, version: number): void {
  requireStruct(m)
  if (version >= 5) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  if (version >= 7) {
    w.uuid(m.topicId === undefined ? zeroUuid : m.topicId, 'topicId')
  }
  w.int16(m.errorCode, 'errorCode')
  if (version >= 1) {
    const errorMessage = m.errorMessage === undefined ? '' : m.errorMessage
    if (version >= 5) w.compactNullableString(errorMessage, 'errorMessage')
    else w.nullableString(errorMessage, 'errorMessage')
  }
  if (version >= 5) {
    w.int32(m.numPartitions === undefined ? -1 : m.numPartitions, 'numPartitions')
  }
  if (version >= 5) {
    w.int16(m.replicationFactor === undefined ? -1 : m.replicationFactor, 'replicationFactor')
  }
  if (version >= 5) {
    const configs = m.configs === undefined ? emptyArray : m.configs
    writeCount(w, configs, true, true, 'configs')
    if (configs !== null) encodeCreateTopicsResponseCreatableTopicConfigsList(w, configs, version, 'configs')
  }
  if (version >= 5) {
    const hasTopicConfigErrorCode = m.topicConfigErrorCode !== undefined && m.topicConfigErrorCode !== 0
    const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0])
    w.unsignedVarint((hasTopicConfigErrorCode ? 1 : 0) + tags.length)
    let next = 0
    if (hasTopicConfigErrorCode) {
      next = writeTagsBelow(w, tags, next, 0)
      w.unsignedVarint(0)
      const mark = w.beginSized()
      w.int16(m.topicConfigErrorCode, 'topicConfigErrorCode')
      w.endSized(mark)
    }
    writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
  } else refuseTags(m.unknownTags)
}

function encodeCreateTopicsResponseCreatableTopicResultList(w: ByteWriter, values: readonly CreateTopicsResponseCreatableTopicResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeCreateTopicsResponseCreatableTopicResult(w, values[i] as CreateTopicsResponseCreatableTopicResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeCreateTopicsResponseCreatableTopicConfigs(w: ByteWriter, m: CreateTopicsResponseCreatableTopicConfigsInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.compactNullableString(m.value, 'value')
  w.bool(m.readOnly, 'readOnly')
  w.int8(m.configSource === undefined ? -1 : m.configSource, 'configSource')
  w.bool(m.isSensitive, 'isSensitive')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeCreateTopicsResponseCreatableTopicConfigsList(w: ByteWriter, values: readonly CreateTopicsResponseCreatableTopicConfigsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeCreateTopicsResponseCreatableTopicConfigs(w, values[i] as CreateTopicsResponseCreatableTopicConfigsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeCreateTopicsRequest(r: ByteReader, version: number): CreateTopicsRequest {
  const topics = decodeCreateTopicsRequestCreatableTopicList(r, version, version >= 5 ? r.compactArrayLength(10, 'topics') : r.arrayLength(16, 'topics'), 'topics')
  const timeoutMs = r.int32('timeoutMs')
  const validateOnly = version >= 1 ? r.bool('validateOnly') : false
  const unknownTags = version >= 5 ? readUnknownTags(r) : undefined
  return { topics, timeoutMs, validateOnly, unknownTags }
}

function decodeCreateTopicsRequestCreatableTopic(r: ByteReader, version: number): CreateTopicsRequestCreatableTopic {
  const name = version >= 5 ? r.compactString('name') : r.string('name')
  const numPartitions = r.int32('numPartitions')
  const replicationFactor = r.int16('replicationFactor')
  const assignments = decodeCreateTopicsRequestCreatableReplicaAssignmentList(r, version, version >= 5 ? r.compactArrayLength(6, 'assignments') : r.arrayLength(8, 'assignments'), 'assignments')
  const configs = decodeCreateTopicsRequestCreatableTopicConfigList(r, version, version >= 5 ? r.compactArrayLength(3, 'configs') : r.arrayLength(4, 'configs'), 'configs')
  const unknownTags = version >= 5 ? readUnknownTags(r) : undefined
  return { name, numPartitions, replicationFactor, assignments, configs, unknownTags }
}

function decodeCreateTopicsRequestCreatableTopicList(r: ByteReader, version: number, count: number, field: string): CreateTopicsRequestCreatableTopic[] {
  const values = new Array<CreateTopicsRequestCreatableTopic>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeCreateTopicsRequestCreatableTopic(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeCreateTopicsRequestCreatableReplicaAssignment(r: ByteReader, version: number): CreateTopicsRequestCreatableReplicaAssignment {
  const partitionIndex = r.int32('partitionIndex')
  const brokerIds = readInt32s(r, version >= 5 ? r.compactArrayLength(4, 'brokerIds') : r.arrayLength(4, 'brokerIds'), 'brokerIds')
  const unknownTags = version >= 5 ? readUnknownTags(r) : undefined
  return { partitionIndex, brokerIds, unknownTags }
}

function decodeCreateTopicsRequestCreatableReplicaAssignmentList(r: ByteReader, version: number, count: number, field: string): CreateTopicsRequestCreatableReplicaAssignment[] {
  const values = new Array<CreateTopicsRequestCreatableReplicaAssignment>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeCreateTopicsRequestCreatableReplicaAssignment(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeCreateTopicsRequestCreatableTopicConfig(r: ByteReader, version: number): CreateTopicsRequestCreatableTopicConfig {
  const name = version >= 5 ? r.compactString('name') : r.string('name')
  const valueField = version >= 5 ? r.compactNullableString('value') : r.nullableString('value')
  const unknownTags = version >= 5 ? readUnknownTags(r) : undefined
  return { name, value: valueField, unknownTags }
}

function decodeCreateTopicsRequestCreatableTopicConfigList(r: ByteReader, version: number, count: number, field: string): CreateTopicsRequestCreatableTopicConfig[] {
  const values = new Array<CreateTopicsRequestCreatableTopicConfig>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeCreateTopicsRequestCreatableTopicConfig(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
