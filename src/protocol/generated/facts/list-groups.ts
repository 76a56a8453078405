// Generated from protocol-specs/apis/016-list-groups.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of ListGroupsRequest. */
export const ListGroupsRequest: MessageFacts = {
  name: 'ListGroupsRequest',
  versions: { min: 0, max: 5 },
  flexibleFrom: 3,
  fields: [
    { name: 'statesFilter', type: 'string', array: true, versions: [4, 5], optional: true },
    { name: 'typesFilter', type: 'string', array: true, versions: [5, 5], optional: true },
  ],
}

const ListGroupsResponseListedGroup: StructFacts = {
  name: 'ListedGroup',
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'protocolType', type: 'string' },
    { name: 'groupState', type: 'string', versions: [4, 5], optional: true, ignorable: true },
    { name: 'groupType', type: 'string', versions: [5, 5], optional: true, ignorable: true },
  ],
}

/** The fields of ListGroupsResponse. */
export const ListGroupsResponse: MessageFacts = {
  name: 'ListGroupsResponse',
  versions: { min: 0, max: 5 },
  flexibleFrom: 3,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', versions: [1, 5], optional: true, ignorable: true },
    { name: 'errorCode', type: 'int16' },
    { name: 'groups', type: 'struct', struct: ListGroupsResponseListedGroup, array: true },
  ],
}
