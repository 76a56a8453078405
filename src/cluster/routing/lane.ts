import type { ApiFacts } from '../../protocol/api.ts'

/**
 * Kinds of work that never share a socket: a broker reads no second request from a socket before it has answered the first,
 * so what may be slow or parked must not stand before what must be quick (cb-C1).
 */
export type Lane = 'general' | 'slow' | 'produce' | 'fetch'

/** Owner of the lanes that all users of one `Kafka` share. */
export const sharedOwner = 0

/** Keys of the APIs that a broker may answer only after their own timeout: CreateTopics, DeleteTopics, ElectLeaders, AlterPartitionReassignments, ListOffsets. */
const slowApis: ReadonlySet<number> = new Set([0, 1, 2, 19, 20, 43, 45])

/** The shared lane for a request of this API. */
export function sharedLaneOf(api: ApiFacts): Lane {
  return slowApis.has(api.key) ? 'slow' : 'general'
}
