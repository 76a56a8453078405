import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { ClusterView } from '../../../src/cluster/view/cluster-view.ts'
import type { Accumulator } from '../../../src/producer/accumulator/accumulator.ts'
import type { Batch, Ticket } from '../../../src/producer/accumulator/batch.ts'
import { accumulator, bytesOf, record } from '../../support/accumulators.ts'
import { clusterView } from '../../support/cluster-views.ts'
import { seeded } from '../../support/data-set.ts'

const deliveryTimeoutMs = 5_000
const lingerMs = 20
const maxSpreadMs = 1_000
const maxRequestBytes = 1_000
const maxBackoffMs = 1_000
const never = Number.POSITIVE_INFINITY
const places = [0, 1, 2]
const values = ['', 'x'.repeat(90), 'y'.repeat(400)]

interface Sent {
  readonly ticket: Ticket
  readonly partition: number
  readonly appendedAt: number
}

interface Flight {
  readonly batch: Batch
  readonly broker: number
}

/** An accumulator, the logs of the brokers it sends to, and a plain account of what was promised. */
class Walk {
  readonly accumulator: Accumulator
  view: ClusterView = clusterView({ orders: [1, 1, 2] })
  now = 0
  readonly stalled = new Set<number>()
  readonly sent: Sent[] = []
  readonly compressing: Batch[] = []
  readonly flights: Flight[] = []
  /** The tickets in the log of each partition, in order. */
  readonly logs: Ticket[][] = places.map(() => [])
  readonly outcomes = new Map<Ticket, string>()
  readonly firstBytes = new Map<Batch, Buffer>()
  closed = false

  constructor(seed: number) {
    const retry = { initialMs: 100, maxMs: maxBackoffMs }
    this.accumulator = accumulator({
      lingerMs,
      batchBytes: 700,
      bufferBytes: 60_000,
      deliveryTimeoutMs,
      retry,
      random: seeded(seed),
    })
  }

  append(partition: number, value: string): void {
    if (this.closed) return
    const ticket = this.sent.length
    this.accumulator.append('orders', partition, record(value), ticket, this.now)
    this.sent.push({ ticket, partition, appendedAt: this.now })
  }

  compress(): void {
    for (const batch of this.accumulator.takeCompressions(this.now)) {
      assert(!this.compressing.includes(batch), 'a batch is handed to the compressor once')
      this.compressing.push(batch)
    }
  }

  onCompressed(which: number, works: boolean): void {
    const [batch] = this.compressing.splice(which % Math.max(1, this.compressing.length), 1)
    if (batch === undefined) return
    if (works) this.accumulator.onCompressed(batch)
    else this.accumulator.onUnsendable(batch, Object.assign(new Error('no codec'), { code: 'CODEC_MISSING' as const }))
  }

  take(broker: number): void {
    const isStalled = (_topic: string, partition: number): boolean => this.stalled.has(partition)
    const batches = this.accumulator.take(broker, this.now, this.view, isStalled, maxRequestBytes)
    const bytes = batches.reduce((sum, batch) => sum + bytesOf(batch).length, 0)
    assert(batches.length <= 1 || bytes <= maxRequestBytes, 'a request keeps to its limit')
    for (const batch of batches) {
      assert.equal(this.view.topics.get('orders')?.partitions[batch.partition]?.leader, broker, 'the leader is asked')
      assert(!batch.tickets.some((ticket) => this.outcomes.has(ticket)), 'what has failed is not sent again')
      assert(!this.stalled.has(batch.partition), 'a stalled partition is left alone')
      assert(!this.flights.some((f) => f.batch.partition === batch.partition), 'one batch of a partition is in flight')
      const first = this.firstBytes.get(batch)
      if (first === undefined) this.firstBytes.set(batch, Buffer.from(bytesOf(batch)))
      else assert(first.equals(bytesOf(batch)), 'a retry carries the same bytes')
      this.flights.push({ batch, broker })
    }
  }

  /** `appended`: the broker has put the records into its log, whatever it answers. */
  answer(which: number, how: 'ack' | 'retry' | 'refuse' | 'lose' | 'unsent', appended: boolean): void {
    const [flight] = this.flights.splice(which % Math.max(1, this.flights.length), 1)
    if (flight === undefined) return
    const { batch } = flight
    const unsure = how === 'lose' || ((how === 'retry' || how === 'refuse') && appended)
    if (how === 'ack' || (unsure && appended)) this.logs[batch.partition]?.push(...batch.tickets)
    if (how === 'ack') this.accumulator.onAcked(batch, 0n, null)
    else if (how === 'lose') this.accumulator.onLost(batch, true, this.now)
    else if (how === 'unsent') this.accumulator.onLost(batch, false, this.now)
    else this.accumulator.onRejected(batch, { retry: how === 'retry', refresh: false, unsure }, new Error(how), this.now)
  }

  close(): void {
    this.closed = true
    this.accumulator.failAll('CLOSED', 'the producer was closed', undefined)
  }

  /** Time passes, and the timer does its work. */
  wait(ms: number): void {
    this.now += ms
    this.accumulator.onTick(this.now, () => undefined)
    this.collect()
    for (const { ticket, appendedAt } of this.sent) {
      const overdue = this.now >= appendedAt + deliveryTimeoutMs
      assert(!overdue || this.outcomes.has(ticket), 'every record has its final word within the delivery timeout')
    }
  }

  collect(): void {
    for (const settlement of this.accumulator.takeSettled()) {
      for (const ticket of settlement.batch.tickets) {
        assert(!this.outcomes.has(ticket), 'a ticket is settled once')
        this.outcomes.set(ticket, settlement.kind === 'acked' ? 'acked' : settlement.certainty)
      }
      if (settlement.kind === 'failed' && settlement.code === 'DELIVERY_TIMEOUT') this.#checkNotEarly(settlement.batch)
    }
  }

  /** Before its time a batch expires only behind one that may be in the log (cb-P9). */
  #checkNotEarly({ partition, tickets }: Batch): void {
    const youngest = Math.max(...tickets.map((ticket) => this.sent[ticket]?.appendedAt ?? 0))
    if (this.now >= youngest + deliveryTimeoutMs - maxSpreadMs) return
    const first = tickets[0] ?? 0
    const gap = this.sent.some(
      (s) => s.partition === partition && s.ticket < first && this.outcomes.get(s.ticket) === 'maybe-persisted',
    )
    assert(gap, 'nothing expires early without a gap before it')
  }

  check(): void {
    this.collect()
    const { usedBytes, idle } = this.accumulator
    assert(usedBytes >= 0)
    assert.equal(idle, usedBytes === 0)
    if (this.sent.some(({ ticket }) => !this.outcomes.has(ticket))) {
      assert(!idle, 'what is not settled is not forgotten')
      const next = this.accumulator.nextDeadline(this.now)
      assert(next <= this.now + deliveryTimeoutMs, 'what is not settled has a deadline')
    }
    for (const log of this.logs) {
      const firsts = [...new Set(log)]
      assert.deepEqual(
        firsts,
        [...firsts].sort((a, b) => a - b),
        'the log has the order of append',
      )
    }
    const persisted = new Set(this.logs.flat())
    for (const [ticket, outcome] of this.outcomes) {
      if (outcome === 'acked') assert(persisted.has(ticket), 'an acknowledged record is in the log')
      if (outcome === 'not-persisted') assert(!persisted.has(ticket), 'not-persisted is a promise')
    }
  }

  /** Leaders are fine from now on, every answer is a success: all must be settled, without any record timing out on the way. */
  settle(): void {
    this.stalled.clear()
    this.view = clusterView({ orders: [1, 1, 2] })
    this.accumulator.setFlushing(true)
    for (let steps = 0; !this.accumulator.idle && steps < 200; steps += 1) {
      this.compress()
      while (this.compressing.length > 0) this.onCompressed(0, true)
      for (const broker of [1, 2]) this.take(broker)
      if (this.flights.length > 0) this.answer(0, 'ack', true)
      else this.wait(Math.max(0, Math.min(maxBackoffMs, this.accumulator.nextDeadline(this.now) - this.now)))
      this.check()
    }
    assert.equal(this.accumulator.idle, true)
    assert.equal(this.accumulator.usedBytes, 0, 'all memory comes back')
    assert.equal(this.accumulator.nextDeadline(this.now), never)
    assert.equal(this.outcomes.size, this.sent.length, 'every ticket is settled')
  }
}

const partition = fc.constantFrom(...places)
const which = fc.nat(7)
const answers = fc.tuple(which, fc.constantFrom('ack', 'ack', 'ack', 'retry', 'refuse', 'lose', 'unsent'), fc.boolean())
const acts: fc.Arbitrary<(walk: Walk) => void> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(partition, fc.constantFrom(...values)).map(
      ([p, v]) =>
        (walk: Walk) =>
          walk.append(p, v),
    ),
  },
  { weight: 6, arbitrary: fc.constant((walk: Walk) => walk.compress()) },
  {
    weight: 6,
    arbitrary: fc.tuple(which, fc.nat(9)).map(
      ([i, luck]) =>
        (walk: Walk) =>
          walk.onCompressed(i, luck > 0),
    ),
  },
  { weight: 7, arbitrary: fc.constantFrom(1, 2, 3).map((broker) => (walk: Walk) => walk.take(broker)) },
  {
    weight: 7,
    arbitrary: answers.map(
      ([i, how, appended]) =>
        (walk: Walk) =>
          walk.answer(i, how, appended),
    ),
  },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 400 }).map((ms) => (walk: Walk) => walk.wait(ms)) },
  { weight: 2, arbitrary: fc.integer({ min: 1_000, max: 6_000 }).map((ms) => (walk: Walk) => walk.wait(ms)) },
  { weight: 2, arbitrary: fc.boolean().map((on) => (walk: Walk) => walk.accumulator.setFlushing(on)) },
  { weight: 2, arbitrary: partition.map((p) => (walk: Walk) => void (walk.stalled.delete(p) || walk.stalled.add(p))) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(-1, 1, 2, 3), { minLength: 3, maxLength: 3 }).map((leaders) => (walk: Walk) => {
      walk.view = clusterView({ orders: leaders })
    }),
  },
)
const closing = fc.option(
  fc.constant((walk: Walk) => walk.close()),
  { freq: 4 },
)

describe('Accumulator, in a random walk', () => {
  it('settles every record once, in time, in order, with a certainty that holds, and gives all memory back', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(acts, { maxLength: 120, size: 'max' }), closing, (seed, walkActs, last) => {
        const walk = new Walk(seed)
        for (const act of last === null ? walkActs : [...walkActs, last]) {
          act(walk)
          walk.check()
        }
        walk.settle()
      }),
      { seed: 231, numRuns: 2_000 },
    )
  })
})
