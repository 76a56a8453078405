import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { ClusterView } from '../../../src/cluster/view/cluster-view.ts'
import {
  earliestTimestamp,
  type FetchEntry,
  type LookupEntry,
  latestTimestamp,
  type PartitionCursors,
  type Start,
} from '../../../src/consumer/fetch/partition-cursors.ts'
import { clusterView } from '../../support/cluster-views.ts'
import { cursors } from '../../support/cursors.ts'
import { seeded } from '../../support/data-set.ts'

const windowBytes = 1_000
const bytesPerRecord = 50
const mostRecords = 12
const maxBackoffMs = 1_000
const never = Number.POSITIVE_INFINITY
const starts: readonly Start[] = ['earliest', 'latest', 3n]
const places = starts.map((_, partition) => partition)
const brokers = [1, 2]

/** What really is, and what the user has: a plain account of one partition. */
interface Account {
  logStart: bigint
  logEnd: bigint
  /** The next offset that the user is to get; `null` until it is known. */
  position: bigint | null
  end: bigint | null
  /** Bytes that the user has been given and has not read. */
  unread: number
  full: boolean
  retryAt: number
}

type Entry = { readonly kind: 'fetch'; readonly entry: FetchEntry } | { readonly kind: 'lookup'; readonly entry: LookupEntry }

class Walk {
  readonly cursors: PartitionCursors
  readonly toEnd: boolean
  readonly accounts: Account[]
  readonly outstanding: Entry[] = []
  readonly answered: FetchEntry[] = []
  readonly stalled = new Set<number>()
  view: ClusterView = clusterView({ orders: [1, 2, 1] })
  now = 0

  constructor(seed: number, toEnd: boolean) {
    this.toEnd = toEnd
    this.cursors = cursors({ windowBytes, retry: { initialMs: 100, maxMs: maxBackoffMs }, random: seeded(seed), toEnd })
    this.accounts = starts.map((start) => ({
      logStart: 2n,
      logEnd: 40n,
      position: typeof start === 'bigint' ? start : null,
      end: null,
      unread: 0,
      full: false,
      retryAt: 0,
    }))
    starts.forEach((start, partition) => {
      this.cursors.add('orders', partition, start)
    })
  }

  /** Takes all that is to be asked of the broker: nothing that may be asked is left out, and nothing else is asked. */
  take(broker: number): void {
    const expected = places.filter((p) => this.#wantsWork(p) && this.#leader(p) === broker && !this.stalled.has(p))
    const isStalled = (_topic: string, partition: number): boolean => this.stalled.has(partition)
    const { brokers: busy } = this.cursors.brokersWithWork(this.now, this.view, isStalled)
    assert.equal(busy.has(broker), expected.length > 0, 'a broker with work is named')
    const lookups = this.cursors.takeLookups(broker, this.now, this.view, isStalled)
    const fetches = this.cursors.takeFetch(broker, this.now, this.view, isStalled)
    const taken = [...lookups, ...fetches].map(({ partition }) => partition).sort()
    assert.deepEqual(taken, expected, 'whoever has credit and a leader is asked, and nobody else')
    for (const entry of fetches) {
      assert.equal(entry.offset, this.#account(entry.partition).position, 'the next fetch begins where the last one ended')
      this.outstanding.push({ kind: 'fetch', entry })
    }
    for (const entry of lookups) {
      const wantsEnd = this.toEnd && this.#account(entry.partition).end === null
      const wanted = wantsEnd || starts[entry.partition] === 'latest' ? latestTimestamp : earliestTimestamp
      assert.equal(entry.timestamp, wanted, 'the end is looked up first, then the start')
      this.outstanding.push({ kind: 'lookup', entry })
    }
  }

  answer(which: number, records: number): void {
    const [found] = this.outstanding.splice(which % Math.max(1, this.outstanding.length), 1)
    if (found === undefined) return
    const account = this.#account(found.entry.partition)
    account.retryAt = 0
    if (found.kind === 'lookup') this.#answerLookup(found.entry, account)
    else this.#answerFetch(found.entry, account, records)
  }

  fail(which: number): void {
    const [found] = this.outstanding.splice(which % Math.max(1, this.outstanding.length), 1)
    if (found === undefined) return
    this.cursors.onFailure(found.entry, this.now)
    this.#account(found.entry.partition).retryAt = this.#retryOf(found.entry.partition)
  }

  /** An answer that has come before comes again. */
  repeat(which: number): void {
    const entry = this.answered[which % Math.max(1, this.answered.length)]
    if (entry === undefined) return
    // Asked again for the same offset, the machine cannot tell them apart; nor does it matter.
    const asked = this.outstanding.some((o) => o.entry.partition === entry.partition)
    if (asked && entry.offset === this.#account(entry.partition).position) return
    assert.equal(this.cursors.onRecords(entry, entry.offset + 100n, 777), false, 'an old answer does not count')
  }

  read(partition: number, share: number): void {
    const account = this.#account(partition)
    const bytes = Math.ceil(account.unread * share)
    account.unread -= bytes
    if (account.unread <= windowBytes / 2) account.full = false
    this.cursors.onRead('orders', partition, bytes)
  }

  check(): void {
    for (const { unread } of this.accounts) assert(unread <= windowBytes + mostRecords * bytesPerRecord, 'the window holds')
    const atEnd = this.accounts.every(({ position, end }) => end !== null && position !== null && position >= end)
    assert.equal(this.cursors.done, this.toEnd && atEnd, 'done when all have reached their ends')
    const next = this.cursors.nextDeadline(this.now)
    assert(next === never || (next > this.now && next <= this.now + maxBackoffMs), 'a retry is never far')
  }

  /** Brokers answer and the user reads from now on: everything that is in the logs must arrive. */
  settle(): void {
    this.stalled.clear()
    this.view = clusterView({ orders: [1, 2, 1] })
    for (let steps = 0; steps < 200 && !this.#complete(); steps += 1) {
      for (const broker of brokers) this.take(broker)
      while (this.outstanding.length > 0) this.answer(0, mostRecords)
      for (const partition of places) this.read(partition, 1)
      this.check()
      this.wait(maxBackoffMs)
    }
    assert(this.#complete(), 'everything has arrived')
    for (const { unread } of this.accounts) assert.equal(unread, 0)
  }

  wait(ms: number): void {
    this.now += ms
  }

  #answerLookup(entry: LookupEntry, account: Account): void {
    const offset = entry.timestamp === earliestTimestamp ? account.logStart : account.logEnd
    this.cursors.onOffset(entry, offset)
    if (this.toEnd && account.end === null) account.end = offset
    else account.position = offset
  }

  #answerFetch(entry: FetchEntry, account: Account, records: number): void {
    const left = account.logEnd - entry.offset
    const count = left > 0n ? Math.min(records, Number(left)) : 0
    const next = entry.offset + BigInt(count)
    assert.equal(this.cursors.onRecords(entry, next, count * bytesPerRecord), true, 'an answer counts once')
    account.position = next
    account.unread += count * bytesPerRecord
    account.full = account.unread >= windowBytes
    this.answered.push(entry)
  }

  /** When the machine is willing to ask this partition again: after its backoff, and not before. */
  #retryOf(partition: number): number {
    const isOther = (_topic: string, other: number): boolean => other !== partition
    const ready = (now: number): boolean => {
      const { brokers: busy, leaderless } = this.cursors.brokersWithWork(now, this.view, isOther)
      return busy.size + leaderless.length > 0
    }
    assert(!ready(this.now + 79), 'a failure waits')
    assert(ready(this.now + maxBackoffMs), 'and not longer than the longest backoff')
    let at = this.now + 80
    while (!ready(at)) at += 1
    return at
  }

  #complete(): boolean {
    if (this.toEnd) return this.cursors.done
    return this.accounts.every(({ position, logEnd }) => position !== null && position >= logEnd)
  }

  #wantsWork(partition: number): boolean {
    const { position, end, full, retryAt } = this.#account(partition)
    const done = end !== null && position !== null && position >= end
    const asked = this.outstanding.some(({ entry }) => entry.partition === partition)
    return !done && !asked && !full && this.now >= retryAt
  }

  #leader(partition: number): number {
    return this.view.topics.get('orders')?.partitions[partition]?.leader ?? -1
  }

  #account(partition: number): Account {
    const account = this.accounts[partition]
    assert(account !== undefined)
    return account
  }
}

const partition = fc.constantFrom(...places)
const which = fc.nat(7)
const acts: fc.Arbitrary<(walk: Walk) => void> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...brokers).map((broker) => (walk: Walk) => walk.take(broker)) },
  {
    weight: 8,
    arbitrary: fc.tuple(which, fc.nat(mostRecords)).map(
      ([i, records]) =>
        (walk: Walk) =>
          walk.answer(i, records),
    ),
  },
  { weight: 1, arbitrary: which.map((i) => (walk: Walk) => walk.fail(i)) },
  { weight: 1, arbitrary: which.map((i) => (walk: Walk) => walk.repeat(i)) },
  {
    weight: 3,
    arbitrary: fc.tuple(partition, fc.constantFrom(0.2, 0.5, 1)).map(
      ([p, share]) =>
        (walk: Walk) =>
          walk.read(p, share),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(partition, fc.integer({ min: 1, max: 60 })).map(([p, records]) => (walk: Walk) => {
      const account = walk.accounts[p]
      if (account !== undefined) account.logEnd += BigInt(records)
    }),
  },
  { weight: 1, arbitrary: partition.map((p) => (walk: Walk) => void (walk.stalled.delete(p) || walk.stalled.add(p))) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(-1, 1, 2), { minLength: 3, maxLength: 3 }).map((leaders) => (walk: Walk) => {
      walk.view = clusterView({ orders: leaders })
    }),
  },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 600 }).map((ms) => (walk: Walk) => walk.wait(ms)) },
)

describe('PartitionCursors, in a random walk', () => {
  it('asks whoever has credit and nobody else, counts each answer once, never goes back, and brings everything in the end', () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), fc.array(acts, { maxLength: 100, size: 'max' }), (seed, toEnd, walkActs) => {
        const walk = new Walk(seed, toEnd)
        for (const act of walkActs) {
          act(walk)
          walk.check()
        }
        walk.settle()
      }),
      { seed: 251, numRuns: 2_000 },
    )
  })
})
