// Generated from protocol-specs/apis/055-describe-quorum.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const DescribeQuorumRequestPartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
  ],
}

const DescribeQuorumRequestTopicData: StructFacts = {
  name: 'TopicData',
  fields: [
    { name: 'topicName', type: 'string' },
    { name: 'partitions', type: 'struct', struct: DescribeQuorumRequestPartitionData, array: true },
  ],
}

/** The fields of DescribeQuorumRequest. */
export const DescribeQuorumRequest: MessageFacts = {
  name: 'DescribeQuorumRequest',
  versions: { min: 0, max: 2 },
  flexibleFrom: 0,
  fields: [
    { name: 'topics', type: 'struct', struct: DescribeQuorumRequestTopicData, array: true },
  ],
}

const DescribeQuorumResponseReplicaState: StructFacts = {
  name: 'ReplicaState',
  fields: [
    { name: 'replicaId', type: 'int32' },
    { name: 'replicaDirectoryId', type: 'uuid', versions: [2, 2], optional: true },
    { name: 'logEndOffset', type: 'int64' },
    { name: 'lastFetchTimestamp', type: 'int64', versions: [1, 2], default: -1n, optional: true, ignorable: true },
    { name: 'lastCaughtUpTimestamp', type: 'int64', versions: [1, 2], default: -1n, optional: true, ignorable: true },
  ],
}

const DescribeQuorumResponsePartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', versions: [2, 2], nullable: [2, 2], optional: true, ignorable: true },
    { name: 'leaderId', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
    { name: 'highWatermark', type: 'int64' },
    { name: 'currentVoters', type: 'struct', struct: DescribeQuorumResponseReplicaState, array: true },
    { name: 'observers', type: 'struct', struct: DescribeQuorumResponseReplicaState, array: true },
  ],
}

const DescribeQuorumResponseTopicData: StructFacts = {
  name: 'TopicData',
  fields: [
    { name: 'topicName', type: 'string' },
    { name: 'partitions', type: 'struct', struct: DescribeQuorumResponsePartitionData, array: true },
  ],
}

const DescribeQuorumResponseListener: StructFacts = {
  name: 'Listener',
  fields: [
    { name: 'name', type: 'string', versions: [2, 2] },
    { name: 'host', type: 'string', versions: [2, 2] },
    { name: 'port', type: 'uint16', versions: [2, 2] },
  ],
}

const DescribeQuorumResponseNode: StructFacts = {
  name: 'Node',
  fields: [
    { name: 'nodeId', type: 'int32', versions: [2, 2] },
    { name: 'listeners', type: 'struct', struct: DescribeQuorumResponseListener, array: true, versions: [2, 2] },
  ],
}

/** The fields of DescribeQuorumResponse. */
export const DescribeQuorumResponse: MessageFacts = {
  name: 'DescribeQuorumResponse',
  versions: { min: 0, max: 2 },
  flexibleFrom: 0,
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', versions: [2, 2], nullable: [2, 2], optional: true, ignorable: true },
    { name: 'topics', type: 'struct', struct: DescribeQuorumResponseTopicData, array: true },
    { name: 'nodes', type: 'struct', struct: DescribeQuorumResponseNode, array: true, versions: [2, 2], optional: true },
  ],
}
