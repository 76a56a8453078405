// Generated from protocol-specs/apis/036-sasl-authenticate.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of SaslAuthenticateRequest. */
export const SaslAuthenticateRequest: MessageFacts = {
  name: 'SaslAuthenticateRequest',
  versions: { min: 0, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'authBytes', type: 'bytes' },
  ],
}

/** The fields of SaslAuthenticateResponse. */
export const SaslAuthenticateResponse: MessageFacts = {
  name: 'SaslAuthenticateResponse',
  versions: { min: 0, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 2] },
    { name: 'authBytes', type: 'bytes' },
    { name: 'sessionLifetimeMs', type: 'int64', versions: [1, 2], optional: true, ignorable: true },
  ],
}
