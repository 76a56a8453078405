// Generated from protocol-specs/data/group-metadata.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of GroupMetadataKey. */
export const GroupMetadataKey: MessageFacts = {
  name: 'GroupMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'group', type: 'string' },
  ],
}

const GroupMetadataValueMemberMetadata: StructFacts = {
  name: 'MemberMetadata',
  fields: [
    { name: 'memberId', type: 'string' },
    { name: 'groupInstanceId', type: 'string', versions: [3, 4], nullable: [3, 4], default: null, optional: true, ignorable: true },
    { name: 'clientId', type: 'string' },
    { name: 'clientHost', type: 'string' },
    { name: 'rebalanceTimeout', type: 'int32', versions: [1, 4], default: -1, optional: true, ignorable: true },
    { name: 'sessionTimeout', type: 'int32' },
    { name: 'subscription', type: 'bytes' },
    { name: 'assignment', type: 'bytes' },
  ],
}

/** The fields of GroupMetadataValue. */
export const GroupMetadataValue: MessageFacts = {
  name: 'GroupMetadataValue',
  versions: { min: 0, max: 4 },
  flexibleFrom: 4,
  fields: [
    { name: 'protocolType', type: 'string' },
    { name: 'generation', type: 'int32' },
    { name: 'protocol', type: 'string', nullable: [0, 4] },
    { name: 'leader', type: 'string', nullable: [0, 4] },
    { name: 'currentStateTimestamp', type: 'int64', versions: [2, 4], default: -1n, optional: true, ignorable: true },
    { name: 'members', type: 'struct', struct: GroupMetadataValueMemberMetadata, array: true },
  ],
}
