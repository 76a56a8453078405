// Generated from protocol-specs/apis/001-fetch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const FetchRequestReplicaState: StructFacts = {
  name: 'ReplicaState',
  fields: [
    { name: 'replicaId', type: 'int32', versions: [15, 18], default: -1, optional: true },
    { name: 'replicaEpoch', type: 'int64', versions: [15, 18], default: -1n, optional: true },
  ],
}

const FetchRequestFetchPartition: StructFacts = {
  name: 'FetchPartition',
  fields: [
    { name: 'partition', type: 'int32' },
    { name: 'currentLeaderEpoch', type: 'int32', versions: [9, 18], default: -1, optional: true, ignorable: true },
    { name: 'fetchOffset', type: 'int64' },
    { name: 'lastFetchedEpoch', type: 'int32', versions: [12, 18], default: -1, optional: true },
    { name: 'logStartOffset', type: 'int64', versions: [5, 18], default: -1n, optional: true, ignorable: true },
    { name: 'partitionMaxBytes', type: 'int32' },
    { name: 'replicaDirectoryId', type: 'uuid', versions: [17, 18], tag: 0, optional: true, ignorable: true },
    { name: 'highWatermark', type: 'int64', versions: [18, 18], tag: 1, default: 9223372036854775807n, optional: true, ignorable: true },
  ],
}

const FetchRequestFetchTopic: StructFacts = {
  name: 'FetchTopic',
  fields: [
    { name: 'topic', type: 'string', versions: [0, 12], ignorable: true },
    { name: 'topicId', type: 'uuid', versions: [13, 18], ignorable: true },
    { name: 'partitions', type: 'struct', struct: FetchRequestFetchPartition, array: true },
  ],
}

const FetchRequestForgottenTopic: StructFacts = {
  name: 'ForgottenTopic',
  fields: [
    { name: 'topic', type: 'string', versions: [7, 12], ignorable: true },
    { name: 'topicId', type: 'uuid', versions: [13, 18], ignorable: true },
    { name: 'partitions', type: 'int32', array: true, versions: [7, 18] },
  ],
}

/** The fields of FetchRequest. */
export const FetchRequest: MessageFacts = {
  name: 'FetchRequest',
  versions: { min: 0, max: 18 },
  flexibleFrom: 12,
  fields: [
    { name: 'clusterId', type: 'string', versions: [12, 18], nullable: [12, 18], tag: 0, default: null, optional: true, ignorable: true },
    { name: 'replicaId', type: 'int32', versions: [0, 14], default: -1, optional: true },
    { name: 'replicaState', type: 'struct', struct: FetchRequestReplicaState, versions: [15, 18], tag: 1, optional: true },
    { name: 'maxWaitMs', type: 'int32' },
    { name: 'minBytes', type: 'int32' },
    { name: 'maxBytes', type: 'int32', versions: [3, 18], default: 2147483647, optional: true, ignorable: true },
    { name: 'isolationLevel', type: 'int8', versions: [4, 18], optional: true, ignorable: true },
    { name: 'sessionId', type: 'int32', versions: [7, 18], optional: true, ignorable: true },
    { name: 'sessionEpoch', type: 'int32', versions: [7, 18], default: -1, optional: true, ignorable: true },
    { name: 'topics', type: 'struct', struct: FetchRequestFetchTopic, array: true },
    { name: 'forgottenTopicsData', type: 'struct', struct: FetchRequestForgottenTopic, array: true, versions: [7, 18], optional: true },
    { name: 'rackId', type: 'string', versions: [11, 18], optional: true, ignorable: true },
  ],
}

const FetchResponseEpochEndOffset: StructFacts = {
  name: 'EpochEndOffset',
  fields: [
    { name: 'epoch', type: 'int32', versions: [12, 18], default: -1, optional: true },
    { name: 'endOffset', type: 'int64', versions: [12, 18], default: -1n, optional: true },
  ],
}

const FetchResponseLeaderIdAndEpoch: StructFacts = {
  name: 'LeaderIdAndEpoch',
  fields: [
    { name: 'leaderId', type: 'int32', versions: [12, 18], default: -1, optional: true },
    { name: 'leaderEpoch', type: 'int32', versions: [12, 18], default: -1, optional: true },
  ],
}

const FetchResponseSnapshotId: StructFacts = {
  name: 'SnapshotId',
  fields: [
    { name: 'endOffset', type: 'int64', versions: [12, 18], default: -1n, optional: true },
    { name: 'epoch', type: 'int32', versions: [12, 18], default: -1, optional: true },
  ],
}

const FetchResponseAbortedTransaction: StructFacts = {
  name: 'AbortedTransaction',
  fields: [
    { name: 'producerId', type: 'int64', versions: [4, 18] },
    { name: 'firstOffset', type: 'int64', versions: [4, 18] },
  ],
}

const FetchResponsePartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'highWatermark', type: 'int64' },
    { name: 'lastStableOffset', type: 'int64', versions: [4, 18], default: -1n, optional: true, ignorable: true },
    { name: 'logStartOffset', type: 'int64', versions: [5, 18], default: -1n, optional: true, ignorable: true },
    { name: 'divergingEpoch', type: 'struct', struct: FetchResponseEpochEndOffset, versions: [12, 18], tag: 0, optional: true },
    { name: 'currentLeader', type: 'struct', struct: FetchResponseLeaderIdAndEpoch, versions: [12, 18], tag: 1, optional: true },
    { name: 'snapshotId', type: 'struct', struct: FetchResponseSnapshotId, versions: [12, 18], tag: 2, optional: true },
    { name: 'abortedTransactions', type: 'struct', struct: FetchResponseAbortedTransaction, array: true, versions: [4, 18], nullable: [4, 18], optional: true, ignorable: true },
    { name: 'preferredReadReplica', type: 'int32', versions: [11, 18], default: -1, optional: true },
    { name: 'records', type: 'records', nullable: [0, 18] },
  ],
}

const FetchResponseFetchableTopicResponse: StructFacts = {
  name: 'FetchableTopicResponse',
  fields: [
    { name: 'topic', type: 'string', versions: [0, 12], ignorable: true },
    { name: 'topicId', type: 'uuid', versions: [13, 18], ignorable: true },
    { name: 'partitions', type: 'struct', struct: FetchResponsePartitionData, array: true },
  ],
}

const FetchResponseNodeEndpoint: StructFacts = {
  name: 'NodeEndpoint',
  fields: [
    { name: 'nodeId', type: 'int32', versions: [16, 18] },
    { name: 'host', type: 'string', versions: [16, 18] },
    { name: 'port', type: 'int32', versions: [16, 18] },
    { name: 'rack', type: 'string', versions: [16, 18], nullable: [16, 18], default: null, optional: true },
  ],
}

/** The fields of FetchResponse. */
export const FetchResponse: MessageFacts = {
  name: 'FetchResponse',
  versions: { min: 0, max: 18 },
  flexibleFrom: 12,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', versions: [1, 18], optional: true, ignorable: true },
    { name: 'errorCode', type: 'int16', versions: [7, 18], optional: true, ignorable: true },
    { name: 'sessionId', type: 'int32', versions: [7, 18], optional: true },
    { name: 'responses', type: 'struct', struct: FetchResponseFetchableTopicResponse, array: true },
    { name: 'nodeEndpoints', type: 'struct', struct: FetchResponseNodeEndpoint, array: true, versions: [16, 18], tag: 0, optional: true },
  ],
}
