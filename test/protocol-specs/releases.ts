import { type KafkaRelease, readKafkaRelease } from '../../protocol-specs/generator/import/kafka-facts.ts'
import { kafkaMessageJars } from '../../tools/kafka-clients.ts'

/** Kafka's own message files, 4.3.1 and 3.9.1, or why there are none. */
export async function findReleases(): Promise<readonly KafkaRelease[] | string> {
  try {
    return [readKafkaRelease(await kafkaMessageJars('4.3.1')), readKafkaRelease(await kafkaMessageJars('3.9.1'))]
  } catch (error) {
    return (error as Error).message
  }
}
