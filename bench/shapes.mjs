// What is encoded and decoded: the same for every client.
import { sizeUpperBound } from 'jackdaw/records'

const firstTimestamp = 1_750_000_000_000
const keyBytes = 16

/** @typedef {{ key: Buffer, value: Buffer, timestamp: number, headers: [string, Buffer][] }} Message */

/** Record shapes: bytes of a value (keys have 16), bytes of a batch, headers a record. */
export const batchShapes = [
  { name: '100 B, 16 KB', valueBytes: 100, batchBytes: 16 * 1024, headers: 0 },
  { name: '100 B, 1 MB', valueBytes: 100, batchBytes: 1024 * 1024, headers: 0 },
  { name: '1 KB, 16 KB', valueBytes: 1024, batchBytes: 16 * 1024, headers: 0 },
  { name: '1 KB, 1 MB', valueBytes: 1024, batchBytes: 1024 * 1024, headers: 0 },
  { name: '100 B + 2 headers, 16 KB', valueBytes: 100, batchBytes: 16 * 1024, headers: 2 },
]

/** As many messages as fit into one batch of this shape. @returns {Message[]} */
export function messagesOf({ valueBytes, batchBytes, headers }) {
  const messages = []
  for (let bytes = 61; ; ) {
    const i = messages.length
    const message = {
      key: Buffer.from(`key-${i}`.padEnd(keyBytes, '.')),
      value: Buffer.alloc(valueBytes, `value ${i} `),
      timestamp: firstTimestamp + (i >> 4),
      headers: [
        ['trace-id', Buffer.from(`${i}`.padStart(16, '0'))],
        ['source', Buffer.from('bench')],
      ].slice(0, headers),
    }
    bytes += sizeUpperBound(message.key, message.value, message.headers)
    if (bytes > batchBytes) return messages
    messages.push(message)
  }
}

const brokers = [1, 2, 3].map((nodeId) => ({ nodeId, host: `kafka-${nodeId}.example.org`, port: 9092, rack: `zone-${nodeId}` }))

/** A metadata answer of 10 topics with 100 partitions each, on 3 brokers. */
export function metadataOf(version) {
  const partition = (_, partitionIndex) => {
    const replicaNodes = [0, 1, 2].map((i) => 1 + ((partitionIndex + i) % 3))
    const leaderEpoch = version >= 7 ? { leaderEpoch: 7 } : {}
    return {
      errorCode: 0,
      partitionIndex,
      leaderId: replicaNodes[0],
      ...leaderEpoch,
      replicaNodes,
      isrNodes: replicaNodes,
      offlineReplicas: [],
    }
  }
  const topic = (_, i) => ({
    errorCode: 0,
    name: `topic-number-${i}`,
    ...(version >= 10 ? { topicId: Buffer.alloc(16, i + 1).toString('base64url') } : {}),
    isInternal: false,
    partitions: Array.from({ length: 100 }, partition),
  })
  return {
    throttleTimeMs: 0,
    brokers,
    clusterId: 'a-cluster-of-3-brokers',
    controllerId: 1,
    topics: Array.from({ length: 10 }, topic),
  }
}

/** A fetch answer of 100 partitions of one topic that have nothing new: the message around the records, alone. */
export function fetchOf(version) {
  const partition = (_, partitionIndex) => ({
    partitionIndex,
    errorCode: 0,
    highWatermark: 1_000_000n + BigInt(partitionIndex),
    lastStableOffset: 999_990n + BigInt(partitionIndex),
    logStartOffset: 17n,
    abortedTransactions: [],
    preferredReadReplica: -1,
    records: Buffer.alloc(0),
  })
  const topic = version >= 13 ? { topicId: Buffer.alloc(16, 9).toString('base64url') } : { topic: 'topic-number-9' }
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    sessionId: 42,
    responses: [{ ...topic, partitions: Array.from({ length: 100 }, partition) }],
  }
}
