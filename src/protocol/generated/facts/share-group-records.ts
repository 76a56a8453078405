// Generated from protocol-specs/data/share-group-records.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of ShareGroupMemberMetadataKey. */
export const ShareGroupMemberMetadataKey: MessageFacts = {
  name: 'ShareGroupMemberMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'memberId', type: 'string' },
  ],
}

/** The fields of ShareGroupMemberMetadataValue. */
export const ShareGroupMemberMetadataValue: MessageFacts = {
  name: 'ShareGroupMemberMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'rackId', type: 'string', nullable: [0, 0] },
    { name: 'clientId', type: 'string' },
    { name: 'clientHost', type: 'string' },
    { name: 'subscribedTopicNames', type: 'string', array: true },
  ],
}

/** The fields of ShareGroupMetadataKey. */
export const ShareGroupMetadataKey: MessageFacts = {
  name: 'ShareGroupMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
  ],
}

/** The fields of ShareGroupMetadataValue. */
export const ShareGroupMetadataValue: MessageFacts = {
  name: 'ShareGroupMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'epoch', type: 'int32' },
    { name: 'metadataHash', type: 'int64' },
  ],
}

/** The fields of ShareGroupTargetAssignmentMetadataKey. */
export const ShareGroupTargetAssignmentMetadataKey: MessageFacts = {
  name: 'ShareGroupTargetAssignmentMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
  ],
}

/** The fields of ShareGroupTargetAssignmentMetadataValue. */
export const ShareGroupTargetAssignmentMetadataValue: MessageFacts = {
  name: 'ShareGroupTargetAssignmentMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'assignmentEpoch', type: 'int32' },
    { name: 'assignmentTimestamp', type: 'int64', tag: 0, optional: true, ignorable: true },
  ],
}

/** The fields of ShareGroupTargetAssignmentMemberKey. */
export const ShareGroupTargetAssignmentMemberKey: MessageFacts = {
  name: 'ShareGroupTargetAssignmentMemberKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'memberId', type: 'string' },
  ],
}

const ShareGroupTargetAssignmentMemberValueTopicPartition: StructFacts = {
  name: 'TopicPartition',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

/** The fields of ShareGroupTargetAssignmentMemberValue. */
export const ShareGroupTargetAssignmentMemberValue: MessageFacts = {
  name: 'ShareGroupTargetAssignmentMemberValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'topicPartitions', type: 'struct', struct: ShareGroupTargetAssignmentMemberValueTopicPartition, array: true },
  ],
}

/** The fields of ShareGroupCurrentMemberAssignmentKey. */
export const ShareGroupCurrentMemberAssignmentKey: MessageFacts = {
  name: 'ShareGroupCurrentMemberAssignmentKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'memberId', type: 'string' },
  ],
}

const ShareGroupCurrentMemberAssignmentValueTopicPartitions: StructFacts = {
  name: 'TopicPartitions',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

/** The fields of ShareGroupCurrentMemberAssignmentValue. */
export const ShareGroupCurrentMemberAssignmentValue: MessageFacts = {
  name: 'ShareGroupCurrentMemberAssignmentValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'memberEpoch', type: 'int32' },
    { name: 'previousMemberEpoch', type: 'int32' },
    { name: 'state', type: 'int8' },
    { name: 'assignedPartitions', type: 'struct', struct: ShareGroupCurrentMemberAssignmentValueTopicPartitions, array: true },
  ],
}

/** The fields of ShareGroupStatePartitionMetadataKey. */
export const ShareGroupStatePartitionMetadataKey: MessageFacts = {
  name: 'ShareGroupStatePartitionMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
  ],
}

const ShareGroupStatePartitionMetadataValueTopicPartitionsInfo: StructFacts = {
  name: 'TopicPartitionsInfo',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'topicName', type: 'string' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

const ShareGroupStatePartitionMetadataValueTopicInfo: StructFacts = {
  name: 'TopicInfo',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'topicName', type: 'string' },
  ],
}

/** The fields of ShareGroupStatePartitionMetadataValue. */
export const ShareGroupStatePartitionMetadataValue: MessageFacts = {
  name: 'ShareGroupStatePartitionMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'initializingTopics', type: 'struct', struct: ShareGroupStatePartitionMetadataValueTopicPartitionsInfo, array: true },
    { name: 'initializedTopics', type: 'struct', struct: ShareGroupStatePartitionMetadataValueTopicPartitionsInfo, array: true },
    { name: 'deletingTopics', type: 'struct', struct: ShareGroupStatePartitionMetadataValueTopicInfo, array: true },
  ],
}
