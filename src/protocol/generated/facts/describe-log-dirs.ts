// Generated from protocol-specs/apis/035-describe-log-dirs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const DescribeLogDirsRequestDescribableLogDirTopic: StructFacts = {
  name: 'DescribableLogDirTopic',
  fields: [
    { name: 'topic', type: 'string' },
    { name: 'partitions', type: 'int32', array: true },
  ],
}

/** The fields of DescribeLogDirsRequest. */
export const DescribeLogDirsRequest: MessageFacts = {
  name: 'DescribeLogDirsRequest',
  versions: { min: 0, max: 5 },
  flexibleFrom: 2,
  fields: [
    { name: 'topics', type: 'struct', struct: DescribeLogDirsRequestDescribableLogDirTopic, array: true, nullable: [0, 5] },
  ],
}

const DescribeLogDirsResponseDescribeLogDirsPartition: StructFacts = {
  name: 'DescribeLogDirsPartition',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'partitionSize', type: 'int64' },
    { name: 'offsetLag', type: 'int64' },
    { name: 'isFutureKey', type: 'bool' },
  ],
}

const DescribeLogDirsResponseDescribeLogDirsTopic: StructFacts = {
  name: 'DescribeLogDirsTopic',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'struct', struct: DescribeLogDirsResponseDescribeLogDirsPartition, array: true },
  ],
}

const DescribeLogDirsResponseDescribeLogDirsResult: StructFacts = {
  name: 'DescribeLogDirsResult',
  fields: [
    { name: 'errorCode', type: 'int16' },
    { name: 'logDir', type: 'string' },
    { name: 'topics', type: 'struct', struct: DescribeLogDirsResponseDescribeLogDirsTopic, array: true },
    { name: 'totalBytes', type: 'int64', versions: [4, 5], default: -1n, optional: true, ignorable: true },
    { name: 'usableBytes', type: 'int64', versions: [4, 5], default: -1n, optional: true, ignorable: true },
    { name: 'isCordoned', type: 'bool', versions: [5, 5], optional: true, ignorable: true },
  ],
}

/** The fields of DescribeLogDirsResponse. */
export const DescribeLogDirsResponse: MessageFacts = {
  name: 'DescribeLogDirsResponse',
  versions: { min: 0, max: 5 },
  flexibleFrom: 2,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'errorCode', type: 'int16', versions: [3, 5], optional: true, ignorable: true },
    { name: 'results', type: 'struct', struct: DescribeLogDirsResponseDescribeLogDirsResult, array: true },
  ],
}
