import type { Random } from '../../foundation/random.ts'
import { type Backoff, backoffDelay } from '../routing/backoff.ts'

/**
 * When a link may dial.
 *
 *     idle ── onDial ──► dialing ── onReady ──► ready ── onLost ──► idle, or backoff if it had not lasted
 *       ▲                   └ onFailed ──► backoff(until) ─┐
 *       └──────────────────────────────────────────────────┘ once `now` has reached it
 *
 * Invariants: one dial at a time; the wait doubles with each failure in a row, up to its bound; reaching ready resets it.
 */
export class DialState {
  readonly #backoff: Backoff
  readonly #random: Random
  #failures = 0
  #notBefore = Number.NEGATIVE_INFINITY

  constructor(backoff: Backoff, random: Random) {
    this.#backoff = backoff
    this.#random = random
  }

  /** Milliseconds until the next dial is allowed; 0 if it is now. */
  waitMs(now: number): number {
    return Math.max(0, this.#notBefore - now)
  }

  onReady(): void {
    this.#failures = 0
    this.#notBefore = Number.NEGATIVE_INFINITY
  }

  onFailed(now: number): void {
    this.#failures += 1
    this.#notBefore = now + backoffDelay(this.#backoff, this.#failures, this.#random)
  }
}
