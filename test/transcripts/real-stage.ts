import { setTimeout as delay } from 'node:timers/promises'
import type { ApiTypes, ClientApi } from '../../src/protocol/api.ts'
import { AlterPartitionReassignments, CreateTopics, ElectLeaders, ListOffsets, Metadata } from '../../src/protocol/client.ts'
import { type ReleaseName, releases } from '../../src/testing/releases.ts'
import type { KafkaUnderTest } from '../kafka/support/kafka-under-test.ts'
import { WireClient } from '../testing/support/wire-client.ts'
import type { Target } from './script.ts'
import type { Stage, Timed } from './stage.ts'
import type { WaitClass } from './transcript.ts'

const patienceMs = 60_000
/** After this time without an answer none will come. */
const hangMs = 4_000
/** What brokers need, once the controller has told them, until all of their parts have heard. */
const rippleMs = 300

/** A real Kafka as a stage. Closing it leaves the cluster as it is. */
export function realStage(kafka: KafkaUnderTest, release: ReleaseName): Stage {
  return new RealStage(kafka, release)
}

class RealStage implements Stage {
  readonly release: ReleaseName
  readonly ports: ReadonlyMap<number, number>
  readonly #kafka: KafkaUnderTest
  readonly #down = new Set<number>()

  constructor(kafka: KafkaUnderTest, release: ReleaseName) {
    this.#kafka = kafka
    this.release = release
    this.ports = new Map(kafka.nodes.map(({ id, port }) => [id, port]))
  }

  async address(target: Target): Promise<string> {
    if (typeof target === 'number') return this.#addressOf(target)
    const { controllerId } = await this.#ask(this.#up()[0] ?? 1, Metadata, { topics: [] })
    return this.#addressOf(target === 'controller' ? controllerId : (this.#up().find((id) => id !== controllerId) ?? 1))
  }

  async createTopic(
    topic: string,
    assignments: readonly (readonly number[])[],
    configs: Readonly<Record<string, string>>,
  ): Promise<string> {
    const answer = await this.#ask('controller', CreateTopics, {
      topics: [
        {
          name: topic,
          numPartitions: -1,
          replicationFactor: -1,
          assignments: assignments.map((ids, partitionIndex) => ({ partitionIndex, brokerIds: [...ids] })),
          // Records of scripts are old: they must not be deleted for it.
          configs: Object.entries({ 'retention.ms': '-1', ...configs }).map(([name, value]) => ({ name, value })),
        },
      ],
      timeoutMs: 30_000,
    })
    const created = answer.topics[0]
    if (created?.errorCode !== 0) throw new Error(`${topic} was not created: ${created?.errorCode} ${created?.errorMessage}`)
    let id = ''
    await this.#everywhere(topic, (found) => {
      id = found.topicId
      return (
        found.errorCode === 0 &&
        found.partitions.length === assignments.length &&
        found.partitions.every((p) => p.leaderId === assignments[p.partitionIndex]?.[0])
      )
    })
    await Promise.all(assignments.map((ids, partition) => this.#untilLed(topic, partition, ids[0] ?? 1)))
    await delay(rippleMs)
    return id
  }

  async moveLeader(topic: string, partition: number, to: number): Promise<void> {
    const { topics } = await this.#ask(this.#up()[0] ?? 1, Metadata, { topics: [{ name: topic }] })
    const replicas = topics[0]?.partitions.find((p) => p.partitionIndex === partition)?.replicaNodes ?? []
    await this.#ask('controller', AlterPartitionReassignments, {
      topics: [
        { name: topic, partitions: [{ partitionIndex: partition, replicas: [to, ...replicas.filter((id) => id !== to)] }] },
      ],
    })
    await delay(rippleMs)
    await this.#ask('controller', ElectLeaders, { electionType: 0, topicPartitions: [{ topic, partitions: [partition] }] })
    await this.#everywhere(topic, (found) => found.partitions.find((p) => p.partitionIndex === partition)?.leaderId === to)
    await this.#untilLed(topic, partition, to)
    await delay(rippleMs)
  }

  async stopBroker(id: number): Promise<void> {
    await this.#kafka.stopBroker(id)
    this.#down.add(id)
    await this.#untilListed((ids) => !ids.includes(id))
    await delay(1_000)
  }

  async startBroker(id: number): Promise<void> {
    await this.#kafka.startBroker(id)
    this.#down.delete(id)
    await this.#untilListed((ids) => ids.includes(id))
    await delay(1_000)
  }

  settle(ms: number): Promise<void> {
    return delay(ms)
  }

  parked(_client: WireClient): Promise<void> {
    return delay(200)
  }

  async receive(client: WireClient, waitMs: number, hangs: boolean): Promise<Timed> {
    const began = performance.now()
    const patience = new AbortController()
    const received = await Promise.race([
      client.receive(),
      delay(hangs ? hangMs : patienceMs, null, { signal: patience.signal }).then((nothing) => {
        if (hangs) return nothing
        throw new Error(`no answer in ${patienceMs} ms`)
      }),
    ])
    patience.abort()
    if (received === null) return { received, wait: 'never' }
    return { received, wait: received === 'closed' ? 'closed' : waitClass(performance.now() - began, waitMs) }
  }

  async close(): Promise<void> {}

  #up(): number[] {
    return this.#kafka.nodes.map(({ id }) => id).filter((id) => !this.#down.has(id))
  }

  #addressOf(id: number): string {
    const node = this.#kafka.nodes.find((n) => n.id === id)
    if (node === undefined) throw new Error(`there is no broker ${id}`)
    return `${node.host}:${node.port}`
  }

  /** One request in the newest version of this release, on a connection of its own. */
  async #ask<T extends ApiTypes>(target: Target | number, api: ClientApi<T>, message: T['requestInput']): Promise<T['response']> {
    const offered = releases[this.release].versions.get(api.key)
    if (offered === undefined) throw new Error(`${this.release} has no ${api.name}`)
    const address = typeof target === 'number' ? this.#addressOf(target) : await this.address(target)
    const client = await WireClient.connect(address)
    try {
      return await client.request(api, Math.min(offered.max, api.versions.max), message)
    } finally {
      await client.close()
    }
  }

  /** Waits until every broker that runs describes the topic so. */
  async #everywhere(topic: string, fits: (found: FoundTopic) => boolean): Promise<void> {
    await until(`${topic} is known everywhere`, async () => {
      const answers = await Promise.all(this.#up().map((id) => this.#ask(id, Metadata, { topics: [{ name: topic }] })))
      return answers.every(({ topics }) => topics[0] !== undefined && fits(topics[0]))
    })
  }

  /** Waits until the leader itself knows that it leads. */
  async #untilLed(topic: string, partitionIndex: number, leader: number): Promise<void> {
    if (this.#down.has(leader)) return
    await until(`${topic}-${partitionIndex} is led by ${leader}`, async () => {
      const asked = {
        replicaId: -1,
        isolationLevel: 0,
        topics: [{ name: topic, partitions: [{ partitionIndex, timestamp: -1n }] }],
      }
      const { topics } = await this.#ask(leader, ListOffsets, asked)
      return topics[0]?.partitions[0]?.errorCode === 0
    })
  }

  async #untilListed(fits: (ids: readonly number[]) => boolean): Promise<void> {
    await until('every broker lists the others', async () => {
      const answers = await Promise.all(this.#up().map((id) => this.#ask(id, Metadata, { topics: [] })))
      return answers.every(({ brokers }) => fits(brokers.map(({ nodeId }) => nodeId)))
    })
  }
}

type FoundTopic = NonNullable<NonNullable<(typeof Metadata)['types']>['response']['topics'][number]>

async function until(what: string, done: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (!(await done())) {
    if (performance.now() > deadline) throw new Error(`it took too long until ${what}`)
    await delay(100)
  }
}

/** How long an answer took, compared with how long it might have. */
function waitClass(elapsedMs: number, waitMs: number): WaitClass {
  if (waitMs === 0) return 'at once'
  if (elapsedMs < 0.5 * waitMs) return 'at once'
  // Half of a parked request's time may have passed before its answer is looked for.
  return 'after wait'
}
