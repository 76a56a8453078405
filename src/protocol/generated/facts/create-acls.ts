// Generated from protocol-specs/apis/030-create-acls.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const CreateAclsRequestAclCreation: StructFacts = {
  name: 'AclCreation',
  fields: [
    { name: 'resourceType', type: 'int8' },
    { name: 'resourceName', type: 'string' },
    { name: 'resourcePatternType', type: 'int8', versions: [1, 3], default: 3, optional: true },
    { name: 'principal', type: 'string' },
    { name: 'host', type: 'string' },
    { name: 'operation', type: 'int8' },
    { name: 'permissionType', type: 'int8' },
  ],
}

/** The fields of CreateAclsRequest. */
export const CreateAclsRequest: MessageFacts = {
  name: 'CreateAclsRequest',
  versions: { min: 0, max: 3 },
  flexibleFrom: 2,
  fields: [
    { name: 'creations', type: 'struct', struct: CreateAclsRequestAclCreation, array: true },
  ],
}

const CreateAclsResponseAclCreationResult: StructFacts = {
  name: 'AclCreationResult',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 3] },
  ],
}

/** The fields of CreateAclsResponse. */
export const CreateAclsResponse: MessageFacts = {
  name: 'CreateAclsResponse',
  versions: { min: 0, max: 3 },
  flexibleFrom: 2,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'results', type: 'struct', struct: CreateAclsResponseAclCreationResult, array: true },
  ],
}
