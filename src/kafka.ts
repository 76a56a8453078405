import { Admin } from './admin/admin.ts'
import { Cluster, type ClusterEvents, type Exchange, type RequestOptions } from './cluster/cluster.ts'
import type { ClusterView } from './cluster/view/cluster-view.ts'
import type { ReaderOptions } from './consumer/options.ts'
import { Reader } from './consumer/reader.ts'
import type { WaitOptions } from './foundation/abort.ts'
import { type KafkaOptions, type KafkaSettings, kafkaSettings } from './options.ts'
import type { ProducerOptions } from './producer/options.ts'
import { type CloseOptions, Producer } from './producer/producer.ts'
import type { ApiTypes, ClientApi } from './protocol/api.ts'
import { loadCrcAccelerator } from './wire/crc32c.ts'

/** Events of a `Kafka`, with their payloads. */
export type KafkaEvents = Pick<ClusterEvents, 'metadataChanged'>

interface Client {
  readonly close: (options?: CloseOptions) => Promise<unknown>
}

/** A snapshot of a client's counters. */
export interface KafkaMetrics {
  /** Requests handed to sockets, by API name. */
  readonly requests: Readonly<Record<string, number>>
}

/** A Kafka cluster: the stand that its producers, readers and admin clients share. Connects when it is first used. */
export class Kafka {
  readonly #settings: KafkaSettings
  readonly #cluster: Cluster
  readonly #clients = new Set<Client>()
  readonly #forget = (client: Client): void => void this.#clients.delete(client)

  /** Throws one `ConfigError` that names everything wrong with the options. */
  constructor(options: KafkaOptions) {
    this.#settings = kafkaSettings(options)
    this.#cluster = new Cluster(this.#settings)
    void loadCrcAccelerator()
  }

  /** What is known of the cluster now: an immutable value, replaced when it changes. */
  get view(): ClusterView {
    return this.#cluster.view
  }

  /** Counts since this client was made. */
  metrics(): KafkaMetrics {
    return { requests: Object.fromEntries(this.#cluster.requests) }
  }

  /** Connects now in place of on first use: rejects with a `ConnectionError` that names every address that failed. */
  async connect(wait: WaitOptions = {}): Promise<void> {
    await this.#cluster.connect(wait)
  }

  /** A client that sends records. Throws a `ConfigError` for wrong options. */
  producer(options: ProducerOptions = {}): Producer {
    return this.#keep(new Producer(this.#cluster, options, this.#forget))
  }

  /** A client that reads topics without a group. Throws a `ConfigError` for wrong options. */
  reader(options: ReaderOptions): Reader {
    return this.#keep(new Reader(this.#cluster, options, this.#settings.checkCrcs, this.#forget))
  }

  /** A client that changes the cluster itself. */
  admin(): Admin {
    return this.#keep(new Admin(this.#cluster, this.#forget))
  }

  /**
   * Sends one request of any API of `jackdaw/protocol` and resolves to its answer, whatever error codes that holds. The version
   * is the newest that both sides speak and that can carry every field set; the broker is `node`, or whom the API's route
   * names. Rejects with an `UnsupportedVersionError`, `ProtocolError` or `ConfigError` before anything is sent, or with a
   * `ConnectionError` or `TimeoutError` whose `sent` says whether the broker can have got it.
   */
  async request<T extends ApiTypes>(
    api: ClientApi<T>,
    message: T['requestInput'],
    options: RequestOptions = {},
  ): Promise<T['response']> {
    return (await this.#cluster.exchange(api, message, options)).body
  }

  /** As `request`, and tells the version that was used. */
  exchange<T extends ApiTypes>(
    api: ClientApi<T>,
    message: T['requestInput'],
    options: RequestOptions = {},
  ): Promise<Exchange<T['response']>> {
    return this.#cluster.exchange(api, message, options)
  }

  /** Subscribes; returns the function that ends it. */
  on<Name extends keyof KafkaEvents>(name: Name, listener: (payload: KafkaEvents[Name]) => void): () => void {
    return this.#cluster.events.on(name, listener)
  }

  /**
   * Closes every client made here, then every connection. Producers deliver what they can within `timeoutMs`, by default within
   * each record's delivery timeout. Afterwards nothing is left open and every call rejects.
   */
  async close(options: CloseOptions = {}): Promise<void> {
    await Promise.allSettled([...this.#clients].map((client) => client.close(options)))
    await this.#cluster.close()
  }

  /** The same as `close()`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  #keep<T extends Client>(client: T): T {
    this.#clients.add(client)
    return client
  }
}
