import { describe, expect, it } from 'vitest'
import { producerSettings } from '../../src/producer/options.ts'
import { faultsOf } from '../support/faults-of.ts'

const faults = (given: unknown): readonly string[] => faultsOf(() => producerSettings(given))

describe('producerSettings', () => {
  it('is complete by default: acks all, no linger, 16 KiB batches, 120 s', () => {
    expect(producerSettings({})).toEqual({
      acks: -1,
      lingerMs: 0,
      batchBytes: 16_384,
      maxRecordBytes: 1_048_515,
      maxRequestBytes: 1_048_576,
      bufferBytes: 33_554_432,
      maxWaiting: 10_000,
      deliveryTimeoutMs: 120_000,
      compression: { codec: 'none' },
    })
  })

  it('takes what is given, and undefined for absent', () => {
    const given = { acks: 1, lingerMs: 5, compression: 'gzip', deliveryTimeoutMs: undefined } as const
    expect(producerSettings(given)).toMatchObject({
      acks: 1,
      lingerMs: 5,
      compression: { codec: 'gzip' },
      deliveryTimeoutMs: 120_000,
    })
  })

  it.each([
    ['all', -1],
    [-1, -1],
    [0, 0],
    [1, 1],
  ] as const)('reads acks %s', (acks, read) => {
    expect(producerSettings({ acks }).acks).toBe(read)
  })

  it('names every fault at once', () => {
    expect(
      faults({
        acks: 2,
        lingerMs: -1,
        batchBytes: 1,
        bufferBytes: '1',
        maxWaiting: 0.5,
        deliveryTimeoutMs: 0,
        compression: 'lzma',
        retries: 3,
      }),
    ).toEqual([
      "acks must be one of 'all', -1, 0, 1, not 2",
      'lingerMs must be a whole number from 0 to 900000, not -1',
      'batchBytes must be a whole number from 128 to 1073741824, not 1',
      'bufferBytes must be a whole number, at least 65536, not a string',
      'maxWaiting must be a whole number, at least 0, not 0.5',
      'deliveryTimeoutMs must be a whole number, at least 1, not 0',
      'compression must be one of none, gzip, snappy, lz4, zstd, or { codec, level } with one of these, not a string',
      expect.stringMatching(/^retries is not an option \(known: acks, /),
    ])
  })

  it.each([
    ['linger', 'lingerMs'],
    ['batch', 'batchBytes'],
    ['deliveryTimeout', 'deliveryTimeoutMs'],
    ['Acks', 'acks'],
    ['BUFFERBYTES', 'bufferBytes'],
  ])('asks for %s whether %s was meant', (key, meant) => {
    expect(faults({ [key]: 1 })).toEqual([`${key} is not an option: did you mean ${meant}?`])
  })

  it.each([null, 'acks', []])('refuses %s in place of options', (given) => {
    expect(faults(given)).toEqual([expect.stringContaining('producer options must be an object')])
  })

  it('takes every codec, alone or with a level', () => {
    for (const codec of ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const) {
      expect(producerSettings({ compression: codec }).compression).toEqual({ codec })
      expect(producerSettings({ compression: { codec } }).compression).toEqual({ codec })
    }
    for (const compression of [
      { codec: 'gzip', level: 1 },
      { codec: 'gzip', level: -1 },
      { codec: 'zstd', level: 19 },
    ]) {
      expect(producerSettings({ compression }).compression).toEqual(compression)
    }
  })

  it.each([
    [{ codec: 'gzip', level: 10 }, 'gzip level 10: use 1 to 9, or -1 for the default'],
    [{ codec: 'zstd', level: 23 }, 'zstd level 23: use -131072 to 22'],
    [{ codec: 'zstd', level: 1.5 }, 'zstd level 1.5'],
    [{ codec: 'lz4', level: 1 }, 'lz4 has no levels'],
    [{ codec: 'none', level: 1 }, 'none has no levels'],
    [{ codec: 'lzma' }, 'one of none, gzip, snappy, lz4, zstd'],
    [{ codec: 'gzip', speed: 1 }, 'or { codec, level } with one of these'],
    [{ level: 1 }, 'one of none'],
    [['gzip'], 'one of none'],
    [null, 'one of none'],
  ])('refuses compression %o', (compression, why) => {
    expect(faults({ compression })).toEqual([expect.stringContaining(why)])
  })
})
