import type { Cluster } from '../cluster/cluster.ts'
import type { TopicView } from '../cluster/view/cluster-view.ts'
import { waitFor } from '../foundation/abort.ts'
import { type Deferred, deferred } from '../foundation/deferred.ts'
import { BufferFullError, type Certainty, ClosedError, KafkaError, type KafkaErrorCode, SendError } from '../foundation/errors.ts'
import { sizeUpperBound } from '../records/record-size.ts'
import type { Ticket } from './accumulator/batch.ts'
import type { AppendedRecord } from './accumulator/partition-queue.ts'
import { Acknowledgement } from './acknowledgement.ts'
import { Delivery, type DeliveryFailure } from './delivery.ts'
import { checkMessage, copyBytes, copyHeaders, type Message } from './message.ts'
import { type ProducerSettings, producerSettings } from './options.ts'
import { partitionForKey } from './partitioner/murmur2.ts'
import { StickyPartitioner } from './partitioner/sticky-partitioner.ts'

/** What became of one item of `sendMany`. */
export type SendResult =
  | {
      readonly status: 'acked'
      readonly topic: string
      readonly partition: number
      readonly offset: bigint
      readonly timestamp: number
      readonly toJSON: () => unknown
    }
  | { readonly status: 'failed'; readonly error: KafkaError }

/** How long the caller of one `send` waits. */
export interface SendOptions {
  /** Ends the wait: before the record is in a batch it is taken back, afterwards it goes on (`maybe-persisted`). */
  readonly signal?: AbortSignal | undefined
}

export interface CloseOptions {
  /** How long to wait for what is not delivered yet; default until each record's delivery timeout. */
  readonly timeoutMs?: number | undefined
}

/** What a producer left behind when it was closed. */
export interface CloseReport {
  /** Records that were not acknowledged when the time was up; each has been told so. */
  readonly undelivered: number
}

interface Waiting {
  readonly topic: string
  readonly timestamp: number
  readonly outcome: Deferred<Acknowledgement>
}

/**
 * Sends records. Every send settles exactly once, within the delivery timeout, with the record's place in the log or an error
 * that says whether it can be there all the same. Records of one partition are sent, and tried again, in the order of the calls.
 */
export class Producer {
  readonly #cluster: Cluster
  readonly #settings: ProducerSettings
  readonly #onClosed: (producer: Producer) => void
  readonly #delivery: Delivery
  readonly #sticky: StickyPartitioner
  /** In the order of the calls: the first is the oldest. */
  readonly #waiting = new Map<Ticket, Waiting>()
  readonly #flushes = new Set<{ readonly before: Ticket; readonly done: Deferred<void> }>()
  #nextTicket: Ticket = 0
  #closing: Promise<CloseReport> | null = null

  /** Made by `kafka.producer()`. Throws a `ConfigError` for wrong options. */
  constructor(cluster: Cluster, options: unknown, onClosed: (producer: Producer) => void) {
    this.#cluster = cluster
    this.#onClosed = onClosed
    this.#settings = producerSettings(options)
    this.#sticky = new StickyPartitioner(this.#settings.batchBytes, cluster.options.random)
    this.#delivery = new Delivery(cluster, this.#settings, (topic, record) => this.#partitionFor(topic, record), {
      onAcked: (ticket, partition, offset, appendTime) => this.#onAcked(ticket, partition, offset, appendTime),
      onFailed: (ticket, failure) => this.#onFailed(ticket, failure),
    })
  }

  /**
   * Sends one record; the promise is its delivery report. Copies what it is given before it returns. Rejects with a
   * `ConfigError` (malformed), a `SendError` (its `certainty` says whether the record can be in the log), a `BufferFullError`
   * or a `ClosedError`; in the last two nothing was taken.
   */
  send(message: Message, { signal }: SendOptions = {}): Promise<Acknowledgement> {
    try {
      checkMessage(message)
      if (signal?.aborted) throw aborted('not-persisted', message.topic, signal.reason)
      const { ticket, outcome } = this.#accept(message)
      if (signal !== undefined) this.#abortable(message.topic, ticket, outcome, signal)
      return outcome.promise
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /**
   * Sends many records and resolves, once all are settled, to a result for each, in their order. Rejects, with a `ConfigError`
   * or `ClosedError`, only before anything was taken.
   */
  async sendMany(messages: readonly Message[]): Promise<SendResult[]> {
    for (const message of messages) checkMessage(message)
    this.#refuseIfClosed()
    const sent = messages.map((message) => this.send(message))
    return (await Promise.allSettled(sent)).map((result): SendResult => {
      if (result.status === 'rejected') return { status: 'failed', error: result.reason as KafkaError }
      const ack = result.value
      return { status: 'acked', ...ack, toJSON: () => ({ status: 'acked', ...ack.toJSON() }) }
    })
  }

  /** Resolves when every record accepted before it is settled, well or not. Nothing lingers meanwhile. */
  flush(): Promise<void> {
    if (this.#waiting.size === 0) return Promise.resolve()
    const flush = { before: this.#nextTicket, done: deferred<void>() }
    this.#flushes.add(flush)
    this.#delivery.setFlushing(true)
    return flush.done.promise
  }

  /** Takes no more records, delivers what it can until the deadline, fails the rest, closes its connections. Once. */
  close({ timeoutMs }: CloseOptions = {}): Promise<CloseReport> {
    this.#closing ??= this.#close(timeoutMs)
    return this.#closing
  }

  /** The same as `close()`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  async #close(timeoutMs: number | undefined): Promise<CloseReport> {
    const { clock } = this.#cluster.options
    const timedOut = new ClosedError('the producer')
    await waitFor(clock, this.flush(), { timeoutMs }, () => timedOut).catch((error: unknown) => {
      if (error !== timedOut) throw error
    })
    const undelivered = this.#waiting.size
    const closed = this.#delivery.close(`the producer was closed${timeoutMs === undefined ? '' : ` after ${timeoutMs} ms`}`)
    this.#endFlushes()
    await closed
    this.#onClosed(this)
    return { undelivered }
  }

  #refuseIfClosed(): void {
    if (this.#closing !== null || this.#cluster.closed) throw new ClosedError('the producer')
  }

  #accept(message: Message): { ticket: Ticket; outcome: Deferred<Acknowledgement> } {
    this.#refuseIfClosed()
    const { topic, partition = null } = message
    const timestamp = message.timestamp ?? this.#cluster.options.clock.wallTime()
    const record = { timestamp, key: message.key ?? null, value: message.value ?? null, headers: message.headers ?? null }
    const bytes = sizeUpperBound(record.key, record.value, record.headers)
    if (bytes > this.#settings.maxRecordBytes) throw tooLarge(topic, bytes, this.#settings.maxRecordBytes)
    if (this.#delivery.full) {
      const { maxWaiting, bufferBytes } = this.#settings
      throw new BufferFullError(
        `${maxWaiting} records wait for memory (bufferBytes ${bufferBytes}): await what was sent, or raise either`,
      )
    }
    const ticket = this.#nextTicket
    this.#nextTicket += 1
    const outcome = deferred<Acknowledgement>()
    this.#waiting.set(ticket, { topic, timestamp, outcome })
    try {
      this.#delivery.accept(topic, partition, record, ticket, bytes, () => copy(record))
    } catch (error) {
      this.#waiting.delete(ticket)
      const { code, message: why } = error as KafkaError
      throw new SendError(code, why, { certainty: 'not-persisted', topic, cause: error })
    }
    return { ticket, outcome }
  }

  #partitionFor(topic: TopicView, { key, value, headers }: AppendedRecord): number {
    if (key === null) return this.#sticky.pick(topic, sizeUpperBound(key, value, headers))
    return partitionForKey(typeof key === 'string' ? Buffer.from(key) : key, topic.partitions.length)
  }

  #abortable(topic: string, ticket: Ticket, outcome: Deferred<Acknowledgement>, signal: AbortSignal): void {
    const onAbort = (): void => {
      const certainty = this.#delivery.withdraw(topic, ticket) ? 'not-persisted' : 'maybe-persisted'
      outcome.reject(aborted(certainty, topic, signal.reason))
      if (certainty === 'not-persisted') this.#settled(ticket)
    }
    signal.addEventListener('abort', onAbort, { once: true })
    const settle = (): void => signal.removeEventListener('abort', onAbort)
    outcome.promise.then(settle, settle)
  }

  #onAcked(ticket: Ticket, partition: number, offset: bigint, appendTime: number | null): void {
    const waiting = this.#waiting.get(ticket)
    if (waiting === undefined) return
    const { topic, timestamp, outcome } = waiting
    outcome.resolve(new Acknowledgement(topic, partition, offset, appendTime ?? timestamp))
    this.#settled(ticket)
  }

  #onFailed(ticket: Ticket, { code, message, certainty, topic, partition, cause }: DeliveryFailure): void {
    const where = partition === undefined ? topic : `${topic}-${partition}`
    const reason = causeText(cause)
    const text = `record for ${where} ${message}${reason === '' || message.includes(reason) ? '' : `: ${reason}`}`
    this.#waiting
      .get(ticket)
      ?.outcome.reject(new SendError(code, text, { certainty, topic, partition, cause, retriable: isRetriable(cause) }))
    this.#settled(ticket)
  }

  #settled(ticket: Ticket): void {
    this.#waiting.delete(ticket)
    if (this.#flushes.size > 0) this.#endFlushes()
  }

  #endFlushes(): void {
    const [oldest = Number.POSITIVE_INFINITY] = this.#waiting.keys()
    for (const flush of this.#flushes) {
      if (oldest < flush.before) continue
      this.#flushes.delete(flush)
      flush.done.resolve()
    }
    if (this.#flushes.size === 0) this.#delivery.setFlushing(false)
  }
}

function copy({ timestamp, key, value, headers }: AppendedRecord): AppendedRecord {
  return { timestamp, key: copyBytes(key), value: copyBytes(value), headers: copyHeaders(headers) }
}

function tooLarge(topic: string, bytes: number, limit: number): SendError {
  const message = `record for ${topic} takes ${bytes} bytes, more than maxRecordBytes ${limit}: split it, or raise that and the broker's message.max.bytes`
  return new SendError('RECORD_TOO_LARGE', message, { certainty: 'not-persisted', topic })
}

function aborted(certainty: Certainty, topic: string, cause: unknown): SendError {
  const code: KafkaErrorCode = 'ABORTED'
  return new SendError(code, `send to ${topic} was aborted`, { certainty, topic, cause })
}

function causeText(cause: unknown): string {
  return cause instanceof Error ? cause.message : ''
}

function isRetriable(cause: unknown): boolean {
  return KafkaError.is(cause) && cause.retriable
}
