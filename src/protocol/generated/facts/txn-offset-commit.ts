// Generated from protocol-specs/apis/028-txn-offset-commit.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const TxnOffsetCommitRequestPartition: StructFacts = {
  name: 'TxnOffsetCommitRequestPartition',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'committedOffset', type: 'int64' },
    { name: 'committedLeaderEpoch', type: 'int32', versions: [2, 5], default: -1, optional: true, ignorable: true },
    { name: 'committedMetadata', type: 'string', nullable: [0, 5] },
  ],
}

const TxnOffsetCommitRequestTopic: StructFacts = {
  name: 'TxnOffsetCommitRequestTopic',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'struct', struct: TxnOffsetCommitRequestPartition, array: true },
  ],
}

/** The fields of TxnOffsetCommitRequest. */
export const TxnOffsetCommitRequest: MessageFacts = {
  name: 'TxnOffsetCommitRequest',
  versions: { min: 0, max: 5 },
  flexibleFrom: 3,
  fields: [
    { name: 'transactionalId', type: 'string' },
    { name: 'groupId', type: 'string' },
    { name: 'producerId', type: 'int64' },
    { name: 'producerEpoch', type: 'int16' },
    { name: 'generationId', type: 'int32', versions: [3, 5], default: -1, optional: true },
    { name: 'memberId', type: 'string', versions: [3, 5], optional: true },
    { name: 'groupInstanceId', type: 'string', versions: [3, 5], nullable: [3, 5], default: null, optional: true },
    { name: 'topics', type: 'struct', struct: TxnOffsetCommitRequestTopic, array: true },
  ],
}

const TxnOffsetCommitResponsePartition: StructFacts = {
  name: 'TxnOffsetCommitResponsePartition',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
  ],
}

const TxnOffsetCommitResponseTopic: StructFacts = {
  name: 'TxnOffsetCommitResponseTopic',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'struct', struct: TxnOffsetCommitResponsePartition, array: true },
  ],
}

/** The fields of TxnOffsetCommitResponse. */
export const TxnOffsetCommitResponse: MessageFacts = {
  name: 'TxnOffsetCommitResponse',
  versions: { min: 0, max: 5 },
  flexibleFrom: 3,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'topics', type: 'struct', struct: TxnOffsetCommitResponseTopic, array: true },
  ],
}
