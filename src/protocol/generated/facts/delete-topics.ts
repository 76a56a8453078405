// Generated from protocol-specs/apis/020-delete-topics.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const DeleteTopicsRequestDeleteTopicState: StructFacts = {
  name: 'DeleteTopicState',
  fields: [
    { name: 'name', type: 'string', versions: [6, 6], nullable: [6, 6], default: null, optional: true },
    { name: 'topicId', type: 'uuid', versions: [6, 6] },
  ],
}

/** The fields of DeleteTopicsRequest. */
export const DeleteTopicsRequest: MessageFacts = {
  name: 'DeleteTopicsRequest',
  versions: { min: 0, max: 6 },
  flexibleFrom: 4,
  fields: [
    { name: 'topics', type: 'struct', struct: DeleteTopicsRequestDeleteTopicState, array: true, versions: [6, 6] },
    { name: 'topicNames', type: 'string', array: true, versions: [0, 5], ignorable: true },
    { name: 'timeoutMs', type: 'int32' },
  ],
}

const DeleteTopicsResponseDeletableTopicResult: StructFacts = {
  name: 'DeletableTopicResult',
  fields: [
    { name: 'name', type: 'string', nullable: [6, 6] },
    { name: 'topicId', type: 'uuid', versions: [6, 6], optional: true, ignorable: true },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', versions: [5, 6], nullable: [5, 6], default: null, optional: true, ignorable: true },
  ],
}

/** The fields of DeleteTopicsResponse. */
export const DeleteTopicsResponse: MessageFacts = {
  name: 'DeleteTopicsResponse',
  versions: { min: 0, max: 6 },
  flexibleFrom: 4,
  fields: [
    { name: 'throttleTimeMs', type: 'int32', versions: [1, 6], optional: true, ignorable: true },
    { name: 'responses', type: 'struct', struct: DeleteTopicsResponseDeletableTopicResult, array: true },
  ],
}
