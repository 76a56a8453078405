// Generated from protocol-specs/apis/074-list-config-resources.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of ListConfigResourcesRequest. */
export const ListConfigResourcesRequest: MessageFacts = {
  name: 'ListConfigResourcesRequest',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'resourceTypes', type: 'int8', array: true, versions: [1, 1], optional: true },
  ],
}

const ListConfigResourcesResponseConfigResource: StructFacts = {
  name: 'ConfigResource',
  fields: [
    { name: 'resourceName', type: 'string' },
    { name: 'resourceType', type: 'int8', versions: [1, 1], default: 16, optional: true, ignorable: true },
  ],
}

/** The fields of ListConfigResourcesResponse. */
export const ListConfigResourcesResponse: MessageFacts = {
  name: 'ListConfigResourcesResponse',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'configResources', type: 'struct', struct: ListConfigResourcesResponseConfigResource, array: true },
  ],
}
