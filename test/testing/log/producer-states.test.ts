import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBatchHeader } from '../../../src/testing/log/batch-header.ts'
import { PartitionLog } from '../../../src/testing/log/partition-log.ts'
import { batch } from '../support/batches.ts'

const of = (baseSequence: number, { producerEpoch = 0, count = 1, producerId = 9 } = {}): Buffer =>
  batch({ values: Array.from({ length: count }, () => 'v'), producerId, producerEpoch, baseSequence })

/** What the log says of a batch; it is appended if that is what it says. */
function offer(log: PartitionLog, bytes: Buffer, strictStart = false): string {
  const verdict = log.producers.judge(readBatchHeader(bytes, 0) ?? expect.fail(), strictStart)
  if (verdict.kind === 'append') log.append(bytes, 0, asSent)
  return verdict.kind === 'refuse' ? verdict.reason : verdict.kind
}

const asSent = { newest: null, byBroker: false }

describe('ProducerStates (cb-TB3)', () => {
  it('takes any first sequence of a producer it does not know, unless told to be strict', () => {
    expect(offer(new PartitionLog(), of(5))).toBe('append')
    expect(offer(new PartitionLog(), of(5), true)).toBe('unknown-producer')
    expect(offer(new PartitionLog(), of(0), true)).toBe('append')
  })

  it('answers a repeat of the last five as the first time, and an older one as out of order', () => {
    const log = new PartitionLog()
    for (let i = 0; i < 6; i += 1) expect(offer(log, of(i))).toBe('append')
    expect(log.producers.judge(readBatchHeader(of(1), 0) ?? expect.fail(), false)).toMatchObject({
      kind: 'duplicate',
      baseOffset: 1,
    })
    expect(offer(log, of(0))).toBe('out-of-order')
  })

  it('begins a new epoch at sequence 0 and fences the old one', () => {
    const log = new PartitionLog()
    expect(offer(log, of(0))).toBe('append')
    expect(offer(log, of(5, { producerEpoch: 1 }))).toBe('out-of-order')
    expect(offer(log, of(0, { producerEpoch: 1 }))).toBe('append')
    expect(offer(log, of(1))).toBe('old-epoch')
  })

  it('goes from 2147483647 to 0, also within a batch (cb-E57)', () => {
    const log = new PartitionLog()
    expect(offer(log, of(0x7ffffffe, { count: 3 }))).toBe('append')
    expect(offer(log, of(1))).toBe('append')
    expect(offer(log, of(0x7ffffffe, { count: 3 }))).toBe('duplicate')
  })

  it('never lets a sequence into the log twice, nor leaves one out, whatever is sent again (cb-TB8)', () => {
    const sends = fc.array(fc.record({ back: fc.nat(8), count: fc.integer({ min: 1, max: 4 }) }), { maxLength: 40 })
    fc.assert(
      fc.property(sends, (steps) => {
        const log = new PartitionLog()
        const sent: Buffer[] = []
        let next = 0
        for (const { back, count } of steps) {
          const again = back > 0 ? sent.at(-back) : undefined
          if (again === undefined) {
            const bytes = of(next, { count })
            expect(offer(log, bytes)).toBe('append')
            sent.push(bytes)
            next += count
          } else expect(offer(log, again)).toBe(back <= 5 ? 'duplicate' : 'out-of-order')
        }
        const sequences = log.batches.flatMap(({ header }) =>
          Array.from({ length: header.count }, (_, i) => header.baseSequence + i),
        )
        expect(sequences).toEqual(Array.from({ length: next }, (_, i) => i))
      }),
      { seed: 57, numRuns: 200 },
    )
  })
})
