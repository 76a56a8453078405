// Generated from protocol-specs/apis/000-produce.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const ProduceRequestPartitionProduceData: StructFacts = {
  name: 'PartitionProduceData',
  fields: [
    { name: 'index', type: 'int32' },
    { name: 'records', type: 'records', nullable: [0, 13] },
  ],
}

const ProduceRequestTopicProduceData: StructFacts = {
  name: 'TopicProduceData',
  fields: [
    { name: 'name', type: 'string', versions: [0, 12], ignorable: true },
    { name: 'topicId', type: 'uuid', versions: [13, 13], ignorable: true },
    { name: 'partitionData', type: 'struct', struct: ProduceRequestPartitionProduceData, array: true },
  ],
}

/** The fields of ProduceRequest. */
export const ProduceRequest: MessageFacts = {
  name: 'ProduceRequest',
  versions: { min: 0, max: 13 },
  flexibleFrom: 9,
  fields: [
    { name: 'transactionalId', type: 'string', versions: [3, 13], nullable: [3, 13], default: null, optional: true },
    { name: 'acks', type: 'int16' },
    { name: 'timeoutMs', type: 'int32' },
    { name: 'topicData', type: 'struct', struct: ProduceRequestTopicProduceData, array: true },
  ],
}

const ProduceResponseBatchIndexAndErrorMessage: StructFacts = {
  name: 'BatchIndexAndErrorMessage',
  fields: [
    { name: 'batchIndex', type: 'int32', versions: [8, 13] },
    { name: 'batchIndexErrorMessage', type: 'string', versions: [8, 13], nullable: [8, 13], default: null, optional: true },
  ],
}

const ProduceResponseLeaderIdAndEpoch: StructFacts = {
  name: 'LeaderIdAndEpoch',
  fields: [
    { name: 'leaderId', type: 'int32', versions: [10, 13], default: -1, optional: true },
    { name: 'leaderEpoch', type: 'int32', versions: [10, 13], default: -1, optional: true },
  ],
}

const ProduceResponsePartitionProduceResponse: StructFacts = {
  name: 'PartitionProduceResponse',
  fields: [
    { name: 'index', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'baseOffset', type: 'int64' },
    { name: 'logAppendTimeMs', type: 'int64', versions: [2, 13], default: -1n, optional: true, ignorable: true },
    { name: 'logStartOffset', type: 'int64', versions: [5, 13], default: -1n, optional: true, ignorable: true },
    { name: 'recordErrors', type: 'struct', struct: ProduceResponseBatchIndexAndErrorMessage, array: true, versions: [8, 13], optional: true, ignorable: true },
    { name: 'errorMessage', type: 'string', versions: [8, 13], nullable: [8, 13], default: null, optional: true, ignorable: true },
    { name: 'currentLeader', type: 'struct', struct: ProduceResponseLeaderIdAndEpoch, versions: [10, 13], tag: 0, optional: true },
  ],
}

const ProduceResponseTopicProduceResponse: StructFacts = {
  name: 'TopicProduceResponse',
  fields: [
    { name: 'name', type: 'string', versions: [0, 12], ignorable: true },
    { name: 'topicId', type: 'uuid', versions: [13, 13], ignorable: true },
    { name: 'partitionResponses', type: 'struct', struct: ProduceResponsePartitionProduceResponse, array: true },
  ],
}

const ProduceResponseNodeEndpoint: StructFacts = {
  name: 'NodeEndpoint',
  fields: [
    { name: 'nodeId', type: 'int32', versions: [10, 13] },
    { name: 'host', type: 'string', versions: [10, 13] },
    { name: 'port', type: 'int32', versions: [10, 13] },
    { name: 'rack', type: 'string', versions: [10, 13], nullable: [10, 13], default: null, optional: true },
  ],
}

/** The fields of ProduceResponse. */
export const ProduceResponse: MessageFacts = {
  name: 'ProduceResponse',
  versions: { min: 0, max: 13 },
  flexibleFrom: 9,
  fields: [
    { name: 'responses', type: 'struct', struct: ProduceResponseTopicProduceResponse, array: true },
    { name: 'throttleTimeMs', type: 'int32', versions: [1, 13], optional: true, ignorable: true },
    { name: 'nodeEndpoints', type: 'struct', struct: ProduceResponseNodeEndpoint, array: true, versions: [10, 13], tag: 0, optional: true },
  ],
}
