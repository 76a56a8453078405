import type { Cluster } from '../cluster/cluster.ts'
import { type Deferred, deferred } from '../foundation/deferred.ts'
import { ClosedError, ConfigError, type KafkaError } from '../foundation/errors.ts'
import { Fetcher } from './fetch/fetcher.ts'
import { type ReaderSettings, readerSettings } from './options.ts'
import type { ReaderBatch } from './reader-batch.ts'

type Item = { readonly batch: ReaderBatch; readonly bytes: number } | { readonly error: KafkaError }

type Next = IteratorResult<ReaderBatch, undefined>

/**
 * Reads topics without a group: no member, no commits, nothing left behind on the brokers. What is not asked for is not fetched:
 * a partition whose batches are not taken leaves the next fetch, and the others go on.
 */
export class Reader {
  readonly #cluster: Cluster
  readonly #settings: ReaderSettings
  readonly #onClosed: (reader: Reader) => void
  readonly #fetcher: Fetcher
  readonly #items: Item[] = []
  readonly #asked: Deferred<Next>[] = []
  /** The batch in hand: asking for the next one gives its bytes back to the partition's window. */
  #inHand: { readonly batch: ReaderBatch; readonly bytes: number } | null = null
  #started: Promise<void> | null = null
  /** The partitions are known. */
  #ready = false
  #iterating = false
  #done = false
  #closed = false

  /** Made by `kafka.reader()`. Throws a `ConfigError` for wrong options. */
  constructor(cluster: Cluster, options: unknown, checkCrcs: boolean, onClosed: (reader: Reader) => void) {
    this.#cluster = cluster
    this.#onClosed = onClosed
    this.#settings = readerSettings(options)
    this.#fetcher = new Fetcher(cluster, this.#settings, checkCrcs, {
      onBatch: (batch, bytes) => this.#offer({ batch, bytes }),
      onError: (error) => this.#offer({ error }),
      onDone: () => this.#finish(),
    })
  }

  /**
   * The batches, partition by partition in order of their offsets. Ends at the end that was asked for, or never. A partition
   * that cannot be read makes `next()` reject, once; asking again goes on, with that partition tried again. Leaving the loop
   * keeps the reader open: a later call goes on behind the last batch that was delivered. One iteration at a time.
   */
  batches(): AsyncIterableIterator<ReaderBatch> {
    if (this.#closed) throw new ClosedError('the reader')
    if (this.#iterating) throw new ConfigError('this reader is being iterated already: one iteration at a time')
    this.#iterating = true
    const end = async (): Promise<Next> => {
      this.#stopIterating()
      return { done: true, value: undefined }
    }
    return {
      next: () => this.#next(),
      return: end,
      throw: async (error: unknown) => {
        this.#stopIterating()
        throw error
      },
      [Symbol.asyncIterator]() {
        return this
      },
    }
  }

  /** Ends a running iteration, drops what was fetched and closes the reader's connections. */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#items.length = 0
    this.#finish()
    this.#onClosed(this)
    await this.#fetcher.close()
  }

  /** The same as `close()`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  #next(): Promise<Next> {
    this.#giveBack()
    const asked = deferred<Next>()
    this.#asked.push(asked)
    if (!this.#closed) {
      this.#started ??= this.#start()
      if (this.#ready) this.#fetcher.setPaused(false)
    }
    this.#serve()
    return asked.promise
  }

  async #start(): Promise<void> {
    const { topics, from } = this.#settings
    const timeoutMs = this.#cluster.options.requestTimeoutMs
    try {
      const views = await Promise.all(topics.map((topic) => this.#cluster.topic(topic, { timeoutMs })))
      if (this.#closed) return
      for (const { name, partitions } of views) {
        if (typeof from === 'string') for (const partition of partitions.keys()) this.#fetcher.add(name, partition, from)
        else this.#addNamed(name, partitions.length, from.offsets)
      }
      this.#ready = true
      this.#fetcher.setPaused(this.#asked.length === 0)
    } catch (error) {
      this.#started = null
      this.#offer({ error: error as KafkaError })
    }
  }

  #addNamed(
    topic: string,
    partitions: number,
    offsets: readonly { readonly topic: string; readonly partition: number; readonly offset: bigint | number }[],
  ): void {
    for (const named of offsets) {
      if (named.topic !== topic) continue
      if (named.partition >= partitions)
        throw new ConfigError(`from.offsets names ${topic}-${named.partition}, but it has ${partitions} partitions`)
      this.#fetcher.add(topic, named.partition, BigInt(named.offset))
    }
  }

  #offer(item: Item): void {
    // A partition that stays unreadable says so once until somebody has heard it.
    const said = 'error' in item && this.#items.some((other) => 'error' in other && other.error.message === item.error.message)
    if (said) return
    this.#items.push(item)
    this.#serve()
  }

  #finish(): void {
    this.#done = true
    this.#serve()
  }

  /** Gives what there is to those who ask, in order. */
  #serve(): void {
    for (;;) {
      const [asked] = this.#asked
      if (asked === undefined) break
      const item = this.#items.shift()
      if (item === undefined && !this.#done) break
      this.#asked.shift()
      if (item === undefined) {
        this.#iterating = false
        asked.resolve({ done: true, value: undefined })
      } else if ('error' in item) asked.reject(item.error)
      else {
        this.#giveBack()
        this.#inHand = item
        asked.resolve({ done: false, value: item.batch })
      }
    }
  }

  #giveBack(): void {
    const item = this.#inHand
    this.#inHand = null
    if (item !== null && !this.#closed) this.#fetcher.onRead(item.batch.topic, item.batch.partition, item.bytes)
  }

  #stopIterating(): void {
    this.#giveBack()
    this.#iterating = false
    for (const asked of this.#asked.splice(0)) asked.resolve({ done: true, value: undefined })
    if (!this.#closed) this.#fetcher.setPaused(true)
  }
}
