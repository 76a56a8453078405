import type { Way } from './kafka-under-test.ts'

/** What the environment asks for; there are no other variables. */
export interface KafkaChoice {
  /** `KAFKA_VIA`: this way and no other. */
  readonly via: Way | undefined
  /** `KAFKA_BROKERS`: a bootstrap list of the user's own cluster. */
  readonly brokers: string | undefined
  /** `KAFKA_VERSION`, or the version that the image's tag begins with, or the default. */
  readonly version: string
  /** Whether `KAFKA_VERSION` was given. */
  readonly versionGiven: boolean
  /** `KAFKA_IMAGE`, or Apache's image of this version. */
  readonly image: string
  /** `REQUIRE_KAFKA=1`: no way is an error, not a skip. */
  readonly required: boolean
}

/** What is started when nothing else is asked for. */
export const defaultVersion = '4.3.1'

/** The last version of the test bench that has no KRaft: it runs with ZooKeeper, as Java processes only. */
export const zooKeeperVersion = '2.1.1'

const ways: readonly Way[] = ['brokers', 'containers', 'jvm']
const versionPattern = /^\d+\.\d+\.\d+$/

const unlessEmpty = (value: string | undefined): string | undefined => (value === '' ? undefined : value)

/**
 * Reads the choice from these environment variables.
 * @throws Error on a value that is not one of those allowed, naming them.
 */
export function kafkaChoice(env: NodeJS.ProcessEnv = process.env): KafkaChoice {
  const via = unlessEmpty(env['KAFKA_VIA'])
  if (via !== undefined && !(ways as readonly string[]).includes(via)) {
    throw new Error(`KAFKA_VIA is '${via}'; it can be ${ways.join(', ')}`)
  }
  const version = unlessEmpty(env['KAFKA_VERSION'])
  if (version !== undefined && !versionPattern.test(version)) {
    throw new Error(`KAFKA_VERSION is '${version}'; it must have the form 4.3.1`)
  }
  const image = unlessEmpty(env['KAFKA_IMAGE'])
  const imageVersion = image && /:(\d+\.\d+\.\d+)[^/]*$/.exec(image)?.[1]
  const chosen = version ?? imageVersion ?? defaultVersion
  return {
    via: via as Way | undefined,
    brokers: unlessEmpty(env['KAFKA_BROKERS']),
    version: chosen,
    versionGiven: version !== undefined,
    image: image ?? `apache/kafka:${chosen}`,
    required: env['REQUIRE_KAFKA'] === '1',
  }
}
