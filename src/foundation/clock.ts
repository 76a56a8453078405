/** A pending call of {@link Clock.setTimer}. */
export interface Timer {
  cancel(): void
}

/**
 * The only source of time. Machines get `now` as a parameter; drivers hold a clock and arm one timer at the machine's
 * `nextDeadline()`.
 */
export interface Clock {
  /** Monotonic milliseconds, from an arbitrary start. */
  now(): number
  /** Milliseconds since 1970, as `Date.now()`: for record timestamps and logs only. */
  wallTime(): number
  /** Calls `fn` once, `delayMs` from now; the delay is clamped by {@link clampDelay}. */
  setTimer(delayMs: number, fn: () => void): Timer
  /** Calls `fn` after the poll phase of this turn of the event loop has run. */
  setImmediate(fn: () => void): Timer
}

/** The longest delay that timers take: above it Node fires at once. */
const longestDelayMs = 0x7fffffff

/** What a timer may be armed with: not negative, not NaN, and not above 2^31 − 1 ms. Later deadlines are re-armed in steps. */
export function clampDelay(delayMs: number): number {
  if (!(delayMs > 0)) return 0
  return delayMs > longestDelayMs ? longestDelayMs : Math.ceil(delayMs)
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  wallTime: () => Date.now(),
  setTimer(delayMs, fn) {
    const handle = setTimeout(fn, clampDelay(delayMs))
    return { cancel: () => clearTimeout(handle) }
  },
  setImmediate(fn) {
    const handle = setImmediate(fn)
    return { cancel: () => clearImmediate(handle) }
  },
}

/** Resolves after `delayMs` by this clock; rejects with `signal.reason` when the signal aborts first. */
export function sleep(clock: Clock, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const onAbort = (): void => {
      timer.cancel()
      reject(signal?.reason)
    }
    const timer = clock.setTimer(delayMs, () => {
      signal?.removeEventListener('abort', onAbort)
      resolve()
    })
    signal?.addEventListener('abort', onAbort, { once: true })
  })
}
