import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelFault } from '../../../src/records/compression/codec.ts'
import { codecById, codecByName, registerCodec } from '../../../src/records/compression/codecs.ts'
import { gzip } from '../../../src/records/compression/gzip.ts'
import { lz4Codec } from '../../../src/records/compression/lz4.ts'
import { zstdCodec } from '../../../src/records/compression/zstd.ts'
import { allCodecs, nothingInstalled, text, when, withCodec, zlibZstd } from '../support/codecs.ts'
import { batchOf, corrupt, decodeAll, emptyRecord } from '../support/forged-batches.ts'

const MiB = 1024 * 1024

describe.each(allCodecs)('%s', (name, codec) => {
  it('gives back what it was given: nothing, one byte, text and noise up to 5 MB', async () => {
    const noise = Buffer.from(Array.from({ length: 100_000 }, (_, i) => (Math.imul(i, 2_654_435_761) >>> 13) & 0xff))
    for (const input of [
      Buffer.alloc(0),
      Buffer.from([7]),
      text(1_000),
      text(70_000),
      noise,
      Buffer.alloc(MiB),
      text(5_000_000),
    ]) {
      const packed = await codec.compress(input)
      expect((await codec.decompress(packed, 0, input.length + 1)).equals(input)).toBe(true)
    }
  })

  it('gives back any bytes', async () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(fc.nat(255), fc.nat(3_000)).map(([byte, n]) => Buffer.alloc(n, byte)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        const input = Buffer.concat(pieces)
        const packed = await codec.compress(input)
        expect((await codec.decompress(packed, 0, input.length + 1)).equals(input)).toBe(true)
        expect(codec.outputBound?.(packed) ?? 0).toBeGreaterThanOrEqual(input.length)
      }),
      { seed: 20_501, numRuns: 200 },
    )
  })

  it('reads from and writes to any part of a buffer, and leaves the rest alone', async () => {
    const around = Buffer.concat([Buffer.alloc(11, 1), text(3_000), Buffer.alloc(9, 2)])
    const before = Buffer.from(around)
    const packed = await codec.compress(new Uint8Array(around.buffer, around.byteOffset + 11, 3_000))
    const within = Buffer.concat([Buffer.alloc(5, 3), packed, Buffer.alloc(5, 4)])
    const output = await codec.decompress(within.subarray(5, 5 + packed.length), 0, 3_000)
    expect([output.equals(text(3_000)), around.equals(before)]).toEqual([true, true])
  })

  it('handles little at once and much later, when it has been loaded', async () => {
    await codec.compress(text(100_000))
    const little = codec.compress(text(1_000))
    const much = codec.compress(text(100_000))
    expect([when(little), when(much)]).toEqual(['at once', 'later'])
    expect(when(codec.decompress(await little, 0, MiB))).toBe('at once')
    const output = codec.decompress(await much, 0, MiB)
    expect(when(output)).toBe('later')
    expect((await output).equals(text(100_000))).toBe(true)
  })

  it('lets the event loop turn now and then where its outputs are freed only then', async () => {
    const packed = await codec.compress(text(10_000))
    const outputs = Array.from({ length: 1_000 }, () => codec.decompress(packed, 0, 10_000))
    const later = outputs.filter((output) => output instanceof Promise).length
    expect([later > 0, later < 30]).toEqual([name === 'lz4' || name === 'zstd by its package', true])
    expect((await Promise.all(outputs)).every((output) => output.equals(text(10_000)))).toBe(true)
  })

  it('does many at the same time without mixing them up', async () => {
    const inputs = Array.from({ length: 12 }, (_, i) => text(50_000 + 1_000 * i).subarray(i))
    const packed = await Promise.all(inputs.map(async (input) => codec.compress(input)))
    const outputs = await Promise.all(packed.map(async (bytes) => codec.decompress(bytes, 0, MiB)))
    expect(outputs.map((output, i) => output.equals(inputs[i] as Buffer))).toEqual(inputs.map(() => true))
  })

  it('stops at the limit, exactly, with a RangeError (cb-E33)', async () => {
    for (const size of [100, 20_000, 200_000, MiB]) {
      const packed = await codec.compress(text(size))
      expect((await codec.decompress(packed, 0, size)).length).toBe(size)
      const beyond = async (): Promise<Buffer> => codec.decompress(packed, 0, size - 1)
      await expect(beyond()).rejects.toBeInstanceOf(RangeError)
    }
  })

  it('refuses a bomb at once or at the limit, in little memory (cb-E33)', async () => {
    const set = batchOf(await codec.compress(Buffer.alloc(64 * MiB)), { attributes: codec.id })
    const limit = 2 * MiB
    globalThis.gc?.()
    const before = process.memoryUsage().arrayBuffers
    await withCodec(codec, async () => {
      const decoded = decodeAll(set, { maxDecompressedBytes: limit })
      await expect(decoded).rejects.toMatchObject(
        corrupt(`more than ${limit} bytes: raise maxDecompressedBytes, or go on behind`),
      )
    })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 * limit)
  })

  it('refuses every truncation, as corrupt (cb-E35)', async () => {
    const payload = Buffer.concat(Array.from({ length: 40 }, (_, i) => emptyRecord(i)))
    const packed = Buffer.from(await codec.compress(payload))
    await withCodec(codec, async () => {
      const [batch] = await decodeAll(batchOf(packed, { attributes: codec.id, count: 40 }))
      expect(batch?.records.length).toBe(40)
      for (let length = 0; length < packed.length; length++) {
        const cut = batchOf(packed.subarray(0, length), { attributes: codec.id, count: 40 })
        await expect(decodeAll(cut)).rejects.toMatchObject({ code: 'CORRUPT_RECORDS' })
      }
    })
  })

  it('refuses what is no stream of its kind, as corrupt', async () => {
    const gzipped = gzipSync(emptyRecord())
    await withCodec(codec, async () => {
      for (const payload of [Buffer.from([1, 2, 3]), Buffer.alloc(100), Buffer.alloc(100, 0xff), text(500)]) {
        const decoded = decodeAll(batchOf(payload, { attributes: codec.id }))
        await expect(decoded).rejects.toMatchObject({ code: 'CORRUPT_RECORDS' })
      }
      if (codec.name === 'gzip') return
      await expect(decodeAll(batchOf(gzipped, { attributes: codec.id }))).rejects.toMatchObject({ code: 'CORRUPT_RECORDS' })
    })
  })

  it('refuses more, fewer and no records than the batch states (cb-E25)', async () => {
    const two = Buffer.concat([emptyRecord(0), emptyRecord(1)])
    await withCodec(codec, async () => {
      for (const [payload, count] of [
        [two, 1],
        [two, 3],
        [Buffer.alloc(0), 1],
        [Buffer.concat([two, Buffer.alloc(1)]), 2],
      ] as const) {
        const set = batchOf(await codec.compress(payload), { attributes: codec.id, count })
        await expect(decodeAll(set)).rejects.toMatchObject({ code: 'CORRUPT_RECORDS' })
      }
    })
  })

  it('refuses all levels but its own', async () => {
    const { levels } = codec
    await codec.compress(text(1))
    for (const level of levels === undefined ? [0, 1] : [levels.max + 1, levels.min + 0.5, Number.NaN, -200_000]) {
      expect(levelFault(codec.name, levels, level)).not.toBeNull()
      expect(() => codec.compress(text(10), level)).toThrow(expect.objectContaining({ code: 'CONFIG' }))
    }
    if (levels === undefined) return
    const fast = Math.max(levels.min, -50)
    const sizes = await Promise.all([fast, levels.max].map(async (level) => (await codec.compress(text(100_000), level)).length))
    expect(sizes[0]).toBeGreaterThan(sizes[1] as number)
    expect(await codec.compress(text(100), levels.standard)).toEqual(await codec.compress(text(100)))
  })
})

describe('codecs', () => {
  it('have the names and numbers of Kafka', () => {
    expect([1, 2, 3, 4].map((id) => codecById(id).name)).toEqual(['gzip', 'snappy', 'lz4', 'zstd'])
    for (const name of ['gzip', 'snappy', 'lz4', 'zstd'] as const) expect(codecByName(name).name).toBe(name)
    expect(() => codecById(5)).toThrow(expect.objectContaining({ code: 'CODEC_MISSING' }))
    for (const name of ['none', 'lzma', '__proto__']) {
      expect(() => codecByName(name as never)).toThrow(expect.objectContaining({ code: 'CONFIG' }))
    }
  })

  it('say what to install where their package is missing, each time', async () => {
    const lz4 = lz4Codec(nothingInstalled)
    const zstd = zstdCodec({}, nothingInstalled)
    const missing = (what: string): object => ({ code: 'CODEC_MISSING', message: expect.stringContaining(what) })
    for (let i = 0; i < 2; i++) {
      await expect(lz4.compress(text(1))).rejects.toMatchObject(missing('lz4-napi'))
      await expect(zstd.compress(text(1))).rejects.toMatchObject(missing('npm install @toondepauw/node-zstd'))
    }
    await withCodec(zstd, async () => {
      const set = batchOf(text(10), { attributes: 4 })
      await expect(decodeAll(set)).rejects.toMatchObject(missing('Node.js 22.15 or later'))
    })
    await withCodec(lz4, async () => {
      await expect(decodeAll(batchOf(text(10), { attributes: 3 }))).rejects.toMatchObject(missing('registerCodec'))
    })
  })

  it('load their package once, however many wait for it', async () => {
    const asked: string[] = []
    const zstd = zstdCodec({}, async (name) => {
      asked.push(name)
      return null
    })
    await Promise.allSettled([zstd.compress(text(1)), zstd.compress(text(1)), zstd.decompress(text(1), 0, 1)])
    expect(asked).toEqual(['@toondepauw/node-zstd'])
  })

  it('take zstd from node:zlib where it is, and ask for nothing; where it is not, ask for the package', async () => {
    const asked: string[] = []
    const zstd = zstdCodec(zlibZstd, async (name) => {
      asked.push(name)
      return null
    })
    const builtIn = typeof zlibZstd.zstdCompressSync === 'function'
    const work = zstd.compress(text(10))
    expect(when(work)).toBe(builtIn ? 'at once' : 'later')
    await Promise.allSettled([work])
    expect(asked).toEqual(builtIn ? [] : ['@toondepauw/node-zstd'])
  })

  it('can be replaced by their name', async () => {
    const seen: string[] = []
    const own = {
      ...gzip,
      decompress(bytes: Uint8Array, _hint: number, maxBytes: number) {
        seen.push(`${bytes.length} to at most ${maxBytes}`)
        return emptyRecord()
      },
    }
    const replaced = registerCodec(own)
    try {
      expect(codecByName('gzip')).toBe(own)
      const [batch] = await decodeAll(batchOf(text(10), { attributes: 1 }), { maxDecompressedBytes: 50 })
      expect([batch?.codec, batch?.count, seen]).toEqual(['gzip', 1, ['10 to at most 50']])
    } finally {
      expect(registerCodec(replaced)).toBe(own)
    }
    expect(codecByName('gzip')).toBe(gzip)
  })

  it('cannot be replaced by what is none', () => {
    const config = expect.objectContaining({ code: 'CONFIG' })
    expect(() => registerCodec({ ...gzip, id: 5 })).toThrow(config)
    expect(() => registerCodec({ ...gzip, name: 'none', id: 0 })).toThrow(config)
    expect(() => registerCodec({ ...gzip, name: 'lzma' as never })).toThrow(config)
    expect(() => registerCodec({ ...gzip, decompress: undefined as never })).toThrow(config)
  })
})
