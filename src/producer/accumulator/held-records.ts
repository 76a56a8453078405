import type { Ticket } from './batch.ts'
import type { AppendedRecord } from './partition-queue.ts'

/** A record that cannot be put into a batch yet: its topic is not known, or there is no room. A copy of the caller's. */
export interface HeldRecord extends AppendedRecord {
  readonly ticket: Ticket
  readonly topic: string
  /** The partition that the caller named, or `null`. */
  readonly partition: number | null
  readonly bytes: number
  /** In the clock's ms. */
  readonly heldAt: number
  /** Came when the memory was used up already. */
  readonly waiting: boolean
}

export interface HeldLimits {
  /** Memory for batches and held records together. */
  readonly bufferBytes: number
  readonly maxWaiting: number
  readonly deliveryTimeoutMs: number
}

/**
 * Records before they are appended, first in first out per topic.
 *
 * Invariants: within the buffer's budget everything is taken; beyond it at most `maxWaiting` records and half of the budget
 * again (cb-Q1); per topic records leave in the order in which they came.
 */
export class HeldRecords {
  readonly #limits: HeldLimits
  readonly #topics = new Map<string, HeldRecord[]>()
  #bytes = 0
  #waiting = 0
  #waitingBytes = 0

  constructor(limits: HeldLimits) {
    this.#limits = limits
  }

  get bytes(): number {
    return this.#bytes
  }

  /** Whether records of this topic wait: then a new one must wait behind them. */
  has(topic: string): boolean {
    return this.#topics.has(topic)
  }

  topics(): string[] {
    return [...this.#topics.keys()]
  }

  /** Whether one more record would be held as waiting for memory, given the bytes that batches use. */
  wouldWait(usedBytes: number): boolean {
    return usedBytes + this.#bytes >= this.#limits.bufferBytes
  }

  /** Whether one more waiting record is too much. */
  get full(): boolean {
    return this.#waiting >= this.#limits.maxWaiting || this.#waitingBytes >= this.#limits.bufferBytes / 2
  }

  hold(record: HeldRecord): void {
    const records = this.#topics.get(record.topic) ?? []
    this.#topics.set(record.topic, records)
    records.push(record)
    this.#bytes += record.bytes
    if (!record.waiting) return
    this.#waiting += 1
    this.#waitingBytes += record.bytes
  }

  /** The topic's records in order; `take` decides for each whether it goes now, and the first that does not ends it. */
  release(topic: string, take: (record: HeldRecord) => boolean): void {
    const records = this.#topics.get(topic) ?? []
    let taken = 0
    for (const record of records) {
      if (!take(record)) break
      this.#forget(record)
      taken += 1
    }
    records.splice(0, taken)
    if (records.length === 0) this.#topics.delete(topic)
  }

  /** Takes one record out; `false` if it is not here any more. */
  remove(topic: string, ticket: Ticket): boolean {
    const records = this.#topics.get(topic)
    const index = records?.findIndex((r) => r.ticket === ticket) ?? -1
    const [record] = index < 0 ? [] : (records?.splice(index, 1) ?? [])
    if (record === undefined) return false
    this.#forget(record)
    if (records?.length === 0) this.#topics.delete(topic)
    return true
  }

  /** The records whose delivery timeout has passed; they leave. */
  expire(now: number): HeldRecord[] {
    const expired: HeldRecord[] = []
    for (const topic of this.topics()) {
      this.release(topic, (record) => {
        const due = now >= record.heldAt + this.#limits.deliveryTimeoutMs
        if (due) expired.push(record)
        return due
      })
    }
    return expired
  }

  /** When the next record expires, in the clock's ms; infinity if none is held. */
  nextDeadline(): number {
    let next = Number.POSITIVE_INFINITY
    for (const [first] of this.#topics.values()) {
      if (first !== undefined) next = Math.min(next, first.heldAt + this.#limits.deliveryTimeoutMs)
    }
    return next
  }

  #forget(record: HeldRecord): void {
    this.#bytes -= record.bytes
    if (!record.waiting) return
    this.#waiting -= 1
    this.#waitingBytes -= record.bytes
  }
}
