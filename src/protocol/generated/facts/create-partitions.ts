// Generated from protocol-specs/apis/037-create-partitions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const CreatePartitionsRequestCreatePartitionsAssignment: StructFacts = {
  name: 'CreatePartitionsAssignment',
  fields: [
    { name: 'brokerIds', type: 'int32', array: true },
  ],
}

const CreatePartitionsRequestCreatePartitionsTopic: StructFacts = {
  name: 'CreatePartitionsTopic',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'count', type: 'int32' },
    { name: 'assignments', type: 'struct', struct: CreatePartitionsRequestCreatePartitionsAssignment, array: true, nullable: [0, 3] },
  ],
}

/** The fields of CreatePartitionsRequest. */
export const CreatePartitionsRequest: MessageFacts = {
  name: 'CreatePartitionsRequest',
  versions: { min: 0, max: 3 },
  flexibleFrom: 2,
  fields: [
    { name: 'topics', type: 'struct', struct: CreatePartitionsRequestCreatePartitionsTopic, array: true },
    { name: 'timeoutMs', type: 'int32' },
    { name: 'validateOnly', type: 'bool' },
  ],
}

const CreatePartitionsResponseCreatePartitionsTopicResult: StructFacts = {
  name: 'CreatePartitionsTopicResult',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 3], default: null, optional: true },
  ],
}

/** The fields of CreatePartitionsResponse. */
export const CreatePartitionsResponse: MessageFacts = {
  name: 'CreatePartitionsResponse',
  versions: { min: 0, max: 3 },
  flexibleFrom: 2,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'results', type: 'struct', struct: CreatePartitionsResponseCreatePartitionsTopicResult, array: true },
  ],
}
