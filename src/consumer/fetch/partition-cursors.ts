import { type Backoff, backoffDelay } from '../../cluster/routing/backoff.ts'
import { type ClusterView, partitionOf } from '../../cluster/view/cluster-view.ts'
import type { Random } from '../../foundation/random.ts'
import type { TopicPartition } from '../../foundation/topic-partition.ts'

/** Timestamps that ListOffsets takes for places. */
export const latestTimestamp = -1n
export const earliestTimestamp = -2n

/** Where a partition is to be read from. */
export type Start = 'earliest' | 'latest' | bigint

/**
 *     await-end ──► await-start ──► fetchable ⇄ in-flight ──► done
 *     (only if an end is asked for)        (position has reached the end)
 */
type Phase = 'await-end' | 'await-start' | 'fetchable' | 'done'

interface Cursor extends TopicPartition {
  phase: Phase
  readonly start: Start
  /** Raised whenever what is under way must not count any more. */
  generation: number
  /** A lookup or a fetch of this partition is under way. */
  inFlight: boolean
  /** Next offset to be read. */
  position: bigint
  /** Where reading stops; `null`: nowhere. */
  end: bigint | null
  /** Bytes that were fetched and not read yet. */
  unread: number
  /** Has used up its window and waits until half of it is free again. */
  full: boolean
  retryAt: number
  failures: number
}

/** A partition's place in a request, to be given back with its answer. */
export interface CursorEntry extends TopicPartition {
  readonly generation: number
  readonly leaderEpoch: number
}

export interface LookupEntry extends CursorEntry {
  readonly timestamp: bigint
}

export interface FetchEntry extends CursorEntry {
  readonly offset: bigint
  readonly end: bigint | null
}

export interface CursorOptions {
  readonly windowBytes: number
  readonly retry: Backoff
  readonly random: Random
  /** Stop at the end that each partition has at first. */
  readonly toEnd: boolean
}

/** Whether a partition must be left alone for now. */
export type IsStalled = (topic: string, partition: number) => boolean

/**
 * Where each partition is being read, and whether it may be fetched: demand is pulled, so a partition whose records nobody
 * takes leaves the next fetch, and holds up no other.
 *
 * Invariants: an answer counts only for the generation and the offset that were asked; positions never go back; `unread` of a
 * partition exceeds its window by one answer at most, and returns to 0 when all is read.
 */
export class PartitionCursors {
  readonly #options: CursorOptions
  readonly #cursors = new Map<string, Map<number, Cursor>>()
  #rotation = 0

  constructor(options: CursorOptions) {
    this.#options = options
  }

  add(topic: string, partition: number, start: Start): void {
    const ofTopic = this.#cursors.get(topic) ?? new Map<number, Cursor>()
    this.#cursors.set(topic, ofTopic)
    const cursor: Cursor = {
      topic,
      partition,
      phase: this.#options.toEnd ? 'await-end' : 'await-start',
      start,
      generation: 0,
      inFlight: false,
      position: 0n,
      end: null,
      unread: 0,
      full: false,
      retryAt: Number.NEGATIVE_INFINITY,
      failures: 0,
    }
    ofTopic.set(partition, cursor)
    this.#skipKnownStart(cursor)
  }

  /** Whether every partition has been read to its end. */
  get done(): boolean {
    for (const cursor of this.#all()) if (cursor.phase !== 'done') return false
    return true
  }

  /** Leaders that have something to be asked now, and partitions that have no leader to be asked. */
  brokersWithWork(now: number, view: ClusterView, isStalled: IsStalled): { brokers: Set<number>; leaderless: TopicPartition[] } {
    const brokers = new Set<number>()
    const leaderless: TopicPartition[] = []
    for (const cursor of this.#all()) {
      if (!this.#wantsWork(cursor, now) || isStalled(cursor.topic, cursor.partition)) continue
      const leader = partitionOf(view, cursor.topic, cursor.partition)?.leader ?? -1
      if (view.brokers.has(leader)) brokers.add(leader)
      else leaderless.push(cursor)
    }
    return { brokers, leaderless }
  }

  /** The partitions that this broker leads. */
  partitionsLedBy(broker: number, view: ClusterView): TopicPartition[] {
    return [...this.#all()].filter((c) => c.phase !== 'done' && partitionOf(view, c.topic, c.partition)?.leader === broker)
  }

  /** Takes the offsets to be looked up at this broker. */
  takeLookups(broker: number, now: number, view: ClusterView, isStalled: IsStalled): LookupEntry[] {
    return this.#take(broker, now, view, isStalled, (cursor, leaderEpoch): LookupEntry | null => {
      if (cursor.phase === 'fetchable') return null
      const { topic, partition, generation } = cursor
      const timestamp = cursor.phase === 'await-end' || cursor.start === 'latest' ? latestTimestamp : earliestTimestamp
      return { topic, partition, generation, leaderEpoch, timestamp }
    })
  }

  /** Takes the partitions of the next fetch from this broker; it begins with another partition each time. */
  takeFetch(broker: number, now: number, view: ClusterView, isStalled: IsStalled): FetchEntry[] {
    const entries = this.#take(broker, now, view, isStalled, (cursor, leaderEpoch): FetchEntry | null => {
      if (cursor.phase !== 'fetchable') return null
      const { topic, partition, generation, position, end } = cursor
      return { topic, partition, generation, leaderEpoch, offset: position, end }
    })
    this.#rotation += 1
    const first = entries.length === 0 ? 0 : this.#rotation % entries.length
    return [...entries.slice(first), ...entries.slice(0, first)]
  }

  /** A looked-up offset has come. */
  onOffset(entry: LookupEntry, offset: bigint): void {
    const cursor = this.#current(entry)
    if (cursor === null) return
    this.#succeeded(cursor)
    if (cursor.phase === 'await-end') {
      cursor.end = offset
      cursor.phase = 'await-start'
      this.#skipKnownStart(cursor)
    } else if (cursor.phase === 'await-start') this.#begin(cursor, offset)
  }

  /** A fetch has brought `unreadBytes` for the user, and the next offset to ask for. `false`: it does not count any more. */
  onRecords(entry: FetchEntry, nextOffset: bigint, unreadBytes: number): boolean {
    const cursor = this.#current(entry)
    if (cursor === null || cursor.position !== entry.offset) return false
    this.#succeeded(cursor)
    if (nextOffset > cursor.position) cursor.position = nextOffset
    cursor.unread += unreadBytes
    cursor.full = cursor.unread >= this.#options.windowBytes
    this.#finishIfAtEnd(cursor)
    return true
  }

  /** The request failed, or the answer says so: again after a backoff of at least `minDelayMs`. */
  onFailure(entry: CursorEntry, now: number, minDelayMs = 0): void {
    const cursor = this.#current(entry)
    if (cursor === null) return
    cursor.inFlight = false
    cursor.failures += 1
    cursor.retryAt = now + Math.max(minDelayMs, backoffDelay(this.#options.retry, cursor.failures, this.#options.random))
  }

  /** The user has taken these bytes of the partition. */
  onRead(topic: string, partition: number, bytes: number): void {
    const cursor = this.#cursors.get(topic)?.get(partition)
    if (cursor === undefined) return
    cursor.unread = Math.max(0, cursor.unread - bytes)
    if (cursor.unread <= this.#options.windowBytes / 2) cursor.full = false
  }

  /** When a partition may be asked again although nothing has happened; infinity if none waits for that. */
  nextDeadline(now: number): number {
    let next = Number.POSITIVE_INFINITY
    for (const cursor of this.#all()) {
      if (cursor.phase !== 'done' && !cursor.inFlight && !cursor.full && cursor.retryAt > now)
        next = Math.min(next, cursor.retryAt)
    }
    return next
  }

  #take<Entry>(
    broker: number,
    now: number,
    view: ClusterView,
    isStalled: IsStalled,
    entryOf: (cursor: Cursor, leaderEpoch: number) => Entry | null,
  ): Entry[] {
    const entries: Entry[] = []
    for (const cursor of this.#all()) {
      const known = partitionOf(view, cursor.topic, cursor.partition)
      if (known?.leader !== broker || !this.#wantsWork(cursor, now) || isStalled(cursor.topic, cursor.partition)) continue
      const entry = entryOf(cursor, known.leaderEpoch)
      if (entry === null) continue
      cursor.inFlight = true
      entries.push(entry)
    }
    return entries
  }

  #wantsWork(cursor: Cursor, now: number): boolean {
    return cursor.phase !== 'done' && !cursor.inFlight && !cursor.full && now >= cursor.retryAt
  }

  #current(entry: CursorEntry): Cursor | null {
    const cursor = this.#cursors.get(entry.topic)?.get(entry.partition)
    return cursor?.inFlight && cursor.generation === entry.generation ? cursor : null
  }

  #succeeded(cursor: Cursor): void {
    cursor.inFlight = false
    cursor.failures = 0
    cursor.retryAt = Number.NEGATIVE_INFINITY
  }

  #skipKnownStart(cursor: Cursor): void {
    if (cursor.phase === 'await-start' && typeof cursor.start === 'bigint') this.#begin(cursor, cursor.start)
  }

  #begin(cursor: Cursor, offset: bigint): void {
    cursor.position = offset
    cursor.phase = 'fetchable'
    this.#finishIfAtEnd(cursor)
  }

  #finishIfAtEnd(cursor: Cursor): void {
    if (cursor.end !== null && cursor.position >= cursor.end) cursor.phase = 'done'
  }

  *#all(): Generator<Cursor> {
    for (const ofTopic of this.#cursors.values()) yield* ofTopic.values()
  }
}
