import type { ApiFacts } from '../../protocol/api.ts'

const produceKey = 0

/**
 * How long the broker itself may rightly take before it answers this message, in ms: its own wait field. Comes on top of the
 * request timeout, except for Produce, whose wait is meant to end before the socket is given up (cb-C5).
 */
export function brokerWaitMs(api: ApiFacts, message: object): number {
  if (api.key === produceKey) return 0
  const { maxWaitMs, timeoutMs } = message as { readonly maxWaitMs?: unknown; readonly timeoutMs?: unknown }
  const wait = maxWaitMs ?? timeoutMs
  return typeof wait === 'number' && wait > 0 ? wait : 0
}
