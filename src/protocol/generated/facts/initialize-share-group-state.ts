// Generated from protocol-specs/apis/083-initialize-share-group-state.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const InitializeShareGroupStateRequestPartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partition', type: 'int32' },
    { name: 'stateEpoch', type: 'int32' },
    { name: 'startOffset', type: 'int64' },
  ],
}

const InitializeShareGroupStateRequestInitializeStateData: StructFacts = {
  name: 'InitializeStateData',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: InitializeShareGroupStateRequestPartitionData, array: true },
  ],
}

/** The fields of InitializeShareGroupStateRequest. */
export const InitializeShareGroupStateRequest: MessageFacts = {
  name: 'InitializeShareGroupStateRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'topics', type: 'struct', struct: InitializeShareGroupStateRequestInitializeStateData, array: true },
  ],
}

const InitializeShareGroupStateResponsePartitionResult: StructFacts = {
  name: 'PartitionResult',
  fields: [
    { name: 'partition', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0], default: null, optional: true },
  ],
}

const InitializeShareGroupStateResponseInitializeStateResult: StructFacts = {
  name: 'InitializeStateResult',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: InitializeShareGroupStateResponsePartitionResult, array: true },
  ],
}

/** The fields of InitializeShareGroupStateResponse. */
export const InitializeShareGroupStateResponse: MessageFacts = {
  name: 'InitializeShareGroupStateResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'results', type: 'struct', struct: InitializeShareGroupStateResponseInitializeStateResult, array: true },
  ],
}
