// Generated from protocol-specs/apis/009-offset-fetch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const OffsetFetchRequestTopic: StructFacts = {
  name: 'OffsetFetchRequestTopic',
  fields: [
    { name: 'name', type: 'string', versions: [0, 7] },
    { name: 'partitionIndexes', type: 'int32', array: true, versions: [0, 7] },
  ],
}

const OffsetFetchRequestTopics: StructFacts = {
  name: 'OffsetFetchRequestTopics',
  fields: [
    { name: 'name', type: 'string', versions: [8, 9], ignorable: true },
    { name: 'topicId', type: 'uuid', versions: [10, 10], ignorable: true },
    { name: 'partitionIndexes', type: 'int32', array: true, versions: [8, 10] },
  ],
}

const OffsetFetchRequestGroup: StructFacts = {
  name: 'OffsetFetchRequestGroup',
  fields: [
    { name: 'groupId', type: 'string', versions: [8, 10] },
    { name: 'memberId', type: 'string', versions: [9, 10], nullable: [9, 10], default: null, optional: true, ignorable: true },
    { name: 'memberEpoch', type: 'int32', versions: [9, 10], default: -1, optional: true, ignorable: true },
    { name: 'topics', type: 'struct', struct: OffsetFetchRequestTopics, array: true, versions: [8, 10], nullable: [8, 10] },
  ],
}

/** The fields of OffsetFetchRequest. */
export const OffsetFetchRequest: MessageFacts = {
  name: 'OffsetFetchRequest',
  versions: { min: 0, max: 10 },
  flexibleFrom: 6,
  fields: [
    { name: 'groupId', type: 'string', versions: [0, 7] },
    { name: 'topics', type: 'struct', struct: OffsetFetchRequestTopic, array: true, versions: [0, 7], nullable: [2, 7], optional: true },
    { name: 'groups', type: 'struct', struct: OffsetFetchRequestGroup, array: true, versions: [8, 10] },
    { name: 'requireStable', type: 'bool', versions: [7, 10], optional: true },
  ],
}

const OffsetFetchResponsePartition: StructFacts = {
  name: 'OffsetFetchResponsePartition',
  fields: [
    { name: 'partitionIndex', type: 'int32', versions: [0, 7] },
    { name: 'committedOffset', type: 'int64', versions: [0, 7] },
    { name: 'committedLeaderEpoch', type: 'int32', versions: [5, 7], default: -1, optional: true, ignorable: true },
    { name: 'metadata', type: 'string', versions: [0, 7], nullable: [0, 7] },
    { name: 'errorCode', type: 'int16', versions: [0, 7] },
  ],
}

const OffsetFetchResponseTopic: StructFacts = {
  name: 'OffsetFetchResponseTopic',
  fields: [
    { name: 'name', type: 'string', versions: [0, 7] },
    { name: 'partitions', type: 'struct', struct: OffsetFetchResponsePartition, array: true, versions: [0, 7] },
  ],
}

const OffsetFetchResponsePartitions: StructFacts = {
  name: 'OffsetFetchResponsePartitions',
  fields: [
    { name: 'partitionIndex', type: 'int32', versions: [8, 10] },
    { name: 'committedOffset', type: 'int64', versions: [8, 10] },
    { name: 'committedLeaderEpoch', type: 'int32', versions: [8, 10], default: -1, optional: true, ignorable: true },
    { name: 'metadata', type: 'string', versions: [8, 10], nullable: [8, 10] },
    { name: 'errorCode', type: 'int16', versions: [8, 10] },
  ],
}

const OffsetFetchResponseTopics: StructFacts = {
  name: 'OffsetFetchResponseTopics',
  fields: [
    { name: 'name', type: 'string', versions: [8, 9], ignorable: true },
    { name: 'topicId', type: 'uuid', versions: [10, 10], ignorable: true },
    { name: 'partitions', type: 'struct', struct: OffsetFetchResponsePartitions, array: true, versions: [8, 10] },
  ],
}

const OffsetFetchResponseGroup: StructFacts = {
  name: 'OffsetFetchResponseGroup',
  fields: [
    { name: 'groupId', type: 'string', versions: [8, 10] },
    { name: 'topics', type: 'struct', struct: OffsetFetchResponseTopics, array: true, versions: [8, 10] },
    { name: 'errorCode', type: 'int16', versions: [8, 10] },
  ],
}

/** The fields of OffsetFetchResponse. */
export const OffsetFetchResponse: MessageFacts = {
  name: 'OffsetFetchResponse',
  versions: { min: 0, max: 10 },
  flexibleFrom: 6,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', versions: [3, 10], optional: true, ignorable: true },
    { name: 'topics', type: 'struct', struct: OffsetFetchResponseTopic, array: true, versions: [0, 7], optional: true },
    { name: 'errorCode', type: 'int16', versions: [2, 7], optional: true, ignorable: true },
    { name: 'groups', type: 'struct', struct: OffsetFetchResponseGroup, array: true, versions: [8, 10], optional: true },
  ],
}
