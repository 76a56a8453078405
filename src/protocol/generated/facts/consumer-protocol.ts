// Generated from protocol-specs/data/consumer-protocol.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const ConsumerProtocolSubscriptionTopicPartition: StructFacts = {
  name: 'TopicPartition',
  fields: [
    { name: 'topic', type: 'string', versions: [1, 3] },
    { name: 'partitions', type: 'int32', array: true, versions: [1, 3] },
  ],
}

/** The fields of ConsumerProtocolSubscription. */
export const ConsumerProtocolSubscription: MessageFacts = {
  name: 'ConsumerProtocolSubscription',
  versions: { min: 0, max: 3 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'topics', type: 'string', array: true },
    { name: 'userData', type: 'bytes', nullable: [0, 3], default: null, optional: true },
    { name: 'ownedPartitions', type: 'struct', struct: ConsumerProtocolSubscriptionTopicPartition, array: true, versions: [1, 3], optional: true, ignorable: true },
    { name: 'generationId', type: 'int32', versions: [2, 3], default: -1, optional: true, ignorable: true },
    { name: 'rackId', type: 'string', versions: [3, 3], nullable: [3, 3], default: null, optional: true, ignorable: true },
  ],
}

const ConsumerProtocolAssignmentTopicPartition: StructFacts = {
  name: 'TopicPartition',
  fields: [
    { name: 'topic', type: 'string' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

/** The fields of ConsumerProtocolAssignment. */
export const ConsumerProtocolAssignment: MessageFacts = {
  name: 'ConsumerProtocolAssignment',
  versions: { min: 0, max: 3 },
  flexibleFrom: Number.POSITIVE_INFINITY,
  fields: [
    { name: 'assignedPartitions', type: 'struct', struct: ConsumerProtocolAssignmentTopicPartition, array: true },
    { name: 'userData', type: 'bytes', nullable: [0, 3], default: null, optional: true },
  ],
}
