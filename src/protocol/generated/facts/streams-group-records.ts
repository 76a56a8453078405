// Generated from protocol-specs/data/streams-group-records.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of StreamsGroupMetadataKey. */
export const StreamsGroupMetadataKey: MessageFacts = {
  name: 'StreamsGroupMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
  ],
}

const StreamsGroupMetadataValueLastAssignmentConfig: StructFacts = {
  name: 'LastAssignmentConfig',
  fields: [
    { name: 'key', type: 'string' },
    { name: 'value', type: 'string' },
  ],
}

/** The fields of StreamsGroupMetadataValue. */
export const StreamsGroupMetadataValue: MessageFacts = {
  name: 'StreamsGroupMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'epoch', type: 'int32' },
    { name: 'metadataHash', type: 'int64' },
    { name: 'validatedTopologyEpoch', type: 'int32', tag: 0, default: -1, optional: true },
    { name: 'lastAssignmentConfigs', type: 'struct', struct: StreamsGroupMetadataValueLastAssignmentConfig, array: true, nullable: [0, 0], tag: 1, optional: true },
  ],
}

/** The fields of StreamsGroupMemberMetadataKey. */
export const StreamsGroupMemberMetadataKey: MessageFacts = {
  name: 'StreamsGroupMemberMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'memberId', type: 'string' },
  ],
}

const StreamsGroupMemberMetadataValueEndpoint: StructFacts = {
  name: 'Endpoint',
  fields: [
    { name: 'host', type: 'string' },
    { name: 'port', type: 'uint16' },
  ],
}

const StreamsGroupMemberMetadataValueKeyValue: StructFacts = {
  name: 'KeyValue',
  fields: [
    { name: 'key', type: 'string' },
    { name: 'value', type: 'string' },
  ],
}

/** The fields of StreamsGroupMemberMetadataValue. */
export const StreamsGroupMemberMetadataValue: MessageFacts = {
  name: 'StreamsGroupMemberMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'instanceId', type: 'string', nullable: [0, 0] },
    { name: 'rackId', type: 'string', nullable: [0, 0] },
    { name: 'clientId', type: 'string' },
    { name: 'clientHost', type: 'string' },
    { name: 'rebalanceTimeoutMs', type: 'int32', default: -1, optional: true },
    { name: 'topologyEpoch', type: 'int32' },
    { name: 'processId', type: 'string' },
    { name: 'userEndpoint', type: 'struct', struct: StreamsGroupMemberMetadataValueEndpoint, nullable: [0, 0], default: null, optional: true },
    { name: 'clientTags', type: 'struct', struct: StreamsGroupMemberMetadataValueKeyValue, array: true },
  ],
}

/** The fields of StreamsGroupTopologyKey. */
export const StreamsGroupTopologyKey: MessageFacts = {
  name: 'StreamsGroupTopologyKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
  ],
}

const StreamsGroupTopologyValueTopicConfig: StructFacts = {
  name: 'TopicConfig',
  fields: [
    { name: 'key', type: 'string' },
    { name: 'value', type: 'string' },
  ],
}

const StreamsGroupTopologyValueTopicInfo: StructFacts = {
  name: 'TopicInfo',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'int32' },
    { name: 'replicationFactor', type: 'int16' },
    { name: 'topicConfigs', type: 'struct', struct: StreamsGroupTopologyValueTopicConfig, array: true },
  ],
}

const StreamsGroupTopologyValueCopartitionGroup: StructFacts = {
  name: 'CopartitionGroup',
  fields: [
    { name: 'sourceTopics', type: 'int16', array: true },
    { name: 'sourceTopicRegex', type: 'int16', array: true },
    { name: 'repartitionSourceTopics', type: 'int16', array: true },
  ],
}

const StreamsGroupTopologyValueSubtopology: StructFacts = {
  name: 'Subtopology',
  fields: [
    { name: 'subtopologyId', type: 'string' },
    { name: 'sourceTopics', type: 'string', array: true },
    { name: 'sourceTopicRegex', type: 'string', array: true },
    { name: 'stateChangelogTopics', type: 'struct', struct: StreamsGroupTopologyValueTopicInfo, array: true },
    { name: 'repartitionSinkTopics', type: 'string', array: true },
    { name: 'repartitionSourceTopics', type: 'struct', struct: StreamsGroupTopologyValueTopicInfo, array: true },
    { name: 'copartitionGroups', type: 'struct', struct: StreamsGroupTopologyValueCopartitionGroup, array: true },
  ],
}

/** The fields of StreamsGroupTopologyValue. */
export const StreamsGroupTopologyValue: MessageFacts = {
  name: 'StreamsGroupTopologyValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'epoch', type: 'int32' },
    { name: 'subtopologies', type: 'struct', struct: StreamsGroupTopologyValueSubtopology, array: true },
  ],
}

/** The fields of StreamsGroupTargetAssignmentMetadataKey. */
export const StreamsGroupTargetAssignmentMetadataKey: MessageFacts = {
  name: 'StreamsGroupTargetAssignmentMetadataKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
  ],
}

/** The fields of StreamsGroupTargetAssignmentMetadataValue. */
export const StreamsGroupTargetAssignmentMetadataValue: MessageFacts = {
  name: 'StreamsGroupTargetAssignmentMetadataValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'assignmentEpoch', type: 'int32' },
    { name: 'assignmentTimestamp', type: 'int64', tag: 0, optional: true, ignorable: true },
  ],
}

/** The fields of StreamsGroupTargetAssignmentMemberKey. */
export const StreamsGroupTargetAssignmentMemberKey: MessageFacts = {
  name: 'StreamsGroupTargetAssignmentMemberKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'memberId', type: 'string' },
  ],
}

const StreamsGroupTargetAssignmentMemberValueTaskIds: StructFacts = {
  name: 'TaskIds',
  fields: [
    { name: 'subtopologyId', type: 'string' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

/** The fields of StreamsGroupTargetAssignmentMemberValue. */
export const StreamsGroupTargetAssignmentMemberValue: MessageFacts = {
  name: 'StreamsGroupTargetAssignmentMemberValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'activeTasks', type: 'struct', struct: StreamsGroupTargetAssignmentMemberValueTaskIds, array: true },
    { name: 'standbyTasks', type: 'struct', struct: StreamsGroupTargetAssignmentMemberValueTaskIds, array: true },
    { name: 'warmupTasks', type: 'struct', struct: StreamsGroupTargetAssignmentMemberValueTaskIds, array: true },
  ],
}

/** The fields of StreamsGroupCurrentMemberAssignmentKey. */
export const StreamsGroupCurrentMemberAssignmentKey: MessageFacts = {
  name: 'StreamsGroupCurrentMemberAssignmentKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'memberId', type: 'string' },
  ],
}

const StreamsGroupCurrentMemberAssignmentValueTaskIds: StructFacts = {
  name: 'TaskIds',
  fields: [
    { name: 'subtopologyId', type: 'string' },
    { name: 'partitions', type: 'int32', array: true },
    { name: 'assignmentEpochs', type: 'int32', array: true, nullable: [0, 0], tag: 0, optional: true },
  ],
}

/** The fields of StreamsGroupCurrentMemberAssignmentValue. */
export const StreamsGroupCurrentMemberAssignmentValue: MessageFacts = {
  name: 'StreamsGroupCurrentMemberAssignmentValue',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'memberEpoch', type: 'int32' },
    { name: 'previousMemberEpoch', type: 'int32' },
    { name: 'state', type: 'int8' },
    { name: 'activeTasks', type: 'struct', struct: StreamsGroupCurrentMemberAssignmentValueTaskIds, array: true },
    { name: 'standbyTasks', type: 'struct', struct: StreamsGroupCurrentMemberAssignmentValueTaskIds, array: true },
    { name: 'warmupTasks', type: 'struct', struct: StreamsGroupCurrentMemberAssignmentValueTaskIds, array: true },
    { name: 'activeTasksPendingRevocation', type: 'struct', struct: StreamsGroupCurrentMemberAssignmentValueTaskIds, array: true },
    { name: 'standbyTasksPendingRevocation', type: 'struct', struct: StreamsGroupCurrentMemberAssignmentValueTaskIds, array: true },
    { name: 'warmupTasksPendingRevocation', type: 'struct', struct: StreamsGroupCurrentMemberAssignmentValueTaskIds, array: true },
  ],
}
