import { type KafkaAvailability, kafkaAvailability } from './kafka-availability.ts'
import { kafkaChoice } from './kafka-choice.ts'
import type { ClusterPlan, KafkaUnderTest, Way } from './kafka-under-test.ts'
import { connectBrokers } from './ways/brokers-way.ts'
import { startContainerCluster } from './ways/containers-way.ts'
import { startJvmCluster } from './ways/jvm-way.ts'

/** What to start; what is absent is as the environment asks. */
export interface StartKafkaOptions {
  /** Default 3. Has no say under `KAFKA_BROKERS`. */
  readonly brokers?: 1 | 3 | undefined
  readonly version?: string | undefined
  readonly via?: Way | undefined
  /** Broker properties beside and above the usual ones, by their Kafka names. Has no say under `KAFKA_BROKERS`. */
  readonly settings?: Readonly<Record<string, string>> | undefined
}

/**
 * A real Kafka cluster, ready to use. It is gone after `close()`, and also when this process ends in any other way.
 * @throws Error when no way is open (see {@link kafkaAvailability} to know before), or when it does not come up.
 */
export async function startKafka(options: StartKafkaOptions = {}): Promise<KafkaUnderTest> {
  const available: KafkaAvailability = await kafkaAvailability(options)
  if (available.way === undefined) throw new Error(`no Kafka to test with: ${available.reason}`)
  const plan: ClusterPlan = { brokers: options.brokers ?? 3, version: available.version, settings: options.settings ?? {} }
  switch (available.way) {
    case 'brokers':
      return connectBrokers(kafkaChoice().brokers ?? '', available.version)
    case 'containers':
      return startContainerCluster(plan, available.image ?? '')
    case 'jvm':
      return startJvmCluster(plan)
  }
}
