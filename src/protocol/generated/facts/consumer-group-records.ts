// Generated from protocol-specs/data/consumer-group-records.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of ConsumerGroupMetadataKey. */
export const ConsumerGroupMetadataKey: MessageFacts = {
  name: 'ConsumerGroupMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
  ],
}

/** The fields of ConsumerGroupMetadataValue. */
export const ConsumerGroupMetadataValue: MessageFacts = {
  name: 'ConsumerGroupMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'epoch', type: 'int32' },
    { name: 'metadataHash', type: 'int64', tag: 0, optional: true },
  ],
}

/** The fields of ConsumerGroupPartitionMetadataKey. */
export const ConsumerGroupPartitionMetadataKey: MessageFacts = {
  name: 'ConsumerGroupPartitionMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
  ],
}

const ConsumerGroupPartitionMetadataValuePartitionMetadata: StructFacts = {
  name: 'PartitionMetadata',
  fields: [
    { name: 'partition', type: 'int32' },
    { name: 'racks', type: 'string', array: true },
  ],
}

const ConsumerGroupPartitionMetadataValueTopicMetadata: StructFacts = {
  name: 'TopicMetadata',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'topicName', type: 'string' },
    { name: 'numPartitions', type: 'int32' },
    { name: 'partitionMetadata', type: 'struct', struct: ConsumerGroupPartitionMetadataValuePartitionMetadata, array: true },
  ],
}

/** The fields of ConsumerGroupPartitionMetadataValue. */
export const ConsumerGroupPartitionMetadataValue: MessageFacts = {
  name: 'ConsumerGroupPartitionMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'topics', type: 'struct', struct: ConsumerGroupPartitionMetadataValueTopicMetadata, array: true },
  ],
}

/** The fields of ConsumerGroupMemberMetadataKey. */
export const ConsumerGroupMemberMetadataKey: MessageFacts = {
  name: 'ConsumerGroupMemberMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'memberId', type: 'string' },
  ],
}

const ConsumerGroupMemberMetadataValueClassicProtocol: StructFacts = {
  name: 'ClassicProtocol',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'metadata', type: 'bytes' },
  ],
}

const ConsumerGroupMemberMetadataValueClassicMemberMetadata: StructFacts = {
  name: 'ClassicMemberMetadata',
  fields: [
    { name: 'sessionTimeoutMs', type: 'int32' },
    { name: 'supportedProtocols', type: 'struct', struct: ConsumerGroupMemberMetadataValueClassicProtocol, array: true },
  ],
}

/** The fields of ConsumerGroupMemberMetadataValue. */
export const ConsumerGroupMemberMetadataValue: MessageFacts = {
  name: 'ConsumerGroupMemberMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'instanceId', type: 'string', nullable: [0, 0] },
    { name: 'rackId', type: 'string', nullable: [0, 0] },
    { name: 'clientId', type: 'string' },
    { name: 'clientHost', type: 'string' },
    { name: 'subscribedTopicNames', type: 'string', array: true },
    { name: 'subscribedTopicRegex', type: 'string', nullable: [0, 0] },
    { name: 'rebalanceTimeoutMs', type: 'int32', default: -1, optional: true },
    { name: 'serverAssignor', type: 'string', nullable: [0, 0] },
    { name: 'classicMemberMetadata', type: 'struct', struct: ConsumerGroupMemberMetadataValueClassicMemberMetadata, nullable: [0, 0], tag: 0, optional: true },
  ],
}

/** The fields of ConsumerGroupTargetAssignmentMetadataKey. */
export const ConsumerGroupTargetAssignmentMetadataKey: MessageFacts = {
  name: 'ConsumerGroupTargetAssignmentMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
  ],
}

/** The fields of ConsumerGroupTargetAssignmentMetadataValue. */
export const ConsumerGroupTargetAssignmentMetadataValue: MessageFacts = {
  name: 'ConsumerGroupTargetAssignmentMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'assignmentEpoch', type: 'int32' },
    { name: 'assignmentTimestamp', type: 'int64', tag: 0, optional: true, ignorable: true },
  ],
}

/** The fields of ConsumerGroupTargetAssignmentMemberKey. */
export const ConsumerGroupTargetAssignmentMemberKey: MessageFacts = {
  name: 'ConsumerGroupTargetAssignmentMemberKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'memberId', type: 'string' },
  ],
}

const ConsumerGroupTargetAssignmentMemberValueTopicPartition: StructFacts = {
  name: 'TopicPartition',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

/** The fields of ConsumerGroupTargetAssignmentMemberValue. */
export const ConsumerGroupTargetAssignmentMemberValue: MessageFacts = {
  name: 'ConsumerGroupTargetAssignmentMemberValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'topicPartitions', type: 'struct', struct: ConsumerGroupTargetAssignmentMemberValueTopicPartition, array: true },
  ],
}

/** The fields of ConsumerGroupCurrentMemberAssignmentKey. */
export const ConsumerGroupCurrentMemberAssignmentKey: MessageFacts = {
  name: 'ConsumerGroupCurrentMemberAssignmentKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'memberId', type: 'string' },
  ],
}

const ConsumerGroupCurrentMemberAssignmentValueTopicPartitions: StructFacts = {
  name: 'TopicPartitions',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'int32', array: true },
    { name: 'assignmentEpochs', type: 'int32', array: true, nullable: [0, 0], tag: 0, optional: true },
  ],
}

/** The fields of ConsumerGroupCurrentMemberAssignmentValue. */
export const ConsumerGroupCurrentMemberAssignmentValue: MessageFacts = {
  name: 'ConsumerGroupCurrentMemberAssignmentValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'memberEpoch', type: 'int32' },
    { name: 'previousMemberEpoch', type: 'int32' },
    { name: 'state', type: 'int8' },
    { name: 'assignedPartitions', type: 'struct', struct: ConsumerGroupCurrentMemberAssignmentValueTopicPartitions, array: true },
    { name: 'partitionsPendingRevocation', type: 'struct', struct: ConsumerGroupCurrentMemberAssignmentValueTopicPartitions, array: true },
  ],
}

/** The fields of ConsumerGroupRegularExpressionKey. */
export const ConsumerGroupRegularExpressionKey: MessageFacts = {
  name: 'ConsumerGroupRegularExpressionKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'regularExpression', type: 'string' },
  ],
}

/** The fields of ConsumerGroupRegularExpressionValue. */
export const ConsumerGroupRegularExpressionValue: MessageFacts = {
  name: 'ConsumerGroupRegularExpressionValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'topics', type: 'string', array: true },
    { name: 'version', type: 'int64' },
    { name: 'timestamp', type: 'int64' },
  ],
}
