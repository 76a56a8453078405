// Generated from protocol-specs/apis/034-alter-replica-log-dirs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const AlterReplicaLogDirsRequestAlterReplicaLogDirTopic: StructFacts = {
  name: 'AlterReplicaLogDirTopic',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

const AlterReplicaLogDirsRequestAlterReplicaLogDir: StructFacts = {
  name: 'AlterReplicaLogDir',
  fields: [
    { name: 'path', type: 'string' },
    { name: 'topics', type: 'struct', struct: AlterReplicaLogDirsRequestAlterReplicaLogDirTopic, array: true },
  ],
}

/** The fields of AlterReplicaLogDirsRequest. */
export const AlterReplicaLogDirsRequest: MessageFacts = {
  name: 'AlterReplicaLogDirsRequest',
  versions: { min: 0, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'dirs', type: 'struct', struct: AlterReplicaLogDirsRequestAlterReplicaLogDir, array: true },
  ],
}

const AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult: StructFacts = {
  name: 'AlterReplicaLogDirPartitionResult',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'errorCode', type: 'int16' },
  ],
}

const AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult: StructFacts = {
  name: 'AlterReplicaLogDirTopicResult',
  fields: [
    { name: 'topicName', type: 'string' },
    { name: 'partitions', type: 'struct', struct: AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult, array: true },
  ],
}

/** The fields of AlterReplicaLogDirsResponse. */
export const AlterReplicaLogDirsResponse: MessageFacts = {
  name: 'AlterReplicaLogDirsResponse',
  versions: { min: 0, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'results', type: 'struct', struct: AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult, array: true },
  ],
}
