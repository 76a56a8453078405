// Generated from protocol-specs/apis/024-add-partitions-to-txn.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const AddPartitionsToTxnRequestAddPartitionsToTxnTopic: StructFacts = {
  name: 'AddPartitionsToTxnTopic',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

const AddPartitionsToTxnRequestAddPartitionsToTxnTransaction: StructFacts = {
  name: 'AddPartitionsToTxnTransaction',
  fields: [
    { name: 'transactionalId', type: 'string', versions: [4, 5] },
    { name: 'producerId', type: 'int64', versions: [4, 5] },
    { name: 'producerEpoch', type: 'int16', versions: [4, 5] },
    { name: 'verifyOnly', type: 'bool', versions: [4, 5] },
    { name: 'topics', type: 'struct', struct: AddPartitionsToTxnRequestAddPartitionsToTxnTopic, array: true, versions: [4, 5] },
  ],
}

/** The fields of AddPartitionsToTxnRequest. */
export const AddPartitionsToTxnRequest: MessageFacts = {
  name: 'AddPartitionsToTxnRequest',
  versions: { min: 0, max: 5 },
  flexibleFrom: 3,
  fields: [
    { name: 'transactions', type: 'struct', struct: AddPartitionsToTxnRequestAddPartitionsToTxnTransaction, array: true, versions: [4, 5] },
    { name: 'v3AndBelowTransactionalId', type: 'string', versions: [0, 3] },
    { name: 'v3AndBelowProducerId', type: 'int64', versions: [0, 3] },
    { name: 'v3AndBelowProducerEpoch', type: 'int16', versions: [0, 3] },
    { name: 'v3AndBelowTopics', type: 'struct', struct: AddPartitionsToTxnRequestAddPartitionsToTxnTopic, array: true, versions: [0, 3] },
  ],
}

const AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult: StructFacts = {
  name: 'AddPartitionsToTxnPartitionResult',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'partitionErrorCode', type: 'int16' },
  ],
}

const AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult: StructFacts = {
  name: 'AddPartitionsToTxnTopicResult',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'resultsByPartition', type: 'struct', struct: AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult, array: true },
  ],
}

const AddPartitionsToTxnResponseAddPartitionsToTxnResult: StructFacts = {
  name: 'AddPartitionsToTxnResult',
  fields: [
    { name: 'transactionalId', type: 'string', versions: [4, 5] },
    { name: 'topicResults', type: 'struct', struct: AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult, array: true, versions: [4, 5] },
  ],
}

/** The fields of AddPartitionsToTxnResponse. */
export const AddPartitionsToTxnResponse: MessageFacts = {
  name: 'AddPartitionsToTxnResponse',
  versions: { min: 0, max: 5 },
  flexibleFrom: 3,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16', versions: [4, 5], optional: true, ignorable: true },
    { name: 'resultsByTransaction', type: 'struct', struct: AddPartitionsToTxnResponseAddPartitionsToTxnResult, array: true, versions: [4, 5], optional: true },
    { name: 'resultsByTopicV3AndBelow', type: 'struct', struct: AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult, array: true, versions: [0, 3], optional: true },
  ],
}
