// Generated from protocol-specs/apis/019-create-topics.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const CreateTopicsRequestCreatableReplicaAssignment: StructFacts = {
  name: 'CreatableReplicaAssignment',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'brokerIds', type: 'int32', array: true },
  ],
}

const CreateTopicsRequestCreatableTopicConfig: StructFacts = {
  name: 'CreatableTopicConfig',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'value', type: 'string', nullable: [0, 7] },
  ],
}

const CreateTopicsRequestCreatableTopic: StructFacts = {
  name: 'CreatableTopic',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'numPartitions', type: 'int32' },
    { name: 'replicationFactor', type: 'int16' },
    { name: 'assignments', type: 'struct', struct: CreateTopicsRequestCreatableReplicaAssignment, array: true },
    { name: 'configs', type: 'struct', struct: CreateTopicsRequestCreatableTopicConfig, array: true },
  ],
}

/** The fields of CreateTopicsRequest. */
export const CreateTopicsRequest: MessageFacts = {
  name: 'CreateTopicsRequest',
  versions: { min: 0, max: 7 },
  flexibleFrom: 5,
  fields: [
    { name: 'topics', type: 'struct', struct: CreateTopicsRequestCreatableTopic, array: true },
    { name: 'timeoutMs', type: 'int32', default: 60000, optional: true },
    { name: 'validateOnly', type: 'bool', versions: [1, 7], optional: true },
  ],
}

const CreateTopicsResponseCreatableTopicConfigs: StructFacts = {
  name: 'CreatableTopicConfigs',
  fields: [
    { name: 'name', type: 'string', versions: [5, 7] },
    { name: 'value', type: 'string', versions: [5, 7], nullable: [5, 7] },
    { name: 'readOnly', type: 'bool', versions: [5, 7] },
    { name: 'configSource', type: 'int8', versions: [5, 7], default: -1, optional: true, ignorable: true },
    { name: 'isSensitive', type: 'bool', versions: [5, 7] },
  ],
}

const CreateTopicsResponseCreatableTopicResult: StructFacts = {
  name: 'CreatableTopicResult',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'topicId', type: 'uuid', versions: [7, 7], optional: true, ignorable: true },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', versions: [1, 7], nullable: [1, 7], optional: true, ignorable: true },
    { name: 'topicConfigErrorCode', type: 'int16', versions: [5, 7], tag: 0, optional: true, ignorable: true },
    { name: 'numPartitions', type: 'int32', versions: [5, 7], default: -1, optional: true, ignorable: true },
    { name: 'replicationFactor', type: 'int16', versions: [5, 7], default: -1, optional: true, ignorable: true },
    { name: 'configs', type: 'struct', struct: CreateTopicsResponseCreatableTopicConfigs, array: true, versions: [5, 7], nullable: [5, 7], optional: true, ignorable: true },
  ],
}

/** The fields of CreateTopicsResponse. */
export const CreateTopicsResponse: MessageFacts = {
  name: 'CreateTopicsResponse',
  versions: { min: 0, max: 7 },
  flexibleFrom: 5,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', versions: [2, 7], optional: true, ignorable: true },
    { name: 'topics', type: 'struct', struct: CreateTopicsResponseCreatableTopicResult, array: true },
  ],
}
