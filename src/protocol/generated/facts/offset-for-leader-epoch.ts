// Generated from protocol-specs/apis/023-offset-for-leader-epoch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const OffsetForLeaderEpochRequestOffsetForLeaderPartition: StructFacts = {
  name: 'OffsetForLeaderPartition',
  fields: [
    { name: 'partition', type: 'int32' },
    { name: 'currentLeaderEpoch', type: 'int32', versions: [2, 4], default: -1, optional: true, ignorable: true },
    { name: 'leaderEpoch', type: 'int32' },
  ],
}

const OffsetForLeaderEpochRequestOffsetForLeaderTopic: StructFacts = {
  name: 'OffsetForLeaderTopic',
  fields: [
    { name: 'topic', type: 'string' },
    { name: 'partitions', type: 'struct', struct: OffsetForLeaderEpochRequestOffsetForLeaderPartition, array: true },
  ],
}

/** The fields of OffsetForLeaderEpochRequest. */
export const OffsetForLeaderEpochRequest: MessageFacts = {
  name: 'OffsetForLeaderEpochRequest',
  versions: { min: 0, max: 4 },
  flexibleFrom: 4,
  fields: [
    { name: 'replicaId', type: 'int32', versions: [3, 4], default: -2, optional: true, ignorable: true },
    { name: 'topics', type: 'struct', struct: OffsetForLeaderEpochRequestOffsetForLeaderTopic, array: true },
  ],
}

const OffsetForLeaderEpochResponseEpochEndOffset: StructFacts = {
  name: 'EpochEndOffset',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'partition', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32', versions: [1, 4], default: -1, optional: true, ignorable: true },
    { name: 'endOffset', type: 'int64', default: -1n, optional: true },
  ],
}

const OffsetForLeaderEpochResponseOffsetForLeaderTopicResult: StructFacts = {
  name: 'OffsetForLeaderTopicResult',
  fields: [
    { name: 'topic', type: 'string' },
    { name: 'partitions', type: 'struct', struct: OffsetForLeaderEpochResponseEpochEndOffset, array: true },
  ],
}

/** The fields of OffsetForLeaderEpochResponse. */
export const OffsetForLeaderEpochResponse: MessageFacts = {
  name: 'OffsetForLeaderEpochResponse',
  versions: { min: 0, max: 4 },
  flexibleFrom: 4,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', versions: [2, 4], optional: true, ignorable: true },
    { name: 'topics', type: 'struct', struct: OffsetForLeaderEpochResponseOffsetForLeaderTopicResult, array: true },
  ],
}
