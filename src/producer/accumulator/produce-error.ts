import { errorFacts } from '../../protocol/broker-error.ts'

/** What an error code in a produce answer asks for (cb §4.2). */
export interface ProduceVerdict {
  readonly retry: boolean
  /** The leader is in doubt: ask metadata before the next try. */
  readonly refresh: boolean
  /** The records can be in the log all the same (cb-P8). */
  readonly unsure: boolean
}

/** Codes that a broker only gives before it has appended anything. */
const beforeAppend: ReadonlySet<number> = new Set([2, 10, 17, 18, 19, 29, 31, 43, 44, 45, 47, 48, 51, 53, 59, 87, 90, 100, 120])
/** With acks=1 these, too: with acks=all they can follow an append. */
const beforeAppendUnlessAll: ReadonlySet<number> = new Set([3, 6])
/** `acksAll`: the request asked for all in-sync replicas. */
export function judgeProduceError(errorCode: number, acksAll: boolean): ProduceVerdict {
  const { retriable, refreshMetadata } = errorFacts(errorCode)
  const certain = beforeAppend.has(errorCode) || (!acksAll && beforeAppendUnlessAll.has(errorCode))
  return { retry: retriable || refreshMetadata, refresh: refreshMetadata, unsure: !certain }
}
