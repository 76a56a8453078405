// Generated from protocol-specs/apis/041-describe-delegation-token.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const DescribeDelegationTokenRequestDescribeDelegationTokenOwner: StructFacts = {
  name: 'DescribeDelegationTokenOwner',
  fields: [
    { name: 'principalType', type: 'string' },
    { name: 'principalName', type: 'string' },
  ],
}

/** The fields of DescribeDelegationTokenRequest. */
export const DescribeDelegationTokenRequest: MessageFacts = {
  name: 'DescribeDelegationTokenRequest',
  versions: { min: 0, max: 3 },
  flexibleFrom: 2,
  fields: [
    { name: 'owners', type: 'struct', struct: DescribeDelegationTokenRequestDescribeDelegationTokenOwner, array: true, nullable: [0, 3] },
  ],
}

const DescribeDelegationTokenResponseDescribedDelegationTokenRenewer: StructFacts = {
  name: 'DescribedDelegationTokenRenewer',
  fields: [
    { name: 'principalType', type: 'string' },
    { name: 'principalName', type: 'string' },
  ],
}

const DescribeDelegationTokenResponseDescribedDelegationToken: StructFacts = {
  name: 'DescribedDelegationToken',
  fields: [
    { name: 'principalType', type: 'string' },
    { name: 'principalName', type: 'string' },
    { name: 'tokenRequesterPrincipalType', type: 'string', versions: [3, 3], optional: true },
    { name: 'tokenRequesterPrincipalName', type: 'string', versions: [3, 3], optional: true },
    { name: 'issueTimestamp', type: 'int64' },
    { name: 'expiryTimestamp', type: 'int64' },
    { name: 'maxTimestamp', type: 'int64' },
    { name: 'tokenId', type: 'string' },
    { name: 'hmac', type: 'bytes' },
    { name: 'renewers', type: 'struct', struct: DescribeDelegationTokenResponseDescribedDelegationTokenRenewer, array: true },
  ],
}

/** The fields of DescribeDelegationTokenResponse. */
export const DescribeDelegationTokenResponse: MessageFacts = {
  name: 'DescribeDelegationTokenResponse',
  versions: { min: 0, max: 3 },
  flexibleFrom: 2,
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'tokens', type: 'struct', struct: DescribeDelegationTokenResponseDescribedDelegationToken, array: true },
    { name: 'throttleTimeMs', type: 'int32' },
  ],
}
