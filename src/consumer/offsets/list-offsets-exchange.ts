import type { ListOffsetsRequestInput, ListOffsetsResponse } from '../../protocol/generated/types/list-offsets.ts'
import type { LookupEntry } from '../fetch/partition-cursors.ts'

/** As a consumer, not as a replica. */
const consumerReplicaId = -1

/** One request for these offsets, all led by one broker. */
export function buildListOffsets(entries: readonly LookupEntry[]): ListOffsetsRequestInput {
  const topics = new Map<string, { partitionIndex: number; currentLeaderEpoch: number; timestamp: bigint }[]>()
  for (const { topic, partition, leaderEpoch, timestamp } of entries) {
    const partitions = topics.get(topic) ?? []
    topics.set(topic, partitions)
    partitions.push({ partitionIndex: partition, currentLeaderEpoch: leaderEpoch, timestamp })
  }
  return { replicaId: consumerReplicaId, topics: [...topics].map(([name, partitions]) => ({ name, partitions })) }
}

/** What an answer says of one lookup. */
export type OffsetOutcome =
  | { readonly kind: 'offset'; readonly entry: LookupEntry; readonly offset: bigint }
  | { readonly kind: 'refused'; readonly entry: LookupEntry; readonly errorCode: number }
  /** The answer leaves the partition out, or has no offset for it. */
  | { readonly kind: 'missing'; readonly entry: LookupEntry }

/** What an answer says of each lookup of its request. */
export function readListOffsetsResponse(answer: ListOffsetsResponse, entries: readonly LookupEntry[]): OffsetOutcome[] {
  return entries.map((entry): OffsetOutcome => {
    const topic = answer.topics.find((t) => t.name === entry.topic)
    const found = topic?.partitions.find((p) => p.partitionIndex === entry.partition)
    if (found === undefined) return { kind: 'missing', entry }
    if (found.errorCode !== 0) return { kind: 'refused', entry, errorCode: found.errorCode }
    if (found.offset < 0n) return { kind: 'missing', entry }
    return { kind: 'offset', entry, offset: found.offset }
  })
}
