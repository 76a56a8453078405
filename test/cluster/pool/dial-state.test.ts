import { describe, expect, it } from 'vitest'
import { DialState } from '../../../src/cluster/pool/dial-state.ts'

const backoff = { initialMs: 50, maxMs: 1_000 }
const middle = (): number => 0.5

describe('DialState', () => {
  it('lets the first dial go at once', () => {
    expect(new DialState(backoff, middle).waitMs(0)).toBe(0)
  })

  it('waits after each failure in a row, twice as long up to its bound (cb-C2)', () => {
    const state = new DialState(backoff, middle)
    const waits = [0, 0, 0, 0, 0, 0, 0].map((now) => {
      state.onFailed(now)
      return state.waitMs(now)
    })
    expect(waits).toEqual([50, 100, 200, 400, 800, 1_000, 1_000])
  })

  it('counts the wait down, and never below 0', () => {
    const state = new DialState(backoff, middle)
    state.onFailed(1_000)
    expect([1_000, 1_020, 1_050, 9_000].map((now) => state.waitMs(now))).toEqual([50, 30, 0, 0])
  })

  it('starts from the shortest wait again once the link was ready (cb-E17)', () => {
    const state = new DialState(backoff, middle)
    for (let i = 0; i < 5; i += 1) state.onFailed(0)
    state.onReady()
    expect(state.waitMs(0)).toBe(0)
    state.onFailed(0)
    expect(state.waitMs(0)).toBe(50)
  })

  it('is spread by chance, so that clients do not dial in step', () => {
    const wait = (chance: number): number => {
      const state = new DialState(backoff, () => chance)
      state.onFailed(0)
      return Math.round(state.waitMs(0))
    }
    expect([wait(0), wait(0.5), wait(0.999_99)]).toEqual([40, 50, 60])
  })
})
