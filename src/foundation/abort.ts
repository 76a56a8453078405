import type { Clock } from './clock.ts'
import { deferred } from './deferred.ts'

/** How long, and until whose word, a caller waits. */
export interface WaitOptions {
  /** Ends the wait with `signal.reason`. What is already on its way to a broker goes on. */
  readonly signal?: AbortSignal | undefined
  /** Ends the wait after so many milliseconds. */
  readonly timeoutMs?: number | undefined
}

/**
 * Waits for `work` as long as the caller does: rejects with `signal.reason` on abort, with `onTimeout()` after `timeoutMs`.
 * `work` itself goes on. Leaves no listener and no timer behind.
 */
export function waitFor<T>(clock: Clock, work: Promise<T>, wait: WaitOptions, onTimeout: () => Error): Promise<T> {
  const { signal, timeoutMs } = wait
  if (signal === undefined && timeoutMs === undefined) return work
  const outcome = deferred<T>()
  const onAbort = (): void => outcome.reject(signal?.reason)
  const timer = timeoutMs === undefined ? null : clock.setTimer(timeoutMs, () => outcome.reject(onTimeout()))
  const settle = (): void => {
    timer?.cancel()
    signal?.removeEventListener('abort', onAbort)
  }
  if (signal?.aborted) onAbort()
  else signal?.addEventListener('abort', onAbort, { once: true })
  work.then(outcome.resolve, outcome.reject)
  outcome.promise.then(settle, settle)
  return outcome.promise
}
