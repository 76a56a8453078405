// Generated from protocol-specs/apis/086-delete-share-group-state.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const DeleteShareGroupStateRequestPartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partition', type: 'int32' },
  ],
}

const DeleteShareGroupStateRequestDeleteStateData: StructFacts = {
  name: 'DeleteStateData',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: DeleteShareGroupStateRequestPartitionData, array: true },
  ],
}

/** The fields of DeleteShareGroupStateRequest. */
export const DeleteShareGroupStateRequest: MessageFacts = {
  name: 'DeleteShareGroupStateRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'topics', type: 'struct', struct: DeleteShareGroupStateRequestDeleteStateData, array: true },
  ],
}

const DeleteShareGroupStateResponsePartitionResult: StructFacts = {
  name: 'PartitionResult',
  fields: [
    { name: 'partition', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0], default: null, optional: true },
  ],
}

const DeleteShareGroupStateResponseDeleteStateResult: StructFacts = {
  name: 'DeleteStateResult',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: DeleteShareGroupStateResponsePartitionResult, array: true },
  ],
}

/** The fields of DeleteShareGroupStateResponse. */
export const DeleteShareGroupStateResponse: MessageFacts = {
  name: 'DeleteShareGroupStateResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'results', type: 'struct', struct: DeleteShareGroupStateResponseDeleteStateResult, array: true },
  ],
}
