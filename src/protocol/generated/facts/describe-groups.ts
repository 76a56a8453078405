// Generated from protocol-specs/apis/015-describe-groups.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of DescribeGroupsRequest. */
export const DescribeGroupsRequest: MessageFacts = {
  name: 'DescribeGroupsRequest',
  versions: { min: 0, max: 6 },
  flexibleFrom: 5,
  fields: [
    { name: 'groups', type: 'string', array: true },
    { name: 'includeAuthorizedOperations', type: 'bool', versions: [3, 6], optional: true },
  ],
}

const DescribeGroupsResponseDescribedGroupMember: StructFacts = {
  name: 'DescribedGroupMember',
  fields: [
    { name: 'memberId', type: 'string' },
    { name: 'groupInstanceId', type: 'string', versions: [4, 6], nullable: [4, 6], default: null, optional: true, ignorable: true },
    { name: 'clientId', type: 'string' },
    { name: 'clientHost', type: 'string' },
    { name: 'memberMetadata', type: 'bytes' },
    { name: 'memberAssignment', type: 'bytes' },
  ],
}

const DescribeGroupsResponseDescribedGroup: StructFacts = {
  name: 'DescribedGroup',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', versions: [6, 6], nullable: [6, 6], default: null, optional: true },
    { name: 'groupId', type: 'string' },
    { name: 'groupState', type: 'string' },
    { name: 'protocolType', type: 'string' },
    { name: 'protocolData', type: 'string' },
    { name: 'members', type: 'struct', struct: DescribeGroupsResponseDescribedGroupMember, array: true },
    { name: 'authorizedOperations', type: 'int32', versions: [3, 6], default: -2147483648, optional: true },
  ],
}

/** The fields of DescribeGroupsResponse. */
export const DescribeGroupsResponse: MessageFacts = {
  name: 'DescribeGroupsResponse',
  versions: { min: 0, max: 6 },
  flexibleFrom: 5,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', versions: [1, 6], optional: true, ignorable: true },
    { name: 'groups', type: 'struct', struct: DescribeGroupsResponseDescribedGroup, array: true },
  ],
}
