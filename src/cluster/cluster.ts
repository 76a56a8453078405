import type { Connection } from '../connection/connection.ts'
import { formatAddress } from '../connection/transport.ts'
import { type WaitOptions, waitFor } from '../foundation/abort.ts'
import { sleep } from '../foundation/clock.ts'
import { ClosedError, ConnectionError, type KafkaError, TimeoutError } from '../foundation/errors.ts'
import { Events } from '../foundation/events.ts'
import type { ApiFacts, ApiTypes, ClientApi } from '../protocol/api.ts'
import { explicitRange, usableRange } from '../protocol/negotiate.ts'
import type { ClusterOptions } from './options.ts'
import { firstReady } from './pool/first-ready.ts'
import type { Link } from './pool/link.ts'
import { LinkPool } from './pool/link-pool.ts'
import { MetadataRounds } from './resolver/metadata-rounds.ts'
import { backoffDelay } from './routing/backoff.ts'
import { brokerWaitMs } from './routing/broker-wait.ts'
import { fitVersion } from './routing/fit-version.ts'
import { type Lane, sharedLaneOf, sharedOwner } from './routing/lane.ts'
import { routeRequest } from './routing/route-request.ts'
import { type ClusterView, emptyView, type TopicView } from './view/cluster-view.ts'

/** What a cluster tells its users. */
export interface ClusterEvents {
  /** The picture of the cluster has been replaced by another. */
  readonly metadataChanged: { readonly view: ClusterView; readonly previous: ClusterView }
  /** A round of metadata has ended, or a link was lost: what was stalled may be tried again. */
  readonly progress: Record<string, never>
}

/** How a single request is to be made. */
export interface RequestOptions extends WaitOptions {
  /** The broker to ask; without it the API's route decides. */
  readonly node?: number | undefined
  /** Exactly this version; unstable ones only this way. */
  readonly version?: number | undefined
  /** No version below this one. */
  readonly minVersion?: number | undefined
}

/** An answer and the version it came in. */
export interface Exchange<Response> {
  readonly version: number
  readonly body: Response
}

/** Many brokers as one: the current view, the links, and the rounds of metadata that keep the view true. */
export class Cluster {
  readonly options: ClusterOptions
  readonly events: Events<ClusterEvents>
  readonly #pool: LinkPool
  readonly #rounds: MetadataRounds
  readonly #lifetime = new AbortController()
  readonly #requests = new Map<string, number>()
  #view: ClusterView = emptyView
  /** Connections are being lost in this turn of the event loop; resolves when all of them are known. */
  #losses: Promise<void> | null = null
  #lastOwner = sharedOwner
  #leases = 0

  constructor(options: ClusterOptions) {
    this.options = options
    this.events = new Events<ClusterEvents>(options.logger)
    this.#pool = new LinkPool({
      connection: {
        transport: options.transport,
        clock: options.clock,
        clientId: options.clientId,
        connectTimeoutMs: options.connectTimeoutMs,
        requestTimeoutMs: options.requestTimeoutMs,
        maxResponseBytes: options.maxResponseBytes,
        onRequest: (api) => this.#requests.set(api, (this.#requests.get(api) ?? 0) + 1),
      },
      backoff: linkBackoff,
      random: options.random,
      onLost: (link, cause) => this.#onLost(link, cause),
    })
    this.#rounds = new MetadataRounds({
      options,
      connection: (deadline) => this.anyConnection(deadline),
      view: () => this.#view,
      swap: (next) => this.#swap(next),
      onEnd: () => this.events.emit('progress', {}),
    })
  }

  /** The picture of the cluster as it is known now. Read it again after every wait. */
  get view(): ClusterView {
    return this.#view
  }

  get closed(): boolean {
    return this.#lifetime.signal.aborted
  }

  /** Requests handed to sockets so far, by API. */
  get requests(): ReadonlyMap<string, number> {
    return this.#requests
  }

  /** A new owner of links, to be given back by `release`. */
  lease(): number {
    if (this.closed) throw new ClosedError('the client')
    this.#leases += 1
    this.#lastOwner += 1
    return this.#lastOwner
  }

  /** Closes the owner's links; the last one to leave closes the shared ones too. */
  async release(owner: number): Promise<void> {
    this.#leases -= 1
    if (this.#leases === 0) {
      this.#rounds.forgetStalls()
      this.#pool.retireOwner(sharedOwner)
    }
    await this.#pool.closeOwner(owner, new ClosedError('its owner'))
  }

  /** The link of this owner and lane to a broker, or `null` while the view does not name that broker. */
  link(broker: number, lane: Lane, owner: number): Link | null {
    const known = this.#view.brokers.get(broker)
    return known === undefined ? null : this.#pool.link({ broker, lane, owner }, known)
  }

  /**
   * The topic as the cluster describes it, asked for if it is not known. Rejects with a `BrokerError` when the cluster keeps
   * saying that there is none or refuses to describe it, with a `TimeoutError`, or with `signal.reason`.
   */
  topic(name: string, wait: WaitOptions & { readonly mayCreate?: boolean } = {}): Promise<TopicView> {
    if (this.closed) return Promise.reject(new ClosedError('the client'))
    return this.#rounds.topic(name, wait)
  }

  /** A partition's leader has failed its user: the partition stalls until metadata has been asked. */
  report(topic: string, partition: number): void {
    this.#rounds.report(topic, partition)
  }

  /** A partition works. */
  onProgress(topic: string, partition: number): void {
    this.#rounds.onProgress(topic, partition)
  }

  /** Whether the partition must not be used until metadata has answered. */
  isStalled(topic: string, partition: number): boolean {
    return this.#rounds.isStalled(topic, partition)
  }

  /** Why metadata is not to be had, for errors of those who wait for it. */
  metadataTrouble(): string {
    return this.#rounds.trouble()
  }

  /** When a stalled partition may be tried again although nothing has happened; infinity if there is none. */
  nextRetry(): number {
    return this.#rounds.nextRetry()
  }

  /**
   * Sends one request of any API and resolves to the answer, whatever error codes it holds. The version is the newest that
   * both sides speak and that can carry every field set. Tries to connect until the deadline; once written, a request is
   * never repeated here.
   */
  exchange<T extends ApiTypes>(
    api: ClientApi<T>,
    message: T['requestInput'],
    options: RequestOptions = {},
  ): Promise<Exchange<T['response']>> {
    const { clock, requestTimeoutMs } = this.options
    const { timeoutMs, signal } = options
    if (this.closed) return Promise.reject(new ClosedError('the client'))
    if (signal?.aborted) return Promise.reject(signal.reason)
    const state = { written: false }
    const deadline = clock.now() + (timeoutMs ?? requestTimeoutMs)
    const work = this.#exchange(api, message, options, deadline, state)
    return waitFor(clock, work, { signal, timeoutMs }, () => {
      const missing = state.written ? 'was not answered' : 'could not be sent'
      return new TimeoutError(`${api.name} ${missing} in ${timeoutMs} ms`, { sent: state.written ? 'maybe' : 'no' })
    })
  }

  /** Asks for the brokers and the controller. */
  async refresh(deadline: number): Promise<void> {
    await this.#rounds.refresh(deadline)
  }

  /** Tries every bootstrap address once, and learns the brokers from the first that answers. */
  async connect(wait: WaitOptions): Promise<void> {
    const { clock, requestTimeoutMs } = this.options
    if (this.closed) throw new ClosedError('the client')
    wait.signal?.throwIfAborted()
    const work = firstReady(clock, this.#candidates('general')).then(() => this.refresh(clock.now() + requestTimeoutMs))
    await waitFor(clock, work, wait, () => new TimeoutError(`not connected in ${wait.timeoutMs} ms`, { sent: 'no' }))
  }

  /** The least busy ready connection for shared work, or a new one to whichever broker answers first. */
  async anyConnection(deadline: number, lane: Lane = 'general'): Promise<Connection> {
    const { clock, retry, random } = this.options
    for (let attempt = 1; ; attempt += 1) {
      const ready = this.#leastBusy(lane)
      if (ready !== null) return ready
      try {
        return await firstReady(clock, this.#candidates(lane))
      } catch (error) {
        this.#rounds.onUnreachable(error as KafkaError)
        await this.#pauseOrThrow(error, backoffDelay(retry, attempt, random), deadline)
      }
    }
  }

  /** Ends everything at once; whoever waits gets a `ClosedError` or a `ConnectionError`. Resolves when no socket is left. */
  async close(): Promise<void> {
    if (this.closed) return
    const cause = new ClosedError('the client')
    this.#lifetime.abort(cause)
    this.#rounds.close(cause)
    await this.#pool.close(cause)
  }

  async #exchange<T extends ApiTypes>(
    api: ClientApi<T>,
    message: T['requestInput'],
    options: RequestOptions,
    deadline: number,
    state: { written: boolean },
  ): Promise<Exchange<T['response']>> {
    for (let retried = false; ; retried = true) {
      const connection = await this.#connectionFor(api, message, options.node, deadline)
      options.signal?.throwIfAborted()
      const version = chooseVersion(api, message, options, connection)
      try {
        const answer = connection.send(api, version, message, { brokerWaitMs: brokerWaitMs(api, message) })
        state.written = true
        return { version, body: await answer }
      } catch (error) {
        state.written = false
        // Never handed to a socket: the connection was lost unnoticed. A new one is tried, once (cb-C6).
        const unsent = (error as Partial<ConnectionError>).code === 'CONNECTION' && (error as ConnectionError).sent === 'no'
        if (!unsent || retried) throw error
      }
    }
  }

  async #connectionFor(api: ApiFacts, message: object, node: number | undefined, deadline: number): Promise<Connection> {
    if (this.#losses !== null) await this.#losses
    const lane = sharedLaneOf(api)
    const target = routeRequest(api, node, message, this.#view)
    if (target.kind === 'any') return this.anyConnection(deadline, lane)
    let id = target.kind === 'node' ? target.id : this.#view.controllerId
    if (!this.#view.brokers.has(id)) {
      await this.#rounds.refresh(deadline)
      if (target.kind === 'controller') id = this.#view.controllerId
    }
    return this.#nodeConnection(id, lane, deadline)
  }

  async #nodeConnection(id: number, lane: Lane, deadline: number): Promise<Connection> {
    const { retry, random } = this.options
    for (let attempt = 1; ; attempt += 1) {
      const link = this.link(id, lane, sharedOwner)
      if (link === null) throw this.#noSuchBroker(id)
      try {
        return await link.open()
      } catch (error) {
        await this.#pauseOrThrow(error, Math.max(link.waitMs, backoffDelay(retry, attempt, random)), deadline)
      }
    }
  }

  #noSuchBroker(id: number): ConnectionError {
    const known = [...this.#view.brokers.keys()].join(', ')
    return new ConnectionError(`the cluster has no broker ${id} now (it has ${known || 'none'})`, { sent: 'no' })
  }

  /** Waits before the next try, or throws what the last one threw if the deadline would pass meanwhile. */
  async #pauseOrThrow(error: unknown, delayMs: number, deadline: number): Promise<void> {
    this.#lifetime.signal.throwIfAborted()
    const { clock } = this.options
    const retriable = (error as Partial<KafkaError>).retriable === true
    if (!retriable || clock.now() + delayMs >= deadline) throw error
    await sleep(clock, delayMs, this.#lifetime.signal)
  }

  #leastBusy(lane: Lane): Connection | null {
    let best: Connection | null = null
    for (const { key, connection } of this.#pool.links.values()) {
      if (connection === null || key.lane !== lane || key.owner !== sharedOwner) continue
      if (best === null || connection.inFlight < best.inFlight) best = connection
    }
    return best
  }

  /** Learned brokers in random order, then the bootstrap addresses, so that a dead cluster leads back to them (cb-B3). */
  #candidates(lane: Lane): Link[] {
    const { random, bootstrap } = this.options
    const learned = [...this.#view.brokers.keys()]
      .map((id) => ({ id, rank: random() }))
      .sort((a, b) => a.rank - b.rank)
      .flatMap(({ id }) => this.link(id, lane, sharedOwner) ?? [])
    const seeds = bootstrap.map((address, i) => this.#pool.link({ broker: -1 - i, lane, owner: sharedOwner }, address))
    return [...learned, ...seeds]
  }

  #swap(next: ClusterView): void {
    const previous = this.#view
    if (next === previous) return
    this.#view = next
    if (next.brokers !== previous.brokers) {
      this.#pool.retireUnless(({ key, address }) => {
        const broker = next.brokers.get(key.broker)
        return key.broker < 0 || (broker?.host === address.host && broker.port === address.port)
      })
    }
    this.events.emit('metadataChanged', { view: next, previous })
  }

  #onLost(link: Link, cause: KafkaError): void {
    const fields = { broker: link.key.broker, address: formatAddress(link.address), lane: link.key.lane, cause: cause.message }
    this.options.logger.info('connection lost', fields)
    // A dead peer closes all its connections, but their events come one by one: who asks meanwhile must not be given the next.
    this.#losses ??= new Promise((resolve) => {
      this.options.clock.setImmediate(() => {
        this.#losses = null
        resolve()
      })
    })
    this.events.emit('progress', {})
  }
}

/** Between dials of one link (cb-C2). */
const linkBackoff = { initialMs: 50, maxMs: 1_000 }

function chooseVersion<T extends ApiTypes>(
  api: ClientApi<T>,
  message: T['requestInput'],
  { version, minVersion = 0 }: RequestOptions,
  connection: Connection,
): number {
  const offered = connection.agreed.ranges.get(api.key)
  if (version !== undefined) return explicitRange(api, offered, version, connection.peer)
  const usable = usableRange(api, offered, connection.peer)
  return fitVersion(api, message, { min: Math.max(usable.min, minVersion), max: usable.max })
}
