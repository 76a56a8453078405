// Generated from protocol-specs/data/control-records.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of ControlRecordTypeSchema. */
export const ControlRecordTypeSchema: MessageFacts = {
  name: 'ControlRecordTypeSchema',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'type', type: 'int16' },
  ],
}

/** The fields of EndTxnMarker. */
export const EndTxnMarker: MessageFacts = {
  name: 'EndTxnMarker',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'coordinatorEpoch', type: 'int32' },
  ],
}

const LeaderChangeMessageVoter: StructFacts = {
  name: 'Voter',
  fields: [
    { name: 'voterId', type: 'int32' },
    { name: 'voterDirectoryId', type: 'uuid', versions: [1, 1], optional: true },
  ],
}

/** The fields of LeaderChangeMessage. */
export const LeaderChangeMessage: MessageFacts = {
  name: 'LeaderChangeMessage',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'version', type: 'int16' },
    { name: 'leaderId', type: 'int32' },
    { name: 'voters', type: 'struct', struct: LeaderChangeMessageVoter, array: true },
    { name: 'grantingVoters', type: 'struct', struct: LeaderChangeMessageVoter, array: true },
  ],
}

/** The fields of SnapshotHeaderRecord. */
export const SnapshotHeaderRecord: MessageFacts = {
  name: 'SnapshotHeaderRecord',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'version', type: 'int16' },
    { name: 'lastContainedLogTimestamp', type: 'int64' },
  ],
}

/** The fields of SnapshotFooterRecord. */
export const SnapshotFooterRecord: MessageFacts = {
  name: 'SnapshotFooterRecord',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'version', type: 'int16' },
  ],
}

/** The fields of KRaftVersionRecord. */
export const KRaftVersionRecord: MessageFacts = {
  name: 'KRaftVersionRecord',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'version', type: 'int16' },
    { name: 'kRaftVersion', type: 'int16' },
  ],
}

const VotersRecordEndpoint: StructFacts = {
  name: 'Endpoint',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'host', type: 'string' },
    { name: 'port', type: 'uint16' },
  ],
}

const VotersRecordKRaftVersionFeature: StructFacts = {
  name: 'KRaftVersionFeature',
  fields: [
    { name: 'minSupportedVersion', type: 'int16' },
    { name: 'maxSupportedVersion', type: 'int16' },
  ],
}

const VotersRecordVoter: StructFacts = {
  name: 'Voter',
  fields: [
    { name: 'voterId', type: 'int32' },
    { name: 'voterDirectoryId', type: 'uuid' },
    { name: 'endpoints', type: 'struct', struct: VotersRecordEndpoint, array: true },
    { name: 'kRaftVersionFeature', type: 'struct', struct: VotersRecordKRaftVersionFeature },
  ],
}

/** The fields of VotersRecord. */
export const VotersRecord: MessageFacts = {
  name: 'VotersRecord',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'version', type: 'int16' },
    { name: 'voters', type: 'struct', struct: VotersRecordVoter, array: true },
  ],
}
