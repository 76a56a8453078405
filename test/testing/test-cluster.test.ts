import { afterEach, describe, expect, it } from 'vitest'
import { ApiVersions, CreateTopics, Fetch, ListOffsets, Metadata, Produce } from '../../src/protocol/client.ts'
import { TestCluster, type TestClusterOptions } from '../../src/testing/index.ts'
import { batch } from './support/batches.ts'
import { WireClient } from './support/wire-client.ts'

const clusters: TestCluster[] = []
const clients: WireClient[] = []

async function start(options: TestClusterOptions = {}): Promise<TestCluster> {
  const cluster = await TestCluster.start(options)
  clusters.push(cluster)
  return cluster
}

async function connect(cluster: TestCluster, broker = 1): Promise<WireClient> {
  const client = await WireClient.connect(cluster.brokers.split(',')[broker - 1] ?? '')
  clients.push(client)
  return client
}

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
  await Promise.all(clusters.splice(0).map((cluster) => cluster.close()))
})

describe('TestCluster', () => {
  it('takes a topic from its creation to a read', async () => {
    const cluster = await start({ brokers: 3 })
    const client = await connect(cluster)
    const versions = await client.request(ApiVersions, 4, { clientSoftwareName: 'wire', clientSoftwareVersion: '1' })
    expect(versions.errorCode).toBe(0)
    const created = await client.request(CreateTopics, 7, {
      topics: [{ name: 'orders', numPartitions: 3, replicationFactor: 3, assignments: [], configs: [] }],
    })
    expect(created.topics[0]?.errorCode).toBe(0)
    const md = await client.request(Metadata, 13, { topics: null })
    const leader = md.topics[0]?.partitions[0]?.leaderId ?? -1
    const topicId = md.topics[0]?.topicId ?? ''
    const toLeader = await connect(cluster, leader)
    const produced = await toLeader.request(Produce, 13, {
      acks: -1,
      timeoutMs: 1000,
      topicData: [{ topicId, partitionData: [{ index: 0, records: batch({ values: ['a', 'b'] }) }] }],
    })
    expect(produced.responses[0]?.partitionResponses[0]).toMatchObject({ errorCode: 0, baseOffset: 0n, logStartOffset: 0n })
    const fetched = await toLeader.request(Fetch, 18, {
      maxWaitMs: 100,
      minBytes: 1,
      topics: [{ topicId, partitions: [{ partition: 0, fetchOffset: 1n, partitionMaxBytes: 1000 }] }],
      forgottenTopicsData: [],
    })
    expect(fetched.responses[0]?.partitions[0]).toMatchObject({ errorCode: 0, highWatermark: 2n })
    const offsets = await toLeader.request(ListOffsets, 11, {
      replicaId: -1,
      isolationLevel: 0,
      topics: [{ name: 'orders', partitions: [{ partitionIndex: 0, timestamp: -1n }] }],
    })
    expect(offsets.topics[0]?.partitions[0]).toMatchObject({ errorCode: 0, offset: 2n })
    const records = await cluster.log('orders', 0).records()
    expect(records.map((record) => record.value?.toString())).toEqual(['a', 'b'])
  })
})
