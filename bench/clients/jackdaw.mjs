// The built package, by its name.
import { decodeResponse, Fetch, Metadata } from 'jackdaw/protocol'
import { BatchWriter, decodeBatch, splitBatches } from 'jackdaw/records'

const fields = { producerId: 4711, producerEpoch: 0, baseSequence: 0, transactional: false }

/** Messages as they are passed to the encoder. */
export const prepare = (messages) => messages.map((m) => ({ ...m, headers: m.headers.length === 0 ? null : m.headers }))

let slab

/** One batch into a slab that is used again, as in the producer. */
export function encode(messages) {
  const writer = new BatchWriter({ slab })
  for (let i = 0; i < messages.length; i++) {
    const message = messages[i]
    writer.append(message.timestamp, message.key, message.value, message.headers)
  }
  const [bytes] = writer.seal(fields)
  slab = writer.release()
  return bytes
}

export function decode(set, options) {
  return decodeBatch(splitBatches(set).batches[0], options).records
}

/** Touches every value. */
export function readValues(records) {
  let sum = 0
  for (let i = 0; i < records.length; i++) {
    const value = records[i].value
    sum += value.length + value[0]
  }
  return sum
}

/** Everything in a record, in words that all clients share. */
export const facts = (records) =>
  records.map((r) => [`${r.offset}`, r.timestamp, `${r.key}`, `${r.value}`, r.headers.map(([k, v]) => [k, `${v}`])])

export const metadataVersion = 12
export const decodeMetadata = (bytes) => decodeResponse(Metadata, metadataVersion, bytes)
/** The same, of a version that older clients speak too. */
export const decodeMetadataOf = (version) => (bytes) => decodeResponse(Metadata, version, bytes)
export const metadataFacts = ({ brokers, topics }) => [
  brokers.map((b) => [b.nodeId, b.host, b.port, b.rack]),
  topics.map((t) => [t.name, t.partitions.map((p) => [p.partitionIndex, p.leaderId, p.replicaNodes, p.isrNodes])]),
]

export const fetchVersion = 17
export const decodeFetch = (bytes) => decodeResponse(Fetch, fetchVersion, bytes)
export const decodeFetchOf = (version) => (bytes) => decodeResponse(Fetch, version, bytes)
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
