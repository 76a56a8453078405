import { type Clock, systemClock, type Timer } from '../foundation/clock.ts'

interface Alarm {
  readonly at: number
  readonly order: number
  readonly fn: () => void
}

/**
 * A clock that stands still until it is told to go on: what waits 30 s is answered as soon as a test says so. Immediates
 * run on the real event loop.
 */
export class ManualClock implements Clock {
  readonly #timers = new Set<Alarm>()
  readonly #wallStart: number
  #now = 0
  #order = 0

  /** `wallTime` at the start, in ms since 1970. */
  constructor(wallStart: number) {
    this.#wallStart = wallStart
  }

  now(): number {
    return this.#now
  }

  wallTime(): number {
    return this.#wallStart + this.#now
  }

  /** How many timers are armed. */
  get pending(): number {
    return this.#timers.size
  }

  setTimer(delayMs: number, fn: () => void): Timer {
    const alarm: Alarm = { at: this.#now + Math.max(0, delayMs), order: this.#order, fn }
    this.#order += 1
    this.#timers.add(alarm)
    return { cancel: () => void this.#timers.delete(alarm) }
  }

  setImmediate(fn: () => void): Timer {
    return systemClock.setImmediate(fn)
  }

  /** Goes on by `ms` and runs what falls due, in order, each at its own time. */
  advance(ms: number): void {
    const end = this.#now + ms
    for (;;) {
      const due = this.#earliest(end)
      if (due === null) break
      this.#timers.delete(due)
      this.#now = Math.max(this.#now, due.at)
      due.fn()
    }
    this.#now = end
  }

  #earliest(end: number): Alarm | null {
    let earliest: Alarm | null = null
    for (const alarm of this.#timers) {
      if (alarm.at > end) continue
      if (earliest === null || alarm.at < earliest.at || (alarm.at === earliest.at && alarm.order < earliest.order))
        earliest = alarm
    }
    return earliest
  }
}
