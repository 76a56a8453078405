// Generated from protocol-specs/apis/038-create-delegation-token.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const CreateDelegationTokenRequestCreatableRenewers: StructFacts = {
  name: 'CreatableRenewers',
  fields: [
    { name: 'principalType', type: 'string' },
    { name: 'principalName', type: 'string' },
  ],
}

/** The fields of CreateDelegationTokenRequest. */
export const CreateDelegationTokenRequest: MessageFacts = {
  name: 'CreateDelegationTokenRequest',
  versions: { min: 0, max: 3 },
  flexibleFrom: 2,
  fields: [
    { name: 'ownerPrincipalType', type: 'string', versions: [3, 3], nullable: [3, 3], optional: true },
    { name: 'ownerPrincipalName', type: 'string', versions: [3, 3], nullable: [3, 3], optional: true },
    { name: 'renewers', type: 'struct', struct: CreateDelegationTokenRequestCreatableRenewers, array: true },
    { name: 'maxLifetimeMs', type: 'int64' },
  ],
}

/** The fields of CreateDelegationTokenResponse. */
export const CreateDelegationTokenResponse: MessageFacts = {
  name: 'CreateDelegationTokenResponse',
  versions: { min: 0, max: 3 },
  flexibleFrom: 2,
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'principalType', type: 'string' },
    { name: 'principalName', type: 'string' },
    { name: 'tokenRequesterPrincipalType', type: 'string', versions: [3, 3], optional: true },
    { name: 'tokenRequesterPrincipalName', type: 'string', versions: [3, 3], optional: true },
    { name: 'issueTimestampMs', type: 'int64' },
    { name: 'expiryTimestampMs', type: 'int64' },
    { name: 'maxTimestampMs', type: 'int64' },
    { name: 'tokenId', type: 'string' },
    { name: 'hmac', type: 'bytes' },
    { name: 'throttleTimeMs', type: 'int32' },
  ],
}
