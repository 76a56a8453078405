import { systemClock } from '../foundation/clock.ts'
import { ClosedError, ConfigError } from '../foundation/errors.ts'
import { systemRandom } from '../foundation/random.ts'
import type { ApiFacts, ApiTypes } from '../protocol/api.ts'
import { loadCrcAccelerator } from '../wire/crc32c.ts'
import { type ClusterEnvironment, wake } from './broker/exchange.ts'
import { loopback, TestBroker } from './broker/test-broker.ts'
import { WaitingRoom } from './broker/waiting-room.ts'
import { addTopic, emptyCluster, findPartition, liveBrokers, type PartitionState } from './cluster/cluster-state.ts'
import { onBrokerDown, onBrokerUp, setLeader } from './cluster/leadership.ts'
import { isFault, planTopic } from './cluster/topic-plan.ts'
import { Faults } from './faults.ts'
import { allHandlers } from './handlers/all-handlers.ts'
import { type InterceptOptions, type Interceptor, Interceptors } from './interceptors.ts'
import { Journal } from './journal.ts'
import { type LogView, logView } from './log/log-view.ts'
import { releases } from './releases.ts'
import {
  checkTestClusterOptions,
  checkTestTopicOptions,
  type TestClusterOptions,
  type TestTopicOptions,
} from './test-cluster-options.ts'
import { cappedVersions } from './version-caps.ts'

const usualReplicas = 3
const realMaxMessageBytes = 1_048_588
const realMaxRequestBytes = 104_857_600

/**
 * A Kafka cluster in this process, for tests: real sockets on the loopback interface, the real protocol, logs in memory.
 * What its handlers answer is compared with recorded answers of real brokers; docs/testing.md says what it leaves out.
 */
export class TestCluster {
  readonly journal: Journal
  readonly faults: Faults
  readonly #environment: ClusterEnvironment
  readonly #brokers: ReadonlyMap<number, TestBroker>
  readonly #faultsSeen: unknown[]
  #closing: Promise<void> | null = null

  private constructor(environment: ClusterEnvironment, brokers: ReadonlyMap<number, TestBroker>, faultsSeen: unknown[]) {
    this.#environment = environment
    this.#brokers = brokers
    this.#faultsSeen = faultsSeen
    this.journal = environment.journal
    this.faults = new Faults(environment.interceptors)
  }

  /** Starts the brokers; they listen when the promise resolves. Throws a `ConfigError` that names every wrong option. */
  static async start(given: TestClusterOptions = {}): Promise<TestCluster> {
    const options = checkTestClusterOptions(given)
    await loadCrcAccelerator()
    const faultsSeen: unknown[] = []
    const environment = environmentOf(options, faultsSeen)
    const brokers = new Map<number, TestBroker>()
    const cluster = new TestCluster(environment, brokers, faultsSeen)
    let connections = 0
    const random = options.random ?? systemRandom
    try {
      for (let id = 1; id <= (options.brokers ?? usualReplicas); id += 1) {
        const versions = cappedVersions(
          environment.cluster.settings.release.versions,
          options.versions,
          options.brokerVersions?.[id],
        )
        const broker = new TestBroker({ ...environment, broker: id, versions }, () => connections++)
        brokers.set(id, broker)
        await broker.start(random)
        const rack = options.racks?.[id - 1] ?? null
        environment.cluster.brokers.set(id, { id, host: loopback, port: broker.port, rack, up: true })
      }
      for (const { topic, ...how } of options.topics ?? []) cluster.createTopic(topic, how)
    } catch (error) {
      await cluster.close()
      throw error
    }
    return cluster
  }

  /** The bootstrap list, `host:port,…`, of all brokers, also of those that are stopped. */
  get brokers(): string {
    return [...this.#environment.cluster.brokers.values()].map(({ host, port }) => `${host}:${port}`).join(',')
  }

  /** How many client connections are open. */
  get connections(): number {
    return [...this.#brokers.values()].reduce((sum, broker) => sum + broker.connections, 0)
  }

  /** What `new Kafka(…)` needs to reach this cluster. */
  clientOptions(): { readonly brokers: string } {
    return { brokers: this.brokers }
  }

  /** Makes a topic and returns its id. Throws a `ConfigError` for what a broker would refuse. */
  createTopic(topic: string, given: TestTopicOptions = {}): string {
    const { cluster } = this.#environment
    const { partitions, replicationFactor, assignments, configs } = checkTestTopicOptions(given)
    const usual = Math.min(usualReplicas, liveBrokers(cluster).length)
    const wanted = {
      name: topic,
      partitions: partitions ?? (assignments === undefined ? 1 : -1),
      replicationFactor: replicationFactor ?? (assignments === undefined ? usual : -1),
      assignments: (assignments ?? []).map((brokerIds, partitionIndex) => ({ partitionIndex, brokerIds })),
      configs: new Map(Object.entries(configs ?? {})),
    }
    const plan = planTopic(wanted, cluster)
    if (isFault(plan)) throw new ConfigError(`cannot create the topic '${topic}': ${plan.why}`)
    return addTopic(cluster, topic, plan, wanted.configs).id
  }

  /** Makes a running, in-sync replica the leader, in a new leader epoch; the old leader refuses from now on. */
  moveLeader(topic: string, partition: number, broker: number): void {
    const { cluster } = this.#environment
    const state = this.#partition(topic, partition)
    if (!state.isr.includes(broker) || cluster.brokers.get(broker)?.up !== true) {
      throw new ConfigError(
        `broker ${broker} cannot lead ${topic}-${partition}: its in-sync replicas are ${state.isr.join(', ')}`,
      )
    }
    setLeader(cluster, state, broker)
    wake(this.#environment)
  }

  /** Stops a broker: its connections are dropped, nobody listens on its port, and other in-sync replicas lead where it led. */
  async stopBroker(id: number): Promise<void> {
    const broker = this.#broker(id)
    const state = this.#environment.cluster.brokers.get(id)
    if (state === undefined || !state.up) return
    state.up = false
    onBrokerDown(this.#environment.cluster, id)
    const stopped = broker.stop()
    wake(this.#environment)
    await stopped
  }

  /** Starts a stopped broker again, on its old port, with all its data. It leads only where there was no leader. */
  async startBroker(id: number): Promise<void> {
    const broker = this.#broker(id)
    const state = this.#environment.cluster.brokers.get(id)
    if (state === undefined || state.up) return
    await broker.start(this.#environment.cluster.random)
    state.up = true
    onBrokerUp(this.#environment.cluster, id)
    wake(this.#environment)
  }

  /** Shows `interceptor` every request of this API before a broker does; it can answer in its place. Returns the function that removes it. */
  intercept<T extends ApiTypes>(api: ApiFacts<T>, interceptor: Interceptor<T>, options: InterceptOptions = {}): () => void {
    return this.#environment.interceptors.add(api, interceptor, options)
  }

  /** What is in the log of a partition now. */
  log(topic: string, partition: number): LogView {
    return logView(this.#partition(topic, partition))
  }

  /**
   * Ends it all: no socket, listener or timer is left. Idempotent. Rejects, after that, with the first error of an
   * interceptor that has thrown or has given an answer that cannot be written.
   */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  async #close(): Promise<void> {
    await Promise.all([...this.#brokers.values()].map((broker) => broker.close()))
    // Handles that are closed leave the event loop in its next turn.
    await new Promise<void>((resolve) => this.#environment.clock.setImmediate(resolve))
    this.journal.close(new ClosedError('the TestCluster'))
    if (this.#faultsSeen.length > 0) throw this.#faultsSeen[0]
  }

  #broker(id: number): TestBroker {
    if (this.#closing !== null) throw new ClosedError('the TestCluster')
    const broker = this.#brokers.get(id)
    if (broker === undefined)
      throw new ConfigError(`there is no broker ${id}: the cluster has ${[...this.#brokers.keys()].join(', ')}`)
    return broker
  }

  #partition(topic: string, partition: number): PartitionState {
    const state = findPartition(this.#environment.cluster, topic, partition)
    if (state === undefined) throw new ConfigError(`there is no partition ${topic}-${partition}`)
    return state
  }
}

function environmentOf(options: TestClusterOptions, faultsSeen: unknown[]): ClusterEnvironment {
  const clock = options.clock ?? systemClock
  const settings = {
    release: releases[options.release ?? '4.3.1'],
    autoCreateTopics: options.autoCreateTopics ?? false,
    defaultPartitions: options.defaultPartitions ?? 1,
    defaultReplicationFactor: options.defaultReplicationFactor ?? Math.min(usualReplicas, options.brokers ?? usualReplicas),
    minInSyncReplicas: options.minInSyncReplicas ?? 1,
    maxMessageBytes: options.maxMessageBytes ?? realMaxMessageBytes,
  }
  return {
    cluster: emptyCluster(settings, options.random ?? systemRandom),
    handlers: allHandlers,
    journal: new Journal(clock),
    interceptors: new Interceptors(),
    waitingRoom: new WaitingRoom(clock),
    clock,
    maxRequestBytes: options.maxRequestBytes ?? realMaxRequestBytes,
    onFault: (error) => faultsSeen.push(error),
  }
}
