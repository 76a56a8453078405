import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { gzip } from '../../../src/records/compression/gzip.ts'

const kinds = (output: unknown): string => (output instanceof Promise ? 'later' : 'at once')
const text = (bytes: number): Buffer => Buffer.alloc(bytes, 'some text that repeats; ')

describe('gzip', () => {
  it('compresses up to 8 KB at once, and more off the main thread; others read it', async () => {
    for (const [size, when] of [
      [0, 'at once'],
      [8 * 1024, 'at once'],
      [8 * 1024 + 1, 'later'],
      [5_000_000, 'later'],
    ] as const) {
      const output = gzip.compress(text(size))
      expect(kinds(output)).toBe(when)
      expect(gunzipSync(await output).equals(text(size))).toBe(true)
    }
  })

  it('decompresses up to 64 KB at once, and more off the main thread', async () => {
    for (const [size, when] of [
      [0, 'at once'],
      [64 * 1024, 'at once'],
      [64 * 1024 + 1, 'later'],
      [5_000_000, 'later'],
    ] as const) {
      const output = gzip.decompress(gzipSync(text(size)), 0, 5_000_000)
      expect(kinds(output)).toBe(when)
      expect((await output).equals(text(size))).toBe(true)
    }
  })

  it('takes the levels 1 to 9 and -1, no others', async () => {
    const sizes = await Promise.all([1, 9].map(async (level) => (await gzip.compress(text(100_000), level)).length))
    expect(sizes[0]).toBeGreaterThan(sizes[1] as number)
    expect(await gzip.compress(text(10), -1)).toEqual(await gzip.compress(text(10)))
    for (const level of [0, 10, -2, 1.5, Number.NaN]) {
      expect(() => gzip.compress(text(10), level)).toThrow(expect.objectContaining({ code: 'CONFIG' }))
    }
  })

  it('throws or rejects with a RangeError where the output would pass the limit, exactly', async () => {
    for (const size of [100, 64 * 1024, 200_000]) {
      const input = gzipSync(text(size))
      const within = async (limit: number): Promise<number> => (await gzip.decompress(input, 0, limit)).length
      expect(await within(size)).toBe(size)
      await expect(within(size - 1)).rejects.toBeInstanceOf(RangeError)
    }
  })
})
