// Generated from protocol-specs/data/share-group-records.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import { checkVersion, inElement, inMessage, readInt32s, readScalars, requireStruct, writeCount, writeInt32s, writeScalars } from '../../codec.ts'
import type { DataCodec } from '../../data-codec.ts'
import { readCompactString, writeCompactString } from '../../scalar-codecs.ts'
import { TagSection, type UnknownTag, noTags, readUnknownTags, refuseTags, sortedTags, writeTagsBelow, writeUnknownTags } from '../../unknown-tags.ts'

/** ShareGroupMemberMetadataKey, versions 0. */
export const ShareGroupMemberMetadataKey: DataCodec<ShareGroupMemberMetadataKey, ShareGroupMemberMetadataKeyInput> = {
  name: 'ShareGroupMemberMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 10,
  encode(w, m, version) {
    checkVersion('ShareGroupMemberMetadataKey', version, 0, 0)
    try {
      encodeShareGroupMemberMetadataKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupMemberMetadataKey', version)
    }
  },
  decode(r, version) {
    checkVersion('ShareGroupMemberMetadataKey', version, 0, 0)
    try {
      return decodeShareGroupMemberMetadataKey(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupMemberMetadataKey', version)
    }
  },
}

/** ShareGroupMemberMetadataKey, versions 0, as decoded. */
export interface ShareGroupMemberMetadataKey {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareGroupMemberMetadataKey, versions 0, as the encoder takes it. */
export interface ShareGroupMemberMetadataKeyInput {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeShareGroupMemberMetadataKey(w: ByteWriter, m: ShareGroupMemberMetadataKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  w.string(m.memberId, 'memberId')
  refuseTags(m.unknownTags)
}

function decodeShareGroupMemberMetadataKey(r: ByteReader, _version: number): ShareGroupMemberMetadataKey {
  const groupId = r.string('groupId')
  const memberId = r.string('memberId')
  const unknownTags = undefined
  return { groupId, memberId, unknownTags }
}

/** ShareGroupMemberMetadataValue, versions 0. */
export const ShareGroupMemberMetadataValue: DataCodec<ShareGroupMemberMetadataValue, ShareGroupMemberMetadataValueInput> = {
  name: 'ShareGroupMemberMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 10,
  encode(w, m, version) {
    checkVersion('ShareGroupMemberMetadataValue', version, 0, 0)
    try {
      encodeShareGroupMemberMetadataValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupMemberMetadataValue', version)
    }
  },
  decode(r, version) {
    checkVersion('ShareGroupMemberMetadataValue', version, 0, 0)
    try {
      return decodeShareGroupMemberMetadataValue(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupMemberMetadataValue', version)
    }
  },
}

/** ShareGroupMemberMetadataValue, versions 0, as decoded. */
export interface ShareGroupMemberMetadataValue {
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: string[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareGroupMemberMetadataValue, versions 0, as the encoder takes it. */
export interface ShareGroupMemberMetadataValueInput {
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly string[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeShareGroupMemberMetadataValue(w: ByteWriter, m: ShareGroupMemberMetadataValueInput, _version: number): void {
  requireStruct(m)
  w.compactNullableString(m.rackId, 'rackId')
  w.compactString(m.clientId, 'clientId')
  w.compactString(m.clientHost, 'clientHost')
  const subscribedTopicNames = m.subscribedTopicNames
  writeCount(w, subscribedTopicNames, true, false, 'subscribedTopicNames')
  writeScalars(w, subscribedTopicNames, 'subscribedTopicNames', writeCompactString)
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeShareGroupMemberMetadataValue(r: ByteReader, _version: number): ShareGroupMemberMetadataValue {
  const rackId = r.compactNullableString('rackId')
  const clientId = r.compactString('clientId')
  const clientHost = r.compactString('clientHost')
  const subscribedTopicNames = readScalars(r, r.compactArrayLength(1, 'subscribedTopicNames'), 'subscribedTopicNames', readCompactString)
  const unknownTags = readUnknownTags(r)
  return { rackId, clientId, clientHost, subscribedTopicNames, unknownTags }
}

/** ShareGroupMetadataKey, versions 0. */
export const ShareGroupMetadataKey: DataCodec<ShareGroupMetadataKey, ShareGroupMetadataKeyInput> = {
  name: 'ShareGroupMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 11,
  encode(w, m, version) {
    checkVersion('ShareGroupMetadataKey', version, 0, 0)
    try {
      encodeShareGroupMetadataKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupMetadataKey', version)
    }
  },
  decode(r, version) {
    checkVersion('ShareGroupMetadataKey', version, 0, 0)
    try {
      return decodeShareGroupMetadataKey(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupMetadataKey', version)
    }
  },
}

/** ShareGroupMetadataKey, versions 0, as decoded. */
export interface ShareGroupMetadataKey {
  readonly groupId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareGroupMetadataKey, versions 0, as the encoder takes it. */
export interface ShareGroupMetadataKeyInput {
  readonly groupId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeShareGroupMetadataKey(w: ByteWriter, m: ShareGroupMetadataKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  refuseTags(m.unknownTags)
}

function decodeShareGroupMetadataKey(r: ByteReader, _version: number): ShareGroupMetadataKey {
  const groupId = r.string('groupId')
  const unknownTags = undefined
  return { groupId, unknownTags }
}

/** ShareGroupMetadataValue, versions 0. */
export const ShareGroupMetadataValue: DataCodec<ShareGroupMetadataValue, ShareGroupMetadataValueInput> = {
  name: 'ShareGroupMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 11,
  encode(w, m, version) {
    checkVersion('ShareGroupMetadataValue', version, 0, 0)
    try {
      encodeShareGroupMetadataValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupMetadataValue', version)
    }
  },
  decode(r, version) {
    checkVersion('ShareGroupMetadataValue', version, 0, 0)
    try {
      return decodeShareGroupMetadataValue(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupMetadataValue', version)
    }
  },
}

/** ShareGroupMetadataValue, versions 0, as decoded. */
export interface ShareGroupMetadataValue {
  readonly epoch: number
  readonly metadataHash: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareGroupMetadataValue, versions 0, as the encoder takes it. */
export interface ShareGroupMetadataValueInput {
  readonly epoch: number
  readonly metadataHash: bigint
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeShareGroupMetadataValue(w: ByteWriter, m: ShareGroupMetadataValueInput, _version: number): void {
  requireStruct(m)
  w.int32(m.epoch, 'epoch')
  w.int64(m.metadataHash, 'metadataHash')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeShareGroupMetadataValue(r: ByteReader, _version: number): ShareGroupMetadataValue {
  const epoch = r.int32('epoch')
  const metadataHash = r.int64('metadataHash')
  const unknownTags = readUnknownTags(r)
  return { epoch, metadataHash, unknownTags }
}

/** ShareGroupTargetAssignmentMetadataKey, versions 0. */
export const ShareGroupTargetAssignmentMetadataKey: DataCodec<ShareGroupTargetAssignmentMetadataKey, ShareGroupTargetAssignmentMetadataKeyInput> = {
  name: 'ShareGroupTargetAssignmentMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 12,
  encode(w, m, version) {
    checkVersion('ShareGroupTargetAssignmentMetadataKey', version, 0, 0)
    try {
      encodeShareGroupTargetAssignmentMetadataKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupTargetAssignmentMetadataKey', version)
    }
  },
  decode(r, version) {
    checkVersion('ShareGroupTargetAssignmentMetadataKey', version, 0, 0)
    try {
      return decodeShareGroupTargetAssignmentMetadataKey(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupTargetAssignmentMetadataKey', version)
    }
  },
}

/** ShareGroupTargetAssignmentMetadataKey, versions 0, as decoded. */
export interface ShareGroupTargetAssignmentMetadataKey {
  readonly groupId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareGroupTargetAssignmentMetadataKey, versions 0, as the encoder takes it. */
export interface ShareGroupTargetAssignmentMetadataKeyInput {
  readonly groupId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeShareGroupTargetAssignmentMetadataKey(w: ByteWriter, m: ShareGroupTargetAssignmentMetadataKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  refuseTags(m.unknownTags)
}

function decodeShareGroupTargetAssignmentMetadataKey(r: ByteReader, _version: number): ShareGroupTargetAssignmentMetadataKey {
  const groupId = r.string('groupId')
  const unknownTags = undefined
  return { groupId, unknownTags }
}

/** ShareGroupTargetAssignmentMetadataValue, versions 0. */
export const ShareGroupTargetAssignmentMetadataValue: DataCodec<ShareGroupTargetAssignmentMetadataValue, ShareGroupTargetAssignmentMetadataValueInput> = {
  name: 'ShareGroupTargetAssignmentMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 12,
  encode(w, m, version) {
    checkVersion('ShareGroupTargetAssignmentMetadataValue', version, 0, 0)
    try {
      encodeShareGroupTargetAssignmentMetadataValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupTargetAssignmentMetadataValue', version)
    }
  },
  decode(r, version) {
    checkVersion('ShareGroupTargetAssignmentMetadataValue', version, 0, 0)
    try {
      return decodeShareGroupTargetAssignmentMetadataValue(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupTargetAssignmentMetadataValue', version)
    }
  },
}

/** ShareGroupTargetAssignmentMetadataValue, versions 0, as decoded. */
export interface ShareGroupTargetAssignmentMetadataValue {
  readonly assignmentEpoch: number
  readonly assignmentTimestamp: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareGroupTargetAssignmentMetadataValue, versions 0, as the encoder takes it. */
export interface ShareGroupTargetAssignmentMetadataValueInput {
  readonly assignmentEpoch: number
  readonly assignmentTimestamp?: bigint | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeShareGroupTargetAssignmentMetadataValue(w: ByteWriter, m: ShareGroupTargetAssignmentMetadataValueInput, _version: number): void {
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

function decodeShareGroupTargetAssignmentMetadataValue(r: ByteReader, _version: number): ShareGroupTargetAssignmentMetadataValue {
  const assignmentEpoch = r.int32('assignmentEpoch')
  let assignmentTimestamp: ShareGroupTargetAssignmentMetadataValue['assignmentTimestamp'] = 0n
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

/** ShareGroupTargetAssignmentMemberKey, versions 0. */
export const ShareGroupTargetAssignmentMemberKey: DataCodec<ShareGroupTargetAssignmentMemberKey, ShareGroupTargetAssignmentMemberKeyInput> = {
  name: 'ShareGroupTargetAssignmentMemberKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 13,
  encode(w, m, version) {
    checkVersion('ShareGroupTargetAssignmentMemberKey', version, 0, 0)
    try {
      encodeShareGroupTargetAssignmentMemberKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupTargetAssignmentMemberKey', version)
    }
  },
  decode(r, version) {
    checkVersion('ShareGroupTargetAssignmentMemberKey', version, 0, 0)
    try {
      return decodeShareGroupTargetAssignmentMemberKey(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupTargetAssignmentMemberKey', version)
    }
  },
}

/** ShareGroupTargetAssignmentMemberKey, versions 0, as decoded. */
export interface ShareGroupTargetAssignmentMemberKey {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareGroupTargetAssignmentMemberKey, versions 0, as the encoder takes it. */
export interface ShareGroupTargetAssignmentMemberKeyInput {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeShareGroupTargetAssignmentMemberKey(w: ByteWriter, m: ShareGroupTargetAssignmentMemberKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  w.string(m.memberId, 'memberId')
  refuseTags(m.unknownTags)
}

function decodeShareGroupTargetAssignmentMemberKey(r: ByteReader, _version: number): ShareGroupTargetAssignmentMemberKey {
  const groupId = r.string('groupId')
  const memberId = r.string('memberId')
  const unknownTags = undefined
  return { groupId, memberId, unknownTags }
}

/** ShareGroupTargetAssignmentMemberValue, versions 0. */
export const ShareGroupTargetAssignmentMemberValue: DataCodec<ShareGroupTargetAssignmentMemberValue, ShareGroupTargetAssignmentMemberValueInput> = {
  name: 'ShareGroupTargetAssignmentMemberValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 13,
  encode(w, m, version) {
    checkVersion('ShareGroupTargetAssignmentMemberValue', version, 0, 0)
    try {
      encodeShareGroupTargetAssignmentMemberValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupTargetAssignmentMemberValue', version)
    }
  },
  decode(r, version) {
    checkVersion('ShareGroupTargetAssignmentMemberValue', version, 0, 0)
    try {
      return decodeShareGroupTargetAssignmentMemberValue(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupTargetAssignmentMemberValue', version)
    }
  },
}

/** ShareGroupTargetAssignmentMemberValue, versions 0, as decoded. */
export interface ShareGroupTargetAssignmentMemberValue {
  readonly topicPartitions: ShareGroupTargetAssignmentMemberValueTopicPartition[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareGroupTargetAssignmentMemberValue, versions 0, as the encoder takes it. */
export interface ShareGroupTargetAssignmentMemberValueInput {
  readonly topicPartitions: readonly ShareGroupTargetAssignmentMemberValueTopicPartitionInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicPartition of ShareGroupTargetAssignmentMemberValue, versions 0, as decoded. */
export interface ShareGroupTargetAssignmentMemberValueTopicPartition {
  readonly topicId: string
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicPartition of ShareGroupTargetAssignmentMemberValue, versions 0, as the encoder takes it. */
export interface ShareGroupTargetAssignmentMemberValueTopicPartitionInput {
  readonly topicId: string
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeShareGroupTargetAssignmentMemberValue(w: ByteWriter, m: ShareGroupTargetAssignmentMemberValueInput, version: number): void {
  requireStruct(m)
  const topicPartitions = m.topicPartitions
  writeCount(w, topicPartitions, true, false, 'topicPartitions')
  encodeShareGroupTargetAssignmentMemberValueTopicPartitionList(w, topicPartitions, version, 'topicPartitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareGroupTargetAssignmentMemberValueTopicPartition(w: ByteWriter, m: ShareGroupTargetAssignmentMemberValueTopicPartitionInput, _version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareGroupTargetAssignmentMemberValueTopicPartitionList(w: ByteWriter, values: readonly ShareGroupTargetAssignmentMemberValueTopicPartitionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareGroupTargetAssignmentMemberValueTopicPartition(w, values[i] as ShareGroupTargetAssignmentMemberValueTopicPartitionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeShareGroupTargetAssignmentMemberValue(r: ByteReader, version: number): ShareGroupTargetAssignmentMemberValue {
  const topicPartitions = decodeShareGroupTargetAssignmentMemberValueTopicPartitionList(r, version, r.compactArrayLength(18, 'topicPartitions'), 'topicPartitions')
  const unknownTags = readUnknownTags(r)
  return { topicPartitions, unknownTags }
}

function decodeShareGroupTargetAssignmentMemberValueTopicPartition(r: ByteReader, _version: number): ShareGroupTargetAssignmentMemberValueTopicPartition {
  const topicId = r.uuid('topicId')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeShareGroupTargetAssignmentMemberValueTopicPartitionList(r: ByteReader, version: number, count: number, field: string): ShareGroupTargetAssignmentMemberValueTopicPartition[] {
  const values = new Array<ShareGroupTargetAssignmentMemberValueTopicPartition>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareGroupTargetAssignmentMemberValueTopicPartition(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

/** ShareGroupCurrentMemberAssignmentKey, versions 0. */
export const ShareGroupCurrentMemberAssignmentKey: DataCodec<ShareGroupCurrentMemberAssignmentKey, ShareGroupCurrentMemberAssignmentKeyInput> = {
  name: 'ShareGroupCurrentMemberAssignmentKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 14,
  encode(w, m, version) {
    checkVersion('ShareGroupCurrentMemberAssignmentKey', version, 0, 0)
    try {
      encodeShareGroupCurrentMemberAssignmentKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupCurrentMemberAssignmentKey', version)
    }
  },
  decode(r, version) {
    checkVersion('ShareGroupCurrentMemberAssignmentKey', version, 0, 0)
    try {
      return decodeShareGroupCurrentMemberAssignmentKey(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupCurrentMemberAssignmentKey', version)
    }
  },
}

/** ShareGroupCurrentMemberAssignmentKey, versions 0, as decoded. */
export interface ShareGroupCurrentMemberAssignmentKey {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareGroupCurrentMemberAssignmentKey, versions 0, as the encoder takes it. */
export interface ShareGroupCurrentMemberAssignmentKeyInput {
  readonly groupId: string
  readonly memberId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeShareGroupCurrentMemberAssignmentKey(w: ByteWriter, m: ShareGroupCurrentMemberAssignmentKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  w.string(m.memberId, 'memberId')
  refuseTags(m.unknownTags)
}

function decodeShareGroupCurrentMemberAssignmentKey(r: ByteReader, _version: number): ShareGroupCurrentMemberAssignmentKey {
  const groupId = r.string('groupId')
  const memberId = r.string('memberId')
  const unknownTags = undefined
  return { groupId, memberId, unknownTags }
}

/** ShareGroupCurrentMemberAssignmentValue, versions 0. */
export const ShareGroupCurrentMemberAssignmentValue: DataCodec<ShareGroupCurrentMemberAssignmentValue, ShareGroupCurrentMemberAssignmentValueInput> = {
  name: 'ShareGroupCurrentMemberAssignmentValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 14,
  encode(w, m, version) {
    checkVersion('ShareGroupCurrentMemberAssignmentValue', version, 0, 0)
    try {
      encodeShareGroupCurrentMemberAssignmentValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupCurrentMemberAssignmentValue', version)
    }
  },
  decode(r, version) {
    checkVersion('ShareGroupCurrentMemberAssignmentValue', version, 0, 0)
    try {
      return decodeShareGroupCurrentMemberAssignmentValue(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupCurrentMemberAssignmentValue', version)
    }
  },
}

/** ShareGroupCurrentMemberAssignmentValue, versions 0, as decoded. */
export interface ShareGroupCurrentMemberAssignmentValue {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly assignedPartitions: ShareGroupCurrentMemberAssignmentValueTopicPartitions[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareGroupCurrentMemberAssignmentValue, versions 0, as the encoder takes it. */
export interface ShareGroupCurrentMemberAssignmentValueInput {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly assignedPartitions: readonly ShareGroupCurrentMemberAssignmentValueTopicPartitionsInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicPartitions of ShareGroupCurrentMemberAssignmentValue, versions 0, as decoded. */
export interface ShareGroupCurrentMemberAssignmentValueTopicPartitions {
  readonly topicId: string
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicPartitions of ShareGroupCurrentMemberAssignmentValue, versions 0, as the encoder takes it. */
export interface ShareGroupCurrentMemberAssignmentValueTopicPartitionsInput {
  readonly topicId: string
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeShareGroupCurrentMemberAssignmentValue(w: ByteWriter, m: ShareGroupCurrentMemberAssignmentValueInput, version: number): void {
  requireStruct(m)
  w.int32(m.memberEpoch, 'memberEpoch')
  w.int32(m.previousMemberEpoch, 'previousMemberEpoch')
  w.int8(m.state, 'state')
  const assignedPartitions = m.assignedPartitions
  writeCount(w, assignedPartitions, true, false, 'assignedPartitions')
  encodeShareGroupCurrentMemberAssignmentValueTopicPartitionsList(w, assignedPartitions, version, 'assignedPartitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareGroupCurrentMemberAssignmentValueTopicPartitions(w: ByteWriter, m: ShareGroupCurrentMemberAssignmentValueTopicPartitionsInput, _version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareGroupCurrentMemberAssignmentValueTopicPartitionsList(w: ByteWriter, values: readonly ShareGroupCurrentMemberAssignmentValueTopicPartitionsInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareGroupCurrentMemberAssignmentValueTopicPartitions(w, values[i] as ShareGroupCurrentMemberAssignmentValueTopicPartitionsInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeShareGroupCurrentMemberAssignmentValue(r: ByteReader, version: number): ShareGroupCurrentMemberAssignmentValue {
  const memberEpoch = r.int32('memberEpoch')
  const previousMemberEpoch = r.int32('previousMemberEpoch')
  const state = r.int8('state')
  const assignedPartitions = decodeShareGroupCurrentMemberAssignmentValueTopicPartitionsList(r, version, r.compactArrayLength(18, 'assignedPartitions'), 'assignedPartitions')
  const unknownTags = readUnknownTags(r)
  return { memberEpoch, previousMemberEpoch, state, assignedPartitions, unknownTags }
}

function decodeShareGroupCurrentMemberAssignmentValueTopicPartitions(r: ByteReader, _version: number): ShareGroupCurrentMemberAssignmentValueTopicPartitions {
  const topicId = r.uuid('topicId')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, partitions, unknownTags }
}

function decodeShareGroupCurrentMemberAssignmentValueTopicPartitionsList(r: ByteReader, version: number, count: number, field: string): ShareGroupCurrentMemberAssignmentValueTopicPartitions[] {
  const values = new Array<ShareGroupCurrentMemberAssignmentValueTopicPartitions>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareGroupCurrentMemberAssignmentValueTopicPartitions(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

/** ShareGroupStatePartitionMetadataKey, versions 0. */
export const ShareGroupStatePartitionMetadataKey: DataCodec<ShareGroupStatePartitionMetadataKey, ShareGroupStatePartitionMetadataKeyInput> = {
  name: 'ShareGroupStatePartitionMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 15,
  encode(w, m, version) {
    checkVersion('ShareGroupStatePartitionMetadataKey', version, 0, 0)
    try {
      encodeShareGroupStatePartitionMetadataKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupStatePartitionMetadataKey', version)
    }
  },
  decode(r, version) {
    checkVersion('ShareGroupStatePartitionMetadataKey', version, 0, 0)
    try {
      return decodeShareGroupStatePartitionMetadataKey(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupStatePartitionMetadataKey', version)
    }
  },
}

/** ShareGroupStatePartitionMetadataKey, versions 0, as decoded. */
export interface ShareGroupStatePartitionMetadataKey {
  readonly groupId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareGroupStatePartitionMetadataKey, versions 0, as the encoder takes it. */
export interface ShareGroupStatePartitionMetadataKeyInput {
  readonly groupId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeShareGroupStatePartitionMetadataKey(w: ByteWriter, m: ShareGroupStatePartitionMetadataKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  refuseTags(m.unknownTags)
}

function decodeShareGroupStatePartitionMetadataKey(r: ByteReader, _version: number): ShareGroupStatePartitionMetadataKey {
  const groupId = r.string('groupId')
  const unknownTags = undefined
  return { groupId, unknownTags }
}

/** ShareGroupStatePartitionMetadataValue, versions 0. */
export const ShareGroupStatePartitionMetadataValue: DataCodec<ShareGroupStatePartitionMetadataValue, ShareGroupStatePartitionMetadataValueInput> = {
  name: 'ShareGroupStatePartitionMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 15,
  encode(w, m, version) {
    checkVersion('ShareGroupStatePartitionMetadataValue', version, 0, 0)
    try {
      encodeShareGroupStatePartitionMetadataValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupStatePartitionMetadataValue', version)
    }
  },
  decode(r, version) {
    checkVersion('ShareGroupStatePartitionMetadataValue', version, 0, 0)
    try {
      return decodeShareGroupStatePartitionMetadataValue(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareGroupStatePartitionMetadataValue', version)
    }
  },
}

/** ShareGroupStatePartitionMetadataValue, versions 0, as decoded. */
export interface ShareGroupStatePartitionMetadataValue {
  readonly initializingTopics: ShareGroupStatePartitionMetadataValueTopicPartitionsInfo[]
  readonly initializedTopics: ShareGroupStatePartitionMetadataValueTopicPartitionsInfo[]
  readonly deletingTopics: ShareGroupStatePartitionMetadataValueTopicInfo[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareGroupStatePartitionMetadataValue, versions 0, as the encoder takes it. */
export interface ShareGroupStatePartitionMetadataValueInput {
  readonly initializingTopics: readonly ShareGroupStatePartitionMetadataValueTopicPartitionsInfoInput[]
  readonly initializedTopics: readonly ShareGroupStatePartitionMetadataValueTopicPartitionsInfoInput[]
  readonly deletingTopics: readonly ShareGroupStatePartitionMetadataValueTopicInfoInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicPartitionsInfo of ShareGroupStatePartitionMetadataValue, versions 0, as decoded. */
export interface ShareGroupStatePartitionMetadataValueTopicPartitionsInfo {
  readonly topicId: string
  readonly topicName: string
  readonly partitions: number[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicPartitionsInfo of ShareGroupStatePartitionMetadataValue, versions 0, as the encoder takes it. */
export interface ShareGroupStatePartitionMetadataValueTopicPartitionsInfoInput {
  readonly topicId: string
  readonly topicName: string
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** TopicInfo of ShareGroupStatePartitionMetadataValue, versions 0, as decoded. */
export interface ShareGroupStatePartitionMetadataValueTopicInfo {
  readonly topicId: string
  readonly topicName: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** TopicInfo of ShareGroupStatePartitionMetadataValue, versions 0, as the encoder takes it. */
export interface ShareGroupStatePartitionMetadataValueTopicInfoInput {
  readonly topicId: string
  readonly topicName: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeShareGroupStatePartitionMetadataValue(w: ByteWriter, m: ShareGroupStatePartitionMetadataValueInput, version: number): void {
  requireStruct(m)
  const initializingTopics = m.initializingTopics
  writeCount(w, initializingTopics, true, false, 'initializingTopics')
  encodeShareGroupStatePartitionMetadataValueTopicPartitionsInfoList(w, initializingTopics, version, 'initializingTopics')
  const initializedTopics = m.initializedTopics
  writeCount(w, initializedTopics, true, false, 'initializedTopics')
  encodeShareGroupStatePartitionMetadataValueTopicPartitionsInfoList(w, initializedTopics, version, 'initializedTopics')
  const deletingTopics = m.deletingTopics
  writeCount(w, deletingTopics, true, false, 'deletingTopics')
  encodeShareGroupStatePartitionMetadataValueTopicInfoList(w, deletingTopics, version, 'deletingTopics')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareGroupStatePartitionMetadataValueTopicPartitionsInfo(w: ByteWriter, m: ShareGroupStatePartitionMetadataValueTopicPartitionsInfoInput, _version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  w.compactString(m.topicName, 'topicName')
  const partitions = m.partitions
  writeCount(w, partitions, true, false, 'partitions')
  writeInt32s(w, partitions, 'partitions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareGroupStatePartitionMetadataValueTopicPartitionsInfoList(w: ByteWriter, values: readonly ShareGroupStatePartitionMetadataValueTopicPartitionsInfoInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareGroupStatePartitionMetadataValueTopicPartitionsInfo(w, values[i] as ShareGroupStatePartitionMetadataValueTopicPartitionsInfoInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeShareGroupStatePartitionMetadataValueTopicInfo(w: ByteWriter, m: ShareGroupStatePartitionMetadataValueTopicInfoInput, _version: number): void {
  requireStruct(m)
  w.uuid(m.topicId, 'topicId')
  w.compactString(m.topicName, 'topicName')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareGroupStatePartitionMetadataValueTopicInfoList(w: ByteWriter, values: readonly ShareGroupStatePartitionMetadataValueTopicInfoInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareGroupStatePartitionMetadataValueTopicInfo(w, values[i] as ShareGroupStatePartitionMetadataValueTopicInfoInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeShareGroupStatePartitionMetadataValue(r: ByteReader, version: number): ShareGroupStatePartitionMetadataValue {
  const initializingTopics = decodeShareGroupStatePartitionMetadataValueTopicPartitionsInfoList(r, version, r.compactArrayLength(19, 'initializingTopics'), 'initializingTopics')
  const initializedTopics = decodeShareGroupStatePartitionMetadataValueTopicPartitionsInfoList(r, version, r.compactArrayLength(19, 'initializedTopics'), 'initializedTopics')
  const deletingTopics = decodeShareGroupStatePartitionMetadataValueTopicInfoList(r, version, r.compactArrayLength(18, 'deletingTopics'), 'deletingTopics')
  const unknownTags = readUnknownTags(r)
  return { initializingTopics, initializedTopics, deletingTopics, unknownTags }
}

function decodeShareGroupStatePartitionMetadataValueTopicPartitionsInfo(r: ByteReader, _version: number): ShareGroupStatePartitionMetadataValueTopicPartitionsInfo {
  const topicId = r.uuid('topicId')
  const topicName = r.compactString('topicName')
  const partitions = readInt32s(r, r.compactArrayLength(4, 'partitions'), 'partitions')
  const unknownTags = readUnknownTags(r)
  return { topicId, topicName, partitions, unknownTags }
}

function decodeShareGroupStatePartitionMetadataValueTopicPartitionsInfoList(r: ByteReader, version: number, count: number, field: string): ShareGroupStatePartitionMetadataValueTopicPartitionsInfo[] {
  const values = new Array<ShareGroupStatePartitionMetadataValueTopicPartitionsInfo>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareGroupStatePartitionMetadataValueTopicPartitionsInfo(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeShareGroupStatePartitionMetadataValueTopicInfo(r: ByteReader, _version: number): ShareGroupStatePartitionMetadataValueTopicInfo {
  const topicId = r.uuid('topicId')
  const topicName = r.compactString('topicName')
  const unknownTags = readUnknownTags(r)
  return { topicId, topicName, unknownTags }
}

function decodeShareGroupStatePartitionMetadataValueTopicInfoList(r: ByteReader, version: number, count: number, field: string): ShareGroupStatePartitionMetadataValueTopicInfo[] {
  const values = new Array<ShareGroupStatePartitionMetadataValueTopicInfo>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareGroupStatePartitionMetadataValueTopicInfo(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
