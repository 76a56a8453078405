// Generated from protocol-specs/apis/061-describe-producers.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const DescribeProducersRequestTopicRequest: StructFacts = {
  name: 'TopicRequest',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitionIndexes', type: 'int32', array: true },
  ],
}

/** The fields of DescribeProducersRequest. */
export const DescribeProducersRequest: MessageFacts = {
  name: 'DescribeProducersRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'topics', type: 'struct', struct: DescribeProducersRequestTopicRequest, array: true },
  ],
}

const DescribeProducersResponseProducerState: StructFacts = {
  name: 'ProducerState',
  fields: [
    { name: 'producerId', type: 'int64' },
    { name: 'producerEpoch', type: 'int32' },
    { name: 'lastSequence', type: 'int32', default: -1, optional: true },
    { name: 'lastTimestamp', type: 'int64', default: -1n, optional: true },
    { name: 'coordinatorEpoch', type: 'int32' },
    { name: 'currentTxnStartOffset', type: 'int64', default: -1n, optional: true },
  ],
}

const DescribeProducersResponsePartitionResponse: StructFacts = {
  name: 'PartitionResponse',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [0, 0], default: null, optional: true },
    { name: 'activeProducers', type: 'struct', struct: DescribeProducersResponseProducerState, array: true },
  ],
}

const DescribeProducersResponseTopicResponse: StructFacts = {
  name: 'TopicResponse',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'struct', struct: DescribeProducersResponsePartitionResponse, array: true },
  ],
}

/** The fields of DescribeProducersResponse. */
export const DescribeProducersResponse: MessageFacts = {
  name: 'DescribeProducersResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'topics', type: 'struct', struct: DescribeProducersResponseTopicResponse, array: true },
  ],
}
