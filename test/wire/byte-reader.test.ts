import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ProtocolError } from '../../src/foundation/errors.ts'
import { ByteReader, zeroUuid } from '../../src/wire/byte-reader.ts'

const reader = (hex: string): ByteReader => new ByteReader(Buffer.from(hex.replaceAll(' ', ''), 'hex'))

function failure(read: () => unknown): ProtocolError {
  try {
    read()
  } catch (error) {
    if (error instanceof ProtocolError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('ByteReader', () => {
  it('reads fixed sizes, big-endian', () => {
    const r = reader('01 ff fffe fffe 80000000 8000000000000000 3ff8000000000000')
    expect([r.bool(), r.int8(), r.int16(), r.uint16(), r.int32(), r.int64(), r.float64()]).toEqual([
      true,
      -1,
      -2,
      65534,
      -2147483648,
      -(2n ** 63n),
      1.5,
    ])
    expect(r.remaining).toBe(0)
  })

  it('reads a view that does not begin at its memory, and from an offset on', () => {
    const memory = Buffer.from('ffff00020003ffff', 'hex')
    const r = new ByteReader(memory.subarray(2, 6), 2)
    expect([r.position, r.remaining, r.int16(), r.remaining]).toEqual([2, 2, 3, 0])
    expect(failure(() => r.int8()).offset).toBe(4)
  })

  it('reads uuids as Kafka prints them', () => {
    expect(reader('00112233445566778899aabbccddeeff').uuid()).toBe('ABEiM0RVZneImaq7zN3u_w')
    expect(reader('00'.repeat(16)).uuid()).toBe(zeroUuid)
    expect(reader(`${'00'.repeat(15)}01`).uuid()).toBe('AAAAAAAAAAAAAAAAAAAAAQ')
  })

  it('reads text in all four forms; null and empty differ', () => {
    expect(reader('0003 61c3bc').string()).toBe('aü')
    expect(reader('0000').string()).toBe('')
    expect(reader('ffff').nullableString()).toBeNull()
    expect(reader('0000').nullableString()).toBe('')
    expect(reader('04 61c3bc').compactString()).toBe('aü')
    expect(reader('00').compactNullableString()).toBeNull()
    expect(reader('01').compactNullableString()).toBe('')
  })

  it('puts replacement characters for what is no UTF-8, in short and in long text', () => {
    expect(reader('0003 61ff62').string()).toBe('a\ufffdb')
    const long = Buffer.concat([Buffer.from([0, 41, 0xff]), Buffer.alloc(40, 'a')])
    expect(new ByteReader(long).string()).toBe(`\ufffd${'a'.repeat(40)}`)
  })

  it('reads text of any length as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const bytes = Buffer.from(text)
        expect(new ByteReader(Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes])).string()).toBe(text)
      }),
      { seed: 5, numRuns: 300 },
    )
  })

  it('gives bytes as views of the message', () => {
    const message = Buffer.from('00000002aabb03ccdd', 'hex')
    const r = new ByteReader(message)
    const [first, second] = [r.bytes(), r.compactBytes()]
    expect(Buffer.isBuffer(first)).toBe(true)
    message.fill(0x11)
    expect([first.toString('hex'), second.toString('hex')]).toEqual(['1111', '1111'])
    expect([reader('ffffffff').nullableBytes(), reader('00').compactNullableBytes()]).toEqual([null, null])
    expect(reader('01').compactNullableBytes()).toEqual(Buffer.alloc(0))
  })

  it('passes over bytes, looks ahead, and takes some as they are', () => {
    const r = reader('0001 0002 aabb')
    expect([r.peekInt16(), r.peekInt16('b', 2), r.position]).toEqual([1, 2, 0])
    r.skip(4)
    expect([r.raw(2).toString('hex'), r.remaining]).toEqual(['aabb', 0])
    expect(failure(() => r.skip(1))).toMatchObject({ offset: 6 })
    expect(failure(() => r.peekInt16('ahead', 1))).toMatchObject({ path: 'ahead' })
  })

  it.each([
    ['bool', ''],
    ['int8', ''],
    ['int16', '00'],
    ['uint16', '00'],
    ['int32', '000000'],
    ['int64', '00000000000000'],
    ['float64', '00000000000000'],
    ['uuid', '00'.repeat(15)],
    ['unsignedVarint', '80'],
    ['varint', 'ffffffff'],
    ['string', '0002 61'],
    ['nullableString', '0002 61'],
    ['compactString', '03 61'],
    ['compactNullableString', '03 61'],
    ['bytes', '00000002 61'],
    ['nullableBytes', '7fffffff'],
    ['compactBytes', '03 61'],
    ['compactNullableBytes', 'ffffffff07'],
  ] as const)('refuses a %s that ends beyond the message, with offset and field', (method, hex) => {
    const r = new ByteReader(Buffer.from(`00${hex.replaceAll(' ', '')}`, 'hex'), 1)
    const error = failure(() => r[method]('size'))
    expect(error).toMatchObject({ code: 'PROTOCOL', path: 'size' })
    expect(error.offset).toBeGreaterThanOrEqual(1)
  })

  it.each([
    ['string', 'ffff'],
    ['compactString', '00'],
    ['bytes', 'ffffffff'],
    ['compactBytes', '00'],
  ] as const)('refuses null for a %s', (method, hex) => {
    expect(failure(() => reader(hex)[method]('name'))).toMatchObject({ offset: 0, path: 'name' })
    expect(failure(() => reader('ffffffff').arrayLength(1)).message).toContain('null')
    expect(failure(() => reader('00').compactArrayLength(1)).message).toContain('null')
  })

  it.each([
    ['nullableString', 'fffe'],
    ['string', '8000'],
    ['nullableBytes', 'fffffffe'],
  ] as const)('refuses a negative length other than -1 of a %s', (method, hex) => {
    expect(failure(() => reader(hex)[method]('name')).message).toContain('negative')
    expect(failure(() => reader('fffffffe').nullableArrayLength(1)).message).toContain('negative')
  })

  it('believes a count only if all elements can be there', () => {
    expect(reader('00000002 00000000').arrayLength(2)).toBe(2)
    expect(failure(() => reader('00000002 000000').arrayLength(2, 'list'))).toMatchObject({ offset: 0, path: 'list' })
    expect(failure(() => reader('7fffffff 00000000').arrayLength(1)).message).toContain('2147483647 elements')
    expect(failure(() => reader('ffffffff0f').compactArrayLength(1)).message).toContain('elements')
    expect([reader('ffffffff').nullableArrayLength(9), reader('00').compactNullableArrayLength(9)]).toEqual([-1, -1])
  })

  it('refuses varints of more than 5 bytes or 32 bits', () => {
    expect(reader('ffffffff0f').unsignedVarint()).toBe(0xffff_ffff)
    expect(failure(() => reader('808080808000').unsignedVarint('size'))).toMatchObject({ offset: 0, path: 'size' })
    expect(failure(() => reader('ffffffff1f').unsignedVarint()).message).toContain('32 bits')
  })
})
