// Generated from protocol-specs/apis/058-envelope.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of EnvelopeRequest. */
export const EnvelopeRequest: MessageFacts = {
  name: 'EnvelopeRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'requestData', type: 'bytes' },
    { name: 'requestPrincipal', type: 'bytes', nullable: [0, 0] },
    { name: 'clientHostAddress', type: 'bytes' },
  ],
}

/** The fields of EnvelopeResponse. */
export const EnvelopeResponse: MessageFacts = {
  name: 'EnvelopeResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'responseData', type: 'bytes', nullable: [0, 0], default: null, optional: true },
    { name: 'errorCode', type: 'int16' },
  ],
}
