import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { murmur2, partitionForKey } from '../../../src/producer/partitioner/murmur2.ts'

/** Key in hex, hash, and the partition of 3, 6, 10, 12 and 50: made by Kafka's own `Utils.murmur2` and `BuiltInPartitioner`. */
const file = new URL('fixtures/murmur2-kafka-4.3.1.tsv', import.meta.url)
const partitionCounts = [3, 6, 10, 12, 50]
const golden = readFileSync(file, 'utf8')
  .replace(/\n$/, '')
  .split('\n')
  .map((line) => {
    const [hex = '', hash, ...partitions] = line.split('\t')
    return { key: Buffer.from(hex, 'hex'), hash: Number(hash), partitions: partitions.map(Number) }
  })

describe('murmur2 (cb-E56)', () => {
  it('is what Java makes of each of these keys, of every length up to a block and beyond, with high bytes and text', () => {
    expect(golden.length).toBeGreaterThanOrEqual(60)
    expect(golden.map(({ key }) => murmur2(key))).toEqual(golden.map(({ hash }) => hash))
    expect(new Set(golden.map(({ key }) => key.length)).size).toBeGreaterThan(15)
    expect(golden.some(({ hash }) => hash < 0)).toBe(true)
  })

  it('does not depend on where the bytes lie', () => {
    for (const { key, hash } of golden) {
      const shifted = Buffer.concat([Buffer.from([1, 2, 3]), key, Buffer.from([4])]).subarray(3, 3 + key.length)
      expect([murmur2(shifted), murmur2(new Uint8Array(key))]).toEqual([hash, hash])
    }
  })

  it('is an int32 for any key', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (key) => {
        const hash = murmur2(key)
        expect(hash | 0).toBe(hash)
      }),
      { seed: 241, numRuns: 2_000 },
    )
  })
})

describe('partitionForKey (feat-R17, cb-E55)', () => {
  it.each(partitionCounts.map((count, column) => [count, column] as const))(
    'is the partition that Java picks of %i',
    (count, column) => {
      expect(golden.map(({ key }) => partitionForKey(key, count))).toEqual(golden.map(({ partitions }) => partitions[column]))
    },
  )

  it('is 0 of one partition, and within any number of them', () => {
    for (const { key } of golden) {
      expect(partitionForKey(key, 1)).toBe(0)
      for (const count of [2, 7, 1_000, 200_000]) {
        expect(partitionForKey(key, count)).toBeGreaterThanOrEqual(0)
        expect(partitionForKey(key, count)).toBeLessThan(count)
      }
    }
  })
})
