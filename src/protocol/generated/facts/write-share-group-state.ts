// Generated from protocol-specs/apis/085-write-share-group-state.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const WriteShareGroupStateRequestStateBatch: StructFacts = {
  name: 'StateBatch',
  fields: [
    { name: 'firstOffset', type: 'int64' },
    { name: 'lastOffset', type: 'int64' },
    { name: 'deliveryState', type: 'int8' },
    { name: 'deliveryCount', type: 'int16' },
  ],
}

const WriteShareGroupStateRequestPartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partition', type: 'int32' },
    { name: 'stateEpoch', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
    { name: 'startOffset', type: 'int64' },
    { name: 'deliveryCompleteCount', type: 'int32', versions: [1, 1], default: -1, optional: true, ignorable: true },
    { name: 'stateBatches', type: 'struct', struct: WriteShareGroupStateRequestStateBatch, array: true },
  ],
}

const WriteShareGroupStateRequestWriteStateData: StructFacts = {
  name: 'WriteStateData',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: WriteShareGroupStateRequestPartitionData, array: true },
  ],
}

/** The fields of WriteShareGroupStateRequest. */
export const WriteShareGroupStateRequest: MessageFacts = {
  name: 'WriteShareGroupStateRequest',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'topics', type: 'struct', struct: WriteShareGroupStateRequestWriteStateData, array: true },
  ],
}

const WriteShareGroupStateResponsePartitionResult: StructFacts = {
  name: 'PartitionResult',
  fields: [
    { name: 'partition', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 1], default: null, optional: true },
  ],
}

const WriteShareGroupStateResponseWriteStateResult: StructFacts = {
  name: 'WriteStateResult',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: WriteShareGroupStateResponsePartitionResult, array: true },
  ],
}

/** The fields of WriteShareGroupStateResponse. */
export const WriteShareGroupStateResponse: MessageFacts = {
  name: 'WriteShareGroupStateResponse',
  versions: { min: 0, max: 1 },
  flexibleFrom: 0,
  fields: [
    { name: 'results', type: 'struct', struct: WriteShareGroupStateResponseWriteStateResult, array: true },
  ],
}
