// Generated from protocol-specs/data/share-state.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import type { DataCodec } from '../../data-codec.ts'
import { TagSection, type UnknownTag, noTags, readUnknownTags, refuseTags, sortedTags, writeTagsBelow, writeUnknownTags } from '../../unknown-tags.ts'

/** ShareSnapshotKey, versions 0. */
export const ShareSnapshotKey: DataCodec<ShareSnapshotKey, ShareSnapshotKeyInput> = {
  name: 'ShareSnapshotKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 0,
  encode(w, m, version) {
    checkVersion('ShareSnapshotKey', version, 0, 0)
    try {
      encodeShareSnapshotKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareSnapshotKey', version)
    }
  },
  decode(r, version) {
    checkVersion('ShareSnapshotKey', version, 0, 0)
    try {
      return decodeShareSnapshotKey(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareSnapshotKey', version)
    }
  },
}

/** ShareSnapshotKey, versions 0, as decoded. */
export interface ShareSnapshotKey {
  readonly groupId: string
  readonly topicId: string
  readonly partition: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareSnapshotKey, versions 0, as the encoder takes it. */
export interface ShareSnapshotKeyInput {
  readonly groupId: string
  readonly topicId: string
  readonly partition: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeShareSnapshotKey(w: ByteWriter, m: ShareSnapshotKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  w.uuid(m.topicId, 'topicId')
  w.int32(m.partition, 'partition')
  refuseTags(m.unknownTags)
}

function decodeShareSnapshotKey(r: ByteReader, _version: number): ShareSnapshotKey {
  const groupId = r.string('groupId')
  const topicId = r.uuid('topicId')
  const partition = r.int32('partition')
  const unknownTags = undefined
  return { groupId, topicId, partition, unknownTags }
}

/** ShareSnapshotValue, versions 0. */
export const ShareSnapshotValue: DataCodec<ShareSnapshotValue, ShareSnapshotValueInput> = {
  name: 'ShareSnapshotValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 0,
  encode(w, m, version) {
    checkVersion('ShareSnapshotValue', version, 0, 0)
    try {
      encodeShareSnapshotValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareSnapshotValue', version)
    }
  },
  decode(r, version) {
    checkVersion('ShareSnapshotValue', version, 0, 0)
    try {
      return decodeShareSnapshotValue(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareSnapshotValue', version)
    }
  },
}

/** ShareSnapshotValue, versions 0, as decoded. */
export interface ShareSnapshotValue {
  readonly snapshotEpoch: number
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: bigint
  readonly deliveryCompleteCount: number
  readonly createTimestamp: bigint
  readonly writeTimestamp: bigint
  readonly stateBatches: ShareSnapshotValueStateBatch[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareSnapshotValue, versions 0, as the encoder takes it. */
export interface ShareSnapshotValueInput {
  readonly snapshotEpoch: number
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: bigint
  /** Default -1. */
  readonly deliveryCompleteCount?: number | undefined
  readonly createTimestamp: bigint
  readonly writeTimestamp: bigint
  readonly stateBatches: readonly ShareSnapshotValueStateBatchInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** StateBatch of ShareSnapshotValue, versions 0, as decoded. */
export interface ShareSnapshotValueStateBatch {
  readonly firstOffset: bigint
  readonly lastOffset: bigint
  readonly deliveryState: number
  readonly deliveryCount: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StateBatch of ShareSnapshotValue, versions 0, as the encoder takes it. */
export interface ShareSnapshotValueStateBatchInput {
  readonly firstOffset: bigint
  readonly lastOffset: bigint
  readonly deliveryState: number
  readonly deliveryCount: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeShareSnapshotValue(w: ByteWriter, m: ShareSnapshotValueInput, version: number): void {
  requireStruct(m)
  w.int32(m.snapshotEpoch, 'snapshotEpoch')
  w.int32(m.stateEpoch, 'stateEpoch')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  w.int64(m.startOffset, 'startOffset')
  w.int64(m.createTimestamp, 'createTimestamp')
  w.int64(m.writeTimestamp, 'writeTimestamp')
  const stateBatches = m.stateBatches
  writeCount(w, stateBatches, true, false, 'stateBatches')
  encodeShareSnapshotValueStateBatchList(w, stateBatches, version, 'stateBatches')
  const hasDeliveryCompleteCount = m.deliveryCompleteCount !== undefined && m.deliveryCompleteCount !== -1
  const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0])
  w.unsignedVarint((hasDeliveryCompleteCount ? 1 : 0) + tags.length)
  let next = 0
  if (hasDeliveryCompleteCount) {
    next = writeTagsBelow(w, tags, next, 0)
    w.unsignedVarint(0)
    const mark = w.beginSized()
    w.int32(m.deliveryCompleteCount, 'deliveryCompleteCount')
    w.endSized(mark)
  }
  writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
}

function encodeShareSnapshotValueStateBatch(w: ByteWriter, m: ShareSnapshotValueStateBatchInput, _version: number): void {
  requireStruct(m)
  w.int64(m.firstOffset, 'firstOffset')
  w.int64(m.lastOffset, 'lastOffset')
  w.int8(m.deliveryState, 'deliveryState')
  w.int16(m.deliveryCount, 'deliveryCount')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareSnapshotValueStateBatchList(w: ByteWriter, values: readonly ShareSnapshotValueStateBatchInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareSnapshotValueStateBatch(w, values[i] as ShareSnapshotValueStateBatchInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeShareSnapshotValue(r: ByteReader, version: number): ShareSnapshotValue {
  const snapshotEpoch = r.int32('snapshotEpoch')
  const stateEpoch = r.int32('stateEpoch')
  const leaderEpoch = r.int32('leaderEpoch')
  const startOffset = r.int64('startOffset')
  const createTimestamp = r.int64('createTimestamp')
  const writeTimestamp = r.int64('writeTimestamp')
  const stateBatches = decodeShareSnapshotValueStateBatchList(r, version, r.compactArrayLength(20, 'stateBatches'), 'stateBatches')
  let deliveryCompleteCount: ShareSnapshotValue['deliveryCompleteCount'] = -1
  let unknownTags: UnknownTag[] | undefined
  const tagCount = r.unsignedVarint('unknownTags')
  if (tagCount > 0) {
    const tags = new TagSection(r, tagCount)
    while (tags.next()) {
      if (tags.tag === 0) deliveryCompleteCount = r.int32('deliveryCompleteCount')
      else tags.keep()
    }
    unknownTags = tags.unknown
  }
  return { snapshotEpoch, stateEpoch, leaderEpoch, startOffset, deliveryCompleteCount, createTimestamp, writeTimestamp, stateBatches, unknownTags }
}

function decodeShareSnapshotValueStateBatch(r: ByteReader, _version: number): ShareSnapshotValueStateBatch {
  const firstOffset = r.int64('firstOffset')
  const lastOffset = r.int64('lastOffset')
  const deliveryState = r.int8('deliveryState')
  const deliveryCount = r.int16('deliveryCount')
  const unknownTags = readUnknownTags(r)
  return { firstOffset, lastOffset, deliveryState, deliveryCount, unknownTags }
}

function decodeShareSnapshotValueStateBatchList(r: ByteReader, version: number, count: number, field: string): ShareSnapshotValueStateBatch[] {
  const values = new Array<ShareSnapshotValueStateBatch>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareSnapshotValueStateBatch(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

/** ShareUpdateKey, versions 0. */
export const ShareUpdateKey: DataCodec<ShareUpdateKey, ShareUpdateKeyInput> = {
  name: 'ShareUpdateKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 1,
  encode(w, m, version) {
    checkVersion('ShareUpdateKey', version, 0, 0)
    try {
      encodeShareUpdateKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareUpdateKey', version)
    }
  },
  decode(r, version) {
    checkVersion('ShareUpdateKey', version, 0, 0)
    try {
      return decodeShareUpdateKey(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareUpdateKey', version)
    }
  },
}

/** ShareUpdateKey, versions 0, as decoded. */
export interface ShareUpdateKey {
  readonly groupId: string
  readonly topicId: string
  readonly partition: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareUpdateKey, versions 0, as the encoder takes it. */
export interface ShareUpdateKeyInput {
  readonly groupId: string
  readonly topicId: string
  readonly partition: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeShareUpdateKey(w: ByteWriter, m: ShareUpdateKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.groupId, 'groupId')
  w.uuid(m.topicId, 'topicId')
  w.int32(m.partition, 'partition')
  refuseTags(m.unknownTags)
}

function decodeShareUpdateKey(r: ByteReader, _version: number): ShareUpdateKey {
  const groupId = r.string('groupId')
  const topicId = r.uuid('topicId')
  const partition = r.int32('partition')
  const unknownTags = undefined
  return { groupId, topicId, partition, unknownTags }
}

/** ShareUpdateValue, versions 0. */
export const ShareUpdateValue: DataCodec<ShareUpdateValue, ShareUpdateValueInput> = {
  name: 'ShareUpdateValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: 1,
  encode(w, m, version) {
    checkVersion('ShareUpdateValue', version, 0, 0)
    try {
      encodeShareUpdateValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ShareUpdateValue', version)
    }
  },
  decode(r, version) {
    checkVersion('ShareUpdateValue', version, 0, 0)
    try {
      return decodeShareUpdateValue(r, version)
    } catch (error) {
      throw inMessage(error, 'ShareUpdateValue', version)
    }
  },
}

/** ShareUpdateValue, versions 0, as decoded. */
export interface ShareUpdateValue {
  readonly snapshotEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: bigint
  readonly deliveryCompleteCount: number
  readonly stateBatches: ShareUpdateValueStateBatch[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ShareUpdateValue, versions 0, as the encoder takes it. */
export interface ShareUpdateValueInput {
  readonly snapshotEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: bigint
  /** Default -1. */
  readonly deliveryCompleteCount?: number | undefined
  readonly stateBatches: readonly ShareUpdateValueStateBatchInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** StateBatch of ShareUpdateValue, versions 0, as decoded. */
export interface ShareUpdateValueStateBatch {
  readonly firstOffset: bigint
  readonly lastOffset: bigint
  readonly deliveryState: number
  readonly deliveryCount: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** StateBatch of ShareUpdateValue, versions 0, as the encoder takes it. */
export interface ShareUpdateValueStateBatchInput {
  readonly firstOffset: bigint
  readonly lastOffset: bigint
  readonly deliveryState: number
  readonly deliveryCount: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeShareUpdateValue(w: ByteWriter, m: ShareUpdateValueInput, version: number): void {
  requireStruct(m)
  w.int32(m.snapshotEpoch, 'snapshotEpoch')
  w.int32(m.leaderEpoch, 'leaderEpoch')
  w.int64(m.startOffset, 'startOffset')
  const stateBatches = m.stateBatches
  writeCount(w, stateBatches, true, false, 'stateBatches')
  encodeShareUpdateValueStateBatchList(w, stateBatches, version, 'stateBatches')
  const hasDeliveryCompleteCount = m.deliveryCompleteCount !== undefined && m.deliveryCompleteCount !== -1
  const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0])
  w.unsignedVarint((hasDeliveryCompleteCount ? 1 : 0) + tags.length)
  let next = 0
  if (hasDeliveryCompleteCount) {
    next = writeTagsBelow(w, tags, next, 0)
    w.unsignedVarint(0)
    const mark = w.beginSized()
    w.int32(m.deliveryCompleteCount, 'deliveryCompleteCount')
    w.endSized(mark)
  }
  writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
}

function encodeShareUpdateValueStateBatch(w: ByteWriter, m: ShareUpdateValueStateBatchInput, _version: number): void {
  requireStruct(m)
  w.int64(m.firstOffset, 'firstOffset')
  w.int64(m.lastOffset, 'lastOffset')
  w.int8(m.deliveryState, 'deliveryState')
  w.int16(m.deliveryCount, 'deliveryCount')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeShareUpdateValueStateBatchList(w: ByteWriter, values: readonly ShareUpdateValueStateBatchInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeShareUpdateValueStateBatch(w, values[i] as ShareUpdateValueStateBatchInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeShareUpdateValue(r: ByteReader, version: number): ShareUpdateValue {
  const snapshotEpoch = r.int32('snapshotEpoch')
  const leaderEpoch = r.int32('leaderEpoch')
  const startOffset = r.int64('startOffset')
  const stateBatches = decodeShareUpdateValueStateBatchList(r, version, r.compactArrayLength(20, 'stateBatches'), 'stateBatches')
  let deliveryCompleteCount: ShareUpdateValue['deliveryCompleteCount'] = -1
  let unknownTags: UnknownTag[] | undefined
  const tagCount = r.unsignedVarint('unknownTags')
  if (tagCount > 0) {
    const tags = new TagSection(r, tagCount)
    while (tags.next()) {
      if (tags.tag === 0) deliveryCompleteCount = r.int32('deliveryCompleteCount')
      else tags.keep()
    }
    unknownTags = tags.unknown
  }
  return { snapshotEpoch, leaderEpoch, startOffset, deliveryCompleteCount, stateBatches, unknownTags }
}

function decodeShareUpdateValueStateBatch(r: ByteReader, _version: number): ShareUpdateValueStateBatch {
  const firstOffset = r.int64('firstOffset')
  const lastOffset = r.int64('lastOffset')
  const deliveryState = r.int8('deliveryState')
  const deliveryCount = r.int16('deliveryCount')
  const unknownTags = readUnknownTags(r)
  return { firstOffset, lastOffset, deliveryState, deliveryCount, unknownTags }
}

function decodeShareUpdateValueStateBatchList(r: ByteReader, version: number, count: number, field: string): ShareUpdateValueStateBatch[] {
  const values = new Array<ShareUpdateValueStateBatch>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeShareUpdateValueStateBatch(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
