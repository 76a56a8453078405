import { Kafka, type SendResult } from 'jackdaw'
import { expect, it } from 'vitest'
import { describeOwnKafka } from './support/shared-kafka.ts'

const partitions = 6
const all = Array.from({ length: partitions }, (_, partition) => partition)

describeOwnKafka('a broker that is killed under load', (shared) => {
  it('costs no record and no order; what it led goes on elsewhere', async () => {
    const kafka = new Kafka({ brokers: shared.brokers, requestTimeoutMs: 5_000 })
    const topic = `recovery-${process.pid}-${Date.now().toString(36)}`
    const made = await kafka.admin().createTopics([{ topic, partitions, replicationFactor: 3 }])
    expect(made).toEqual([{ topic, status: 'done' }])
    const producer = kafka.producer()
    const results: Promise<SendResult[]>[] = []
    let next = 0
    const send = async (): Promise<void> => {
      const value = String(next)
      next += 1
      const sent = producer.sendMany(all.map((partition) => ({ topic, partition, value })))
      results.push(sent)
      if (next % 20 === 0) await sent
    }
    for (let i = 0; i < 100; i += 1) await send()
    await Promise.all(results)
    const victim = kafka.view.topics.get(topic)?.partitions[0]?.leader ?? -1
    let back = false
    const killed = shared.killBroker(victim).then(() => shared.startBroker(victim))
    const watched = killed.finally(() => {
      back = true
    })
    while (!back) await send()
    await watched
    for (let i = 0; i < 20; i += 1) await send()
    expect((await Promise.all(results)).flat().filter((r) => r.status === 'failed')).toEqual([])
    const seen = new Map(all.map((partition) => [partition, new Set<number>()]))
    for await (const { partition, records } of kafka.reader({ topics: [topic], to: 'end' }).batches()) {
      // A set keeps the order of first insertion; a repeated record changes nothing.
      for (const record of records) seen.get(partition)?.add(Number(record.value))
    }
    const wanted = Array.from({ length: next }, (_, i) => i)
    for (const values of seen.values()) expect([...values]).toEqual(wanted)
    await kafka.close()
  })
})
