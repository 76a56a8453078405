// Generated from protocol-specs/apis/081-remove-raft-voter.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of RemoveRaftVoterRequest. */
export const RemoveRaftVoterRequest: MessageFacts = {
  name: 'RemoveRaftVoterRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'clusterId', type: 'string', nullable: [0, 0] },
    { name: 'voterId', type: 'int32' },
    { name: 'voterDirectoryId', type: 'uuid' },
  ],
}

/** The fields of RemoveRaftVoterResponse. */
export const RemoveRaftVoterResponse: MessageFacts = {
  name: 'RemoveRaftVoterResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0], ignorable: true },
  ],
}
