// Generated from protocol-specs/apis/044-incremental-alter-configs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const IncrementalAlterConfigsRequestAlterableConfig: StructFacts = {
  name: 'AlterableConfig',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'configOperation', type: 'int8' },
    { name: 'value', type: 'string', nullable: [0, 1] },
  ],
}

const IncrementalAlterConfigsRequestAlterConfigsResource: StructFacts = {
  name: 'AlterConfigsResource',
  fields: [
    { name: 'resourceType', type: 'int8' },
    { name: 'resourceName', type: 'string' },
    { name: 'configs', type: 'struct', struct: IncrementalAlterConfigsRequestAlterableConfig, array: true },
  ],
}

/** The fields of IncrementalAlterConfigsRequest. */
export const IncrementalAlterConfigsRequest: MessageFacts = {
  name: 'IncrementalAlterConfigsRequest',
  versions: { min: 0, max: 1 },
  flexibleFrom: 1,
  fields: [
    { name: 'resources', type: 'struct', struct: IncrementalAlterConfigsRequestAlterConfigsResource, array: true },
    { name: 'validateOnly', type: 'bool' },
  ],
}

const IncrementalAlterConfigsResponseAlterConfigsResourceResponse: StructFacts = {
  name: 'AlterConfigsResourceResponse',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 1] },
    { name: 'resourceType', type: 'int8' },
    { name: 'resourceName', type: 'string' },
  ],
}

/** The fields of IncrementalAlterConfigsResponse. */
export const IncrementalAlterConfigsResponse: MessageFacts = {
  name: 'IncrementalAlterConfigsResponse',
  versions: { min: 0, max: 1 },
  flexibleFrom: 1,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'responses', type: 'struct', struct: IncrementalAlterConfigsResponseAlterConfigsResourceResponse, array: true },
  ],
}
