import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allCodecs, withCodec } from './support/codecs.ts'
import { batchOf, corrupt, decodeAll, emptyRecord, outcomeOf, typedOutcome } from './support/forged-batches.ts'

const gzip = { attributes: 1 }
const MiB = 1024 * 1024

describe('a compressed batch', () => {
  it('of 522 KB of gzip that become 512 MiB is stopped at the limit, in little memory (cb-E33)', async () => {
    const member = gzipSync(Buffer.alloc(32 * MiB), { level: 9 })
    const payload = Buffer.concat(new Array<Buffer>(16).fill(member))
    expect(payload.length).toBeLessThan(530_000)
    const set = batchOf(payload, gzip)
    const limit = 8 * MiB
    const before = process.memoryUsage()
    await expect(decodeAll(set, { maxDecompressedBytes: limit })).rejects.toMatchObject(corrupt(`more than ${limit} bytes`))
    const after = process.memoryUsage()
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(1.5 * limit)
    expect(after.rss - before.rss).toBeLessThan(5 * limit)
  })

  it('that is small and lies about its size is stopped too, without the limit being passed (cb-E33)', async () => {
    const bomb = gzipSync(Buffer.alloc(MiB))
    for (const stated of [0, 1, 100, 0xffffffff]) {
      bomb.writeUInt32LE(stated, bomb.length - 4)
      for (const maxDecompressedBytes of [1, 1_000, 64 * 1024, 100_000]) {
        const decoded = decodeAll(batchOf(bomb, gzip), { maxDecompressedBytes })
        await expect(decoded).rejects.toMatchObject(corrupt('raise maxDecompressedBytes, or go on behind it at offset 1'))
      }
    }
  })

  it('that is sound, but for the size that its gzip states, is refused', async () => {
    const lie = gzipSync(emptyRecord())
    lie.writeUInt32LE(8, lie.length - 4)
    await expect(decodeAll(batchOf(lie, gzip))).rejects.toMatchObject(corrupt('do not decompress'))
  })

  it('of tiny records by the million is refused for their number, before anything is decompressed', async () => {
    const payload = gzipSync(Buffer.alloc(32 * MiB))
    const decoded = decodeAll(batchOf(payload, { ...gzip, count: 10_000_000 }))
    await expect(decoded).rejects.toMatchObject(corrupt('10000000 compressed records where 1398101 are let in'))
  })

  it.each(allCodecs)('of %s gives records or a typed error, whatever was changed in it', async (_, codec) => {
    const records = Buffer.concat(Array.from({ length: 60 }, (_, i) => emptyRecord(i)))
    const sound = Buffer.from(await codec.compress(records))
    const change = fc.tuple(fc.nat(1_000), fc.integer({ min: 0, max: 255 }))
    await withCodec(codec, () =>
      fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(20), async (changes, cut) => {
          const payload = Buffer.from(sound.subarray(0, sound.length - (cut < 10 ? 0 : cut - 10)))
          for (const [at, byte] of changes) payload[at % payload.length] = byte
          const set = batchOf(payload, { attributes: codec.id, count: 60 })
          expect(await outcomeOf(set, { maxDecompressedBytes: 100_000 })).toMatch(typedOutcome)
        }),
        { seed: 20_801, numRuns: 1_500 },
      ),
    )
  })

  it.each(allCodecs)('of %s may hold any bytes: they give a typed error', async (_, codec) => {
    await withCodec(codec, () =>
      fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (garbage) => {
          const head = Buffer.from((await codec.compress(emptyRecord())).subarray(0, 7))
          for (const payload of [garbage, Buffer.concat([head, garbage])]) {
            const set = batchOf(payload, { attributes: codec.id })
            const before = process.memoryUsage().arrayBuffers
            expect(await outcomeOf(set)).toMatch(typedOutcome)
            expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * payload.length + MiB)
          }
        }),
        { seed: 20_802, numRuns: 300 },
      ),
    )
  })
})
