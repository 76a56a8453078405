// Generated from protocol-specs/apis/039-renew-delegation-token.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts } from '../../json/message-facts.ts'

/** The fields of RenewDelegationTokenRequest. */
export const RenewDelegationTokenRequest: MessageFacts = {
  name: 'RenewDelegationTokenRequest',
  versions: { min: 0, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'hmac', type: 'bytes' },
    { name: 'renewPeriodMs', type: 'int64' },
  ],
}

/** The fields of RenewDelegationTokenResponse. */
export const RenewDelegationTokenResponse: MessageFacts = {
  name: 'RenewDelegationTokenResponse',
  versions: { min: 0, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'expiryTimestampMs', type: 'int64' },
    { name: 'throttleTimeMs', type: 'int32' },
  ],
}
