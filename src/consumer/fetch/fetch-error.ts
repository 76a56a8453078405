import { errorFacts } from '../../protocol/broker-error.ts'

/** What an error code in a fetch or ListOffsets answer asks for (cb-F4). */
export interface FetchVerdict {
  /** Try again after a backoff, without a word to the user. */
  readonly retry: boolean
  /** The leader is in doubt: ask metadata before the next try. */
  readonly refresh: boolean
}

/** Request timed out, fetch session errors, unknown leader epoch (the broker is behind), offset not available after an election. */
const passing: ReadonlySet<number> = new Set([7, 70, 71, 75, 78, 106])

export function judgeFetchError(errorCode: number): FetchVerdict {
  const { refreshMetadata } = errorFacts(errorCode)
  return { retry: refreshMetadata || passing.has(errorCode), refresh: refreshMetadata }
}
