// Generated from protocol-specs/apis/087-read-share-group-state-summary.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const ReadShareGroupStateSummaryRequestPartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partition', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
  ],
}

const ReadShareGroupStateSummaryRequestReadStateSummaryData: StructFacts = {
  name: 'ReadStateSummaryData',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: ReadShareGroupStateSummaryRequestPartitionData, array: true },
  ],
}

/** The fields of ReadShareGroupStateSummaryRequest. */
export const ReadShareGroupStateSummaryRequest: MessageFacts = {
  name: 'ReadShareGroupStateSummaryRequest',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'topics', type: 'struct', struct: ReadShareGroupStateSummaryRequestReadStateSummaryData, array: true },
  ],
}

const ReadShareGroupStateSummaryResponsePartitionResult: StructFacts = {
  name: 'PartitionResult',
  fields: [
    { name: 'partition', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 1], default: null, optional: true },
    { name: 'stateEpoch', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
    { name: 'startOffset', type: 'int64' },
    { name: 'deliveryCompleteCount', type: 'int32', versions: [1, 1], default: -1, optional: true, ignorable: true },
  ],
}

const ReadShareGroupStateSummaryResponseReadStateSummaryResult: StructFacts = {
  name: 'ReadStateSummaryResult',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: ReadShareGroupStateSummaryResponsePartitionResult, array: true },
  ],
}

/** The fields of ReadShareGroupStateSummaryResponse. */
export const ReadShareGroupStateSummaryResponse: MessageFacts = {
  name: 'ReadShareGroupStateSummaryResponse',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'results', type: 'struct', struct: ReadShareGroupStateSummaryResponseReadStateSummaryResult, array: true },
  ],
}
