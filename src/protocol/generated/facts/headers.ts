// Generated from protocol-specs/headers.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of RequestHeader. */
export const RequestHeader: MessageFacts = {
  name: 'RequestHeader',
  versions: { min: 1, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'requestApiKey', type: 'int16' },
    { name: 'requestApiVersion', type: 'int16' },
    { name: 'correlationId', type: 'int32' },
    { name: 'clientId', type: 'string', nullable: [1, 2], rigid: true },
  ],
}

/** The fields of ResponseHeader. */
export const ResponseHeader: MessageFacts = {
  name: 'ResponseHeader',
  versions: { min: 0, max: 1 },
  flexibleFrom: 1,
  fields: [
    { name: 'correlationId', type: 'int32' },
  ],
}
