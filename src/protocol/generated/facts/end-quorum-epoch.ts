// Generated from protocol-specs/apis/054-end-quorum-epoch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const EndQuorumEpochRequestReplicaInfo: StructFacts = {
  name: 'ReplicaInfo',
  fields: [
    { name: 'candidateId', type: 'int32', versions: [1, 1] },
    { name: 'candidateDirectoryId', type: 'uuid', versions: [1, 1] },
  ],
}

const EndQuorumEpochRequestPartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'leaderId', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
    { name: 'preferredSuccessors', type: 'int32', array: true, versions: [0, 0], optional: true, ignorable: true },
    { name: 'preferredCandidates', type: 'struct', struct: EndQuorumEpochRequestReplicaInfo, array: true, versions: [1, 1], optional: true, ignorable: true },
  ],
}

const EndQuorumEpochRequestTopicData: StructFacts = {
  name: 'TopicData',
  fields: [
    { name: 'topicName', type: 'string' },
    { name: 'partitions', type: 'struct', struct: EndQuorumEpochRequestPartitionData, array: true },
  ],
}

const EndQuorumEpochRequestLeaderEndpoint: StructFacts = {
  name: 'LeaderEndpoint',
  fields: [
    { name: 'name', type: 'string', versions: [1, 1] },
    { name: 'host', type: 'string', versions: [1, 1] },
    { name: 'port', type: 'uint16', versions: [1, 1] },
  ],
}

/** The fields of EndQuorumEpochRequest. */
export const EndQuorumEpochRequest: MessageFacts = {
  name: 'EndQuorumEpochRequest',
  versions: { min: 0, max: 1 },
  flexibleFrom: 1,
  fields: [
    { name: 'clusterId', type: 'string', nullable: [0, 1], default: null, optional: true },
    { name: 'topics', type: 'struct', struct: EndQuorumEpochRequestTopicData, array: true },
    { name: 'leaderEndpoints', type: 'struct', struct: EndQuorumEpochRequestLeaderEndpoint, array: true, versions: [1, 1], optional: true, ignorable: true },
  ],
}

const EndQuorumEpochResponsePartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'leaderId', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
  ],
}

const EndQuorumEpochResponseTopicData: StructFacts = {
  name: 'TopicData',
  fields: [
    { name: 'topicName', type: 'string' },
    { name: 'partitions', type: 'struct', struct: EndQuorumEpochResponsePartitionData, array: true },
  ],
}

const EndQuorumEpochResponseNodeEndpoint: StructFacts = {
  name: 'NodeEndpoint',
  fields: [
    { name: 'nodeId', type: 'int32', versions: [1, 1] },
    { name: 'host', type: 'string', versions: [1, 1] },
    { name: 'port', type: 'uint16', versions: [1, 1] },
  ],
}

/** The fields of EndQuorumEpochResponse. */
export const EndQuorumEpochResponse: MessageFacts = {
  name: 'EndQuorumEpochResponse',
  versions: { min: 0, max: 1 },
  flexibleFrom: 1,
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'topics', type: 'struct', struct: EndQuorumEpochResponseTopicData, array: true },
    { name: 'nodeEndpoints', type: 'struct', struct: EndQuorumEpochResponseNodeEndpoint, array: true, versions: [1, 1], tag: 0, optional: true },
  ],
}
