import { describe, expect, it } from 'vitest'
import { earliestTimestamp, latestTimestamp, type PartitionCursors } from '../../../src/consumer/fetch/partition-cursors.ts'
import { clusterView } from '../../support/cluster-views.ts'
import { cursors, fetches, fourPartitions, lookups, noneStalled, numbersOf, only } from '../../support/cursors.ts'

const never = Number.POSITIVE_INFINITY

/** Partition 0 of `orders`, to be read from this offset. */
function from(offset: bigint, options: Parameters<typeof cursors>[0] = {}): PartitionCursors {
  const c = cursors(options)
  c.add('orders', 0, offset)
  return c
}

/** Fetches, and gives so many bytes and the next offset to the cursor. */
function bring(c: PartitionCursors, next: bigint, bytes: number): void {
  expect(c.onRecords(only(fetches(c)), next, bytes)).toBe(true)
}

describe('PartitionCursors: where reading begins', () => {
  it.each([
    ['earliest', earliestTimestamp],
    ['latest', latestTimestamp],
  ] as const)('looks %s up, then fetches from there', (start, timestamp) => {
    const c = cursors()
    c.add('orders', 0, start)
    expect(fetches(c)).toEqual([])
    const entry = only(lookups(c))
    expect(entry).toEqual({ topic: 'orders', partition: 0, generation: 0, leaderEpoch: 5, timestamp })
    c.onOffset(entry, 42n)
    expect(only(fetches(c))).toEqual({ topic: 'orders', partition: 0, generation: 0, leaderEpoch: 5, offset: 42n, end: null })
  })

  it('looks nothing up for an offset that is given', () => {
    const c = from(7n)
    expect(lookups(c)).toEqual([])
    expect(only(fetches(c)).offset).toBe(7n)
  })

  it('looks the end up first where reading stops there', () => {
    const c = cursors({ toEnd: true })
    c.add('orders', 0, 'earliest')
    const end = only(lookups(c))
    expect(end.timestamp).toBe(latestTimestamp)
    c.onOffset(end, 100n)
    const start = only(lookups(c))
    expect(start.timestamp).toBe(earliestTimestamp)
    c.onOffset(start, 10n)
    expect(only(fetches(c))).toMatchObject({ offset: 10n, end: 100n })
  })

  it('has one lookup of a partition under way', () => {
    const c = cursors()
    c.add('orders', 0, 'earliest')
    expect([lookups(c).length, lookups(c).length]).toEqual([1, 0])
  })
})

describe('PartitionCursors: what counts (cb-F1)', () => {
  it('goes on behind what was brought', () => {
    const c = from(0n)
    bring(c, 10n, 100)
    expect(only(fetches(c)).offset).toBe(10n)
  })

  it('goes on behind records that nobody was to see (cb-F7)', () => {
    const c = from(0n)
    bring(c, 10n, 0)
    expect(only(fetches(c)).offset).toBe(10n)
  })

  it('asks for the same offset again after an empty answer', () => {
    const c = from(5n)
    bring(c, 5n, 0)
    expect(only(fetches(c)).offset).toBe(5n)
  })

  it('never goes back', () => {
    const c = from(5n)
    bring(c, 3n, 0)
    expect(only(fetches(c)).offset).toBe(5n)
  })

  it('counts an answer once', () => {
    const c = from(0n)
    const entry = only(fetches(c))
    expect([c.onRecords(entry, 10n, 100), c.onRecords(entry, 10n, 100)]).toEqual([true, false])
    fetches(c)
    expect(c.onRecords(entry, 99n, 100)).toBe(false)
    c.onFailure(entry, 0)
    expect(c.nextDeadline(0)).toBe(100)
  })

  it.each(['generation', 'offset', 'partition'] as const)('does not count an answer of another %s', (what) => {
    const c = from(5n)
    const entry = only(fetches(c))
    const foreign = {
      generation: { ...entry, generation: 1 },
      offset: { ...entry, offset: 4n },
      partition: { ...entry, partition: 9 },
    }[what]
    expect(c.onRecords(foreign, 10n, 100)).toBe(false)
    expect(c.onRecords(entry, 6n, 0)).toBe(true)
    expect(only(fetches(c)).offset).toBe(6n)
  })
})

describe('PartitionCursors: credit (cb-F2, feat-F4)', () => {
  it('leaves a partition out that has used up its window, and takes it in again when half of it is read', () => {
    const c = from(0n)
    bring(c, 10n, 999)
    bring(c, 20n, 1)
    expect([fetches(c), c.nextDeadline(0)]).toEqual([[], never])
    c.onRead('orders', 0, 499)
    expect(fetches(c)).toEqual([])
    c.onRead('orders', 0, 1)
    expect(only(fetches(c)).offset).toBe(20n)
  })

  it('holds up no other partition', () => {
    const c = from(0n)
    c.add('orders', 1, 0n)
    const [first, second] = fetches(c).sort((a, b) => a.partition - b.partition)
    if (first !== undefined) c.onRecords(first, 10n, 5_000)
    if (second !== undefined) c.onRecords(second, 10n, 100)
    expect(numbersOf(fetches(c))).toEqual([1])
  })

  it('lets an answer exceed the window: it was asked for while there was credit', () => {
    const c = from(0n)
    bring(c, 10n, 50_000)
    c.onRead('orders', 0, 49_000)
    expect(fetches(c)).toEqual([])
    c.onRead('orders', 0, 500)
    expect(fetches(c)).toHaveLength(1)
  })

  it('counts bytes that are read while a fetch is under way', () => {
    const c = from(0n)
    bring(c, 10n, 900)
    const entry = only(fetches(c))
    c.onRead('orders', 0, 900)
    c.onRecords(entry, 20n, 900)
    expect(fetches(c)).toHaveLength(1)
  })

  it('takes no notice of a partition that it does not have, and of more bytes than there were', () => {
    const c = from(0n)
    c.onRead('orders', 7, 100)
    bring(c, 10n, 100)
    c.onRead('orders', 0, 5_000)
    bring(c, 20n, 999)
    expect(fetches(c)).toHaveLength(1)
  })
})

describe('PartitionCursors: whom it asks', () => {
  function all(): PartitionCursors {
    const c = cursors()
    for (const p of [0, 1, 2, 3]) c.add('orders', p, p === 2 ? 'earliest' : 0n)
    return c
  }

  it('asks each leader for its own, one fetch and one lookup at a time', () => {
    const c = all()
    expect(c.brokersWithWork(0, fourPartitions, noneStalled)).toEqual({ brokers: new Set([1, 2]), leaderless: [] })
    expect([numbersOf(fetches(c)), numbersOf(lookups(c)), numbersOf(fetches(c, 0, 2))]).toEqual([[0, 1], [2], [3]])
    expect([fetches(c), lookups(c), c.brokersWithWork(0, fourPartitions, noneStalled).brokers]).toEqual([[], [], new Set()])
  })

  it('begins with another partition each time (cb-F2)', () => {
    const c = cursors()
    for (const p of [0, 1, 2]) c.add('orders', p, 0n)
    const begins = [0, 1, 2, 3, 4, 5].map(() => {
      const entries = fetches(c)
      for (const entry of entries) c.onRecords(entry, entry.offset, 0)
      expect(numbersOf(entries)).toEqual([0, 1, 2])
      return entries[0]?.partition
    })
    expect(new Set(begins)).toEqual(new Set([0, 1, 2]))
    expect(begins.slice(0, 3)).toEqual(begins.slice(3))
  })

  it('asks the view at that moment: a moved leader is a new broker, with the new epoch', () => {
    const c = from(0n)
    const moved = clusterView({ orders: [[3, 6]] })
    expect(fetches(c, 0, 1, moved)).toEqual([])
    expect(only(fetches(c, 0, 3, moved))).toMatchObject({ offset: 0n, leaderEpoch: 6 })
  })

  it('leaves a stalled partition alone, and no other', () => {
    const c = all()
    const isStalled = (_topic: string, partition: number): boolean => partition === 0 || partition === 3
    expect(c.brokersWithWork(0, fourPartitions, isStalled)).toEqual({ brokers: new Set([1]), leaderless: [] })
    expect(numbersOf(c.takeFetch(1, 0, fourPartitions, isStalled))).toEqual([1])
  })

  it('names the partitions whose leader is not known', () => {
    const { brokers, leaderless } = all().brokersWithWork(0, clusterView({ orders: [-1, 1, 9] }), noneStalled)
    expect([[...brokers], numbersOf(leaderless)]).toEqual([[1], [0, 2, 3]])
  })

  it('knows what a broker leads, under way or not', () => {
    const c = all()
    fetches(c)
    expect(numbersOf(c.partitionsLedBy(1, fourPartitions))).toEqual([0, 1, 2])
  })
})

describe('PartitionCursors: failures', () => {
  it('asks again after a backoff, longer with each failure in a row', () => {
    const c = from(5n)
    const waits: number[] = []
    let now = 0
    for (let i = 0; i < 5; i += 1) {
      c.onFailure(only(fetches(c, now)), now)
      const next = c.nextDeadline(now)
      expect([fetches(c, next - 1), c.brokersWithWork(next - 1, fourPartitions, noneStalled).brokers.size]).toEqual([[], 0])
      waits.push(next - now)
      now = next
    }
    expect(waits).toEqual([100, 200, 400, 800, 1_000])
    expect(only(fetches(c, now)).offset).toBe(5n)
  })

  it('starts anew after a success', () => {
    const c = from(0n)
    c.onFailure(only(fetches(c)), 0)
    c.onRecords(only(fetches(c, 100)), 10n, 1)
    c.onFailure(only(fetches(c, 100)), 100)
    expect(c.nextDeadline(100)).toBe(200)
  })

  it('waits at least as long as it is told', () => {
    const c = from(0n)
    c.onFailure(only(fetches(c)), 0, 1_500)
    expect(c.nextDeadline(0)).toBe(1_500)
  })

  it('of a lookup repeats the lookup', () => {
    const c = cursors()
    c.add('orders', 0, 'latest')
    c.onFailure(only(lookups(c)), 0)
    expect(lookups(c, 99)).toEqual([])
    expect(only(lookups(c, 100)).timestamp).toBe(latestTimestamp)
  })
})

describe('PartitionCursors: the end (feat-K6)', () => {
  /** Partition 0 from 10 to 100. */
  function bounded(): PartitionCursors {
    const c = from(10n, { toEnd: true })
    c.onOffset(only(lookups(c)), 100n)
    return c
  }

  it('is reached with the offset behind the last record, whether or not that was read', () => {
    const c = bounded()
    bring(c, 99n, 10)
    expect(c.done).toBe(false)
    bring(c, 100n, 10)
    expect([c.done, fetches(c), c.nextDeadline(0), numbersOf(c.partitionsLedBy(1, fourPartitions))]).toEqual([
      true,
      [],
      never,
      [],
    ])
  })

  it('is reached beyond it, too', () => {
    const c = bounded()
    bring(c, 150n, 10)
    expect(c.done).toBe(true)
  })

  it.each([
    ['an empty partition', 10n],
    ['a start beyond the end', 5n],
  ])('is there from the beginning for %s', (_what, end) => {
    const c = from(10n, { toEnd: true })
    c.onOffset(only(lookups(c)), end)
    expect([c.done, fetches(c)]).toEqual([true, []])
  })

  it('is that of all partitions', () => {
    const c = bounded()
    c.add('orders', 3, 0n)
    bring(c, 100n, 10)
    expect(c.done).toBe(false)
    c.onOffset(only(lookups(c, 0, 2)), 0n)
    expect(c.done).toBe(true)
  })

  it('never comes where none was asked for', () => {
    const c = from(0n)
    bring(c, 1_000_000n, 0)
    expect([c.done, fetches(c).length]).toEqual([false, 1])
  })
})
