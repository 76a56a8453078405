import zlib from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codecByName } from '../../src/records/compression/codecs.ts'
import type { DecodeOptions } from '../../src/records/decode-options.ts'
import { recordsFrom } from '../../src/records/record-batch.ts'
import { corrupt, decodeAll, outcomeOf, typedOutcome } from './support/forged-batches.ts'
import { type OldMessage, oldMessage, signedMessage } from './support/old-messages.ts'

const key = Buffer.from('key')
const value = Buffer.from('value')

/** A gzip wrapper around messages. */
function wrapper(inner: readonly OldMessage[], { magic = 1, attributes = 1, ...outer }: OldMessage = {}): Buffer {
  const set = Buffer.concat(inner.map((message) => oldMessage({ magic, value, ...message })))
  return oldMessage({ magic, attributes, value: zlib.gzipSync(set), ...outer })
}

const offsets = async (set: Uint8Array): Promise<unknown> => (await decodeAll(set))[0]?.records.map((record) => record.offset)
const refused = async (set: Uint8Array, why: string, options: DecodeOptions = {}): Promise<void> => {
  await expect(decodeAll(set, options)).rejects.toMatchObject(corrupt(why))
}

describe('a message of magic 0 or 1', () => {
  it('is a batch of one record (cb-E20)', async () => {
    const [batch] = await decodeAll(oldMessage({ magic: 1, offset: 7n, timestamp: 1_000n, key, value }), {
      topic: 't',
      partition: 3,
    })
    expect(batch).toMatchObject({ topic: 't', partition: 3, baseOffset: 7n, lastOffset: 7n, magic: 1, codec: 'none', count: 1 })
    expect(batch).toMatchObject({ timestampType: 'create', maxTimestamp: 1_000, producerId: -1n, isControl: false })
    const [record] = batch?.records ?? []
    expect(record).toMatchObject({
      topic: 't',
      partition: 3,
      offset: 7n,
      timestamp: 1_000,
      key,
      value,
      headers: [],
      byteLength: 8,
    })
    expect(record?.exactTimestamp).toBe(1_000n)
  })

  it('has no time with magic 0, whatever its attributes say', async () => {
    const [batch] = await decodeAll(oldMessage({ magic: 0, attributes: 8, value }))
    expect(batch).toMatchObject({ timestampType: 'none', maxTimestamp: -1 })
    expect(batch?.records[0]?.timestamp).toBe(-1)
  })

  it('can be detached from its set', async () => {
    const [batch] = await decodeAll(wrapper([{ key, value }, { offset: 1n }], { offset: 1n }), { topic: 't', partition: 0 })
    for (const record of batch?.records ?? []) expect(record.detach().toJSON()).toEqual(record.toJSON())
    const kept = batch?.records[0]?.detach()
    batch?.records[0]?.key?.fill(0)
    expect([kept?.key, kept?.headers]).toEqual([key, []])
  })

  it('is cut off at the end of a set, at every length: it is left out (cb-E21)', async () => {
    const set = Buffer.concat([oldMessage({ magic: 0, value }), oldMessage({ magic: 1, offset: 1n, key })])
    const end = oldMessage({ magic: 0, value }).length
    for (let length = 0; length <= set.length; length++) {
      expect((await decodeAll(set.subarray(0, length))).length).toBe(length === set.length ? 2 : length >= end ? 1 : 0)
    }
  })
})

describe('a wrapper', () => {
  it('of magic 1 has the offset of the last message in it, whose own count from any place (cb-E29)', async () => {
    const inner = [0n, 1n, 2n].map((offset) => ({ offset }))
    expect(await offsets(wrapper(inner, { offset: 12n }))).toEqual([10n, 11n, 12n])
    expect(await offsets(wrapper(inner, { offset: 2n }))).toEqual([0n, 1n, 2n])
    expect(await offsets(wrapper([{ offset: 0n }, { offset: 4n }], { offset: 104n }))).toEqual([100n, 104n])
    expect(await offsets(wrapper([{ offset: 3n }, { offset: 4n }], { offset: 104n }))).toEqual([103n, 104n])
  })

  it('of magic 1 with offset 0 was not touched by a broker: the offsets in it are taken as they are (cb-E29)', async () => {
    expect(await offsets(wrapper([{ offset: 0n }, { offset: 1n }], { offset: 0n }))).toEqual([0n, 1n])
  })

  it('of magic 0 has absolute offsets in it, gaps too (cb-E29)', async () => {
    const set = wrapper([{ offset: 100n }, { offset: 103n }], { magic: 0, offset: 103n })
    expect(await offsets(set)).toEqual([100n, 103n])
    const [batch] = await decodeAll(set)
    expect(batch).toMatchObject({ baseOffset: 100n, lastOffset: 103n, count: 2, codec: 'gzip', magic: 0 })
    expect(batch && recordsFrom(batch, 101n).map((record) => record.offset)).toEqual([103n])
  })

  it("that has the broker's time gives it to all in it; else each has its own (cb-E28)", async () => {
    const inner = [
      { offset: 0n, timestamp: 5n },
      { offset: 1n, timestamp: 9n },
    ]
    const times = async (attributes: number): Promise<unknown> => {
      const [batch] = await decodeAll(wrapper(inner, { attributes, offset: 1n, timestamp: 77n }))
      return [batch?.timestampType, batch?.maxTimestamp, ...(batch?.records.map((record) => record.timestamp) ?? [])]
    }
    expect(await times(1)).toEqual(['create', 77, 5, 9])
    expect(await times(9)).toEqual(['append', 77, 77, 77])
  })

  it('keeps times exact that no number holds', async () => {
    const times = [2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n + 1n, -1n]
    const inner = times.map((timestamp, i) => ({ offset: BigInt(i), timestamp }))
    const [batch] = await decodeAll(wrapper(inner, { offset: 3n }))
    expect(batch?.records.map((record) => record.exactTimestamp)).toEqual(times)
  })

  it('of magic 0 with lz4 has a wrong header checksum, which is put right; with magic 1 that is an error (cb-E30)', async () => {
    const frame = (magic: number): Promise<Uint8Array> =>
      Promise.resolve(codecByName('lz4').compress(oldMessage({ magic, value, offset: 4n })))
    const wrong = async (magic: number): Promise<Buffer> => {
      const broken = Buffer.from(await frame(magic))
      broken[6] = (broken[6] as number) ^ 0x55
      return oldMessage({ magic, attributes: 3, value: broken, offset: 4n })
    }
    expect(await offsets(await wrong(0))).toEqual([4n])
    expect(await offsets(oldMessage({ magic: 0, attributes: 3, value: await frame(0), offset: 4n }))).toEqual([4n])
    await refused(await wrong(1), 'do not decompress')
  })

  it('of magic 0 with an lz4 frame that is cut in its header is refused', async () => {
    for (const bytes of [[], [4], [4, 0x22, 0x4d, 0x18, 0x60], [4, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82]]) {
      await refused(oldMessage({ magic: 0, attributes: 3, value: Buffer.from(bytes) }), 'do not decompress')
    }
  })
})

describe('an old message that cannot be right', () => {
  it('has another CRC, outside or inside: the error names place, offset and byte (cb-E34)', async () => {
    const set = oldMessage({ offset: 9n, value })
    set.writeUInt32BE((set.readUInt32BE(12) ^ 1) >>> 0, 12)
    await expect(decodeAll(set, { topic: 'orders', partition: 7 })).rejects.toMatchObject({
      ...corrupt('orders-7: the batch at offset 9 is corrupt: its CRC'),
      offset: 12,
    })
    expect((await decodeAll(set, { checkCrc: false })).length).toBe(1)
    const inside = oldMessage({ value: zlib.gzipSync(set), attributes: 1, offset: 9n })
    await refused(inside, 'its CRC')
    expect((await decodeAll(inside, { checkCrc: false })).length).toBe(1)
  })

  it('has any one bit changed that the CRC covers', async () => {
    const set = oldMessage({ key, value, timestamp: 5n })
    for (let bit = 12 * 8; bit < set.length * 8; bit++) {
      const broken = Buffer.from(set)
      broken[bit >> 3] = (broken[bit >> 3] as number) ^ (1 << (bit & 7))
      // A bit of the magic may make it another format.
      expect(await outcomeOf(broken)).toMatch(/^(CORRUPT_RECORDS|PROTOCOL)$/)
    }
  })

  it.each([
    ['a key length of -2', { keyLength: -2 }, 'a key that does not fit'],
    ['a key longer than itself', { keyLength: 100 }, 'a key that does not fit'],
    ['a key length of 2^31 - 1', { keyLength: 2 ** 31 - 1 }, 'a key that does not fit'],
    ['a value length of -2', { valueLength: -2 }, 'a value that does not fill it'],
    ['a value shorter than itself', { value, valueLength: 4 }, 'a value that does not fill it'],
    ['a value longer than itself', { value, valueLength: 6 }, 'a value that does not fill it'],
    ['a value length of 2^31 - 1', { valueLength: 2 ** 31 - 1 }, 'a value that does not fill it'],
    ['a negative offset', { offset: -1n }, 'its offset is negative'],
    ['no value and is compressed', { attributes: 1 }, 'compressed and null'],
    ['zstd, which came later', { attributes: 4, value }, 'knows no zstd'],
    ['something that is no gzip', { attributes: 1, value }, 'do not decompress'],
  ])('has %s', async (_, message, why) => {
    for (const magic of [0, 1]) await refused(oldMessage({ magic, ...message }), why)
  })

  it('has a codec that Kafka does not know', async () => {
    await expect(decodeAll(oldMessage({ attributes: 6, value }))).rejects.toMatchObject({ code: 'CODEC_MISSING' })
  })

  it('of magic 1 has no room for its time', async () => {
    const set = oldMessage({ magic: 0 })
    set[16] = 1
    await refused(signedMessage(set), 'does not fit into 26 bytes')
  })

  it.each([
    ['no message', zlib.gzipSync(Buffer.alloc(0)), 'holds no message'],
    ['a message that is cut off', zlib.gzipSync(oldMessage({ value }).subarray(0, 30)), 'cut off'],
    ['a message and a half', zlib.gzipSync(Buffer.concat([oldMessage({ value }), Buffer.alloc(11)])), 'cut off'],
    ['a negative length', zlib.gzipSync(Buffer.alloc(40, 0xff)), 'cut off'],
    ['a message of another magic', zlib.gzipSync(oldMessage({ magic: 0, value: Buffer.alloc(8) })), 'another magic'],
    ['a wrapper again', zlib.gzipSync(wrapper([{}])), 'compressed again'],
    ['more messages than its offset allows', zlib.gzipSync(oldMessage({ offset: 10n })), 'it holds 11 offsets, and ends at 9'],
    [
      'a negative offset',
      zlib.gzipSync(Buffer.concat([oldMessage({ offset: -20n }), oldMessage({ offset: 1n })])),
      'the offset -12',
    ],
  ])('holds %s', async (_, bytes, why) => {
    await refused(oldMessage({ attributes: 1, offset: 9n, value: bytes }), why)
  })

  it('is a bomb: it is stopped at the limit of bytes, or of messages (cb-E33)', async () => {
    const bomb = oldMessage({ attributes: 1, value: zlib.gzipSync(Buffer.alloc(32 * 1024 * 1024)) })
    await refused(bomb, 'more than 1000000 bytes: raise maxDecompressedBytes', { maxDecompressedBytes: 1_000_000 })
    const many = Buffer.concat(new Array<Buffer>(70_000).fill(oldMessage({})))
    const tiny = oldMessage({ attributes: 1, value: zlib.gzipSync(many) })
    await refused(tiny, 'more than 65536 messages are in it', { maxDecompressedBytes: many.length })
  })

  it('gives records or a typed error, whatever was changed in it', async () => {
    const change = fc.tuple(fc.nat(1_000), fc.integer({ min: 0, max: 255 }))
    const sound = [0, 1].flatMap((magic) => [
      oldMessage({ magic, key, value, offset: 5n }),
      wrapper([{ key }, { offset: 1n }, { offset: 2n, key }], { magic, offset: 2n }),
    ])
    await fc.assert(
      fc.asyncProperty(fc.nat(3), fc.array(change, { minLength: 1, maxLength: 4 }), async (which, changes) => {
        const set = Buffer.from(sound[which] as Buffer)
        for (const [at, byte] of changes) set[at % set.length] = byte
        expect(await outcomeOf(set, { checkCrc: false, maxDecompressedBytes: 100_000 })).toMatch(typedOutcome)
      }),
      { seed: 20_601, numRuns: 3_000 },
    )
  })
})
