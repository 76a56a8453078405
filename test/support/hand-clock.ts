import type { Clock, Timer } from '../../src/foundation/clock.ts'
import { ManualClock } from '../../src/testing/manual-clock.ts'

/** A manual clock whose immediates, too, wait for a word: what stands between a timer and its judgement can be looked at. */
export class HandClock implements Clock {
  readonly #timers = new ManualClock(0)
  readonly #immediates = new Set<() => void>()
  /** The delay of every timer that was armed, in order. */
  readonly armed: number[] = []

  now(): number {
    return this.#timers.now()
  }

  wallTime(): number {
    return this.#timers.wallTime()
  }

  /** Timers and immediates that have neither run nor been cancelled. */
  get pending(): number {
    return this.#timers.pending + this.#immediates.size
  }

  setTimer(delayMs: number, fn: () => void): Timer {
    this.armed.push(delayMs)
    return this.#timers.setTimer(delayMs, fn)
  }

  setImmediate(fn: () => void): Timer {
    const run = (): void => fn()
    this.#immediates.add(run)
    return { cancel: () => void this.#immediates.delete(run) }
  }

  advance(ms: number): void {
    this.#timers.advance(ms)
  }

  /** As after the poll phase: runs the immediates that wait now. */
  runImmediates(): void {
    for (const run of [...this.#immediates]) {
      this.#immediates.delete(run)
      run()
    }
  }
}
