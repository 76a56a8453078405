import { describe, expect, it } from 'vitest'
import { backoffDelay } from '../../../src/cluster/routing/backoff.ts'

const backoff = { initialMs: 100, maxMs: 1_000 }
const middle = (): number => 0.5

describe('backoffDelay', () => {
  it('doubles from the first wait to the longest (KIP-580)', () => {
    expect([1, 2, 3, 4, 5, 6].map((attempt) => backoffDelay(backoff, attempt, middle))).toEqual([
      100, 200, 400, 800, 1_000, 1_000,
    ])
  })

  it('differs by 20 % either way, and never exceeds the longest', () => {
    const span = (attempt: number): number[] =>
      [0, 0.999_999].map((chance) => Math.round(backoffDelay(backoff, attempt, () => chance)))
    expect(span(1)).toEqual([80, 120])
    expect(span(4)).toEqual([640, 960])
    expect(span(9)).toEqual([800, 1_000])
  })

  it.each([0, -1, 1e9, Number.MAX_SAFE_INTEGER])('stays a wait at attempt %d', (attempt) => {
    const delay = backoffDelay(backoff, attempt, middle)
    expect([100, 1_000]).toContain(delay)
  })

  it('is the longest from the start where both are equal', () => {
    expect(backoffDelay({ initialMs: 1_000, maxMs: 1_000 }, 1, middle)).toBe(1_000)
  })
})
