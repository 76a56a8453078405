// Generated from protocol-specs/apis/043-elect-leaders.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const ElectLeadersRequestTopicPartitions: StructFacts = {
  name: 'TopicPartitions',
  fields: [
    { name: 'topic', type: 'string' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

/** The fields of ElectLeadersRequest. */
export const ElectLeadersRequest: MessageFacts = {
  name: 'ElectLeadersRequest',
  versions: { min: 0, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'electionType', type: 'int8', versions: [1, 2], optional: true },
    { name: 'topicPartitions', type: 'struct', struct: ElectLeadersRequestTopicPartitions, array: true, nullable: [0, 2] },
    { name: 'timeoutMs', type: 'int32', default: 60000, optional: true },
  ],
}

const ElectLeadersResponsePartitionResult: StructFacts = {
  name: 'PartitionResult',
  fields: [
    { name: 'partitionId', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 2] },
  ],
}

const ElectLeadersResponseReplicaElectionResult: StructFacts = {
  name: 'ReplicaElectionResult',
  fields: [
    { name: 'topic', type: 'string' },
    { name: 'partitionResult', type: 'struct', struct: ElectLeadersResponsePartitionResult, array: true },
  ],
}

/** The fields of ElectLeadersResponse. */
export const ElectLeadersResponse: MessageFacts = {
  name: 'ElectLeadersResponse',
  versions: { min: 0, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16', versions: [1, 2], optional: true },
    { name: 'replicaElectionResults', type: 'struct', struct: ElectLeadersResponseReplicaElectionResult, array: true },
  ],
}
