// Generated from protocol-specs/apis/079-share-acknowledge.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const ShareAcknowledgeRequestAcknowledgementBatch: StructFacts = {
  name: 'AcknowledgementBatch',
  fields: [
    { name: 'firstOffset', type: 'int64' },
    { name: 'lastOffset', type: 'int64' },
    { name: 'acknowledgeTypes', type: 'int8', array: true },
  ],
}

const ShareAcknowledgeRequestAcknowledgePartition: StructFacts = {
  name: 'AcknowledgePartition',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'acknowledgementBatches', type: 'struct', struct: ShareAcknowledgeRequestAcknowledgementBatch, array: true },
  ],
}

const ShareAcknowledgeRequestAcknowledgeTopic: StructFacts = {
  name: 'AcknowledgeTopic',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: ShareAcknowledgeRequestAcknowledgePartition, array: true },
  ],
}

/** The fields of ShareAcknowledgeRequest. */
export const ShareAcknowledgeRequest: MessageFacts = {
  name: 'ShareAcknowledgeRequest',
  versions: { min: 1, max: 2 },
  flexibleFrom: 1,
  fields: [
    { name: 'groupId', type: 'string', nullable: [1, 2], default: null, optional: true },
    { name: 'memberId', type: 'string', nullable: [1, 2] },
    { name: 'shareSessionEpoch', type: 'int32' },
    { name: 'isRenewAck', type: 'bool', versions: [2, 2], optional: true },
    { name: 'topics', type: 'struct', struct: ShareAcknowledgeRequestAcknowledgeTopic, array: true },
  ],
}

const ShareAcknowledgeResponseLeaderIdAndEpoch: StructFacts = {
  name: 'LeaderIdAndEpoch',
  fields: [
    { name: 'leaderId', type: 'int32' },
    { name: 'leaderEpoch', type: 'int32' },
  ],
}

const ShareAcknowledgeResponsePartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [1, 2], default: null, optional: true },
    { name: 'currentLeader', type: 'struct', struct: ShareAcknowledgeResponseLeaderIdAndEpoch },
  ],
}

const ShareAcknowledgeResponseShareAcknowledgeTopicResponse: StructFacts = {
  name: 'ShareAcknowledgeTopicResponse',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: ShareAcknowledgeResponsePartitionData, array: true },
  ],
}

const ShareAcknowledgeResponseNodeEndpoint: StructFacts = {
  name: 'NodeEndpoint',
  fields: [
    { name: 'nodeId', type: 'int32' },
    { name: 'host', type: 'string' },
    { name: 'port', type: 'int32' },
    { name: 'rack', type: 'string', nullable: [1, 2], default: null, optional: true },
  ],
}

/** The fields of ShareAcknowledgeResponse. */
export const ShareAcknowledgeResponse: MessageFacts = {
  name: 'ShareAcknowledgeResponse',
  versions: { min: 1, max: 2 },
  flexibleFrom: 1,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'errorMessage', type: 'string', nullable: [1, 2], default: null, optional: true },
    { name: 'acquisitionLockTimeoutMs', type: 'int32', versions: [2, 2], optional: true, ignorable: true },
    { name: 'responses', type: 'struct', struct: ShareAcknowledgeResponseShareAcknowledgeTopicResponse, array: true },
    { name: 'nodeEndpoints', type: 'struct', struct: ShareAcknowledgeResponseNodeEndpoint, array: true },
  ],
}
