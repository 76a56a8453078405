// Generated from protocol-specs/apis/064-unregister-broker.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of UnregisterBrokerRequest. */
export const UnregisterBrokerRequest: MessageFacts = {
  name: 'UnregisterBrokerRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'brokerId', type: 'int32' },
  ],
}

/** The fields of UnregisterBrokerResponse. */
export const UnregisterBrokerResponse: MessageFacts = {
  name: 'UnregisterBrokerResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0] },
  ],
}
