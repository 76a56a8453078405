import { Kafka } from 'jackdaw'
import { Fetch, Metadata, Produce } from 'jackdaw/protocol'
import { TestCluster } from 'jackdaw/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deferred } from '../../src/foundation/deferred.ts'

let cluster: TestCluster
let kafka: Kafka
beforeEach(async () => {
  cluster = await TestCluster.start({ brokers: 3 })
  kafka = new Kafka(cluster.clientOptions())
})
afterEach(async () => {
  await kafka.close()
  await cluster.close()
})

const topicsAsked = (): string[][] =>
  cluster.journal.entries
    .filter((e) => e.api === 'Metadata')
    .map((e) => ((e.request as { topics: { name: string }[] | null }).topics ?? []).map((t) => t.name))

describe('metadata', () => {
  it('is asked for exactly the topic of a first send, and not again for the next thousand (feat-R1)', async () => {
    cluster.createTopic('t', { partitions: 3 })
    cluster.createTopic('other', { partitions: 3 })
    const producer = kafka.producer()
    for (let i = 0; i < 1_000; i += 1) await producer.send({ topic: 't', key: String(i % 7), value: 'v' })
    expect(topicsAsked()).toEqual([['t']])
  })

  it('is asked once for what fails in one turn, naming the topics concerned (cb-M10)', async () => {
    for (const topic of ['a', 'b', 'c'])
      cluster.createTopic(topic, {
        assignments: [
          [1, 2],
          [1, 2],
        ],
      })
    const producer = kafka.producer()
    const all = ['a', 'b', 'c'].flatMap((topic) => [0, 1].map((partition) => ({ topic, partition, value: 'v' })))
    await producer.sendMany(all)
    const before = topicsAsked().length
    cluster.intercept(Produce, () => 'close', { times: 1 })
    const results = await producer.sendMany(all)
    expect(results.map((r) => r.status)).toEqual(all.map(() => 'acked'))
    expect(
      topicsAsked()
        .slice(before)
        .map((names) => names.sort()),
    ).toEqual([['a', 'b', 'c']])
  })

  it.each(['UNKNOWN_TOPIC_OR_PARTITION', 'LEADER_NOT_AVAILABLE', 'NOT_LEADER_OR_FOLLOWER', 'FENCED_LEADER_EPOCH'] as const)(
    'is asked once after %s, and the same bytes are sent again',
    async (error) => {
      cluster.createTopic('t', { partitions: 1 })
      const producer = kafka.producer()
      await producer.send({ topic: 't', value: 'first' })
      const before = topicsAsked().length
      cluster.faults.on(Produce, { error, times: 1 })
      expect((await producer.send({ topic: 't', value: 'second' })).offset).toBe(1n)
      expect(topicsAsked().slice(before)).toEqual([['t']])
      const sent = cluster.journal.entries.filter((e) => e.api === 'Produce').slice(-2)
      const [one, two] = sent.map((e) => JSON.stringify(e.request, (_, v) => (typeof v === 'bigint' ? String(v) : v)))
      expect(two).toBe(one)
    },
  )
})

describe('only what is affected stalls', () => {
  it('sends to p1 while the metadata that p0 waits for is held back (feat-R3)', async () => {
    cluster.createTopic('t', {
      assignments: [
        [1, 2],
        [1, 2],
      ],
    })
    const producer = kafka.producer()
    await producer.sendMany([0, 1].map((partition) => ({ topic: 't', partition, value: 'v' })))
    cluster.moveLeader('t', 0, 2)
    const held = deferred<void>()
    cluster.intercept(
      Metadata,
      async () => {
        await held.promise
        return undefined
      },
      { times: 1 },
    )
    let p0 = 'waiting'
    const moved = producer.send({ topic: 't', partition: 0, value: 'w' }).then(() => {
      p0 = 'acked'
    })
    await cluster.journal.waitFor(Metadata, { outcome: 'waiting' })
    for (let i = 0; i < 3; i += 1) await producer.send({ topic: 't', partition: 1, value: 'w' })
    expect(p0).toBe('waiting')
    held.resolve()
    await moved
    expect(p0).toBe('acked')
  })

  it('an unknown topic holds up no other; it is found when it appears (cb-M6)', async () => {
    cluster.createTopic('known', { partitions: 1 })
    const producer = kafka.producer()
    const late = producer.send({ topic: 'late', value: 'v' })
    await producer.send({ topic: 'known', value: 'v' })
    cluster.createTopic('late', { partitions: 1 })
    expect(await late).toMatchObject({ topic: 'late', partition: 0, offset: 0n })
  })
})

describe('a lost broker', () => {
  it('fails the request in its hands with a ConnectionError that says so, and the next call works (cb-C6)', async () => {
    await kafka.connect()
    const [node = 0] = kafka.view.brokers.keys()
    cluster.intercept(Metadata, () => 'swallow', { broker: node, times: 1 })
    const lost = kafka.request(Metadata, { topics: [] }, { node }).catch((error: unknown) => error)
    await cluster.journal.waitFor(Metadata, { broker: node, outcome: 'silent' })
    await cluster.stopBroker(node)
    expect(await lost).toMatchObject({ name: 'ConnectionError', code: 'CONNECTION', sent: 'maybe', retriable: true })
    const { brokers } = await kafka.request(Metadata, { topics: [] })
    expect(brokers.map((b) => b.nodeId)).not.toContain(node)
  })

  it('is left for the new leaders: every record arrives, in order', async () => {
    cluster.createTopic('t', { partitions: 6, replicationFactor: 3 })
    const producer = kafka.producer()
    const sends: Promise<unknown>[] = []
    for (let i = 0; i < 600; i += 1) {
      sends.push(producer.send({ topic: 't', partition: i % 6, value: String(i) }))
      if (i === 200) await cluster.stopBroker(2)
      if (i === 400) await cluster.startBroker(2)
      if (i % 50 === 0) await Promise.race(sends.slice(-1))
    }
    await Promise.all(sends)
    const seen = new Map<number, number[]>()
    for await (const { partition, records } of kafka.reader({ topics: ['t'], to: 'end' }).batches()) {
      seen.set(partition, [...(seen.get(partition) ?? []), ...records.map((r) => Number(r.value))])
    }
    for (const [partition, values] of seen) {
      expect([...new Set(values)]).toEqual(Array.from({ length: 100 }, (_, i) => i * 6 + partition))
    }
    expect(seen.size).toBe(6)
  })
})

describe('the reader', () => {
  it('does not fetch a partition whose records nobody takes, and goes on with the others (feat-F2)', async () => {
    cluster.createTopic('t', { assignments: [[1], [1]] })
    const producer = kafka.producer({ batchBytes: 1_000 })
    const fill = (partition: number): Promise<unknown> =>
      producer.sendMany(Array.from({ length: 40 }, () => ({ topic: 't', partition, value: Buffer.alloc(900) })))
    await fill(0)
    await fill(1)
    const batches = kafka.reader({ topics: ['t'], windowBytes: 4_000, maxPartitionBytes: 3_000, maxWaitMs: 20 }).batches()
    await batches.next()
    const partitionsOf = (request: unknown): number[] =>
      (request as { topics: { partitions: { partition: number }[] }[] }).topics.flatMap((t) =>
        t.partitions.map((p) => p.partition),
      )
    // Both windows fill up; from then on no fetch at all is sent while nobody takes.
    let before = -1
    while (before !== cluster.journal.count(Fetch)) {
      before = cluster.journal.count(Fetch)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const asked = cluster.journal.entries.filter((e) => e.api === 'Fetch').map((e) => partitionsOf(e.request))
    for (const partition of [0, 1]) expect(asked.filter((p) => p.includes(partition)).length).toBeLessThanOrEqual(4)
    const seen = new Map<number, number>()
    while ((seen.get(0) ?? 0) + (seen.get(1) ?? 0) < 79) {
      const { partition, records } = (await batches.next()).value ?? { partition: -1, records: [] }
      seen.set(partition, (seen.get(partition) ?? 0) + records.length)
    }
    await batches.return?.()
  })

  it('follows a leader that moves, without loss or repetition (feat-F11)', async () => {
    cluster.createTopic('t', { partitions: 1, replicationFactor: 3 })
    const producer = kafka.producer()
    const reader = kafka.reader({ topics: ['t'], maxWaitMs: 20 })
    const seen: number[] = []
    const reading = (async () => {
      for await (const batch of reader.batches()) {
        seen.push(...batch.records.map((r) => Number(r.value)))
        if (seen.length >= 60) break
      }
    })()
    for (let i = 0; i < 60; i += 1) {
      await producer.send({ topic: 't', value: String(i) })
      if (i % 10 === 5) cluster.moveLeader('t', 0, 1 + (((kafka.view.topics.get('t')?.partitions[0]?.leader ?? 1) + i) % 3))
    }
    await reading
    expect(seen).toEqual(Array.from({ length: 60 }, (_, i) => i))
  })
})
