import type { Cluster } from '../../cluster/cluster.ts'
import type { Link, ReadyConnection } from '../../cluster/pool/link.ts'
import { Alarm } from '../../foundation/alarm.ts'
import { KafkaError, ProtocolError } from '../../foundation/errors.ts'
import { WorkLoop } from '../../foundation/work-loop.ts'
import { brokerError } from '../../protocol/broker-error.ts'
import { Fetch } from '../../protocol/generated/client/fetch.ts'
import { ListOffsets } from '../../protocol/generated/client/list-offsets.ts'
import { usableRange } from '../../protocol/negotiate.ts'
import { decodeBatch } from '../../records/batch-reader.ts'
import { splitBatches } from '../../records/batch-splitter.ts'
import { DecompressionBudget } from '../../records/compression/decompression-budget.ts'
import { defaultMaxDecompressedBytes } from '../../records/decode-options.ts'
import type { KafkaRecord } from '../../records/record.ts'
import { type RecordBatch, recordsFrom } from '../../records/record-batch.ts'
import { buildListOffsets, readListOffsetsResponse } from '../offsets/list-offsets-exchange.ts'
import type { ReaderSettings } from '../options.ts'
import { ReaderBatch } from '../reader-batch.ts'
import { judgeFetchError } from './fetch-error.ts'
import { buildFetch, chooseFetchVersion, type FetchOutcome, readFetchResponse } from './fetch-exchange.ts'
import { type CursorEntry, type FetchEntry, type LookupEntry, PartitionCursors, type Start } from './partition-cursors.ts'

/** A partition whose data cannot be read is asked again, but not more often than this (cb-F4). */
const badDataPauseMs = 1_000
/** What the batches of one fetch answer may decompress to together. */
const decompressedPerAnswer = 2 * defaultMaxDecompressedBytes

export interface FetcherSinks {
  /** Records for the user; their bytes count against the partition's window until `onRead`. */
  readonly onBatch: (batch: ReaderBatch, bytes: number) => void
  /** A partition that cannot be read, or not now: the user must know. */
  readonly onError: (error: KafkaError) => void
  /** Every partition has been read to its end. */
  readonly onDone: () => void
}

/** Drives {@link PartitionCursors}: looks offsets up, fetches, decodes, one fetch at a time from each broker. */
export class Fetcher {
  readonly #cluster: Cluster
  readonly #settings: ReaderSettings
  readonly #checkCrcs: boolean
  readonly #sinks: FetcherSinks
  readonly #owner: number
  readonly #cursors: PartitionCursors
  readonly #loop = new WorkLoop(() => this.#step())
  readonly #alarm: Alarm
  readonly #unsubscribe: () => void
  readonly #opening = new Set<Link>()
  /** Brokers with a fetch, or with a lookup, under way. */
  readonly #fetching = new Set<number>()
  readonly #lookingUp = new Set<number>()
  /** Topics of which a partition found the memory for decompression used up by others. */
  readonly #starved = new Set<string>()
  #paused = true
  #closed = false

  constructor(cluster: Cluster, settings: ReaderSettings, checkCrcs: boolean, sinks: FetcherSinks) {
    const { clock, retry, random } = cluster.options
    this.#cluster = cluster
    this.#settings = settings
    this.#checkCrcs = checkCrcs
    this.#sinks = sinks
    this.#owner = cluster.lease()
    this.#cursors = new PartitionCursors({ windowBytes: settings.windowBytes, retry, random, toEnd: settings.toEnd })
    this.#alarm = new Alarm(clock, () => this.#loop.poke())
    this.#unsubscribe = cluster.events.on('progress', () => this.#loop.poke())
  }

  add(topic: string, partition: number, start: Start): void {
    this.#cursors.add(topic, partition, start)
  }

  /** Nobody asks for records while paused: nothing is fetched, no timer runs. */
  setPaused(paused: boolean): void {
    this.#paused = paused
    if (paused) this.#alarm.set(Number.POSITIVE_INFINITY)
    else this.#loop.poke()
  }

  onRead(topic: string, partition: number, bytes: number): void {
    this.#cursors.onRead(topic, partition, bytes)
    this.#loop.poke()
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#unsubscribe()
    this.#alarm.set(Number.POSITIVE_INFINITY)
    await this.#cluster.release(this.#owner)
  }

  #step(): void {
    if (this.#closed || this.#paused) return
    if (this.#cursors.done) {
      this.#sinks.onDone()
      return
    }
    const now = this.#cluster.options.clock.now()
    const { brokers, leaderless } = this.#cursors.brokersWithWork(now, this.#cluster.view, this.#isStalled)
    for (const { topic, partition } of leaderless) this.#cluster.report(topic, partition)
    for (const broker of brokers) {
      this.#lookUp(broker, now)
      this.#feed(broker, now)
    }
    this.#alarm.set(Math.min(this.#cursors.nextDeadline(now), this.#cluster.nextRetry()))
  }

  readonly #isStalled = (topic: string, partition: number): boolean => this.#cluster.isStalled(topic, partition)

  #lookUp(broker: number, now: number): void {
    if (this.#lookingUp.has(broker)) return
    const entries = this.#cursors.takeLookups(broker, now, this.#cluster.view, this.#isStalled)
    if (entries.length === 0) return
    this.#lookingUp.add(broker)
    void this.#lookUpNow(broker, entries)
  }

  async #lookUpNow(broker: number, entries: readonly LookupEntry[]): Promise<void> {
    try {
      const { body } = await this.#cluster.exchange(ListOffsets, buildListOffsets(entries), { node: broker, minVersion: 1 })
      for (const outcome of readListOffsetsResponse(body, entries)) {
        if (outcome.kind === 'offset') this.#cursors.onOffset(outcome.entry, outcome.offset)
        else this.#onRefused(outcome.entry, outcome.kind === 'refused' ? outcome.errorCode : null, 'ListOffsets')
      }
    } catch (error) {
      this.#onNoAnswer(entries, error)
    }
    this.#lookingUp.delete(broker)
    this.#loop.poke()
  }

  #feed(broker: number, now: number): void {
    if (this.#fetching.has(broker)) return
    const link = this.#cluster.link(broker, 'fetch', this.#owner)
    if (link === null) return
    if (link.connection === null) {
      this.#open(broker, link)
      return
    }
    const entries = this.#cursors.takeFetch(broker, now, this.#cluster.view, this.#isStalled)
    if (entries.length === 0) return
    this.#fetching.add(broker)
    void this.#fetch(broker, link.connection, entries)
  }

  #open(broker: number, link: Link): void {
    if (this.#opening.has(link)) return
    this.#opening.add(link)
    const done = (): void => {
      this.#opening.delete(link)
      this.#loop.poke()
    }
    link.open().then(done, () => {
      for (const { topic, partition } of this.#cursors.partitionsLedBy(broker, this.#cluster.view))
        this.#cluster.report(topic, partition)
      done()
    })
  }

  async #fetch(broker: number, connection: ReadyConnection, entries: readonly FetchEntry[]): Promise<void> {
    let outcomes: FetchOutcome[] = []
    try {
      const { view } = this.#cluster
      const range = usableRange(Fetch, connection.agreed.ranges.get(Fetch.key), connection.peer)
      const version = chooseFetchVersion(entries, view, range, connection.peer)
      const message = buildFetch(entries, view, this.#settings, version)
      const answer = await connection.send(Fetch, version, message, { brokerWaitMs: this.#settings.maxWaitMs })
      outcomes = readFetchResponse(answer, entries, view)
    } catch (error) {
      this.#onNoAnswer(entries, error)
    }
    this.#fetching.delete(broker)
    if (this.#closed) return
    const budget = new DecompressionBudget(decompressedPerAnswer)
    for (const outcome of outcomes) {
      if (outcome.kind === 'records') void this.#deliver(outcome, budget)
      else this.#onRefused(outcome.entry, outcome.kind === 'refused' ? outcome.errorCode : null, 'Fetch')
    }
    this.#loop.poke()
  }

  /** Decodes a partition's batches in order; those that need no decompression at once. */
  async #deliver(
    { entry, records, highWatermark }: FetchOutcome & { readonly kind: 'records' },
    budget: DecompressionBudget,
  ): Promise<void> {
    const { topic, partition } = entry
    const batches: ReaderBatch[] = []
    let next = entry.offset
    let bytes = 0
    try {
      for (const encoded of splitBatches(records ?? noBytes).batches) {
        const decoded = decodeBatch(encoded, { checkCrc: this.#checkCrcs, budget, topic, partition })
        const batch = decoded instanceof Promise ? await decoded : decoded
        if (batch.lastOffset >= next) next = batch.lastOffset + 1n
        const wanted = batch.isControl ? [] : wantedRecords(batch, entry)
        if (wanted.length === 0) continue
        batches.push(new ReaderBatch(topic, partition, highWatermark, wanted))
        bytes += encoded.bytes.length
      }
      if (next === entry.offset && (records?.length ?? 0) > 0) throw noProgress(entry)
    } catch (error) {
      // Its share of the memory was taken by the others: by itself it may fit. Once, so that what is corrupt is not hidden.
      const starved = next === entry.offset && budget.left < defaultMaxDecompressedBytes && !this.#starved.has(entry.topic)
      if (starved) this.#fetchAgain(entry)
      else this.#onBadData(entry, asKafkaError(error), batches, next, bytes)
      return
    }
    this.#starved.delete(entry.topic)
    this.#hand(entry, batches, next, bytes)
    this.#cluster.onProgress(topic, partition)
    this.#loop.poke()
  }

  #fetchAgain(entry: FetchEntry): void {
    this.#starved.add(entry.topic)
    this.#cursors.onFailure(entry, this.#cluster.options.clock.now())
    this.#loop.poke()
  }

  #hand(entry: FetchEntry, batches: readonly ReaderBatch[], next: bigint, bytes: number): void {
    if (this.#closed || !this.#cursors.onRecords(entry, next, bytes)) return
    const share = batches.length === 0 ? 0 : bytes / batches.length
    for (const batch of batches) this.#sinks.onBatch(batch, share)
  }

  /** What came before the bad batch is delivered; then the user hears of it. Never skipped in silence. */
  #onBadData(entry: FetchEntry, error: KafkaError, batches: readonly ReaderBatch[], next: bigint, bytes: number): void {
    const now = this.#cluster.options.clock.now()
    if (next > entry.offset) this.#hand(entry, batches, next, bytes)
    else {
      this.#cursors.onFailure(entry, now, badDataPauseMs)
      this.#sinks.onError(error)
    }
    this.#loop.poke()
  }

  #onRefused(entry: CursorEntry, errorCode: number | null, api: string): void {
    const { topic, partition } = entry
    const verdict = errorCode === null ? { retry: true, refresh: true } : judgeFetchError(errorCode)
    if (verdict.refresh) this.#cluster.report(topic, partition)
    this.#cursors.onFailure(entry, this.#cluster.options.clock.now(), verdict.retry ? 0 : badDataPauseMs)
    if (!verdict.retry && errorCode !== null) this.#sinks.onError(brokerError(api, errorCode, { topic, partition }))
  }

  #onNoAnswer(entries: readonly CursorEntry[], error: unknown): void {
    if (this.#closed) return
    const cause = asKafkaError(error)
    const now = this.#cluster.options.clock.now()
    for (const entry of entries) {
      this.#cluster.report(entry.topic, entry.partition)
      this.#cursors.onFailure(entry, now)
    }
    if (!cause.retriable && cause.code !== 'CLOSED') this.#sinks.onError(cause)
  }
}

const noBytes = new Uint8Array(0)

/** Without what lies before the asked offset, and behind the end. */
function wantedRecords(batch: RecordBatch, { offset, end }: FetchEntry): readonly KafkaRecord[] {
  const records = recordsFrom(batch, offset)
  return end === null || batch.lastOffset < end ? records : records.filter((record) => record.offset < end)
}

function noProgress({ topic, partition, offset }: FetchEntry): ProtocolError {
  return new ProtocolError(`${topic}-${partition} at offset ${offset}: the broker answers with bytes that hold no whole batch`, {
    code: 'CORRUPT_RECORDS',
  })
}

function asKafkaError(error: unknown): KafkaError {
  return KafkaError.is(error) ? error : new ProtocolError(String(error), { cause: error })
}
