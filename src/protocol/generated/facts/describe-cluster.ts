// Generated from protocol-specs/apis/060-describe-cluster.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of DescribeClusterRequest. */
export const DescribeClusterRequest: MessageFacts = {
  name: 'DescribeClusterRequest',
  versions: { min: 0, max: 2 },
  flexibleFrom: 0,
  fields: [
    { name: 'includeClusterAuthorizedOperations', type: 'bool' },
    { name: 'endpointType', type: 'int8', versions: [1, 2], default: 1, optional: true },
    { name: 'includeFencedBrokers', type: 'bool', versions: [2, 2], optional: true },
  ],
}

const DescribeClusterResponseDescribeClusterBroker: StructFacts = {
  name: 'DescribeClusterBroker',
  fields: [
    { name: 'brokerId', type: 'int32' },
    { name: 'host', type: 'string' },
    { name: 'port', type: 'int32' },
    { name: 'rack', type: 'string', nullable: [0, 2], default: null, optional: true },
    { name: 'isFenced', type: 'bool', versions: [2, 2], optional: true },
  ],
}

/** The fields of DescribeClusterResponse. */
export const DescribeClusterResponse: MessageFacts = {
  name: 'DescribeClusterResponse',
  versions: { min: 0, max: 2 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 2], default: null, optional: true },
    { name: 'endpointType', type: 'int8', versions: [1, 2], default: 1, optional: true },
    { name: 'clusterId', type: 'string' },
    { name: 'controllerId', type: 'int32', default: -1, optional: true },
    { name: 'brokers', type: 'struct', struct: DescribeClusterResponseDescribeClusterBroker, array: true },
    { name: 'clusterAuthorizedOperations', type: 'int32', default: -2147483648, optional: true },
  ],
}
