import type { ClusterView } from '../../src/cluster/view/cluster-view.ts'
import {
  type CursorOptions,
  type FetchEntry,
  type LookupEntry,
  PartitionCursors,
} from '../../src/consumer/fetch/partition-cursors.ts'
import { clusterView } from './cluster-views.ts'

/** Broker 1 leads partitions 0 to 2 of `orders`, broker 2 leads 3. */
export const fourPartitions: ClusterView = clusterView({
  orders: [
    [1, 5],
    [1, 5],
    [1, 5],
    [2, 8],
  ],
})
export const noneStalled = (): boolean => false

/** No jitter, a window of 1,000 bytes, no end, unless told otherwise. */
export function cursors(options: Partial<CursorOptions> = {}): PartitionCursors {
  return new PartitionCursors({
    windowBytes: 1_000,
    retry: { initialMs: 100, maxMs: 1_000 },
    random: () => 0.5,
    toEnd: false,
    ...options,
  })
}

export function lookups(c: PartitionCursors, now = 0, broker = 1, view: ClusterView = fourPartitions): LookupEntry[] {
  return c.takeLookups(broker, now, view, noneStalled)
}

export function fetches(c: PartitionCursors, now = 0, broker = 1, view: ClusterView = fourPartitions): FetchEntry[] {
  return c.takeFetch(broker, now, view, noneStalled)
}

/** The numbers of the partitions of these entries, sorted. */
export function numbersOf(entries: readonly { readonly partition: number }[]): number[] {
  return entries.map(({ partition }) => partition).sort((a, b) => a - b)
}

/** The one entry that there is. */
export function only<Entry>(entries: readonly Entry[]): Entry {
  const [entry, ...rest] = entries
  if (entry === undefined || rest.length > 0) throw new Error(`one entry was expected, not ${entries.length}`)
  return entry
}
