// Generated from protocol-specs/apis/029-describe-acls.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of DescribeAclsRequest. */
export const DescribeAclsRequest: MessageFacts = {
  name: 'DescribeAclsRequest',
  versions: { min: 0, max: 3 },
  flexibleFrom: 2,
  fields: [
    { name: 'resourceTypeFilter', type: 'int8' },
    { name: 'resourceNameFilter', type: 'string', nullable: [0, 3] },
    { name: 'patternTypeFilter', type: 'int8', versions: [1, 3], default: 3, optional: true },
    { name: 'principalFilter', type: 'string', nullable: [0, 3] },
    { name: 'hostFilter', type: 'string', nullable: [0, 3] },
    { name: 'operation', type: 'int8' },
    { name: 'permissionType', type: 'int8' },
  ],
}

const DescribeAclsResponseAclDescription: StructFacts = {
  name: 'AclDescription',
  fields: [
    { name: 'principal', type: 'string' },
    { name: 'host', type: 'string' },
    { name: 'operation', type: 'int8' },
    { name: 'permissionType', type: 'int8' },
  ],
}

const DescribeAclsResponseDescribeAclsResource: StructFacts = {
  name: 'DescribeAclsResource',
  fields: [
    { name: 'resourceType', type: 'int8' },
    { name: 'resourceName', type: 'string' },
    { name: 'patternType', type: 'int8', versions: [1, 3], default: 3, optional: true },
    { name: 'acls', type: 'struct', struct: DescribeAclsResponseAclDescription, array: true },
  ],
}

/** The fields of DescribeAclsResponse. */
export const DescribeAclsResponse: MessageFacts = {
  name: 'DescribeAclsResponse',
  versions: { min: 0, max: 3 },
  flexibleFrom: 2,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 3] },
    { name: 'resources', type: 'struct', struct: DescribeAclsResponseDescribeAclsResource, array: true },
  ],
}
