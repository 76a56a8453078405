// Generated from protocol-specs/apis/059-fetch-snapshot.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const FetchSnapshotRequestSnapshotId: StructFacts = {
  name: 'SnapshotId',
  fields: [
    { name: 'endOffset', type: 'int64' },
    { name: 'epoch', type: 'int32' },
  ],
}

const FetchSnapshotRequestPartitionSnapshot: StructFacts = {
  name: 'PartitionSnapshot',
  fields: [
    { name: 'partition', type: 'int32' },
    { name: 'currentLeaderEpoch', type: 'int32' },
    { name: 'snapshotId', type: 'struct', struct: FetchSnapshotRequestSnapshotId },
    { name: 'position', type: 'int64' },
    { name: 'replicaDirectoryId', type: 'uuid', versions: [1, 1], tag: 0, optional: true, ignorable: true },
  ],
}

const FetchSnapshotRequestTopicSnapshot: StructFacts = {
  name: 'TopicSnapshot',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'struct', struct: FetchSnapshotRequestPartitionSnapshot, array: true },
  ],
}

/** The fields of FetchSnapshotRequest. */
export const FetchSnapshotRequest: MessageFacts = {
  name: 'FetchSnapshotRequest',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'clusterId', type: 'string', nullable: [0, 1], tag: 0, default: null, optional: true },
    { name: 'replicaId', type: 'int32', default: -1, optional: true },
    { name: 'maxBytes', type: 'int32', default: 2147483647, optional: true },
    { name: 'topics', type: 'struct', struct: FetchSnapshotRequestTopicSnapshot, array: true },
  ],
}

const FetchSnapshotResponseSnapshotId: StructFacts = {
  name: 'SnapshotId',
  fields: [
    { name: 'endOffset', type: 'int64' },
    { name: 'epoch', type: 'int32' },
  ],
}

const FetchSnapshotResponseLeaderIdAndEpoch: StructFacts = {
  name: 'LeaderIdAndEpoch',
  fields: [
    { name: 'leaderId', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
  ],
}

const FetchSnapshotResponsePartitionSnapshot: StructFacts = {
  name: 'PartitionSnapshot',
  fields: [
    { name: 'index', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'snapshotId', type: 'struct', struct: FetchSnapshotResponseSnapshotId },
    { name: 'currentLeader', type: 'struct', struct: FetchSnapshotResponseLeaderIdAndEpoch, tag: 0, optional: true },
    { name: 'size', type: 'int64' },
    { name: 'position', type: 'int64' },
    { name: 'unalignedRecords', type: 'records' },
  ],
}

const FetchSnapshotResponseTopicSnapshot: StructFacts = {
  name: 'TopicSnapshot',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'struct', struct: FetchSnapshotResponsePartitionSnapshot, array: true },
  ],
}

const FetchSnapshotResponseNodeEndpoint: StructFacts = {
  name: 'NodeEndpoint',
  fields: [
    { name: 'nodeId', type: 'int32', versions: [1, 1] },
    { name: 'host', type: 'string', versions: [1, 1] },
    { name: 'port', type: 'uint16', versions: [1, 1] },
  ],
}

/** The fields of FetchSnapshotResponse. */
export const FetchSnapshotResponse: MessageFacts = {
  name: 'FetchSnapshotResponse',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', ignorable: true },
    { name: 'errorCode', type: 'int16' },
    { name: 'topics', type: 'struct', struct: FetchSnapshotResponseTopicSnapshot, array: true },
    { name: 'nodeEndpoints', type: 'struct', struct: FetchSnapshotResponseNodeEndpoint, array: true, versions: [1, 1], tag: 0, optional: true },
  ],
}
