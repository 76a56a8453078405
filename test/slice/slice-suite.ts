import { Kafka, type KafkaOptions, type KafkaRecord, type SendResult, type TopicResult } from 'jackdaw'
import { Metadata } from 'jackdaw/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partitionForKey } from '../../src/producer/partitioner/murmur2.ts'
import { messages } from '../support/data-set.ts'

/** A cluster that the suite runs against: a real Kafka of some version, or ours. Three brokers. */
export interface SliceTarget {
  readonly options: () => KafkaOptions
  /** Gives the partition another leader, by whatever means the cluster has. */
  readonly moveLeader: (kafka: Kafka, topic: string, partition: number) => Promise<void>
}

let topics = 0
const freshTopic = (): string => `slice-${process.pid}-${Date.now().toString(36)}-${topics++}`

/** What the slice promises, the same on every cluster. */
export function sliceSuite(target: SliceTarget): void {
  let kafka: Kafka
  beforeAll(() => {
    kafka = new Kafka(target.options())
  })
  afterAll(() => kafka.close())

  const makeTopic = async (partitions: number, replicationFactor = 3): Promise<string> => {
    const topic = freshTopic()
    const admin = kafka.admin()
    expect(failures(await admin.createTopics([{ topic, partitions, replicationFactor }]))).toEqual([])
    await admin.close()
    return topic
  }
  const readAll = async (topic: string, kafkaToUse = kafka): Promise<KafkaRecord[]> => {
    const reader = kafkaToUse.reader({ topics: [topic], to: 'end' })
    const records: KafkaRecord[] = []
    for await (const batch of reader.batches()) records.push(...batch)
    await reader.close()
    return records
  }

  describe('admin', () => {
    it('makes and deletes topics, with a result for each', async () => {
      const admin = kafka.admin()
      const [one, two] = [freshTopic(), freshTopic()]
      expect(await admin.createTopics([{ topic: one, partitions: 2, replicationFactor: 1 }])).toEqual([
        { topic: one, status: 'done' },
      ])
      const again = await admin.createTopics([
        { topic: one, partitions: 1, replicationFactor: 1 },
        { topic: two, partitions: 1, replicationFactor: 3 },
        { topic: 'no/such name', partitions: 1, replicationFactor: 1 },
        { topic: freshTopic(), partitions: 1, replicationFactor: 9 },
      ])
      expect(failures(again)).toEqual(['TOPIC_ALREADY_EXISTS', 'INVALID_TOPIC_EXCEPTION', 'INVALID_REPLICATION_FACTOR'])
      const deleted = await admin.deleteTopics([one, two, 'never-made'])
      expect(failures(deleted)).toEqual(['UNKNOWN_TOPIC_OR_PARTITION'])
      await admin.close()
    })

    it('only checks when told so', async () => {
      const admin = kafka.admin()
      const topic = freshTopic()
      const wanted = [{ topic, partitions: 1, replicationFactor: 1 }]
      expect(failures(await admin.createTopics(wanted, { validateOnly: true }))).toEqual([])
      expect(failures(await admin.createTopics(wanted))).toEqual([])
      await admin.close()
    })
  })

  describe('producer and reader', () => {
    it.each(['none', 'gzip'] as const)('write and read the same bytes, compression %s (feat-K10)', async (compression) => {
      const topic = await makeTopic(4)
      const producer = kafka.producer({ compression })
      const sent = [...messages(topic, 300, 7)]
      const results = await producer.sendMany(sent)
      expect(results.filter((r) => r.status !== 'acked')).toEqual([])
      const read = await readAll(topic)
      expect(read.length).toBe(sent.length)
      const at = new Map(read.map((r) => [`${r.partition}/${r.offset}`, r]))
      results.forEach((result, i) => {
        if (result.status !== 'acked') return
        const record = at.get(`${result.partition}/${result.offset}`)
        expect(comparable(record)).toEqual(comparable(sent[i]))
        expect(record?.timestamp).toBe(result.timestamp)
      })
      await producer.close()
    })

    it('gives the partition that Java would to every key, and order within it (feat-R16, feat-R17)', async () => {
      const topic = await makeTopic(5)
      const producer = kafka.producer({ lingerMs: 5 })
      const keys = Array.from({ length: 40 }, (_, i) => `key-${i}`)
      const sends = Array.from({ length: 2_000 }, (_, i) => producer.send({ topic, key: keys[i % 40], value: String(i) }))
      for (const [i, ack] of (await Promise.all(sends)).entries())
        expect(ack.partition).toBe(partitionForKey(Buffer.from(keys[i % 40] ?? ''), 5))
      const values = new Map<number, number[]>()
      for (const record of await readAll(topic))
        values.set(record.partition, [...(values.get(record.partition) ?? []), Number(record.value)])
      for (const seen of values.values()) expect(seen).toEqual([...seen].sort((a, b) => a - b))
      expect([...values.values()].flat().length).toBe(2_000)
      await producer.close()
    })

    it('reads from the latest, from offsets, and stops at the end that was there at first (feat-K6)', async () => {
      const topic = await makeTopic(2)
      const producer = kafka.producer()
      await producer.sendMany(Array.from({ length: 20 }, (_, i) => ({ topic, partition: i % 2, value: `v${i}` })))
      const latest = kafka.reader({ topics: [topic], from: 'latest' }).batches()
      const first = latest.next()
      const offsets = kafka.reader({ topics: [topic], from: { offsets: [{ topic, partition: 1, offset: 7 }] }, to: 'end' })
      const seen: string[] = []
      for await (const batch of offsets.batches()) {
        seen.push(...batch.records.map((r) => `${r.partition}/${r.offset} ${r.value}`))
        await producer.send({ topic, partition: 1, value: 'too late' })
      }
      expect(seen).toEqual(['1/7 v15', '1/8 v17', '1/9 v19'])
      // The reader may look its offset up before or after this one: sent until it is seen.
      let arrived = false
      const done = first.then(({ value }) => {
        arrived = true
        return value
      })
      while (!arrived) await Promise.race([producer.send({ topic, partition: 0, value: 'news' }), done])
      expect(String((await done)?.records[0]?.value)).toMatch(/news|too late/)
      await producer.close()
    })

    it('goes on behind the last batch after a loop that was left', async () => {
      const topic = await makeTopic(1)
      const producer = kafka.producer()
      for (let i = 0; i < 3; i += 1) await producer.send({ topic, value: `v${i}` })
      const reader = kafka.reader({ topics: [topic], to: 'end' })
      const seen: string[] = []
      for await (const batch of reader.batches()) {
        seen.push(...batch.records.map((r) => String(r.value)))
        break
      }
      for await (const batch of reader.batches()) seen.push(...batch.records.map((r) => String(r.value)))
      expect(seen).toEqual(['v0', 'v1', 'v2'])
      await producer.close()
      await reader.close()
    })

    it('sends on when a leader moves meanwhile: nothing is lost, order is kept', async () => {
      const topic = await makeTopic(3)
      const producer = kafka.producer()
      const send = (i: number): Promise<SendResult[]> =>
        producer.sendMany([0, 1, 2].map((partition) => ({ topic, partition, value: String(i) })))
      const results: Promise<SendResult[]>[] = []
      for (let i = 0; i < 50; i += 1) results.push(send(i))
      await Promise.all(results)
      const moved = target.moveLeader(kafka, topic, 0)
      let moving = true
      const settled = moved.finally(() => {
        moving = false
      })
      let next = 50
      while (moving || next < 100) {
        results.push(send(next))
        next += 1
        if (next % 10 === 0) await Promise.all(results)
      }
      await settled
      const last = send(next)
      results.push(last)
      expect((await Promise.all(results)).flat().filter((r) => r.status === 'failed')).toEqual([])
      const byPartition = new Map<number, number[]>()
      for (const { partition, value } of await readAll(topic))
        byPartition.set(partition, [...(byPartition.get(partition) ?? []), Number(value)])
      for (const partition of [0, 1, 2]) {
        const seen = byPartition.get(partition) ?? []
        // A retry after an unknown outcome may repeat a record until producers are idempotent; none may be missing or out of order.
        expect([...new Set(seen)]).toEqual(Array.from({ length: next + 1 }, (_, i) => i))
      }
      await producer.close()
    })
  })

  it('answers any request of the protocol with the version used', async () => {
    const topic = await makeTopic(1)
    const { version, body } = await kafka.exchange(Metadata, { topics: [{ name: topic }] })
    expect(version).toBeGreaterThanOrEqual(7)
    expect(body.brokers.length).toBe(3)
    expect(body.topics.map((t) => t.name)).toEqual([topic])
    const fixed = await kafka.exchange(Metadata, { topics: [] }, { version: 5 })
    expect(fixed.version).toBe(5)
    expect(fixed.body.topics).toEqual([])
  })
}

function failures(results: readonly TopicResult[]): string[] {
  return results.flatMap((r) => (r.status === 'failed' ? [(r.error as { errorName?: string }).errorName ?? r.error.message] : []))
}

/** Key, value and headers in one form, whoever made them. */
function comparable(given: Pick<KafkaRecord, 'key' | 'value' | 'headers'> | object | undefined): unknown {
  const { key, value, headers } = given as { key?: unknown; value?: unknown; headers?: readonly (readonly [string, unknown])[] }
  const hex = (bytes: unknown): string | null => (bytes == null ? null : Buffer.from(bytes as never).toString('hex'))
  return { key: hex(key), value: hex(value), headers: (headers ?? []).map(([name, v]) => [name, hex(v)]) }
}
