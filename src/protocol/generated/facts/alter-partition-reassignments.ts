// Generated from protocol-specs/apis/045-alter-partition-reassignments.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const AlterPartitionReassignmentsRequestReassignablePartition: StructFacts = {
  name: 'ReassignablePartition',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'replicas', type: 'int32', array: true, nullable: [0, 1], default: null, optional: true },
  ],
}

const AlterPartitionReassignmentsRequestReassignableTopic: StructFacts = {
  name: 'ReassignableTopic',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'struct', struct: AlterPartitionReassignmentsRequestReassignablePartition, array: true },
  ],
}

/** The fields of AlterPartitionReassignmentsRequest. */
export const AlterPartitionReassignmentsRequest: MessageFacts = {
  name: 'AlterPartitionReassignmentsRequest',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'timeoutMs', type: 'int32', default: 60000, optional: true },
    { name: 'allowReplicationFactorChange', type: 'bool', versions: [1, 1], default: true, optional: true },
    { name: 'topics', type: 'struct', struct: AlterPartitionReassignmentsRequestReassignableTopic, array: true },
  ],
}

const AlterPartitionReassignmentsResponseReassignablePartitionResponse: StructFacts = {
  name: 'ReassignablePartitionResponse',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 1] },
  ],
}

const AlterPartitionReassignmentsResponseReassignableTopicResponse: StructFacts = {
  name: 'ReassignableTopicResponse',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'struct', struct: AlterPartitionReassignmentsResponseReassignablePartitionResponse, array: true },
  ],
}

/** The fields of AlterPartitionReassignmentsResponse. */
export const AlterPartitionReassignmentsResponse: MessageFacts = {
  name: 'AlterPartitionReassignmentsResponse',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'allowReplicationFactorChange', type: 'bool', versions: [1, 1], default: true, optional: true, ignorable: true },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 1] },
    { name: 'responses', type: 'struct', struct: AlterPartitionReassignmentsResponseReassignableTopicResponse, array: true },
  ],
}
