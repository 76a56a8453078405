import { describe, expect, it } from 'vitest'
import { clusterView } from '../../support/cluster-views.ts'
import { after, before, never, noErrors, resolver, round, stalled } from '../../support/resolvers.ts'

describe('TopicResolver: stalled partitions (cb-M5, cb-M12)', () => {
  it('stalls the partition that was reported, and no other', () => {
    const r = resolver()
    r.report(before, 'orders', 0)
    expect(stalled(r, before, 0)).toEqual([0])
    expect(r.isStalled(before, 'other', 0, 0)).toBe(false)
  })

  it('goes on at once when the view shows another leader, or a newer epoch of the same', () => {
    for (const next of [
      after,
      clusterView({
        orders: [
          [1, 6],
          [2, 5],
          [1, 5],
        ],
      }),
    ]) {
      const r = resolver()
      r.report(before, 'orders', 0)
      round(r, next, 5)
      expect(stalled(r, next, 5)).toEqual([])
    }
  })

  it('goes on with a view that something else has renewed (a hint), without waiting for the round', () => {
    const r = resolver()
    r.report(before, 'orders', 0)
    r.takeRound(0)
    expect(stalled(r, after, 1)).toEqual([])
  })

  it('is not moved by a partition that has lost its leader', () => {
    const r = resolver()
    r.report(before, 'orders', 0)
    const unled = clusterView({
      orders: [
        [-1, 7],
        [2, 5],
        [1, 5],
      ],
    })
    round(r, unled, 0)
    expect(stalled(r, unled, 0)).toEqual([0])
  })

  it('is not satisfied by the answer of a round that left before the failure was seen (cb-M9)', () => {
    const r = resolver()
    r.report(before, 'orders', 1)
    r.takeRound(0)
    r.report(before, 'orders', 0)
    r.onAnswer(before, noErrors, 5)
    expect(stalled(r, before, 5)).toEqual([0, 1])
    expect(stalled(r, before, 105)).toEqual([0])
    expect(r.takeRound(5)).toEqual(['orders'])
    r.onAnswer(before, noErrors, 6)
    expect(stalled(r, before, 106)).toEqual([])
  })

  it('tries the same leader again after its backoff, longer with each failure (cb-M11)', () => {
    const r = resolver()
    const waits: number[] = []
    let now = 0
    for (let i = 0; i < 6; i += 1) {
      r.report(before, 'orders', 0)
      expect(r.takeRound(now)).toEqual(['orders'])
      expect(r.nextDeadline(now)).toBe(never)
      r.onAnswer(before, noErrors, now)
      const next = r.nextDeadline(now)
      expect([r.isStalled(before, 'orders', 0, next - 1), r.isStalled(before, 'orders', 0, next)]).toEqual([true, false])
      waits.push(next - now)
      now = next
    }
    expect(waits).toEqual([100, 200, 400, 800, 1_000, 1_000])
  })

  it('forgets earlier failures once the partition works', () => {
    const r = resolver()
    for (const now of [0, 1_000, 2_000]) {
      r.report(before, 'orders', 0)
      round(r, before, now)
    }
    r.onProgress('orders', 0)
    expect(stalled(r, before, 2_000)).toEqual([])
    r.report(before, 'orders', 0)
    round(r, before, 3_000)
    expect(r.nextDeadline(3_000)).toBe(3_100)
  })

  it('asks for a partition without a leader as long as somebody reports it, and no longer', () => {
    const unled = clusterView({ orders: [[-1, 7]] })
    const r = resolver()
    const times: number[] = []
    for (let now = 0; times.length < 6; now = r.nextDeadline(now)) {
      r.report(unled, 'orders', 0)
      expect(round(r, unled, now)).toEqual(['orders'])
      times.push(now)
    }
    expect(times).toEqual([0, 100, 300, 700, 1_500, 2_500])
    expect(r.nextDeadline(2_500)).toBe(3_500)
    expect(r.takeRound(3_500)).toBeNull()
    expect(r.nextDeadline(3_500)).toBe(never)
  })

  it('does not ask for ever about a partition that does not exist', () => {
    const r = resolver()
    r.report(before, 'orders', 99)
    round(r, before, 0)
    for (let now = 0; now !== never; now = r.nextDeadline(now)) expect(r.takeRound(now)).toBeNull()
    expect(r.isStalled(before, 'orders', 99, 1_000)).toBe(false)
  })
})
