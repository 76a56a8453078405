import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { crc32c, crcAccelerated, loadCrcAccelerator, unloadCrcAccelerator } from '../../src/wire/crc32c.ts'

/** Bit by bit, as RFC 3720 has it. */
function slow(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ ((crc & 1) * 0x82f63b78)
  }
  return ~crc >>> 0
}

afterEach(unloadCrcAccelerator)

describe('crc32c', () => {
  it('gives the values of RFC 3720, appendix B.4', () => {
    const ascending = Uint8Array.from({ length: 32 }, (_, i) => i)
    expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa)
    expect(crc32c(new Uint8Array(32).fill(0xff))).toBe(0x62a8ab43)
    expect(crc32c(ascending)).toBe(0x46dd794e)
    expect(crc32c(ascending.toReversed())).toBe(0x113fdb5c)
    expect(crc32c(new Uint8Array(0))).toBe(0)
  })

  it('is the same with and without the accelerator, in one piece or in two', async () => {
    expect(crcAccelerated()).toBe(false)
    const accelerated = await loadCrcAccelerator()
    expect(crcAccelerated()).toBe(accelerated)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1_500 }), fc.nat(1_500), (bytes, cut) => {
        const expected = slow(bytes)
        expect(crc32c(bytes)).toBe(expected)
        expect(crc32c(bytes.subarray(cut), crc32c(bytes.subarray(0, cut)))).toBe(expected)
      }),
      { seed: 20_404, numRuns: 300 },
    )
    unloadCrcAccelerator()
    const bytes = Uint8Array.from({ length: 5_000 }, (_, i) => (i * 31) & 0xff)
    expect(crc32c(bytes)).toBe(slow(bytes))
  })
})
