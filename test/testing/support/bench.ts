import { afterEach } from 'vitest'
import { TestCluster, type TestClusterOptions } from '../../../src/testing/index.ts'
import { WireClient } from './wire-client.ts'

/** Starts clusters and connections that are closed after each test. */
export interface Bench {
  start(options?: TestClusterOptions): Promise<TestCluster>
  connect(cluster: TestCluster, broker?: number): Promise<WireClient>
}

export function bench(): Bench {
  const clusters: TestCluster[] = []
  const clients: WireClient[] = []
  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.close()))
    await Promise.all(clusters.splice(0).map((cluster) => cluster.close()))
  })
  return {
    async start(options = {}) {
      const cluster = await TestCluster.start(options)
      clusters.push(cluster)
      return cluster
    },
    async connect(cluster, broker = 1) {
      const client = await WireClient.connect(cluster.brokers.split(',')[broker - 1] ?? '')
      clients.push(client)
      return client
    },
  }
}

/** Lets the event loop turn until `done` says so. */
export async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setImmediate(resolve))
}
