// Generated from protocol-specs/apis/091-alter-share-group-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const AlterShareGroupOffsetsRequestPartition: StructFacts = {
  name: 'AlterShareGroupOffsetsRequestPartition',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'startOffset', type: 'int64' },
  ],
}

const AlterShareGroupOffsetsRequestTopic: StructFacts = {
  name: 'AlterShareGroupOffsetsRequestTopic',
  fields: [
    { name: 'topicName', type: 'string' },
    { name: 'partitions', type: 'struct', struct: AlterShareGroupOffsetsRequestPartition, array: true },
  ],
}

/** The fields of AlterShareGroupOffsetsRequest. */
export const AlterShareGroupOffsetsRequest: MessageFacts = {
  name: 'AlterShareGroupOffsetsRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'topics', type: 'struct', struct: AlterShareGroupOffsetsRequestTopic, array: true },
  ],
}

const AlterShareGroupOffsetsResponsePartition: StructFacts = {
  name: 'AlterShareGroupOffsetsResponsePartition',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0], default: null, optional: true },
  ],
}

const AlterShareGroupOffsetsResponseTopic: StructFacts = {
  name: 'AlterShareGroupOffsetsResponseTopic',
  fields: [
    { name: 'topicName', type: 'string' },
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: AlterShareGroupOffsetsResponsePartition, array: true },
  ],
}

/** The fields of AlterShareGroupOffsetsResponse. */
export const AlterShareGroupOffsetsResponse: MessageFacts = {
  name: 'AlterShareGroupOffsetsResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0], default: null, optional: true },
    { name: 'responses', type: 'struct', struct: AlterShareGroupOffsetsResponseTopic, array: true },
  ],
}
