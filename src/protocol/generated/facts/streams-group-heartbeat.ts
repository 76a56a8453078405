// Generated from protocol-specs/apis/088-streams-group-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const StreamsGroupHeartbeatRequestKeyValue: StructFacts = {
  name: 'KeyValue',
  fields: [
    { name: 'key', type: 'string' },
    { name: 'value', type: 'string' },
  ],
}

const StreamsGroupHeartbeatRequestTopicInfo: StructFacts = {
  name: 'TopicInfo',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'int32' },
    { name: 'replicationFactor', type: 'int16' },
    { name: 'topicConfigs', type: 'struct', struct: StreamsGroupHeartbeatRequestKeyValue, array: true },
  ],
}

const StreamsGroupHeartbeatRequestCopartitionGroup: StructFacts = {
  name: 'CopartitionGroup',
  fields: [
    { name: 'sourceTopics', type: 'int16', array: true },
    { name: 'sourceTopicRegex', type: 'int16', array: true },
    { name: 'repartitionSourceTopics', type: 'int16', array: true },
  ],
}

const StreamsGroupHeartbeatRequestSubtopology: StructFacts = {
  name: 'Subtopology',
  fields: [
    { name: 'subtopologyId', type: 'string' },
    { name: 'sourceTopics', type: 'string', array: true },
    { name: 'sourceTopicRegex', type: 'string', array: true },
    { name: 'stateChangelogTopics', type: 'struct', struct: StreamsGroupHeartbeatRequestTopicInfo, array: true },
    { name: 'repartitionSinkTopics', type: 'string', array: true },
    { name: 'repartitionSourceTopics', type: 'struct', struct: StreamsGroupHeartbeatRequestTopicInfo, array: true },
    { name: 'copartitionGroups', type: 'struct', struct: StreamsGroupHeartbeatRequestCopartitionGroup, array: true },
  ],
}

const StreamsGroupHeartbeatRequestTopology: StructFacts = {
  name: 'Topology',
  fields: [
    { name: 'epoch', type: 'int32' },
    { name: 'subtopologies', type: 'struct', struct: StreamsGroupHeartbeatRequestSubtopology, array: true },
  ],
}

const StreamsGroupHeartbeatRequestTaskIds: StructFacts = {
  name: 'TaskIds',
  fields: [
    { name: 'subtopologyId', type: 'string' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

const StreamsGroupHeartbeatRequestEndpoint: StructFacts = {
  name: 'Endpoint',
  fields: [
    { name: 'host', type: 'string' },
    { name: 'port', type: 'uint16' },
  ],
}

const StreamsGroupHeartbeatRequestTaskOffset: StructFacts = {
  name: 'TaskOffset',
  fields: [
    { name: 'subtopologyId', type: 'string' },
    { name: 'partition', type: 'int32' },
    { name: 'offset', type: 'int64' },
  ],
}

/** The fields of StreamsGroupHeartbeatRequest. */
export const StreamsGroupHeartbeatRequest: MessageFacts = {
  name: 'StreamsGroupHeartbeatRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'memberId', type: 'string' },
    { name: 'memberEpoch', type: 'int32' },
    { name: 'endpointInformationEpoch', type: 'int32' },
    { name: 'instanceId', type: 'string', nullable: [0, 0], default: null, optional: true },
    { name: 'rackId', type: 'string', nullable: [0, 0], default: null, optional: true },
    { name: 'rebalanceTimeoutMs', type: 'int32', default: -1, optional: true },
    { name: 'topology', type: 'struct', struct: StreamsGroupHeartbeatRequestTopology, nullable: [0, 0], default: null, optional: true },
    { name: 'activeTasks', type: 'struct', struct: StreamsGroupHeartbeatRequestTaskIds, array: true, nullable: [0, 0], default: null, optional: true },
    { name: 'standbyTasks', type: 'struct', struct: StreamsGroupHeartbeatRequestTaskIds, array: true, nullable: [0, 0], default: null, optional: true },
    { name: 'warmupTasks', type: 'struct', struct: StreamsGroupHeartbeatRequestTaskIds, array: true, nullable: [0, 0], default: null, optional: true },
    { name: 'processId', type: 'string', nullable: [0, 0], default: null, optional: true },
    { name: 'userEndpoint', type: 'struct', struct: StreamsGroupHeartbeatRequestEndpoint, nullable: [0, 0], default: null, optional: true },
    { name: 'clientTags', type: 'struct', struct: StreamsGroupHeartbeatRequestKeyValue, array: true, nullable: [0, 0], default: null, optional: true },
    { name: 'taskOffsets', type: 'struct', struct: StreamsGroupHeartbeatRequestTaskOffset, array: true, nullable: [0, 0], default: null, optional: true },
    { name: 'taskEndOffsets', type: 'struct', struct: StreamsGroupHeartbeatRequestTaskOffset, array: true, nullable: [0, 0], default: null, optional: true },
    { name: 'shutdownApplication', type: 'bool' },
  ],
}

const StreamsGroupHeartbeatResponseStatus: StructFacts = {
  name: 'Status',
  fields: [
    { name: 'statusCode', type: 'int8' },
    { name: 'statusDetail', type: 'string' },
  ],
}

const StreamsGroupHeartbeatResponseTaskIds: StructFacts = {
  name: 'TaskIds',
  fields: [
    { name: 'subtopologyId', type: 'string' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

const StreamsGroupHeartbeatResponseEndpoint: StructFacts = {
  name: 'Endpoint',
  fields: [
    { name: 'host', type: 'string' },
    { name: 'port', type: 'uint16' },
  ],
}

const StreamsGroupHeartbeatResponseTopicPartition: StructFacts = {
  name: 'TopicPartition',
  fields: [
    { name: 'topic', type: 'string' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

const StreamsGroupHeartbeatResponseEndpointToPartitions: StructFacts = {
  name: 'EndpointToPartitions',
  fields: [
    { name: 'userEndpoint', type: 'struct', struct: StreamsGroupHeartbeatResponseEndpoint },
    { name: 'activePartitions', type: 'struct', struct: StreamsGroupHeartbeatResponseTopicPartition, array: true },
    { name: 'standbyPartitions', type: 'struct', struct: StreamsGroupHeartbeatResponseTopicPartition, array: true },
  ],
}

/** The fields of StreamsGroupHeartbeatResponse. */
export const StreamsGroupHeartbeatResponse: MessageFacts = {
  name: 'StreamsGroupHeartbeatResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0], default: null, optional: true },
    { name: 'memberId', type: 'string' },
    { name: 'memberEpoch', type: 'int32' },
    { name: 'heartbeatIntervalMs', type: 'int32' },
    { name: 'acceptableRecoveryLag', type: 'int32' },
    { name: 'taskOffsetIntervalMs', type: 'int32' },
    { name: 'status', type: 'struct', struct: StreamsGroupHeartbeatResponseStatus, array: true, nullable: [0, 0] },
    { name: 'activeTasks', type: 'struct', struct: StreamsGroupHeartbeatResponseTaskIds, array: true, nullable: [0, 0], default: null, optional: true },
    { name: 'standbyTasks', type: 'struct', struct: StreamsGroupHeartbeatResponseTaskIds, array: true, nullable: [0, 0], default: null, optional: true },
    { name: 'warmupTasks', type: 'struct', struct: StreamsGroupHeartbeatResponseTaskIds, array: true, nullable: [0, 0], default: null, optional: true },
    { name: 'endpointInformationEpoch', type: 'int32' },
    { name: 'partitionsByUserEndpoint', type: 'struct', struct: StreamsGroupHeartbeatResponseEndpointToPartitions, array: true, nullable: [0, 0], default: null, optional: true },
  ],
}
