// Generated from protocol-specs/data/group-metadata.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import type { DataCodec } from '../../data-codec.ts'
import { type UnknownTag, readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'

/**
 * GroupMetadataKey, versions 0.
 *
 * Key of a classic group in __consumer_offsets.
 */
export const GroupMetadataKey: DataCodec<GroupMetadataKey, GroupMetadataKeyInput> = {
  name: 'GroupMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: 2,
  encode(w, m, version) {
    checkVersion('GroupMetadataKey', version, 0, 0)
    try {
      encodeGroupMetadataKey(w, m, version)
    } catch (error) {
      throw inMessage(error, 'GroupMetadataKey', version)
    }
  },
  decode(r, version) {
    checkVersion('GroupMetadataKey', version, 0, 0)
    try {
      return decodeGroupMetadataKey(r, version)
    } catch (error) {
      throw inMessage(error, 'GroupMetadataKey', version)
    }
  },
}

/**
 * GroupMetadataKey, versions 0, as decoded.
 *
 * Key of a classic group in __consumer_offsets.
 */
export interface GroupMetadataKey {
  readonly group: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/**
 * GroupMetadataKey, versions 0, as the encoder takes it.
 *
 * Key of a classic group in __consumer_offsets.
 */
export interface GroupMetadataKeyInput {
  readonly group: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeGroupMetadataKey(w: ByteWriter, m: GroupMetadataKeyInput, _version: number): void {
  requireStruct(m)
  w.string(m.group, 'group')
  refuseTags(m.unknownTags)
}

function decodeGroupMetadataKey(r: ByteReader, _version: number): GroupMetadataKey {
  const group = r.string('group')
  const unknownTags = undefined
  return { group, unknownTags }
}

/** GroupMetadataValue, versions 0-4. */
export const GroupMetadataValue: DataCodec<GroupMetadataValue, GroupMetadataValueInput> = {
  name: 'GroupMetadataValue',
  versions: { min: 0, max: 4 },
  flexibleFrom: 4,
  recordType: 2,
  encode(w, m, version) {
    checkVersion('GroupMetadataValue', version, 0, 4)
    try {
      encodeGroupMetadataValue(w, m, version)
    } catch (error) {
      throw inMessage(error, 'GroupMetadataValue', version)
    }
  },
  decode(r, version) {
    checkVersion('GroupMetadataValue', version, 0, 4)
    try {
      return decodeGroupMetadataValue(r, version)
    } catch (error) {
      throw inMessage(error, 'GroupMetadataValue', version)
    }
  },
}

/** GroupMetadataValue, versions 0-4, as decoded. */
export interface GroupMetadataValue {
  readonly protocolType: string
  readonly generation: number
  readonly protocol: string | null
  /** Member id; null in an empty group. */
  readonly leader: string | null
  /** Versions 2+. */
  readonly currentStateTimestamp: bigint
  readonly members: GroupMetadataValueMemberMetadata[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** GroupMetadataValue, versions 0-4, as the encoder takes it. */
export interface GroupMetadataValueInput {
  readonly protocolType: string
  readonly generation: number
  readonly protocol: string | null
  /** Member id; null in an empty group. */
  readonly leader: string | null
  /** Versions 2+; default -1. */
  readonly currentStateTimestamp?: bigint | undefined
  readonly members: readonly GroupMetadataValueMemberMetadataInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** MemberMetadata of GroupMetadataValue, versions 0-4, as decoded. */
export interface GroupMetadataValueMemberMetadata {
  readonly memberId: string
  /** Versions 3+. */
  readonly groupInstanceId: string | null
  readonly clientId: string
  readonly clientHost: string
  /** Versions 1+. */
  readonly rebalanceTimeout: number
  readonly sessionTimeout: number
  /** A ConsumerProtocolSubscription behind its version, for consumers. */
  readonly subscription: Buffer
  /** A ConsumerProtocolAssignment behind its version, for consumers. */
  readonly assignment: Buffer
  readonly unknownTags?: UnknownTag[] | undefined
}

/** MemberMetadata of GroupMetadataValue, versions 0-4, as the encoder takes it. */
export interface GroupMetadataValueMemberMetadataInput {
  readonly memberId: string
  /** Versions 3+; default null. */
  readonly groupInstanceId?: string | null | undefined
  readonly clientId: string
  readonly clientHost: string
  /** Versions 1+; default -1. */
  readonly rebalanceTimeout?: number | undefined
  readonly sessionTimeout: number
  /** A ConsumerProtocolSubscription behind its version, for consumers. */
  readonly subscription: Uint8Array
  /** A ConsumerProtocolAssignment behind its version, for consumers. */
  readonly assignment: Uint8Array
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeGroupMetadataValue(w: ByteWriter, m: GroupMetadataValueInput, version: number): void {
  requireStruct(m)
  if (version >= 4) w.compactString(m.protocolType, 'protocolType')
  else w.string(m.protocolType, 'protocolType')
  w.int32(m.generation, 'generation')
  if (version >= 4) w.compactNullableString(m.protocol, 'protocol')
  else w.nullableString(m.protocol, 'protocol')
  if (version >= 4) w.compactNullableString(m.leader, 'leader')
  else w.nullableString(m.leader, 'leader')
  if (version >= 2) {
    w.int64(m.currentStateTimestamp === undefined ? -1n : m.currentStateTimestamp, 'currentStateTimestamp')
  }
  const members = m.members
  writeCount(w, members, version >= 4, false, 'members')
  encodeGroupMetadataValueMemberMetadataList(w, members, version, 'members')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeGroupMetadataValueMemberMetadata(w: ByteWriter, m: GroupMetadataValueMemberMetadataInput, version: number): void {
  requireStruct(m)
  if (version >= 4) w.compactString(m.memberId, 'memberId')
  else w.string(m.memberId, 'memberId')
  if (version >= 3) {
    const groupInstanceId = m.groupInstanceId === undefined ? null : m.groupInstanceId
    if (version >= 4) w.compactNullableString(groupInstanceId, 'groupInstanceId')
    else w.nullableString(groupInstanceId, 'groupInstanceId')
  }
  if (version >= 4) w.compactString(m.clientId, 'clientId')
  else w.string(m.clientId, 'clientId')
  if (version >= 4) w.compactString(m.clientHost, 'clientHost')
  else w.string(m.clientHost, 'clientHost')
  if (version >= 1) {
    w.int32(m.rebalanceTimeout === undefined ? -1 : m.rebalanceTimeout, 'rebalanceTimeout')
  }
  w.int32(m.sessionTimeout, 'sessionTimeout')
  if (version >= 4) w.compactBytes(m.subscription, 'subscription')
  else w.bytes(m.subscription, 'subscription')
  if (version >= 4) w.compactBytes(m.assignment, 'assignment')
  else w.bytes(m.assignment, 'assignment')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeGroupMetadataValueMemberMetadataList(w: ByteWriter, values: readonly GroupMetadataValueMemberMetadataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeGroupMetadataValueMemberMetadata(w, values[i] as GroupMetadataValueMemberMetadataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeGroupMetadataValue(r: ByteReader, version: number): GroupMetadataValue {
  const protocolType = version >= 4 ? r.compactString('protocolType') : r.string('protocolType')
  const generation = r.int32('generation')
  const protocol = version >= 4 ? r.compactNullableString('protocol') : r.nullableString('protocol')
  const leader = version >= 4 ? r.compactNullableString('leader') : r.nullableString('leader')
  const currentStateTimestamp = version >= 2 ? r.int64('currentStateTimestamp') : -1n
  const members = decodeGroupMetadataValueMemberMetadataList(r, version, version >= 4 ? r.compactArrayLength(15, 'members') : r.arrayLength(18, 'members'), 'members')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { protocolType, generation, protocol, leader, currentStateTimestamp, members, unknownTags }
}

function decodeGroupMetadataValueMemberMetadata(r: ByteReader, version: number): GroupMetadataValueMemberMetadata {
  const memberId = version >= 4 ? r.compactString('memberId') : r.string('memberId')
  const groupInstanceId = version >= 3 ? (version >= 4 ? r.compactNullableString('groupInstanceId') : r.nullableString('groupInstanceId')) : null
  const clientId = version >= 4 ? r.compactString('clientId') : r.string('clientId')
  const clientHost = version >= 4 ? r.compactString('clientHost') : r.string('clientHost')
  const rebalanceTimeout = version >= 1 ? r.int32('rebalanceTimeout') : -1
  const sessionTimeout = r.int32('sessionTimeout')
  const subscription = version >= 4 ? r.compactBytes('subscription') : r.bytes('subscription')
  const assignment = version >= 4 ? r.compactBytes('assignment') : r.bytes('assignment')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { memberId, groupInstanceId, clientId, clientHost, rebalanceTimeout, sessionTimeout, subscription, assignment, unknownTags }
}

function decodeGroupMetadataValueMemberMetadataList(r: ByteReader, version: number, count: number, field: string): GroupMetadataValueMemberMetadata[] {
  const values = new Array<GroupMetadataValueMemberMetadata>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeGroupMetadataValueMemberMetadata(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
