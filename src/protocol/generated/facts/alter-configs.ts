// Generated from protocol-specs/apis/033-alter-configs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const AlterConfigsRequestAlterableConfig: StructFacts = {
  name: 'AlterableConfig',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'value', type: 'string', nullable: [0, 2] },
  ],
}

const AlterConfigsRequestAlterConfigsResource: StructFacts = {
  name: 'AlterConfigsResource',
  fields: [
    { name: 'resourceType', type: 'int8' },
    { name: 'resourceName', type: 'string' },
    { name: 'configs', type: 'struct', struct: AlterConfigsRequestAlterableConfig, array: true },
  ],
}

/** The fields of AlterConfigsRequest. */
export const AlterConfigsRequest: MessageFacts = {
  name: 'AlterConfigsRequest',
  versions: { min: 0, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'resources', type: 'struct', struct: AlterConfigsRequestAlterConfigsResource, array: true },
    { name: 'validateOnly', type: 'bool' },
  ],
}

const AlterConfigsResponseAlterConfigsResourceResponse: StructFacts = {
  name: 'AlterConfigsResourceResponse',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 2] },
    { name: 'resourceType', type: 'int8' },
    { name: 'resourceName', type: 'string' },
  ],
}

/** The fields of AlterConfigsResponse. */
export const AlterConfigsResponse: MessageFacts = {
  name: 'AlterConfigsResponse',
  versions: { min: 0, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'responses', type: 'struct', struct: AlterConfigsResponseAlterConfigsResourceResponse, array: true },
  ],
}
