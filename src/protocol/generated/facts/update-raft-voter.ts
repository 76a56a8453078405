// Generated from protocol-specs/apis/082-update-raft-voter.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const UpdateRaftVoterRequestListener: StructFacts = {
  name: 'Listener',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'host', type: 'string' },
    { name: 'port', type: 'uint16' },
  ],
}

const UpdateRaftVoterRequestKRaftVersionFeature: StructFacts = {
  name: 'KRaftVersionFeature',
  fields: [
    { name: 'minSupportedVersion', type: 'int16' },
    { name: 'maxSupportedVersion', type: 'int16' },
  ],
}

/** The fields of UpdateRaftVoterRequest. */
export const UpdateRaftVoterRequest: MessageFacts = {
  name: 'UpdateRaftVoterRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'clusterId', type: 'string', nullable: [0, 0] },
    { name: 'currentLeaderEpoch', type: 'int32' },
    { name: 'voterId', type: 'int32' },
    { name: 'voterDirectoryId', type: 'uuid' },
    { name: 'listeners', type: 'struct', struct: UpdateRaftVoterRequestListener, array: true },
    { name: 'kRaftVersionFeature', type: 'struct', struct: UpdateRaftVoterRequestKRaftVersionFeature },
  ],
}

const UpdateRaftVoterResponseCurrentLeader: StructFacts = {
  name: 'CurrentLeader',
  fields: [
    { name: 'leaderId', type: 'int32', default: -1, optional: true },
    { name: 'leaderEpoch', type: 'int32', default: -1, optional: true },
    { name: 'host', type: 'string' },
    { name: 'port', type: 'int32' },
  ],
}

/** The fields of UpdateRaftVoterResponse. */
export const UpdateRaftVoterResponse: MessageFacts = {
  name: 'UpdateRaftVoterResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'currentLeader', type: 'struct', struct: UpdateRaftVoterResponseCurrentLeader, tag: 0, optional: true },
  ],
}
