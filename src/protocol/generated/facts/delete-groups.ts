// Generated from protocol-specs/apis/042-delete-groups.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of DeleteGroupsRequest. */
export const DeleteGroupsRequest: MessageFacts = {
  name: 'DeleteGroupsRequest',
  versions: { min: 0, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'groupsNames', type: 'string', array: true },
  ],
}

const DeleteGroupsResponseDeletableGroupResult: StructFacts = {
  name: 'DeletableGroupResult',
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'errorCode', type: 'int16' },
  ],
}

/** The fields of DeleteGroupsResponse. */
export const DeleteGroupsResponse: MessageFacts = {
  name: 'DeleteGroupsResponse',
  versions: { min: 0, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'results', type: 'struct', struct: DeleteGroupsResponseDeletableGroupResult, array: true },
  ],
}
