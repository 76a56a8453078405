// Generated from protocol-specs/apis/013-leave-group.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const LeaveGroupRequestMemberIdentity: StructFacts = {
  name: 'MemberIdentity',
  fields: [
    { name: 'memberId', type: 'string', versions: [3, 5] },
    { name: 'groupInstanceId', type: 'string', versions: [3, 5], nullable: [3, 5], default: null, optional: true },
    { name: 'reason', type: 'string', versions: [5, 5], nullable: [5, 5], default: null, optional: true, ignorable: true },
  ],
}

/** The fields of LeaveGroupRequest. */
export const LeaveGroupRequest: MessageFacts = {
  name: 'LeaveGroupRequest',
  versions: { min: 0, max: 5 },
  flexibleFrom: 4,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'memberId', type: 'string', versions: [0, 2] },
    { name: 'members', type: 'struct', struct: LeaveGroupRequestMemberIdentity, array: true, versions: [3, 5] },
  ],
}

const LeaveGroupResponseMemberResponse: StructFacts = {
  name: 'MemberResponse',
  fields: [
    { name: 'memberId', type: 'string', versions: [3, 5] },
    { name: 'groupInstanceId', type: 'string', versions: [3, 5], nullable: [3, 5] },
    { name: 'errorCode', type: 'int16', versions: [3, 5] },
  ],
}

/** The fields of LeaveGroupResponse. */
export const LeaveGroupResponse: MessageFacts = {
  name: 'LeaveGroupResponse',
  versions: { min: 0, max: 5 },
  flexibleFrom: 4,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', versions: [1, 5], optional: true, ignorable: true },
    { name: 'errorCode', type: 'int16' },
    { name: 'members', type: 'struct', struct: LeaveGroupResponseMemberResponse, array: true, versions: [3, 5], optional: true },
  ],
}
