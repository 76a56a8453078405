// Generated from protocol-specs/apis/078-share-fetch.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const ShareFetchRequestAcknowledgementBatch: StructFacts = {
  name: 'AcknowledgementBatch',
  fields: [
    { name: 'firstOffset', type: 'int64' },
    { name: 'lastOffset', type: 'int64' },
    { name: 'acknowledgeTypes', type: 'int8', array: true },
  ],
}

const ShareFetchRequestFetchPartition: StructFacts = {
  name: 'FetchPartition',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'acknowledgementBatches', type: 'struct', struct: ShareFetchRequestAcknowledgementBatch, array: true },
  ],
}

const ShareFetchRequestFetchTopic: StructFacts = {
  name: 'FetchTopic',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: ShareFetchRequestFetchPartition, array: true },
  ],
}

const ShareFetchRequestForgottenTopic: StructFacts = {
  name: 'ForgottenTopic',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

/** The fields of ShareFetchRequest. */
export const ShareFetchRequest: MessageFacts = {
  name: 'ShareFetchRequest',
  versions: { min: 1, max: 2 },
  flexibleFrom: 1,
  fields: [
    { name: 'groupId', type: 'string', nullable: [1, 2], default: null, optional: true },
    { name: 'memberId', type: 'string', nullable: [1, 2] },
    { name: 'shareSessionEpoch', type: 'int32' },
    { name: 'maxWaitMs', type: 'int32' },
    { name: 'minBytes', type: 'int32' },
    { name: 'maxBytes', type: 'int32', default: 2147483647, optional: true },
    { name: 'maxRecords', type: 'int32' },
    { name: 'batchSize', type: 'int32' },
    { name: 'shareAcquireMode', type: 'int8', versions: [2, 2], optional: true, ignorable: true },
    { name: 'isRenewAck', type: 'bool', versions: [2, 2], optional: true },
    { name: 'topics', type: 'struct', struct: ShareFetchRequestFetchTopic, array: true },
    { name: 'forgottenTopicsData', type: 'struct', struct: ShareFetchRequestForgottenTopic, array: true },
  ],
}

const ShareFetchResponseLeaderIdAndEpoch: StructFacts = {
  name: 'LeaderIdAndEpoch',
  fields: [
    { name: 'leaderId', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
  ],
}

const ShareFetchResponseAcquiredRecords: StructFacts = {
  name: 'AcquiredRecords',
  fields: [
    { name: 'firstOffset', type: 'int64' },
    { name: 'lastOffset', type: 'int64' },
    { name: 'deliveryCount', type: 'int16' },
  ],
}

const ShareFetchResponsePartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [1, 2], default: null, optional: true },
    { name: 'acknowledgeErrorCode', type: 'int16' },
    { name: 'acknowledgeErrorMessage', type: 'string', nullable: [1, 2], default: null, optional: true },
    { name: 'currentLeader', type: 'struct', struct: ShareFetchResponseLeaderIdAndEpoch },
    { name: 'records', type: 'records' },
    { name: 'acquiredRecords', type: 'struct', struct: ShareFetchResponseAcquiredRecords, array: true },
  ],
}

const ShareFetchResponseShareFetchableTopicResponse: StructFacts = {
  name: 'ShareFetchableTopicResponse',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: ShareFetchResponsePartitionData, array: true },
  ],
}

const ShareFetchResponseNodeEndpoint: StructFacts = {
  name: 'NodeEndpoint',
  fields: [
    { name: 'nodeId', type: 'int32' },
    { name: 'host', type: 'string' },
    { name: 'port', type: 'int32' },
    { name: 'rack', type: 'string', nullable: [1, 2], default: null, optional: true },
  ],
}

/** The fields of ShareFetchResponse. */
export const ShareFetchResponse: MessageFacts = {
  name: 'ShareFetchResponse',
  versions: { min: 1, max: 2 },
  flexibleFrom: 1,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [1, 2], default: null, optional: true },
    { name: 'acquisitionLockTimeoutMs', type: 'int32' },
    { name: 'responses', type: 'struct', struct: ShareFetchResponseShareFetchableTopicResponse, array: true },
    { name: 'nodeEndpoints', type: 'struct', struct: ShareFetchResponseNodeEndpoint, array: true },
  ],
}
