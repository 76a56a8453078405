import type { TestProject } from 'vitest/node'
import { serveControl } from './support/control-channel.ts'
import { kafkaAvailability } from './support/kafka-availability.ts'
import { kafkaChoice } from './support/kafka-choice.ts'
import type { SharedKafka } from './support/shared-kafka.ts'
import { startKafka } from './support/start-kafka.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    kafka: SharedKafka
  }
}

/** Starts the one cluster that all suites of this run share, says on one line what it is, and ends it afterwards. */
export async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const available = await kafkaAvailability()
  if (available.way === undefined) {
    if (kafkaChoice().required) throw new Error(`REQUIRE_KAFKA=1, and there is no Kafka to test with: ${available.reason}`)
    console.warn(`\n!!! real-Kafka suites are SKIPPED: ${available.reason}\n`)
    provide('kafka', { way: undefined, reason: available.reason })
    return undefined
  }
  const kafka = await startKafka()
  const { way, version, brokers, nodes } = kafka
  const control = way === 'brokers' ? undefined : await serveControl(kafka)
  const where =
    way === 'brokers' ? `your brokers ${brokers}` : way === 'jvm' ? 'Java processes' : `containers (image ${available.image})`
  console.log(`\nKafka for tests: ${version}, ${nodes.length} ${nodes.length === 1 ? 'node' : 'nodes'}, ${where}\n`)
  provide('kafka', { way, version, brokers, nodes, control: control?.url })
  return async () => {
    await control?.close()
    await kafka.close()
  }
}
