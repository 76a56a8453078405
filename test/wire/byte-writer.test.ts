import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ProtocolError } from '../../src/foundation/errors.ts'
import { ByteReader, zeroUuid } from '../../src/wire/byte-reader.ts'
import { ByteWriter } from '../../src/wire/byte-writer.ts'

function hex(write: (writer: ByteWriter) => void): string {
  const writer = new ByteWriter(1)
  write(writer)
  return writer.toBuffer().toString('hex')
}

function refusal(write: (writer: ByteWriter) => void): ProtocolError {
  try {
    write(new ByteWriter())
  } catch (error) {
    if (error instanceof ProtocolError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('ByteWriter', () => {
  it('writes fixed sizes, big-endian', () => {
    const bytes = hex((w) => {
      w.bool(true)
      w.int8(-1)
      w.int16(-2)
      w.uint16(65534)
      w.int32(-2147483648)
      w.int64(-(2n ** 63n))
      w.float64(1.5)
    })
    expect(bytes).toBe('01fffffefffe8000000080000000000000003ff8000000000000')
  })

  it('writes text in all four forms', () => {
    expect(hex((w) => w.string('aü'))).toBe('000361c3bc')
    expect(hex((w) => w.nullableString(null))).toBe('ffff')
    expect(hex((w) => w.compactString('aü'))).toBe('0461c3bc')
    expect(hex((w) => w.compactNullableString(null))).toBe('00')
    expect(hex((w) => w.compactNullableString(''))).toBe('01')
  })

  it('writes a lone surrogate as a replacement character, and says its size right', () => {
    expect(hex((w) => w.string('a\ud800'))).toBe('000461efbfbd')
  })

  it('writes bytes, records and their pieces in all forms', () => {
    const [a, b] = [Buffer.from('aa', 'hex'), Buffer.from('bbcc', 'hex')]
    expect(hex((w) => w.bytes(a))).toBe('00000001aa')
    expect(hex((w) => w.nullableBytes(null))).toBe('ffffffff')
    expect(hex((w) => w.compactBytes(a))).toBe('02aa')
    expect(hex((w) => w.compactNullableBytes(null))).toBe('00')
    expect(hex((w) => w.records([a, b]))).toBe('00000003aabbcc')
    expect(hex((w) => w.nullableRecords(null))).toBe('ffffffff')
    expect(hex((w) => w.compactRecords([a, b]))).toBe('04aabbcc')
    expect(hex((w) => w.compactNullableRecords(null))).toBe('00')
    expect(hex((w) => w.compactNullableRecords([]))).toBe('01')
  })

  it('writes uuids, and counts with null as -1', () => {
    expect(hex((w) => w.uuid('ABEiM0RVZneImaq7zN3u_w'))).toBe('00112233445566778899aabbccddeeff')
    expect(hex((w) => w.uuid(zeroUuid))).toBe('00'.repeat(16))
    expect(hex((w) => w.arrayLength(-1))).toBe('ffffffff')
    expect(hex((w) => w.compactArrayLength(-1))).toBe('00')
    expect(hex((w) => w.compactArrayLength(300))).toBe('ad02')
  })

  it.each([
    ['bool', [0, 'true', null]],
    ['int8', [-129, 128, 0.5, Number.NaN, '1', 1n, null, {}]],
    ['int16', [-32769, 32768, 1e10]],
    ['uint16', [-1, 65536]],
    ['int32', [-2147483649, 2147483648, Number.POSITIVE_INFINITY]],
    ['int64', [1, 2n ** 63n, -(2n ** 63n) - 1n, '1', null]],
    ['float64', [1n, '1', null]],
    ['uuid', ['', 'ABEiM0RVZneImaq7zN3u/w', 'ABEiM0RVZneImaq7zN3u_wA', 'ABEiM0RVZneImaq7zN3u_x', 5, null]],
    ['unsignedVarint', [-1, 2 ** 32, 0.5]],
    ['varint', [2 ** 31]],
    ['string', [5, null, Buffer.alloc(1)]],
    ['compactString', [5, null]],
    ['nullableString', [5]],
    ['bytes', ['a', null, [Buffer.alloc(1)]]],
    ['compactBytes', ['a', null]],
    ['records', ['a', null, ['a'], 7]],
    ['compactRecords', ['a', null]],
  ] as const)('refuses what is no %s, before writing it', (method, values) => {
    for (const value of values) {
      const error = refusal((w) => w[method](value as never, 'name'))
      expect(error).toMatchObject({ code: 'PROTOCOL', path: 'name' })
      expect(error.message).toContain('expected')
    }
    expect(refusal((w) => w[method](undefined as never, 'name')).message).toContain('missing')
  })

  it('refuses strings of more than 32,767 bytes in every form, and takes one of exactly that', () => {
    const long = 'ü'.repeat(16_384)
    expect(refusal((w) => w.string(long)).message).toContain('32767')
    expect(refusal((w) => w.compactString(long)).message).toContain('32767')
    expect(hex((w) => w.string(`${long.slice(1)}a`)).slice(0, 4)).toBe('7fff')
  })

  it('grows without losing what was written', () => {
    const texts = fc.array(fc.string({ maxLength: 200 }), { maxLength: 30 })
    fc.assert(
      fc.property(texts, (all) => {
        const writer = new ByteWriter(4)
        for (const text of all) writer.compactString(text)
        const reader = new ByteReader(writer.toBuffer())
        expect(all.map(() => reader.compactString())).toEqual(all)
        expect([reader.remaining, writer.length]).toEqual([0, reader.position])
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  it('passes large pieces on without copying them, and copies small ones', () => {
    const [large, small] = [Buffer.alloc(16_384, 1), Buffer.alloc(16_383, 2)]
    const writer = new ByteWriter()
    writer.int32(1)
    writer.records([small, large, small])
    const chunks = writer.finish()
    expect(chunks).toHaveLength(3)
    expect(chunks[1]).toBe(large)
    small.fill(3)
    expect(chunks[0]?.at(-1)).toBe(2)
    expect(Buffer.concat(chunks).equals(writer.toBuffer())).toBe(true)
  })

  it('fills an int32 reserved earlier, also when its bytes are in a chunk already', () => {
    const writer = new ByteWriter()
    const size = writer.reserveInt32()
    writer.raw(Buffer.alloc(20_000))
    const second = writer.reserveInt32()
    writer.patchInt32(size, writer.length - 4)
    writer.patchInt32(second, -7)
    const reader = new ByteReader(writer.toBuffer())
    expect(reader.int32()).toBe(20_004)
    reader.skip(20_000)
    expect([reader.int32(), reader.remaining]).toEqual([-7, 0])
  })

  it('puts the size before a part of any length, whatever it consists of', () => {
    const part = fc.array(fc.oneof(fc.nat(200), fc.constantFrom(16_383, 16_384, 40_000)), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const writer = new ByteWriter(8)
        for (const sizes of parts) {
          const mark = writer.beginSized()
          for (const size of sizes) writer.raw(Buffer.alloc(size, size))
          writer.endSized(mark)
        }
        const reader = new ByteReader(writer.toBuffer())
        for (const sizes of parts) {
          const expected = Buffer.concat(sizes.map((size) => Buffer.alloc(size, size)))
          expect(reader.raw(reader.unsignedVarint()).equals(expected)).toBe(true)
        }
        expect([reader.remaining, writer.length]).toEqual([0, reader.position])
      }),
      { seed: 11, numRuns: 100 },
    )
  })

  it('puts sizes before parts within parts', () => {
    const writer = new ByteWriter(8)
    const outer = writer.beginSized()
    const inner = writer.beginSized()
    writer.raw(Buffer.alloc(16_384))
    writer.endSized(inner)
    writer.raw(Buffer.alloc(200))
    writer.endSized(outer)
    const reader = new ByteReader(writer.toBuffer())
    expect(reader.unsignedVarint()).toBe(3 + 16_384 + 200)
    expect(reader.unsignedVarint()).toBe(16_384)
    expect(reader.remaining).toBe(16_384 + 200)
  })
})
