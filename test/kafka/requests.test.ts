import { Kafka, type KafkaError } from 'jackdaw'
import { Metadata } from 'jackdaw/protocol'
import { expect, it } from 'vitest'
import { describeKafka, describeOwnKafka } from './support/shared-kafka.ts'

const manyPartitions = 2_000

describeKafka('requests of the protocol', (shared) => {
  it('a topic of 2,000 partitions is described in one answer', async () => {
    const kafka = new Kafka({ brokers: shared.brokers })
    const admin = kafka.admin()
    const topic = `many-${process.pid}-${Date.now().toString(36)}`
    expect(await admin.createTopics([{ topic, partitions: manyPartitions, replicationFactor: 1 }])).toEqual([
      { topic, status: 'done' },
    ])
    let partitions: number[] = []
    // Brokers hear of a new topic one after the other.
    while (partitions.length === 0) {
      const { topics } = await kafka.request(Metadata, { topics: [{ name: topic }] })
      partitions = topics[0]?.partitions.map((p) => p.partitionIndex) ?? []
    }
    expect(partitions.sort((a, b) => a - b)).toEqual(Array.from({ length: manyPartitions }, (_, i) => i))
    expect(await admin.deleteTopics([topic])).toEqual([{ topic, status: 'done' }])
    await kafka.close()
  })
})

describeOwnKafka('a broker that goes', (shared) => {
  it('in the middle of a request: the error says that it may have arrived, and the next call works (cb-C6)', async () => {
    const kafka = new Kafka({ brokers: shared.brokers })
    await kafka.connect()
    const node = shared.nodes[1]?.id ?? -1
    await kafka.request(Metadata, { topics: [] }, { node })
    // Frozen, it takes the request and does not answer; then it is gone.
    await shared.pauseBroker(node)
    const lost = kafka.request(Metadata, { topics: [] }, { node }).then(
      () => undefined,
      (error: KafkaError) => error,
    )
    await shared.killBroker(node)
    expect(await lost).toMatchObject({ name: 'ConnectionError', code: 'CONNECTION', sent: 'maybe', retriable: true })
    expect((await kafka.request(Metadata, { topics: [] })).brokers.length).toBeGreaterThanOrEqual(2)
    await kafka.close()
  })
})
