import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchAttributes, batchLayout } from '../../../src/records/batch-layout.ts'
import { PartitionLog } from '../../../src/testing/log/partition-log.ts'
import { crc32c } from '../../../src/wire/crc32c.ts'
import { batch } from '../support/batches.ts'

const records = (count: number): Buffer => batch({ values: Array.from({ length: count }, (_, i) => `value ${i}`) })

const asSent = { newest: null, byBroker: false }

describe('PartitionLog', () => {
  it('fills in base offset and leader epoch, and leaves all else as it was sent', () => {
    const log = new PartitionLog()
    const sent = records(3)
    log.append(records(2), 0, asSent)
    expect(log.append(sent, 7, asSent)).toBe(2)
    const stored = log.batches[1]?.bytes ?? Buffer.alloc(0)
    expect(stored.readBigInt64BE(batchLayout.baseOffset)).toBe(2n)
    expect(stored.readInt32BE(batchLayout.partitionLeaderEpoch)).toBe(7)
    expect(stored.subarray(batchLayout.magic)).toEqual(sent.subarray(batchLayout.magic))
    expect(log.endOffset).toBe(5)
  })

  it('does not keep the memory that it was given', () => {
    const log = new PartitionLog()
    const sent = records(1)
    log.append(sent, 0, asSent)
    sent.fill(0)
    expect(log.batches[0]?.bytes.readInt8(batchLayout.magic)).toBe(2)
  })

  it('stamps its own time where the topic wants it, with a checksum that fits', () => {
    const log = new PartitionLog()
    log.append(records(1), 0, { newest: 123_456, byBroker: true })
    const { bytes, header } = log.batches[0] ?? expect.fail()
    expect(header.maxTimestamp).toBe(123_456)
    expect(header.attributes & batchAttributes.logAppendTime).not.toBe(0)
    expect(header.crc).toBe(crc32c(bytes.subarray(batchLayout.attributes)))
  })

  it('returns the first batch whole whatever its size, and cuts off the last (cb-E21, cb-E22)', () => {
    const log = new PartitionLog()
    const size = records(2).length
    for (let i = 0; i < 3; i += 1) log.append(records(2), 0, asSent)
    const lengths = (maxBytes: number, wholeFirst: boolean): number[] => log.read(1, maxBytes, wholeFirst).map((p) => p.length)
    expect(lengths(1, true)).toEqual([size])
    expect(lengths(1, false)).toEqual([])
    expect(lengths(size + 10, true)).toEqual([size, 10])
    expect(lengths(1_000_000, false)).toEqual([size, size, size])
    expect(log.read(6, 1_000_000, true)).toEqual([])
  })

  it('reads what a file with the same batches would give, from the batch on that holds the offset', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(sizes, fc.nat(100), fc.nat(2_000), fc.boolean(), (counts, at, maxBytes, wholeFirst) => {
        const log = new PartitionLog()
        for (const count of counts) log.append(records(count), 0, asSent)
        const offset = at % log.endOffset
        const from = log.batches.filter(({ lastOffset }) => lastOffset >= offset).map(({ bytes }) => bytes)
        const first = from[0]?.length ?? 0
        const expected = Buffer.concat(from).subarray(0, first > maxBytes ? (wholeFirst ? first : 0) : maxBytes)
        expect(Buffer.concat(log.read(offset, maxBytes, wholeFirst)).equals(expected)).toBe(true)
      }),
      { seed: 31, numRuns: 300 },
    )
  })

  it('knows where the records of an epoch end (KIP-101)', () => {
    const log = new PartitionLog()
    log.beginEpoch(0)
    log.append(records(2), 0, asSent)
    log.beginEpoch(1)
    log.beginEpoch(3)
    log.append(records(1), 3, asSent)
    expect(log.endOfEpoch(0, 3)).toEqual({ epoch: 0, endOffset: 2 })
    expect(log.endOfEpoch(2, 3)).toEqual({ epoch: 0, endOffset: 2 })
    expect(log.endOfEpoch(3, 3)).toEqual({ epoch: 3, endOffset: 3 })
    expect(log.endOfEpoch(4, 3)).toBeNull()
  })

  it('finds the first batch by time, and the newest', () => {
    const log = new PartitionLog()
    expect(log.newestBatch()).toBeNull()
    for (const timestamp of [1_000, 5_000, 3_000]) log.append(batch({ timestamp }), 0, asSent)
    expect(log.firstBatchFrom(2_000)?.baseOffset).toBe(1)
    expect(log.firstBatchFrom(6_000)).toBeNull()
    expect(log.newestBatch()?.baseOffset).toBe(1)
  })
})
