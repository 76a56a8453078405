import { describe, expect, it } from 'vitest'
import type { ClusterView } from '../../../src/cluster/view/cluster-view.ts'
import { buildFetch, chooseFetchVersion, readFetchResponse } from '../../../src/consumer/fetch/fetch-exchange.ts'
import type { FetchEntry } from '../../../src/consumer/fetch/partition-cursors.ts'
import type { FetchResponse, FetchResponsePartitionData } from '../../../src/protocol/client.ts'
import { clusterView, topicIdOf, topicView } from '../../support/cluster-views.ts'

const limits = { maxWaitMs: 500, minBytes: 1, maxBytes: 50_000, maxPartitionBytes: 10_000 }
const known = clusterView({ orders: [1, 1], payments: [1] })
const nameless: ClusterView = { ...known, topics: new Map([...known.topics, ['payments', topicView('payments', [1], null)]]) }

function entry(topic: string, partition: number, offset: bigint): FetchEntry {
  return { topic, partition, generation: 0, leaderEpoch: 5, offset, end: null }
}

const entries = [entry('orders', 1, 7n), entry('payments', 0, 0n), entry('orders', 0, 9n)]

function data(partitionIndex: number, facts: Partial<FetchResponsePartitionData> = {}): FetchResponsePartitionData {
  return {
    partitionIndex,
    errorCode: 0,
    highWatermark: 50n,
    lastStableOffset: 50n,
    logStartOffset: 0n,
    divergingEpoch: { epoch: -1, endOffset: -1n },
    currentLeader: { leaderId: -1, leaderEpoch: -1 },
    snapshotId: { endOffset: -1n, epoch: -1 },
    abortedTransactions: null,
    preferredReadReplica: -1,
    records: Buffer.from([partitionIndex]),
    ...facts,
  }
}

function answerOf(
  topics: Readonly<Record<string, readonly FetchResponsePartitionData[]>>,
  by: 'name' | 'id' = 'name',
  errorCode = 0,
): FetchResponse {
  const responses = Object.entries(topics).map(([topic, partitions]) => ({
    topic: by === 'name' ? topic : '',
    topicId: by === 'id' ? topicIdOf(topic) : 'AAAAAAAAAAAAAAAAAAAAAA',
    partitions: [...partitions],
  }))
  return { throttleTimeMs: 0, errorCode, sessionId: 0, responses, nodeEndpoints: [] }
}

describe('chooseFetchVersion', () => {
  it.each([
    ['the newest, by id', known, { min: 4, max: 18 }, 18],
    ['the newest that goes by name where an id is not known (cb-E6)', nameless, { min: 4, max: 18 }, 12],
    ['what an old broker has', known, { min: 0, max: 10 }, 10],
    ['the first with record batches', known, { min: 0, max: 4 }, 4],
  ])('is %s', (_what, view, range, version) => {
    expect(chooseFetchVersion(entries, view, range, 'k1:9092')).toBe(version)
  })

  it.each([
    ['too old for record batches', known, { min: 0, max: 3 }],
    ['too new for a topic without an id', nameless, { min: 13, max: 18 }],
  ])('refuses a broker that is %s, and names it', (_what, view, range) => {
    expect(() => chooseFetchVersion(entries, view, range, 'k1:9092')).toThrow(
      expect.objectContaining({
        code: 'UNSUPPORTED_VERSION',
        api: 'Fetch',
        message: expect.stringContaining('k1:9092 takes Fetch'),
      }),
    )
  })
})

describe('buildFetch', () => {
  it('asks for each partition from its offset, without a session, within the limits', () => {
    expect(buildFetch(entries, known, limits, 12)).toEqual({
      sessionId: 0,
      sessionEpoch: -1,
      maxWaitMs: 500,
      minBytes: 1,
      maxBytes: 50_000,
      topics: [
        {
          topic: 'orders',
          partitions: [
            { partition: 1, currentLeaderEpoch: 5, fetchOffset: 7n, partitionMaxBytes: 10_000 },
            { partition: 0, currentLeaderEpoch: 5, fetchOffset: 9n, partitionMaxBytes: 10_000 },
          ],
        },
        { topic: 'payments', partitions: [{ partition: 0, currentLeaderEpoch: 5, fetchOffset: 0n, partitionMaxBytes: 10_000 }] },
      ],
      forgottenTopicsData: [],
    })
  })

  it('goes by id from version 13 on, and leaves the names out', () => {
    expect(buildFetch(entries, known, limits, 13).topics.map((t) => [t.topic, t.topicId])).toEqual([
      [undefined, topicIdOf('orders')],
      [undefined, topicIdOf('payments')],
    ])
  })
})

describe('readFetchResponse', () => {
  const kinds = (answer: FetchResponse, view: ClusterView = known): string[] =>
    readFetchResponse(answer, entries, view).map((outcome) => `${outcome.entry.topic}-${outcome.entry.partition} ${outcome.kind}`)

  it.each(['name', 'id'] as const)('says what came for each partition, in the order of the request (by %s)', (by) => {
    const answer = answerOf({ payments: [data(0)], orders: [data(0, { highWatermark: 99n }), data(1)] }, by)
    expect(readFetchResponse(answer, entries, known)).toEqual([
      { kind: 'records', entry: entries[0], records: Buffer.from([1]), highWatermark: 50n },
      { kind: 'records', entry: entries[1], records: Buffer.from([0]), highWatermark: 50n },
      { kind: 'records', entry: entries[2], records: Buffer.from([0]), highWatermark: 99n },
    ])
  })

  it('takes an answer without bytes for what it is', () => {
    const answer = answerOf({ orders: [data(1, { records: null })] })
    expect(readFetchResponse(answer, entries, known)[0]).toMatchObject({ kind: 'records', records: null })
  })

  it('tells the code of a refusal, for that partition alone', () => {
    const answer = answerOf({ orders: [data(0), data(1, { errorCode: 6 })], payments: [data(0)] })
    expect(kinds(answer)).toEqual(['orders-1 refused', 'payments-0 records', 'orders-0 records'])
  })

  it('spreads an error of the whole answer over all its partitions', () => {
    const outcomes = readFetchResponse(answerOf({}, 'name', 70), entries, known)
    expect(outcomes.map((o) => o.kind === 'refused' && o.errorCode)).toEqual([70, 70, 70])
  })

  it('notices what the answer leaves out, and ignores what was not asked for or comes twice (cb-E79, cb-F4)', () => {
    const answer = answerOf({ orders: [data(1), data(7), data(1, { errorCode: 6 })], other: [data(0)] })
    expect(kinds(answer)).toEqual(['orders-1 records', 'payments-0 missing', 'orders-0 missing'])
  })

  it('takes nothing for the answer of a topic that has another id', () => {
    const renewed: ClusterView = {
      ...known,
      topics: new Map([['orders', topicView('orders', [1, 1], 'BBBBBBBBBBBBBBBBBBBBBB')]]),
    }
    expect(kinds(answerOf({ orders: [data(0), data(1)] }, 'id'), renewed)).toEqual([
      'orders-1 missing',
      'payments-0 missing',
      'orders-0 missing',
    ])
  })
})
