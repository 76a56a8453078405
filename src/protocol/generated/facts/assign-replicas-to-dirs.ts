// Generated from protocol-specs/apis/073-assign-replicas-to-dirs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const AssignReplicasToDirsRequestPartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
  ],
}

const AssignReplicasToDirsRequestTopicData: StructFacts = {
  name: 'TopicData',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: AssignReplicasToDirsRequestPartitionData, array: true },
  ],
}

const AssignReplicasToDirsRequestDirectoryData: StructFacts = {
  name: 'DirectoryData',
  fields: [
    { name: 'id', type: 'uuid' },
    { name: 'topics', type: 'struct', struct: AssignReplicasToDirsRequestTopicData, array: true },
  ],
}

/** The fields of AssignReplicasToDirsRequest. */
export const AssignReplicasToDirsRequest: MessageFacts = {
  name: 'AssignReplicasToDirsRequest',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'brokerId', type: 'int32' },
    { name: 'brokerEpoch', type: 'int64', default: -1n, optional: true },
    { name: 'directories', type: 'struct', struct: AssignReplicasToDirsRequestDirectoryData, array: true },
  ],
}

const AssignReplicasToDirsResponsePartitionData: StructFacts = {
  name: 'PartitionData',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
  ],
}

const AssignReplicasToDirsResponseTopicData: StructFacts = {
  name: 'TopicData',
  fields: [
    { name: 'topicId', type: 'uuid' },
    { name: 'partitions', type: 'struct', struct: AssignReplicasToDirsResponsePartitionData, array: true },
  ],
}

const AssignReplicasToDirsResponseDirectoryData: StructFacts = {
  name: 'DirectoryData',
  fields: [
    { name: 'id', type: 'uuid' },
    { name: 'topics', type: 'struct', struct: AssignReplicasToDirsResponseTopicData, array: true },
  ],
}

/** The fields of AssignReplicasToDirsResponse. */
export const AssignReplicasToDirsResponse: MessageFacts = {
  name: 'AssignReplicasToDirsResponse',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
    { name: 'directories', type: 'struct', struct: AssignReplicasToDirsResponseDirectoryData, array: true },
  ],
}
