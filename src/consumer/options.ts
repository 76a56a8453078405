import { type Check, type Checks, checkOptions, isInteger } from '../foundation/options.ts'

/** A place in a partition. */
export interface PartitionOffset {
  readonly topic: string
  readonly partition: number
  /** Of the first record to read. */
  readonly offset: bigint | number
}

/** Where reading begins. With `offsets` exactly the partitions named are read. */
export type ReadFrom = 'earliest' | 'latest' | { readonly offsets: readonly PartitionOffset[] }

/** Settings of a reader. */
export interface ReaderOptions {
  /** The topics to read, all partitions of them. */
  readonly topics: readonly string[]
  /** Default `earliest`. */
  readonly from?: ReadFrom | undefined
  /** `end`: stop at the end that each partition has when reading begins; absent: go on for ever. */
  readonly to?: 'end' | undefined
  /** How long a broker may wait for `minBytes`, in ms; default 500. */
  readonly maxWaitMs?: number | undefined
  /** What a broker waits for before it answers; default 1 byte. */
  readonly minBytes?: number | undefined
  /** Most bytes of one answer, but always one batch; default 50 MiB. */
  readonly maxBytes?: number | undefined
  /** Most bytes of one partition in an answer, but always one batch; default 1 MiB. */
  readonly maxPartitionBytes?: number | undefined
  /** Bytes of a partition that may lie here unread: beyond them it is not fetched until half are read. Default 2 MiB. */
  readonly windowBytes?: number | undefined
}

/** The same, checked and complete. */
export interface ReaderSettings {
  readonly topics: readonly string[]
  readonly from: ReadFrom
  readonly toEnd: boolean
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes: number
  readonly maxPartitionBytes: number
  readonly windowBytes: number
}

/** Offsets are an int64. */
const largestOffset = 0x7fff_ffff_ffff_ffffn

const isTopics: Check = (v) =>
  Array.isArray(v) && v.length > 0 && v.every((t) => typeof t === 'string' && t !== '')
    ? null
    : 'a list of at least one topic name'

const isFrom: Check = (v) => {
  if (v === 'earliest' || v === 'latest') return null
  const offsets = typeof v === 'object' && v !== null ? (v as { readonly offsets?: unknown }).offsets : undefined
  if (Array.isArray(offsets) && offsets.length > 0 && offsets.every(isPartitionOffset)) return null
  return "'earliest', 'latest' or { offsets: [{ topic, partition, offset }] }"
}

function isPartitionOffset(v: Partial<PartitionOffset> | null): boolean {
  if (typeof v !== 'object' || v === null || typeof v.topic !== 'string') return false
  const { partition, offset } = v
  const exact = typeof offset === 'bigint' || Number.isSafeInteger(offset)
  if (!exact || BigInt(offset as bigint | number) < 0n || BigInt(offset as bigint | number) > largestOffset) return false
  return Number.isInteger(partition) && (partition as number) >= 0 && (partition as number) <= 0x7fffffff
}

/** Topics that `from.offsets` names and `topics` does not. */
function strangeTopics({ topics, from }: Partial<ReaderOptions>): string[] {
  if (topics === undefined || typeof from !== 'object') return []
  const strange = new Set(from.offsets.map(({ topic }) => topic).filter((topic) => !topics.includes(topic)))
  return strange.size === 0 ? [] : [`from.offsets names ${[...strange].join(', ')}, which topics does not`]
}

const checks: Checks<ReaderOptions> = {
  topics: isTopics,
  from: isFrom,
  to: (v) => (v === 'end' ? null : "'end', or absent for reading on"),
  maxWaitMs: isInteger(0, 300_000),
  minBytes: isInteger(0, 0x7fffffff),
  maxBytes: isInteger(1, 0x7fffffff),
  maxPartitionBytes: isInteger(1, 0x7fffffff),
  windowBytes: isInteger(1),
}

/** Checks a reader's options and fills in the defaults. Throws a `ConfigError` that names every fault. */
export function readerSettings(given: unknown): ReaderSettings {
  const options = checkOptions<ReaderOptions>('reader options', given, checks, (kept) => [
    ...((given as Partial<ReaderOptions>).topics === undefined ? ['topics is missing: a list of at least one topic name'] : []),
    ...strangeTopics(kept),
  ])
  const { topics = [], from = 'earliest', to, ...rest } = options
  return {
    topics: [...new Set(topics)],
    from,
    toEnd: to === 'end',
    maxWaitMs: rest.maxWaitMs ?? 500,
    minBytes: rest.minBytes ?? 1,
    maxBytes: rest.maxBytes ?? 52_428_800,
    maxPartitionBytes: rest.maxPartitionBytes ?? 1_048_576,
    windowBytes: rest.windowBytes ?? 2_097_152,
  }
}
