// Generated from protocol-specs/apis/031-delete-acls.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const DeleteAclsRequestDeleteAclsFilter: StructFacts = {
  name: 'DeleteAclsFilter',
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

/** The fields of DeleteAclsRequest. */
export const DeleteAclsRequest: MessageFacts = {
  name: 'DeleteAclsRequest',
  versions: { min: 0, max: 3 },
  flexibleFrom: 2,
  fields: [
    { name: 'filters', type: 'struct', struct: DeleteAclsRequestDeleteAclsFilter, array: true },
  ],
}

const DeleteAclsResponseDeleteAclsMatchingAcl: StructFacts = {
  name: 'DeleteAclsMatchingAcl',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 3] },
    { name: 'resourceType', type: 'int8' },
    { name: 'resourceName', type: 'string' },
    { name: 'patternType', type: 'int8', versions: [1, 3], default: 3, optional: true },
    { name: 'principal', type: 'string' },
    { name: 'host', type: 'string' },
    { name: 'operation', type: 'int8' },
    { name: 'permissionType', type: 'int8' },
  ],
}

const DeleteAclsResponseDeleteAclsFilterResult: StructFacts = {
  name: 'DeleteAclsFilterResult',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 3] },
    { name: 'matchingAcls', type: 'struct', struct: DeleteAclsResponseDeleteAclsMatchingAcl, array: true },
  ],
}

/** The fields of DeleteAclsResponse. */
export const DeleteAclsResponse: MessageFacts = {
  name: 'DeleteAclsResponse',
  versions: { min: 0, max: 3 },
  flexibleFrom: 2,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'filterResults', type: 'struct', struct: DeleteAclsResponseDeleteAclsFilterResult, array: true },
  ],
}
