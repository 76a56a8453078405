import { afterEach, describe, inject } from 'vitest'
import { remoteControl } from './control-channel.ts'
import type { BrokerControl, BrokerNode, Way } from './kafka-under-test.ts'

/** What the global setup tells the test files: the cluster of this run, or why there is none. */
export type SharedKafka =
  | {
      readonly way: Way
      readonly version: string
      readonly brokers: string
      readonly nodes: readonly BrokerNode[]
      /** Where its control is served; undefined for brokers that are not ours. */
      readonly control: string | undefined
    }
  | { readonly way: undefined; readonly reason: string }

/** The cluster of this run, for tests inside {@link describeKafka}. */
export interface KafkaForTests {
  readonly way: Way
  readonly version: string
  /** The bootstrap list: `host:port`, comma separated. */
  readonly brokers: string
  readonly nodes: readonly BrokerNode[]
}

/** The cluster of this run and its control, for tests inside {@link describeOwnKafka}. */
export interface OwnKafkaForTests extends KafkaForTests, BrokerControl {}

/**
 * A suite that needs a real Kafka: the shared cluster of this run. Without one it is skipped, with the reason in its
 * name.
 */
export function describeKafka(name: string, suite: (kafka: KafkaForTests) => void): void {
  const shared = inject('kafka')
  if (shared.way === undefined) describe.skip(`${name} (skipped: ${shared.reason})`, () => suite(absentKafka))
  else describe(`${name} (Kafka ${shared.version}, ${shared.way})`, () => suite(shared))
}

/**
 * A suite that stops, kills or pauses brokers of the shared cluster, which is whole again after each test. Skipped as
 * {@link describeKafka} is, and under `KAFKA_BROKERS`.
 */
export function describeOwnKafka(name: string, suite: (kafka: OwnKafkaForTests) => void): void {
  const shared = inject('kafka')
  if (shared.way === undefined || shared.control === undefined) {
    const reason = shared.way === undefined ? shared.reason : 'these brokers are not ours to stop'
    describe.skip(`${name} (skipped: ${reason})`, () => suite(absentKafka))
    return
  }
  const control = remoteControl(shared.control)
  describe(`${name} (Kafka ${shared.version}, ${shared.way})`, () => {
    afterEach(() => control.restore())
    suite({ ...shared, ...control })
  })
}

const absent = async (): Promise<never> => {
  throw new Error('there is no Kafka to test with')
}

/** What a skipped suite is given, so that its tests can be counted. */
const absentKafka: OwnKafkaForTests = {
  way: 'brokers',
  version: 'none',
  brokers: '127.0.0.1:1',
  nodes: [],
  stopBroker: absent,
  startBroker: absent,
  killBroker: absent,
  pauseBroker: absent,
  unpauseBroker: absent,
  restore: absent,
}
