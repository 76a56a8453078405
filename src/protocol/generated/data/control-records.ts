// Generated from protocol-specs/data/control-records.kspec. Never edit this file: change the spec, then run `npm run generate`.

import { type ByteReader, zeroUuid } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import { checkVersion, inElement, inField, inMessage, notCarried, requireStruct, writeCount } from '../../codec.ts'
import type { DataCodec } from '../../data-codec.ts'
import type { BrokerId } from '../../entities.ts'
import { type UnknownTag, readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'

/**
 * ControlRecordTypeSchema, versions 0.
 *
 * Key of a control record, behind its version as an int16: 0 abort, 1 commit, 2 leader change, 3 and 4 snapshot header and footer, 5 KRaft version, 6 voters.
 */
export const ControlRecordTypeSchema: DataCodec<ControlRecordTypeSchema, ControlRecordTypeSchemaInput> = {
  name: 'ControlRecordTypeSchema',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: undefined,
  encode(w, m, version) {
    checkVersion('ControlRecordTypeSchema', version, 0, 0)
    try {
      encodeControlRecordTypeSchema(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ControlRecordTypeSchema', version)
    }
  },
  decode(r, version) {
    checkVersion('ControlRecordTypeSchema', version, 0, 0)
    try {
      return decodeControlRecordTypeSchema(r, version)
    } catch (error) {
      throw inMessage(error, 'ControlRecordTypeSchema', version)
    }
  },
}

/**
 * ControlRecordTypeSchema, versions 0, as decoded.
 *
 * Key of a control record, behind its version as an int16: 0 abort, 1 commit, 2 leader change, 3 and 4 snapshot header and footer, 5 KRaft version, 6 voters.
 */
export interface ControlRecordTypeSchema {
  readonly type: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/**
 * ControlRecordTypeSchema, versions 0, as the encoder takes it.
 *
 * Key of a control record, behind its version as an int16: 0 abort, 1 commit, 2 leader change, 3 and 4 snapshot header and footer, 5 KRaft version, 6 voters.
 */
export interface ControlRecordTypeSchemaInput {
  readonly type: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeControlRecordTypeSchema(w: ByteWriter, m: ControlRecordTypeSchemaInput, _version: number): void {
  requireStruct(m)
  w.int16(m.type, 'type')
  refuseTags(m.unknownTags)
}

function decodeControlRecordTypeSchema(r: ByteReader, _version: number): ControlRecordTypeSchema {
  const type = r.int16('type')
  const unknownTags = undefined
  return { type, unknownTags }
}

/**
 * EndTxnMarker, versions 0.
 *
 * Value of the control records that end a transaction, behind its version as an int16.
 */
export const EndTxnMarker: DataCodec<EndTxnMarker, EndTxnMarkerInput> = {
  name: 'EndTxnMarker',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  recordType: undefined,
  encode(w, m, version) {
    checkVersion('EndTxnMarker', version, 0, 0)
    try {
      encodeEndTxnMarker(w, m, version)
    } catch (error) {
      throw inMessage(error, 'EndTxnMarker', version)
    }
  },
  decode(r, version) {
    checkVersion('EndTxnMarker', version, 0, 0)
    try {
      return decodeEndTxnMarker(r, version)
    } catch (error) {
      throw inMessage(error, 'EndTxnMarker', version)
    }
  },
}

/**
 * EndTxnMarker, versions 0, as decoded.
 *
 * Value of the control records that end a transaction, behind its version as an int16.
 */
export interface EndTxnMarker {
  readonly coordinatorEpoch: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/**
 * EndTxnMarker, versions 0, as the encoder takes it.
 *
 * Value of the control records that end a transaction, behind its version as an int16.
 */
export interface EndTxnMarkerInput {
  readonly coordinatorEpoch: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeEndTxnMarker(w: ByteWriter, m: EndTxnMarkerInput, _version: number): void {
  requireStruct(m)
  w.int32(m.coordinatorEpoch, 'coordinatorEpoch')
  refuseTags(m.unknownTags)
}

function decodeEndTxnMarker(r: ByteReader, _version: number): EndTxnMarker {
  const coordinatorEpoch = r.int32('coordinatorEpoch')
  const unknownTags = undefined
  return { coordinatorEpoch, unknownTags }
}

/**
 * LeaderChangeMessage, versions 0-1.
 *
 * Value of the control record that a new KRaft leader writes first.
 */
export const LeaderChangeMessage: DataCodec<LeaderChangeMessage, LeaderChangeMessageInput> = {
  name: 'LeaderChangeMessage',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  recordType: undefined,
  encode(w, m, version) {
    checkVersion('LeaderChangeMessage', version, 0, 1)
    try {
      encodeLeaderChangeMessage(w, m, version)
    } catch (error) {
      throw inMessage(error, 'LeaderChangeMessage', version)
    }
  },
  decode(r, version) {
    checkVersion('LeaderChangeMessage', version, 0, 1)
    try {
      return decodeLeaderChangeMessage(r, version)
    } catch (error) {
      throw inMessage(error, 'LeaderChangeMessage', version)
    }
  },
}

/**
 * LeaderChangeMessage, versions 0-1, as decoded.
 *
 * Value of the control record that a new KRaft leader writes first.
 */
export interface LeaderChangeMessage {
  readonly version: number
  readonly leaderId: BrokerId
  readonly voters: LeaderChangeMessageVoter[]
  readonly grantingVoters: LeaderChangeMessageVoter[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/**
 * LeaderChangeMessage, versions 0-1, as the encoder takes it.
 *
 * Value of the control record that a new KRaft leader writes first.
 */
export interface LeaderChangeMessageInput {
  readonly version: number
  readonly leaderId: BrokerId
  readonly voters: readonly LeaderChangeMessageVoterInput[]
  readonly grantingVoters: readonly LeaderChangeMessageVoterInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Voter of LeaderChangeMessage, versions 0-1, as decoded. */
export interface LeaderChangeMessageVoter {
  readonly voterId: number
  /** Versions 1+. */
  readonly voterDirectoryId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Voter of LeaderChangeMessage, versions 0-1, as the encoder takes it. */
export interface LeaderChangeMessageVoterInput {
  readonly voterId: number
  /** Versions 1+. */
  readonly voterDirectoryId?: string | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeLeaderChangeMessage(w: ByteWriter, m: LeaderChangeMessageInput, version: number): void {
  requireStruct(m)
  w.int16(m.version, 'version')
  w.int32(m.leaderId, 'leaderId')
  const voters = m.voters
  writeCount(w, voters, true, false, 'voters')
  encodeLeaderChangeMessageVoterList(w, voters, version, 'voters')
  const grantingVoters = m.grantingVoters
  writeCount(w, grantingVoters, true, false, 'grantingVoters')
  encodeLeaderChangeMessageVoterList(w, grantingVoters, version, 'grantingVoters')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeLeaderChangeMessageVoter(w: ByteWriter, m: LeaderChangeMessageVoterInput, version: number): void {
  requireStruct(m)
  w.int32(m.voterId, 'voterId')
  if (version >= 1) {
    w.uuid(m.voterDirectoryId === undefined ? zeroUuid : m.voterDirectoryId, 'voterDirectoryId')
  } else if (m.voterDirectoryId !== undefined && m.voterDirectoryId !== zeroUuid) throw notCarried('voterDirectoryId', '1+')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeLeaderChangeMessageVoterList(w: ByteWriter, values: readonly LeaderChangeMessageVoterInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeLeaderChangeMessageVoter(w, values[i] as LeaderChangeMessageVoterInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeLeaderChangeMessage(r: ByteReader, version: number): LeaderChangeMessage {
  const versionField = r.int16('version')
  const leaderId = r.int32('leaderId')
  const voters = decodeLeaderChangeMessageVoterList(r, version, r.compactArrayLength(5, 'voters'), 'voters')
  const grantingVoters = decodeLeaderChangeMessageVoterList(r, version, r.compactArrayLength(5, 'grantingVoters'), 'grantingVoters')
  const unknownTags = readUnknownTags(r)
  return { version: versionField, leaderId, voters, grantingVoters, unknownTags }
}

function decodeLeaderChangeMessageVoter(r: ByteReader, version: number): LeaderChangeMessageVoter {
  const voterId = r.int32('voterId')
  const voterDirectoryId = version >= 1 ? r.uuid('voterDirectoryId') : zeroUuid
  const unknownTags = readUnknownTags(r)
  return { voterId, voterDirectoryId, unknownTags }
}

function decodeLeaderChangeMessageVoterList(r: ByteReader, version: number, count: number, field: string): LeaderChangeMessageVoter[] {
  const values = new Array<LeaderChangeMessageVoter>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeLeaderChangeMessageVoter(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

/**
 * SnapshotHeaderRecord, versions 0.
 *
 * Value of the first control record of a KRaft snapshot.
 */
export const SnapshotHeaderRecord: DataCodec<SnapshotHeaderRecord, SnapshotHeaderRecordInput> = {
  name: 'SnapshotHeaderRecord',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: undefined,
  encode(w, m, version) {
    checkVersion('SnapshotHeaderRecord', version, 0, 0)
    try {
      encodeSnapshotHeaderRecord(w, m, version)
    } catch (error) {
      throw inMessage(error, 'SnapshotHeaderRecord', version)
    }
  },
  decode(r, version) {
    checkVersion('SnapshotHeaderRecord', version, 0, 0)
    try {
      return decodeSnapshotHeaderRecord(r, version)
    } catch (error) {
      throw inMessage(error, 'SnapshotHeaderRecord', version)
    }
  },
}

/**
 * SnapshotHeaderRecord, versions 0, as decoded.
 *
 * Value of the first control record of a KRaft snapshot.
 */
export interface SnapshotHeaderRecord {
  readonly version: number
  readonly lastContainedLogTimestamp: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/**
 * SnapshotHeaderRecord, versions 0, as the encoder takes it.
 *
 * Value of the first control record of a KRaft snapshot.
 */
export interface SnapshotHeaderRecordInput {
  readonly version: number
  readonly lastContainedLogTimestamp: bigint
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeSnapshotHeaderRecord(w: ByteWriter, m: SnapshotHeaderRecordInput, _version: number): void {
  requireStruct(m)
  w.int16(m.version, 'version')
  w.int64(m.lastContainedLogTimestamp, 'lastContainedLogTimestamp')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeSnapshotHeaderRecord(r: ByteReader, _version: number): SnapshotHeaderRecord {
  const versionField = r.int16('version')
  const lastContainedLogTimestamp = r.int64('lastContainedLogTimestamp')
  const unknownTags = readUnknownTags(r)
  return { version: versionField, lastContainedLogTimestamp, unknownTags }
}

/**
 * SnapshotFooterRecord, versions 0.
 *
 * Value of the last control record of a KRaft snapshot.
 */
export const SnapshotFooterRecord: DataCodec<SnapshotFooterRecord, SnapshotFooterRecordInput> = {
  name: 'SnapshotFooterRecord',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: undefined,
  encode(w, m, version) {
    checkVersion('SnapshotFooterRecord', version, 0, 0)
    try {
      encodeSnapshotFooterRecord(w, m, version)
    } catch (error) {
      throw inMessage(error, 'SnapshotFooterRecord', version)
    }
  },
  decode(r, version) {
    checkVersion('SnapshotFooterRecord', version, 0, 0)
    try {
      return decodeSnapshotFooterRecord(r, version)
    } catch (error) {
      throw inMessage(error, 'SnapshotFooterRecord', version)
    }
  },
}

/**
 * SnapshotFooterRecord, versions 0, as decoded.
 *
 * Value of the last control record of a KRaft snapshot.
 */
export interface SnapshotFooterRecord {
  readonly version: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/**
 * SnapshotFooterRecord, versions 0, as the encoder takes it.
 *
 * Value of the last control record of a KRaft snapshot.
 */
export interface SnapshotFooterRecordInput {
  readonly version: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeSnapshotFooterRecord(w: ByteWriter, m: SnapshotFooterRecordInput, _version: number): void {
  requireStruct(m)
  w.int16(m.version, 'version')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeSnapshotFooterRecord(r: ByteReader, _version: number): SnapshotFooterRecord {
  const versionField = r.int16('version')
  const unknownTags = readUnknownTags(r)
  return { version: versionField, unknownTags }
}

/**
 * KRaftVersionRecord, versions 0.
 *
 * Value of the control record that sets the version of KRaft itself (KIP-853).
 */
export const KRaftVersionRecord: DataCodec<KRaftVersionRecord, KRaftVersionRecordInput> = {
  name: 'KRaftVersionRecord',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: undefined,
  encode(w, m, version) {
    checkVersion('KRaftVersionRecord', version, 0, 0)
    try {
      encodeKRaftVersionRecord(w, m, version)
    } catch (error) {
      throw inMessage(error, 'KRaftVersionRecord', version)
    }
  },
  decode(r, version) {
    checkVersion('KRaftVersionRecord', version, 0, 0)
    try {
      return decodeKRaftVersionRecord(r, version)
    } catch (error) {
      throw inMessage(error, 'KRaftVersionRecord', version)
    }
  },
}

/**
 * KRaftVersionRecord, versions 0, as decoded.
 *
 * Value of the control record that sets the version of KRaft itself (KIP-853).
 */
export interface KRaftVersionRecord {
  readonly version: number
  readonly kRaftVersion: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/**
 * KRaftVersionRecord, versions 0, as the encoder takes it.
 *
 * Value of the control record that sets the version of KRaft itself (KIP-853).
 */
export interface KRaftVersionRecordInput {
  readonly version: number
  readonly kRaftVersion: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeKRaftVersionRecord(w: ByteWriter, m: KRaftVersionRecordInput, _version: number): void {
  requireStruct(m)
  w.int16(m.version, 'version')
  w.int16(m.kRaftVersion, 'kRaftVersion')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeKRaftVersionRecord(r: ByteReader, _version: number): KRaftVersionRecord {
  const versionField = r.int16('version')
  const kRaftVersion = r.int16('kRaftVersion')
  const unknownTags = readUnknownTags(r)
  return { version: versionField, kRaftVersion, unknownTags }
}

/**
 * VotersRecord, versions 0.
 *
 * Value of the control record that names the voters of the quorum (KIP-853).
 */
export const VotersRecord: DataCodec<VotersRecord, VotersRecordInput> = {
  name: 'VotersRecord',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: undefined,
  encode(w, m, version) {
    checkVersion('VotersRecord', version, 0, 0)
    try {
      encodeVotersRecord(w, m, version)
    } catch (error) {
      throw inMessage(error, 'VotersRecord', version)
    }
  },
  decode(r, version) {
    checkVersion('VotersRecord', version, 0, 0)
    try {
      return decodeVotersRecord(r, version)
    } catch (error) {
      throw inMessage(error, 'VotersRecord', version)
    }
  },
}

/**
 * VotersRecord, versions 0, as decoded.
 *
 * Value of the control record that names the voters of the quorum (KIP-853).
 */
export interface VotersRecord {
  readonly version: number
  readonly voters: VotersRecordVoter[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/**
 * VotersRecord, versions 0, as the encoder takes it.
 *
 * Value of the control record that names the voters of the quorum (KIP-853).
 */
export interface VotersRecordInput {
  readonly version: number
  readonly voters: readonly VotersRecordVoterInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Voter of VotersRecord, versions 0, as decoded. */
export interface VotersRecordVoter {
  readonly voterId: BrokerId
  readonly voterDirectoryId: string
  readonly endpoints: VotersRecordEndpoint[]
  readonly kRaftVersionFeature: VotersRecordKRaftVersionFeature
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Voter of VotersRecord, versions 0, as the encoder takes it. */
export interface VotersRecordVoterInput {
  readonly voterId: BrokerId
  readonly voterDirectoryId: string
  readonly endpoints: readonly VotersRecordEndpointInput[]
  readonly kRaftVersionFeature: VotersRecordKRaftVersionFeatureInput
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Endpoint of VotersRecord, versions 0, as decoded. */
export interface VotersRecordEndpoint {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Endpoint of VotersRecord, versions 0, as the encoder takes it. */
export interface VotersRecordEndpointInput {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** KRaftVersionFeature of VotersRecord, versions 0, as decoded. */
export interface VotersRecordKRaftVersionFeature {
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** KRaftVersionFeature of VotersRecord, versions 0, as the encoder takes it. */
export interface VotersRecordKRaftVersionFeatureInput {
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeVotersRecord(w: ByteWriter, m: VotersRecordInput, version: number): void {
  requireStruct(m)
  w.int16(m.version, 'version')
  const voters = m.voters
  writeCount(w, voters, true, false, 'voters')
  encodeVotersRecordVoterList(w, voters, version, 'voters')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeVotersRecordVoter(w: ByteWriter, m: VotersRecordVoterInput, version: number): void {
  requireStruct(m)
  w.int32(m.voterId, 'voterId')
  w.uuid(m.voterDirectoryId, 'voterDirectoryId')
  const endpoints = m.endpoints
  writeCount(w, endpoints, true, false, 'endpoints')
  encodeVotersRecordEndpointList(w, endpoints, version, 'endpoints')
  const kRaftVersionFeature = m.kRaftVersionFeature
  encodeVotersRecordKRaftVersionFeatureIn(w, kRaftVersionFeature, version, 'kRaftVersionFeature')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeVotersRecordVoterList(w: ByteWriter, values: readonly VotersRecordVoterInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeVotersRecordVoter(w, values[i] as VotersRecordVoterInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeVotersRecordEndpoint(w: ByteWriter, m: VotersRecordEndpointInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.compactString(m.host, 'host')
  w.uint16(m.port, 'port')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeVotersRecordEndpointList(w: ByteWriter, values: readonly VotersRecordEndpointInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeVotersRecordEndpoint(w, values[i] as VotersRecordEndpointInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeVotersRecordKRaftVersionFeature(w: ByteWriter, m: VotersRecordKRaftVersionFeatureInput, _version: number): void {
  requireStruct(m)
  w.int16(m.minSupportedVersion, 'minSupportedVersion')
  w.int16(m.maxSupportedVersion, 'maxSupportedVersion')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeVotersRecordKRaftVersionFeatureIn(w: ByteWriter, value: VotersRecordKRaftVersionFeatureInput, version: number, field: string): void {
  try {
    encodeVotersRecordKRaftVersionFeature(w, value, version)
  } catch (error) {
    throw inField(error, field)
  }
}

function decodeVotersRecord(r: ByteReader, version: number): VotersRecord {
  const versionField = r.int16('version')
  const voters = decodeVotersRecordVoterList(r, version, r.compactArrayLength(27, 'voters'), 'voters')
  const unknownTags = readUnknownTags(r)
  return { version: versionField, voters, unknownTags }
}

function decodeVotersRecordVoter(r: ByteReader, version: number): VotersRecordVoter {
  const voterId = r.int32('voterId')
  const voterDirectoryId = r.uuid('voterDirectoryId')
  const endpoints = decodeVotersRecordEndpointList(r, version, r.compactArrayLength(5, 'endpoints'), 'endpoints')
  const kRaftVersionFeature = decodeVotersRecordKRaftVersionFeatureIn(r, version, 'kRaftVersionFeature')
  const unknownTags = readUnknownTags(r)
  return { voterId, voterDirectoryId, endpoints, kRaftVersionFeature, unknownTags }
}

function decodeVotersRecordVoterList(r: ByteReader, version: number, count: number, field: string): VotersRecordVoter[] {
  const values = new Array<VotersRecordVoter>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeVotersRecordVoter(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeVotersRecordEndpoint(r: ByteReader, _version: number): VotersRecordEndpoint {
  const name = r.compactString('name')
  const host = r.compactString('host')
  const port = r.uint16('port')
  const unknownTags = readUnknownTags(r)
  return { name, host, port, unknownTags }
}

function decodeVotersRecordEndpointList(r: ByteReader, version: number, count: number, field: string): VotersRecordEndpoint[] {
  const values = new Array<VotersRecordEndpoint>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeVotersRecordEndpoint(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeVotersRecordKRaftVersionFeature(r: ByteReader, _version: number): VotersRecordKRaftVersionFeature {
  const minSupportedVersion = r.int16('minSupportedVersion')
  const maxSupportedVersion = r.int16('maxSupportedVersion')
  const unknownTags = readUnknownTags(r)
  return { minSupportedVersion, maxSupportedVersion, unknownTags }
}

function decodeVotersRecordKRaftVersionFeatureIn(r: ByteReader, version: number, field: string): VotersRecordKRaftVersionFeature {
  try {
    return decodeVotersRecordKRaftVersionFeature(r, version)
  } catch (error) {
    throw inField(error, field)
  }
}
