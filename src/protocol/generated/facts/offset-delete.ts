// Generated from protocol-specs/apis/047-offset-delete.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const OffsetDeleteRequestPartition: StructFacts = {
  name: 'OffsetDeleteRequestPartition',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
  ],
}

const OffsetDeleteRequestTopic: StructFacts = {
  name: 'OffsetDeleteRequestTopic',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'struct', struct: OffsetDeleteRequestPartition, array: true },
  ],
}

/** The fields of OffsetDeleteRequest. */
export const OffsetDeleteRequest: MessageFacts = {
  name: 'OffsetDeleteRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'topics', type: 'struct', struct: OffsetDeleteRequestTopic, array: true },
  ],
}

const OffsetDeleteResponsePartition: StructFacts = {
  name: 'OffsetDeleteResponsePartition',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
  ],
}

const OffsetDeleteResponseTopic: StructFacts = {
  name: 'OffsetDeleteResponseTopic',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'struct', struct: OffsetDeleteResponsePartition, array: true },
  ],
}

/** The fields of OffsetDeleteResponse. */
export const OffsetDeleteResponse: MessageFacts = {
  name: 'OffsetDeleteResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'throttleTimeMs', type: 'int32', ignorable: true },
    { name: 'topics', type: 'struct', struct: OffsetDeleteResponseTopic, array: true },
  ],
}
