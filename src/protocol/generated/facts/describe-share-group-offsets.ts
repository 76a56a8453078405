// Generated from protocol-specs/apis/090-describe-share-group-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const DescribeShareGroupOffsetsRequestTopic: StructFacts = {
  name: 'DescribeShareGroupOffsetsRequestTopic',
  fields: [
    { name: 'topicName', type: 'string' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

const DescribeShareGroupOffsetsRequestGroup: StructFacts = {
  name: 'DescribeShareGroupOffsetsRequestGroup',
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'topics', type: 'struct', struct: DescribeShareGroupOffsetsRequestTopic, array: true, nullable: [0, 1] },
  ],
}

/** The fields of DescribeShareGroupOffsetsRequest. */
export const DescribeShareGroupOffsetsRequest: MessageFacts = {
  name: 'DescribeShareGroupOffsetsRequest',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'groups', type: 'struct', struct: DescribeShareGroupOffsetsRequestGroup, array: true },
  ],
}

const DescribeShareGroupOffsetsResponsePartition: StructFacts = {
  name: 'DescribeShareGroupOffsetsResponsePartition',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'startOffset', type: 'int64' },
    { name: 'leaderEpoch', type: 'int32' },
    { name: 'lag', type: 'int64', versions: [1, 1], default: -1n, optional: true, ignorable: true },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 1], default: null, optional: true },
  ],
}

const DescribeShareGroupOffsetsResponseTopic: StructFacts = {
  name: 'DescribeShareGroupOffsetsResponseTopic',
  fields: [
    { name: 'topicName', type: 'string' },
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: DescribeShareGroupOffsetsResponsePartition, array: true },
  ],
}

const DescribeShareGroupOffsetsResponseGroup: StructFacts = {
  name: 'DescribeShareGroupOffsetsResponseGroup',
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'topics', type: 'struct', struct: DescribeShareGroupOffsetsResponseTopic, array: true },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 1], default: null, optional: true },
  ],
}

/** The fields of DescribeShareGroupOffsetsResponse. */
export const DescribeShareGroupOffsetsResponse: MessageFacts = {
  name: 'DescribeShareGroupOffsetsResponse',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'groups', type: 'struct', struct: DescribeShareGroupOffsetsResponseGroup, array: true },
  ],
}
