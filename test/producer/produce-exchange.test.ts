import { describe, expect, it } from 'vitest'
import type { ClusterView } from '../../src/cluster/view/cluster-view.ts'
import { type Batch, newBatch } from '../../src/producer/accumulator/batch.ts'
import { buildProduce, chooseProduceVersion, readProduceResponse } from '../../src/producer/produce-exchange.ts'
import type { ProduceResponse, ProduceResponsePartitionProduceResponse } from '../../src/protocol/client.ts'
import { BatchWriter } from '../../src/records/batch-writer.ts'
import { bytesOf, valuesOf } from '../support/accumulators.ts'
import { clusterView, topicIdOf, topicView } from '../support/cluster-views.ts'

const settings = { acks: -1, timeoutMs: 24_000 } as const
const known = clusterView({ orders: [1, 1], payments: [1] })
const nameless: ClusterView = { ...known, topics: new Map([...known.topics, ['payments', topicView('payments', [1], null)]]) }

function batchOf(topic: string, partition: number, value: string): Batch {
  const writer = new BatchWriter()
  writer.append(1_700_000_000_000, null, value, null)
  return newBatch(topic, partition, writer, 0)
}

const batches = [batchOf('orders', 1, 'a'), batchOf('payments', 0, 'b'), batchOf('orders', 0, 'c')]

function partitionAnswer(
  index: number,
  facts: Partial<ProduceResponsePartitionProduceResponse> = {},
): ProduceResponsePartitionProduceResponse {
  return {
    index,
    errorCode: 0,
    baseOffset: 100n + BigInt(index),
    logAppendTimeMs: -1n,
    logStartOffset: 0n,
    recordErrors: [],
    errorMessage: null,
    currentLeader: { leaderId: -1, leaderEpoch: -1 },
    ...facts,
  }
}

function answerOf(
  topics: Readonly<Record<string, readonly ProduceResponsePartitionProduceResponse[]>>,
  by: 'name' | 'id' = 'name',
): ProduceResponse {
  const responses = Object.entries(topics).map(([topic, partitions]) => ({
    name: by === 'name' ? topic : '',
    topicId: by === 'id' ? topicIdOf(topic) : 'AAAAAAAAAAAAAAAAAAAAAA',
    partitionResponses: [...partitions],
  }))
  return { responses, throttleTimeMs: 0, nodeEndpoints: [] }
}

describe('chooseProduceVersion', () => {
  it.each([
    ['the newest, by id', known, { min: 0, max: 13 }, 13],
    ['the newest that goes by name where an id is not known (cb-E5)', nameless, { min: 0, max: 13 }, 12],
    ['what an old broker has', known, { min: 0, max: 5 }, 5],
    ['the first with record batches', known, { min: 0, max: 3 }, 3],
  ])('is %s', (_what, view, range, version) => {
    expect(chooseProduceVersion(batches, view, range, 'k1:9092')).toBe(version)
  })

  it.each([
    ['too old for record batches', known, { min: 0, max: 2 }],
    ['too new for a topic without an id', nameless, { min: 13, max: 13 }],
  ])('refuses a broker that is %s, and names it', (_what, view, range) => {
    expect(() => chooseProduceVersion(batches, view, range, 'k1:9092')).toThrow(
      expect.objectContaining({
        code: 'UNSUPPORTED_VERSION',
        api: 'Produce',
        message: expect.stringContaining(`k1:9092 takes Produce ${range.min}-${range.max}`),
      }),
    )
  })
})

describe('buildProduce', () => {
  it('gathers the partitions by topic, by name below version 13', () => {
    const message = buildProduce(batches, known, settings, 12)
    expect(message).toMatchObject({ acks: -1, timeoutMs: 24_000 })
    expect(
      message.topicData.map(({ name, topicId, partitionData }) => [name, topicId, partitionData.map(({ index }) => index)]),
    ).toEqual([
      ['orders', undefined, [1, 0]],
      ['payments', undefined, [0]],
    ])
  })

  it('goes by id from version 13 on, and leaves the names out', () => {
    const { topicData } = buildProduce(batches, known, settings, 13)
    expect(topicData.map(({ name, topicId }) => [name, topicId])).toEqual([
      [undefined, topicIdOf('orders')],
      [undefined, topicIdOf('payments')],
    ])
  })

  it('carries the very bytes of each batch, uncopied, and the same ones each time', () => {
    const [first, second] = [12, 13].map(
      (version) => buildProduce(batches, known, settings, version).topicData[0]?.partitionData[0]?.records,
    )
    expect(first).toBe(second)
    const [batch] = batches
    if (batch === undefined) return
    expect(Buffer.concat(first as readonly Uint8Array[])).toEqual(bytesOf(batch))
    expect(valuesOf(batch)).toEqual(['a'])
  })
})

describe('readProduceResponse', () => {
  const kinds = (answer: ProduceResponse, view: ClusterView = known): string[] =>
    readProduceResponse(answer, batches, view).map(
      (outcome) => `${outcome.batch.topic}-${outcome.batch.partition} ${outcome.kind}`,
    )

  it.each(['name', 'id'] as const)('says what became of each batch, in the order of the request (by %s)', (by) => {
    const answer = answerOf({ payments: [partitionAnswer(0)], orders: [partitionAnswer(0), partitionAnswer(1)] }, by)
    expect(kinds(answer)).toEqual(['orders-1 acked', 'payments-0 acked', 'orders-0 acked'])
    expect(readProduceResponse(answer, batches, known).map((o) => (o.kind === 'acked' ? o.baseOffset : null))).toEqual([
      101n,
      100n,
      100n,
    ])
  })

  it('tells the time of append where the broker sets it', () => {
    const times = [-1n, 0n, 1_700_000_000_123n]
    const read = times.map(
      (logAppendTimeMs) =>
        readProduceResponse(answerOf({ orders: [partitionAnswer(1, { logAppendTimeMs })] }), batches, known)[0],
    )
    expect(read.map((o) => (o?.kind === 'acked' ? o.appendTime : undefined))).toEqual([null, 0, 1_700_000_000_123])
  })

  it('tells code and words of a refusal, for that partition alone', () => {
    const answer = answerOf({
      orders: [partitionAnswer(0), partitionAnswer(1, { errorCode: 87, errorMessage: 'bad record' })],
      payments: [partitionAnswer(0)],
    })
    expect(kinds(answer)).toEqual(['orders-1 refused', 'payments-0 acked', 'orders-0 acked'])
    expect(readProduceResponse(answer, batches, known)[0]).toMatchObject({ errorCode: 87, message: 'bad record' })
  })

  it('notices what the answer leaves out, and ignores what was not asked for or comes twice (cb-E79)', () => {
    const answer = answerOf({
      orders: [partitionAnswer(1), partitionAnswer(7), partitionAnswer(1, { errorCode: 6 })],
      other: [partitionAnswer(0)],
    })
    expect(kinds(answer)).toEqual(['orders-1 acked', 'payments-0 missing', 'orders-0 missing'])
  })

  it('takes nothing for the answer of a topic that has another id', () => {
    const answer = answerOf({ orders: [partitionAnswer(0), partitionAnswer(1)] }, 'id')
    const renewed: ClusterView = {
      ...known,
      topics: new Map([['orders', topicView('orders', [1, 1], 'BBBBBBBBBBBBBBBBBBBBBB')]]),
    }
    expect(kinds(answer, renewed)).toEqual(['orders-1 missing', 'payments-0 missing', 'orders-0 missing'])
  })
})
