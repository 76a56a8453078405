// Generated from protocol-specs/apis/046-list-partition-reassignments.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const ListPartitionReassignmentsRequestListPartitionReassignmentsTopics: StructFacts = {
  name: 'ListPartitionReassignmentsTopics',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitionIndexes', type: 'int32', array: true },
  ],
}

/** The fields of ListPartitionReassignmentsRequest. */
export const ListPartitionReassignmentsRequest: MessageFacts = {
  name: 'ListPartitionReassignmentsRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'timeoutMs', type: 'int32', default: 60000, optional: true },
    { name: 'topics', type: 'struct', struct: ListPartitionReassignmentsRequestListPartitionReassignmentsTopics, array: true, nullable: [0, 0], default: null, optional: true },
  ],
}

const ListPartitionReassignmentsResponseOngoingPartitionReassignment: StructFacts = {
  name: 'OngoingPartitionReassignment',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'replicas', type: 'int32', array: true },
    { name: 'addingReplicas', type: 'int32', array: true },
    { name: 'removingReplicas', type: 'int32', array: true },
  ],
}

const ListPartitionReassignmentsResponseOngoingTopicReassignment: StructFacts = {
  name: 'OngoingTopicReassignment',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'struct', struct: ListPartitionReassignmentsResponseOngoingPartitionReassignment, array: true },
  ],
}

/** The fields of ListPartitionReassignmentsResponse. */
export const ListPartitionReassignmentsResponse: MessageFacts = {
  name: 'ListPartitionReassignmentsResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0] },
    { name: 'topics', type: 'struct', struct: ListPartitionReassignmentsResponseOngoingTopicReassignment, array: true },
  ],
}
