// Generated from protocol-specs/data/quorum-state.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import { checkVersion, emptyArray, inElement, inMessage, isEmptyArray, notCarried, requireStruct, writeCount } from '../../codec.ts'
import type { DataCodec } from '../../data-codec.ts'
import { type UnknownTag, readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'

/**
 * QuorumStateData, versions 0-1.
 *
 * What a KRaft voter remembers of the last election. Kafka keeps it in a file, as JSON.
 */
export const QuorumStateData: DataCodec<QuorumStateData, QuorumStateDataInput> = {
  name: 'QuorumStateData',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  recordType: undefined,
  encode(w, m, version) {
    checkVersion('QuorumStateData', version, 0, 1)
    try {
      encodeQuorumStateData(w, m, version)
    } catch (error) {
      throw inMessage(error, 'QuorumStateData', version)
    }
  },
  decode(r, version) {
    checkVersion('QuorumStateData', version, 0, 1)
    try {
      return decodeQuorumStateData(r, version)
    } catch (error) {
      throw inMessage(error, 'QuorumStateData', version)
    }
  },
}

/**
 * QuorumStateData, versions 0-1, as decoded.
 *
 * What a KRaft voter remembers of the last election. Kafka keeps it in a file, as JSON.
 */
export interface QuorumStateData {
  /** Versions 0. */
  readonly clusterId: string
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly votedId: number
  /** Versions 1+. */
  readonly votedDirectoryId: string
  /** Versions 0. */
  readonly appliedOffset: bigint
  /** Versions 0. */
  readonly currentVoters: QuorumStateDataVoter[] | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/**
 * QuorumStateData, versions 0-1, as the encoder takes it.
 *
 * What a KRaft voter remembers of the last election. Kafka keeps it in a file, as JSON.
 */
export interface QuorumStateDataInput {
  /** Versions 0. */
  readonly clusterId?: string | undefined
  /** Default -1. */
  readonly leaderId?: number | undefined
  /** Default -1. */
  readonly leaderEpoch?: number | undefined
  /** Default -1. */
  readonly votedId?: number | undefined
  /** Versions 1+. */
  readonly votedDirectoryId?: string | undefined
  /** Versions 0. */
  readonly appliedOffset?: bigint | undefined
  /** Versions 0. */
  readonly currentVoters?: readonly QuorumStateDataVoterInput[] | null | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Voter of QuorumStateData, versions 0, as decoded. */
export interface QuorumStateDataVoter {
  readonly voterId: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Voter of QuorumStateData, versions 0, as the encoder takes it. */
export interface QuorumStateDataVoterInput {
  readonly voterId: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeQuorumStateData(w: ByteWriter, m: QuorumStateDataInput, version: number): void {
  requireStruct(m)
  if (version <= 0) {
    w.compactString(m.clusterId === undefined ? '' : m.clusterId, 'clusterId')
  } else if (m.clusterId !== undefined && m.clusterId !== '') throw notCarried('clusterId', '0')
  w.int32(m.leaderId === undefined ? -1 : m.leaderId, 'leaderId')
  w.int32(m.leaderEpoch === undefined ? -1 : m.leaderEpoch, 'leaderEpoch')
  w.int32(m.votedId === undefined ? -1 : m.votedId, 'votedId')
  if (version >= 1) {
    w.uuid(m.votedDirectoryId === undefined ? zeroUuid : m.votedDirectoryId, 'votedDirectoryId')
  } else if (m.votedDirectoryId !== undefined && m.votedDirectoryId !== zeroUuid) throw notCarried('votedDirectoryId', '1+')
  if (version <= 0) {
    w.int64(m.appliedOffset === undefined ? 0n : m.appliedOffset, 'appliedOffset')
  } else if (m.appliedOffset !== undefined && m.appliedOffset !== 0n) throw notCarried('appliedOffset', '0')
  if (version <= 0) {
    const currentVoters = m.currentVoters === undefined ? emptyArray : m.currentVoters
    writeCount(w, currentVoters, true, true, 'currentVoters')
    if (currentVoters !== null) encodeQuorumStateDataVoterList(w, currentVoters, version, 'currentVoters')
  } else if (m.currentVoters !== undefined && !isEmptyArray(m.currentVoters)) throw notCarried('currentVoters', '0')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeQuorumStateDataVoter(w: ByteWriter, m: QuorumStateDataVoterInput, _version: number): void {
  requireStruct(m)
  w.int32(m.voterId, 'voterId')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeQuorumStateDataVoterList(w: ByteWriter, values: readonly QuorumStateDataVoterInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeQuorumStateDataVoter(w, values[i] as QuorumStateDataVoterInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeQuorumStateData(r: ByteReader, version: number): QuorumStateData {
  const clusterId = version <= 0 ? r.compactString('clusterId') : ''
  const leaderId = r.int32('leaderId')
  const leaderEpoch = r.int32('leaderEpoch')
  const votedId = r.int32('votedId')
  const votedDirectoryId = version >= 1 ? r.uuid('votedDirectoryId') : zeroUuid
  const appliedOffset = version <= 0 ? r.int64('appliedOffset') : 0n
  const countOfCurrentVoters = version <= 0 ? r.compactNullableArrayLength(5, 'currentVoters') : 0
  const currentVoters = countOfCurrentVoters === -1 ? null : decodeQuorumStateDataVoterList(r, version, countOfCurrentVoters, 'currentVoters')
  const unknownTags = readUnknownTags(r)
  return { clusterId, leaderId, leaderEpoch, votedId, votedDirectoryId, appliedOffset, currentVoters, unknownTags }
}

function decodeQuorumStateDataVoter(r: ByteReader, _version: number): QuorumStateDataVoter {
  const voterId = r.int32('voterId')
  const unknownTags = readUnknownTags(r)
  return { voterId, unknownTags }
}

function decodeQuorumStateDataVoterList(r: ByteReader, version: number, count: number, field: string): QuorumStateDataVoter[] {
  const values = new Array<QuorumStateDataVoter>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeQuorumStateDataVoter(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
