// Generated from protocol-specs/data/quorum-state.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const QuorumStateDataVoter: StructFacts = {
  name: 'Voter',
  fields: [
    { name: 'voterId', type: 'int32', versions: [0, 0] },
  ],
}

/** The fields of QuorumStateData. */
export const QuorumStateData: MessageFacts = {
  name: 'QuorumStateData',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'clusterId', type: 'string', versions: [0, 0], optional: true },
    { name: 'leaderId', type: 'int32', default: -1, optional: true },
    { name: 'leaderEpoch', type: 'int32', default: -1, optional: true },
    { name: 'votedId', type: 'int32', default: -1, optional: true },
    { name: 'votedDirectoryId', type: 'uuid', versions: [1, 1], optional: true },
    { name: 'appliedOffset', type: 'int64', versions: [0, 0], optional: true },
    { name: 'currentVoters', type: 'struct', struct: QuorumStateDataVoter, array: true, versions: [0, 0], nullable: [0, 0], optional: true },
  ],
}
