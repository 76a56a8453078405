// Generated from protocol-specs/apis/002-list-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const ListOffsetsRequestListOffsetsPartition: StructFacts = {
  name: 'ListOffsetsPartition',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'currentLeaderEpoch', type: 'int32', versions: [4, 11], default: -1, optional: true, ignorable: true },
    { name: 'timestamp', type: 'int64' },
    { name: 'maxNumOffsets', type: 'int32', versions: [0, 0], default: 1, optional: true },
  ],
}

const ListOffsetsRequestListOffsetsTopic: StructFacts = {
  name: 'ListOffsetsTopic',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'struct', struct: ListOffsetsRequestListOffsetsPartition, array: true },
  ],
}

/** The fields of ListOffsetsRequest. */
export const ListOffsetsRequest: MessageFacts = {
  name: 'ListOffsetsRequest',
  versions: { min: 0, max: 11 },
  flexibleFrom: 6,
  fields: [
    { name: 'replicaId', type: 'int32' },
    { name: 'isolationLevel', type: 'int8', versions: [2, 11], optional: true },
    { name: 'topics', type: 'struct', struct: ListOffsetsRequestListOffsetsTopic, array: true },
    { name: 'timeoutMs', type: 'int32', versions: [10, 11], optional: true, ignorable: true },
  ],
}

const ListOffsetsResponseListOffsetsPartitionResponse: StructFacts = {
  name: 'ListOffsetsPartitionResponse',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'oldStyleOffsets', type: 'int64', array: true, versions: [0, 0], optional: true },
    { name: 'timestamp', type: 'int64', versions: [1, 11], default: -1n, optional: true },
    { name: 'offset', type: 'int64', versions: [1, 11], default: -1n, optional: true },
    { name: 'leaderEpoch', type: 'int32', versions: [4, 11], default: -1, optional: true },
  ],
}

const ListOffsetsResponseListOffsetsTopicResponse: StructFacts = {
  name: 'ListOffsetsTopicResponse',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'struct', struct: ListOffsetsResponseListOffsetsPartitionResponse, array: true },
  ],
}

/** The fields of ListOffsetsResponse. */
export const ListOffsetsResponse: MessageFacts = {
  name: 'ListOffsetsResponse',
  versions: { min: 0, max: 11 },
  flexibleFrom: 6,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', versions: [2, 11], optional: true, ignorable: true },
    { name: 'topics', type: 'struct', struct: ListOffsetsResponseListOffsetsTopicResponse, array: true },
  ],
}
