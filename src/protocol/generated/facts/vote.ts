// Generated from protocol-specs/apis/052-vote.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const VoteRequestPartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'replicaEpoch', type: 'int32' },
    { name: 'replicaId', type: 'int32' },
    { name: 'replicaDirectoryId', type: 'uuid', versions: [1, 2], optional: true, ignorable: true },
    { name: 'voterDirectoryId', type: 'uuid', versions: [1, 2], optional: true, ignorable: true },
    { name: 'lastOffsetEpoch', type: 'int32' },
    { name: 'lastOffset', type: 'int64' },
    { name: 'preVote', type: 'bool', versions: [2, 2], optional: true },
  ],
}

const VoteRequestTopicData: StructFacts = {
  name: 'TopicData',
  fields: [
    { name: 'topicName', type: 'string' },
    { name: 'partitions', type: 'struct', struct: VoteRequestPartitionData, array: true },
  ],
}

/** The fields of VoteRequest. */
export const VoteRequest: MessageFacts = {
  name: 'VoteRequest',
  versions: { min: 0, max: 2 },
  flexibleFrom: 0,
  fields: [
    { name: 'clusterId', type: 'string', nullable: [0, 2], default: null, optional: true },
    { name: 'voterId', type: 'int32', versions: [1, 2], default: -1, optional: true, ignorable: true },
    { name: 'topics', type: 'struct', struct: VoteRequestTopicData, array: true },
  ],
}

const VoteResponsePartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'leaderId', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
    { name: 'voteGranted', type: 'bool' },
  ],
}

const VoteResponseTopicData: StructFacts = {
  name: 'TopicData',
  fields: [
    { name: 'topicName', type: 'string' },
    { name: 'partitions', type: 'struct', struct: VoteResponsePartitionData, array: true },
  ],
}

const VoteResponseNodeEndpoint: StructFacts = {
  name: 'NodeEndpoint',
  fields: [
    { name: 'nodeId', type: 'int32', versions: [1, 2] },
    { name: 'host', type: 'string', versions: [1, 2] },
    { name: 'port', type: 'uint16', versions: [1, 2] },
  ],
}

/** The fields of VoteResponse. */
export const VoteResponse: MessageFacts = {
  name: 'VoteResponse',
  versions: { min: 0, max: 2 },
  flexibleFrom: 0,
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'topics', type: 'struct', struct: VoteResponseTopicData, array: true },
    { name: 'nodeEndpoints', type: 'struct', struct: VoteResponseNodeEndpoint, array: true, versions: [1, 2], tag: 0, optional: true },
  ],
}
