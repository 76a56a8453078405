// Generated from protocol-specs/apis/003-metadata.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const MetadataRequestTopic: StructFacts = {
  name: 'MetadataRequestTopic',
  fields: [
    { name: 'topicId', type: 'uuid', versions: [10, 13], optional: true, ignorable: true },
    { name: 'name', type: 'string', nullable: [10, 13] },
  ],
}

/** The fields of MetadataRequest. */
export const MetadataRequest: MessageFacts = {
  name: 'MetadataRequest',
  versions: { min: 0, max: 13 },
  flexibleFrom: 9,
  fields: [
    { name: 'topics', type: 'struct', struct: MetadataRequestTopic, array: true, nullable: [1, 13] },
    { name: 'allowAutoTopicCreation', type: 'bool', versions: [4, 13], default: true, optional: true },
    { name: 'includeClusterAuthorizedOperations', type: 'bool', versions: [8, 10], optional: true },
    { name: 'includeTopicAuthorizedOperations', type: 'bool', versions: [8, 13], optional: true },
  ],
}

const MetadataResponseBroker: StructFacts = {
  name: 'MetadataResponseBroker',
  fields: [
    { name: 'nodeId', type: 'int32' },
    { name: 'host', type: 'string' },
    { name: 'port', type: 'int32' },
    { name: 'rack', type: 'string', versions: [1, 13], nullable: [1, 13], default: null, optional: true, ignorable: true },
  ],
}

const MetadataResponsePartition: StructFacts = {
  name: 'MetadataResponsePartition',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'partitionIndex', type: 'int32' },
    { name: 'leaderId', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32', versions: [7, 13], default: -1, optional: true, ignorable: true },
    { name: 'replicaNodes', type: 'int32', array: true },
    { name: 'isrNodes', type: 'int32', array: true },
    { name: 'offlineReplicas', type: 'int32', array: true, versions: [5, 13], optional: true, ignorable: true },
  ],
}

const MetadataResponseTopic: StructFacts = {
  name: 'MetadataResponseTopic',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'name', type: 'string', nullable: [12, 13] },
    { name: 'topicId', type: 'uuid', versions: [10, 13], optional: true, ignorable: true },
    { name: 'isInternal', type: 'bool', versions: [1, 13], optional: true, ignorable: true },
    { name: 'partitions', type: 'struct', struct: MetadataResponsePartition, array: true },
    { name: 'topicAuthorizedOperations', type: 'int32', versions: [8, 13], default: -2147483648, optional: true },
  ],
}

/** The fields of MetadataResponse. */
export const MetadataResponse: MessageFacts = {
  name: 'MetadataResponse',
  versions: { min: 0, max: 13 },
  flexibleFrom: 9,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', versions: [3, 13], optional: true, ignorable: true },
    { name: 'brokers', type: 'struct', struct: MetadataResponseBroker, array: true },
    { name: 'clusterId', type: 'string', versions: [2, 13], nullable: [2, 13], default: null, optional: true, ignorable: true },
    { name: 'controllerId', type: 'int32', versions: [1, 13], default: -1, optional: true, ignorable: true },
    { name: 'topics', type: 'struct', struct: MetadataResponseTopic, array: true },
    { name: 'clusterAuthorizedOperations', type: 'int32', versions: [8, 10], default: -2147483648, optional: true },
    { name: 'errorCode', type: 'int16', versions: [13, 13], optional: true, ignorable: true },
  ],
}
