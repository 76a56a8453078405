import { bootstrapList, type KafkaUnderTest } from '../kafka-under-test.ts'
import { seenCluster } from '../raw-probe.ts'

const split = (brokers: string): { host: string; port: number }[] =>
  brokers.split(',').map((text) => {
    const at = text.trim().lastIndexOf(':')
    const port = Number(text.trim().slice(at + 1))
    if (at < 1 || !Number.isInteger(port)) throw new Error(`KAFKA_BROKERS: '${text}' is not of the form host:port`)
    return {
      host: text
        .trim()
        .slice(0, at)
        .replace(/^\[|\]$/g, ''),
      port,
    }
  })

/** Why the user's brokers cannot be used, or undefined when one of them answers. */
export async function brokersUnavailable(brokers: string | undefined): Promise<string | undefined> {
  if (brokers === undefined) return 'KAFKA_BROKERS is not set'
  const answers = await Promise.allSettled(split(brokers).map(({ host, port }) => seenCluster(host, port)))
  if (answers.some(({ status }) => status === 'fulfilled')) return undefined
  return `none of KAFKA_BROKERS=${brokers} answers (${(answers[0] as PromiseRejectedResult).reason.message})`
}

const notOurs = async (): Promise<never> => {
  throw new Error('the brokers of KAFKA_BROKERS are not ours to stop or start; use describeOwnKafka for such tests')
}

/** The user's own cluster, as these brokers describe it. `close()` leaves it alone. */
export async function connectBrokers(brokers: string, version: string): Promise<KafkaUnderTest> {
  const { nodes } = await Promise.any(split(brokers).map(({ host, port }) => seenCluster(host, port)))
  return {
    way: 'brokers',
    version,
    nodes,
    brokers: bootstrapList(nodes),
    close: async () => {},
    stopBroker: notOurs,
    startBroker: notOurs,
    killBroker: notOurs,
    pauseBroker: notOurs,
    unpauseBroker: notOurs,
    restore: notOurs,
  }
}
