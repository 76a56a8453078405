import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { kafkaAvailability } from './kafka-availability.ts'
import { kafkaChoice } from './kafka-choice.ts'
import { type BrokerNode, bootstrapList } from './kafka-under-test.ts'
import { offeredVersions, seenCluster } from './raw-probe.ts'
import { describeKafka, describeOwnKafka } from './shared-kafka.ts'

const apiVersionsKey = 18
const ids = (nodes: readonly BrokerNode[]): number[] => nodes.map(({ id }) => id).sort((a, b) => a - b)

const accepts = ({ host, port }: BrokerNode): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, host, () => resolve(true)).on('error', () => resolve(false))
    socket.on('close', () => socket.destroy())
    socket.unref()
  })

describe('choosing a Kafka', () => {
  it('takes the version of the image named, and the default without any', () => {
    expect(kafkaChoice({})).toMatchObject({ version: '4.3.1', image: 'apache/kafka:4.3.1', required: false })
    expect(kafkaChoice({ KAFKA_VERSION: '3.9.1' }).image).toBe('apache/kafka:3.9.1')
    expect(kafkaChoice({ KAFKA_IMAGE: 'registry:5000/kafka:3.9.1-x' })).toMatchObject({ version: '3.9.1' })
    expect(kafkaChoice({ KAFKA_IMAGE: 'kafka:latest', KAFKA_VERSION: '3.9.1' })).toMatchObject({
      version: '3.9.1',
      image: 'kafka:latest',
    })
    expect(kafkaChoice({ KAFKA_BROKERS: '', KAFKA_VIA: '', REQUIRE_KAFKA: '0' })).toMatchObject({
      brokers: undefined,
      via: undefined,
      required: false,
    })
  })

  it('refuses values that are none of those allowed', () => {
    expect(() => kafkaChoice({ KAFKA_VIA: 'docker' })).toThrow(/brokers, containers, jvm/)
    expect(() => kafkaChoice({ KAFKA_VERSION: 'newest' })).toThrow(/4\.3\.1/)
  })

  it('says why no container runs 2.1.1', async () => {
    expect(await kafkaAvailability({ version: '2.1.1', via: 'containers' })).toMatchObject({
      way: undefined,
      reason: /Java processes only/,
    })
  })
})

describeKafka('the cluster of this run', (kafka) => {
  it('answers at every node, and every node lists all', async () => {
    expect(kafka.brokers).toBe(bootstrapList(kafka.nodes))
    for (const { host, port } of kafka.nodes) {
      const keys = (await offeredVersions(host, port)).map(([key]) => key)
      expect(keys).toContain(apiVersionsKey)
      const seen = await seenCluster(host, port)
      expect(ids(seen.nodes)).toEqual(ids(kafka.nodes))
    }
  })
})

describeOwnKafka('control of brokers', (kafka) => {
  const [first, second] = kafka.nodes as [BrokerNode, BrokerNode]

  it('stops a broker, and starts it at its old address', async () => {
    await kafka.stopBroker(first.id)
    await expect(offeredVersions(first.host, first.port)).rejects.toThrow()
    await expect(kafka.stopBroker(first.id)).rejects.toThrow(`broker ${first.id} is down`)
    await kafka.startBroker(first.id)
    expect(ids((await seenCluster(second.host, second.port)).nodes)).toEqual(ids(kafka.nodes))
  })

  it('kills a broker, and brings it back', async () => {
    await kafka.killBroker(second.id)
    await expect(offeredVersions(second.host, second.port)).rejects.toThrow()
    await kafka.restore()
    expect(ids((await seenCluster(second.host, second.port)).nodes)).toEqual(ids(kafka.nodes))
  })

  it('pauses a broker, which then accepts and does not answer', async () => {
    await kafka.pauseBroker(first.id)
    expect(await accepts(first)).toBe(true)
    await expect(offeredVersions(first.host, first.port, 1_000)).rejects.toThrow('gave no answer')
    await kafka.unpauseBroker(first.id)
    expect((await offeredVersions(first.host, first.port, 30_000)).length).toBeGreaterThan(20)
  })

  it('names the brokers there are when another is meant', async () => {
    await expect(kafka.stopBroker(99)).rejects.toThrow('there is no broker 99')
  })
})
