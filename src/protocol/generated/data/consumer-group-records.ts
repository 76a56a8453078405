// Generated from protocol-specs/data/consumer-group-records.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import { checkVersion, inElement, inField, inMessage, isEmptyArray, readInt32s, readScalars, requireStruct, writeCount, writeInt32s, writeScalars } from '../../codec.ts'
import type { DataCodec } from '../../data-codec.ts'
import { readCompactString, writeCompactString } from '../../scalar-codecs.ts'
import { TagSection, type UnknownTag, noTags, readUnknownTags, refuseTags, sortedTags, writeTagsBelow, writeUnknownTags } from '../../unknown-tags.ts'

/** ConsumerGroupMetadataKey, versions 0. */
export const ConsumerGroupMetadataKey: DataCodec<ConsumerGroupMetadataKey, ConsumerGroupMetadataKeyInput> = {
  name: 'ConsumerGroupMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 3,
  encode(w, m, version) {
    checkVersion('ConsumerGroupMetadataKey', version, 0, 0)
    try {
      encodeConsumerGroupMetadataKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupMetadataKey', version)
    }
  },
  decode(r, version) {
    checkVersion('ConsumerGroupMetadataKey', version, 0, 0)
    try {
      return decodeConsumerGroupMetadataKey(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupMetadataKey', version)
    }
  },
}

/** ConsumerGroupMetadataKey, versions 0, as decoded. */
export interface ConsumerGroupMetadataKey {
  readonly groupId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupMetadataKey, versions 0, as the encoder takes it. */
export interface ConsumerGroupMetadataKeyInput {
  readonly groupId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeConsumerGroupMetadataKey(w: ByteWriter, m: ConsumerGroupMetadataKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  refuseTags(m.unknownTags)
}

function decodeConsumerGroupMetadataKey(r: ByteReader, _version: number): ConsumerGroupMetadataKey {
  const groupId = r.string('groupId')
  const unknownTags = undefined
  return { groupId, unknownTags }
}

/** ConsumerGroupMetadataValue, versions 0. */
export const ConsumerGroupMetadataValue: DataCodec<ConsumerGroupMetadataValue, ConsumerGroupMetadataValueInput> = {
  name: 'ConsumerGroupMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 3,
  encode(w, m, version) {
    checkVersion('ConsumerGroupMetadataValue', version, 0, 0)
    try {
      encodeConsumerGroupMetadataValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupMetadataValue', version)
    }
  },
  decode(r, version) {
    checkVersion('ConsumerGroupMetadataValue', version, 0, 0)
    try {
      return decodeConsumerGroupMetadataValue(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupMetadataValue', version)
    }
  },
}

/** ConsumerGroupMetadataValue, versions 0, as decoded. */
export interface ConsumerGroupMetadataValue {
  readonly epoch: number
  readonly metadataHash: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupMetadataValue, versions 0, as the encoder takes it. */
export interface ConsumerGroupMetadataValueInput {
  readonly epoch: number
  readonly metadataHash?: bigint | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeConsumerGroupMetadataValue(w: ByteWriter, m: ConsumerGroupMetadataValueInput, _version: number): void {
  requireStruct(m)
  w.int32(m.epoch, 'epoch')
  const hasMetadataHash = m.metadataHash !== undefined && m.metadataHash !== 0n
  const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0])
  w.unsignedVarint((hasMetadataHash ? 1 : 0) + tags.length)
  let next = 0
  if (hasMetadataHash) {
    next = writeTagsBelow(w, tags, next, 0)
    w.unsignedVarint(0)
    const mark = w.beginSized()
    w.int64(m.metadataHash, 'metadataHash')
    w.endSized(mark)
  }
  writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
}

function decodeConsumerGroupMetadataValue(r: ByteReader, _version: number): ConsumerGroupMetadataValue {
  const epoch = r.int32('epoch')
  let metadataHash: ConsumerGroupMetadataValue['metadataHash'] = 0n
  let unknownTags: UnknownTag[] | undefined
  const tagCount = r.unsignedVarint('unknownTags')
  if (tagCount > 0) {
    const tags = new TagSection(r, tagCount)
    while (tags.next()) {
      if (tags.tag === 0) metadataHash = r.int64('metadataHash')
      else tags.keep()
    }
    unknownTags = tags.unknown
  }
  return { epoch, metadataHash, unknownTags }
}

/** ConsumerGroupPartitionMetadataKey, versions 0. */
export const ConsumerGroupPartitionMetadataKey: DataCodec<ConsumerGroupPartitionMetadataKey, ConsumerGroupPartitionMetadataKeyInput> = {
  name: 'ConsumerGroupPartitionMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 4,
  encode(w, m, version) {
    checkVersion('ConsumerGroupPartitionMetadataKey', version, 0, 0)
    try {
      encodeConsumerGroupPartitionMetadataKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupPartitionMetadataKey', version)
    }
  },
  decode(r, version) {
    checkVersion('ConsumerGroupPartitionMetadataKey', version, 0, 0)
    try {
      return decodeConsumerGroupPartitionMetadataKey(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupPartitionMetadataKey', version)
    }
  },
}

/** ConsumerGroupPartitionMetadataKey, versions 0, as decoded. */
export interface ConsumerGroupPartitionMetadataKey {
  readonly groupId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupPartitionMetadataKey, versions 0, as the encoder takes it. */
export interface ConsumerGroupPartitionMetadataKeyInput {
  readonly groupId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeConsumerGroupPartitionMetadataKey(w: ByteWriter, m: ConsumerGroupPartitionMetadataKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  refuseTags(m.unknownTags)
}

function decodeConsumerGroupPartitionMetadataKey(r: ByteReader, _version: number): ConsumerGroupPartitionMetadataKey {
  const groupId = r.string('groupId')
  const unknownTags = undefined
  return { groupId, unknownTags }
}

/** ConsumerGroupPartitionMetadataValue, versions 0. */
export const ConsumerGroupPartitionMetadataValue: DataCodec<ConsumerGroupPartitionMetadataValue, ConsumerGroupPartitionMetadataValueInput> = {
  name: 'ConsumerGroupPartitionMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 4,
  encode(w, m, version) {
    checkVersion('ConsumerGroupPartitionMetadataValue', version, 0, 0)
    try {
      encodeConsumerGroupPartitionMetadataValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupPartitionMetadataValue', version)
    }
  },
  decode(r, version) {
    checkVersion('ConsumerGroupPartitionMetadataValue', version, 0, 0)
    try {
      return decodeConsumerGroupPartitionMetadataValue(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupPartitionMetadataValue', version)
    }
  },
}

/** ConsumerGroupPartitionMetadataValue, versions 0, as decoded. */
export interface ConsumerGroupPartitionMetadataValue {
  readonly topics: ConsumerGroupPartitionMetadataValueTopicMetadata[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupPartitionMetadataValue, versions 0, as the encoder takes it. */
export interface ConsumerGroupPartitionMetadataValueInput {
  readonly topics: readonly ConsumerGroupPartitionMetadataValueTopicMetadataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicMetadata of ConsumerGroupPartitionMetadataValue, versions 0, as decoded. */
export interface ConsumerGroupPartitionMetadataValueTopicMetadata {
  readonly topicId: string
  readonly topicName: string
  readonly numPartitions: number
  readonly partitionMetadata: ConsumerGroupPartitionMetadataValuePartitionMetadata[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicMetadata of ConsumerGroupPartitionMetadataValue, versions 0, as the encoder takes it. */
export interface ConsumerGroupPartitionMetadataValueTopicMetadataInput {
  readonly topicId: string
  readonly topicName: string
  readonly numPartitions: number
  readonly partitionMetadata: readonly ConsumerGroupPartitionMetadataValuePartitionMetadataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PartitionMetadata of ConsumerGroupPartitionMetadataValue, versions 0, as decoded. */
export interface ConsumerGroupPartitionMetadataValuePartitionMetadata {
  readonly partition: number
  readonly racks: string[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PartitionMetadata of ConsumerGroupPartitionMetadataValue, versions 0, as the encoder takes it. */
export interface ConsumerGroupPartitionMetadataValuePartitionMetadataInput {
  readonly partition: number
  readonly racks: readonly string[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeConsumerGroupPartitionMetadataValue(w: ByteWriter, m: ConsumerGroupPartitionMetadataValueInput, version: number): void {
  requireStruct(m)
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  encodeConsumerGroupPartitionMetadataValueTopicMetadataList(w, topics, version, 'topics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupPartitionMetadataValueTopicMetadata(w: ByteWriter, m: ConsumerGroupPartitionMetadataValueTopicMetadataInput, version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  w.compactString(m.topicName, 'topicName')
  w.int32(m.numPartitions, 'numPartitions')
  const partitionMetadata = m.partitionMetadata
  writeCount(w, partitionMetadata, true, false, 'partitionMetadata')
  encodeConsumerGroupPartitionMetadataValuePartitionMetadataList(w, partitionMetadata, version, 'partitionMetadata')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupPartitionMetadataValueTopicMetadataList(w: ByteWriter, values: readonly ConsumerGroupPartitionMetadataValueTopicMetadataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeConsumerGroupPartitionMetadataValueTopicMetadata(w, values[i] as ConsumerGroupPartitionMetadataValueTopicMetadataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeConsumerGroupPartitionMetadataValuePartitionMetadata(w: ByteWriter, m: ConsumerGroupPartitionMetadataValuePartitionMetadataInput, _version: number): void {
  requireStruct(m)
  w.int32(m.partition, 'partition')
  const racks = m.racks
  writeCount(w, racks, true, false, 'racks')
  writeScalars(w, racks, 'racks', writeCompactString)
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupPartitionMetadataValuePartitionMetadataList(w: ByteWriter, values: readonly ConsumerGroupPartitionMetadataValuePartitionMetadataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeConsumerGroupPartitionMetadataValuePartitionMetadata(w, values[i] as ConsumerGroupPartitionMetadataValuePartitionMetadataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeConsumerGroupPartitionMetadataValue(r: ByteReader, version: number): ConsumerGroupPartitionMetadataValue {
  const topics = decodeConsumerGroupPartitionMetadataValueTopicMetadataList(r, version, r.compactArrayLength(23, 'topics'), 'topics')
  const unknownTags = readUnknownTags(r)
  return { topics, unknownTags }
}

function decodeConsumerGroupPartitionMetadataValueTopicMetadata(r: ByteReader, version: number): ConsumerGroupPartitionMetadataValueTopicMetadata {
  const topicId = r.uuid('topicId')
  const topicName = r.compactString('topicName')
  const numPartitions = r.int32('numPartitions')
  const partitionMetadata = decodeConsumerGroupPartitionMetadataValuePartitionMetadataList(r, version, r.compactArrayLength(6, 'partitionMetadata'), 'partitionMetadata')
  const unknownTags = readUnknownTags(r)
  return { topicId, topicName, numPartitions, partitionMetadata, unknownTags }
}

function decodeConsumerGroupPartitionMetadataValueTopicMetadataList(r: ByteReader, version: number, count: number, field: string): ConsumerGroupPartitionMetadataValueTopicMetadata[] {
  const values = new Array<ConsumerGroupPartitionMetadataValueTopicMetadata>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeConsumerGroupPartitionMetadataValueTopicMetadata(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeConsumerGroupPartitionMetadataValuePartitionMetadata(r: ByteReader, _version: number): ConsumerGroupPartitionMetadataValuePartitionMetadata {
  const partition = r.int32('partition')
  const racks = readScalars(r, r.compactArrayLength(1, 'racks'), 'racks', readCompactString)
  const unknownTags = readUnknownTags(r)
  return { partition, racks, unknownTags }
}

function decodeConsumerGroupPartitionMetadataValuePartitionMetadataList(r: ByteReader, version: number, count: number, field: string): ConsumerGroupPartitionMetadataValuePartitionMetadata[] {
  const values = new Array<ConsumerGroupPartitionMetadataValuePartitionMetadata>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeConsumerGroupPartitionMetadataValuePartitionMetadata(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

/** ConsumerGroupMemberMetadataKey, versions 0. */
export const ConsumerGroupMemberMetadataKey: DataCodec<ConsumerGroupMemberMetadataKey, ConsumerGroupMemberMetadataKeyInput> = {
  name: 'ConsumerGroupMemberMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 5,
  encode(w, m, version) {
    checkVersion('ConsumerGroupMemberMetadataKey', version, 0, 0)
    try {
      encodeConsumerGroupMemberMetadataKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupMemberMetadataKey', version)
    }
  },
  decode(r, version) {
    checkVersion('ConsumerGroupMemberMetadataKey', version, 0, 0)
    try {
      return decodeConsumerGroupMemberMetadataKey(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupMemberMetadataKey', version)
    }
  },
}

/** ConsumerGroupMemberMetadataKey, versions 0, as decoded. */
export interface ConsumerGroupMemberMetadataKey {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupMemberMetadataKey, versions 0, as the encoder takes it. */
export interface ConsumerGroupMemberMetadataKeyInput {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeConsumerGroupMemberMetadataKey(w: ByteWriter, m: ConsumerGroupMemberMetadataKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  w.string(m.memberId, 'memberId')
  refuseTags(m.unknownTags)
}

function decodeConsumerGroupMemberMetadataKey(r: ByteReader, _version: number): ConsumerGroupMemberMetadataKey {
  const groupId = r.string('groupId')
  const memberId = r.string('memberId')
  const unknownTags = undefined
  return { groupId, memberId, unknownTags }
}

/** ConsumerGroupMemberMetadataValue, versions 0. */
export const ConsumerGroupMemberMetadataValue: DataCodec<ConsumerGroupMemberMetadataValue, ConsumerGroupMemberMetadataValueInput> = {
  name: 'ConsumerGroupMemberMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 5,
  encode(w, m, version) {
    checkVersion('ConsumerGroupMemberMetadataValue', version, 0, 0)
    try {
      encodeConsumerGroupMemberMetadataValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupMemberMetadataValue', version)
    }
  },
  decode(r, version) {
    checkVersion('ConsumerGroupMemberMetadataValue', version, 0, 0)
    try {
      return decodeConsumerGroupMemberMetadataValue(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupMemberMetadataValue', version)
    }
  },
}

/** ConsumerGroupMemberMetadataValue, versions 0, as decoded. */
export interface ConsumerGroupMemberMetadataValue {
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: string[]
  readonly subscribedTopicRegex: string | null
  readonly rebalanceTimeoutMs: number
  readonly serverAssignor: string | null
  readonly classicMemberMetadata: ConsumerGroupMemberMetadataValueClassicMemberMetadata | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupMemberMetadataValue, versions 0, as the encoder takes it. */
export interface ConsumerGroupMemberMetadataValueInput {
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly string[]
  readonly subscribedTopicRegex: string | null
  /** Default -1. */
  readonly rebalanceTimeoutMs?: number | undefined
  readonly serverAssignor: string | null
  readonly classicMemberMetadata?: ConsumerGroupMemberMetadataValueClassicMemberMetadataInput | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ClassicMemberMetadata of ConsumerGroupMemberMetadataValue, versions 0, as decoded. */
export interface ConsumerGroupMemberMetadataValueClassicMemberMetadata {
  readonly sessionTimeoutMs: number
  readonly supportedProtocols: ConsumerGroupMemberMetadataValueClassicProtocol[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ClassicMemberMetadata of ConsumerGroupMemberMetadataValue, versions 0, as the encoder takes it. */
export interface ConsumerGroupMemberMetadataValueClassicMemberMetadataInput {
  readonly sessionTimeoutMs: number
  readonly supportedProtocols: readonly ConsumerGroupMemberMetadataValueClassicProtocolInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ClassicProtocol of ConsumerGroupMemberMetadataValue, versions 0, as decoded. */
export interface ConsumerGroupMemberMetadataValueClassicProtocol {
  readonly name: string
  readonly metadata: Buffer
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ClassicProtocol of ConsumerGroupMemberMetadataValue, versions 0, as the encoder takes it. */
export interface ConsumerGroupMemberMetadataValueClassicProtocolInput {
  readonly name: string
  readonly metadata: Uint8Array
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeConsumerGroupMemberMetadataValue(w: ByteWriter, m: ConsumerGroupMemberMetadataValueInput, version: number): void {
  requireStruct(m)
  w.compactNullableString(m.instanceId, 'instanceId')
  w.compactNullableString(m.rackId, 'rackId')
  w.compactString(m.clientId, 'clientId')
  w.compactString(m.clientHost, 'clientHost')
  const subscribedTopicNames = m.subscribedTopicNames
  writeCount(w, subscribedTopicNames, true, false, 'subscribedTopicNames')
  writeScalars(w, subscribedTopicNames, 'subscribedTopicNames', writeCompactString)
  w.compactNullableString(m.subscribedTopicRegex, 'subscribedTopicRegex')
  w.int32(m.rebalanceTimeoutMs === undefined ? -1 : m.rebalanceTimeoutMs, 'rebalanceTimeoutMs')
  w.compactNullableString(m.serverAssignor, 'serverAssignor')
  const hasClassicMemberMetadata = m.classicMemberMetadata !== undefined && !isDefaultConsumerGroupMemberMetadataValueClassicMemberMetadata(m.classicMemberMetadata)
  const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0])
  w.unsignedVarint((hasClassicMemberMetadata ? 1 : 0) + tags.length)
  let next = 0
  if (hasClassicMemberMetadata) {
    next = writeTagsBelow(w, tags, next, 0)
    w.unsignedVarint(0)
    const mark = w.beginSized()
    const classicMemberMetadata = m.classicMemberMetadata
    w.int8(classicMemberMetadata === null ? -1 : 1, 'classicMemberMetadata')
    if (classicMemberMetadata !== null) encodeConsumerGroupMemberMetadataValueClassicMemberMetadataIn(w, classicMemberMetadata, version, 'classicMemberMetadata')
    w.endSized(mark)
  }
  writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
}

function encodeConsumerGroupMemberMetadataValueClassicMemberMetadata(w: ByteWriter, m: ConsumerGroupMemberMetadataValueClassicMemberMetadataInput, version: number): void {
  requireStruct(m)
  w.int32(m.sessionTimeoutMs, 'sessionTimeoutMs')
  const supportedProtocols = m.supportedProtocols
  writeCount(w, supportedProtocols, true, false, 'supportedProtocols')
  encodeConsumerGroupMemberMetadataValueClassicProtocolList(w, supportedProtocols, version, 'supportedProtocols')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupMemberMetadataValueClassicMemberMetadataIn(w: ByteWriter, value: ConsumerGroupMemberMetadataValueClassicMemberMetadataInput, version: number, field: string): void {
  try {
    encodeConsumerGroupMemberMetadataValueClassicMemberMetadata(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function isDefaultConsumerGroupMemberMetadataValueClassicMemberMetadata(m: ConsumerGroupMemberMetadataValueClassicMemberMetadataInput | null): boolean {
  if (typeof m !== 'object' || m === null) return false
  return (m.sessionTimeoutMs === undefined || m.sessionTimeoutMs === 0) &&
    (m.supportedProtocols === undefined || isEmptyArray(m.supportedProtocols)) &&
    (m.unknownTags === undefined || m.unknownTags.length === 0)
}

function encodeConsumerGroupMemberMetadataValueClassicProtocol(w: ByteWriter, m: ConsumerGroupMemberMetadataValueClassicProtocolInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.compactBytes(m.metadata, 'metadata')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupMemberMetadataValueClassicProtocolList(w: ByteWriter, values: readonly ConsumerGroupMemberMetadataValueClassicProtocolInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeConsumerGroupMemberMetadataValueClassicProtocol(w, values[i] as ConsumerGroupMemberMetadataValueClassicProtocolInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeConsumerGroupMemberMetadataValue(r: ByteReader, version: number): ConsumerGroupMemberMetadataValue {
  const instanceId = r.compactNullableString('instanceId')
  const rackId = r.compactNullableString('rackId')
  const clientId = r.compactString('clientId')
  const clientHost = r.compactString('clientHost')
  const subscribedTopicNames = readScalars(r, r.compactArrayLength(1, 'subscribedTopicNames'), 'subscribedTopicNames', readCompactString)
  const subscribedTopicRegex = r.compactNullableString('subscribedTopicRegex')
  const rebalanceTimeoutMs = r.int32('rebalanceTimeoutMs')
  const serverAssignor = r.compactNullableString('serverAssignor')
  let classicMemberMetadata: ConsumerGroupMemberMetadataValue['classicMemberMetadata'] = defaultConsumerGroupMemberMetadataValueClassicMemberMetadata
  let unknownTags: UnknownTag[] | undefined
  const tagCount = r.unsignedVarint('unknownTags')
  if (tagCount > 0) {
    const tags = new TagSection(r, tagCount)
    while (tags.next()) {
      if (tags.tag === 0) classicMemberMetadata = (r.int8('classicMemberMetadata') < 0 ? null : decodeConsumerGroupMemberMetadataValueClassicMemberMetadataIn(r, version, 'classicMemberMetadata'))
      else tags.keep()
    }
    unknownTags = tags.unknown
  }
  return { instanceId, rackId, clientId, clientHost, subscribedTopicNames, subscribedTopicRegex, rebalanceTimeoutMs, serverAssignor, classicMemberMetadata, unknownTags }
}

function decodeConsumerGroupMemberMetadataValueClassicMemberMetadata(r: ByteReader, version: number): ConsumerGroupMemberMetadataValueClassicMemberMetadata {
  const sessionTimeoutMs = r.int32('sessionTimeoutMs')
  const supportedProtocols = decodeConsumerGroupMemberMetadataValueClassicProtocolList(r, version, r.compactArrayLength(3, 'supportedProtocols'), 'supportedProtocols')
  const unknownTags = readUnknownTags(r)
  return { sessionTimeoutMs, supportedProtocols, unknownTags }
}

function decodeConsumerGroupMemberMetadataValueClassicMemberMetadataIn(r: ByteReader, version: number, field: string): ConsumerGroupMemberMetadataValueClassicMemberMetadata {
  try {
    return decodeConsumerGroupMemberMetadataValueClassicMemberMetadata(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}

const defaultConsumerGroupMemberMetadataValueClassicMemberMetadata: ConsumerGroupMemberMetadataValueClassicMemberMetadata = /* @__PURE__ */ Object.freeze({
  sessionTimeoutMs: 0,
  supportedProtocols: [],
  unknownTags: undefined,
})

function decodeConsumerGroupMemberMetadataValueClassicProtocol(r: ByteReader, _version: number): ConsumerGroupMemberMetadataValueClassicProtocol {
  const name = r.compactString('name')
  const metadata = r.compactBytes('metadata')
  const unknownTags = readUnknownTags(r)
  return { name, metadata, unknownTags }
}

function decodeConsumerGroupMemberMetadataValueClassicProtocolList(r: ByteReader, version: number, count: number, field: string): ConsumerGroupMemberMetadataValueClassicProtocol[] {
  const values = new Array<ConsumerGroupMemberMetadataValueClassicProtocol>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeConsumerGroupMemberMetadataValueClassicProtocol(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

/** ConsumerGroupTargetAssignmentMetadataKey, versions 0. */
export const ConsumerGroupTargetAssignmentMetadataKey: DataCodec<ConsumerGroupTargetAssignmentMetadataKey, ConsumerGroupTargetAssignmentMetadataKeyInput> = {
  name: 'ConsumerGroupTargetAssignmentMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 6,
  encode(w, m, version) {
    checkVersion('ConsumerGroupTargetAssignmentMetadataKey', version, 0, 0)
    try {
      encodeConsumerGroupTargetAssignmentMetadataKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupTargetAssignmentMetadataKey', version)
    }
  },
  decode(r, version) {
    checkVersion('ConsumerGroupTargetAssignmentMetadataKey', version, 0, 0)
    try {
      return decodeConsumerGroupTargetAssignmentMetadataKey(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupTargetAssignmentMetadataKey', version)
    }
  },
}

/** ConsumerGroupTargetAssignmentMetadataKey, versions 0, as decoded. */
export interface ConsumerGroupTargetAssignmentMetadataKey {
  readonly groupId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupTargetAssignmentMetadataKey, versions 0, as the encoder takes it. */
export interface ConsumerGroupTargetAssignmentMetadataKeyInput {
  readonly groupId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeConsumerGroupTargetAssignmentMetadataKey(w: ByteWriter, m: ConsumerGroupTargetAssignmentMetadataKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  refuseTags(m.unknownTags)
}

function decodeConsumerGroupTargetAssignmentMetadataKey(r: ByteReader, _version: number): ConsumerGroupTargetAssignmentMetadataKey {
  const groupId = r.string('groupId')
  const unknownTags = undefined
  return { groupId, unknownTags }
}

/** ConsumerGroupTargetAssignmentMetadataValue, versions 0. */
export const ConsumerGroupTargetAssignmentMetadataValue: DataCodec<ConsumerGroupTargetAssignmentMetadataValue, ConsumerGroupTargetAssignmentMetadataValueInput> = {
  name: 'ConsumerGroupTargetAssignmentMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 6,
  encode(w, m, version) {
    checkVersion('ConsumerGroupTargetAssignmentMetadataValue', version, 0, 0)
    try {
      encodeConsumerGroupTargetAssignmentMetadataValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupTargetAssignmentMetadataValue', version)
    }
  },
  decode(r, version) {
    checkVersion('ConsumerGroupTargetAssignmentMetadataValue', version, 0, 0)
    try {
      return decodeConsumerGroupTargetAssignmentMetadataValue(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupTargetAssignmentMetadataValue', version)
    }
  },
}

/** ConsumerGroupTargetAssignmentMetadataValue, versions 0, as decoded. */
export interface ConsumerGroupTargetAssignmentMetadataValue {
  readonly assignmentEpoch: number
  readonly assignmentTimestamp: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupTargetAssignmentMetadataValue, versions 0, as the encoder takes it. */
export interface ConsumerGroupTargetAssignmentMetadataValueInput {
  readonly assignmentEpoch: number
  readonly assignmentTimestamp?: bigint | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeConsumerGroupTargetAssignmentMetadataValue(w: ByteWriter, m: ConsumerGroupTargetAssignmentMetadataValueInput, _version: number): void {
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

function decodeConsumerGroupTargetAssignmentMetadataValue(r: ByteReader, _version: number): ConsumerGroupTargetAssignmentMetadataValue {
  const assignmentEpoch = r.int32('assignmentEpoch')
  let assignmentTimestamp: ConsumerGroupTargetAssignmentMetadataValue['assignmentTimestamp'] = 0n
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

/** ConsumerGroupTargetAssignmentMemberKey, versions 0. */
export const ConsumerGroupTargetAssignmentMemberKey: DataCodec<ConsumerGroupTargetAssignmentMemberKey, ConsumerGroupTargetAssignmentMemberKeyInput> = {
  name: 'ConsumerGroupTargetAssignmentMemberKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 7,
  encode(w, m, version) {
    checkVersion('ConsumerGroupTargetAssignmentMemberKey', version, 0, 0)
    try {
      encodeConsumerGroupTargetAssignmentMemberKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupTargetAssignmentMemberKey', version)
    }
  },
  decode(r, version) {
    checkVersion('ConsumerGroupTargetAssignmentMemberKey', version, 0, 0)
    try {
      return decodeConsumerGroupTargetAssignmentMemberKey(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupTargetAssignmentMemberKey', version)
    }
  },
}

/** ConsumerGroupTargetAssignmentMemberKey, versions 0, as decoded. */
export interface ConsumerGroupTargetAssignmentMemberKey {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupTargetAssignmentMemberKey, versions 0, as the encoder takes it. */
export interface ConsumerGroupTargetAssignmentMemberKeyInput {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeConsumerGroupTargetAssignmentMemberKey(w: ByteWriter, m: ConsumerGroupTargetAssignmentMemberKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  w.string(m.memberId, 'memberId')
  refuseTags(m.unknownTags)
}

function decodeConsumerGroupTargetAssignmentMemberKey(r: ByteReader, _version: number): ConsumerGroupTargetAssignmentMemberKey {
  const groupId = r.string('groupId')
  const memberId = r.string('memberId')
  const unknownTags = undefined
  return { groupId, memberId, unknownTags }
}

/** ConsumerGroupTargetAssignmentMemberValue, versions 0. */
export const ConsumerGroupTargetAssignmentMemberValue: DataCodec<ConsumerGroupTargetAssignmentMemberValue, ConsumerGroupTargetAssignmentMemberValueInput> = {
  name: 'ConsumerGroupTargetAssignmentMemberValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 7,
  encode(w, m, version) {
    checkVersion('ConsumerGroupTargetAssignmentMemberValue', version, 0, 0)
    try {
      encodeConsumerGroupTargetAssignmentMemberValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupTargetAssignmentMemberValue', version)
    }
  },
  decode(r, version) {
    checkVersion('ConsumerGroupTargetAssignmentMemberValue', version, 0, 0)
    try {
      return decodeConsumerGroupTargetAssignmentMemberValue(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupTargetAssignmentMemberValue', version)
    }
  },
}

/** ConsumerGroupTargetAssignmentMemberValue, versions 0, as decoded. */
export interface ConsumerGroupTargetAssignmentMemberValue {
  readonly topicPartitions: ConsumerGroupTargetAssignmentMemberValueTopicPartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupTargetAssignmentMemberValue, versions 0, as the encoder takes it. */
export interface ConsumerGroupTargetAssignmentMemberValueInput {
  readonly topicPartitions: readonly ConsumerGroupTargetAssignmentMemberValueTopicPartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicPartition of ConsumerGroupTargetAssignmentMemberValue, versions 0, as decoded. */
export interface ConsumerGroupTargetAssignmentMemberValueTopicPartition {
  readonly topicId: string
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicPartition of ConsumerGroupTargetAssignmentMemberValue, versions 0, as the encoder takes it. */
export interface ConsumerGroupTargetAssignmentMemberValueTopicPartitionInput {
  readonly topicId: string
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeConsumerGroupTargetAssignmentMemberValue(w: ByteWriter, m: ConsumerGroupTargetAssignmentMemberValueInput, version: number): void {
  requireStruct(m)
  const topicPartitions = m.topicPartitions
  writeCount(w, topicPartitions, true, false, 'topicPartitions')
  encodeConsumerGroupTargetAssignmentMemberValueTopicPartitionList(w, topicPartitions, version, 'topicPartitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupTargetAssignmentMemberValueTopicPartition(w: ByteWriter, m: ConsumerGroupTargetAssignmentMemberValueTopicPartitionInput, _version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupTargetAssignmentMemberValueTopicPartitionList(w: ByteWriter, values: readonly ConsumerGroupTargetAssignmentMemberValueTopicPartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeConsumerGroupTargetAssignmentMemberValueTopicPartition(w, values[i] as ConsumerGroupTargetAssignmentMemberValueTopicPartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeConsumerGroupTargetAssignmentMemberValue(r: ByteReader, version: number): ConsumerGroupTargetAssignmentMemberValue {
  const topicPartitions = decodeConsumerGroupTargetAssignmentMemberValueTopicPartitionList(r, version, r.compactArrayLength(18, 'topicPartitions'), 'topicPartitions')
  const unknownTags = readUnknownTags(r)
  return { topicPartitions, unknownTags }
}

function decodeConsumerGroupTargetAssignmentMemberValueTopicPartition(r: ByteReader, _version: number): ConsumerGroupTargetAssignmentMemberValueTopicPartition {
  const topicId = r.uuid('topicId')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeConsumerGroupTargetAssignmentMemberValueTopicPartitionList(r: ByteReader, version: number, count: number, field: string): ConsumerGroupTargetAssignmentMemberValueTopicPartition[] {
  const values = new Array<ConsumerGroupTargetAssignmentMemberValueTopicPartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeConsumerGroupTargetAssignmentMemberValueTopicPartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

/** ConsumerGroupCurrentMemberAssignmentKey, versions 0. */
export const ConsumerGroupCurrentMemberAssignmentKey: DataCodec<ConsumerGroupCurrentMemberAssignmentKey, ConsumerGroupCurrentMemberAssignmentKeyInput> = {
  name: 'ConsumerGroupCurrentMemberAssignmentKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 8,
  encode(w, m, version) {
    checkVersion('ConsumerGroupCurrentMemberAssignmentKey', version, 0, 0)
    try {
      encodeConsumerGroupCurrentMemberAssignmentKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupCurrentMemberAssignmentKey', version)
    }
  },
  decode(r, version) {
    checkVersion('ConsumerGroupCurrentMemberAssignmentKey', version, 0, 0)
    try {
      return decodeConsumerGroupCurrentMemberAssignmentKey(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupCurrentMemberAssignmentKey', version)
    }
  },
}

/** ConsumerGroupCurrentMemberAssignmentKey, versions 0, as decoded. */
export interface ConsumerGroupCurrentMemberAssignmentKey {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupCurrentMemberAssignmentKey, versions 0, as the encoder takes it. */
export interface ConsumerGroupCurrentMemberAssignmentKeyInput {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeConsumerGroupCurrentMemberAssignmentKey(w: ByteWriter, m: ConsumerGroupCurrentMemberAssignmentKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  w.string(m.memberId, 'memberId')
  refuseTags(m.unknownTags)
}

function decodeConsumerGroupCurrentMemberAssignmentKey(r: ByteReader, _version: number): ConsumerGroupCurrentMemberAssignmentKey {
  const groupId = r.string('groupId')
  const memberId = r.string('memberId')
  const unknownTags = undefined
  return { groupId, memberId, unknownTags }
}

/** ConsumerGroupCurrentMemberAssignmentValue, versions 0. */
export const ConsumerGroupCurrentMemberAssignmentValue: DataCodec<ConsumerGroupCurrentMemberAssignmentValue, ConsumerGroupCurrentMemberAssignmentValueInput> = {
  name: 'ConsumerGroupCurrentMemberAssignmentValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 8,
  encode(w, m, version) {
    checkVersion('ConsumerGroupCurrentMemberAssignmentValue', version, 0, 0)
    try {
      encodeConsumerGroupCurrentMemberAssignmentValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupCurrentMemberAssignmentValue', version)
    }
  },
  decode(r, version) {
    checkVersion('ConsumerGroupCurrentMemberAssignmentValue', version, 0, 0)
    try {
      return decodeConsumerGroupCurrentMemberAssignmentValue(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupCurrentMemberAssignmentValue', version)
    }
  },
}

/** ConsumerGroupCurrentMemberAssignmentValue, versions 0, as decoded. */
export interface ConsumerGroupCurrentMemberAssignmentValue {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly assignedPartitions: ConsumerGroupCurrentMemberAssignmentValueTopicPartitions[]
  readonly partitionsPendingRevocation: ConsumerGroupCurrentMemberAssignmentValueTopicPartitions[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupCurrentMemberAssignmentValue, versions 0, as the encoder takes it. */
export interface ConsumerGroupCurrentMemberAssignmentValueInput {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly assignedPartitions: readonly ConsumerGroupCurrentMemberAssignmentValueTopicPartitionsInput[]
  readonly partitionsPendingRevocation: readonly ConsumerGroupCurrentMemberAssignmentValueTopicPartitionsInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicPartitions of ConsumerGroupCurrentMemberAssignmentValue, versions 0, as decoded. */
export interface ConsumerGroupCurrentMemberAssignmentValueTopicPartitions {
  readonly topicId: string
  readonly partitions: number[]
  readonly assignmentEpochs: number[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicPartitions of ConsumerGroupCurrentMemberAssignmentValue, versions 0, as the encoder takes it. */
export interface ConsumerGroupCurrentMemberAssignmentValueTopicPartitionsInput {
  readonly topicId: string
  readonly partitions: readonly number[]
  readonly assignmentEpochs?: readonly number[] | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeConsumerGroupCurrentMemberAssignmentValue(w: ByteWriter, m: ConsumerGroupCurrentMemberAssignmentValueInput, version: number): void {
  requireStruct(m)
  w.int32(m.memberEpoch, 'memberEpoch')
  w.int32(m.previousMemberEpoch, 'previousMemberEpoch')
  w.int8(m.state, 'state')
  const assignedPartitions = m.assignedPartitions
  writeCount(w, assignedPartitions, true, false, 'assignedPartitions')
  encodeConsumerGroupCurrentMemberAssignmentValueTopicPartitionsList(w, assignedPartitions, version, 'assignedPartitions')
  const partitionsPendingRevocation = m.partitionsPendingRevocation
  writeCount(w, partitionsPendingRevocation, true, false, 'partitionsPendingRevocation')
  encodeConsumerGroupCurrentMemberAssignmentValueTopicPartitionsList(w, partitionsPendingRevocation, version, 'partitionsPendingRevocation')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeConsumerGroupCurrentMemberAssignmentValueTopicPartitions(w: ByteWriter, m: ConsumerGroupCurrentMemberAssignmentValueTopicPartitionsInput, _version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
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

function encodeConsumerGroupCurrentMemberAssignmentValueTopicPartitionsList(w: ByteWriter, values: readonly ConsumerGroupCurrentMemberAssignmentValueTopicPartitionsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeConsumerGroupCurrentMemberAssignmentValueTopicPartitions(w, values[i] as ConsumerGroupCurrentMemberAssignmentValueTopicPartitionsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeConsumerGroupCurrentMemberAssignmentValue(r: ByteReader, version: number): ConsumerGroupCurrentMemberAssignmentValue {
  const memberEpoch = r.int32('memberEpoch')
  const previousMemberEpoch = r.int32('previousMemberEpoch')
  const state = r.int8('state')
  const assignedPartitions = decodeConsumerGroupCurrentMemberAssignmentValueTopicPartitionsList(r, version, r.compactArrayLength(18, 'assignedPartitions'), 'assignedPartitions')
  const partitionsPendingRevocation = decodeConsumerGroupCurrentMemberAssignmentValueTopicPartitionsList(r, version, r.compactArrayLength(18, 'partitionsPendingRevocation'), 'partitionsPendingRevocation')
  const unknownTags = readUnknownTags(r)
  return { memberEpoch, previousMemberEpoch, state, assignedPartitions, partitionsPendingRevocation, unknownTags }
}

function decodeConsumerGroupCurrentMemberAssignmentValueTopicPartitions(r: ByteReader, _version: number): ConsumerGroupCurrentMemberAssignmentValueTopicPartitions {
  const topicId = r.uuid('topicId')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  let assignmentEpochs: ConsumerGroupCurrentMemberAssignmentValueTopicPartitions['assignmentEpochs'] = []
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
  return { topicId, partitions, assignmentEpochs, unknownTags }
}

function decodeConsumerGroupCurrentMemberAssignmentValueTopicPartitionsList(r: ByteReader, version: number, count: number, field: string): ConsumerGroupCurrentMemberAssignmentValueTopicPartitions[] {
  const values = new Array<ConsumerGroupCurrentMemberAssignmentValueTopicPartitions>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeConsumerGroupCurrentMemberAssignmentValueTopicPartitions(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

/** ConsumerGroupRegularExpressionKey, versions 0. */
export const ConsumerGroupRegularExpressionKey: DataCodec<ConsumerGroupRegularExpressionKey, ConsumerGroupRegularExpressionKeyInput> = {
  name: 'ConsumerGroupRegularExpressionKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 16,
  encode(w, m, version) {
    checkVersion('ConsumerGroupRegularExpressionKey', version, 0, 0)
    try {
      encodeConsumerGroupRegularExpressionKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupRegularExpressionKey', version)
    }
  },
  decode(r, version) {
    checkVersion('ConsumerGroupRegularExpressionKey', version, 0, 0)
    try {
      return decodeConsumerGroupRegularExpressionKey(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupRegularExpressionKey', version)
    }
  },
}

/** ConsumerGroupRegularExpressionKey, versions 0, as decoded. */
export interface ConsumerGroupRegularExpressionKey {
  readonly groupId: string
  readonly regularExpression: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupRegularExpressionKey, versions 0, as the encoder takes it. */
export interface ConsumerGroupRegularExpressionKeyInput {
  readonly groupId: string
  readonly regularExpression: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeConsumerGroupRegularExpressionKey(w: ByteWriter, m: ConsumerGroupRegularExpressionKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  w.string(m.regularExpression, 'regularExpression')
  refuseTags(m.unknownTags)
}

function decodeConsumerGroupRegularExpressionKey(r: ByteReader, _version: number): ConsumerGroupRegularExpressionKey {
  const groupId = r.string('groupId')
  const regularExpression = r.string('regularExpression')
  const unknownTags = undefined
  return { groupId, regularExpression, unknownTags }
}

/** ConsumerGroupRegularExpressionValue, versions 0. */
export const ConsumerGroupRegularExpressionValue: DataCodec<ConsumerGroupRegularExpressionValue, ConsumerGroupRegularExpressionValueInput> = {
  name: 'ConsumerGroupRegularExpressionValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 16,
  encode(w, m, version) {
    checkVersion('ConsumerGroupRegularExpressionValue', version, 0, 0)
    try {
      encodeConsumerGroupRegularExpressionValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupRegularExpressionValue', version)
    }
  },
  decode(r, version) {
    checkVersion('ConsumerGroupRegularExpressionValue', version, 0, 0)
    try {
      return decodeConsumerGroupRegularExpressionValue(r, version)
    } catch (error) {
      throw inMessage(error, 'ConsumerGroupRegularExpressionValue', version)
    }
  },
}

/** ConsumerGroupRegularExpressionValue, versions 0, as decoded. */
export interface ConsumerGroupRegularExpressionValue {
  readonly topics: string[]
  readonly version: bigint
  readonly timestamp: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ConsumerGroupRegularExpressionValue, versions 0, as the encoder takes it. */
export interface ConsumerGroupRegularExpressionValueInput {
  readonly topics: readonly string[]
  readonly version: bigint
  readonly timestamp: bigint
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeConsumerGroupRegularExpressionValue(w: ByteWriter, m: ConsumerGroupRegularExpressionValueInput, _version: number): void {
  requireStruct(m)
  const topics = m.topics
  writeCount(w, topics, true, false, 'topics')
  writeScalars(w, topics, 'topics', writeCompactString)
  w.int64(m.version, 'version')
  w.int64(m.timestamp, 'timestamp')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeConsumerGroupRegularExpressionValue(r: ByteReader, _version: number): ConsumerGroupRegularExpressionValue {
  const topics = readScalars(r, r.compactArrayLength(1, 'topics'), 'topics', readCompactString)
  const versionField = r.int64('version')
  const timestamp = r.int64('timestamp')
  const unknownTags = readUnknownTags(r)
  return { topics, version: versionField, timestamp, unknownTags }
}
