// Generated from protocol-specs/apis/008-offset-commit.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const OffsetCommitRequestPartition: StructFacts = {
  name: 'OffsetCommitRequestPartition',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'committedOffset', type: 'int64' },
    { name: 'commitTimestamp', type: 'int64', versions: [1, 1], default: -1n, optional: true },
    { name: 'committedLeaderEpoch', type: 'int32', versions: [6, 10], default: -1, optional: true, ignorable: true },
    { name: 'committedMetadata', type: 'string', nullable: [0, 10] },
  ],
}

const OffsetCommitRequestTopic: StructFacts = {
  name: 'OffsetCommitRequestTopic',
  fields: [
    { name: 'name', type: 'string', versions: [0, 9], ignorable: true },
    { name: 'topicId', type: 'uuid', versions: [10, 10], ignorable: true },
    { name: 'partitions', type: 'struct', struct: OffsetCommitRequestPartition, array: true },
  ],
}

/** The fields of OffsetCommitRequest. */
export const OffsetCommitRequest: MessageFacts = {
  name: 'OffsetCommitRequest',
  versions: { min: 0, max: 10 },
  flexibleFrom: 8,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'generationIdOrMemberEpoch', type: 'int32', versions: [1, 10], default: -1, optional: true, ignorable: true },
    { name: 'memberId', type: 'string', versions: [1, 10], optional: true, ignorable: true },
    { name: 'groupInstanceId', type: 'string', versions: [7, 10], nullable: [7, 10], default: null, optional: true },
    { name: 'retentionTimeMs', type: 'int64', versions: [2, 4], default: -1n, optional: true, ignorable: true },
    { name: 'topics', type: 'struct', struct: OffsetCommitRequestTopic, array: true },
  ],
}

const OffsetCommitResponsePartition: StructFacts = {
  name: 'OffsetCommitResponsePartition',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
  ],
}

const OffsetCommitResponseTopic: StructFacts = {
  name: 'OffsetCommitResponseTopic',
  fields: [
    { name: 'name', type: 'string', versions: [0, 9], ignorable: true },
    { name: 'topicId', type: 'uuid', versions: [10, 10], ignorable: true },
    { name: 'partitions', type: 'struct', struct: OffsetCommitResponsePartition, array: true },
  ],
}

/** The fields of OffsetCommitResponse. */
export const OffsetCommitResponse: MessageFacts = {
  name: 'OffsetCommitResponse',
  versions: { min: 0, max: 10 },
  flexibleFrom: 8,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', versions: [3, 10], optional: true, ignorable: true },
    { name: 'topics', type: 'struct', struct: OffsetCommitResponseTopic, array: true },
  ],
}
