import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DecompressionBudget } from '../../src/records/compression/decompression-budget.ts'
import { gzip } from '../../src/records/compression/gzip.ts'
import { allCodecs, text, withCodec } from './support/codecs.ts'
import { batchOf, corrupt, decodeAll } from './support/forged-batches.ts'

/** A record whose value has so many bytes, up to 16,000, as the payload of a batch. */
function payloadOf(bytes: number): Buffer {
  const varint = (n: number): number[] => [0x80 | ((2 * n) & 0x7f), 0x80 | ((n >> 6) & 0x7f), n >> 13]
  return Buffer.from([...varint(bytes + 8), 0, 0, 0, 1, ...varint(bytes), ...text(bytes), 0])
}

describe('DecompressionBudget', () => {
  it.each(allCodecs)('counts what batches of %s become, one at a time and all together', async (_, codec) => {
    const set = batchOf(await codec.compress(payloadOf(10_000)), { attributes: codec.id })
    await withCodec(codec, async () => {
      const budget = new DecompressionBudget(30_500)
      await decodeAll(set, { budget })
      expect(budget.left).toBe(30_500 - payloadOf(10_000).length)
      const three = await Promise.allSettled([1, 2, 3].map(() => decodeAll(set, { budget })))
      expect(three.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
      expect(three[2]).toMatchObject({
        reason: corrupt(`more than the ${budget.left} bytes that are left of the budget: decode it with`),
      })
      expect(budget.left).toBe(30_500 - 3 * payloadOf(10_000).length)
      const fresh = new DecompressionBudget(100_000)
      expect((await decodeAll(set, { budget: fresh }))[0]?.count).toBe(1)
    })
  })

  it('names the limit of a batch where that is what it exceeds', async () => {
    const set = batchOf(await gzip.compress(payloadOf(10_000)), { attributes: 1 })
    const budget = new DecompressionBudget(1_000_000)
    await expect(decodeAll(set, { budget, maxDecompressedBytes: 5_000 })).rejects.toMatchObject(
      corrupt('raise maxDecompressedBytes'),
    )
    expect(budget.left).toBe(1_000_000)
  })

  it('is not touched by a batch that is not compressed', async () => {
    const budget = new DecompressionBudget(0)
    await decodeAll(batchOf(payloadOf(10)), { budget })
    expect(budget.left).toBe(0)
  })

  it('makes batches wait for each other where together they could become too much, and then takes all', async () => {
    let running = 0
    let most = 0
    const slow = {
      ...gzip,
      async decompress(bytes: Uint8Array, sizeHint: number, maxBytes: number): Promise<Buffer> {
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => setImmediate(resolve))
        running -= 1
        return gzip.decompress(bytes, sizeHint, maxBytes)
      },
    }
    const set = batchOf(await gzip.compress(payloadOf(10_000)), { attributes: 1 })
    await withCodec(slow, async () => {
      const limit = { maxDecompressedBytes: 40_000, budget: new DecompressionBudget(100_000) }
      const all = await Promise.all([1, 2, 3, 4, 5].map(() => decodeAll(set, limit)))
      expect([all.length, most]).toEqual([5, 2])
    })
  })

  it('never grants more than there is, and gives back what was not used', async () => {
    const step = fc.record({ hold: fc.nat(120), use: fc.double({ min: 0, max: 1, noNaN: true }) })
    await fc.assert(
      fc.asyncProperty(fc.nat(300), fc.array(step, { maxLength: 12 }), async (total, steps) => {
        const budget = new DecompressionBudget(total)
        let held = 0
        let used = 0
        await Promise.all(
          steps.map(async ({ hold, use }) => {
            const granted = await budget.hold(hold)
            held += granted
            expect(granted).toBeLessThanOrEqual(hold)
            expect(held + used).toBeLessThanOrEqual(total)
            await Promise.resolve()
            held -= granted
            used += Math.floor(granted * use)
            budget.settle(granted, Math.floor(granted * use))
          }),
        )
        expect(budget.left).toBe(total - used)
      }),
      { seed: 20_701, numRuns: 500 },
    )
  })
})
