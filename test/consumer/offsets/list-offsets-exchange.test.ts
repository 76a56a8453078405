import { describe, expect, it } from 'vitest'
import { earliestTimestamp, type LookupEntry, latestTimestamp } from '../../../src/consumer/fetch/partition-cursors.ts'
import { buildListOffsets, readListOffsetsResponse } from '../../../src/consumer/offsets/list-offsets-exchange.ts'
import type { ListOffsetsResponse, ListOffsetsResponseListOffsetsPartitionResponse } from '../../../src/protocol/client.ts'

function entry(topic: string, partition: number, timestamp: bigint): LookupEntry {
  return { topic, partition, generation: 0, leaderEpoch: 5, timestamp }
}

const entries = [
  entry('orders', 1, latestTimestamp),
  entry('payments', 0, earliestTimestamp),
  entry('orders', 0, earliestTimestamp),
]

function found(partitionIndex: number, offset: bigint, errorCode = 0): ListOffsetsResponseListOffsetsPartitionResponse {
  return { partitionIndex, errorCode, oldStyleOffsets: [], timestamp: -1n, offset, leaderEpoch: 5 }
}

function answerOf(
  topics: Readonly<Record<string, readonly ListOffsetsResponseListOffsetsPartitionResponse[]>>,
): ListOffsetsResponse {
  return {
    throttleTimeMs: 0,
    topics: Object.entries(topics).map(([name, partitions]) => ({ name, partitions: [...partitions] })),
  }
}

describe('buildListOffsets', () => {
  it('asks for all of a broker in one request, as a consumer, with the leader epoch that is known', () => {
    expect(buildListOffsets(entries)).toEqual({
      replicaId: -1,
      topics: [
        {
          name: 'orders',
          partitions: [
            { partitionIndex: 1, currentLeaderEpoch: 5, timestamp: -1n },
            { partitionIndex: 0, currentLeaderEpoch: 5, timestamp: -2n },
          ],
        },
        { name: 'payments', partitions: [{ partitionIndex: 0, currentLeaderEpoch: 5, timestamp: -2n }] },
      ],
    })
  })
})

describe('readListOffsetsResponse', () => {
  it('says what was found for each partition, in the order of the request', () => {
    const answer = answerOf({ payments: [found(0, 3n)], orders: [found(0, 0n), found(1, 99n)] })
    expect(readListOffsetsResponse(answer, entries)).toEqual([
      { kind: 'offset', entry: entries[0], offset: 99n },
      { kind: 'offset', entry: entries[1], offset: 3n },
      { kind: 'offset', entry: entries[2], offset: 0n },
    ])
  })

  it('tells the code of a refusal, for that partition alone', () => {
    const answer = answerOf({ orders: [found(0, 0n), found(1, -1n, 78)], payments: [found(0, 3n)] })
    expect(readListOffsetsResponse(answer, entries).map((o) => o.kind)).toEqual(['refused', 'offset', 'offset'])
    expect(readListOffsetsResponse(answer, entries)[0]).toMatchObject({ errorCode: 78 })
  })

  it('takes an offset below 0 for none: reading cannot begin there', () => {
    expect(readListOffsetsResponse(answerOf({ orders: [found(1, -1n)] }), entries)[0]?.kind).toBe('missing')
  })

  it('notices what the answer leaves out, and ignores what was not asked for or comes twice (cb-E79)', () => {
    const answer = answerOf({ orders: [found(1, 9n), found(7, 1n), found(1, 8n)], other: [found(0, 1n)] })
    expect(readListOffsetsResponse(answer, entries)).toEqual([
      { kind: 'offset', entry: entries[0], offset: 9n },
      { kind: 'missing', entry: entries[1] },
      { kind: 'missing', entry: entries[2] },
    ])
  })
})
