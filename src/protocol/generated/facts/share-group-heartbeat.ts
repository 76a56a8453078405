// Generated from protocol-specs/apis/076-share-group-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of ShareGroupHeartbeatRequest. */
export const ShareGroupHeartbeatRequest: MessageFacts = {
  name: 'ShareGroupHeartbeatRequest',
  versions: { min: 1, max: 1 },
  flexibleFrom: 1,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'memberId', type: 'string' },
    { name: 'memberEpoch', type: 'int32' },
    { name: 'rackId', type: 'string', nullable: [1, 1], default: null, optional: true },
    { name: 'subscribedTopicNames', type: 'string', array: true, nullable: [1, 1], default: null, optional: true },
  ],
}

const ShareGroupHeartbeatResponseTopicPartitions: StructFacts = {
  name: 'TopicPartitions',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

const ShareGroupHeartbeatResponseAssignment: StructFacts = {
  name: 'Assignment',
  fields: [
    { name: 'topicPartitions', type: 'struct', struct: ShareGroupHeartbeatResponseTopicPartitions, array: true },
  ],
}

/** The fields of ShareGroupHeartbeatResponse. */
export const ShareGroupHeartbeatResponse: MessageFacts = {
  name: 'ShareGroupHeartbeatResponse',
  versions: { min: 1, max: 1 },
  flexibleFrom: 1,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [1, 1], default: null, optional: true },
    { name: 'memberId', type: 'string', nullable: [1, 1], default: null, optional: true },
    { name: 'memberEpoch', type: 'int32' },
    { name: 'heartbeatIntervalMs', type: 'int32' },
    { name: 'assignment', type: 'struct', struct: ShareGroupHeartbeatResponseAssignment, nullable: [1, 1], default: null, optional: true },
  ],
}
