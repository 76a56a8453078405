// Generated from protocol-specs/data/transaction-log.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

/** The fields of TransactionLogKey. */
export const TransactionLogKey: MessageFacts = {
  name: 'TransactionLogKey',
  versions: { min: 0, max: 0 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'transactionalId', type: 'string' },
  ],
}

const TransactionLogValuePartitionsSchema: StructFacts = {
  name: 'PartitionsSchema',
  fields: [
    { name: 'topic', type: 'string' },
    { name: 'partitionIds', type: 'int32', array: true },
  ],
}

/** The fields of TransactionLogValue. */
export const TransactionLogValue: MessageFacts = {
  name: 'TransactionLogValue',
  versions: { min: 0, max: 1 },
  flexibleFrom: 1,
  fields: [
    { name: 'producerId', type: 'int64' },
    { name: 'previousProducerId', type: 'int64', versions: [1, 1], tag: 0, default: -1n, optional: true },
    { name: 'nextProducerId', type: 'int64', versions: [1, 1], tag: 1, default: -1n, optional: true },
    { name: 'producerEpoch', type: 'int16' },
    { name: 'nextProducerEpoch', type: 'int16', versions: [1, 1], tag: 3, default: -1, optional: true },
    { name: 'transactionTimeoutMs', type: 'int32' },
    { name: 'transactionStatus', type: 'int8' },
    { name: 'transactionPartitions', type: 'struct', struct: TransactionLogValuePartitionsSchema, array: true, nullable: [0, 1] },
    { name: 'transactionLastUpdateTimestampMs', type: 'int64' },
    { name: 'transactionStartTimestampMs', type: 'int64' },
    { name: 'clientTransactionVersion', type: 'int16', versions: [1, 1], tag: 2, optional: true },
  ],
}
