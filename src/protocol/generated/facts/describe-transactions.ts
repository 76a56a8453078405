// Generated from protocol-specs/apis/065-describe-transactions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of DescribeTransactionsRequest. */
export const DescribeTransactionsRequest: MessageFacts = {
  name: 'DescribeTransactionsRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'transactionalIds', type: 'string', array: true },
  ],
}

const DescribeTransactionsResponseTopicData: StructFacts = {
  name: 'TopicData',
  fields: [
    { name: 'topic', type: 'string' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

const DescribeTransactionsResponseTransactionState: StructFacts = {
  name: 'TransactionState',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'transactionalId', type: 'string' },
    { name: 'transactionState', type: 'string' },
    { name: 'transactionTimeoutMs', type: 'int32' },
    { name: 'transactionStartTimeMs', type: 'int64' },
    { name: 'producerId', type: 'int64' },
    { name: 'producerEpoch', type: 'int16' },
    { name: 'topics', type: 'struct', struct: DescribeTransactionsResponseTopicData, array: true },
  ],
}

/** The fields of DescribeTransactionsResponse. */
export const DescribeTransactionsResponse: MessageFacts = {
  name: 'DescribeTransactionsResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'transactionStates', type: 'struct', struct: DescribeTransactionsResponseTransactionState, array: true },
  ],
}
