import { jitter, type Random } from '../../foundation/random.ts'

/** How waits grow between tries, in ms. */
export interface Backoff {
  readonly initialMs: number
  readonly maxMs: number
}

const jitterShare = 0.2

/** The wait before try `attempt` (1 is the first repeat): doubling from `initialMs` to `maxMs`, ± 20 % (KIP-580). */
export function backoffDelay({ initialMs, maxMs }: Backoff, attempt: number, random: Random): number {
  // Beyond 2^30 doublings every wait is the longest; the exponent is bounded so that it cannot overflow.
  const delay = Math.min(maxMs, initialMs * 2 ** Math.min(30, Math.max(0, attempt - 1)))
  return Math.min(maxMs, jitter(delay, jitterShare, random))
}
