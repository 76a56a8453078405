import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeBatch } from '../../src/records/batch-reader.ts'
import { splitBatches } from '../../src/records/batch-splitter.ts'
import { BatchWriter } from '../../src/records/batch-writer.ts'
import { codecByName } from '../../src/records/compression/codecs.ts'
import type { RecordBatch } from '../../src/records/record-batch.ts'
import { recordsFrom } from '../../src/records/record-batch.ts'

interface GoldenRecord {
  readonly offset: string
  readonly timestamp: string
  readonly key: string | null
  readonly value: string | null
  readonly headers: readonly (readonly [string, string | null])[]
}

interface GoldenBatch {
  readonly baseOffset: string
  readonly partitionLeaderEpoch: number
  readonly magic: number
  readonly codec: string
  readonly timestampType: string
  readonly maxTimestamp: string
  readonly deleteHorizon: string | null
  readonly producerId: string
  readonly producerEpoch: number
  readonly baseSequence: number
  readonly isTransactional: boolean
  readonly isControl: boolean
  readonly records: readonly GoldenRecord[]
}

const fixture = (file: string): Buffer => readFileSync(new URL(`fixtures/${file}`, import.meta.url))
const golden = `${fixture('records-kafka-4.3.1.tsv')}${gunzipSync(fixture('records-kafka-3.9.1.tsv.gz'))}`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', json = '', hex = ''] = line.split('\t')
    return { name, expected: JSON.parse(json) as GoldenBatch[], set: Buffer.from(hex, 'hex') }
  })
const named = (name: string): (typeof golden)[number] => {
  const found = golden.find((g) => g.name === name)
  if (found === undefined) throw new Error(`no golden case ${name}`)
  return found
}

/** A batch in the words of the fixture. */
function facts(batch: RecordBatch): unknown {
  return {
    baseOffset: `${batch.baseOffset}`,
    lastOffset: `${batch.lastOffset}`,
    partitionLeaderEpoch: batch.partitionLeaderEpoch,
    magic: batch.magic,
    codec: batch.codec,
    timestampType: batch.timestampType,
    maxTimestamp: batch.maxTimestamp,
    deleteHorizon: batch.deleteHorizon === null ? null : `${batch.deleteHorizon}`,
    producerId: `${batch.producerId}`,
    producerEpoch: batch.producerEpoch,
    baseSequence: batch.baseSequence,
    isTransactional: batch.isTransactional,
    isControl: batch.isControl,
    records: batch.records.map((record) => {
      const { offset, key, value, headers } = record.toJSON()
      expect(record.timestamp).toBe(Number(record.exactTimestamp))
      return { offset, timestamp: `${record.exactTimestamp}`, key, value, headers }
    }),
  }
}

/** A writer that has been given these records. */
function rewritten(records: readonly GoldenRecord[]): BatchWriter {
  const bytes = (base64: string | null): Buffer | null => (base64 === null ? null : Buffer.from(base64, 'base64'))
  const writer = new BatchWriter()
  for (const { timestamp, key, value, headers } of records) {
    const pairs = headers.map(([name, content]) => [name, bytes(content)] as const)
    writer.append(Number(timestamp), bytes(key), bytes(value), pairs)
  }
  return writer
}

/** What our writer makes: one batch of a producer, uncompressed, from offset 0, with times that a number holds. */
function isWritable([batch, ...others]: readonly GoldenBatch[]): boolean {
  if (batch === undefined || others.length > 0 || batch.magic !== 2 || batch.isControl) return false
  const exact = batch.records.every((r) => Number.isSafeInteger(Number(r.timestamp)))
  return exact && batch.timestampType === 'create' && batch.baseOffset === '0' && batch.codec === 'none'
}

describe("record sets of Kafka's own classes", () => {
  it.each(golden)('$name: read as Kafka reads it', async ({ name, expected, set }) => {
    const { batches, truncated } = splitBatches(set)
    expect(truncated).toBe(name === 'truncated' || name.endsWith('-cut'))
    expect(batches.length).toBe(expected.length)
    for (const [i, encoded] of batches.entries()) {
      const wanted = expected[i] as GoldenBatch
      const batch = await decodeBatch(encoded, { topic: 't', partition: 0 })
      expect(facts(batch)).toEqual({ ...wanted, maxTimestamp: Number(wanted.maxTimestamp) })
    }
  })

  it.each(golden.filter((g) => isWritable(g.expected)))('$name: written byte for byte', ({ expected, set }) => {
    const [batch] = expected as [GoldenBatch]
    const pieces = rewritten(batch.records).seal({
      producerId: BigInt(batch.producerId),
      producerEpoch: batch.producerEpoch,
      baseSequence: batch.baseSequence,
      transactional: batch.isTransactional,
      partitionLeaderEpoch: batch.partitionLeaderEpoch,
    })
    expect(Buffer.concat(pieces).toString('hex')).toBe(set.toString('hex'))
  })

  it('written with gzip, the payload decompresses to the bytes that Kafka compressed', async () => {
    const gzip = codecByName('gzip')
    const { expected, set } = named('gzip-6')
    const theirs = await gzip.decompress(set.subarray(61), 0, 10_000)
    const writer = rewritten(expected[0]?.records ?? [])
    expect(writer.payload.toString('hex')).toBe(theirs.toString('hex'))
  })

  it('give the broker time to every record of a batch with append time (cb-E28)', async () => {
    const { set } = named('append-time')
    const batch = await decodeBatch(splitBatches(set).batches[0] as never)
    expect(new Set(batch.records.map((r) => r.timestamp))).toEqual(new Set([batch.maxTimestamp]))
  })

  it('keep the last offset of a batch that compaction has thinned or emptied (cb-E24)', async () => {
    for (const [name, count] of [
      ['compacted', 2],
      ['emptied', 0],
    ] as const) {
      const batch = await decodeBatch(splitBatches(named(name).set).batches[0] as never)
      expect([batch.records.length, batch.lastOffset]).toEqual([count, 505n])
    }
  })

  it('stop before a batch that is cut off, at every length (cb-E21)', async () => {
    const { set, expected } = named('several')
    const ends = splitBatches(set).batches.map((b) => b.position + b.bytes.length)
    for (let length = 0; length <= set.length; length++) {
      const { batches, truncated } = splitBatches(set.subarray(0, length))
      expect(batches.length).toBe(ends.filter((end) => end <= length).length)
      expect(truncated).toBe(length !== 0 && !ends.includes(length))
      for (const [i, encoded] of batches.entries()) {
        expect((await decodeBatch(encoded)).count).toBe(expected[i]?.records.length)
      }
    }
  })

  it('can be read from an offset in the middle of a batch (cb-E23)', async () => {
    const batch = await decodeBatch(splitBatches(named('append-time').set).batches[0] as never)
    const offsets = (from: bigint): bigint[] => recordsFrom(batch, from).map((r) => r.offset)
    expect(offsets(1003n)).toEqual([1003n, 1004n, 1005n])
    expect(offsets(1005n)).toEqual([1005n])
    expect(offsets(1006n)).toEqual([])
    expect(recordsFrom(batch, 7n)).toBe(batch.records)
  })
})
