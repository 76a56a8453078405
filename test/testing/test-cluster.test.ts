import { describe, expect, it } from 'vitest'
import { ApiVersions, CreateTopics, Fetch, ListOffsets, Metadata, Produce } from '../../src/protocol/client.ts'
import { TestCluster } from '../../src/testing/index.ts'
import { batch } from './support/batches.ts'
import { bench } from './support/bench.ts'
import { fetchFrom, metadataOf, produceTo } from './support/requests.ts'
import { WireClient } from './support/wire-client.ts'

const { start, connect } = bench()

/** Handles that were closed leave the event loop in its next turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** What would keep this process alive, of the kinds that a cluster has. */
const handles = (): string[] =>
  process
    .getActiveResourcesInfo()
    .filter((kind) => /TCP|Timeout|Immediate/.test(kind))
    .sort()

describe('TestCluster', () => {
  it('takes a topic from its creation to a read', async () => {
    const cluster = await start({ brokers: 3 })
    const client = await connect(cluster)
    const made = { name: 'orders', numPartitions: 3, replicationFactor: 3, assignments: [], configs: [] }
    const created = await client.request(CreateTopics, 7, { topics: [made] })
    expect(created.topics[0]?.errorCode).toBe(0)
    const { topics } = await client.request(Metadata, 13, { topics: null })
    const topicId = topics[0]?.topicId ?? ''
    const leader = await connect(cluster, topics[0]?.partitions[0]?.leaderId)
    const records = batch({ values: ['a', 'b'] })
    const produced = await leader.request(Produce, 13, {
      acks: -1,
      timeoutMs: 1_000,
      topicData: [{ topicId, partitionData: [{ index: 0, records }] }],
    })
    expect(produced.responses[0]?.partitionResponses[0]).toMatchObject({ errorCode: 0, baseOffset: 0n, logStartOffset: 0n })
    const fetched = await leader.request(Fetch, 18, {
      maxWaitMs: 100,
      minBytes: 1,
      topics: [{ topicId, partitions: [{ partition: 0, fetchOffset: 1n, partitionMaxBytes: 1_000 }] }],
      forgottenTopicsData: [],
    })
    expect(fetched.responses[0]?.partitions[0]).toMatchObject({ errorCode: 0, highWatermark: 2n })
    const offsets = await leader.request(ListOffsets, 11, {
      replicaId: -1,
      isolationLevel: 0,
      topics: [{ name: 'orders', partitions: [{ partitionIndex: 0, timestamp: -1n }] }],
    })
    expect(offsets.topics[0]?.partitions[0]).toMatchObject({ errorCode: 0, offset: 2n })
    const logged = await cluster.log('orders', 0).records()
    expect(logged.map((record) => record.value?.toString())).toEqual(['a', 'b'])
  })

  it('names every wrong option at once', async () => {
    const options = { brokers: 0, autoCreateTopics: 'yes', partitions: 3 } as object
    await expect(TestCluster.start(options)).rejects.toMatchObject({
      code: 'CONFIG',
      faults: expect.objectContaining({ length: 3 }),
    })
  })

  it('takes no versions that its codecs do not know', async () => {
    const options = { versions: { 0: [3, 99], 1: [5, 4] }, brokerVersions: { 1: { 3: 'all' } } } as object
    await expect(TestCluster.start(options)).rejects.toMatchObject({
      faults: [
        'versions[0] must be null or [min, max] within 0 and 13',
        'versions[1] must be null or [min, max] within 0 and 18',
        'brokerVersions[1][3] must be null or [min, max] within 0 and 13',
      ],
    })
  })

  it('closes what it has started when a topic of its options cannot be made', async () => {
    await turn()
    const before = handles()
    await expect(TestCluster.start({ topics: [{ topic: 'a b' }] })).rejects.toThrow("the topic 'a b'")
    expect(handles()).toEqual(before)
  })

  it.each([
    ['../x', {}],
    ['t', { partitions: 0 }],
    ['t', { replicationFactor: 4 }],
    ['t', { assignments: [[1, 1]] }],
    ['t', { assignments: [[1]], partitions: 1 }],
    ['t', { partition: 3 }],
    ['t', { configs: { 'no.such': '1' } }],
    ['there', {}],
  ])('refuses to make the topic %s with %o', async (name, options) => {
    const cluster = await start({ topics: [{ topic: 'there' }] })
    expect(() => cluster.createTopic(name, options as object)).toThrow(/cannot create the topic|topic options/)
  })

  it('makes unknown topics in passing only where it is told to', async () => {
    const cluster = await start({ autoCreateTopics: true, defaultPartitions: 4 })
    const client = await connect(cluster)
    await client.request(Metadata, 12, metadataOf('passing'))
    const { topics } = await client.request(Metadata, 12, metadataOf('passing'))
    expect(topics[0]?.partitions.length).toBe(4)
  })

  it('puts the partitions of a topic on all brokers in turn', async () => {
    const cluster = await start({ brokers: 3, topics: [{ topic: 't', partitions: 6 }] })
    const leaders = Array.from({ length: 6 }, (_, partition) => cluster.log('t', partition).leader)
    expect(new Set(leaders.slice(0, 3))).toEqual(new Set([1, 2, 3]))
    expect(leaders.slice(3)).toEqual(leaders.slice(0, 3))
  })
})

describe('moveLeader', () => {
  it('makes the old leader refuse and point to the new one (KIP-951)', async () => {
    const cluster = await start({ topics: [{ topic: 't', assignments: [[1, 2]] }] })
    const client = await connect(cluster, 1)
    cluster.moveLeader('t', 0, 2)
    const { responses, nodeEndpoints } = await client.request(Produce, 12, produceTo('t', batch()))
    expect(responses[0]?.partitionResponses[0]).toMatchObject({ errorCode: 6, currentLeader: { leaderId: 2, leaderEpoch: 1 } })
    expect(nodeEndpoints.map(({ nodeId }) => nodeId)).toEqual([2])
  })

  it('keeps what was written, in the new leader as well', async () => {
    const cluster = await start({ topics: [{ topic: 't', assignments: [[1, 2]] }] })
    await (await connect(cluster, 1)).request(Produce, 12, produceTo('t', batch()))
    cluster.moveLeader('t', 0, 2)
    await (await connect(cluster, 2)).request(Produce, 12, produceTo('t', batch()))
    const { batches, highWatermark } = cluster.log('t', 0)
    expect(batches.map(({ baseOffset, leaderEpoch }) => [baseOffset, leaderEpoch])).toEqual([
      [0n, 0],
      [1n, 1],
    ])
    expect(highWatermark).toBe(2n)
  })

  it('refuses a broker that is no replica, and a partition that is not there', async () => {
    const cluster = await start({ topics: [{ topic: 't', assignments: [[1, 2]] }] })
    expect(() => cluster.moveLeader('t', 0, 3)).toThrow('in-sync replicas are 1, 2')
    expect(() => cluster.moveLeader('t', 1, 1)).toThrow('no partition t-1')
  })
})

describe('stopBroker and startBroker', () => {
  it('drop the connections, move leaders, and come back on the same port', async () => {
    const cluster = await start({ brokers: 2, topics: [{ topic: 't', assignments: [[1, 2]] }] })
    const address = cluster.brokers.split(',')[0] ?? ''
    const client = await connect(cluster, 1)
    await cluster.stopBroker(1)
    expect(await client.receive()).toBe('closed')
    await expect(WireClient.connect(address)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    expect(cluster.log('t', 0)).toMatchObject({ leader: 2, leaderEpoch: 1 })
    const { brokers } = await (await connect(cluster, 2)).request(Metadata, 12, { topics: [] })
    expect(brokers.map(({ nodeId }) => nodeId)).toEqual([2])
    await cluster.startBroker(1)
    const back = await connect(cluster, 1)
    expect((await back.request(Metadata, 12, { topics: [] })).brokers.length).toBe(2)
    expect(cluster.brokers.split(',')[0]).toBe(address)
    expect(cluster.log('t', 0).leader).toBe(2)
  })

  it('leave a partition without leader where nobody else has it, until the broker is back', async () => {
    const cluster = await start({ brokers: 2, topics: [{ topic: 't', assignments: [[2]] }] })
    await cluster.stopBroker(2)
    const client = await connect(cluster, 1)
    const { topics } = await client.request(Metadata, 12, metadataOf('t'))
    expect(topics[0]?.partitions[0]).toMatchObject({ errorCode: 5, leaderId: -1 })
    await cluster.startBroker(2)
    expect(cluster.log('t', 0)).toMatchObject({ leader: 2, leaderEpoch: 2 })
  })

  it('change nothing the second time', async () => {
    const cluster = await start({ brokers: 2 })
    await cluster.stopBroker(2)
    await cluster.stopBroker(2)
    await cluster.startBroker(2)
    await cluster.startBroker(2)
    await connect(cluster, 2)
    await expect(cluster.stopBroker(9)).rejects.toThrow('there is no broker 9')
  })
})

describe('versions (cb-TB4)', () => {
  it('can differ from the release, and between brokers', async () => {
    const cluster = await start({ brokers: 2, versions: { 0: [3, 9], 45: null }, brokerVersions: { 2: { 0: [3, 7] } } })
    const offered = async (broker: number): Promise<Map<number, number>> => {
      const { apiKeys } = await (await connect(cluster, broker)).request(ApiVersions, 0, {})
      return new Map(apiKeys.map(({ apiKey, maxVersion }) => [apiKey, maxVersion]))
    }
    expect((await offered(1)).get(0)).toBe(9)
    expect((await offered(2)).get(0)).toBe(7)
    expect((await offered(1)).has(45)).toBe(false)
  })

  it('that are not offered close the connection', async () => {
    const cluster = await start({ versions: { 1: [4, 11] }, topics: [{ topic: 't' }] })
    const client = await connect(cluster)
    client.send(Fetch, 12, fetchFrom('t', 0))
    expect(await client.receive()).toBe('closed')
    expect(cluster.journal.of(Fetch)[0]).toMatchObject({ request: null, outcome: { kind: 'closed' } })
  })
})

describe('close', () => {
  it('leaves no socket, listener or timer (cb-TB12)', async () => {
    await turn()
    const before = handles()
    const cluster = await TestCluster.start({ brokers: 3, topics: [{ topic: 't', assignments: [[1]] }] })
    const client = await connect(cluster)
    client.send(Fetch, 12, fetchFrom('t', 0))
    await cluster.journal.waitFor(Fetch, { outcome: 'waiting' })
    await cluster.close()
    expect(await client.receive()).toBe('closed')
    expect(cluster.connections).toBe(0)
    expect(handles()).toEqual(before)
  })

  it('can be called again, and ends all that can be asked of it', async () => {
    const cluster = await start()
    await Promise.all([cluster.close(), cluster.close()])
    await expect(cluster.stopBroker(1)).rejects.toMatchObject({ code: 'CLOSED' })
    await expect(cluster.startBroker(1)).rejects.toMatchObject({ code: 'CLOSED' })
  })

  it('is what await using calls', async () => {
    const cluster = await start()
    await cluster[Symbol.asyncDispose]()
    await expect(WireClient.connect(cluster.brokers.split(',')[0] ?? '')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})
