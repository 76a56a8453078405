// Generated from protocol-specs/apis/092-delete-share-group-offsets.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const DeleteShareGroupOffsetsRequestTopic: StructFacts = {
  name: 'DeleteShareGroupOffsetsRequestTopic',
  fields: [
    { name: 'topicName', type: 'string' },
  ],
}

/** The fields of DeleteShareGroupOffsetsRequest. */
export const DeleteShareGroupOffsetsRequest: MessageFacts = {
  name: 'DeleteShareGroupOffsetsRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'groupId', type: 'string' },
    { name: 'topics', type: 'struct', struct: DeleteShareGroupOffsetsRequestTopic, array: true },
  ],
}

const DeleteShareGroupOffsetsResponseTopic: StructFacts = {
  name: 'DeleteShareGroupOffsetsResponseTopic',
  fields: [
    { name: 'topicName', type: 'string' },
    { name: 'topicId', type: 'uuid' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0], default: null, optional: true },
  ],
}

/** The fields of DeleteShareGroupOffsetsResponse. */
export const DeleteShareGroupOffsetsResponse: MessageFacts = {
  name: 'DeleteShareGroupOffsetsResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0], default: null, optional: true },
    { name: 'responses', type: 'struct', struct: DeleteShareGroupOffsetsResponseTopic, array: true },
  ],
}
