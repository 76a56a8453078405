import { describe, expect, it } from 'vitest'
import type { Accumulator } from '../../../src/producer/accumulator/accumulator.ts'
import type { Batch } from '../../../src/producer/accumulator/batch.ts'
import { accumulator, compress, record, send, sendOne, settled } from '../../support/accumulators.ts'

const timeout = 120_000
const why = (): unknown => undefined
const refused = new Error('refused')
const verdict = (retry: boolean, unsure: boolean): { retry: boolean; refresh: boolean; unsure: boolean } => ({
  retry,
  refresh: false,
  unsure,
})

/** One record, ticket 0, appended at 0. */
function one(): Accumulator {
  const a = accumulator()
  a.append('orders', 0, record('a'), 0, 0)
  return a
}

const histories: readonly (readonly [history: string, act: (a: Accumulator) => unknown, expected: string])[] = [
  ['was never sent', () => {}, 'not-persisted'],
  ['was being compressed', (a) => a.takeCompressions(0), 'not-persisted'],
  ['is in flight', (a) => sendOne(a, 0), 'maybe-persisted'],
  ['was lost before it was written', (a) => a.onLost(sendOne(a, 0), false, 0), 'not-persisted'],
  ['was lost after it was written', (a) => a.onLost(sendOne(a, 0), true, 0), 'maybe-persisted'],
  [
    'was refused before anything was appended',
    (a) => a.onRejected(sendOne(a, 0), verdict(true, false), refused, 0),
    'not-persisted',
  ],
  [
    'was answered with a code that may follow an append',
    (a) => a.onRejected(sendOne(a, 0), verdict(true, true), refused, 0),
    'maybe-persisted',
  ],
  [
    'was lost once and then refused for sure: a doubt stays (cb-E60)',
    (a) => {
      a.onLost(sendOne(a, 0), true, 0)
      a.onRejected(sendOne(a, 1_000), verdict(true, false), refused, 1_000)
    },
    'maybe-persisted',
  ],
]

describe('Accumulator: certainty of what fails (cb-P8)', () => {
  it.each(histories)('at its expiry, of a batch that %s', (_history, act, expected) => {
    const a = one()
    act(a)
    a.onTick(timeout - 1, why)
    expect(settled(a)).toEqual([])
    a.onTick(timeout, why)
    expect(settled(a)).toEqual([`0 DELIVERY_TIMEOUT ${expected}`])
    a.onTick(2 * timeout, why)
    expect(settled(a)).toEqual([])
  })

  it.each(histories)('when the producer is closed, of a batch that %s', (_history, act, expected) => {
    const a = one()
    act(a)
    a.failAll('CLOSED', 'the producer was closed', undefined)
    expect(settled(a)).toEqual([`0 CLOSED ${expected}`])
  })

  it.each([
    [false, 'not-persisted'],
    [true, 'maybe-persisted'],
  ])('at a final refusal that may follow an append (%s)', (unsure, certainty) => {
    const a = one()
    a.onRejected(sendOne(a, 0), verdict(false, unsure), refused, 0)
    expect(a.takeSettled()).toMatchObject([
      { kind: 'failed', code: 'BROKER', certainty, cause: refused, message: 'not sent: refused' },
    ])
    expect([a.idle, a.usedBytes]).toEqual([true, 0])
  })

  it('at a final and certain refusal of a batch that was lost before: the doubt stays', () => {
    const a = one()
    a.onLost(sendOne(a, 0), true, 0)
    a.onRejected(sendOne(a, 1_000), verdict(false, false), refused, 1_000)
    expect(settled(a)).toEqual(['0 BROKER maybe-persisted'])
  })

  it('where no common version can carry a batch that was lost before', () => {
    const a = one()
    a.onLost(sendOne(a, 0), true, 0)
    a.onUnsendable(sendOne(a, 1_000), Object.assign(new Error('too old'), { code: 'UNSUPPORTED_VERSION' as const }))
    expect(settled(a)).toEqual(['0 UNSUPPORTED_VERSION maybe-persisted'])
  })

  it('is taken back by a success alone', () => {
    const a = one()
    a.onLost(sendOne(a, 0), true, 0)
    a.onAcked(sendOne(a, 1_000), 5n, null)
    expect(settled(a)).toEqual(['0 acked'])
  })
})

describe('Accumulator: expiry (cb-P9)', () => {
  /** Three batches of one record each in partition 0, appended at 0, 10 s and 20 s; the first is in flight. */
  function three(): { a: Accumulator; first: Batch } {
    const a = one()
    const first = sendOne(a, 0)
    a.append('orders', 0, record('b'), 1, 10_000)
    a.append('orders', 0, record('c'), 2, 20_000)
    return { a, first }
  }

  it('is judged by the first record of a batch, for all of them', () => {
    const a = one()
    a.append('orders', 0, record('b'), 1, 900)
    compress(a, 900)
    expect(a.nextDeadline(900)).toBe(timeout)
    a.onTick(timeout, why)
    expect(settled(a)).toEqual(['0 DELIVERY_TIMEOUT not-persisted', '1 DELIVERY_TIMEOUT not-persisted'])
  })

  it('names what went wrong last', () => {
    const a = one()
    a.onTick(timeout, (topic, partition) => `${topic}-${partition} has no leader`)
    expect(a.takeSettled()).toMatchObject([{ message: 'not acknowledged in 120000 ms', cause: 'orders-0 has no leader' }])
  })

  it('of a batch that was never written leaves what is behind it alone', () => {
    const { a, first } = three()
    a.onLost(first, false, 0)
    a.onTick(timeout, why)
    expect(settled(a)).toEqual(['0 DELIVERY_TIMEOUT not-persisted'])
    expect(a.nextDeadline(timeout)).toBe(timeout + 10_000)
    expect(sendOne(a, timeout).tickets).toEqual([1])
  })

  it.each(['in flight', 'lost'])(
    'of a batch that may be in the log (%s) fails what is queued behind it, with its own certainty',
    (how) => {
      const { a, first } = three()
      if (how === 'lost') a.onLost(first, true, 0)
      a.onTick(timeout, why)
      expect(settled(a)).toEqual([
        '0 DELIVERY_TIMEOUT maybe-persisted',
        '1 DELIVERY_TIMEOUT not-persisted',
        '2 DELIVERY_TIMEOUT not-persisted',
      ])
    },
  )

  it('does not touch another partition', () => {
    const { a } = three()
    a.append('orders', 1, record('d'), 3, 20_000)
    a.onTick(timeout, why)
    expect(settled(a)).not.toContain('3 DELIVERY_TIMEOUT not-persisted')
    expect(sendOne(a, timeout).tickets).toEqual([3])
  })

  it('keeps the place of a batch in flight: what is sent afterwards goes on, but not before its answer', () => {
    const { a, first } = three()
    a.onTick(timeout, why)
    settled(a)
    a.append('orders', 0, record('d'), 3, timeout)
    expect(send(a, timeout)).toEqual([])
    expect(a.usedBytes).toBeGreaterThan(first.writer.slabBytes)
    a.onAcked(first, 0n, null)
    expect(settled(a)).toEqual([])
    const next = sendOne(a, timeout)
    a.onAcked(next, 1n, null)
    expect([settled(a), a.usedBytes, a.idle]).toEqual([['3 acked'], 0, true])
  })

  it.each([
    ['was lost', (a: Accumulator, batch: Batch) => a.onLost(batch, true, timeout)],
    [
      'was refused, to be tried again',
      (a: Accumulator, batch: Batch) => a.onRejected(batch, verdict(true, false), refused, timeout),
    ],
    ['was refused for good', (a: Accumulator, batch: Batch) => a.onRejected(batch, verdict(false, true), refused, timeout)],
  ])('is the last word: a batch that %s after it is not sent again, and fails nothing more', (_how, act) => {
    const a = one()
    const batch = sendOne(a, 0)
    a.onTick(timeout, why)
    expect(settled(a)).toEqual(['0 DELIVERY_TIMEOUT maybe-persisted'])
    a.append('orders', 0, record('b'), 1, timeout)
    act(a, batch)
    expect(settled(a)).toEqual([])
    expect(sendOne(a, timeout + 1_000).tickets).toEqual([1])
  })

  it('comes for what was sent behind an expired batch, too, even while that is still unanswered', () => {
    const { a } = three()
    a.onTick(timeout, why)
    settled(a)
    a.append('orders', 0, record('d'), 3, timeout + 5)
    expect(a.nextDeadline(timeout + 5)).toBe(2 * timeout + 5)
    a.onTick(2 * timeout + 5, why)
    expect(settled(a)).toEqual(['3 DELIVERY_TIMEOUT not-persisted'])
  })

  it('has no deadline while only an expired batch in flight is left', () => {
    const a = one()
    sendOne(a, 0)
    a.onTick(timeout, why)
    expect(a.nextDeadline(timeout)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('Accumulator: no silent gap (cb-P9)', () => {
  it.each([
    [true, ['0 BROKER maybe-persisted', '1 BROKER not-persisted']],
    [false, ['0 BROKER not-persisted']],
  ])('behind a refused batch that may be in the log (%s)', (unsure, expected) => {
    const a = one()
    const first = sendOne(a, 0)
    a.append('orders', 0, record('b'), 1, 0)
    a.onRejected(first, verdict(false, unsure), refused, 0)
    expect(settled(a)).toEqual(expected)
    a.append('orders', 0, record('c'), 2, 0)
    expect(sendOne(a, 0).tickets).toEqual(unsure ? [2] : [1, 2])
  })

  it('when the producer is closed: each with its own certainty, in order', () => {
    const a = one()
    sendOne(a, 0)
    a.append('orders', 0, record('b'), 1, 0)
    a.append('orders', 2, record('c'), 2, 0)
    a.failAll('CLOSED', 'the producer was closed', refused)
    expect(settled(a)).toEqual(['0 CLOSED maybe-persisted', '1 CLOSED not-persisted', '2 CLOSED not-persisted'])
    a.failAll('CLOSED', 'the producer was closed', refused)
    expect(settled(a)).toEqual([])
  })
})
