// Generated from protocol-specs/apis/011-join-group.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const JoinGroupRequestProtocol: StructFacts = {
  name: 'JoinGroupRequestProtocol',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'metadata', type: 'bytes' },
  ],
}

/** The fields of JoinGroupRequest. */
export const JoinGroupRequest: MessageFacts = {
  name: 'JoinGroupRequest',
  versions: { min: 0, max: 9 },
  flexibleFrom: 6,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'sessionTimeoutMs', type: 'int32' },
    { name: 'rebalanceTimeoutMs', type: 'int32', versions: [1, 9], default: -1, optional: true, ignorable: true },
    { name: 'memberId', type: 'string' },
    { name: 'groupInstanceId', type: 'string', versions: [5, 9], nullable: [5, 9], default: null, optional: true },
    { name: 'protocolType', type: 'string' },
    { name: 'protocols', type: 'struct', struct: JoinGroupRequestProtocol, array: true },
    { name: 'reason', type: 'string', versions: [8, 9], nullable: [8, 9], default: null, optional: true, ignorable: true },
  ],
}

const JoinGroupResponseMember: StructFacts = {
  name: 'JoinGroupResponseMember',
  fields: [
    { name: 'memberId', type: 'string' },
    { name: 'groupInstanceId', type: 'string', versions: [5, 9], nullable: [5, 9], default: null, optional: true, ignorable: true },
    { name: 'metadata', type: 'bytes' },
  ],
}

/** The fields of JoinGroupResponse. */
export const JoinGroupResponse: MessageFacts = {
  name: 'JoinGroupResponse',
  versions: { min: 0, max: 9 },
  flexibleFrom: 6,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', versions: [2, 9], optional: true, ignorable: true },
    { name: 'errorCode', type: 'int16' },
    { name: 'generationId', type: 'int32', default: -1, optional: true },
    { name: 'protocolType', type: 'string', versions: [7, 9], nullable: [7, 9], default: null, optional: true, ignorable: true },
    { name: 'protocolName', type: 'string', nullable: [7, 9] },
    { name: 'leader', type: 'string' },
    { name: 'skipAssignment', type: 'bool', versions: [9, 9], optional: true },
    { name: 'memberId', type: 'string' },
    { name: 'members', type: 'struct', struct: JoinGroupResponseMember, array: true },
  ],
}
