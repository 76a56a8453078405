import type { Cluster } from '../cluster/cluster.ts'
import type { Link, ReadyConnection } from '../cluster/pool/link.ts'
import { partitionOf, type TopicView } from '../cluster/view/cluster-view.ts'
import { Alarm } from '../foundation/alarm.ts'
import {
  type Certainty,
  ConnectionError,
  KafkaError,
  type KafkaErrorCode,
  ProtocolError,
  UnsupportedVersionError,
} from '../foundation/errors.ts'
import { WorkLoop } from '../foundation/work-loop.ts'
import { brokerError } from '../protocol/broker-error.ts'
import { Produce } from '../protocol/generated/client/produce.ts'
import type { ProduceResponse } from '../protocol/generated/types/produce.ts'
import { usableRange } from '../protocol/negotiate.ts'
import { codecByName } from '../records/compression/codecs.ts'
import { Accumulator, type Settlement } from './accumulator/accumulator.ts'
import type { Batch, Ticket } from './accumulator/batch.ts'
import { type HeldRecord, HeldRecords } from './accumulator/held-records.ts'
import type { AppendedRecord } from './accumulator/partition-queue.ts'
import { judgeProduceError } from './accumulator/produce-error.ts'
import type { Compression, ProducerSettings } from './options.ts'
import { buildProduce, chooseProduceVersion, readProduceResponse } from './produce-exchange.ts'

/** At most so many requests of a producer are in flight to one broker (cb-P7). */
const maxInFlight = 5
/** A broker's own wait ends before the socket is given up, so that its answer 7 comes in time (cb-C5). */
const brokerShare = 0.8
const unknownTopicOrPartition = 3
/** The first version of Produce that carries zstd (KIP-110). */
const zstdFrom = 7

/** The final word on a record. */
export interface DeliveryReports {
  readonly onAcked: (ticket: Ticket, partition: number, offset: bigint, appendTime: number | null) => void
  readonly onFailed: (ticket: Ticket, failure: DeliveryFailure) => void
}

export interface DeliveryFailure {
  readonly code: KafkaErrorCode
  readonly message: string
  readonly certainty: Certainty
  readonly topic: string
  readonly partition: number | undefined
  readonly cause: unknown
}

/** Drives a producer's {@link Accumulator} and {@link HeldRecords}: topics, compression, links, requests, timer. */
export class Delivery {
  readonly #cluster: Cluster
  readonly #settings: ProducerSettings
  readonly #reports: DeliveryReports
  readonly #pickPartition: (topic: TopicView, record: AppendedRecord) => number
  readonly #owner: number
  readonly #accumulator: Accumulator
  readonly #held: HeldRecords
  readonly #loop = new WorkLoop(() => this.#step())
  readonly #alarm: Alarm
  readonly #unsubscribe: () => void
  /** Topics being looked up, with what ends the lookup. */
  readonly #lookups = new Map<string, AbortController>()
  readonly #opening = new Set<Link>()
  /** The last failure by broker and by topic: the cause that a delivery timeout names. */
  readonly #lastFailure = new Map<string, unknown>()
  #pokeQueued = false

  constructor(
    cluster: Cluster,
    settings: ProducerSettings,
    pickPartition: (topic: TopicView, record: AppendedRecord) => number,
    reports: DeliveryReports,
  ) {
    const { clock, retry, random } = cluster.options
    this.#cluster = cluster
    this.#settings = settings
    this.#pickPartition = pickPartition
    this.#reports = reports
    this.#owner = cluster.lease()
    this.#accumulator = new Accumulator({ ...settings, retry, random })
    this.#held = new HeldRecords(settings)
    this.#alarm = new Alarm(clock, () => this.#loop.poke())
    this.#unsubscribe = cluster.events.on('progress', () => this.#loop.poke())
  }

  /** Whether one more record can be taken at all. */
  get full(): boolean {
    return this.#held.wouldWait(this.#accumulator.usedBytes) && this.#held.full
  }

  /**
   * Takes a record: into its batch if its topic is known and there is room, else into the line (`copy` makes it ours first).
   * Throws what the encoder throws; then nothing was taken.
   */
  accept(
    topic: string,
    partition: number | null,
    record: AppendedRecord,
    ticket: Ticket,
    bytes: number,
    copy: () => AppendedRecord,
  ): void {
    const now = this.#cluster.options.clock.now()
    const view = this.#cluster.view.topics.get(topic)
    if (view !== undefined && this.#accumulator.hasRoom && !this.#held.has(topic)) {
      this.#append(view, partition, record, ticket, now)
    } else {
      const waiting = this.#held.wouldWait(this.#accumulator.usedBytes)
      this.#held.hold({ ...copy(), ticket, topic, partition, bytes, heldAt: now, waiting })
    }
    this.#pokeSoon()
  }

  /** Takes a record back that is in no batch yet. */
  withdraw(topic: string, ticket: Ticket): boolean {
    const removed = this.#held.remove(topic, ticket)
    if (removed) this.#pokeSoon()
    return removed
  }

  setFlushing(flushing: boolean): void {
    this.#accumulator.setFlushing(flushing)
    if (flushing) this.#loop.poke()
  }

  /** Fails what is left, closes the links, stops for good. */
  async close(message: string): Promise<void> {
    this.#unsubscribe()
    for (const lookup of this.#lookups.values()) lookup.abort()
    this.#failHeld('CLOSED', message, undefined, () => true)
    this.#accumulator.failAll('CLOSED', message, undefined)
    this.#deliver()
    this.#alarm.set(Number.POSITIVE_INFINITY)
    await this.#cluster.release(this.#owner)
  }

  /** Sends of one turn of the event loop become one batch: the loop runs when the caller's code has run. */
  #pokeSoon(): void {
    if (this.#pokeQueued) return
    this.#pokeQueued = true
    void Promise.resolve().then(() => {
      this.#pokeQueued = false
      this.#loop.poke()
    })
  }

  #step(): void {
    const now = this.#cluster.options.clock.now()
    this.#appendHeld(now)
    this.#expire(now)
    this.#compress(now)
    this.#dispatch(now)
    this.#deliver()
    const next = Math.min(this.#accumulator.nextDeadline(now), this.#held.nextDeadline())
    // A stall that ends by itself is nobody's event.
    this.#alarm.set(this.#accumulator.idle ? next : Math.min(next, this.#cluster.nextRetry()))
  }

  #appendHeld(now: number): void {
    for (const topic of this.#held.topics()) {
      const view = this.#cluster.view.topics.get(topic)
      if (view === undefined) this.#lookUp(topic)
      else this.#held.release(topic, (record) => this.#accumulator.hasRoom && this.#appendOne(view, record, now))
    }
    for (const [topic, lookup] of this.#lookups) if (!this.#held.has(topic)) lookup.abort()
  }

  /** Always `true`: a record that cannot be appended has failed. */
  #appendOne(view: TopicView, record: HeldRecord, now: number): boolean {
    try {
      this.#append(view, record.partition, record, record.ticket, now)
    } catch (error) {
      const cause = error as KafkaError
      this.#failHeldRecord(record, cause.code, cause.message, cause)
    }
    return true
  }

  #append(view: TopicView, partition: number | null, record: AppendedRecord, ticket: Ticket, now: number): void {
    const target = partition ?? this.#pickPartition(view, record)
    if (target >= view.partitions.length) {
      this.#cluster.report(view.name, target)
      throw brokerError('Produce', unknownTopicOrPartition, {
        topic: view.name,
        partition: target,
        message: `${view.name} has ${view.partitions.length} partitions`,
      })
    }
    this.#accumulator.append(view.name, target, record, ticket, now)
  }

  #lookUp(topic: string): void {
    if (this.#lookups.has(topic)) return
    const lookup = new AbortController()
    this.#lookups.set(topic, lookup)
    const done = (): void => {
      this.#lookups.delete(topic)
      this.#loop.poke()
    }
    this.#cluster.topic(topic, { signal: lookup.signal, mayCreate: true }).then(done, (error: unknown) => {
      // Its own abort says that nobody waits any more.
      if (KafkaError.is(error)) this.#failHeld(error.code, error.message, error, (t) => t === topic)
      done()
    })
  }

  #failHeld(code: KafkaErrorCode, message: string, cause: unknown, of: (topic: string) => boolean): void {
    for (const topic of this.#held.topics().filter(of)) {
      this.#held.release(topic, (record) => {
        this.#failHeldRecord(record, code, message, cause)
        return true
      })
    }
  }

  #failHeldRecord({ ticket, topic, partition }: HeldRecord, code: KafkaErrorCode, message: string, cause: unknown): void {
    const certainty = 'not-persisted'
    this.#reports.onFailed(ticket, { code, message, certainty, topic, partition: partition ?? undefined, cause })
  }

  #expire(now: number): void {
    this.#accumulator.onTick(now, (topic, partition) => {
      const leader = partitionOf(this.#cluster.view, topic, partition)?.leader
      return this.#lastFailure.get(`${topic}-${partition}`) ?? this.#lastFailure.get(`broker ${leader}`)
    })
    for (const record of this.#held.expire(now)) {
      const known = this.#cluster.view.topics.has(record.topic)
      const why = known ? 'no room in the buffer' : `topic ${record.topic} is not known: ${this.#cluster.metadataTrouble()}`
      this.#failHeldRecord(record, 'DELIVERY_TIMEOUT', `not sent in ${this.#settings.deliveryTimeoutMs} ms: ${why}`, undefined)
    }
  }

  #compress(now: number): void {
    const { compression } = this.#settings
    for (const batch of this.#accumulator.takeCompressions(now)) {
      if (compression.codec === 'none') this.#accumulator.onCompressed(batch)
      else void this.#compressOne(batch, compression)
    }
  }

  async #compressOne(batch: Batch, { codec, level }: Compression): Promise<void> {
    try {
      const compressed = codecByName(codec).compress(batch.writer.payload, level)
      batch.writer.setCompressed(codec, compressed instanceof Uint8Array ? compressed : await compressed)
      this.#accumulator.onCompressed(batch)
    } catch (error) {
      this.#accumulator.onUnsendable(batch, asKafkaError(error))
    }
    this.#loop.poke()
  }

  #dispatch(now: number): void {
    const { brokers, leaderless } = this.#accumulator.brokersWithWork(now, this.#cluster.view, this.#isStalled)
    for (const { topic, partition } of leaderless) this.#cluster.report(topic, partition)
    for (const broker of brokers) {
      const link = this.#cluster.link(broker, 'produce', this.#owner)
      if (link?.connection != null) this.#feed(broker, link.connection, now)
      else if (link !== null) this.#open(broker, link)
    }
  }

  readonly #isStalled = (topic: string, partition: number): boolean => this.#cluster.isStalled(topic, partition)

  #open(broker: number, link: Link): void {
    if (this.#opening.has(link)) return
    this.#opening.add(link)
    const done = (): void => {
      this.#opening.delete(link)
      this.#loop.poke()
    }
    link.open().then(done, (error: unknown) => {
      this.#lastFailure.set(`broker ${broker}`, error)
      // The broker cannot be reached: does it still lead these partitions (cb-X1)?
      for (const { topic, partition } of this.#accumulator.partitionsLedBy(broker, this.#cluster.view)) {
        this.#cluster.report(topic, partition)
      }
      done()
    })
  }

  #feed(broker: number, connection: ReadyConnection, now: number): void {
    while (connection.closed === null && connection.inFlight < maxInFlight) {
      const { view } = this.#cluster
      const batches = this.#accumulator.take(broker, now, view, this.#isStalled, this.#settings.maxRequestBytes)
      if (batches.length === 0) return
      void this.#send(connection, batches)
    }
  }

  async #send(connection: ReadyConnection, batches: readonly Batch[]): Promise<void> {
    const { acks, compression } = this.#settings
    const { view } = this.#cluster
    try {
      const range = usableRange(Produce, connection.agreed.ranges.get(Produce.key), connection.peer)
      const version = chooseProduceVersion(batches, view, range, connection.peer)
      checkCodec(compression, version, connection.peer)
      const timeoutMs = Math.floor(this.#cluster.options.requestTimeoutMs * brokerShare)
      const message = buildProduce(batches, view, { acks, timeoutMs }, version)
      if (acks === 0) {
        await connection.sendUnanswered(Produce, version, message)
        for (const batch of batches) this.#accumulator.onAcked(batch, -1n, null)
      } else this.#onAnswer(await connection.send(Produce, version, message), batches)
    } catch (error) {
      this.#onNoAnswer(error, batches)
    }
    this.#loop.poke()
  }

  #onAnswer(answer: ProduceResponse, batches: readonly Batch[]): void {
    const now = this.#cluster.options.clock.now()
    for (const outcome of readProduceResponse(answer, batches, this.#cluster.view)) {
      const { batch } = outcome
      const { topic, partition } = batch
      if (outcome.kind === 'acked') {
        this.#lastFailure.delete(`${topic}-${partition}`)
        this.#cluster.onProgress(topic, partition)
        this.#accumulator.onAcked(batch, outcome.baseOffset, outcome.appendTime)
      } else if (outcome.kind === 'missing') {
        this.#cluster.report(topic, partition)
        this.#accumulator.onLost(batch, true, now)
      } else {
        const verdict = judgeProduceError(outcome.errorCode, this.#settings.acks === -1)
        const error = brokerError('Produce', outcome.errorCode, { topic, partition, message: outcome.message })
        this.#lastFailure.set(`${topic}-${partition}`, error)
        if (verdict.refresh) this.#cluster.report(topic, partition)
        this.#accumulator.onRejected(batch, verdict, error, now)
      }
    }
  }

  #onNoAnswer(error: unknown, batches: readonly Batch[]): void {
    const now = this.#cluster.options.clock.now()
    const cause = asKafkaError(error)
    const written = !(cause instanceof ConnectionError && cause.sent === 'no')
    // An encoder's error has no offset: nothing was written, and trying again would change nothing.
    const unsendable = cause.code === 'UNSUPPORTED_VERSION' || (cause instanceof ProtocolError && cause.offset === undefined)
    for (const batch of batches) {
      if (unsendable) {
        this.#accumulator.onUnsendable(batch, cause)
        continue
      }
      this.#lastFailure.set(`${batch.topic}-${batch.partition}`, cause)
      this.#cluster.report(batch.topic, batch.partition)
      this.#accumulator.onLost(batch, written, now)
    }
  }

  #deliver(): void {
    const settled = this.#accumulator.takeSettled()
    for (const settlement of settled) this.#deliverOne(settlement)
    if (settled.length > 0 && this.#held.bytes > 0) this.#loop.poke()
  }

  #deliverOne(settlement: Settlement): void {
    const { topic, partition, tickets } = settlement.batch
    if (settlement.kind === 'acked') {
      const { baseOffset, appendTime } = settlement
      tickets.forEach((ticket, i) => {
        this.#reports.onAcked(ticket, partition, baseOffset < 0n ? -1n : baseOffset + BigInt(i), appendTime)
      })
      return
    }
    const { code, message, certainty, cause } = settlement
    for (const ticket of tickets) this.#reports.onFailed(ticket, { code, message, certainty, topic, partition, cause })
  }
}

/** Older versions carry no zstd (cb-E32): another codec would not be what was asked for. */
function checkCodec({ codec }: Compression, version: number, peer: string): void {
  if (codec !== 'zstd' || version >= zstdFrom) return
  throw new UnsupportedVersionError(
    `${peer} takes Produce ${version}, which cannot carry zstd: use another codec, or brokers from 2.1 on`,
    {
      api: 'Produce',
      version,
      carried: `${zstdFrom}+`,
    },
  )
}

function asKafkaError(error: unknown): KafkaError {
  return KafkaError.is(error) ? error : new KafkaError('PROTOCOL', String(error), { cause: error })
}
