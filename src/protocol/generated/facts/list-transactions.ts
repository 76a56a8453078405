// Generated from protocol-specs/apis/066-list-transactions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of ListTransactionsRequest. */
export const ListTransactionsRequest: MessageFacts = {
  name: 'ListTransactionsRequest',
  versions: { min: 0, max: 2 },
  flexibleFrom: 0,
  fields: [
    { name: 'stateFilters', type: 'string', array: true },
    { name: 'producerIdFilters', type: 'int64', array: true },
    { name: 'durationFilter', type: 'int64', versions: [1, 2], default: -1n, optional: true },
    { name: 'transactionalIdPattern', type: 'string', versions: [2, 2], nullable: [2, 2], default: null, optional: true },
  ],
}

const ListTransactionsResponseTransactionState: StructFacts = {
  name: 'TransactionState',
  fields: [
    { name: 'transactionalId', type: 'string' },
    { name: 'producerId', type: 'int64' },
    { name: 'transactionState', type: 'string' },
  ],
}

/** The fields of ListTransactionsResponse. */
export const ListTransactionsResponse: MessageFacts = {
  name: 'ListTransactionsResponse',
  versions: { min: 0, max: 2 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'unknownStateFilters', type: 'string', array: true },
    { name: 'transactionStates', type: 'struct', struct: ListTransactionsResponseTransactionState, array: true },
  ],
}
