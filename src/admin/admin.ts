import type { Cluster } from '../cluster/cluster.ts'
import { ClosedError } from '../foundation/errors.ts'
import type { AdminOptions, CreateTopicsOptions } from './options.ts'
import { createTopics, deleteTopics, type NewTopic, type TopicResult } from './topics.ts'

/** Operations on the cluster itself. Calls on many items resolve to a result per item. */
export class Admin {
  readonly #cluster: Cluster
  readonly #onClosed: (admin: Admin) => void
  readonly #owner: number
  #closed = false

  /** Made by `kafka.admin()`. */
  constructor(cluster: Cluster, onClosed: (admin: Admin) => void) {
    this.#cluster = cluster
    this.#onClosed = onClosed
    this.#owner = cluster.lease()
  }

  /**
   * Makes topics; one result each, in their order. Other brokers may not know a new topic for a moment. Rejects with a
   * `ConfigError`, or when no controller could be asked within the time.
   */
  async createTopics(topics: readonly NewTopic[], options: CreateTopicsOptions = {}): Promise<TopicResult[]> {
    this.#refuseIfClosed()
    return createTopics(this.#cluster, topics, options)
  }

  /** Deletes topics by name; one result each, in their order. Rejects as `createTopics` does. */
  async deleteTopics(topics: readonly string[], options: AdminOptions = {}): Promise<TopicResult[]> {
    this.#refuseIfClosed()
    return deleteTopics(this.#cluster, topics, options)
  }

  /** Closes what only this admin client used. */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#onClosed(this)
    await this.#cluster.release(this.#owner)
  }

  /** The same as `close()`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  #refuseIfClosed(): void {
    if (this.#closed || this.#cluster.closed) throw new ClosedError('the admin client')
  }
}
