import { ManualClock, type ReleaseName, TestCluster } from '../../src/testing/index.ts'
import type { WireClient } from '../testing/support/wire-client.ts'
import type { Script, Target } from './script.ts'
import type { Stage, Timed } from './stage.ts'

/** A moment after which no script's records lie. */
const wallStart = 1_790_000_000_000

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * TestCluster, posing as a release. Its clock stands still: what is answered without the clock being moved was answered at
 * once, and what needs it to move was not.
 */
export async function testStage(release: ReleaseName, script: Script): Promise<Stage> {
  const clock = new ManualClock(wallStart)
  const cluster = await TestCluster.start({
    brokers: 3,
    release,
    clock,
    minInSyncReplicas: 2,
    autoCreateTopics: script.cluster === 'auto-create',
  })
  const addresses = cluster.brokers.split(',')
  const ports = new Map(addresses.map((address, i) => [i + 1, Number(address.split(':')[1])]))
  /** Connections whose request waits for a later `receive`. */
  const waiting = new Set<WireClient>()

  return {
    release,
    ports,
    async address(target: Target) {
      const controller = 1
      const id = target === 'controller' ? controller : target === 'other' ? controller + 1 : target
      return addresses[id - 1] ?? ''
    },
    async createTopic(topic, assignments, configs) {
      return cluster.createTopic(topic, { assignments, configs })
    },
    async moveLeader(topic, partition, to) {
      cluster.moveLeader(topic, partition, to)
    },
    stopBroker: (id) => cluster.stopBroker(id),
    startBroker: (id) => cluster.startBroker(id),
    settle: turn,
    async parked(client) {
      waiting.add(client)
      while (clock.pending < waiting.size) await turn()
    },
    async receive(client, waitMs, hangs) {
      waiting.delete(client)
      const isParked = (): boolean => clock.pending > waiting.size
      const isDropped = (): boolean => hangs && cluster.journal.entries.at(-1)?.outcome.kind === 'silent'
      let done: Timed['received'] | null = null
      const receiving = client.receive().then((received) => {
        done = received
      })
      while (done === null && !isParked() && !isDropped()) await turn()
      if (done === null && isDropped()) return { received: null, wait: 'never' }
      const wait = done === null ? 'after wait' : 'at once'
      if (done === null) clock.advance(waitMs)
      await receiving
      return { received: done ?? 'closed', wait }
    },
    close: () => cluster.close(),
  }
}
