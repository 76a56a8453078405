import { describe, expect, it } from 'vitest'
import { decodeBatch } from '../../src/records/batch-reader.ts'
import { splitBatches } from '../../src/records/batch-splitter.ts'
import { BatchWriter } from '../../src/records/batch-writer.ts'
import { codecByName } from '../../src/records/compression/codecs.ts'
import type { RecordBatch } from '../../src/records/record-batch.ts'

const plain = { producerId: -1, producerEpoch: -1, baseSequence: -1, transactional: false }
const idempotent = {
  producerId: 2n ** 62n,
  producerEpoch: 5,
  baseSequence: 2 ** 31 - 1,
  transactional: true,
  partitionLeaderEpoch: 8,
}

function readBack(pieces: readonly Uint8Array[]): RecordBatch {
  const [encoded] = splitBatches(Buffer.concat(pieces)).batches
  const batch = encoded && decodeBatch(encoded)
  if (batch === undefined || batch instanceof Promise) throw new Error('no batch at once')
  return batch
}

function writerOf(...values: string[]): BatchWriter {
  const writer = new BatchWriter()
  for (const value of values) writer.append(1_000, null, value, null)
  return writer
}

describe('BatchWriter', () => {
  it('counts, and knows its size and times before it is sealed', () => {
    const writer = new BatchWriter()
    expect([writer.count, writer.byteLength, writer.firstTimestamp]).toEqual([0, 61, Number.NaN])
    expect([7, 3, 9].map((t) => writer.append(t, 'k', null, []))).toEqual([0, 1, 2])
    expect([writer.count, writer.byteLength]).toEqual([3, 61 + 3 * 8])
    expect([writer.firstTimestamp, writer.maxTimestamp]).toEqual([7, 9])
    expect(writer.payload.length).toBe(24)
  })

  it('seals again with other fields: same records, and what was handed out before stays as it was', () => {
    const writer = writerOf('a', 'b')
    const first = writer.seal(plain)
    const before = Buffer.concat(first)
    expect(writer.seal({ ...plain })).toBe(first)
    const second = writer.seal(idempotent)
    expect(Buffer.concat(first)).toEqual(before)
    expect(Buffer.concat(second).subarray(61)).toEqual(before.subarray(61))
    expect(readBack(first)).toMatchObject({ producerId: -1n, baseSequence: -1, isTransactional: false, partitionLeaderEpoch: -1 })
    expect(readBack(second)).toMatchObject({
      producerId: 2n ** 62n,
      producerEpoch: 5,
      baseSequence: 2 ** 31 - 1,
      isTransactional: true,
      partitionLeaderEpoch: 8,
    })
  })

  it('sends compressed bytes as a piece of their own, uncopied, and the same bytes again', async () => {
    const writer = writerOf('a'.repeat(1_000))
    writer.freeze()
    const bytes = await codecByName('gzip').compress(writer.payload, 9)
    writer.setCompressed('gzip', bytes)
    const [, payload] = writer.seal(plain)
    expect(payload).toBe(bytes)
    expect(writer.seal(idempotent)[1]).toBe(bytes)
    expect([writer.sealedByteLength, writer.byteLength > 1_000]).toEqual([61 + bytes.length, true])
    expect(readBack(writer.seal(idempotent))).toMatchObject({ codec: 'gzip', isTransactional: true, count: 1 })
  })

  it('starts with 4 KB, grows as needed, and hands its slab on', () => {
    const writer = new BatchWriter()
    expect(writer.slabBytes).toBe(4096)
    const values = Array.from({ length: 50 }, (_, i) => `${i}`.repeat(100))
    for (const value of values) writer.append(0, null, value, null)
    expect(readBack(writer.seal(plain)).records.map((r) => String(r.value))).toEqual(values)
    const slab = writer.release()
    expect(slab.length).toBeLessThanOrEqual(2 * writer.byteLength)
    const next = new BatchWriter({ slab })
    next.append(0, null, 'other', null)
    expect(readBack(next.seal(plain)).records.map((r) => String(r.value))).toEqual(['other'])
    expect(next.release()).toBe(slab)
  })

  it('copies what is passed, so that the caller may reuse it at once', () => {
    const value = Buffer.from('before')
    const writer = new BatchWriter()
    writer.append(0, value, value, [['h', value]])
    value.fill(0)
    const [record] = readBack(writer.seal(plain)).records
    expect([record?.key, record?.value, record?.headers[0]?.[1]].map(String)).toEqual(['before', 'before', 'before'])
  })

  it('takes any text: not ASCII, of any length, at any place of the slab, and lone surrogates as U+FFFD', () => {
    const units = ['a', 'é', '€', '𝄞', '\ud800', '\udc00x', 'é'.repeat(9), `a${'𝄞'.repeat(5)}`]
    for (const unit of units) {
      for (const times of [1, 2, 3, 5, 17, 300, 1_350, 1_365, 4_000]) {
        const writer = new BatchWriter()
        const text = unit.repeat(times)
        writer.append(0, 'a', text, [[text, text]])
        writer.append(0, text, 'a', null)
        const [first, second] = readBack(writer.seal(plain)).records
        const expected = Buffer.from(text)
        expect(first?.value?.equals(expected)).toBe(true)
        expect(first?.headers[0]?.[1]?.equals(expected)).toBe(true)
        expect(first?.headers[0]?.[0]).toBe(expected.toString())
        expect([second?.key?.equals(expected), String(second?.value)]).toEqual([true, 'a'])
      }
    }
  })

  it('refuses what it cannot write, and is left as it was', () => {
    const writer = writerOf('a')
    for (const timestamp of [2 ** 53, -(2 ** 53), 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => writer.append(timestamp, null, null, null)).toThrow(expect.objectContaining({ code: 'CONFIG' }))
      expect(() => new BatchWriter().append(timestamp, null, null, null)).toThrow(expect.objectContaining({ code: 'CONFIG' }))
    }
    expect(() => writer.append(0, 7 as never, null, null)).toThrow(expect.objectContaining({ code: 'CONFIG' }))
    expect(() => writer.append(0, null, {} as never, null)).toThrow(expect.objectContaining({ code: 'CONFIG' }))
    expect(() => writer.append(0, null, null, [[3 as never, null]])).toThrow(expect.objectContaining({ code: 'CONFIG' }))
    expect(() => writer.seal({ ...plain, producerId: 2 ** 53 })).toThrow(expect.objectContaining({ code: 'CONFIG' }))
    expect(writer.count).toBe(1)
    expect(readBack(writer.seal(plain)).count).toBe(1)
  })

  it('refuses calls that are out of order', () => {
    const config = expect.objectContaining({ code: 'CONFIG' })
    expect(() => new BatchWriter().seal(plain)).toThrow(config)
    const writer = writerOf('a')
    expect(() => writer.setCompressed('gzip', new Uint8Array(1))).toThrow(config)
    writer.freeze()
    expect(() => writer.append(0, null, null, null)).toThrow(config)
    writer.seal(plain)
    expect(() => writer.setCompressed('gzip', new Uint8Array(1))).toThrow(config)
    writer.release()
    for (const call of [() => writer.seal(plain), () => writer.payload, () => writer.release()]) expect(call).toThrow(config)
  })
})
