// Generated from protocol-specs/apis/068-consumer-group-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const ConsumerGroupHeartbeatRequestTopicPartitions: StructFacts = {
  name: 'TopicPartitions',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

/** The fields of ConsumerGroupHeartbeatRequest. */
export const ConsumerGroupHeartbeatRequest: MessageFacts = {
  name: 'ConsumerGroupHeartbeatRequest',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'memberId', type: 'string' },
    { name: 'memberEpoch', type: 'int32' },
    { name: 'instanceId', type: 'string', nullable: [0, 1], default: null, optional: true },
    { name: 'rackId', type: 'string', nullable: [0, 1], default: null, optional: true },
    { name: 'rebalanceTimeoutMs', type: 'int32', default: -1, optional: true },
    { name: 'subscribedTopicNames', type: 'string', array: true, nullable: [0, 1], default: null, optional: true },
    { name: 'subscribedTopicRegex', type: 'string', versions: [1, 1], nullable: [1, 1], default: null, optional: true },
    { name: 'serverAssignor', type: 'string', nullable: [0, 1], default: null, optional: true },
    { name: 'topicPartitions', type: 'struct', struct: ConsumerGroupHeartbeatRequestTopicPartitions, array: true, nullable: [0, 1], default: null, optional: true },
  ],
}

const ConsumerGroupHeartbeatResponseTopicPartitions: StructFacts = {
  name: 'TopicPartitions',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

const ConsumerGroupHeartbeatResponseAssignment: StructFacts = {
  name: 'Assignment',
  fields: [
    { name: 'topicPartitions', type: 'struct', struct: ConsumerGroupHeartbeatResponseTopicPartitions, array: true },
  ],
}

/** The fields of ConsumerGroupHeartbeatResponse. */
export const ConsumerGroupHeartbeatResponse: MessageFacts = {
  name: 'ConsumerGroupHeartbeatResponse',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 1], default: null, optional: true },
    { name: 'memberId', type: 'string', nullable: [0, 1], default: null, optional: true },
    { name: 'memberEpoch', type: 'int32' },
    { name: 'heartbeatIntervalMs', type: 'int32' },
    { name: 'assignment', type: 'struct', struct: ConsumerGroupHeartbeatResponseAssignment, nullable: [0, 1], default: null, optional: true },
  ],
}
