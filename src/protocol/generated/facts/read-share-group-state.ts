// Generated from protocol-specs/apis/084-read-share-group-state.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const ReadShareGroupStateRequestPartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partition', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
  ],
}

const ReadShareGroupStateRequestReadStateData: StructFacts = {
  name: 'ReadStateData',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: ReadShareGroupStateRequestPartitionData, array: true },
  ],
}

/** The fields of ReadShareGroupStateRequest. */
export const ReadShareGroupStateRequest: MessageFacts = {
  name: 'ReadShareGroupStateRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'topics', type: 'struct', struct: ReadShareGroupStateRequestReadStateData, array: true },
  ],
}

const ReadShareGroupStateResponseStateBatch: StructFacts = {
  name: 'StateBatch',
  fields: [
    { name: 'firstOffset', type: 'int64' },
    { name: 'lastOffset', type: 'int64' },
    { name: 'deliveryState', type: 'int8' },
    { name: 'deliveryCount', type: 'int16' },
  ],
}

const ReadShareGroupStateResponsePartitionResult: StructFacts = {
  name: 'PartitionResult',
  fields: [
    { name: 'partition', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0], default: null, optional: true },
    { name: 'stateEpoch', type: 'int32' },
    { name: 'startOffset', type: 'int64' },
    { name: 'stateBatches', type: 'struct', struct: ReadShareGroupStateResponseStateBatch, array: true },
  ],
}

const ReadShareGroupStateResponseReadStateResult: StructFacts = {
  name: 'ReadStateResult',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: ReadShareGroupStateResponsePartitionResult, array: true },
  ],
}

/** The fields of ReadShareGroupStateResponse. */
export const ReadShareGroupStateResponse: MessageFacts = {
  name: 'ReadShareGroupStateResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'results', type: 'struct', struct: ReadShareGroupStateResponseReadStateResult, array: true },
  ],
}
