// kafkajs, by the paths of its own encoders and decoders.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { RecordBatch } = require('kafkajs/src/protocol/recordBatch/v0')
const Record = require('kafkajs/src/protocol/recordBatch/record/v0')
const Decoder = require('kafkajs/src/protocol/decoder')
const decodeRecordBatch = require('kafkajs/src/protocol/recordBatch/v0/decoder')
const metadata = require('kafkajs/src/protocol/requests/metadata/v6/response')
const fetch = require('kafkajs/src/protocol/requests/fetch/v11/response')
const Long = require('kafkajs/src/utils/long')

/** The newest that it speaks. */
export const metadataVersion = 6
export const fetchVersion = 11

const producerId = Long.fromInt(4711)

export const prepare = (messages) => messages.map((m) => ({ ...m, headers: Object.fromEntries(m.headers) }))

/** What its produce request does for one partition. */
export async function encode(messages) {
  const firstTimestamp = messages[0].timestamp
  const records = messages.map((message, i) =>
    Record({ ...message, offsetDelta: i, timestampDelta: message.timestamp - firstTimestamp }),
  )
  const maxTimestamp = messages[messages.length - 1].timestamp
  const batch = await RecordBatch({
    records,
    firstTimestamp,
    maxTimestamp,
    producerId,
    producerEpoch: 0,
    lastOffsetDelta: records.length - 1,
  })
  return batch.buffer
}

/** Never compares the CRC. */
export const decode = async (set) => (await decodeRecordBatch(new Decoder(set))).records

export function readValues(records) {
  let sum = 0
  for (let i = 0; i < records.length; i++) {
    const value = records[i].value
    sum += value.length + value[0]
  }
  return sum
}

export const facts = (records) =>
  records.map((r) => [
    r.offset,
    Number(r.timestamp),
    `${r.key}`,
    `${r.value}`,
    Object.entries(r.headers).map(([k, v]) => [k, `${v}`]),
  ])

export const decodeMetadata = (bytes) => metadata.decode(bytes)
export const metadataFacts = ({ brokers, topicMetadata }) => [
  brokers.map((b) => [b.nodeId, b.host, b.port, b.rack]),
  topicMetadata.map((t) => [t.topic, t.partitionMetadata.map((p) => [p.partitionId, p.leader, p.replicas, p.isr])]),
]

export const decodeFetch = (bytes) => fetch.decode(bytes)
export const fetchFacts = ({ sessionId, responses }) => [
  sessionId,
  responses[0].partitions.map((p) => [p.partition, p.errorCode, p.highWatermark, p.lastStableOffset, p.lastStartOffset]),
]
