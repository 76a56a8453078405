// Generated from protocol-specs/apis/032-describe-configs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const DescribeConfigsRequestDescribeConfigsResource: StructFacts = {
  name: 'DescribeConfigsResource',
  fields: [
    { name: 'resourceType', type: 'int8' },
    { name: 'resourceName', type: 'string' },
    { name: 'configurationKeys', type: 'string', array: true, nullable: [0, 4] },
  ],
}

/** The fields of DescribeConfigsRequest. */
export const DescribeConfigsRequest: MessageFacts = {
  name: 'DescribeConfigsRequest',
  versions: { min: 0, max: 4 },
  flexibleFrom: 4,
  fields: [
    { name: 'resources', type: 'struct', struct: DescribeConfigsRequestDescribeConfigsResource, array: true },
    { name: 'includeSynonyms', type: 'bool', versions: [1, 4], optional: true },
    { name: 'includeDocumentation', type: 'bool', versions: [3, 4], optional: true },
  ],
}

const DescribeConfigsResponseDescribeConfigsSynonym: StructFacts = {
  name: 'DescribeConfigsSynonym',
  fields: [
    { name: 'name', type: 'string', versions: [1, 4] },
    { name: 'value', type: 'string', versions: [1, 4], nullable: [1, 4] },
    { name: 'source', type: 'int8', versions: [1, 4] },
  ],
}

const DescribeConfigsResponseDescribeConfigsResourceResult: StructFacts = {
  name: 'DescribeConfigsResourceResult',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'value', type: 'string', nullable: [0, 4] },
    { name: 'readOnly', type: 'bool' },
    { name: 'isDefault', type: 'bool', versions: [0, 0], optional: true },
    { name: 'configSource', type: 'int8', versions: [1, 4], default: -1, optional: true, ignorable: true },
    { name: 'isSensitive', type: 'bool' },
    { name: 'synonyms', type: 'struct', struct: DescribeConfigsResponseDescribeConfigsSynonym, array: true, versions: [1, 4], optional: true, ignorable: true },
    { name: 'configType', type: 'int8', versions: [3, 4], optional: true, ignorable: true },
    { name: 'documentation', type: 'string', versions: [3, 4], nullable: [3, 4], optional: true, ignorable: true },
  ],
}

const DescribeConfigsResponseDescribeConfigsResult: StructFacts = {
  name: 'DescribeConfigsResult',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 4] },
    { name: 'resourceType', type: 'int8' },
    { name: 'resourceName', type: 'string' },
    { name: 'configs', type: 'struct', struct: DescribeConfigsResponseDescribeConfigsResourceResult, array: true },
  ],
}

/** The fields of DescribeConfigsResponse. */
export const DescribeConfigsResponse: MessageFacts = {
  name: 'DescribeConfigsResponse',
  versions: { min: 0, max: 4 },
  flexibleFrom: 4,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'results', type: 'struct', struct: DescribeConfigsResponseDescribeConfigsResult, array: true },
  ],
}
