// Generated from protocol-specs/apis/021-delete-records.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { MessageFacts, StructFacts } from '../../json/message-facts.ts'

const DeleteRecordsRequestDeleteRecordsPartition: StructFacts = {
  name: 'DeleteRecordsPartition',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'offset', type: 'int64' },
  ],
}

const DeleteRecordsRequestDeleteRecordsTopic: StructFacts = {
  name: 'DeleteRecordsTopic',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'struct', struct: DeleteRecordsRequestDeleteRecordsPartition, array: true },
  ],
}

/** The fields of DeleteRecordsRequest. */
export const DeleteRecordsRequest: MessageFacts = {
  name: 'DeleteRecordsRequest',
  versions: { min: 0, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'topics', type: 'struct', struct: DeleteRecordsRequestDeleteRecordsTopic, array: true },
    { name: 'timeoutMs', type: 'int32' },
  ],
}

const DeleteRecordsResponseDeleteRecordsPartitionResult: StructFacts = {
  name: 'DeleteRecordsPartitionResult',
  fields: [
    { name: 'partitionIndex', type: 'int32' },
    { name: 'lowWatermark', type: 'int64' },
    { name: 'errorCode', type: 'int16' },
  ],
}

const DeleteRecordsResponseDeleteRecordsTopicResult: StructFacts = {
  name: 'DeleteRecordsTopicResult',
  fields: [
    { name: 'name', type: 'string' },
    { name: 'partitions', type: 'struct', struct: DeleteRecordsResponseDeleteRecordsPartitionResult, array: true },
  ],
}

/** The fields of DeleteRecordsResponse. */
export const DeleteRecordsResponse: MessageFacts = {
  name: 'DeleteRecordsResponse',
  versions: { min: 0, max: 2 },
  flexibleFrom: 2,
  fields: [
    { name: 'throttleTimeMs', type: 'int32' },
    { name: 'topics', type: 'struct', struct: DeleteRecordsResponseDeleteRecordsTopicResult, array: true },
  ],
}
