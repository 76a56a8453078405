import { describe, expect, it } from 'vitest'
import { Alarm } from '../../src/foundation/alarm.ts'
import { HandClock } from '../support/hand-clock.ts'

const never = Number.POSITIVE_INFINITY

function rung(): { clock: HandClock; alarm: Alarm; times: number[] } {
  const clock = new HandClock()
  const times: number[] = []
  return { clock, alarm: new Alarm(clock, () => times.push(clock.now())), times }
}

describe('Alarm', () => {
  it('judges a due deadline only after the poll phase has run (cb-C5)', () => {
    const { clock, alarm, times } = rung()
    alarm.set(100)
    clock.advance(100)
    expect(times).toEqual([])
    clock.runImmediates()
    expect(times).toEqual([100])
    expect(clock.pending).toBe(0)
  })

  it('does not ring for a deadline that an answer of that poll phase has moved', () => {
    const { clock, alarm, times } = rung()
    alarm.set(100)
    clock.advance(150)
    alarm.set(250)
    clock.runImmediates()
    expect(times).toEqual([])
    clock.advance(100)
    clock.runImmediates()
    expect(times).toEqual([250])
  })

  it('rings at the new deadline, earlier or later, and once', () => {
    const { clock, alarm, times } = rung()
    alarm.set(100)
    alarm.set(40)
    alarm.set(70)
    clock.advance(69)
    clock.runImmediates()
    expect(times).toEqual([])
    clock.advance(200)
    clock.runImmediates()
    expect(times).toHaveLength(1)
  })

  it('is disarmed by infinity, also between timer and judgement', () => {
    const { clock, alarm, times } = rung()
    alarm.set(100)
    alarm.set(never)
    expect(clock.pending).toBe(0)
    alarm.set(100)
    clock.advance(100)
    alarm.set(never)
    clock.runImmediates()
    expect(times).toEqual([])
    expect(clock.pending).toBe(0)
  })

  it('arms again what fired too early: timers are clamped, and may be early', () => {
    const clock = new HandClock()
    const early: (() => void)[] = []
    const hasty = {
      now: () => clock.now(),
      wallTime: () => clock.wallTime(),
      setTimer: (delayMs: number, fn: () => void) => {
        early.push(fn)
        return clock.setTimer(delayMs, () => {})
      },
      setImmediate: (fn: () => void) => clock.setImmediate(fn),
    }
    let calls = 0
    new Alarm(hasty, () => {
      calls += 1
    }).set(100)
    clock.advance(60)
    early[0]?.()
    clock.runImmediates()
    expect(calls).toBe(0)
    expect(clock.armed).toEqual([100, 40])
    clock.advance(40)
    early[1]?.()
    clock.runImmediates()
    expect(calls).toBe(1)
  })

  it('can be set from its own call', () => {
    const clock = new HandClock()
    const times: number[] = []
    const alarm = new Alarm(clock, () => {
      times.push(clock.now())
      alarm.set(clock.now() + 10)
    })
    alarm.set(10)
    for (let i = 0; i < 3; i += 1) {
      clock.advance(10)
      clock.runImmediates()
    }
    expect(times).toEqual([10, 20, 30])
  })

  it('arms one timer however often the same deadline is set', () => {
    const { clock, alarm } = rung()
    for (let i = 0; i < 5; i += 1) alarm.set(100)
    expect(clock.armed).toEqual([100])
    expect(clock.pending).toBe(1)
  })

  it('rings for a deadline that has passed already', () => {
    const { clock, alarm, times } = rung()
    clock.advance(50)
    alarm.set(20)
    clock.advance(0)
    clock.runImmediates()
    expect(times).toEqual([50])
  })
})
