// Generated from protocol-specs/apis/050-describe-user-scram-credentials.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const DescribeUserScramCredentialsRequestUserName: StructFacts = {
  name: 'UserName',
  fields: [
    { name: 'name', type: 'string' },
  ],
}

/** The fields of DescribeUserScramCredentialsRequest. */
export const DescribeUserScramCredentialsRequest: MessageFacts = {
  name: 'DescribeUserScramCredentialsRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'users', type: 'struct', struct: DescribeUserScramCredentialsRequestUserName, array: true, nullable: [0, 0] },
  ],
}

const DescribeUserScramCredentialsResponseCredentialInfo: StructFacts = {
  name: 'CredentialInfo',
  fields: [
    { name: 'mechanism', type: 'int8' },
    { name: 'iterations', type: 'int32' },
  ],
}

const DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult: StructFacts = {
  name: 'DescribeUserScramCredentialsResult',
  fields: [
    { name: 'user', type: 'string' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0] },
    { name: 'credentialInfos', type: 'struct', struct: DescribeUserScramCredentialsResponseCredentialInfo, array: true },
  ],
}

/** The fields of DescribeUserScramCredentialsResponse. */
export const DescribeUserScramCredentialsResponse: MessageFacts = {
  name: 'DescribeUserScramCredentialsResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0] },
    { name: 'results', type: 'struct', struct: DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult, array: true },
  ],
}
