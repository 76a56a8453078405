// Generated from protocol-specs/apis/069-consumer-group-describe.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of ConsumerGroupDescribeRequest. */
export const ConsumerGroupDescribeRequest: MessageFacts = {
  name: 'ConsumerGroupDescribeRequest',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'groupIds', type: 'string', array: true },
    { name: 'includeAuthorizedOperations', type: 'bool' },
  ],
}

const ConsumerGroupDescribeResponseTopicPartitions: StructFacts = {
  name: 'TopicPartitions',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'topicName', type: 'string' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

const ConsumerGroupDescribeResponseAssignment: StructFacts = {
  name: 'Assignment',
  fields: [
    { name: 'topicPartitions', type: 'struct', struct: ConsumerGroupDescribeResponseTopicPartitions, array: true },
  ],
}

const ConsumerGroupDescribeResponseMember: StructFacts = {
  name: 'Member',
  fields: [
    { name: 'memberId', type: 'string' },
    { name: 'instanceId', type: 'string', nullable: [0, 1], default: null, optional: true },
    { name: 'rackId', type: 'string', nullable: [0, 1], default: null, optional: true },
    { name: 'memberEpoch', type: 'int32' },
    { name: 'clientId', type: 'string' },
    { name: 'clientHost', type: 'string' },
    { name: 'subscribedTopicNames', type: 'string', array: true },
    { name: 'subscribedTopicRegex', type: 'string', nullable: [0, 1], default: null, optional: true },
    { name: 'assignment', type: 'struct', struct: ConsumerGroupDescribeResponseAssignment },
    { name: 'targetAssignment', type: 'struct', struct: ConsumerGroupDescribeResponseAssignment },
    { name: 'memberType', type: 'int8', versions: [1, 1], default: -1, optional: true, ignorable: true },
  ],
}

const ConsumerGroupDescribeResponseDescribedGroup: StructFacts = {
  name: 'DescribedGroup',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 1], default: null, optional: true },
    { name: 'groupId', type: 'string' },
    { name: 'groupState', type: 'string' },
    { name: 'groupEpoch', type: 'int32' },
    { name: 'assignmentEpoch', type: 'int32' },
    { name: 'assignorName', type: 'string' },
    { name: 'members', type: 'struct', struct: ConsumerGroupDescribeResponseMember, array: true },
    { name: 'authorizedOperations', type: 'int32', default: -2147483648, optional: true },
  ],
}

/** The fields of ConsumerGroupDescribeResponse. */
export const ConsumerGroupDescribeResponse: MessageFacts = {
  name: 'ConsumerGroupDescribeResponse',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'groups', type: 'struct', struct: ConsumerGroupDescribeResponseDescribedGroup, array: true },
  ],
}
