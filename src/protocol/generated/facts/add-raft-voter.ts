// Generated from protocol-specs/apis/080-add-raft-voter.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const AddRaftVoterRequestListener: StructFacts = {
  name: 'Listener',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'host', type: 'string' },
    { name: 'port', type: 'uint16' },
  ],
}

/** The fields of AddRaftVoterRequest. */
export const AddRaftVoterRequest: MessageFacts = {
  name: 'AddRaftVoterRequest',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'clusterId', type: 'string', nullable: [0, 1] },
    { name: 'timeoutMs', type: 'int32' },
    { name: 'voterId', type: 'int32' },
    { name: 'voterDirectoryId', type: 'uuid' },
    { name: 'listeners', type: 'struct', struct: AddRaftVoterRequestListener, array: true },
    { name: 'ackWhenCommitted', type: 'bool', versions: [1, 1], default: true, optional: true },
  ],
}

/** The fields of AddRaftVoterResponse. */
export const AddRaftVoterResponse: MessageFacts = {
  name: 'AddRaftVoterResponse',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 1], ignorable: true },
  ],
}
