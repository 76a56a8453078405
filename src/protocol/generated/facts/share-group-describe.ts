// Generated from protocol-specs/apis/077-share-group-describe.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of ShareGroupDescribeRequest. */
export const ShareGroupDescribeRequest: MessageFacts = {
  name: 'ShareGroupDescribeRequest',
  versions: { min: 1, max: 1 },
  flexibleFrom: 1,
  fields: [
    { name: 'groupIds', type: 'string', array: true },
    { name: 'includeAuthorizedOperations', type: 'bool' },
  ],
}

const ShareGroupDescribeResponseTopicPartitions: StructFacts = {
  name: 'TopicPartitions',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'topicName', type: 'string' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

const ShareGroupDescribeResponseAssignment: StructFacts = {
  name: 'Assignment',
  fields: [
    { name: 'topicPartitions', type: 'struct', struct: ShareGroupDescribeResponseTopicPartitions, array: true },
  ],
}

const ShareGroupDescribeResponseMember: StructFacts = {
  name: 'Member',
  fields: [
    { name: 'memberId', type: 'string' },
    { name: 'rackId', type: 'string', nullable: [1, 1], default: null, optional: true },
    { name: 'memberEpoch', type: 'int32' },
    { name: 'clientId', type: 'string' },
    { name: 'clientHost', type: 'string' },
    { name: 'subscribedTopicNames', type: 'string', array: true },
    { name: 'assignment', type: 'struct', struct: ShareGroupDescribeResponseAssignment },
  ],
}

const ShareGroupDescribeResponseDescribedGroup: StructFacts = {
  name: 'DescribedGroup',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [1, 1], default: null, optional: true },
    { name: 'groupId', type: 'string' },
    { name: 'groupState', type: 'string' },
    { name: 'groupEpoch', type: 'int32' },
    { name: 'assignmentEpoch', type: 'int32' },
    { name: 'assignorName', type: 'string' },
    { name: 'members', type: 'struct', struct: ShareGroupDescribeResponseMember, array: true },
    { name: 'authorizedOperations', type: 'int32', default: -2147483648, optional: true },
  ],
}

/** The fields of ShareGroupDescribeResponse. */
export const ShareGroupDescribeResponse: MessageFacts = {
  name: 'ShareGroupDescribeResponse',
  versions: { min: 1, max: 1 },
  flexibleFrom: 1,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'groups', type: 'struct', struct: ShareGroupDescribeResponseDescribedGroup, array: true },
  ],
}
