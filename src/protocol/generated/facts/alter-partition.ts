// Generated from protocol-specs/apis/056-alter-partition.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const AlterPartitionRequestBrokerState: StructFacts = {
  name: 'BrokerState',
  fields: [
    { name: 'brokerId', type: 'int32', versions: [3, 3] },
    { name: 'brokerEpoch', type: 'int64', versions: [3, 3], default: -1n, optional: true },
  ],
}

const AlterPartitionRequestPartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
    { name: 'newIsr', type: 'int32', array: true, versions: [0, 2] },
    { name: 'newIsrWithEpochs', type: 'struct', struct: AlterPartitionRequestBrokerState, array: true, versions: [3, 3] },
    { name: 'leaderRecoveryState', type: 'int8', versions: [1, 3], optional: true },
    { name: 'partitionEpoch', type: 'int32' },
  ],
}

const AlterPartitionRequestTopicData: StructFacts = {
  name: 'TopicData',
  fields: [
    { name: 'topicName', type: 'string', versions: [0, 1], ignorable: true },
    { name: 'topicId', type: 'uuid', versions: [2, 3], ignorable: true },
    { name: 'partitions', type: 'struct', struct: AlterPartitionRequestPartitionData, array: true },
  ],
}

/** The fields of AlterPartitionRequest. */
export const AlterPartitionRequest: MessageFacts = {
  name: 'AlterPartitionRequest',
  versions: { min: 0, max: 3 },
  flexibleFrom: 0,
  fields: [
    { name: 'brokerId', type: 'int32' },
    { name: 'brokerEpoch', type: 'int64', default: -1n, optional: true },
    { name: 'topics', type: 'struct', struct: AlterPartitionRequestTopicData, array: true },
  ],
}

const AlterPartitionResponsePartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'leaderId', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
    { name: 'isr', type: 'int32', array: true },
    { name: 'leaderRecoveryState', type: 'int8', versions: [1, 3], optional: true, ignorable: true },
    { name: 'partitionEpoch', type: 'int32' },
  ],
}

const AlterPartitionResponseTopicData: StructFacts = {
  name: 'TopicData',
  fields: [
    { name: 'topicName', type: 'string', versions: [0, 1], ignorable: true },
    { name: 'topicId', type: 'uuid', versions: [2, 3], ignorable: true },
    { name: 'partitions', type: 'struct', struct: AlterPartitionResponsePartitionData, array: true },
  ],
}

/** The fields of AlterPartitionResponse. */
export const AlterPartitionResponse: MessageFacts = {
  name: 'AlterPartitionResponse',
  versions: { min: 0, max: 3 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'topics', type: 'struct', struct: AlterPartitionResponseTopicData, array: true },
  ],
}
