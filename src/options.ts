import type { ClusterOptions } from './cluster/options.ts'
import type { Backoff } from './cluster/routing/backoff.ts'
import { parseBrokers } from './cluster/routing/bootstrap.ts'
import { tcpTransport } from './connection/tcp-transport.ts'
import type { Transport } from './connection/transport.ts'
import { type Clock, systemClock } from './foundation/clock.ts'
import { ConfigError } from './foundation/errors.ts'
import { type Logger, silentLogger } from './foundation/logger.ts'
import {
  type Check,
  type Checks,
  checkOptions,
  hasMethods,
  isBoolean,
  isFunction,
  isInteger,
  isString,
} from './foundation/options.ts'
import { type Random, systemRandom } from './foundation/random.ts'

/** Settings of a `Kafka`. */
export interface KafkaOptions {
  /** Where to begin: a list, or a string with commas, of `host:port`; the port is 9092 by default. The rest is learned. */
  readonly brokers: string | readonly string[]
  /** What brokers see in their logs and quotas; default `jackdaw`. */
  readonly clientId?: string | undefined
  /** From the first packet to a connection that is ready, in ms; default 10,000. */
  readonly connectTimeoutMs?: number | undefined
  /** For an answer, on top of the wait that a request itself asks for, in ms; default 30,000. */
  readonly requestTimeoutMs?: number | undefined
  /** Waits between tries, in ms; default 100, doubling to 1,000. */
  readonly retry?: { readonly initialMs?: number | undefined; readonly maxMs?: number | undefined } | undefined
  /** Largest answer that is taken; default 100 MiB. */
  readonly maxResponseBytes?: number | undefined
  /** Whether sending to a missing topic may create it, where the brokers allow it; default false. */
  readonly allowAutoTopicCreation?: boolean | undefined
  /** Whether the CRC of what is read is compared; default true. */
  readonly checkCrcs?: boolean | undefined
  /** Silent by default. */
  readonly logger?: Logger | undefined
  /** How connections are made; default TCP. */
  readonly transport?: Transport | undefined
  readonly clock?: Clock | undefined
  readonly random?: Random | undefined
}

/** The same, checked and complete. */
export interface KafkaSettings extends ClusterOptions {
  readonly checkCrcs: boolean
}

interface RetryOptions {
  readonly initialMs?: number | undefined
  readonly maxMs?: number | undefined
}

const isBrokers: Check = (v) =>
  typeof v === 'string' || (Array.isArray(v) && v.every((entry) => typeof entry === 'string'))
    ? null
    : 'a string or a list of strings'

const isRetry: Check = (v) => {
  try {
    checkOptions<RetryOptions>('retry', v, { initialMs: isInteger(1), maxMs: isInteger(1) })
    return null
  } catch {
    return '{ initialMs, maxMs } in whole ms above 0'
  }
}

const checks: Checks<KafkaOptions> = {
  brokers: isBrokers,
  clientId: isString,
  connectTimeoutMs: isInteger(1, 0x7fffffff),
  requestTimeoutMs: isInteger(1, 0x7fffffff),
  retry: isRetry,
  maxResponseBytes: isInteger(1_024, 0x7fffffff),
  allowAutoTopicCreation: isBoolean,
  checkCrcs: isBoolean,
  logger: hasMethods('debug', 'info', 'warn', 'error'),
  transport: hasMethods('connect'),
  clock: hasMethods('now', 'wallTime', 'setTimer', 'setImmediate'),
  random: isFunction,
}

/** Checks a client's options and fills in the defaults. Throws one `ConfigError` that names every fault. */
export function kafkaSettings(given: unknown): KafkaSettings {
  const options = checkOptions<KafkaOptions>('Kafka options', given, checks, (kept) => [
    ...brokersFaults((given as Partial<KafkaOptions>).brokers, kept.brokers),
    ...retryFaults(retrySettings(kept.retry)),
  ])
  return {
    bootstrap: parseBrokers(options.brokers ?? []),
    clientId: options.clientId ?? 'jackdaw',
    connectTimeoutMs: options.connectTimeoutMs ?? 10_000,
    requestTimeoutMs: options.requestTimeoutMs ?? 30_000,
    retry: retrySettings(options.retry),
    maxResponseBytes: options.maxResponseBytes ?? 104_857_600,
    allowAutoTopicCreation: options.allowAutoTopicCreation ?? false,
    checkCrcs: options.checkCrcs ?? true,
    logger: options.logger ?? silentLogger,
    transport: options.transport ?? tcpTransport,
    clock: options.clock ?? systemClock,
    random: options.random ?? systemRandom,
  }
}

function retrySettings({ initialMs = 100, maxMs = 1_000 }: RetryOptions = {}): Backoff {
  return { initialMs, maxMs }
}

function retryFaults({ initialMs, maxMs }: Backoff): string[] {
  return initialMs > maxMs ? [`retry.initialMs ${initialMs} must not exceed retry.maxMs ${maxMs}`] : []
}

/** `kept` is `undefined` where there are none, or none of the right type, which is a fault of its own. */
function brokersFaults(given: unknown, kept: string | readonly string[] | undefined): readonly string[] {
  if (given === undefined) return ["brokers is missing, as in { brokers: 'localhost:9092' }"]
  try {
    if (kept !== undefined) parseBrokers(kept)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}
