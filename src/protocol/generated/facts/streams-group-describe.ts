// Generated from protocol-specs/apis/089-streams-group-describe.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of StreamsGroupDescribeRequest. */
export const StreamsGroupDescribeRequest: MessageFacts = {
  name: 'StreamsGroupDescribeRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'groupIds', type: 'string', array: true },
    { name: 'includeAuthorizedOperations', type: 'bool' },
  ],
}

const StreamsGroupDescribeResponseKeyValue: StructFacts = {
  name: 'KeyValue',
  fields: [
    { name: 'key', type: 'string' },
    { name: 'value', type: 'string' },
  ],
}

const StreamsGroupDescribeResponseTopicInfo: StructFacts = {
  name: 'TopicInfo',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'int32' },
    { name: 'replicationFactor', type: 'int16' },
    { name: 'topicConfigs', type: 'struct', struct: StreamsGroupDescribeResponseKeyValue, array: true },
  ],
}

const StreamsGroupDescribeResponseSubtopology: StructFacts = {
  name: 'Subtopology',
  fields: [
    { name: 'subtopologyId', type: 'string' },
    { name: 'sourceTopics', type: 'string', array: true },
    { name: 'repartitionSinkTopics', type: 'string', array: true },
    { name: 'stateChangelogTopics', type: 'struct', struct: StreamsGroupDescribeResponseTopicInfo, array: true },
    { name: 'repartitionSourceTopics', type: 'struct', struct: StreamsGroupDescribeResponseTopicInfo, array: true },
  ],
}

const StreamsGroupDescribeResponseTopology: StructFacts = {
  name: 'Topology',
  fields: [
    { name: 'epoch', type: 'int32' },
    { name: 'subtopologies', type: 'struct', struct: StreamsGroupDescribeResponseSubtopology, array: true, nullable: [0, 0], default: null, optional: true },
  ],
}

const StreamsGroupDescribeResponseEndpoint: StructFacts = {
  name: 'Endpoint',
  fields: [
    { name: 'host', type: 'string' },
    { name: 'port', type: 'uint16' },
  ],
}

const StreamsGroupDescribeResponseTaskOffset: StructFacts = {
  name: 'TaskOffset',
  fields: [
    { name: 'subtopologyId', type: 'string' },
    { name: 'partition', type: 'int32' },
    { name: 'offset', type: 'int64' },
  ],
}

const StreamsGroupDescribeResponseTaskIds: StructFacts = {
  name: 'TaskIds',
  fields: [
    { name: 'subtopologyId', type: 'string' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

const StreamsGroupDescribeResponseAssignment: StructFacts = {
  name: 'Assignment',
  fields: [
    { name: 'activeTasks', type: 'struct', struct: StreamsGroupDescribeResponseTaskIds, array: true },
    { name: 'standbyTasks', type: 'struct', struct: StreamsGroupDescribeResponseTaskIds, array: true },
    { name: 'warmupTasks', type: 'struct', struct: StreamsGroupDescribeResponseTaskIds, array: true },
  ],
}

const StreamsGroupDescribeResponseMember: StructFacts = {
  name: 'Member',
  fields: [
    { name: 'memberId', type: 'string' },
    { name: 'memberEpoch', type: 'int32' },
    { name: 'instanceId', type: 'string', nullable: [0, 0], default: null, optional: true },
    { name: 'rackId', type: 'string', nullable: [0, 0], default: null, optional: true },
    { name: 'clientId', type: 'string' },
    { name: 'clientHost', type: 'string' },
    { name: 'topologyEpoch', type: 'int32' },
    { name: 'processId', type: 'string' },
    { name: 'userEndpoint', type: 'struct', struct: StreamsGroupDescribeResponseEndpoint, nullable: [0, 0], default: null, optional: true },
    { name: 'clientTags', type: 'struct', struct: StreamsGroupDescribeResponseKeyValue, array: true },
    { name: 'taskOffsets', type: 'struct', struct: StreamsGroupDescribeResponseTaskOffset, array: true },
    { name: 'taskEndOffsets', type: 'struct', struct: StreamsGroupDescribeResponseTaskOffset, array: true },
    { name: 'assignment', type: 'struct', struct: StreamsGroupDescribeResponseAssignment },
    { name: 'targetAssignment', type: 'struct', struct: StreamsGroupDescribeResponseAssignment },
    { name: 'isClassic', type: 'bool' },
  ],
}

const StreamsGroupDescribeResponseDescribedGroup: StructFacts = {
  name: 'DescribedGroup',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0], default: null, optional: true },
    { name: 'groupId', type: 'string' },
    { name: 'groupState', type: 'string' },
    { name: 'groupEpoch', type: 'int32' },
    { name: 'assignmentEpoch', type: 'int32' },
    { name: 'topology', type: 'struct', struct: StreamsGroupDescribeResponseTopology, nullable: [0, 0], default: null, optional: true },
    { name: 'members', type: 'struct', struct: StreamsGroupDescribeResponseMember, array: true },
    { name: 'authorizedOperations', type: 'int32', default: -2147483648, optional: true },
  ],
}

/** The fields of StreamsGroupDescribeResponse. */
export const StreamsGroupDescribeResponse: MessageFacts = {
  name: 'StreamsGroupDescribeResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'groups', type: 'struct', struct: StreamsGroupDescribeResponseDescribedGroup, array: true },
  ],
}
