import { describe, expect, it } from 'vitest'
import { clampDelay, sleep, systemClock } from '../../src/foundation/clock.ts'
import { jitter } from '../../src/foundation/random.ts'
import { HandClock } from '../support/hand-clock.ts'

describe('clampDelay', () => {
  it.each([
    [0, 0],
    [-1, 0],
    [Number.NaN, 0],
    [Number.NEGATIVE_INFINITY, 0],
    [0.2, 1],
    [99.01, 100],
    [0x7fffffff, 0x7fffffff],
    [0x80000000, 0x7fffffff],
    [Number.POSITIVE_INFINITY, 0x7fffffff],
  ])('arms %d ms as %d', (delayMs, armed) => {
    expect(clampDelay(delayMs)).toBe(armed)
  })
})

describe('systemClock', () => {
  it('does not fire a timer of more than 2^31 - 1 ms at once (cb-C7)', async () => {
    let fired = false
    const timer = systemClock.setTimer(2 ** 40, () => {
      fired = true
    })
    await new Promise<void>((resolve) => void systemClock.setTimer(2, resolve))
    timer.cancel()
    expect(fired).toBe(false)
  })

  it('never calls what was cancelled', async () => {
    const calls: string[] = []
    systemClock.setTimer(0, () => calls.push('timer')).cancel()
    systemClock.setImmediate(() => calls.push('immediate')).cancel()
    await new Promise<void>((resolve) => void systemClock.setTimer(2, resolve))
    await new Promise<void>((resolve) => void systemClock.setImmediate(resolve))
    expect(calls).toEqual([])
  })

  it('counts on monotonically, in ms', () => {
    const first = systemClock.now()
    expect(systemClock.now()).toBeGreaterThanOrEqual(first)
    expect(systemClock.wallTime()).toBeGreaterThan(1_600_000_000_000)
  })
})

describe('sleep', () => {
  it('resolves when its time has come, and leaves no listener', async () => {
    const clock = new HandClock()
    const { signal } = new AbortController()
    const nap = sleep(clock, 50, signal)
    clock.advance(50)
    await expect(nap).resolves.toBeUndefined()
    expect(clock.pending).toBe(0)
  })

  it('rejects with the reason of the abort, and leaves no timer', async () => {
    const clock = new HandClock()
    const controller = new AbortController()
    const nap = sleep(clock, 50, controller.signal)
    controller.abort('enough')
    await expect(nap).rejects.toBe('enough')
    expect(clock.pending).toBe(0)
  })

  it('does not begin under an aborted signal', async () => {
    const clock = new HandClock()
    await expect(sleep(clock, 50, AbortSignal.abort('before'))).rejects.toBe('before')
    expect(clock.armed).toEqual([])
  })
})

describe('jitter', () => {
  it('moves a value by its share at most, evenly', () => {
    expect([0, 0.5, 0.999_999].map((chance) => Math.round(jitter(1_000, 0.2, () => chance)))).toEqual([800, 1_000, 1_200])
  })
})
