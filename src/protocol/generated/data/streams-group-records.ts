// Generated from protocol-specs/data/streams-group-records.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import { checkVersion, inElement, inField, inMessage, isEmptyArray, readInt32s, readScalars, requireStruct, writeCount, writeInt32s, writeScalars } from '../../codec.ts'
import type { DataCodec } from '../../data-codec.ts'
import { readCompactString, readInt16, writeCompactString, writeInt16 } from '../../scalar-codecs.ts'
import { TagSection, type UnknownTag, noTags, readUnknownTags, refuseTags, sortedTags, writeTagsBelow, writeUnknownTags } from '../../unknown-tags.ts'

/** StreamsGroupMetadataKey, versions 0. */
export const StreamsGroupMetadataKey: DataCodec<StreamsGroupMetadataKey, StreamsGroupMetadataKeyInput> = {
  name: 'StreamsGroupMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 17,
  encode(w, m, version) {
    checkVersion('StreamsGroupMetadataKey', version, 0, 0)
    try {
      encodeStreamsGroupMetadataKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupMetadataKey', version)
    }
  },
  decode(r, version) {
    checkVersion('StreamsGroupMetadataKey', version, 0, 0)
    try {
      return decodeStreamsGroupMetadataKey(r, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupMetadataKey', version)
    }
  },
}

/** StreamsGroupMetadataKey, versions 0, as decoded. */
export interface StreamsGroupMetadataKey {
  readonly groupId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StreamsGroupMetadataKey, versions 0, as the encoder takes it. */
export interface StreamsGroupMetadataKeyInput {
  readonly groupId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeStreamsGroupMetadataKey(w: ByteWriter, m: StreamsGroupMetadataKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  refuseTags(m.unknownTags)
}

function decodeStreamsGroupMetadataKey(r: ByteReader, _version: number): StreamsGroupMetadataKey {
  const groupId = r.string('groupId')
  const unknownTags = undefined
  return { groupId, unknownTags }
}

/** StreamsGroupMetadataValue, versions 0. */
export const StreamsGroupMetadataValue: DataCodec<StreamsGroupMetadataValue, StreamsGroupMetadataValueInput> = {
  name: 'StreamsGroupMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 17,
  encode(w, m, version) {
    checkVersion('StreamsGroupMetadataValue', version, 0, 0)
    try {
      encodeStreamsGroupMetadataValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupMetadataValue', version)
    }
  },
  decode(r, version) {
    checkVersion('StreamsGroupMetadataValue', version, 0, 0)
    try {
      return decodeStreamsGroupMetadataValue(r, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupMetadataValue', version)
    }
  },
}

/** StreamsGroupMetadataValue, versions 0, as decoded. */
export interface StreamsGroupMetadataValue {
  readonly epoch: number
  readonly metadataHash: bigint
  readonly validatedTopologyEpoch: number
  readonly lastAssignmentConfigs: StreamsGroupMetadataValueLastAssignmentConfig[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StreamsGroupMetadataValue, versions 0, as the encoder takes it. */
export interface StreamsGroupMetadataValueInput {
  readonly epoch: number
  readonly metadataHash: bigint
  /** Default -1. */
  readonly validatedTopologyEpoch?: number | undefined
  readonly lastAssignmentConfigs?: readonly StreamsGroupMetadataValueLastAssignmentConfigInput[] | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** LastAssignmentConfig of StreamsGroupMetadataValue, versions 0, as decoded. */
export interface StreamsGroupMetadataValueLastAssignmentConfig {
  readonly key: string
  readonly value: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** LastAssignmentConfig of StreamsGroupMetadataValue, versions 0, as the encoder takes it. */
export interface StreamsGroupMetadataValueLastAssignmentConfigInput {
  readonly key: string
  readonly value: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeStreamsGroupMetadataValue(w: ByteWriter, m: StreamsGroupMetadataValueInput, version: number): void {
  requireStruct(m)
  w.int32(m.epoch, 'epoch')
  w.int64(m.metadataHash, 'metadataHash')
  const hasValidatedTopologyEpoch = m.validatedTopologyEpoch !== undefined && m.validatedTopologyEpoch !== -1
  const hasLastAssignmentConfigs = m.lastAssignmentConfigs !== undefined && !isEmptyArray(m.lastAssignmentConfigs)
  const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0, 1])
  w.unsignedVarint((hasValidatedTopologyEpoch ? 1 : 0) + (hasLastAssignmentConfigs ? 1 : 0) + tags.length)
  let next = 0
  if (hasValidatedTopologyEpoch) {
    next = writeTagsBelow(w, tags, next, 0)
    w.unsignedVarint(0)
    const mark = w.beginSized()
    w.int32(m.validatedTopologyEpoch, 'validatedTopologyEpoch')
    w.endSized(mark)
  }
  if (hasLastAssignmentConfigs) {
    next = writeTagsBelow(w, tags, next, 1)
    w.unsignedVarint(1)
    const mark = w.beginSized()
    const lastAssignmentConfigs = m.lastAssignmentConfigs
    writeCount(w, lastAssignmentConfigs, true, true, 'lastAssignmentConfigs')
    if (lastAssignmentConfigs !== null) encodeStreamsGroupMetadataValueLastAssignmentConfigList(w, lastAssignmentConfigs, version, 'lastAssignmentConfigs')
    w.endSized(mark)
  }
  writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
}

function encodeStreamsGroupMetadataValueLastAssignmentConfig(w: ByteWriter, m: StreamsGroupMetadataValueLastAssignmentConfigInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.key, 'key')
  w.compactString(m.value, 'value')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupMetadataValueLastAssignmentConfigList(w: ByteWriter, values: readonly StreamsGroupMetadataValueLastAssignmentConfigInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupMetadataValueLastAssignmentConfig(w, values[i] as StreamsGroupMetadataValueLastAssignmentConfigInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeStreamsGroupMetadataValue(r: ByteReader, version: number): StreamsGroupMetadataValue {
  const epoch = r.int32('epoch')
  const metadataHash = r.int64('metadataHash')
  let validatedTopologyEpoch: StreamsGroupMetadataValue['validatedTopologyEpoch'] = -1
  let lastAssignmentConfigs: StreamsGroupMetadataValue['lastAssignmentConfigs'] = []
  let unknownTags: UnknownTag[] | undefined
  const tagCount = r.unsignedVarint('unknownTags')
  if (tagCount > 0) {
    const tags = new TagSection(r, tagCount)
    while (tags.next()) {
      if (tags.tag === 0) validatedTopologyEpoch = r.int32('validatedTopologyEpoch')
      else if (tags.tag === 1) lastAssignmentConfigs = ((count) => (count === -1 ? null : decodeStreamsGroupMetadataValueLastAssignmentConfigList(r, version, count, 'lastAssignmentConfigs')))(r.compactNullableArrayLength(3, 'lastAssignmentConfigs'))
      else tags.keep()
    }
    unknownTags = tags.unknown
  }
  return { epoch, metadataHash, validatedTopologyEpoch, lastAssignmentConfigs, unknownTags }
}

function decodeStreamsGroupMetadataValueLastAssignmentConfig(r: ByteReader, _version: number): StreamsGroupMetadataValueLastAssignmentConfig {
  const key = r.compactString('key')
  const valueField = r.compactString('value')
  const unknownTags = readUnknownTags(r)
  return { key, value: valueField, unknownTags }
}

function decodeStreamsGroupMetadataValueLastAssignmentConfigList(r: ByteReader, version: number, count: number, field: string): StreamsGroupMetadataValueLastAssignmentConfig[] {
  const values = new Array<StreamsGroupMetadataValueLastAssignmentConfig>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupMetadataValueLastAssignmentConfig(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

/** StreamsGroupMemberMetadataKey, versions 0. */
export const StreamsGroupMemberMetadataKey: DataCodec<StreamsGroupMemberMetadataKey, StreamsGroupMemberMetadataKeyInput> = {
  name: 'StreamsGroupMemberMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 19,
  encode(w, m, version) {
    checkVersion('StreamsGroupMemberMetadataKey', version, 0, 0)
    try {
      encodeStreamsGroupMemberMetadataKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupMemberMetadataKey', version)
    }
  },
  decode(r, version) {
    checkVersion('StreamsGroupMemberMetadataKey', version, 0, 0)
    try {
      return decodeStreamsGroupMemberMetadataKey(r, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupMemberMetadataKey', version)
    }
  },
}

/** StreamsGroupMemberMetadataKey, versions 0, as decoded. */
export interface StreamsGroupMemberMetadataKey {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StreamsGroupMemberMetadataKey, versions 0, as the encoder takes it. */
export interface StreamsGroupMemberMetadataKeyInput {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeStreamsGroupMemberMetadataKey(w: ByteWriter, m: StreamsGroupMemberMetadataKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  w.string(m.memberId, 'memberId')
  refuseTags(m.unknownTags)
}

function decodeStreamsGroupMemberMetadataKey(r: ByteReader, _version: number): StreamsGroupMemberMetadataKey {
  const groupId = r.string('groupId')
  const memberId = r.string('memberId')
  const unknownTags = undefined
  return { groupId, memberId, unknownTags }
}

/** StreamsGroupMemberMetadataValue, versions 0. */
export const StreamsGroupMemberMetadataValue: DataCodec<StreamsGroupMemberMetadataValue, StreamsGroupMemberMetadataValueInput> = {
  name: 'StreamsGroupMemberMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 19,
  encode(w, m, version) {
    checkVersion('StreamsGroupMemberMetadataValue', version, 0, 0)
    try {
      encodeStreamsGroupMemberMetadataValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupMemberMetadataValue', version)
    }
  },
  decode(r, version) {
    checkVersion('StreamsGroupMemberMetadataValue', version, 0, 0)
    try {
      return decodeStreamsGroupMemberMetadataValue(r, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupMemberMetadataValue', version)
    }
  },
}

/** StreamsGroupMemberMetadataValue, versions 0, as decoded. */
export interface StreamsGroupMemberMetadataValue {
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly rebalanceTimeoutMs: number
  readonly topologyEpoch: number
  readonly processId: string
  readonly userEndpoint: StreamsGroupMemberMetadataValueEndpoint | null
  readonly clientTags: StreamsGroupMemberMetadataValueKeyValue[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StreamsGroupMemberMetadataValue, versions 0, as the encoder takes it. */
export interface StreamsGroupMemberMetadataValueInput {
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  /** Default -1. */
  readonly rebalanceTimeoutMs?: number | undefined
  readonly topologyEpoch: number
  readonly processId: string
  /** Default null. */
  readonly userEndpoint?: StreamsGroupMemberMetadataValueEndpointInput | null | undefined
  readonly clientTags: readonly StreamsGroupMemberMetadataValueKeyValueInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Endpoint of StreamsGroupMemberMetadataValue, versions 0, as decoded. */
export interface StreamsGroupMemberMetadataValueEndpoint {
  readonly host: string
  readonly port: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Endpoint of StreamsGroupMemberMetadataValue, versions 0, as the encoder takes it. */
export interface StreamsGroupMemberMetadataValueEndpointInput {
  readonly host: string
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** KeyValue of StreamsGroupMemberMetadataValue, versions 0, as decoded. */
export interface StreamsGroupMemberMetadataValueKeyValue {
  readonly key: string
  readonly value: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** KeyValue of StreamsGroupMemberMetadataValue, versions 0, as the encoder takes it. */
export interface StreamsGroupMemberMetadataValueKeyValueInput {
  readonly key: string
  readonly value: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeStreamsGroupMemberMetadataValue(w: ByteWriter, m: StreamsGroupMemberMetadataValueInput, version: number): void {
  requireStruct(m)
  w.compactNullableString(m.instanceId, 'instanceId')
  w.compactNullableString(m.rackId, 'rackId')
  w.compactString(m.clientId, 'clientId')
  w.compactString(m.clientHost, 'clientHost')
  w.int32(m.rebalanceTimeoutMs === undefined ? -1 : m.rebalanceTimeoutMs, 'rebalanceTimeoutMs')
  w.int32(m.topologyEpoch, 'topologyEpoch')
  w.compactString(m.processId, 'processId')
  const userEndpoint = m.userEndpoint === undefined ? null : m.userEndpoint
  w.int8(userEndpoint === null ? -1 : 1, 'userEndpoint')
  if (userEndpoint !== null) encodeStreamsGroupMemberMetadataValueEndpointIn(w, userEndpoint, version, 'userEndpoint')
  const clientTags = m.clientTags
  writeCount(w, clientTags, true, false, 'clientTags')
  encodeStreamsGroupMemberMetadataValueKeyValueList(w, clientTags, version, 'clientTags')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupMemberMetadataValueEndpoint(w: ByteWriter, m: StreamsGroupMemberMetadataValueEndpointInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.host, 'host')
  w.uint16(m.port, 'port')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupMemberMetadataValueEndpointIn(w: ByteWriter, value: StreamsGroupMemberMetadataValueEndpointInput, version: number, field: string): void {
  try {
    encodeStreamsGroupMemberMetadataValueEndpoint(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function encodeStreamsGroupMemberMetadataValueKeyValue(w: ByteWriter, m: StreamsGroupMemberMetadataValueKeyValueInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.key, 'key')
  w.compactString(m.value, 'value')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupMemberMetadataValueKeyValueList(w: ByteWriter, values: readonly StreamsGroupMemberMetadataValueKeyValueInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupMemberMetadataValueKeyValue(w, values[i] as StreamsGroupMemberMetadataValueKeyValueInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeStreamsGroupMemberMetadataValue(r: ByteReader, version: number): StreamsGroupMemberMetadataValue {
  const instanceId = r.compactNullableString('instanceId')
  const rackId = r.compactNullableString('rackId')
  const clientId = r.compactString('clientId')
  const clientHost = r.compactString('clientHost')
  const rebalanceTimeoutMs = r.int32('rebalanceTimeoutMs')
  const topologyEpoch = r.int32('topologyEpoch')
  const processId = r.compactString('processId')
  const userEndpoint = (r.int8('userEndpoint') < 0 ? null : decodeStreamsGroupMemberMetadataValueEndpointIn(r, version, 'userEndpoint'))
  const clientTags = decodeStreamsGroupMemberMetadataValueKeyValueList(r, version, r.compactArrayLength(3, 'clientTags'), 'clientTags')
  const unknownTags = readUnknownTags(r)
  return { instanceId, rackId, clientId, clientHost, rebalanceTimeoutMs, topologyEpoch, processId, userEndpoint, clientTags, unknownTags }
}

function decodeStreamsGroupMemberMetadataValueEndpoint(r: ByteReader, _version: number): StreamsGroupMemberMetadataValueEndpoint {
  const host = r.compactString('host')
  const port = r.uint16('port')
  const unknownTags = readUnknownTags(r)
  return { host, port, unknownTags }
}

function decodeStreamsGroupMemberMetadataValueEndpointIn(r: ByteReader, version: number, field: string): StreamsGroupMemberMetadataValueEndpoint {
  try {
    return decodeStreamsGroupMemberMetadataValueEndpoint(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeStreamsGroupMemberMetadataValueKeyValue(r: ByteReader, _version: number): StreamsGroupMemberMetadataValueKeyValue {
  const key = r.compactString('key')
  const valueField = r.compactString('value')
  const unknownTags = readUnknownTags(r)
  return { key, value: valueField, unknownTags }
}

function decodeStreamsGroupMemberMetadataValueKeyValueList(r: ByteReader, version: number, count: number, field: string): StreamsGroupMemberMetadataValueKeyValue[] {
  const values = new Array<StreamsGroupMemberMetadataValueKeyValue>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupMemberMetadataValueKeyValue(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

/** StreamsGroupTopologyKey, versions 0. */
export const StreamsGroupTopologyKey: DataCodec<StreamsGroupTopologyKey, StreamsGroupTopologyKeyInput> = {
  name: 'StreamsGroupTopologyKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 23,
  encode(w, m, version) {
    checkVersion('StreamsGroupTopologyKey', version, 0, 0)
    try {
      encodeStreamsGroupTopologyKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupTopologyKey', version)
    }
  },
  decode(r, version) {
    checkVersion('StreamsGroupTopologyKey', version, 0, 0)
    try {
      return decodeStreamsGroupTopologyKey(r, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupTopologyKey', version)
    }
  },
}

/** StreamsGroupTopologyKey, versions 0, as decoded. */
export interface StreamsGroupTopologyKey {
  readonly groupId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StreamsGroupTopologyKey, versions 0, as the encoder takes it. */
export interface StreamsGroupTopologyKeyInput {
  readonly groupId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeStreamsGroupTopologyKey(w: ByteWriter, m: StreamsGroupTopologyKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  refuseTags(m.unknownTags)
}

function decodeStreamsGroupTopologyKey(r: ByteReader, _version: number): StreamsGroupTopologyKey {
  const groupId = r.string('groupId')
  const unknownTags = undefined
  return { groupId, unknownTags }
}

/** StreamsGroupTopologyValue, versions 0. */
export const StreamsGroupTopologyValue: DataCodec<StreamsGroupTopologyValue, StreamsGroupTopologyValueInput> = {
  name: 'StreamsGroupTopologyValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 23,
  encode(w, m, version) {
    checkVersion('StreamsGroupTopologyValue', version, 0, 0)
    try {
      encodeStreamsGroupTopologyValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupTopologyValue', version)
    }
  },
  decode(r, version) {
    checkVersion('StreamsGroupTopologyValue', version, 0, 0)
    try {
      return decodeStreamsGroupTopologyValue(r, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupTopologyValue', version)
    }
  },
}

/** StreamsGroupTopologyValue, versions 0, as decoded. */
export interface StreamsGroupTopologyValue {
  readonly epoch: number
  readonly subtopologies: StreamsGroupTopologyValueSubtopology[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StreamsGroupTopologyValue, versions 0, as the encoder takes it. */
export interface StreamsGroupTopologyValueInput {
  readonly epoch: number
  readonly subtopologies: readonly StreamsGroupTopologyValueSubtopologyInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Subtopology of StreamsGroupTopologyValue, versions 0, as decoded. */
export interface StreamsGroupTopologyValueSubtopology {
  readonly subtopologyId: string
  readonly sourceTopics: string[]
  readonly sourceTopicRegex: string[]
  readonly stateChangelogTopics: StreamsGroupTopologyValueTopicInfo[]
  readonly repartitionSinkTopics: string[]
  readonly repartitionSourceTopics: StreamsGroupTopologyValueTopicInfo[]
  readonly copartitionGroups: StreamsGroupTopologyValueCopartitionGroup[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Subtopology of StreamsGroupTopologyValue, versions 0, as the encoder takes it. */
export interface StreamsGroupTopologyValueSubtopologyInput {
  readonly subtopologyId: string
  readonly sourceTopics: readonly string[]
  readonly sourceTopicRegex: readonly string[]
  readonly stateChangelogTopics: readonly StreamsGroupTopologyValueTopicInfoInput[]
  readonly repartitionSinkTopics: readonly string[]
  readonly repartitionSourceTopics: readonly StreamsGroupTopologyValueTopicInfoInput[]
  readonly copartitionGroups: readonly StreamsGroupTopologyValueCopartitionGroupInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicInfo of StreamsGroupTopologyValue, versions 0, as decoded. */
export interface StreamsGroupTopologyValueTopicInfo {
  readonly name: string
  readonly partitions: number
  readonly replicationFactor: number
  readonly topicConfigs: StreamsGroupTopologyValueTopicConfig[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicInfo of StreamsGroupTopologyValue, versions 0, as the encoder takes it. */
export interface StreamsGroupTopologyValueTopicInfoInput {
  readonly name: string
  readonly partitions: number
  readonly replicationFactor: number
  readonly topicConfigs: readonly StreamsGroupTopologyValueTopicConfigInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicConfig of StreamsGroupTopologyValue, versions 0, as decoded. */
export interface StreamsGroupTopologyValueTopicConfig {
  readonly key: string
  readonly value: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicConfig of StreamsGroupTopologyValue, versions 0, as the encoder takes it. */
export interface StreamsGroupTopologyValueTopicConfigInput {
  readonly key: string
  readonly value: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CopartitionGroup of StreamsGroupTopologyValue, versions 0, as decoded. */
export interface StreamsGroupTopologyValueCopartitionGroup {
  readonly sourceTopics: number[]
  readonly sourceTopicRegex: number[]
  readonly repartitionSourceTopics: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CopartitionGroup of StreamsGroupTopologyValue, versions 0, as the encoder takes it. */
export interface StreamsGroupTopologyValueCopartitionGroupInput {
  readonly sourceTopics: readonly number[]
  readonly sourceTopicRegex: readonly number[]
  readonly repartitionSourceTopics: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeStreamsGroupTopologyValue(w: ByteWriter, m: StreamsGroupTopologyValueInput, version: number): void {
  requireStruct(m)
  w.int32(m.epoch, 'epoch')
  const subtopologies = m.subtopologies
  writeCount(w, subtopologies, true, false, 'subtopologies')
  encodeStreamsGroupTopologyValueSubtopologyList(w, subtopologies, version, 'subtopologies')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupTopologyValueSubtopology(w: ByteWriter, m: StreamsGroupTopologyValueSubtopologyInput, version: number): void {
  requireStruct(m)
  w.compactString(m.subtopologyId, 'subtopologyId')
  const sourceTopics = m.sourceTopics
  writeCount(w, sourceTopics, true, false, 'sourceTopics')
  writeScalars(w, sourceTopics, 'sourceTopics', writeCompactString)
  const sourceTopicRegex = m.sourceTopicRegex
  writeCount(w, sourceTopicRegex, true, false, 'sourceTopicRegex')
  writeScalars(w, sourceTopicRegex, 'sourceTopicRegex', writeCompactString)
  const stateChangelogTopics = m.stateChangelogTopics
  writeCount(w, stateChangelogTopics, true, false, 'stateChangelogTopics')
  encodeStreamsGroupTopologyValueTopicInfoList(w, stateChangelogTopics, version, 'stateChangelogTopics')
  const repartitionSinkTopics = m.repartitionSinkTopics
  writeCount(w, repartitionSinkTopics, true, false, 'repartitionSinkTopics')
  writeScalars(w, repartitionSinkTopics, 'repartitionSinkTopics', writeCompactString)
  const repartitionSourceTopics = m.repartitionSourceTopics
  writeCount(w, repartitionSourceTopics, true, false, 'repartitionSourceTopics')
  encodeStreamsGroupTopologyValueTopicInfoList(w, repartitionSourceTopics, version, 'repartitionSourceTopics')
  const copartitionGroups = m.copartitionGroups
  writeCount(w, copartitionGroups, true, false, 'copartitionGroups')
  encodeStreamsGroupTopologyValueCopartitionGroupList(w, copartitionGroups, version, 'copartitionGroups')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupTopologyValueSubtopologyList(w: ByteWriter, values: readonly StreamsGroupTopologyValueSubtopologyInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupTopologyValueSubtopology(w, values[i] as StreamsGroupTopologyValueSubtopologyInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupTopologyValueTopicInfo(w: ByteWriter, m: StreamsGroupTopologyValueTopicInfoInput, version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.int32(m.partitions, 'partitions')
  w.int16(m.replicationFactor, 'replicationFactor')
  const topicConfigs = m.topicConfigs
  writeCount(w, topicConfigs, true, false, 'topicConfigs')
  encodeStreamsGroupTopologyValueTopicConfigList(w, topicConfigs, version, 'topicConfigs')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupTopologyValueTopicInfoList(w: ByteWriter, values: readonly StreamsGroupTopologyValueTopicInfoInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupTopologyValueTopicInfo(w, values[i] as StreamsGroupTopologyValueTopicInfoInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupTopologyValueTopicConfig(w: ByteWriter, m: StreamsGroupTopologyValueTopicConfigInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.key, 'key')
  w.compactString(m.value, 'value')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupTopologyValueTopicConfigList(w: ByteWriter, values: readonly StreamsGroupTopologyValueTopicConfigInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupTopologyValueTopicConfig(w, values[i] as StreamsGroupTopologyValueTopicConfigInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeStreamsGroupTopologyValueCopartitionGroup(w: ByteWriter, m: StreamsGroupTopologyValueCopartitionGroupInput, _version: number): void {
  requireStruct(m)
  const sourceTopics = m.sourceTopics
  writeCount(w, sourceTopics, true, false, 'sourceTopics')
  writeScalars(w, sourceTopics, 'sourceTopics', writeInt16)
  const sourceTopicRegex = m.sourceTopicRegex
  writeCount(w, sourceTopicRegex, true, false, 'sourceTopicRegex')
  writeScalars(w, sourceTopicRegex, 'sourceTopicRegex', writeInt16)
  const repartitionSourceTopics = m.repartitionSourceTopics
  writeCount(w, repartitionSourceTopics, true, false, 'repartitionSourceTopics')
  writeScalars(w, repartitionSourceTopics, 'repartitionSourceTopics', writeInt16)
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupTopologyValueCopartitionGroupList(w: ByteWriter, values: readonly StreamsGroupTopologyValueCopartitionGroupInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupTopologyValueCopartitionGroup(w, values[i] as StreamsGroupTopologyValueCopartitionGroupInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeStreamsGroupTopologyValue(r: ByteReader, version: number): StreamsGroupTopologyValue {
  const epoch = r.int32('epoch')
  const subtopologies = decodeStreamsGroupTopologyValueSubtopologyList(r, version, r.compactArrayLength(8, 'subtopologies'), 'subtopologies')
  const unknownTags = readUnknownTags(r)
  return { epoch, subtopologies, unknownTags }
}

function decodeStreamsGroupTopologyValueSubtopology(r: ByteReader, version: number): StreamsGroupTopologyValueSubtopology {
  const subtopologyId = r.compactString('subtopologyId')
  const sourceTopics = readScalars(r, r.compactArrayLength(1, 'sourceTopics'), 'sourceTopics', readCompactString)
  const sourceTopicRegex = readScalars(r, r.compactArrayLength(1, 'sourceTopicRegex'), 'sourceTopicRegex', readCompactString)
  const stateChangelogTopics = decodeStreamsGroupTopologyValueTopicInfoList(r, version, r.compactArrayLength(9, 'stateChangelogTopics'), 'stateChangelogTopics')
  const repartitionSinkTopics = readScalars(r, r.compactArrayLength(1, 'repartitionSinkTopics'), 'repartitionSinkTopics', readCompactString)
  const repartitionSourceTopics = decodeStreamsGroupTopologyValueTopicInfoList(r, version, r.compactArrayLength(9, 'repartitionSourceTopics'), 'repartitionSourceTopics')
  const copartitionGroups = decodeStreamsGroupTopologyValueCopartitionGroupList(r, version, r.compactArrayLength(4, 'copartitionGroups'), 'copartitionGroups')
  const unknownTags = readUnknownTags(r)
  return { subtopologyId, sourceTopics, sourceTopicRegex, stateChangelogTopics, repartitionSinkTopics, repartitionSourceTopics, copartitionGroups, unknownTags }
}

function decodeStreamsGroupTopologyValueSubtopologyList(r: ByteReader, version: number, count: number, field: string): StreamsGroupTopologyValueSubtopology[] {
  const values = new Array<StreamsGroupTopologyValueSubtopology>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupTopologyValueSubtopology(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupTopologyValueTopicInfo(r: ByteReader, version: number): StreamsGroupTopologyValueTopicInfo {
  const name = r.compactString('name')
  const partitions = r.int32('partitions')
  const replicationFactor = r.int16('replicationFactor')
  const topicConfigs = decodeStreamsGroupTopologyValueTopicConfigList(r, version, r.compactArrayLength(3, 'topicConfigs'), 'topicConfigs')
  const unknownTags = readUnknownTags(r)
  return { name, partitions, replicationFactor, topicConfigs, unknownTags }
}

function decodeStreamsGroupTopologyValueTopicInfoList(r: ByteReader, version: number, count: number, field: string): StreamsGroupTopologyValueTopicInfo[] {
  const values = new Array<StreamsGroupTopologyValueTopicInfo>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupTopologyValueTopicInfo(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupTopologyValueTopicConfig(r: ByteReader, _version: number): StreamsGroupTopologyValueTopicConfig {
  const key = r.compactString('key')
  const valueField = r.compactString('value')
  const unknownTags = readUnknownTags(r)
  return { key, value: valueField, unknownTags }
}

function decodeStreamsGroupTopologyValueTopicConfigList(r: ByteReader, version: number, count: number, field: string): StreamsGroupTopologyValueTopicConfig[] {
  const values = new Array<StreamsGroupTopologyValueTopicConfig>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupTopologyValueTopicConfig(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeStreamsGroupTopologyValueCopartitionGroup(r: ByteReader, _version: number): StreamsGroupTopologyValueCopartitionGroup {
  const sourceTopics = readScalars(r, r.compactArrayLength(2, 'sourceTopics'), 'sourceTopics', readInt16)
  const sourceTopicRegex = readScalars(r, r.compactArrayLength(2, 'sourceTopicRegex'), 'sourceTopicRegex', readInt16)
  const repartitionSourceTopics = readScalars(r, r.compactArrayLength(2, 'repartitionSourceTopics'), 'repartitionSourceTopics', readInt16)
  const unknownTags = readUnknownTags(r)
  return { sourceTopics, sourceTopicRegex, repartitionSourceTopics, unknownTags }
}

function decodeStreamsGroupTopologyValueCopartitionGroupList(r: ByteReader, version: number, count: number, field: string): StreamsGroupTopologyValueCopartitionGroup[] {
  const values = new Array<StreamsGroupTopologyValueCopartitionGroup>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupTopologyValueCopartitionGroup(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

/** StreamsGroupTargetAssignmentMetadataKey, versions 0. */
export const StreamsGroupTargetAssignmentMetadataKey: DataCodec<StreamsGroupTargetAssignmentMetadataKey, StreamsGroupTargetAssignmentMetadataKeyInput> = {
  name: 'StreamsGroupTargetAssignmentMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 20,
  encode(w, m, version) {
    checkVersion('StreamsGroupTargetAssignmentMetadataKey', version, 0, 0)
    try {
      encodeStreamsGroupTargetAssignmentMetadataKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupTargetAssignmentMetadataKey', version)
    }
  },
  decode(r, version) {
    checkVersion('StreamsGroupTargetAssignmentMetadataKey', version, 0, 0)
    try {
      return decodeStreamsGroupTargetAssignmentMetadataKey(r, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupTargetAssignmentMetadataKey', version)
    }
  },
}

/** StreamsGroupTargetAssignmentMetadataKey, versions 0, as decoded. */
export interface StreamsGroupTargetAssignmentMetadataKey {
  readonly groupId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StreamsGroupTargetAssignmentMetadataKey, versions 0, as the encoder takes it. */
export interface StreamsGroupTargetAssignmentMetadataKeyInput {
  readonly groupId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeStreamsGroupTargetAssignmentMetadataKey(w: ByteWriter, m: StreamsGroupTargetAssignmentMetadataKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  refuseTags(m.unknownTags)
}

function decodeStreamsGroupTargetAssignmentMetadataKey(r: ByteReader, _version: number): StreamsGroupTargetAssignmentMetadataKey {
  const groupId = r.string('groupId')
  const unknownTags = undefined
  return { groupId, unknownTags }
}

/** StreamsGroupTargetAssignmentMetadataValue, versions 0. */
export const StreamsGroupTargetAssignmentMetadataValue: DataCodec<StreamsGroupTargetAssignmentMetadataValue, StreamsGroupTargetAssignmentMetadataValueInput> = {
  name: 'StreamsGroupTargetAssignmentMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 20,
  encode(w, m, version) {
    checkVersion('StreamsGroupTargetAssignmentMetadataValue', version, 0, 0)
    try {
      encodeStreamsGroupTargetAssignmentMetadataValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupTargetAssignmentMetadataValue', version)
    }
  },
  decode(r, version) {
    checkVersion('StreamsGroupTargetAssignmentMetadataValue', version, 0, 0)
    try {
      return decodeStreamsGroupTargetAssignmentMetadataValue(r, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupTargetAssignmentMetadataValue', version)
    }
  },
}

/** StreamsGroupTargetAssignmentMetadataValue, versions 0, as decoded. */
export interface StreamsGroupTargetAssignmentMetadataValue {
  readonly assignmentEpoch: number
  readonly assignmentTimestamp: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StreamsGroupTargetAssignmentMetadataValue, versions 0, as the encoder takes it. */
export interface StreamsGroupTargetAssignmentMetadataValueInput {
  readonly assignmentEpoch: number
  readonly assignmentTimestamp?: bigint | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeStreamsGroupTargetAssignmentMetadataValue(w: ByteWriter, m: StreamsGroupTargetAssignmentMetadataValueInput, _version: number): void {
  requireStruct(m)
  w.int32(m.assignmentEpoch, 'assignmentEpoch')
  const hasAssignmentTimestamp = m.assignmentTimestamp !== undefined && m.assignmentTimestamp !== 0n
  const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0])
  w.unsignedVarint((hasAssignmentTimestamp ? 1 : 0) + tags.length)
  let next = 0
  if (hasAssignmentTimestamp) {
    next = writeTagsBelow(w, tags, next, 0)
    w.unsignedVarint(0)
    const mark = w.beginSized()
    w.int64(m.assignmentTimestamp, 'assignmentTimestamp')
    w.endSized(mark)
  }
  writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
}

function decodeStreamsGroupTargetAssignmentMetadataValue(r: ByteReader, _version: number): StreamsGroupTargetAssignmentMetadataValue {
  const assignmentEpoch = r.int32('assignmentEpoch')
  let assignmentTimestamp: StreamsGroupTargetAssignmentMetadataValue['assignmentTimestamp'] = 0n
  let unknownTags: UnknownTag[] | undefined
  const tagCount = r.unsignedVarint('unknownTags')
  if (tagCount > 0) {
    const tags = new TagSection(r, tagCount)
    while (tags.next()) {
      if (tags.tag === 0) assignmentTimestamp = r.int64('assignmentTimestamp')
      else tags.keep()
    }
    unknownTags = tags.unknown
  }
  return { assignmentEpoch, assignmentTimestamp, unknownTags }
}

/** StreamsGroupTargetAssignmentMemberKey, versions 0. */
export const StreamsGroupTargetAssignmentMemberKey: DataCodec<StreamsGroupTargetAssignmentMemberKey, StreamsGroupTargetAssignmentMemberKeyInput> = {
  name: 'StreamsGroupTargetAssignmentMemberKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 21,
  encode(w, m, version) {
    checkVersion('StreamsGroupTargetAssignmentMemberKey', version, 0, 0)
    try {
      encodeStreamsGroupTargetAssignmentMemberKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupTargetAssignmentMemberKey', version)
    }
  },
  decode(r, version) {
    checkVersion('StreamsGroupTargetAssignmentMemberKey', version, 0, 0)
    try {
      return decodeStreamsGroupTargetAssignmentMemberKey(r, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupTargetAssignmentMemberKey', version)
    }
  },
}

/** StreamsGroupTargetAssignmentMemberKey, versions 0, as decoded. */
export interface StreamsGroupTargetAssignmentMemberKey {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StreamsGroupTargetAssignmentMemberKey, versions 0, as the encoder takes it. */
export interface StreamsGroupTargetAssignmentMemberKeyInput {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeStreamsGroupTargetAssignmentMemberKey(w: ByteWriter, m: StreamsGroupTargetAssignmentMemberKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  w.string(m.memberId, 'memberId')
  refuseTags(m.unknownTags)
}

function decodeStreamsGroupTargetAssignmentMemberKey(r: ByteReader, _version: number): StreamsGroupTargetAssignmentMemberKey {
  const groupId = r.string('groupId')
  const memberId = r.string('memberId')
  const unknownTags = undefined
  return { groupId, memberId, unknownTags }
}

/** StreamsGroupTargetAssignmentMemberValue, versions 0. */
export const StreamsGroupTargetAssignmentMemberValue: DataCodec<StreamsGroupTargetAssignmentMemberValue, StreamsGroupTargetAssignmentMemberValueInput> = {
  name: 'StreamsGroupTargetAssignmentMemberValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 21,
  encode(w, m, version) {
    checkVersion('StreamsGroupTargetAssignmentMemberValue', version, 0, 0)
    try {
      encodeStreamsGroupTargetAssignmentMemberValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupTargetAssignmentMemberValue', version)
    }
  },
  decode(r, version) {
    checkVersion('StreamsGroupTargetAssignmentMemberValue', version, 0, 0)
    try {
      return decodeStreamsGroupTargetAssignmentMemberValue(r, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupTargetAssignmentMemberValue', version)
    }
  },
}

/** StreamsGroupTargetAssignmentMemberValue, versions 0, as decoded. */
export interface StreamsGroupTargetAssignmentMemberValue {
  readonly activeTasks: StreamsGroupTargetAssignmentMemberValueTaskIds[]
  readonly standbyTasks: StreamsGroupTargetAssignmentMemberValueTaskIds[]
  readonly warmupTasks: StreamsGroupTargetAssignmentMemberValueTaskIds[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StreamsGroupTargetAssignmentMemberValue, versions 0, as the encoder takes it. */
export interface StreamsGroupTargetAssignmentMemberValueInput {
  readonly activeTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIdsInput[]
  readonly standbyTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIdsInput[]
  readonly warmupTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIdsInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TaskIds of StreamsGroupTargetAssignmentMemberValue, versions 0, as decoded. */
export interface StreamsGroupTargetAssignmentMemberValueTaskIds {
  readonly subtopologyId: string
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TaskIds of StreamsGroupTargetAssignmentMemberValue, versions 0, as the encoder takes it. */
export interface StreamsGroupTargetAssignmentMemberValueTaskIdsInput {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeStreamsGroupTargetAssignmentMemberValue(w: ByteWriter, m: StreamsGroupTargetAssignmentMemberValueInput, version: number): void {
  requireStruct(m)
  const activeTasks = m.activeTasks
  writeCount(w, activeTasks, true, false, 'activeTasks')
  encodeStreamsGroupTargetAssignmentMemberValueTaskIdsList(w, activeTasks, version, 'activeTasks')
  const standbyTasks = m.standbyTasks
  writeCount(w, standbyTasks, true, false, 'standbyTasks')
  encodeStreamsGroupTargetAssignmentMemberValueTaskIdsList(w, standbyTasks, version, 'standbyTasks')
  const warmupTasks = m.warmupTasks
  writeCount(w, warmupTasks, true, false, 'warmupTasks')
  encodeStreamsGroupTargetAssignmentMemberValueTaskIdsList(w, warmupTasks, version, 'warmupTasks')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupTargetAssignmentMemberValueTaskIds(w: ByteWriter, m: StreamsGroupTargetAssignmentMemberValueTaskIdsInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.subtopologyId, 'subtopologyId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupTargetAssignmentMemberValueTaskIdsList(w: ByteWriter, values: readonly StreamsGroupTargetAssignmentMemberValueTaskIdsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupTargetAssignmentMemberValueTaskIds(w, values[i] as StreamsGroupTargetAssignmentMemberValueTaskIdsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeStreamsGroupTargetAssignmentMemberValue(r: ByteReader, version: number): StreamsGroupTargetAssignmentMemberValue {
  const activeTasks = decodeStreamsGroupTargetAssignmentMemberValueTaskIdsList(r, version, r.compactArrayLength(3, 'activeTasks'), 'activeTasks')
  const standbyTasks = decodeStreamsGroupTargetAssignmentMemberValueTaskIdsList(r, version, r.compactArrayLength(3, 'standbyTasks'), 'standbyTasks')
  const warmupTasks = decodeStreamsGroupTargetAssignmentMemberValueTaskIdsList(r, version, r.compactArrayLength(3, 'warmupTasks'), 'warmupTasks')
  const unknownTags = readUnknownTags(r)
  return { activeTasks, standbyTasks, warmupTasks, unknownTags }
}

function decodeStreamsGroupTargetAssignmentMemberValueTaskIds(r: ByteReader, _version: number): StreamsGroupTargetAssignmentMemberValueTaskIds {
  const subtopologyId = r.compactString('subtopologyId')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { subtopologyId, partitions, unknownTags }
}

function decodeStreamsGroupTargetAssignmentMemberValueTaskIdsList(r: ByteReader, version: number, count: number, field: string): StreamsGroupTargetAssignmentMemberValueTaskIds[] {
  const values = new Array<StreamsGroupTargetAssignmentMemberValueTaskIds>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupTargetAssignmentMemberValueTaskIds(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

/** StreamsGroupCurrentMemberAssignmentKey, versions 0. */
export const StreamsGroupCurrentMemberAssignmentKey: DataCodec<StreamsGroupCurrentMemberAssignmentKey, StreamsGroupCurrentMemberAssignmentKeyInput> = {
  name: 'StreamsGroupCurrentMemberAssignmentKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 22,
  encode(w, m, version) {
    checkVersion('StreamsGroupCurrentMemberAssignmentKey', version, 0, 0)
    try {
      encodeStreamsGroupCurrentMemberAssignmentKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupCurrentMemberAssignmentKey', version)
    }
  },
  decode(r, version) {
    checkVersion('StreamsGroupCurrentMemberAssignmentKey', version, 0, 0)
    try {
      return decodeStreamsGroupCurrentMemberAssignmentKey(r, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupCurrentMemberAssignmentKey', version)
    }
  },
}

/** StreamsGroupCurrentMemberAssignmentKey, versions 0, as decoded. */
export interface StreamsGroupCurrentMemberAssignmentKey {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StreamsGroupCurrentMemberAssignmentKey, versions 0, as the encoder takes it. */
export interface StreamsGroupCurrentMemberAssignmentKeyInput {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeStreamsGroupCurrentMemberAssignmentKey(w: ByteWriter, m: StreamsGroupCurrentMemberAssignmentKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  w.string(m.memberId, 'memberId')
  refuseTags(m.unknownTags)
}

function decodeStreamsGroupCurrentMemberAssignmentKey(r: ByteReader, _version: number): StreamsGroupCurrentMemberAssignmentKey {
  const groupId = r.string('groupId')
  const memberId = r.string('memberId')
  const unknownTags = undefined
  return { groupId, memberId, unknownTags }
}

/** StreamsGroupCurrentMemberAssignmentValue, versions 0. */
export const StreamsGroupCurrentMemberAssignmentValue: DataCodec<StreamsGroupCurrentMemberAssignmentValue, StreamsGroupCurrentMemberAssignmentValueInput> = {
  name: 'StreamsGroupCurrentMemberAssignmentValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 22,
  encode(w, m, version) {
    checkVersion('StreamsGroupCurrentMemberAssignmentValue', version, 0, 0)
    try {
      encodeStreamsGroupCurrentMemberAssignmentValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupCurrentMemberAssignmentValue', version)
    }
  },
  decode(r, version) {
    checkVersion('StreamsGroupCurrentMemberAssignmentValue', version, 0, 0)
    try {
      return decodeStreamsGroupCurrentMemberAssignmentValue(r, version)
    } catch (error) {
      throw inMessage(error, 'StreamsGroupCurrentMemberAssignmentValue', version)
    }
  },
}

/** StreamsGroupCurrentMemberAssignmentValue, versions 0, as decoded. */
export interface StreamsGroupCurrentMemberAssignmentValue {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly activeTasks: StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly standbyTasks: StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly warmupTasks: StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly activeTasksPendingRevocation: StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly standbyTasksPendingRevocation: StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly warmupTasksPendingRevocation: StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StreamsGroupCurrentMemberAssignmentValue, versions 0, as the encoder takes it. */
export interface StreamsGroupCurrentMemberAssignmentValueInput {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly activeTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
  readonly standbyTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
  readonly warmupTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
  readonly activeTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
  readonly standbyTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
  readonly warmupTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TaskIds of StreamsGroupCurrentMemberAssignmentValue, versions 0, as decoded. */
export interface StreamsGroupCurrentMemberAssignmentValueTaskIds {
  readonly subtopologyId: string
  readonly partitions: number[]
  readonly assignmentEpochs: number[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TaskIds of StreamsGroupCurrentMemberAssignmentValue, versions 0, as the encoder takes it. */
export interface StreamsGroupCurrentMemberAssignmentValueTaskIdsInput {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
  readonly assignmentEpochs?: readonly number[] | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeStreamsGroupCurrentMemberAssignmentValue(w: ByteWriter, m: StreamsGroupCurrentMemberAssignmentValueInput, version: number): void {
  requireStruct(m)
  w.int32(m.memberEpoch, 'memberEpoch')
  w.int32(m.previousMemberEpoch, 'previousMemberEpoch')
  w.int8(m.state, 'state')
  const activeTasks = m.activeTasks
  writeCount(w, activeTasks, true, false, 'activeTasks')
  encodeStreamsGroupCurrentMemberAssignmentValueTaskIdsList(w, activeTasks, version, 'activeTasks')
  const standbyTasks = m.standbyTasks
  writeCount(w, standbyTasks, true, false, 'standbyTasks')
  encodeStreamsGroupCurrentMemberAssignmentValueTaskIdsList(w, standbyTasks, version, 'standbyTasks')
  const warmupTasks = m.warmupTasks
  writeCount(w, warmupTasks, true, false, 'warmupTasks')
  encodeStreamsGroupCurrentMemberAssignmentValueTaskIdsList(w, warmupTasks, version, 'warmupTasks')
  const activeTasksPendingRevocation = m.activeTasksPendingRevocation
  writeCount(w, activeTasksPendingRevocation, true, false, 'activeTasksPendingRevocation')
  encodeStreamsGroupCurrentMemberAssignmentValueTaskIdsList(w, activeTasksPendingRevocation, version, 'activeTasksPendingRevocation')
  const standbyTasksPendingRevocation = m.standbyTasksPendingRevocation
  writeCount(w, standbyTasksPendingRevocation, true, false, 'standbyTasksPendingRevocation')
  encodeStreamsGroupCurrentMemberAssignmentValueTaskIdsList(w, standbyTasksPendingRevocation, version, 'standbyTasksPendingRevocation')
  const warmupTasksPendingRevocation = m.warmupTasksPendingRevocation
  writeCount(w, warmupTasksPendingRevocation, true, false, 'warmupTasksPendingRevocation')
  encodeStreamsGroupCurrentMemberAssignmentValueTaskIdsList(w, warmupTasksPendingRevocation, version, 'warmupTasksPendingRevocation')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeStreamsGroupCurrentMemberAssignmentValueTaskIds(w: ByteWriter, m: StreamsGroupCurrentMemberAssignmentValueTaskIdsInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.subtopologyId, 'subtopologyId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  const hasAssignmentEpochs = m.assignmentEpochs !== undefined && !isEmptyArray(m.assignmentEpochs)
  const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0])
  w.unsignedVarint((hasAssignmentEpochs ? 1 : 0) + tags.length)
  let next = 0
  if (hasAssignmentEpochs) {
    next = writeTagsBelow(w, tags, next, 0)
    w.unsignedVarint(0)
    const mark = w.beginSized()
    const assignmentEpochs = m.assignmentEpochs
    writeCount(w, assignmentEpochs, true, true, 'assignmentEpochs')
    if (assignmentEpochs !== null) writeInt32s(w, assignmentEpochs, 'assignmentEpochs')
    w.endSized(mark)
  }
  writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
}

function encodeStreamsGroupCurrentMemberAssignmentValueTaskIdsList(w: ByteWriter, values: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeStreamsGroupCurrentMemberAssignmentValueTaskIds(w, values[i] as StreamsGroupCurrentMemberAssignmentValueTaskIdsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeStreamsGroupCurrentMemberAssignmentValue(r: ByteReader, version: number): StreamsGroupCurrentMemberAssignmentValue {
  const memberEpoch = r.int32('memberEpoch')
  const previousMemberEpoch = r.int32('previousMemberEpoch')
  const state = r.int8('state')
  const activeTasks = decodeStreamsGroupCurrentMemberAssignmentValueTaskIdsList(r, version, r.compactArrayLength(3, 'activeTasks'), 'activeTasks')
  const standbyTasks = decodeStreamsGroupCurrentMemberAssignmentValueTaskIdsList(r, version, r.compactArrayLength(3, 'standbyTasks'), 'standbyTasks')
  const warmupTasks = decodeStreamsGroupCurrentMemberAssignmentValueTaskIdsList(r, version, r.compactArrayLength(3, 'warmupTasks'), 'warmupTasks')
  const activeTasksPendingRevocation = decodeStreamsGroupCurrentMemberAssignmentValueTaskIdsList(r, version, r.compactArrayLength(3, 'activeTasksPendingRevocation'), 'activeTasksPendingRevocation')
  const standbyTasksPendingRevocation = decodeStreamsGroupCurrentMemberAssignmentValueTaskIdsList(r, version, r.compactArrayLength(3, 'standbyTasksPendingRevocation'), 'standbyTasksPendingRevocation')
  const warmupTasksPendingRevocation = decodeStreamsGroupCurrentMemberAssignmentValueTaskIdsList(r, version, r.compactArrayLength(3, 'warmupTasksPendingRevocation'), 'warmupTasksPendingRevocation')
  const unknownTags = readUnknownTags(r)
  return { memberEpoch, previousMemberEpoch, state, activeTasks, standbyTasks, warmupTasks, activeTasksPendingRevocation, standbyTasksPendingRevocation, warmupTasksPendingRevocation, unknownTags }
}

function decodeStreamsGroupCurrentMemberAssignmentValueTaskIds(r: ByteReader, _version: number): StreamsGroupCurrentMemberAssignmentValueTaskIds {
  const subtopologyId = r.compactString('subtopologyId')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  let assignmentEpochs: StreamsGroupCurrentMemberAssignmentValueTaskIds['assignmentEpochs'] = []
  let unknownTags: UnknownTag[] | undefined
  const tagCount = r.unsignedVarint('unknownTags')
  if (tagCount > 0) {
    const tags = new TagSection(r, tagCount)
    while (tags.next()) {
      if (tags.tag === 0) assignmentEpochs = ((count) => (count === -1 ? null : readInt32s(r, count, 'assignmentEpochs')))(r.compactNullableArrayLength(4, 'assignmentEpochs'))
      else tags.keep()
    }
    unknownTags = tags.unknown
  }
  return { subtopologyId, partitions, assignmentEpochs, unknownTags }
}

function decodeStreamsGroupCurrentMemberAssignmentValueTaskIdsList(r: ByteReader, version: number, count: number, field: string): StreamsGroupCurrentMemberAssignmentValueTaskIds[] {
  const values = new Array<StreamsGroupCurrentMemberAssignmentValueTaskIds>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeStreamsGroupCurrentMemberAssignmentValueTaskIds(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
