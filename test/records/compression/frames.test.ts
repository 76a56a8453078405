import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Codec } from '../../../src/records/compression/codec.ts'
import { exactLz4Size, lz4Frames } from '../../../src/records/compression/frames/lz4-frame.ts'
import { zstdFrames } from '../../../src/records/compression/frames/zstd-frame.ts'
import { allCodecs, text, withCodec } from '../support/codecs.ts'
import { batchOf, corrupt, decodeAll, emptyRecord } from '../support/forged-batches.ts'

const byName = (name: string): Codec[] => allCodecs.filter(([, codec]) => codec.name === name).map(([, codec]) => codec)
const [lz4] = byName('lz4') as [Codec]
const zstds = allCodecs.filter(([, codec]) => codec.name === 'zstd')
const snappies = allCodecs.filter(([, codec]) => codec.name === 'snappy')
const int32 = (value: number): Buffer => Buffer.from([value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff])
const decode = async (codec: Codec, bytes: Uint8Array, maxBytes = 1_000_000): Promise<Buffer> =>
  codec.decompress(bytes, 0, maxBytes)

describe('frames one after another', () => {
  it.each(allCodecs.filter(([, codec]) => codec.name !== 'snappy'))('are read whole by %s', async (_, codec) => {
    const frames = await Promise.all([0, 1, 2].map(async (i) => codec.compress(emptyRecord(i))))
    await withCodec(codec, async () => {
      const [batch] = await decodeAll(batchOf(Buffer.concat(frames), { attributes: codec.id, count: 3 }))
      expect(batch?.records.map((record) => record.offset)).toEqual([0n, 1n, 2n])
      const fewer = decodeAll(batchOf(Buffer.concat(frames), { attributes: codec.id, count: 1 }))
      await expect(fewer).rejects.toMatchObject({ code: 'CORRUPT_RECORDS' })
    })
  })

  it.each(allCodecs.filter(([, codec]) => codec.name !== 'snappy'))('share the limit in %s', async (_, codec) => {
    const frame = await codec.compress(text(1_000))
    const three = Buffer.concat([frame, frame, frame])
    expect((await decode(codec, three, 3_000)).length).toBe(3_000)
    await expect(decode(codec, three, 2_999)).rejects.toBeInstanceOf(RangeError)
  })

  it.each([['lz4', lz4] as const, ...zstds])('are refused in %s where they are more than any writer makes', async (_, codec) => {
    const frame = await codec.compress(emptyRecord())
    await expect(decode(codec, Buffer.concat(new Array(65).fill(frame)))).rejects.toThrow('65 frames')
  })

  it.each([['lz4', lz4] as const, ...zstds])('are refused in %s where something else lies between them', async (_, codec) => {
    const frame = await codec.compress(emptyRecord())
    for (const junk of [Buffer.from([0]), Buffer.from('junk'), Buffer.alloc(20)]) {
      await expect(decode(codec, Buffer.concat([frame, junk]))).rejects.toThrow(/cut off|no .* frame/)
      await expect(decode(codec, Buffer.concat([frame, junk, frame]))).rejects.toThrow(/cut off|no .* frame/)
    }
  })
})

describe('an LZ4 frame', () => {
  const head = Buffer.from([0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82])
  const framed = (...blocks: Uint8Array[]): Buffer => Buffer.concat([head, ...blocks, Buffer.alloc(4)])
  const block = (...bytes: number[]): Buffer => Buffer.from([bytes.length, 0, 0, 0, ...bytes])

  it('has the size that a walk over its blocks finds', async () => {
    for (const input of [Buffer.alloc(0), text(10), text(1_000), Buffer.alloc(300_000), text(900_000)]) {
      const frame = Buffer.from(await lz4.compress(input))
      const [found] = lz4Frames(frame)
      expect(found && [exactLz4Size(frame, found), found.bound >= input.length]).toEqual([input.length, true])
    }
  })

  it('with many small blocks is bounded by what they become, not by what they could (cb-E33)', async () => {
    const small = framed(...new Array<Buffer>(200).fill(block(0x30, 97, 97, 97)))
    expect((await decode(lz4, small, 600)).length).toBe(600)
    await expect(decode(lz4, small, 599)).rejects.toBeInstanceOf(RangeError)
  })

  it.each([
    ['a block longer than its blocks may be', framed(Buffer.from([1, 0, 1, 0]), Buffer.alloc(65_537))],
    ['a block longer than the frame', framed(Buffer.from([0xff, 0, 0, 0, 1]))],
    ['another version', Buffer.concat([head.subarray(0, 4), Buffer.from([0x20, 0x40, 0x82]), Buffer.alloc(4)])],
    ['a block size that is not defined', Buffer.concat([head.subarray(0, 5), Buffer.from([0x30, 0x82]), Buffer.alloc(4)])],
    ['a dictionary', Buffer.concat([head.subarray(0, 4), Buffer.from([0x61, 0x40, 1, 2, 3, 4, 0x82]), Buffer.alloc(4)])],
    ['a wrong checksum of its header (cb-E30)', Buffer.concat([head.subarray(0, 6), Buffer.from([0x81]), Buffer.alloc(4)])],
    ['the form of before 2013', Buffer.from([0x02, 0x21, 0x4c, 0x18, 4, 0, 0, 0, 0x30, 97, 97, 97])],
    ['a broken block', framed(block(0x31, 97, 97, 97, 9, 0))],
  ])('with %s is refused', async (_, frame) => {
    await expect(decode(lz4, frame)).rejects.toThrow()
  })

  it('that states 2^62 bytes is refused before anything is allocated', async () => {
    const frame = Buffer.from([
      0x04, 0x22, 0x4d, 0x18, 0x68, 0x40, 0, 0, 0, 0, 0, 0, 0, 0x40, 0, 3, 0, 0, 0x80, 97, 97, 97, 0, 0, 0, 0,
    ])
    await expect(decode(lz4, frame)).rejects.toThrow('an LZ4 frame of at most 3 bytes states')
  })
})

describe.each(zstds)('a Zstandard frame, %s', (_, zstd) => {
  /** No size is stated; the window has 128 KiB, or 2^(10 + code / 8). */
  const streamed = (blocks: Uint8Array, window = 0x38): Buffer =>
    Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, window]), blocks])
  const rle = (size: number, last: boolean): Buffer => {
    const header = (size << 3) | 2 | Number(last)
    return Buffer.from([header & 0xff, (header >> 8) & 0xff, header >> 16, 0x61])
  }
  const repeated = (times: number): Buffer => Buffer.concat([...new Array<Buffer>(times).fill(rle(131_072, false)), rle(1, true)])

  it('that states no size, as streams write it, is read', async () => {
    expect((await decode(zstd, streamed(repeated(3)))).equals(Buffer.alloc(3 * 131_072 + 1, 'a'))).toBe(true)
  })

  it('that states no size and becomes 64 MiB out of 2 KB is stopped at the limit (cb-E33)', async () => {
    const bomb = streamed(repeated(512))
    expect(bomb.length).toBeLessThan(2_100)
    const before = process.memoryUsage().arrayBuffers
    await expect(decode(zstd, bomb, 1_000_000)).rejects.toBeInstanceOf(RangeError)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_000_000)
  })

  it('that states too little, or 2^62 bytes, is refused', async () => {
    const stated = (size: bigint): Buffer => {
      const bytes = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xc0, 0x38, 0, 0, 0, 0, 0, 0, 0, 0])
      bytes.writeBigUInt64LE(size, 6)
      return Buffer.concat([bytes, repeated(3)])
    }
    expect((await decode(zstd, stated(393_217n))).length).toBe(393_217)
    for (const size of [1n, 393_216n, 393_218n, 2n ** 62n]) await expect(decode(zstd, stated(size))).rejects.toThrow()
  })

  it('behind one that is to be skipped is read', async () => {
    const skipped = Buffer.from([0x5f, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3])
    const frame = await zstd.compress(text(100))
    expect((await decode(zstd, Buffer.concat([skipped, frame, skipped]))).equals(text(100))).toBe(true)
    await expect(decode(zstd, skipped)).rejects.toThrow('there is no frame')
    await expect(decode(zstd, Buffer.concat([frame, skipped.subarray(0, 10)]))).rejects.toThrow('cut off')
  })

  it.each([
    ['a block that is larger than its window', streamed(rle(2_000, true), 0x00)],
    ['a reserved block type', streamed(Buffer.from([0x07, 0, 0]))],
    ['a reserved bit', Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x08, 0x38]), rle(1, true)])],
    ['a dictionary', Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x01, 0x38, 7]), rle(1, true)])],
  ])('with %s is refused', async (_, frame) => {
    expect(() => zstdFrames(frame)).toThrow(Error)
    await expect(decode(zstd, frame)).rejects.toThrow()
  })
})

describe.each(snappies)('a Snappy block, %s', (_, snappy) => {
  const xerialHead = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0, 0, 0, 0, 1, 0, 0, 0, 1])
  const xerial = async (...parts: Uint8Array[]): Promise<Buffer> => {
    const chunks = await Promise.all(parts.map(async (part) => snappy.compress(part)))
    return Buffer.concat([xerialHead, ...chunks.flatMap((chunk) => [int32(chunk.length), chunk])])
  }

  it('in xerial framing is read: no chunk, one, many, of any size (cb-E31)', async () => {
    for (const sizes of [[], [0], [100], [32_768, 32_768, 5], new Array<number>(40).fill(32_768)]) {
      const parts = sizes.map((size, i) => text(size + i).subarray(i))
      expect((await decode(snappy, await xerial(...parts), 2_000_000)).equals(Buffer.concat(parts))).toBe(true)
    }
  })

  it('in two xerial streams one after another is read', async () => {
    const both = Buffer.concat([await xerial(text(100), text(5)), await xerial(text(70_000))])
    expect((await decode(snappy, both)).equals(Buffer.concat([text(100), text(5), text(70_000)]))).toBe(true)
  })

  it('in xerial framing is refused at every cut but those between chunks (cb-E35)', async () => {
    const whole = await xerial(text(20), text(30))
    const between = [16, 16 + 4 + (await snappy.compress(text(20))).length]
    for (let length = 16; length < whole.length; length++) {
      if (between.includes(length)) continue
      await expect(decode(snappy, whole.subarray(0, length))).rejects.toThrow()
    }
  })

  it('has its limit for all chunks together (cb-E33)', async () => {
    const framed = await xerial(text(1_000), text(1_000))
    expect((await decode(snappy, framed, 2_000)).length).toBe(2_000)
    await expect(decode(snappy, framed, 1_999)).rejects.toBeInstanceOf(RangeError)
  })

  it.each([
    ['2^32 - 1 bytes out of six', Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f, 0])],
    ['2^32 bytes', Buffer.from([0x80, 0x80, 0x80, 0x80, 0x10, 0])],
    ['its size in six bytes', Buffer.from([0x81, 0x80, 0x80, 0x80, 0x80, 0, 0, 97])],
    ['no size', Buffer.from([0x80])],
    ['nothing at all', Buffer.alloc(0)],
  ])('that states %s is refused, and nothing is allocated (cb-E33)', async (_, block) => {
    const before = process.memoryUsage().arrayBuffers
    await expect(decode(snappy, block, 2 ** 33)).rejects.toThrow()
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000)
    const chunk = Buffer.concat([xerialHead, int32(block.length), block])
    await expect(decode(snappy, chunk, 2 ** 33)).rejects.toThrow()
  })

  it.each([
    ['becomes less than it states', [5, 0x08, 97, 97, 97]],
    ['becomes more than it states', [2, 0x08, 97, 97, 97]],
    ['has a literal beyond its end', [9, 0x20, 97]],
    ['has a literal of 2^32 - 15 bytes, which sets some decoders back for ever', [10, 0xfc, 0xf0, 0xff, 0xff, 0xff, 97, 97, 97]],
    ['refers to what is before its start', [5, 0x00, 97, 0x01, 2]],
    ['refers to itself', [5, 0x00, 97, 0x01, 0]],
    ['refers 2^31 bytes back', [6, 0x00, 97, 0x13, 0, 0, 0, 0x80]],
    ['ends in the middle of an element', [5, 0x00, 97, 0x02]],
  ])('that %s is refused', async (_, block) => {
    await expect(decode(snappy, Buffer.from(block))).rejects.toThrow()
  })

  it('that is a gzip stream is refused', async () => {
    await expect(decode(snappy, gzipSync(text(100)))).rejects.toThrow()
    expect(corrupt('x')).toBeDefined()
  })
})
