// Generated from protocol-specs/apis/012-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of HeartbeatRequest. */
export const HeartbeatRequest: MessageFacts = {
  name: 'HeartbeatRequest',
  versions: { min: 0, max: 4 },
  flexibleFrom: 4,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'generationId', type: 'int32' },
    { name: 'memberId', type: 'string' },
    { name: 'groupInstanceId', type: 'string', versions: [3, 4], nullable: [3, 4], default: null, optional: true },
  ],
}

/** The fields of HeartbeatResponse. */
export const HeartbeatResponse: MessageFacts = {
  name: 'HeartbeatResponse',
  versions: { min: 0, max: 4 },
  flexibleFrom: 4,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', versions: [1, 4], optional: true, ignorable: true },
    { name: 'errorCode', type: 'int16' },
  ],
}
