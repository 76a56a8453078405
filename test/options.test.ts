import { describe, expect, it } from 'vitest'
import { tcpTransport } from '../src/connection/tcp-transport.ts'
import { systemClock } from '../src/foundation/clock.ts'
import { silentLogger } from '../src/foundation/logger.ts'
import { systemRandom } from '../src/foundation/random.ts'
import { kafkaSettings } from '../src/options.ts'
import { faultsOf } from './support/faults-of.ts'

const faults = (given: unknown): readonly string[] => faultsOf(() => kafkaSettings(given))

describe('kafkaSettings', () => {
  it('is complete with brokers alone', () => {
    expect(kafkaSettings({ brokers: 'k1,k2:9093' })).toEqual({
      bootstrap: [
        { host: 'k1', port: 9092 },
        { host: 'k2', port: 9093 },
      ],
      clientId: 'jackdaw',
      connectTimeoutMs: 10_000,
      requestTimeoutMs: 30_000,
      retry: { initialMs: 100, maxMs: 1_000 },
      maxResponseBytes: 104_857_600,
      allowAutoTopicCreation: false,
      checkCrcs: true,
      logger: silentLogger,
      transport: tcpTransport,
      clock: systemClock,
      random: systemRandom,
    })
  })

  it('takes what is given, and undefined for absent, in retry too', () => {
    const given = {
      brokers: ['k1'],
      clientId: 'orders',
      checkCrcs: false,
      logger: undefined,
      retry: { initialMs: 5, maxMs: undefined },
    }
    expect(kafkaSettings(given)).toMatchObject({
      clientId: 'orders',
      checkCrcs: false,
      logger: silentLogger,
      retry: { initialMs: 5, maxMs: 1_000 },
    })
  })

  it('names every fault at once: missing, unreadable, ill-typed, unknown, and what does not go together', () => {
    expect(
      faults({ brokers: 'k1:0,k2,k3:x', clientId: 7, requestTimeoutMs: 0, retry: { initialMs: 500, maxMs: 100 }, ssl: true }),
    ).toEqual([
      'clientId must be a non-empty string, not 7',
      'requestTimeoutMs must be a whole number from 1 to 2147483647, not 0',
      expect.stringMatching(/^ssl is not an option \(known: brokers, /),
      "brokers: 'k1:0' is not host:port",
      "brokers: 'k3:x' is not host:port",
      'retry.initialMs 500 must not exceed retry.maxMs 100',
    ])
    expect(faults({ clientID: 'orders' })).toEqual([
      'clientID is not an option: did you mean clientId?',
      "brokers is missing, as in { brokers: 'localhost:9092' }",
    ])
  })

  it.each([
    [{}, 'brokers is missing'],
    [{ brokers: undefined }, 'brokers is missing'],
    [{ brokers: 9092 }, 'brokers must be a string or a list of strings, not 9092'],
    [{ brokers: [9092] }, 'brokers must be a string or a list of strings, not an array'],
    [{ brokers: [] }, 'brokers names no address'],
    [{ brokers: ' , ' }, 'brokers names no address'],
  ])('says of %j: %s', (given, fault) => {
    expect(faults(given)).toEqual([expect.stringContaining(fault)])
  })

  it.each([
    [{ retry: { initialMs: 0 } }, 'retry'],
    [{ retry: { first: 100 } }, 'retry'],
    [{ retry: 100 }, 'retry'],
    [{ retry: { initialMs: 2_000 } }, 'retry.initialMs 2000 must not exceed retry.maxMs 1000'],
    [{ maxResponseBytes: 1_023 }, 'maxResponseBytes'],
    [{ maxResponseBytes: 2 ** 31 }, 'maxResponseBytes'],
    [{ connectTimeoutMs: Number.POSITIVE_INFINITY }, 'connectTimeoutMs'],
    [{ logger: { info: () => {} } }, 'logger must be an object with the methods debug, info, warn, error'],
    [{ transport: {} }, 'transport'],
    [{ clock: { now: () => 0 } }, 'clock'],
    [{ random: 0.5 }, 'random'],
    [{ allowAutoTopicCreation: 'yes' }, 'allowAutoTopicCreation must be true or false, not a string'],
  ])('refuses %j', (given, fault) => {
    expect(faults({ brokers: 'k1', ...given })).toEqual([expect.stringContaining(fault)])
  })

  it('accepts a logger that is a class instance', () => {
    class Loud {
      debug(): void {}
      info(): void {}
      warn(): void {}
      error(): void {}
    }
    const logger = new Loud()
    expect(kafkaSettings({ brokers: 'k1', logger }).logger).toBe(logger)
  })

  it.each([null, 'k1:9092', ['k1:9092']])('refuses %j in place of options', (given) => {
    expect(faults(given)).toEqual([expect.stringContaining('Kafka options must be an object')])
  })
})
