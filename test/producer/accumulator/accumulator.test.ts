import { describe, expect, it } from 'vitest'
import type { AccumulatorOptions } from '../../../src/producer/accumulator/accumulator.ts'
import type { Batch } from '../../../src/producer/accumulator/batch.ts'
import {
  accumulator,
  bytesOf,
  compress,
  fourPartitions,
  maxRequestBytes,
  noneStalled,
  record,
  send,
  sendOne,
  settled,
  valuesOf,
} from '../../support/accumulators.ts'
import { clusterView } from '../../support/cluster-views.ts'

const never = Number.POSITIVE_INFINITY
const retry = { retry: true, refresh: false, unsure: false }
const refused = new Error('refused')
const filler = 'x'.repeat(600)

/** An accumulator with these values in partition 0 of `orders`, tickets from 0. */
function filled(values: readonly string[], options: Partial<AccumulatorOptions> = {}): ReturnType<typeof accumulator> {
  const a = accumulator(options)
  values.forEach((value, ticket) => {
    a.append('orders', 0, record(value), ticket, 0)
  })
  return a
}

const places = (batches: readonly Batch[]): string[] => batches.map(({ topic, partition }) => `${topic}-${partition}`)

describe('Accumulator: from append to the answer', () => {
  it('sends what was appended in one batch, in order, and settles every ticket', () => {
    const a = filled(['a', 'b', 'c'])
    const batch = sendOne(a, 0)
    expect(valuesOf(batch)).toEqual(['a', 'b', 'c'])
    expect(a.takeSettled()).toEqual([])
    a.onAcked(batch, 41n, null)
    expect(a.takeSettled()).toEqual([{ kind: 'acked', batch, baseOffset: 41n, appendTime: null }])
    expect([batch.tickets, a.takeSettled()]).toEqual([[0, 1, 2], []])
  })

  it('gives all memory back', () => {
    const a = filled(['a', filler, filler])
    expect(a.usedBytes).toBeGreaterThan(1_200)
    expect(a.idle).toBe(false)
    a.onAcked(sendOne(a, 0), 0n, null)
    expect([a.usedBytes, a.idle, a.nextDeadline(0)]).toEqual([0, true, never])
  })

  it('counts the memory that slabs take, used or not (cb-Q1)', () => {
    const a = filled(['a'])
    const one = a.usedBytes
    a.append('orders', 0, record('b'), 1, 0)
    expect(a.usedBytes).toBe(one)
    a.append('orders', 1, record('c'), 2, 0)
    expect(a.usedBytes).toBe(2 * one)
  })

  it('takes nothing of a record that cannot be encoded', () => {
    const a = accumulator()
    const bad = { ...record('a'), timestamp: Number.NaN }
    expect(() => a.append('orders', 0, bad, 0, 0)).toThrow(/timestamp/)
    expect([a.usedBytes, a.idle, a.nextDeadline(0)]).toEqual([0, true, never])
    a.append('orders', 0, record('b'), 1, 0)
    const before = a.usedBytes
    expect(() => a.append('orders', 0, { ...record(filler), value: {} as string }, 2, 0)).toThrow()
    expect(a.usedBytes).toBe(before)
    const batch = sendOne(a, 0)
    expect([valuesOf(batch), batch.tickets]).toEqual([['b'], [1]])
    a.onAcked(batch, 0n, null)
    expect(a.usedBytes).toBe(0)
  })
})

describe('Accumulator: when a batch goes (cb-P2)', () => {
  it('lingers for as long as it was told, from its first record on', () => {
    const a = filled(['a'], { lingerMs: 10 })
    a.append('orders', 0, record('b'), 1, 7)
    expect(a.nextDeadline(7)).toBe(10)
    expect(a.takeCompressions(9)).toEqual([])
    expect(valuesOf(sendOne(a, 10))).toEqual(['a', 'b'])
  })

  it.each(['is full', 'has another behind it'])('does not linger when it %s', (why) => {
    const a = filled([filler], { lingerMs: 1_000, batchBytes: why === 'is full' ? 600 : 700 })
    if (why !== 'is full') a.append('orders', 0, record(filler), 1, 0)
    expect(compress(a, 0).map((batch) => batch.tickets)).toEqual([[0]])
  })

  it('does not linger while somebody flushes', () => {
    const a = filled(['a'], { lingerMs: 1_000 })
    a.setFlushing(true)
    expect(compress(a, 0)).toHaveLength(1)
    a.setFlushing(false)
    a.append('orders', 1, record('b'), 1, 0)
    expect(compress(a, 0)).toEqual([])
  })

  it('does not linger when memory is used up', () => {
    const a = filled(['a'], { lingerMs: 1_000, bufferBytes: 5_000 })
    expect([a.hasRoom, compress(a, 0)]).toEqual([true, []])
    a.append('orders', 1, record('b'), 1, 0)
    expect([a.hasRoom, compress(a, 0).length]).toEqual([false, 2])
  })

  it('takes no record that is 1 s younger than its first, so that it expires as a whole (cb-P9)', () => {
    const a = filled(['a'], { lingerMs: 10 })
    a.append('orders', 0, record('b'), 1, 1_000)
    a.append('orders', 0, record('c'), 2, 1_001)
    expect(valuesOf(sendOne(a, 1_001))).toEqual(['a', 'b'])
  })

  it('gathers, behind a batch in flight, what comes meanwhile, without any timer', () => {
    const a = filled(['a'])
    const first = sendOne(a, 0)
    for (const [i, value] of ['b', 'c', 'd'].entries()) {
      a.append('orders', 0, record(value), i + 1, i + 1)
      expect(compress(a, i + 1)).toEqual([])
    }
    expect(a.nextDeadline(3)).toBe(120_000)
    a.onAcked(first, 0n, null)
    expect(valuesOf(sendOne(a, 3))).toEqual(['b', 'c', 'd'])
  })

  it('hands each batch to the compressor once', () => {
    const a = filled(['a'])
    const [batch] = a.takeCompressions(0)
    expect(a.takeCompressions(0)).toEqual([])
    expect(a.take(1, 0, fourPartitions, noneStalled, maxRequestBytes)).toEqual([])
    if (batch !== undefined) a.onCompressed(batch)
    expect(a.takeCompressions(0)).toEqual([])
    expect(a.take(1, 0, fourPartitions, noneStalled, maxRequestBytes)).toEqual([batch])
  })

  it('puts no record into a batch that is being compressed', () => {
    const a = filled(['a'])
    const [batch] = a.takeCompressions(0)
    a.append('orders', 0, record('b'), 1, 0)
    expect(batch?.tickets).toEqual([0])
    expect(a.takeCompressions(0)).toEqual([])
  })
})

describe('Accumulator: order (cb-P5, feat-R16)', () => {
  it('has one batch of a partition in flight', () => {
    const a = filled([filler, filler, filler], { batchBytes: 700 })
    const batch = sendOne(a, 0)
    expect(batch.tickets).toEqual([0])
    expect(send(a, 0)).toEqual([])
    a.onAcked(batch, 0n, null)
    expect(sendOne(a, 0).tickets).toEqual([1])
  })

  it('lets no batch overtake one that is still being compressed', () => {
    const a = filled([filler, filler], { batchBytes: 700 })
    a.setFlushing(true)
    const [first, second] = a.takeCompressions(0)
    if (second !== undefined) a.onCompressed(second)
    expect(a.take(1, 0, fourPartitions, noneStalled, maxRequestBytes)).toEqual([])
    if (first !== undefined) a.onCompressed(first)
    expect(a.take(1, 0, fourPartitions, noneStalled, maxRequestBytes)).toEqual([first])
  })

  it('sends the same records again, after a backoff, before anything behind them', () => {
    const a = filled(['a', 'b'])
    const batch = sendOne(a, 0)
    const bytes = Buffer.from(bytesOf(batch))
    a.append('orders', 0, record('c'), 2, 0)
    a.onRejected(batch, retry, refused, 50)
    expect(send(a, 149)).toEqual([])
    expect(a.nextDeadline(50)).toBe(150)
    expect(sendOne(a, 150)).toBe(batch)
    expect(bytesOf(batch).equals(bytes)).toBe(true)
    expect([batch.tickets, batch.attempts]).toEqual([[0, 1], 2])
    a.onAcked(batch, 0n, null)
    expect(valuesOf(sendOne(a, 150))).toEqual(['c'])
  })

  it('waits longer with each failure in a row, and starts anew after a success', () => {
    const a = filled(['a'])
    const waits: number[] = []
    let now = 0
    for (let i = 0; i < 5; i += 1) {
      a.onLost(sendOne(a, now), false, now)
      waits.push(a.nextDeadline(now) - now)
      now = a.nextDeadline(now)
    }
    expect(waits).toEqual([100, 200, 400, 800, 1_000])
    const batch = sendOne(a, now)
    a.append('orders', 0, record('b'), 1, now)
    a.onAcked(batch, 0n, null)
    a.onLost(sendOne(a, now), false, now)
    expect(a.nextDeadline(now) - now).toBe(100)
  })
})

describe('Accumulator: whom it is sent to (cb-P3, cb-V3)', () => {
  const everywhere = (options: Partial<AccumulatorOptions> = {}): ReturnType<typeof accumulator> => {
    const a = accumulator(options)
    for (const p of [0, 1, 2, 3]) a.append('orders', p, record(filler), p, 0)
    compress(a, 0)
    return a
  }

  it('gathers the batches of a broker, one a partition, in one request', () => {
    const a = everywhere()
    expect(a.brokersWithWork(0, fourPartitions, noneStalled)).toEqual({ brokers: new Set([1, 2]), leaderless: [] })
    expect(places(send(a, 0, 1)).sort()).toEqual(['orders-0', 'orders-1'])
    expect(a.brokersWithWork(0, fourPartitions, noneStalled).brokers).toEqual(new Set([2]))
    expect(places(send(a, 0, 2)).sort()).toEqual(['orders-2', 'orders-3'])
  })

  it('asks the view at the moment of sending: a moved leader is a new broker', () => {
    const a = everywhere()
    const moved = clusterView({ orders: [3, 1, 2, 2] })
    expect(places(send(a, 0, 3, moved))).toEqual(['orders-0'])
    expect(places(a.partitionsLedBy(1, moved) as unknown as Batch[])).toEqual(['orders-1'])
  })

  it('leaves a stalled partition alone, and no other (cb-M5)', () => {
    const a = everywhere()
    const isStalled = (_topic: string, partition: number): boolean => partition === 0
    expect(places(a.take(1, 0, fourPartitions, isStalled, maxRequestBytes))).toEqual(['orders-1'])
    expect(a.brokersWithWork(0, fourPartitions, isStalled).brokers).toEqual(new Set([2]))
  })

  it('names the partitions whose leader is not known', () => {
    const a = everywhere()
    const { brokers, leaderless } = a.brokersWithWork(0, clusterView({ orders: [-1, 1, 9] }), noneStalled)
    expect([[...brokers], places(leaderless as unknown as Batch[])]).toEqual([[1], ['orders-0', 'orders-2', 'orders-3']])
  })

  it('keeps to the request limit, but always takes one batch, and does not always begin with the same partition', () => {
    const begins = new Set<string>()
    const a = accumulator()
    for (let i = 0; i < 8; i += 1) {
      for (const p of [0, 1]) a.append('orders', p, record(filler), i, 0)
      compress(a, 0)
      const [first, ...more] = a.take(1, 0, fourPartitions, noneStalled, 1)
      expect(more).toEqual([])
      begins.add(places(first === undefined ? [] : [first]).join())
      if (first !== undefined) a.onAcked(first, 0n, null)
    }
    expect([...begins].sort()).toEqual(['orders-0', 'orders-1'])
    const all = everywhere()
    expect(places(all.take(1, 0, fourPartitions, noneStalled, 1_400))).toHaveLength(2)
    expect(places(everywhere().take(1, 0, fourPartitions, noneStalled, 1_300))).toHaveLength(1)
  })
})

describe('Accumulator: what cannot be sent', () => {
  const unsendable = Object.assign(new Error('no codec'), { code: 'CODEC_MISSING' as const })

  it('fails at once, and what is behind it goes on', () => {
    const a = filled([filler, filler], { batchBytes: 700 })
    const [first] = a.takeCompressions(0)
    if (first !== undefined) a.onUnsendable(first, unsendable)
    expect(settled(a)).toEqual(['0 CODEC_MISSING not-persisted'])
    expect(sendOne(a, 0).tickets).toEqual([1])
  })

  it('is settled once where it had expired before the compressor gave up', () => {
    const a = filled(['a'])
    const [batch] = a.takeCompressions(0)
    a.onTick(120_000, () => undefined)
    expect(settled(a)).toEqual(['0 DELIVERY_TIMEOUT not-persisted'])
    if (batch !== undefined) a.onUnsendable(batch, unsendable)
    expect([settled(a), a.idle, a.usedBytes]).toEqual([[], true, 0])
  })

  it('stays settled where the compressor is done only after it expired', () => {
    const a = filled(['a'])
    const [batch] = a.takeCompressions(0)
    a.onTick(120_000, () => undefined)
    if (batch !== undefined) a.onCompressed(batch)
    expect([batch?.state, send(a, 120_000), a.idle]).toEqual(['settled', [], true])
  })
})
