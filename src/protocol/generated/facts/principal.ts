// Generated from protocol-specs/data/principal.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of DefaultPrincipalData. */
export const DefaultPrincipalData: MessageFacts = {
  name: 'DefaultPrincipalData',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'type', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'tokenAuthenticated', type: 'bool' },
  ],
}
