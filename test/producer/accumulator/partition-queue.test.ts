import { describe, expect, it } from 'vitest'
import { PartitionQueue } from '../../../src/producer/accumulator/partition-queue.ts'
import { record } from '../../support/accumulators.ts'

const limits = { batchBytes: 700, maxSpreadMs: 1_000 }
const filler = 'x'.repeat(600)

function queue(): PartitionQueue {
  return new PartitionQueue('orders', 0)
}

describe('PartitionQueue', () => {
  it('fills one batch, and says how much memory each record took', () => {
    const q = queue()
    const took = [0, 1, 2].map((ticket) => q.append(record('a'), ticket, limits, 5))
    expect(took).toEqual([q.head?.writer.slabBytes, 0, 0])
    expect(q.batches.map(({ tickets, createdAt, state }) => ({ tickets, createdAt, state }))).toEqual([
      { tickets: [0, 1, 2], createdAt: 5, state: 'open' },
    ])
  })

  it('says how much a slab grows', () => {
    const q = queue()
    const wide = { ...limits, batchBytes: 1_000_000 }
    const first = q.append(record('a'), 0, wide, 0)
    const second = q.append(record('x'.repeat(50_000)), 1, wide, 0)
    expect(second).toBeGreaterThan(0)
    expect(first + second).toBe(q.head?.writer.slabBytes)
  })

  it('opens a new batch behind a full one, which takes nothing more', () => {
    const q = queue()
    for (const ticket of [0, 1]) q.append(record(filler), ticket, limits, 0)
    expect(q.batches.map(({ tickets, state }) => [state, ...tickets])).toEqual([
      ['compressing', 0],
      ['open', 1],
    ])
    q.append(record('a'), 2, { ...limits, batchBytes: 1_000 }, 0)
    expect(q.batches.map(({ tickets }) => tickets)).toEqual([[0], [1, 2]])
  })

  it('takes a record that is larger than a batch, alone', () => {
    const q = queue()
    q.append(record('a'), 0, limits, 0)
    q.append(record('x'.repeat(5_000)), 1, limits, 0)
    q.append(record('b'), 2, limits, 0)
    expect(q.batches.map(({ tickets }) => tickets)).toEqual([[0], [1], [2]])
  })

  it('opens a new batch where the tail is on its way already', () => {
    const q = queue()
    q.append(record('a'), 0, limits, 0)
    if (q.head !== undefined) q.head.state = 'in-flight'
    q.append(record('b'), 1, limits, 0)
    expect(q.batches.map(({ tickets, state }) => [state, ...tickets])).toEqual([
      ['in-flight', 0],
      ['open', 1],
    ])
  })

  it('opens a new batch for a record that is too much younger than the first', () => {
    const q = queue()
    for (const [ticket, now] of [0, 1_000, 1_001].entries()) q.append(record('a'), ticket, limits, now)
    expect(q.batches.map(({ tickets }) => tickets)).toEqual([[0, 1], [2]])
  })

  it('is as it was after a record that cannot be encoded', () => {
    const q = queue()
    q.append(record(filler), 0, limits, 0)
    expect(() => q.append({ ...record(filler), timestamp: 0.5 }, 1, limits, 0)).toThrow(/timestamp/)
    expect(q.batches.map(({ tickets, state }) => [state, ...tickets])).toEqual([['open', 0]])
  })
})
