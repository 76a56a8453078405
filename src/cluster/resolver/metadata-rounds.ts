import type { Connection } from '../../connection/connection.ts'
import { type WaitOptions, waitFor } from '../../foundation/abort.ts'
import { Alarm } from '../../foundation/alarm.ts'
import { type Deferred, deferred } from '../../foundation/deferred.ts'
import { type KafkaError, TimeoutError } from '../../foundation/errors.ts'
import { brokerError } from '../../protocol/broker-error.ts'
import { Metadata } from '../../protocol/generated/client/metadata.ts'
import type { MetadataResponse } from '../../protocol/generated/types/metadata.ts'
import { usableRange } from '../../protocol/negotiate.ts'
import type { ClusterOptions } from '../options.ts'
import type { ClusterView, TopicView } from '../view/cluster-view.ts'
import { mergeMetadata } from '../view/merge-metadata.ts'
import { TopicResolver } from './topic-resolver.ts'

/** How long a missing topic is looked for before it is believed missing (cb-M6). */
const resolveTimeoutMs = 30_000
/** Version 0 cannot ask for no topic at all: there an empty list means every topic. */
const lowestVersion = 1
const unknownTopicOrPartition = 3

export interface MetadataRoundsOptions {
  readonly options: ClusterOptions
  readonly connection: (deadline: number) => Promise<Connection>
  readonly view: () => ClusterView
  readonly swap: (next: ClusterView) => void
  /** A round has ended, well or not. */
  readonly onEnd: () => void
}

/** Drives the {@link TopicResolver}: sends its rounds, tells those who wait for a topic. */
export class MetadataRounds {
  readonly #owner: MetadataRoundsOptions
  readonly #resolver: TopicResolver
  readonly #alarm: Alarm
  readonly #waiters = new Map<string, Set<Deferred<TopicView>>>()
  readonly #mayCreate = new Set<string>()
  #collecting = false
  #closed = false
  #lastFailure: KafkaError | null = null

  constructor(owner: MetadataRoundsOptions) {
    const { clock, retry, random } = owner.options
    this.#owner = owner
    this.#resolver = new TopicResolver({ backoff: retry, random, resolveTimeoutMs })
    this.#alarm = new Alarm(clock, () => this.#poke())
  }

  topic(name: string, wait: WaitOptions & { readonly mayCreate?: boolean }): Promise<TopicView> {
    const known = this.#owner.view().topics.get(name)
    if (known !== undefined) return Promise.resolve(known)
    if (wait.signal?.aborted) return Promise.reject(wait.signal.reason)
    const { clock } = this.#owner.options
    const waiter = deferred<TopicView>()
    const waiters = this.#waiters.get(name) ?? new Set()
    this.#waiters.set(name, waiters.add(waiter))
    if (wait.mayCreate === true) this.#mayCreate.add(name)
    this.#resolver.need(name, clock.now())
    this.#collect()
    const answer = waitFor(clock, waiter.promise, wait, () => this.#gaveUp(name, wait.timeoutMs ?? 0))
    const leave = (): void => this.#leave(name, waiter)
    answer.then(leave, leave)
    return answer
  }

  report(topic: string, partition: number): void {
    this.#resolver.report(this.#owner.view(), topic, partition)
    this.#collect()
  }

  onProgress(topic: string, partition: number): void {
    this.#resolver.onProgress(topic, partition)
  }

  isStalled(topic: string, partition: number): boolean {
    return this.#resolver.isStalled(this.#owner.view(), topic, partition, this.#owner.options.clock.now())
  }

  nextRetry(): number {
    return this.#resolver.nextDeadline(this.#owner.options.clock.now())
  }

  /** Why metadata is not to be had. */
  trouble(): string {
    return this.#lastFailure === null ? 'the cluster does not know it' : this.#lastFailure.message
  }

  /** No broker could be reached: the cause that those who wait are told. */
  onUnreachable(error: KafkaError): void {
    this.#lastFailure = error
  }

  /** Nobody uses any partition now: nothing is asked on their behalf. */
  forgetStalls(): void {
    this.#resolver.forgetStalls()
    this.#poke()
  }

  /** Asks for the brokers and the controller, and for no topic. */
  async refresh(deadline: number): Promise<void> {
    await this.#ask([], false, deadline)
  }

  close(cause: KafkaError): void {
    this.#closed = true
    this.#alarm.set(Number.POSITIVE_INFINITY)
    for (const waiters of this.#waiters.values()) for (const waiter of waiters) waiter.reject(cause)
    this.#waiters.clear()
  }

  /** What fails or is needed in one turn of the event loop goes into one round (cb-M10). */
  #collect(): void {
    if (this.#collecting || this.#closed) return
    this.#collecting = true
    this.#owner.options.clock.setImmediate(() => {
      this.#collecting = false
      this.#poke()
    })
  }

  #poke(): void {
    if (this.#closed) return
    const { clock } = this.#owner.options
    const topics = this.#resolver.takeRound(clock.now())
    if (topics !== null) void this.#run(topics)
    // While a round is in flight its end pokes again.
    this.#alarm.set(topics === null ? this.#resolver.nextDeadline(clock.now()) : Number.POSITIVE_INFINITY)
  }

  async #run(topics: readonly string[]): Promise<void> {
    const { clock, requestTimeoutMs, allowAutoTopicCreation, logger } = this.#owner.options
    const create = allowAutoTopicCreation && topics.every((topic) => this.#mayCreate.has(topic))
    try {
      const answer = await this.#ask(topics, create, clock.now() + requestTimeoutMs)
      const errors = new Map(answer.topics.flatMap((t) => (t.name === null || t.errorCode === 0 ? [] : [[t.name, t.errorCode]])))
      this.#resolver.onAnswer(this.#owner.view(), errors, clock.now())
      this.#lastFailure = null
    } catch (error) {
      this.#lastFailure = error as KafkaError
      this.#resolver.onFailure(clock.now())
      logger.warn('metadata not available', { cause: this.#lastFailure.message, topics: topics.length })
    }
    if (this.#closed) return
    this.#tellWaiters()
    this.#owner.onEnd()
    this.#poke()
  }

  async #ask(topics: readonly string[], create: boolean, deadline: number): Promise<MetadataResponse> {
    const connection = await this.#owner.connection(deadline)
    const range = usableRange(Metadata, connection.agreed.ranges.get(Metadata.key), connection.peer)
    const version = Math.max(range.max, lowestVersion)
    // Brokers that cannot be told (before version 4) create as their own configuration says.
    const allowAutoTopicCreation = version >= 4 ? create : undefined
    const message = { topics: topics.map((name) => ({ name })), allowAutoTopicCreation }
    const answer = await connection.send(Metadata, version, message)
    if (!this.#closed) this.#owner.swap(mergeMetadata(this.#owner.view(), answer, version))
    return answer
  }

  #tellWaiters(): void {
    const { clock } = this.#owner.options
    for (const [name, waiters] of this.#waiters) {
      const known = this.#owner.view().topics.get(name)
      const lookup = known === undefined ? this.#resolver.lookup(name, clock.now()) : null
      for (const waiter of waiters) {
        if (known !== undefined) waiter.resolve(known)
        else if (lookup?.kind === 'unknown') waiter.reject(brokerError('Metadata', unknownTopicOrPartition, { topic: name }))
        else if (lookup?.kind === 'refused') waiter.reject(brokerError('Metadata', lookup.errorCode, { topic: name }))
      }
    }
  }

  #leave(name: string, waiter: Deferred<TopicView>): void {
    const waiters = this.#waiters.get(name)
    waiters?.delete(waiter)
    if (waiters?.size !== 0) return
    this.#waiters.delete(name)
    this.#mayCreate.delete(name)
    this.#resolver.forget(name)
    // Nothing may be due any more: the timer must not keep the process.
    this.#poke()
  }

  #gaveUp(name: string, timeoutMs: number): TimeoutError {
    return new TimeoutError(`topic ${name} was not found in ${timeoutMs} ms: ${this.trouble()}`, {
      sent: 'no',
      cause: this.#lastFailure,
    })
  }
}
