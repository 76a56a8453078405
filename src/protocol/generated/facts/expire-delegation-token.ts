// Generated from protocol-specs/apis/040-expire-delegation-token.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of ExpireDelegationTokenRequest. */
export const ExpireDelegationTokenRequest: MessageFacts = {
  name: 'ExpireDelegationTokenRequest',
  versions: { min: 0, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'hmac', type: 'bytes' },
    { name: 'expiryTimePeriodMs', type: 'int64' },
  ],
}

/** The fields of ExpireDelegationTokenResponse. */
export const ExpireDelegationTokenResponse: MessageFacts = {
  name: 'ExpireDelegationTokenResponse',
  versions: { min: 0, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'expiryTimestampMs', type: 'int64' },
    { name: 'throttleTimeMs', type: 'int32' },
  ],
}
