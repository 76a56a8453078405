// Generated from protocol-specs/apis/010-find-coordinator.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of FindCoordinatorRequest. */
export const FindCoordinatorRequest: MessageFacts = {
  name: 'FindCoordinatorRequest',
  versions: { min: 0, max: 6 },
  flexibleFrom: 3,
  fields: [
    { name: 'key', type: 'string', versions: [0, 3] },
    { name: 'keyType', type: 'int8', versions: [1, 6], optional: true },
    { name: 'coordinatorKeys', type: 'string', array: true, versions: [4, 6] },
  ],
}

const FindCoordinatorResponseCoordinator: StructFacts = {
  name: 'Coordinator',
  fields: [
    { name: 'key', type: 'string', versions: [4, 6] },
    { name: 'nodeId', type: 'int32', versions: [4, 6] },
    { name: 'host', type: 'string', versions: [4, 6] },
    { name: 'port', type: 'int32', versions: [4, 6] },
    { name: 'errorCode', type: 'int16', versions: [4, 6] },
    { name: 'errorMessage', type: 'string', versions: [4, 6], nullable: [4, 6], ignorable: true },
  ],
}

/** The fields of FindCoordinatorResponse. */
export const FindCoordinatorResponse: MessageFacts = {
  name: 'FindCoordinatorResponse',
  versions: { min: 0, max: 6 },
  flexibleFrom: 3,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', versions: [1, 6], optional: true, ignorable: true },
    { name: 'errorCode', type: 'int16', versions: [0, 3], optional: true },
    { name: 'errorMessage', type: 'string', versions: [1, 3], nullable: [1, 3], optional: true, ignorable: true },
    { name: 'nodeId', type: 'int32', versions: [0, 3], optional: true },
    { name: 'host', type: 'string', versions: [0, 3], optional: true },
    { name: 'port', type: 'int32', versions: [0, 3], optional: true },
    { name: 'coordinators', type: 'struct', struct: FindCoordinatorResponseCoordinator, array: true, versions: [4, 6], optional: true },
  ],
}
