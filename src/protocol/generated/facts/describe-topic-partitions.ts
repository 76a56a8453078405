// Generated from protocol-specs/apis/075-describe-topic-partitions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const DescribeTopicPartitionsRequestTopicRequest: StructFacts = {
  name: 'TopicRequest',
  fields: [
    { name: 'name', type: 'string' },
  ],
}

const DescribeTopicPartitionsRequestCursor: StructFacts = {
  name: 'Cursor',
  fields: [
    { name: 'topicName', type: 'string' },
    { name: 'partitionIndex', type: 'int32' },
  ],
}

/** The fields of DescribeTopicPartitionsRequest. */
export const DescribeTopicPartitionsRequest: MessageFacts = {
  name: 'DescribeTopicPartitionsRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'topics', type: 'struct', struct: DescribeTopicPartitionsRequestTopicRequest, array: true },
    { name: 'responsePartitionLimit', type: 'int32', default: 2000, optional: true },
    { name: 'cursor', type: 'struct', struct: DescribeTopicPartitionsRequestCursor, nullable: [0, 0], default: null, optional: true },
  ],
}

const DescribeTopicPartitionsResponsePartition: StructFacts = {
  name: 'DescribeTopicPartitionsResponsePartition',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'partitionIndex', type: 'int32' },
    { name: 'leaderId', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32', default: -1, optional: true, ignorable: true },
    { name: 'replicaNodes', type: 'int32', array: true },
    { name: 'isrNodes', type: 'int32', array: true },
    { name: 'eligibleLeaderReplicas', type: 'int32', array: true, nullable: [0, 0], default: null, optional: true },
    { name: 'lastKnownElr', type: 'int32', array: true, nullable: [0, 0], default: null, optional: true },
    { name: 'offlineReplicas', type: 'int32', array: true, ignorable: true },
  ],
}

const DescribeTopicPartitionsResponseTopic: StructFacts = {
  name: 'DescribeTopicPartitionsResponseTopic',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'name', type: 'string', nullable: [0, 0] },
    { name: 'topicId', type: 'uuid', ignorable: true },
    { name: 'isInternal', type: 'bool', ignorable: true },
    { name: 'partitions', type: 'struct', struct: DescribeTopicPartitionsResponsePartition, array: true },
    { name: 'topicAuthorizedOperations', type: 'int32', default: -2147483648, optional: true },
  ],
}

const DescribeTopicPartitionsResponseCursor: StructFacts = {
  name: 'Cursor',
  fields: [
    { name: 'topicName', type: 'string' },
    { name: 'partitionIndex', type: 'int32' },
  ],
}

/** The fields of DescribeTopicPartitionsResponse. */
export const DescribeTopicPartitionsResponse: MessageFacts = {
  name: 'DescribeTopicPartitionsResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', ignorable: true },
    { name: 'topics', type: 'struct', struct: DescribeTopicPartitionsResponseTopic, array: true },
    { name: 'nextCursor', type: 'struct', struct: DescribeTopicPartitionsResponseCursor, nullable: [0, 0], default: null, optional: true },
  ],
}
