import type { ClusterView } from '../../cluster/view/cluster-view.ts'
import { UnsupportedVersionError } from '../../foundation/errors.ts'
import type { VersionRange } from '../../protocol/api.ts'
import type { FetchRequestInput, FetchResponse } from '../../protocol/generated/types/fetch.ts'
import type { FetchEntry } from './partition-cursors.ts'

/** From this version on topics go by their ids. */
const byIdFrom = 13
/** The first version that answers with record batches, and with a first batch that is larger than the limit (cb-E22). */
const batchesFrom = 4
/** Session 0 with epoch −1: every request names all it wants (KIP-227). */
const noSession = { sessionId: 0, sessionEpoch: -1 } as const

export interface FetchLimits {
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly maxPartitionBytes: number
}

/**
 * The newest version of the range that can ask for these partitions: by name where the id of any topic is unknown (cb-E6).
 * Throws an `UnsupportedVersionError` for a broker that is too old for record batches.
 */
export function chooseFetchVersion(entries: readonly FetchEntry[], view: ClusterView, range: VersionRange, peer: string): number {
  const idsKnown = entries.every(({ topic }) => view.topics.get(topic)?.id != null)
  const version = idsKnown ? range.max : Math.min(range.max, byIdFrom - 1)
  if (version >= batchesFrom && version >= range.min) return version
  throw new UnsupportedVersionError(`${peer} takes Fetch ${range.min}-${range.max}, which cannot carry record batches`, {
    api: 'Fetch',
    version,
    carried: `${batchesFrom}+`,
  })
}

/** One fetch for these partitions, in their order. */
export function buildFetch(
  entries: readonly FetchEntry[],
  view: ClusterView,
  limits: FetchLimits,
  version: number,
): FetchRequestInput {
  const topics = new Map<
    string,
    { partition: number; currentLeaderEpoch: number; fetchOffset: bigint; partitionMaxBytes: number }[]
  >()
  for (const { topic, partition, leaderEpoch, offset } of entries) {
    const partitions = topics.get(topic) ?? []
    topics.set(topic, partitions)
    partitions.push({
      partition,
      currentLeaderEpoch: leaderEpoch,
      fetchOffset: offset,
      partitionMaxBytes: limits.maxPartitionBytes,
    })
  }
  return {
    ...noSession,
    maxWaitMs: limits.maxWaitMs,
    minBytes: limits.minBytes,
    maxBytes: limits.maxBytes,
    topics: [...topics].map(([topic, partitions]) =>
      version >= byIdFrom ? { topicId: view.topics.get(topic)?.id ?? undefined, partitions } : { topic, partitions },
    ),
    forgottenTopicsData: [],
  }
}

/** What an answer says of one partition. */
export type FetchOutcome =
  | { readonly kind: 'records'; readonly entry: FetchEntry; readonly records: Buffer | null; readonly highWatermark: bigint }
  | { readonly kind: 'refused'; readonly entry: FetchEntry; readonly errorCode: number }
  /** The answer leaves the partition out (cb-E79). */
  | { readonly kind: 'missing'; readonly entry: FetchEntry }

/** What an answer says of each partition of its request; what was not asked for is ignored, so is a second mention. */
export function readFetchResponse(answer: FetchResponse, entries: readonly FetchEntry[], view: ClusterView): FetchOutcome[] {
  return entries.map((entry): FetchOutcome => {
    if (answer.errorCode !== 0) return { kind: 'refused', entry, errorCode: answer.errorCode }
    const id = view.topics.get(entry.topic)?.id
    const topic = answer.responses.find((t) => (t.topic === '' ? t.topicId === id : t.topic === entry.topic))
    const found = topic?.partitions.find((p) => p.partitionIndex === entry.partition)
    if (found === undefined) return { kind: 'missing', entry }
    if (found.errorCode !== 0) return { kind: 'refused', entry, errorCode: found.errorCode }
    return { kind: 'records', entry, records: found.records, highWatermark: found.highWatermark }
  })
}
