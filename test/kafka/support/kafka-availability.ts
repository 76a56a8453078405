import { defaultVersion, kafkaChoice, zooKeeperVersion } from './kafka-choice.ts'
import type { Way } from './kafka-under-test.ts'
import { brokersUnavailable } from './ways/brokers-way.ts'
import { containersUnavailable } from './ways/containers-way.ts'
import { jvmUnavailable } from './ways/jvm-way.ts'

/** The way that is open, or why none is. */
export type KafkaAvailability =
  | { readonly way: Way; readonly version: string; readonly image?: string }
  | { readonly way: undefined; readonly version: string; readonly reason: string }

/**
 * Finds the way to a real Kafka: `KAFKA_BROKERS`, then a container engine that has or can pull the image, then Java
 * with jars that are here or that Maven can get; `KAFKA_VIA` (or `via`) allows one of them only.
 */
export async function kafkaAvailability(
  wanted: { readonly version?: string | undefined; readonly via?: Way | undefined } = {},
): Promise<KafkaAvailability> {
  const choice = kafkaChoice()
  const via = wanted.via ?? choice.via
  const version = wanted.version ?? choice.version
  const reasons: string[] = []
  const closed = async (way: Way, reason: () => Promise<string | undefined>): Promise<boolean> => {
    if (via !== undefined && via !== way) return true
    const text = await reason()
    if (text !== undefined) reasons.push(text)
    return text !== undefined
  }

  const ownVersion = choice.versionGiven ? version : 'unknown'
  if (choice.brokers !== undefined || via === 'brokers') {
    if (!(await closed('brokers', () => brokersUnavailable(choice.brokers)))) return { way: 'brokers', version: ownVersion }
    // Whoever names brokers wants these and no others, unless another way is forced.
    if (via === undefined || via === 'brokers') return { way: undefined, version: ownVersion, reason: reasons.join('; ') }
  }
  const image = version === choice.version ? choice.image : `apache/kafka:${version}`
  if (!(await closed('containers', () => imageUnavailable(version, image)))) return { way: 'containers', version, image }
  if (!(await closed('jvm', () => jvmUnavailable(version)))) return { way: 'jvm', version }
  return { way: undefined, version, reason: reasons.join('; ') }
}

async function imageUnavailable(version: string, image: string): Promise<string | undefined> {
  if (version === zooKeeperVersion) return `Kafka ${version} runs as Java processes only (containers: ${defaultVersion}, 3.9.1)`
  return containersUnavailable(image)
}
