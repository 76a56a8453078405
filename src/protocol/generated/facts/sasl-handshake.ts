// Generated from protocol-specs/apis/017-sasl-handshake.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of SaslHandshakeRequest. */
export const SaslHandshakeRequest: MessageFacts = {
  name: 'SaslHandshakeRequest',
  versions: { min: 0, max: 1 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'mechanism', type: 'string' },
  ],
}

/** The fields of SaslHandshakeResponse. */
export const SaslHandshakeResponse: MessageFacts = {
  name: 'SaslHandshakeResponse',
  versions: { min: 0, max: 1 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'mechanisms', type: 'string', array: true },
  ],
}
