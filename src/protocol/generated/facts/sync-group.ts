// Generated from protocol-specs/apis/014-sync-group.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const SyncGroupRequestAssignment: StructFacts = {
  name: 'SyncGroupRequestAssignment',
  fields: [
    { name: 'memberId', type: 'string' },
    { name: 'assignment', type: 'bytes' },
  ],
}

/** The fields of SyncGroupRequest. */
export const SyncGroupRequest: MessageFacts = {
  name: 'SyncGroupRequest',
  versions: { min: 0, max: 5 },
  flexibleFrom: 4,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'generationId', type: 'int32' },
    { name: 'memberId', type: 'string' },
    { name: 'groupInstanceId', type: 'string', versions: [3, 5], nullable: [3, 5], default: null, optional: true },
    { name: 'protocolType', type: 'string', versions: [5, 5], nullable: [5, 5], default: null, optional: true, ignorable: true },
    { name: 'protocolName', type: 'string', versions: [5, 5], nullable: [5, 5], default: null, optional: true, ignorable: true },
    { name: 'assignments', type: 'struct', struct: SyncGroupRequestAssignment, array: true },
  ],
}

/** The fields of SyncGroupResponse. */
export const SyncGroupResponse: MessageFacts = {
  name: 'SyncGroupResponse',
  versions: { min: 0, max: 5 },
  flexibleFrom: 4,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', versions: [1, 5], optional: true, ignorable: true },
    { name: 'errorCode', type: 'int16' },
    { name: 'protocolType', type: 'string', versions: [5, 5], nullable: [5, 5], default: null, optional: true, ignorable: true },
    { name: 'protocolName', type: 'string', versions: [5, 5], nullable: [5, 5], default: null, optional: true, ignorable: true },
    { name: 'assignment', type: 'bytes' },
  ],
}
