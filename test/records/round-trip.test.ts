import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBatch } from '../../src/records/batch-reader.ts'
import { splitBatches } from '../../src/records/batch-splitter.ts'
import { BatchWriter } from '../../src/records/batch-writer.ts'
import { codecNames } from '../../src/records/compression/codec.ts'
import { codecByName } from '../../src/records/compression/codecs.ts'
import type { RecordBatch } from '../../src/records/record-batch.ts'
import type { Bytes, RecordHeader } from '../../src/records/record-fields.ts'
import { recordSize, sizeUpperBound } from '../../src/records/record-size.ts'

interface Input {
  readonly timestamp: number
  readonly key: Bytes | null
  readonly value: Bytes | null
  readonly headers: readonly RecordHeader[] | null
}

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme-ascii', maxLength: 300 }))
const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), text)
const header = fc.tuple(text, fc.option(bytes))
const timestamp = fc.oneof(fc.integer({ min: 1_700_000_000_000, max: 1_700_000_001_000 }), fc.maxSafeInteger())
const input: fc.Arbitrary<Input> = fc.record({
  timestamp,
  key: fc.option(bytes),
  value: fc.option(bytes),
  headers: fc.option(fc.array(header, { maxLength: 4 })),
})

const raw = (b: Bytes | null): Buffer | null => (b === null ? null : Buffer.from(b as string))
const fields = { producerId: 77, producerEpoch: 3, baseSequence: 12, transactional: true }

describe('what BatchWriter writes', () => {
  it('is read back equal, in every codec', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(input, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(...codecNames),
        async (inputs, codec) => {
          const writer = new BatchWriter()
          for (const [i, { timestamp, key, value, headers }] of inputs.entries()) {
            const before = writer.byteLength
            expect(writer.append(timestamp, key, value, headers)).toBe(i)
            expect(writer.byteLength - before).toBeLessThanOrEqual(sizeUpperBound(key, value, headers))
            const timestampDelta = timestamp - writer.firstTimestamp
            if (timestampDelta === (timestampDelta | 0)) {
              expect(writer.byteLength - before).toBe(recordSize({ timestampDelta, offsetDelta: i, key, value, headers }))
            }
          }
          writer.freeze()
          if (codec !== 'none') writer.setCompressed(codec, await codecByName(codec).compress(writer.payload))
          const set = Buffer.concat(writer.seal(fields))
          expect(set.length).toBe(writer.sealedByteLength)
          const { batches, truncated } = splitBatches(set)
          expect([batches.length, truncated]).toEqual([1, false])
          const batch = (await decodeBatch(batches[0] as never, { topic: 't', partition: 4 })) as RecordBatch
          expect(batch).toMatchObject({
            topic: 't',
            partition: 4,
            baseOffset: 0n,
            lastOffset: BigInt(inputs.length - 1),
            codec,
            maxTimestamp: Math.max(...inputs.map((i) => i.timestamp)),
            producerId: 77n,
            producerEpoch: 3,
            baseSequence: 12,
            isTransactional: true,
            isControl: false,
            count: inputs.length,
          })
          const read = batch.records.map(({ offset, timestamp, key, value, headers }) => ({
            offset,
            timestamp,
            key,
            value,
            headers,
          }))
          const written = inputs.map(({ timestamp, key, value, headers }, i) => ({
            offset: BigInt(i),
            timestamp,
            key: raw(key),
            value: raw(value),
            headers: (headers ?? []).map(([name, content]) => [name, raw(content)]),
          }))
          expect(read).toEqual(written)
          const kept = batch.records.map((record) => record.detach().toJSON())
          expect(kept).toEqual(batch.records.map((record) => record.toJSON()))
        },
      ),
      { seed: 20_401, numRuns: 600 },
    )
  })
})
