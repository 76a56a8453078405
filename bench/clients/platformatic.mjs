// @platformatic/kafka, by the paths of its own encoders and decoders, which its exports do not name.
const dist = new URL('../node_modules/@platformatic/kafka/dist/', import.meta.url)
const { createRecordsBatch, readRecordsBatch } = await import(new URL('protocol/records.js', dist).href)
const { Reader } = await import(new URL('protocol/reader.js', dist).href)
const metadata = await import(new URL('apis/metadata/metadata-v12.js', dist).href)
const fetch = await import(new URL('apis/consumer/fetch-v17.js', dist).href)

/** The newest that it speaks. */
export const metadataVersion = 12
export const fetchVersion = 17

const options = { producerId: 4711n, producerEpoch: 0 }

export const prepare = (messages) =>
  messages.map((m) => ({
    ...m,
    topic: 'bench',
    partition: 0,
    timestamp: BigInt(m.timestamp),
    headers: new Map(m.headers.map(([key, value]) => [Buffer.from(key), value])),
  }))

/** What its produce request does for one partition; the socket takes the batch as one buffer. */
export const encode = (messages) => createRecordsBatch(messages, options).buffer

/** Never compares the CRC. The first timestamp and offset are added later, by its stream, which is not timed here. */
export const decode = (set) => readRecordsBatch(Reader.from(set))

export function readValues({ records }) {
  let sum = 0
  for (let i = 0; i < records.length; i++) {
    const value = records[i].value
    sum += value.length + value[0]
  }
  return sum
}

export const facts = ({ firstOffset, firstTimestamp, records }) =>
  records.map((r) => [
    `${firstOffset + BigInt(r.offsetDelta)}`,
    Number(firstTimestamp + r.timestampDelta),
    `${r.key}`,
    `${r.value}`,
    r.headers.map(([k, v]) => [`${k}`, `${v}`]),
  ])

export const decodeMetadata = (bytes) => metadata.parseResponse(0, 3, metadataVersion, Reader.from(bytes))
export const metadataFacts = ({ brokers, topics }) => [
  brokers.map((b) => [b.nodeId, b.host, b.port, b.rack]),
  topics.map((t) => [t.name, t.partitions.map((p) => [p.partitionIndex, p.leaderId, p.replicaNodes, p.isrNodes])]),
]

export const decodeFetch = (bytes) => fetch.parseResponse(0, 1, fetchVersion, Reader.from(bytes))
export const fetchFacts = ({ sessionId, responses }) => [
  sessionId,
  responses[0].partitions.map((p) => [
    p.partitionIndex,
    p.errorCode,
    `${p.highWatermark}`,
    `${p.lastStableOffset}`,
    `${p.logStartOffset}`,
  ]),
]
