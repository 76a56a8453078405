import type { Clock } from '../foundation/clock.ts'
import { type Check, checkOptions, failOn, hasMethods, isBoolean, isFunction, isInteger, isOneOf } from '../foundation/options.ts'
import type { Random } from '../foundation/random.ts'
import { type ReleaseName, releases } from './releases.ts'
import { capFaults, type VersionCaps } from './version-caps.ts'

/** How a topic is made. */
export interface TestTopicOptions {
  /** Default 1. */
  readonly partitions?: number | undefined
  /** Default: 3, or the number of brokers that run if that is less. */
  readonly replicationFactor?: number | undefined
  /** The replicas of each partition, in place of the two above; the first one leads. */
  readonly assignments?: readonly (readonly number[])[] | undefined
  /** `max.message.bytes` and `min.insync.replicas` have an effect; other configs of Kafka are taken and ignored. */
  readonly configs?: Readonly<Record<string, string>> | undefined
}

/** A topic that is there from the start. */
export interface TestTopic extends TestTopicOptions {
  readonly topic: string
}

export interface TestClusterOptions {
  /** How many brokers; their ids are 1, 2, … Default 3. */
  readonly brokers?: number | undefined
  readonly topics?: readonly TestTopic[] | undefined
  /** Whether a metadata request makes a topic that is not there. Default false. */
  readonly autoCreateTopics?: boolean | undefined
  /** The release of Kafka that the brokers pose as. Default `4.3.1`. */
  readonly release?: ReleaseName | undefined
  /** Versions that the brokers take, where they differ from the release. */
  readonly versions?: VersionCaps | undefined
  /** Versions that single brokers take, by broker id, where they differ from `versions`. */
  readonly brokerVersions?: Readonly<Record<number, VersionCaps>> | undefined
  /** Racks of the brokers, in the order of their ids. Default: none. */
  readonly racks?: readonly string[] | undefined
  /** Partitions of a topic that is made without a number. Default 1. */
  readonly defaultPartitions?: number | undefined
  /** Replicas of a topic that is made without a number. Default: 3, or the number of brokers if that is less. */
  readonly defaultReplicationFactor?: number | undefined
  /** Default 1. */
  readonly minInSyncReplicas?: number | undefined
  /** The largest record batch. Default 1,048,588, as real brokers. */
  readonly maxMessageBytes?: number | undefined
  /** A frame that declares more closes its connection. Default 104,857,600, as real brokers. */
  readonly maxRequestBytes?: number | undefined
  /** Time for long polls and for the journal. Default: the machine's. */
  readonly clock?: Clock | undefined
  /** Chance for ids and ports. Default: the machine's. */
  readonly random?: Random | undefined
}

const isArray: Check = (value) => (Array.isArray(value) ? null : 'an array')
const isObject: Check = (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? null : 'an object')

const what = 'TestCluster options'

/** Throws a `ConfigError` that names every fault. */
export function checkTestClusterOptions(given: TestClusterOptions): TestClusterOptions {
  const options = checkOptions<TestClusterOptions>(what, given, {
    brokers: isInteger(1, 100),
    topics: isArray,
    autoCreateTopics: isBoolean,
    release: isOneOf(...Object.keys(releases)),
    versions: isObject,
    brokerVersions: isObject,
    racks: isArray,
    defaultPartitions: isInteger(1, 10_000),
    defaultReplicationFactor: isInteger(1, 100),
    minInSyncReplicas: isInteger(1, 100),
    maxMessageBytes: isInteger(1),
    maxRequestBytes: isInteger(1_024, 0x7fffffff),
    clock: hasMethods('now', 'wallTime', 'setTimer', 'setImmediate'),
    random: isFunction,
  })
  failOn(what, [
    ...capFaults('versions', options.versions ?? {}),
    ...Object.entries(options.brokerVersions ?? {}).flatMap(([id, caps]) => capFaults(`brokerVersions[${id}]`, caps)),
  ])
  return options
}

/** Throws a `ConfigError` that names every fault. */
export function checkTestTopicOptions(given: TestTopicOptions): TestTopicOptions {
  return checkOptions<TestTopicOptions>('topic options', given, {
    partitions: isInteger(1, 10_000),
    replicationFactor: isInteger(1, 100),
    assignments: isArray,
    configs: isObject,
  })
}
