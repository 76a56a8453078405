// Generated from protocol-specs/apis/051-alter-user-scram-credentials.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const AlterUserScramCredentialsRequestScramCredentialDeletion: StructFacts = {
  name: 'ScramCredentialDeletion',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'mechanism', type: 'int8' },
  ],
}

const AlterUserScramCredentialsRequestScramCredentialUpsertion: StructFacts = {
  name: 'ScramCredentialUpsertion',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'mechanism', type: 'int8' },
    { name: 'iterations', type: 'int32' },
    { name: 'salt', type: 'bytes' },
    { name: 'saltedPassword', type: 'bytes' },
  ],
}

/** The fields of AlterUserScramCredentialsRequest. */
export const AlterUserScramCredentialsRequest: MessageFacts = {
  name: 'AlterUserScramCredentialsRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'deletions', type: 'struct', struct: AlterUserScramCredentialsRequestScramCredentialDeletion, array: true },
    { name: 'upsertions', type: 'struct', struct: AlterUserScramCredentialsRequestScramCredentialUpsertion, array: true },
  ],
}

const AlterUserScramCredentialsResponseAlterUserScramCredentialsResult: StructFacts = {
  name: 'AlterUserScramCredentialsResult',
  fields: [
    { name: 'user', type: 'string' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0] },
  ],
}

/** The fields of AlterUserScramCredentialsResponse. */
export const AlterUserScramCredentialsResponse: MessageFacts = {
  name: 'AlterUserScramCredentialsResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'results', type: 'struct', struct: AlterUserScramCredentialsResponseAlterUserScramCredentialsResult, array: true },
  ],
}
