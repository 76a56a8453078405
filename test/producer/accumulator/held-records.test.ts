import { describe, expect, it } from 'vitest'
import { type HeldRecord, HeldRecords } from '../../../src/producer/accumulator/held-records.ts'
import { record } from '../../support/accumulators.ts'

const limits = { bufferBytes: 1_000, maxWaiting: 3, deliveryTimeoutMs: 120_000 }
const never = Number.POSITIVE_INFINITY

function held(ticket: number, facts: Partial<HeldRecord> = {}): HeldRecord {
  return { ...record(`${ticket}`), ticket, topic: 'orders', partition: null, bytes: 100, heldAt: 0, waiting: false, ...facts }
}

function holding(...records: readonly HeldRecord[]): HeldRecords {
  const h = new HeldRecords(limits)
  for (const r of records) h.hold(r)
  return h
}

/** Takes all of a topic; returns the tickets. */
function drain(h: HeldRecords, topic = 'orders'): number[] {
  const tickets: number[] = []
  h.release(topic, ({ ticket }) => tickets.push(ticket) > 0)
  return tickets
}

describe('HeldRecords', () => {
  it('gives the records of a topic in the order in which they came', () => {
    const h = holding(held(0), held(1, { topic: 'other' }), held(2))
    expect(h.topics()).toEqual(['orders', 'other'])
    expect([drain(h), h.has('orders'), h.has('other'), h.bytes]).toEqual([[0, 2], false, true, 100])
    expect([drain(h, 'other'), h.topics(), h.bytes]).toEqual([[1], [], 0])
  })

  it('stops at the first record that is not taken: nothing overtakes it', () => {
    const h = holding(held(0), held(1), held(2))
    const offered: number[] = []
    h.release('orders', ({ ticket }) => {
      offered.push(ticket)
      return ticket !== 1
    })
    expect([offered, h.bytes, drain(h)]).toEqual([[0, 1], 200, [1, 2]])
  })

  it('takes one record out of the middle, once', () => {
    const h = holding(held(0), held(1), held(2))
    expect([h.remove('orders', 1), h.remove('orders', 1), h.remove('other', 0), h.remove('orders', 9)]).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect([h.bytes, drain(h)]).toEqual([200, [0, 2]])
  })

  it('forgets a topic with its last record', () => {
    const h = holding(held(0))
    h.remove('orders', 0)
    expect([h.has('orders'), h.topics(), h.nextDeadline()]).toEqual([false, [], never])
  })

  it('counts batches and held records against one budget', () => {
    const h = holding(held(0, { bytes: 400 }))
    expect([h.wouldWait(0), h.wouldWait(599), h.wouldWait(600), h.wouldWait(5_000)]).toEqual([false, false, true, true])
  })

  it('is never full within the budget, however many records there are', () => {
    const h = holding(...Array.from({ length: 9 }, (_, i) => held(i)))
    expect(h.full).toBe(false)
  })

  it('is full with the most records that may wait for memory (cb-Q1)', () => {
    const h = holding(...[0, 1].map((i) => held(i, { waiting: true, bytes: 1 })))
    expect(h.full).toBe(false)
    h.hold(held(2, { waiting: true, bytes: 1 }))
    expect(h.full).toBe(true)
    h.remove('orders', 1)
    expect(h.full).toBe(false)
  })

  it('is full when what waits for memory takes half of the budget again, whatever else is held (cb-Q1)', () => {
    const h = holding(held(0, { bytes: 900 }), held(1, { waiting: true, bytes: 499 }))
    expect(h.full).toBe(false)
    h.hold(held(2, { waiting: true, bytes: 1 }))
    expect(h.full).toBe(true)
    expect([drain(h), h.full, h.bytes]).toEqual([[0, 1, 2], false, 0])
  })

  it('gives back what is overdue, and when the next one will be (cb-P9)', () => {
    const h = holding(held(0, { heldAt: 5 }), held(1, { heldAt: 7 }), held(2, { topic: 'other', heldAt: 6 }))
    expect(h.nextDeadline()).toBe(120_005)
    expect(h.expire(120_004)).toEqual([])
    expect(h.expire(120_006).map(({ ticket }) => ticket)).toEqual([0, 2])
    expect([h.nextDeadline(), h.bytes, h.topics()]).toEqual([120_007, 100, ['orders']])
    expect(h.expire(never).map(({ ticket }) => ticket)).toEqual([1])
    expect([h.nextDeadline(), h.bytes]).toEqual([never, 0])
  })
})
