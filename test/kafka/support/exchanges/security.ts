import {
  AlterClientQuotas,
  AlterUserScramCredentials,
  CreateAcls,
  CreateDelegationToken,
  DeleteAcls,
  DescribeAcls,
  DescribeClientQuotas,
  DescribeDelegationToken,
  DescribeUserScramCredentials,
  ExpireDelegationToken,
  RenewDelegationToken,
  SaslAuthenticate,
  SaslHandshake,
} from 'jackdaw/protocol'
import { must } from './ask.ts'
import { type Exchange, exchange, type Place } from './exchange.ts'

const acl = { resourceType: 2, operation: 3, permissionType: 3 }
const scramSha256 = 1

/** The brokers have no authorizer. */
const noAuthorizer = [54]
/** The brokers know nobody: their listener is PLAINTEXT, and tokens are switched off. */
const noTokens = [61, 64]
/** The listener is PLAINTEXT. */
const noSasl = [34]

/** APIs about users, what they may do and how much of it. */
export const securityExchanges: readonly Exchange[] = [
  exchange(SaslHandshake, { request: () => ({ mechanism: 'PLAIN' }), expected: noSasl }),
  exchange(SaslAuthenticate, { request: () => ({ authBytes: new Uint8Array() }), expected: noSasl }),
  exchange(DescribeAcls, { request: (_, place) => aclFilter(place), expected: noAuthorizer }),
  exchange(CreateAcls, {
    request: (_, { topic }) => ({ creations: [{ ...acl, resourceName: topic, principal: 'User:nobody', host: '*' }] }),
    expected: noAuthorizer,
  }),
  exchange(DeleteAcls, { request: (_, place) => ({ filters: [aclFilter(place)] }), expected: noAuthorizer }),
  exchange(CreateDelegationToken, { request: () => ({ renewers: [], maxLifetimeMs: 60_000n }), expected: noTokens }),
  exchange(RenewDelegationToken, {
    request: () => ({ hmac: Buffer.from('none'), renewPeriodMs: 60_000n }),
    expected: noTokens,
  }),
  exchange(ExpireDelegationToken, {
    request: () => ({ hmac: Buffer.from('none'), expiryTimePeriodMs: -1n }),
    expected: noTokens,
  }),
  exchange(DescribeDelegationToken, { request: () => ({ owners: null }), expected: noTokens }),
  exchange(DescribeClientQuotas, { request: () => ({ components: [], strict: false }) }),
  exchange(AlterClientQuotas, {
    request: (_, { topic }) => ({
      entries: [
        {
          entity: [{ entityType: 'client-id', entityName: topic }],
          ops: [{ key: 'producer_byte_rate', value: 1e9, remove: false }],
        },
      ],
      validateOnly: true,
    }),
  }),
  exchange(DescribeUserScramCredentials, { request: () => ({ users: null }) }),
  exchange(AlterUserScramCredentials, {
    request: (_, { unique }) => {
      const user = { name: unique('user'), mechanism: scramSha256, iterations: 4_096 }
      return { deletions: [], upsertions: [{ ...user, salt: Buffer.alloc(16, 1), saltedPassword: Buffer.alloc(32, 2) }] }
    },
    after: (place, { request }) =>
      must(place, AlterUserScramCredentials, {
        deletions: request.upsertions.map(({ name, mechanism }) => ({ name, mechanism })),
        upsertions: [],
      }),
  }),
]

function aclFilter({ topic }: Place) {
  return {
    resourceTypeFilter: acl.resourceType,
    resourceNameFilter: topic,
    principalFilter: null,
    hostFilter: null,
    operation: acl.operation,
    permissionType: acl.permissionType,
  }
}
