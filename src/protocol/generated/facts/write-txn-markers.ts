// Generated from protocol-specs/apis/027-write-txn-markers.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const WriteTxnMarkersRequestWritableTxnMarkerTopic: StructFacts = {
  name: 'WritableTxnMarkerTopic',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitionIndexes', type: 'int32', array: true },
  ],
}

const WriteTxnMarkersRequestWritableTxnMarker: StructFacts = {
  name: 'WritableTxnMarker',
  fields: [
    { name: 'producerId', type: 'int64' },
    { name: 'producerEpoch', type: 'int16' },
    { name: 'transactionResult', type: 'bool' },
    { name: 'topics', type: 'struct', struct: WriteTxnMarkersRequestWritableTxnMarkerTopic, array: true },
    { name: 'coordinatorEpoch', type: 'int32' },
    { name: 'transactionVersion', type: 'int8', versions: [2, 2], optional: true, ignorable: true },
  ],
}

/** The fields of WriteTxnMarkersRequest. */
export const WriteTxnMarkersRequest: MessageFacts = {
  name: 'WriteTxnMarkersRequest',
  versions: { min: 0, max: 2 },
  flexibleFrom: 1,
  fields: [
    { name: 'markers', type: 'struct', struct: WriteTxnMarkersRequestWritableTxnMarker, array: true },
  ],
}

const WriteTxnMarkersResponseWritableTxnMarkerPartitionResult: StructFacts = {
  name: 'WritableTxnMarkerPartitionResult',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
  ],
}

const WriteTxnMarkersResponseWritableTxnMarkerTopicResult: StructFacts = {
  name: 'WritableTxnMarkerTopicResult',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'struct', struct: WriteTxnMarkersResponseWritableTxnMarkerPartitionResult, array: true },
  ],
}

const WriteTxnMarkersResponseWritableTxnMarkerResult: StructFacts = {
  name: 'WritableTxnMarkerResult',
  fields: [
    { name: 'producerId', type: 'int64' },
    { name: 'topics', type: 'struct', struct: WriteTxnMarkersResponseWritableTxnMarkerTopicResult, array: true },
  ],
}

/** The fields of WriteTxnMarkersResponse. */
export const WriteTxnMarkersResponse: MessageFacts = {
  name: 'WriteTxnMarkersResponse',
  versions: { min: 0, max: 2 },
  flexibleFrom: 1,
  fields: [
    { name: 'markers', type: 'struct', struct: WriteTxnMarkersResponseWritableTxnMarkerResult, array: true },
  ],
}
