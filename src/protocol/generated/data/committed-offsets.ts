// Generated from protocol-specs/data/committed-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import type { DataCodec } from '../../data-codec.ts'
import { TagSection, type UnknownTag, noTags, refuseTags, sortedTags, writeTagsBelow } from '../../unknown-tags.ts'

/**
 * LegacyOffsetCommitKey, versions 0.
 *
 * Key of an offset in __consumer_offsets, as brokers before 0.9 wrote it.
 */
export const LegacyOffsetCommitKey: DataCodec<LegacyOffsetCommitKey, LegacyOffsetCommitKeyInput> = {
  name: 'LegacyOffsetCommitKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 0,
  encode(w, m, version) {
    checkVersion('LegacyOffsetCommitKey', version, 0, 0)
    try {
      encodeLegacyOffsetCommitKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'LegacyOffsetCommitKey', version)
    }
  },
  decode(r, version) {
    checkVersion('LegacyOffsetCommitKey', version, 0, 0)
    try {
      return decodeLegacyOffsetCommitKey(r, version)
    } catch (error) {
      throw inMessage(error, 'LegacyOffsetCommitKey', version)
    }
  },
}

/**
 * LegacyOffsetCommitKey, versions 0, as decoded.
 *
 * Key of an offset in __consumer_offsets, as brokers before 0.9 wrote it.
 */
export interface LegacyOffsetCommitKey {
  readonly group: string
  readonly topic: string
  readonly partition: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/**
 * LegacyOffsetCommitKey, versions 0, as the encoder takes it.
 *
 * Key of an offset in __consumer_offsets, as brokers before 0.9 wrote it.
 */
export interface LegacyOffsetCommitKeyInput {
  readonly group: string
  readonly topic: string
  readonly partition: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeLegacyOffsetCommitKey(w: ByteWriter, m: LegacyOffsetCommitKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.group, 'group')
  w.string(m.topic, 'topic')
  w.int32(m.partition, 'partition')
  refuseTags(m.unknownTags)
}

function decodeLegacyOffsetCommitKey(r: ByteReader, _version: number): LegacyOffsetCommitKey {
  const group = r.string('group')
  const topic = r.string('topic')
  const partition = r.int32('partition')
  const unknownTags = undefined
  return { group, topic, partition, unknownTags }
}

/** LegacyOffsetCommitValue, versions 0. */
export const LegacyOffsetCommitValue: DataCodec<LegacyOffsetCommitValue, LegacyOffsetCommitValueInput> = {
  name: 'LegacyOffsetCommitValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 0,
  encode(w, m, version) {
    checkVersion('LegacyOffsetCommitValue', version, 0, 0)
    try {
      encodeLegacyOffsetCommitValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'LegacyOffsetCommitValue', version)
    }
  },
  decode(r, version) {
    checkVersion('LegacyOffsetCommitValue', version, 0, 0)
    try {
      return decodeLegacyOffsetCommitValue(r, version)
    } catch (error) {
      throw inMessage(error, 'LegacyOffsetCommitValue', version)
    }
  },
}

/** LegacyOffsetCommitValue, versions 0, as decoded. */
export interface LegacyOffsetCommitValue {
  readonly offset: bigint
  readonly metadata: string
  readonly commitTimestamp: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** LegacyOffsetCommitValue, versions 0, as the encoder takes it. */
export interface LegacyOffsetCommitValueInput {
  readonly offset: bigint
  readonly metadata: string
  readonly commitTimestamp: bigint
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeLegacyOffsetCommitValue(w: ByteWriter, m: LegacyOffsetCommitValueInput, _version: number): void {
  requireStruct(m)
  w.int64(m.offset, 'offset')
  w.string(m.metadata, 'metadata')
  w.int64(m.commitTimestamp, 'commitTimestamp')
  refuseTags(m.unknownTags)
}

function decodeLegacyOffsetCommitValue(r: ByteReader, _version: number): LegacyOffsetCommitValue {
  const offset = r.int64('offset')
  const metadata = r.string('metadata')
  const commitTimestamp = r.int64('commitTimestamp')
  const unknownTags = undefined
  return { offset, metadata, commitTimestamp, unknownTags }
}

/**
 * OffsetCommitKey, versions 0.
 *
 * Key of a committed offset in __consumer_offsets.
 */
export const OffsetCommitKey: DataCodec<OffsetCommitKey, OffsetCommitKeyInput> = {
  name: 'OffsetCommitKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 1,
  encode(w, m, version) {
    checkVersion('OffsetCommitKey', version, 0, 0)
    try {
      encodeOffsetCommitKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'OffsetCommitKey', version)
    }
  },
  decode(r, version) {
    checkVersion('OffsetCommitKey', version, 0, 0)
    try {
      return decodeOffsetCommitKey(r, version)
    } catch (error) {
      throw inMessage(error, 'OffsetCommitKey', version)
    }
  },
}

/**
 * OffsetCommitKey, versions 0, as decoded.
 *
 * Key of a committed offset in __consumer_offsets.
 */
export interface OffsetCommitKey {
  readonly group: string
  readonly topic: string
  readonly partition: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/**
 * OffsetCommitKey, versions 0, as the encoder takes it.
 *
 * Key of a committed offset in __consumer_offsets.
 */
export interface OffsetCommitKeyInput {
  readonly group: string
  readonly topic: string
  readonly partition: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeOffsetCommitKey(w: ByteWriter, m: OffsetCommitKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.group, 'group')
  w.string(m.topic, 'topic')
  w.int32(m.partition, 'partition')
  refuseTags(m.unknownTags)
}

function decodeOffsetCommitKey(r: ByteReader, _version: number): OffsetCommitKey {
  const group = r.string('group')
  const topic = r.string('topic')
  const partition = r.int32('partition')
  const unknownTags = undefined
  return { group, topic, partition, unknownTags }
}

/** OffsetCommitValue, versions 0-4. */
export const OffsetCommitValue: DataCodec<OffsetCommitValue, OffsetCommitValueInput> = {
  name: 'OffsetCommitValue',
  versions: { min: 0, max: 4 },
  flexibleFrom: 4,
  recordType: 1,
  encode(w, m, version) {
    checkVersion('OffsetCommitValue', version, 0, 4)
    try {
      encodeOffsetCommitValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'OffsetCommitValue', version)
    }
  },
  decode(r, version) {
    checkVersion('OffsetCommitValue', version, 0, 4)
    try {
      return decodeOffsetCommitValue(r, version)
    } catch (error) {
      throw inMessage(error, 'OffsetCommitValue', version)
    }
  },
}

/** OffsetCommitValue, versions 0-4, as decoded. */
export interface OffsetCommitValue {
  readonly offset: bigint
  /** Versions 3+. */
  readonly leaderEpoch: number
  readonly metadata: string
  readonly commitTimestamp: bigint
  /** Where the commit said how long to keep it. Versions 1. */
  readonly expireTimestamp: bigint
  /** Versions 4+. */
  readonly topicId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** OffsetCommitValue, versions 0-4, as the encoder takes it. */
export interface OffsetCommitValueInput {
  readonly offset: bigint
  /** Versions 3+; default -1. */
  readonly leaderEpoch?: number | undefined
  readonly metadata: string
  readonly commitTimestamp: bigint
  /** Where the commit said how long to keep it. Versions 1; default -1. */
  readonly expireTimestamp?: bigint | undefined
  /** Versions 4+. */
  readonly topicId?: string | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeOffsetCommitValue(w: ByteWriter, m: OffsetCommitValueInput, version: number): void {
  requireStruct(m)
  w.int64(m.offset, 'offset')
  if (version >= 3) {
    w.int32(m.leaderEpoch === undefined ? -1 : m.leaderEpoch, 'leaderEpoch')
  }
  if (version >= 4) w.compactString(m.metadata, 'metadata')
  else w.string(m.metadata, 'metadata')
  w.int64(m.commitTimestamp, 'commitTimestamp')
  if (version >= 1 && version <= 1) {
    w.int64(m.expireTimestamp === undefined ? -1n : m.expireTimestamp, 'expireTimestamp')
  }
  if (version >= 4) {
    const hasTopicId = m.topicId !== undefined && m.topicId !== zeroUuid
    const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [0])
    w.unsignedVarint((hasTopicId ? 1 : 0) + tags.length)
    let next = 0
    if (hasTopicId) {
      next = writeTagsBelow(w, tags, next, 0)
      w.unsignedVarint(0)
      const mark = w.beginSized()
      w.uuid(m.topicId, 'topicId')
      w.endSized(mark)
    }
    writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)
  } else refuseTags(m.unknownTags)
}

function decodeOffsetCommitValue(r: ByteReader, version: number): OffsetCommitValue {
  const offset = r.int64('offset')
  const leaderEpoch = version >= 3 ? r.int32('leaderEpoch') : -1
  const metadata = version >= 4 ? r.compactString('metadata') : r.string('metadata')
  const commitTimestamp = r.int64('commitTimestamp')
  const expireTimestamp = version >= 1 && version <= 1 ? r.int64('expireTimestamp') : -1n
  let topicId: OffsetCommitValue['topicId'] = zeroUuid
  let unknownTags: UnknownTag[] | undefined
  if (version >= 4) {
    const tagCount = r.unsignedVarint('unknownTags')
    if (tagCount > 0) {
      const tags = new TagSection(r, tagCount)
      while (tags.next()) {
        if (tags.tag === 0) topicId = r.uuid('topicId')
        else tags.keep()
      }
      unknownTags = tags.unknown
    }
  }
  return { offset, leaderEpoch, metadata, commitTimestamp, expireTimestamp, topicId, unknownTags }
}
