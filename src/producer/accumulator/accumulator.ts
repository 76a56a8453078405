import { type Backoff, backoffDelay } from '../../cluster/routing/backoff.ts'
import { type ClusterView, partitionOf } from '../../cluster/view/cluster-view.ts'
import type { Certainty, KafkaErrorCode } from '../../foundation/errors.ts'
import type { Random } from '../../foundation/random.ts'
import type { Batch, Ticket } from './batch.ts'
import { type AppendedRecord, PartitionQueue } from './partition-queue.ts'
import type { ProduceVerdict } from './produce-error.ts'

export interface AccumulatorOptions {
  readonly lingerMs: number
  readonly batchBytes: number
  /** Bound of the memory that batches take. */
  readonly bufferBytes: number
  readonly deliveryTimeoutMs: number
  readonly retry: Backoff
  readonly random: Random
}

/** What became of a batch. `baseOffset` is −1 where the broker does not tell. */
export type Settlement =
  | {
      readonly kind: 'acked'
      readonly batch: Batch
      readonly baseOffset: bigint
      /** The broker's time of append, or `null` where the records keep their own. */
      readonly appendTime: number | null
    }
  | {
      readonly kind: 'failed'
      readonly batch: Batch
      readonly code: KafkaErrorCode
      readonly message: string
      readonly certainty: Certainty
      readonly cause: unknown
    }

/** Whether a partition must be left alone for now. */
export type IsStalled = (topic: string, partition: number) => boolean

/**
 * Records that wait to be sent, by partition, and what becomes of them.
 *
 *     append ──► open ── due ──► takeCompressions ──► onCompressed ──► ready ── take(broker) ──► in flight
 *                                                                        ▲ onRejected, onLost      │ onAcked
 *                                                                        └─────── backoff ◄────────┴──► settled
 *
 * Invariants: a ticket is settled exactly once; per partition batches leave in the order of `append`, one at a time, and a
 * retry carries the same bytes; a batch that was ever written with an unknown outcome never fails as `not-persisted`;
 * `usedBytes` is the memory of all batches not settled, and returns to 0.
 */
export class Accumulator {
  readonly #options: AccumulatorOptions
  readonly #queues = new Map<string, Map<number, PartitionQueue>>()
  readonly #settled: Settlement[] = []
  /** Handed out by `takeCompressions` and not back yet. */
  readonly #compressing = new Set<Batch>()
  #usedBytes = 0
  #flushing = false
  /** Where `take` begins, so that the first partition is not always the same one (cb-P3). */
  #rotation = 0

  constructor(options: AccumulatorOptions) {
    this.#options = options
  }

  get usedBytes(): number {
    return this.#usedBytes
  }

  /** Whether nothing waits and nothing is in flight. */
  get idle(): boolean {
    return this.#queues.size === 0
  }

  /** Whether there is room for one more record. */
  get hasRoom(): boolean {
    return this.#usedBytes < this.#options.bufferBytes
  }

  /** Copies the record into its partition's open batch. Throws, and takes nothing, if the record cannot be encoded. */
  append(topic: string, partition: number, record: AppendedRecord, ticket: Ticket, now: number): void {
    const queue = this.#queue(topic, partition)
    try {
      const limits = { batchBytes: this.#options.batchBytes, maxSpreadMs: Math.max(this.#options.lingerMs, 1_000) }
      this.#usedBytes += queue.append(record, ticket, limits, now)
    } finally {
      this.#dropIfEmpty(queue)
    }
  }

  /** While on, nothing lingers. */
  setFlushing(flushing: boolean): void {
    this.#flushing = flushing
  }

  /** Freezes what is due and returns every batch that is to be compressed now; each is given back by `onCompressed`. */
  takeCompressions(now: number): Batch[] {
    const due: Batch[] = []
    for (const queue of this.#allQueues()) {
      for (const batch of queue.batches) {
        if (batch.state === 'open' && this.#isDue(queue, batch, now)) batch.state = 'compressing'
        if (batch.state !== 'compressing' || this.#compressing.has(batch)) continue
        this.#compressing.add(batch)
        batch.writer.freeze()
        due.push(batch)
      }
    }
    return due
  }

  /** The batch has its final bytes. */
  onCompressed(batch: Batch): void {
    this.#compressing.delete(batch)
    if (batch.state === 'compressing') batch.state = 'ready'
  }

  /** Leaders that have something to be sent now, and the partitions concerned that have no usable leader. */
  brokersWithWork(now: number, view: ClusterView, isStalled: IsStalled): { brokers: Set<number>; leaderless: PartitionQueue[] } {
    const brokers = new Set<number>()
    const leaderless: PartitionQueue[] = []
    for (const queue of this.#sendable(now, isStalled)) {
      const leader = partitionOf(view, queue.topic, queue.partition)?.leader ?? -1
      if (view.brokers.has(leader)) brokers.add(leader)
      else leaderless.push(queue)
    }
    return { brokers, leaderless }
  }

  /** The partitions with records waiting that this broker leads. */
  partitionsLedBy(broker: number, view: ClusterView): PartitionQueue[] {
    return [...this.#allQueues()].filter((q) => partitionOf(view, q.topic, q.partition)?.leader === broker)
  }

  /** Takes the next request for this broker: one batch a partition, at most `maxBytes`, but always at least one batch. */
  take(broker: number, now: number, view: ClusterView, isStalled: IsStalled, maxBytes: number): Batch[] {
    const mine = this.#sendable(now, isStalled).filter((q) => partitionOf(view, q.topic, q.partition)?.leader === broker)
    const taken: Batch[] = []
    let bytes = 0
    this.#rotation += 1
    for (let i = 0; i < mine.length; i += 1) {
      const batch = mine[(i + this.#rotation) % mine.length]?.head
      if (batch === undefined) continue
      bytes += batch.writer.sealedByteLength
      if (taken.length > 0 && bytes > maxBytes) break
      batch.state = 'in-flight'
      batch.attempts += 1
      taken.push(batch)
    }
    return taken
  }

  onAcked(batch: Batch, baseOffset: bigint, appendTime: number | null): void {
    const queue = this.#queue(batch.topic, batch.partition)
    queue.failures = 0
    this.#settle(queue, batch, { kind: 'acked', batch, baseOffset, appendTime })
  }

  /** The broker refused the batch; `error` is what its callers get if it is not tried again. */
  onRejected(batch: Batch, verdict: ProduceVerdict, error: Error, now: number): void {
    batch.unsure ||= verdict.unsure
    if (verdict.retry) this.#retry(batch, now)
    else this.#fail(batch, 'BROKER', `not sent: ${error.message}`, error)
  }

  /** No answer came. `written`: the request was handed to a socket. */
  onLost(batch: Batch, written: boolean, now: number): void {
    batch.unsure ||= written
    this.#retry(batch, now)
  }

  /** A batch that cannot be sent, whatever is tried: compression failed, or no common version can carry it. */
  onUnsendable(batch: Batch, error: Error & { readonly code: KafkaErrorCode }): void {
    this.#compressing.delete(batch)
    this.#fail(batch, error.code, `cannot be sent: ${error.message}`, error)
  }

  /** Fails what has waited for longer than the delivery timeout. `why` is the last thing that went wrong, for the message. */
  onTick(now: number, why: (topic: string, partition: number) => unknown): void {
    for (const queue of this.#allQueues()) {
      const oldest = queue.batches.find((batch) => !batch.reported)
      if (oldest === undefined || now < oldest.createdAt + this.#options.deliveryTimeoutMs) continue
      this.#expire(
        queue,
        'DELIVERY_TIMEOUT',
        `not acknowledged in ${this.#options.deliveryTimeoutMs} ms`,
        why(queue.topic, queue.partition),
        now,
      )
    }
  }

  /** Fails everything that is left, each with its own certainty. */
  failAll(code: KafkaErrorCode, message: string, cause: unknown): void {
    for (const queue of this.#allQueues()) {
      for (const batch of [...queue.batches]) this.#report(queue, batch, code, message, cause)
    }
  }

  takeSettled(): Settlement[] {
    return this.#settled.splice(0)
  }

  /** When something is due without any further input, in the clock's ms; infinity if never. */
  nextDeadline(now: number): number {
    let next = Number.POSITIVE_INFINITY
    for (const queue of this.#allQueues()) {
      const { head } = queue
      const oldest = queue.batches.find((batch) => !batch.reported)
      if (head === undefined || oldest === undefined) continue
      next = Math.min(next, oldest.createdAt + this.#options.deliveryTimeoutMs)
      if (head.state === 'open') next = Math.min(next, head.createdAt + this.#options.lingerMs)
      if (head.state === 'ready' && queue.retryAt > now) next = Math.min(next, queue.retryAt)
    }
    return next
  }

  #isDue(queue: PartitionQueue, batch: Batch, now: number): boolean {
    const last = batch === queue.batches.at(-1)
    if (this.#flushing || !this.hasRoom || !last) return true
    // Behind a batch that is on its way the next one goes on filling: that is coalescing, without any timer.
    if (batch !== queue.head) return batch.writer.byteLength >= this.#options.batchBytes
    return now >= batch.createdAt + this.#options.lingerMs || batch.writer.byteLength >= this.#options.batchBytes
  }

  #sendable(now: number, isStalled: IsStalled): PartitionQueue[] {
    const queues: PartitionQueue[] = []
    for (const queue of this.#allQueues()) {
      const ready = queue.head?.state === 'ready' && now >= queue.retryAt
      if (ready && !isStalled(queue.topic, queue.partition)) queues.push(queue)
    }
    return queues
  }

  #retry(batch: Batch, now: number): void {
    const queue = this.#queue(batch.topic, batch.partition)
    if (batch.reported) {
      this.#remove(queue, batch)
      return
    }
    batch.state = 'ready'
    queue.failures += 1
    queue.retryAt = now + backoffDelay(this.#options.retry, queue.failures, this.#options.random)
  }

  /** Its answer has come, or it never left: what it is sure of now is final. */
  #fail(batch: Batch, code: KafkaErrorCode, message: string, cause: unknown): void {
    // Compression may fail after the batch has expired.
    if (batch.state === 'settled') return
    const queue = this.#queue(batch.topic, batch.partition)
    batch.state = 'ready'
    const certainty = certaintyOf(batch)
    const gap = certainty === 'maybe-persisted' && !batch.reported
    this.#settle(queue, batch, { kind: 'failed', batch, code, message, certainty, cause })
    if (gap) for (const behind of [...queue.batches]) this.#report(queue, behind, code, message, cause)
  }

  /**
   * The expired batches of a queue. As in `#fail`, behind one that may be in the log everything that is queued fails too: what was
   * sent before the failure was reported must not close a gap that the caller does not know of (cb-P9).
   */
  #expire(queue: PartitionQueue, code: KafkaErrorCode, message: string, cause: unknown, now: number): void {
    let gap = false
    for (const batch of queue.batches.filter((b) => !b.reported)) {
      if (!gap && now < batch.createdAt + this.#options.deliveryTimeoutMs) break
      gap ||= certaintyOf(batch) === 'maybe-persisted'
      this.#report(queue, batch, code, message, cause)
    }
  }

  /** Tells the callers now; a batch in flight keeps its place until its answer has come, so that nothing overtakes it. */
  #report(queue: PartitionQueue, batch: Batch, code: KafkaErrorCode, message: string, cause: unknown): void {
    if (batch.reported) return
    const settlement: Settlement = { kind: 'failed', batch, code, message, certainty: certaintyOf(batch), cause }
    if (batch.state !== 'in-flight') {
      this.#settle(queue, batch, settlement)
      return
    }
    batch.reported = true
    this.#settled.push(settlement)
  }

  #settle(queue: PartitionQueue, batch: Batch, settlement: Settlement): void {
    this.#remove(queue, batch)
    if (!batch.reported) this.#settled.push(settlement)
  }

  #remove(queue: PartitionQueue, batch: Batch): void {
    const index = queue.batches.indexOf(batch)
    if (index < 0) return
    queue.batches.splice(index, 1)
    batch.state = 'settled'
    this.#usedBytes -= batch.writer.slabBytes
    this.#compressing.delete(batch)
    this.#dropIfEmpty(queue)
  }

  #queue(topic: string, partition: number): PartitionQueue {
    const ofTopic = this.#queues.get(topic) ?? new Map<number, PartitionQueue>()
    this.#queues.set(topic, ofTopic)
    const queue = ofTopic.get(partition) ?? new PartitionQueue(topic, partition)
    ofTopic.set(partition, queue)
    return queue
  }

  #dropIfEmpty(queue: PartitionQueue): void {
    if (queue.batches.length > 0) return
    const ofTopic = this.#queues.get(queue.topic)
    ofTopic?.delete(queue.partition)
    if (ofTopic?.size === 0) this.#queues.delete(queue.topic)
  }

  *#allQueues(): Generator<PartitionQueue> {
    for (const ofTopic of this.#queues.values()) yield* ofTopic.values()
  }
}

/** An attempt that is still unanswered can have reached the log. */
function certaintyOf(batch: Batch): Certainty {
  return batch.unsure || batch.state === 'in-flight' ? 'maybe-persisted' : 'not-persisted'
}
