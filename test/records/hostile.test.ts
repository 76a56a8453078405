import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitBatches } from '../../src/records/batch-splitter.ts'
import { BatchWriter } from '../../src/records/batch-writer.ts'
import { batchOf, corrupt, decodeAll, outcomeOf, signed, typedOutcome } from './support/forged-batches.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

function sampleSet(): Buffer {
  const writer = new BatchWriter()
  writer.append(1_000, 'key', 'value', [
    ['a', 'b'],
    ['c', null],
  ])
  writer.append(1_000_000_000_000, null, 'x'.repeat(200), null)
  writer.append(3, 'k', null, [['', '']])
  return Buffer.concat(writer.seal({ producerId: 1, producerEpoch: 2, baseSequence: 3, transactional: false }))
}

describe('a batch that cannot be right (cb-E9)', () => {
  it('has a header key that JavaScript knows by another name: it is a header key', async () => {
    const writer = new BatchWriter()
    const names = ['__proto__', 'constructor', 'toString', '__proto__']
    const headers = names.map((name) => [name, name] as const)
    writer.append(0, null, null, headers)
    const set = Buffer.concat(writer.seal({ producerId: -1, producerEpoch: -1, baseSequence: -1, transactional: false }))
    const [batch] = await decodeAll(set)
    expect(batch?.records[0]?.headers).toEqual(headers.map(([name, value]) => [name, Buffer.from(value)]))
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it.each([-1, -12, -(2 ** 31), 0, 13])('states a length of %i', (length) => {
    const set = sampleSet()
    set.writeInt32BE(length, 8)
    expect(() => splitBatches(set)).toThrow(expect.objectContaining({ ...corrupt(`a length of ${length}`), offset: 8 }))
  })

  it.each([14, 36, 48])('states a length of %i, less than its header', async (length) => {
    const set = sampleSet()
    set.writeInt32BE(length, 8)
    await expect(decodeAll(set.subarray(0, 12 + length))).rejects.toMatchObject(corrupt('a header takes 61'))
  })

  it('states a length of 2 GiB: it is not there, and nothing is allocated for it (cb-E21)', () => {
    const set = sampleSet()
    set.writeInt32BE(0x7fffffff, 8)
    expect(splitBatches(set)).toEqual({ batches: [], truncated: true })
  })

  it('has another CRC: the error names the partition, the offset and the byte (cb-E34)', async () => {
    const set = sampleSet()
    set.writeUInt32BE((set.readUInt32BE(17) ^ 1) >>> 0, 17)
    await expect(decodeAll(set, { topic: 'orders', partition: 7 })).rejects.toMatchObject({
      ...corrupt('orders-7: the batch at offset 0'),
      offset: 17,
    })
    expect((await decodeAll(set, { checkCrc: false })).length).toBe(1)
  })

  it('has any one bit changed that the CRC covers', async () => {
    const set = sampleSet()
    for (let bit = 17 * 8; bit < set.length * 8; bit++) {
      const broken = Buffer.from(set)
      broken[bit >> 3] = (broken[bit >> 3] as number) ^ (1 << (bit & 7))
      await expect(decodeAll(broken)).rejects.toMatchObject(corrupt('CRC'))
    }
  })

  it.each([3, 100, -1])('has magic %i', async (magic) => {
    const set = sampleSet()
    set.writeInt8(magic, 16)
    await expect(decodeAll(set)).rejects.toMatchObject({ code: 'PROTOCOL', message: expect.stringContaining(`magic ${magic}`) })
  })

  it.each([5, 6, 7])('is compressed with codec %i', async (codec) => {
    const set = batchOf(bytes(), { attributes: codec, count: 0 })
    await expect(decodeAll(set)).rejects.toMatchObject({ code: 'CODEC_MISSING' })
  })

  it.each([
    ['fewer offsets than records', { count: 5, lastOffsetDelta: 3 }, '5 records at 4 offsets'],
    ['a negative count', { count: -1, lastOffsetDelta: 0 }, '-1 records'],
    ['a negative last offset', { lastOffsetDelta: -2 }, 'offsets run from 0 to -2'],
    ['a negative first offset', { baseOffset: -7n }, 'offsets run from -7'],
    ['offsets beyond int64', { baseOffset: 2n ** 63n - 1n, lastOffsetDelta: 1 }, 'offsets run from'],
    ['records but no bytes (cb-E25)', { count: 1 }, '1 records cannot be in 0 bytes'],
    ['2^31 - 1 records in no bytes', { count: 2 ** 31 - 1 }, 'records cannot be in'],
  ])('states %s', async (_, forged, message) => {
    await expect(decodeAll(batchOf(bytes(), forged))).rejects.toMatchObject(corrupt(message))
  })

  // A sound record of nothing is: length 6 (12 in zigzag), attributes, time, offset, key -1, value -1, 0 headers.
  it.each([
    ['a record length of -1', bytes(1, 0, 0, 0, 1, 1, 0), 'negative, or beyond'],
    ['a record length of -2', bytes(3, 0, 0, 0, 1, 1, 0), 'negative, or beyond'],
    ['a record length beyond the batch', bytes(14, 0, 0, 0, 1, 1, 0), 'negative, or beyond'],
    ['a record length of 2^31 - 1', bytes(0xfe, 0xff, 0xff, 0xff, 0x0f, 0, 0, 0, 1, 1, 0), 'beyond the batch'],
    ['a record length of 0', bytes(0, 12, 0, 0, 0, 1, 1, 0), 'record'],
    ['a record that ends too early', bytes(10, 0, 0, 0, 1, 1, 0), 'record'],
    ['a length in six bytes', bytes(0x8c, 0x80, 0x80, 0x80, 0x80, 0, 0, 0, 0, 1, 1, 0), 'beyond the batch'],
    ['a length of 36 bits', bytes(0x8c, 0x80, 0x80, 0x80, 0x10, 0, 0, 0, 1, 1, 0), 'beyond the batch'],
    ['a key length of -2', bytes(12, 0, 0, 0, 3, 1, 0), 'a key that does not fit'],
    ['a key longer than the record', bytes(12, 0, 0, 0, 100, 1, 0), 'a key that does not fit'],
    ['a value length of -2', bytes(12, 0, 0, 0, 1, 3, 0), 'a value that does not fit'],
    ['a value longer than the record', bytes(12, 0, 0, 0, 1, 4, 0), 'a value that does not fit'],
    ['a value length of 2^31 - 1', bytes(20, 0, 0, 0, 1, 0xfe, 0xff, 0xff, 0xff, 0x0f, 0), 'a value that does not fit'],
    ['a time in eleven bytes', bytes(32, 0, ...new Array<number>(10).fill(0x80), 0, 0, 1, 1, 0), 'record'],
    ['a time of 65 bits', bytes(30, 0, ...new Array<number>(9).fill(0x80), 2, 0, 1, 1, 0), 'record'],
    ['a length in 128 bytes', bytes(...new Array<number>(127).fill(0x8c), 0), 'beyond the batch'],
    ['a time in 128 bytes', bytes(0x8a, 2, 0, ...new Array<number>(127).fill(0x80), 0, 0, 1, 1, 0), 'record'],
    ['an offset in 128 bytes', bytes(0x8a, 2, 0, 0, ...new Array<number>(127).fill(0x80), 0, 1, 1, 0), 'record'],
    [
      'a key length in 128 bytes',
      bytes(0x8a, 2, 0, 0, 0, ...new Array<number>(127).fill(0x80), 0, 1, 0),
      'a key that does not fit',
    ],
    ['a header count in 128 bytes', bytes(0x8a, 2, 0, 0, 0, 1, 1, ...new Array<number>(127).fill(0x80), 0), 'headers that do'],
    ['an offset below the first', bytes(12, 0, 0, 1, 1, 1, 0), 'an offset outside the batch'],
    ['an offset above the last', bytes(12, 0, 0, 2, 1, 1, 0), 'an offset outside the batch'],
    ['bytes behind the last record (cb-E25)', bytes(12, 0, 0, 0, 1, 1, 0, 0), 'lie behind its last record'],
    ['a negative header count', bytes(12, 0, 0, 0, 1, 1, 1), 'headers that do not fill it'],
    ['a header count without headers', bytes(12, 0, 0, 0, 1, 1, 2), 'headers that do not fill it'],
    ['200,000 headers in no bytes', bytes(18, 0, 0, 0, 1, 1, 0x80, 0xb5, 0x18, 0), 'headers that do not fill it'],
    ['30 million headers in no bytes', bytes(18, 0, 0, 0, 1, 1, 0x80, 0xee, 0xce, 0x1c), 'headers that do not fill it'],
    ['a header without a key', bytes(16, 0, 0, 0, 1, 1, 2, 1, 1), 'headers that do not fill it'],
    ['a header value length of -2', bytes(16, 0, 0, 0, 1, 1, 2, 0, 3), 'headers that do not fill it'],
    ['a header value beyond the record', bytes(16, 0, 0, 0, 1, 1, 2, 0, 8), 'headers that do not fill it'],
    ['bytes behind the headers', bytes(14, 0, 0, 0, 1, 1, 0, 0), 'headers that do not fill it'],
  ])('holds %s', async (_, payload, message) => {
    await expect(decodeAll(batchOf(payload))).rejects.toMatchObject(corrupt(message))
  })

  it('holds varints in more bytes than they need: those are as good as others', async () => {
    const payload = bytes(0x8e, 0x80, 0, 0, 0x80, 0, 0, 1, 1, 0)
    const [batch] = await decodeAll(batchOf(payload))
    expect(batch?.records[0]?.toJSON()).toMatchObject({ offset: '0', timestamp: 0, key: null, value: null, headers: [] })
  })

  it('holds 200,000 headers: they are read', async () => {
    const count = 200_000
    const head = Buffer.from([0, 0, 0, 1, 1, 0x80 | ((2 * count) & 0x7f), 0x80 | (((2 * count) >> 7) & 0x7f), (2 * count) >> 14])
    const body = Buffer.concat([head, Buffer.alloc(2 * count, bytes(0, 1))])
    const length = 2 * body.length
    const payload = Buffer.concat([bytes(0x80 | (length & 0x7f), 0x80 | ((length >> 7) & 0x7f), length >> 14), body])
    const [batch] = await decodeAll(batchOf(payload))
    expect(batch?.records[0]?.headers.length).toBe(count)
  })

  it('is cut anywhere, and says that it is whole', async () => {
    const set = sampleSet()
    for (let length = 61; length < set.length; length++) {
      const cut = Buffer.from(set.subarray(0, length))
      cut.writeInt32BE(length - 12, 8)
      await expect(decodeAll(cut)).rejects.toMatchObject(corrupt('CRC'))
      await expect(decodeAll(signed(cut))).rejects.toMatchObject({ code: 'CORRUPT_RECORDS' })
    }
  })
})

describe('any bytes at all', () => {
  it('give records or a typed error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (garbage) => {
        expect(await outcomeOf(garbage, { checkCrc: false })).toMatch(typedOutcome)
        expect(await outcomeOf(batchOf(garbage, { count: 1 + (garbage.length >> 4) }), {})).toMatch(typedOutcome)
      }),
      { seed: 20_402, numRuns: 2_000 },
    )
  })

  it('give records or a typed error where a sound batch was changed in some places', async () => {
    const change = fc.tuple(fc.nat(1_000), fc.integer({ min: 0, max: 255 }))
    let whole = 0
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const set = sampleSet()
        for (const [at, value] of changes) set[at % set.length] = value
        const seen = await outcomeOf(set, { checkCrc: false, maxDecompressedBytes: 100_000 })
        expect(seen).toMatch(typedOutcome)
        if (seen.startsWith('[')) whole++
      }),
      { seed: 20_403, numRuns: 5_000 },
    )
    expect(whole).toBeGreaterThan(100)
  })
})
