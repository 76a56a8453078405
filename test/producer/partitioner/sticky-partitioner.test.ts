import { describe, expect, it } from 'vitest'
import { StickyPartitioner } from '../../../src/producer/partitioner/sticky-partitioner.ts'
import { topicView } from '../../support/cluster-views.ts'
import { seeded } from '../../support/data-set.ts'

const four = topicView('orders', [1, 2, 3, 1])
const partitioner = (stickyBytes = 1_000): StickyPartitioner => new StickyPartitioner(stickyBytes, seeded(7))

/** The partitions of records of this size. */
function picks(p: StickyPartitioner, topic: typeof four, records: number, bytes = 100): number[] {
  return Array.from({ length: records }, () => p.pick(topic, bytes))
}

/** How long each run of equal partitions is. */
function runs(partitions: readonly number[]): number[] {
  const lengths: number[] = []
  partitions.forEach((partition, i) => {
    if (partition === partitions[i - 1]) lengths.push((lengths.pop() ?? 0) + 1)
    else lengths.push(1)
  })
  return lengths
}

describe('StickyPartitioner (KIP-480, KIP-794)', () => {
  it('stays with a partition for about one batch, then takes another one', () => {
    expect(runs(picks(partitioner(), four, 50))).toEqual([10, 10, 10, 10, 10])
  })

  it('counts bytes, not records', () => {
    const p = partitioner()
    expect(runs([900, 99, 1, 1, 5_000, 1].map((bytes) => p.pick(four, bytes)))).toEqual([3, 2, 1])
  })

  it('comes by every partition, about as often', () => {
    const counts = [0, 0, 0, 0]
    for (const partition of picks(partitioner(1), four, 4_000)) counts[partition] = (counts[partition] ?? 0) + 1
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150)
  })

  it('keeps the choices of topics apart', () => {
    const p = partitioner()
    const other = topicView('other', [1])
    const first = p.pick(four, 500)
    expect(p.pick(other, 900)).toBe(0)
    expect(p.pick(four, 500)).toBe(first)
  })

  it('leaves a partition that has lost its leader, and takes only such that have one', () => {
    const p = partitioner(1_000_000)
    const first = p.pick(four, 1)
    const lost = topicView(
      'orders',
      [1, 2, 3, 1].map((leader, i) => (i === first ? -1 : leader)),
    )
    const next = picks(p, lost, 20)
    expect(next).not.toContain(first)
    expect(runs(next)).toEqual([20])
    const oneLed = topicView('orders', [-1, -1, 2, -1])
    expect(new Set(picks(partitioner(1), oneLed, 20))).toEqual(new Set([2]))
  })

  it('falls back to all partitions where none has a leader, and stays sticky (cb-E54)', () => {
    const unled = topicView('orders', [-1, -1, -1, -1])
    const partitions = picks(partitioner(), unled, 200)
    expect(new Set(partitions)).toEqual(new Set([0, 1, 2, 3]))
    expect(runs(partitions)).toEqual(Array.from({ length: 20 }, () => 10))
  })

  it('uses partitions that are added, and none that are gone', () => {
    const p = partitioner(1)
    picks(p, four, 10)
    expect(new Set(picks(p, topicView('orders', [1, 2, 3, 1, 2, 3]), 100))).toEqual(new Set([0, 1, 2, 3, 4, 5]))
    expect(new Set(picks(p, topicView('orders', [1]), 5))).toEqual(new Set([0]))
    expect(new Set(picks(p, topicView('orders', [-1]), 5))).toEqual(new Set([0]))
  })

  it('stays with the only partition there is', () => {
    expect(new Set(picks(partitioner(1), topicView('orders', [1]), 10))).toEqual(new Set([0]))
  })
})
