// Generated from protocol-specs/apis/053-begin-quorum-epoch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const BeginQuorumEpochRequestPartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'voterDirectoryId', type: 'uuid', versions: [1, 1], optional: true, ignorable: true },
    { name: 'leaderId', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
  ],
}

const BeginQuorumEpochRequestTopicData: StructFacts = {
  name: 'TopicData',
  fields: [
    { name: 'topicName', type: 'string' },
    { name: 'partitions', type: 'struct', struct: BeginQuorumEpochRequestPartitionData, array: true },
  ],
}

const BeginQuorumEpochRequestLeaderEndpoint: StructFacts = {
  name: 'LeaderEndpoint',
  fields: [
    { name: 'name', type: 'string', versions: [1, 1] },
    { name: 'host', type: 'string', versions: [1, 1] },
    { name: 'port', type: 'uint16', versions: [1, 1] },
  ],
}

/** The fields of BeginQuorumEpochRequest. */
export const BeginQuorumEpochRequest: MessageFacts = {
  name: 'BeginQuorumEpochRequest',
  versions: { min: 0, max: 1 },
  flexibleFrom: 1,
  fields: [
    { name: 'clusterId', type: 'string', nullable: [0, 1], default: null, optional: true },
    { name: 'voterId', type: 'int32', versions: [1, 1], default: -1, optional: true, ignorable: true },
    { name: 'topics', type: 'struct', struct: BeginQuorumEpochRequestTopicData, array: true },
    { name: 'leaderEndpoints', type: 'struct', struct: BeginQuorumEpochRequestLeaderEndpoint, array: true, versions: [1, 1], optional: true, ignorable: true },
  ],
}

const BeginQuorumEpochResponsePartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'leaderId', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
  ],
}

const BeginQuorumEpochResponseTopicData: StructFacts = {
  name: 'TopicData',
  fields: [
    { name: 'topicName', type: 'string' },
    { name: 'partitions', type: 'struct', struct: BeginQuorumEpochResponsePartitionData, array: true },
  ],
}

const BeginQuorumEpochResponseNodeEndpoint: StructFacts = {
  name: 'NodeEndpoint',
  fields: [
    { name: 'nodeId', type: 'int32', versions: [1, 1] },
    { name: 'host', type: 'string', versions: [1, 1] },
    { name: 'port', type: 'uint16', versions: [1, 1] },
  ],
}

/** The fields of BeginQuorumEpochResponse. */
export const BeginQuorumEpochResponse: MessageFacts = {
  name: 'BeginQuorumEpochResponse',
  versions: { min: 0, max: 1 },
  flexibleFrom: 1,
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'topics', type: 'struct', struct: BeginQuorumEpochResponseTopicData, array: true },
    { name: 'nodeEndpoints', type: 'struct', struct: BeginQuorumEpochResponseNodeEndpoint, array: true, versions: [1, 1], tag: 0, optional: true },
  ],
}
