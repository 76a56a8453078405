import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteReader } from '../../src/wire/byte-reader.ts'
import { putUnsignedVarint, putVarint, unsignedVarintSize, unzigzag, varintSize, zigzag } from '../../src/wire/varint.ts'
import { putVarlong, putVarlongExact, varlongSize, varlongSizeExact } from '../../src/wire/varlong.ts'

const runs = { seed: 3, numRuns: 500 }

function written(put: (bytes: Uint8Array) => number): Uint8Array {
  const bytes = new Uint8Array(12)
  return bytes.subarray(0, put(bytes))
}

/** The textbook encoding of an unsigned number of any size. */
function expected(value: bigint): Uint8Array {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80)
  return Uint8Array.from([...bytes, Number(rest)])
}

const expectedSigned = (value: bigint): Uint8Array => expected(BigInt.asUintN(64, (value << 1n) ^ (value >> 63n)))

/** Where the encoding grows by a byte, both sides of it. */
const edges = [7, 14, 21, 28, 35, 42, 49].flatMap((bits) => [-1, 0, 1].map((d) => 2 ** (bits - 1) + d))
const safeIntegers = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.constantFrom(...edges, ...edges.map((edge) => -edge)))

describe('varints', () => {
  it('write known values as in the protocol guide', () => {
    expect([...written((b) => putUnsignedVarint(b, 0, 300))]).toEqual([0xac, 0x02])
    expect([...written((b) => putVarint(b, 0, -1))]).toEqual([1])
    expect([...written((b) => putVarint(b, 0, 64))]).toEqual([0x80, 0x01])
    expect([...written((b) => putVarlong(b, 0, -65))]).toEqual([0x81, 0x01])
  })

  it('map small magnitudes of either sign to small numbers', () => {
    expect([0, -1, 1, -2, 2147483647, -2147483648].map(zigzag)).toEqual([0, 1, 2, 3, 4294967294, 4294967295])
    expect([0, 1, 2, 3, 4294967294, 4294967295].map(unzigzag)).toEqual([0, -1, 1, -2, 2147483647, -2147483648])
  })

  it('write any uint32, and say before how long it will be', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 0xffff_ffff })), (value) => {
        const bytes = written((b) => putUnsignedVarint(b, 0, value))
        expect(bytes).toEqual(expected(BigInt(value)))
        expect(unsignedVarintSize(value)).toBe(bytes.length)
        expect(new ByteReader(bytes).unsignedVarint()).toBe(value)
      }),
      runs,
    )
  })

  it('write any int32, and say before how long it will be', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        const bytes = written((b) => putVarint(b, 0, value))
        expect(bytes).toEqual(expectedSigned(BigInt(value)))
        expect(varintSize(value)).toBe(bytes.length)
        expect(new ByteReader(bytes).varint()).toBe(value)
      }),
      runs,
    )
  })

  it('write any safe integer as a varlong, and say before how long it will be', () => {
    fc.assert(
      fc.property(safeIntegers, (value) => {
        const bytes = written((b) => putVarlong(b, 0, value))
        expect(bytes).toEqual(expectedSigned(BigInt(value)))
        expect(varlongSize(value)).toBe(bytes.length)
      }),
      runs,
    )
  })

  it('write any int64 as a varlong, and say before how long it will be', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
        const bytes = written((b) => putVarlongExact(b, 0, value))
        expect(bytes).toEqual(expectedSigned(value))
        expect(varlongSizeExact(value)).toBe(bytes.length)
      }),
      runs,
    )
  })
})
