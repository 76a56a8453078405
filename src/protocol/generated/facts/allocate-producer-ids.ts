// Generated from protocol-specs/apis/067-allocate-producer-ids.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of AllocateProducerIdsRequest. */
export const AllocateProducerIdsRequest: MessageFacts = {
  name: 'AllocateProducerIdsRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'brokerId', type: 'int32' },
    { name: 'brokerEpoch', type: 'int64', default: -1n, optional: true },
  ],
}

/** The fields of AllocateProducerIdsResponse. */
export const AllocateProducerIdsResponse: MessageFacts = {
  name: 'AllocateProducerIdsResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'producerIdStart', type: 'int64' },
    { name: 'producerIdLen', type: 'int32' },
  ],
}
