import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { TopicResolver } from '../../../src/cluster/resolver/topic-resolver.ts'
import { type ClusterView, emptyView, partitionOf } from '../../../src/cluster/view/cluster-view.ts'
import { mergeMetadata } from '../../../src/cluster/view/merge-metadata.ts'
import type { MetadataResponse } from '../../../src/protocol/client.ts'
import { seeded } from '../../support/data-set.ts'
import { answerOf, partitionAnswer, topicAnswer } from '../../support/metadata-answers.ts'

const never = Number.POSITIVE_INFINITY
const maxMs = 1_000
const resolveTimeoutMs = 30_000
const unknownTopic = 3
const topics = ['a', 'b', 'c']
const partitions = [0, 1]

/** What really is: leader and epoch of each partition, for the topics that exist. */
type Truth = Map<string, { leader: number; epoch: number }[]>

interface Need {
  readonly since: number
  unknownAnswers: number
}

interface Report {
  readonly leader: number
  readonly epoch: number
  /** Rounds that had left before it was seen. */
  readonly roundsBefore: number
  /** When a round that left after it was answered, or infinity. */
  answeredAt: number
}

/** The resolver with a cluster that changes under it, and a plain account of who waits for what. */
class Walk {
  readonly resolver: TopicResolver
  readonly truth: Truth = new Map([['a', partitions.map(() => ({ leader: 1, epoch: 0 }))]])
  readonly needs = new Map<string, Need>()
  readonly reports = new Map<string, Report>()
  view: ClusterView = emptyView
  now = 0
  rounds = 0
  inFlight: { readonly asked: readonly string[]; readonly early: MetadataResponse } | null = null
  /** Something was asked for since the last round left, and no round has failed since one was answered. */
  fresh = false
  failedSinceAnswer = false

  constructor(seed: number) {
    this.resolver = new TopicResolver({ backoff: { initialMs: 100, maxMs }, random: seeded(seed), resolveTimeoutMs })
  }

  need(topic: string): void {
    if (this.view.topics.has(topic)) return
    if (!this.needs.has(topic)) {
      this.needs.set(topic, { since: this.now, unknownAnswers: 0 })
      // What the round in flight names already rides along with it.
      this.fresh ||= this.inFlight?.asked.includes(topic) !== true
    }
    this.resolver.need(topic, this.now)
  }

  forget(topic: string): void {
    this.needs.delete(topic)
    this.resolver.forget(topic)
  }

  report(topic: string, partition: number): void {
    const known = partitionOf(this.view, topic, partition)
    if (known === undefined) return
    const { leader, leaderEpoch: epoch } = known
    this.reports.set(`${topic}-${partition}`, { leader, epoch, roundsBefore: this.rounds, answeredAt: never })
    this.resolver.report(this.view, topic, partition)
    this.fresh = true
  }

  progress(topic: string, partition: number): void {
    this.reports.delete(`${topic}-${partition}`)
    this.resolver.onProgress(topic, partition)
  }

  move(topic: string, partition: number): void {
    const found = this.truth.get(topic)?.[partition]
    if (found === undefined)
      this.truth.set(
        topic,
        partitions.map(() => ({ leader: 1, epoch: 0 })),
      )
    else Object.assign(found, { leader: (found.leader % 3) + 1, epoch: found.epoch + 1 })
  }

  take(): void {
    const wanted = this.wanted()
    const asked = this.resolver.takeRound(this.now)
    if (asked === null) return
    assert.equal(this.inFlight, null, 'one round at a time')
    assert.deepEqual([...asked].sort(), wanted)
    this.rounds += 1
    this.fresh = false
    this.inFlight = { asked, early: this.#answer(asked) }
  }

  /** `early`: the answer shows what was when the request left. */
  answer(early: boolean): void {
    const { inFlight } = this
    if (inFlight === null) return
    const answer = early ? inFlight.early : this.#answer(inFlight.asked)
    this.view = mergeMetadata(this.view, answer, 13)
    const errors = new Map(
      answer.topics.flatMap(({ name, errorCode }) => (errorCode === 0 ? [] : [[name ?? '', errorCode] as const])),
    )
    this.resolver.onAnswer(this.view, errors, this.now)
    this.inFlight = null
    this.failedSinceAnswer = false
    for (const topic of inFlight.asked) {
      if (this.view.topics.has(topic)) this.needs.delete(topic)
      const need = this.needs.get(topic)
      if (need !== undefined && errors.has(topic)) need.unknownAnswers += 1
    }
    for (const [place, report] of this.reports) {
      const [topic = ''] = place.split('-')
      const served = report.roundsBefore < this.rounds && inFlight.asked.includes(topic)
      if (served && report.answeredAt === never) report.answeredAt = this.now
    }
  }

  fail(): void {
    if (this.inFlight === null) return
    this.resolver.onFailure(this.now)
    this.inFlight = null
    this.failedSinceAnswer = true
  }

  lookup(topic: string): void {
    const { kind } = this.resolver.lookup(topic, this.now)
    const need = this.needs.get(topic)
    const believed = need !== undefined && need.unknownAnswers >= 4 && this.now - need.since >= resolveTimeoutMs
    assert.equal(kind, believed ? 'unknown' : 'waiting')
    if (believed) this.needs.delete(topic)
  }

  /** The topics that somebody waits for, sorted. */
  wanted(): string[] {
    const reported = [...this.reports]
      .filter(([, { answeredAt }]) => answeredAt === never)
      .map(([place]) => place.split('-')[0] ?? '')
    return [...new Set([...this.needs.keys(), ...reported])].sort()
  }

  check(): void {
    for (const topic of topics) for (const partition of partitions) this.#checkPartition(topic, partition)
    const deadline = this.resolver.nextDeadline(this.now)
    if (this.inFlight !== null) assert.equal(this.resolver.takeRound(this.now), null, 'one round at a time')
    else if (this.wanted().length > 0) {
      assert(deadline <= this.now + maxMs, 'what is wanted is asked for within the longest backoff')
      if (this.fresh && !this.failedSinceAnswer) assert.equal(deadline, this.now, 'what is new is asked for at once')
    }
  }

  #checkPartition(topic: string, partition: number): void {
    const stalled = this.resolver.isStalled(this.view, topic, partition, this.now)
    const report = this.reports.get(`${topic}-${partition}`)
    if (report === undefined) {
      assert(!stalled, 'nobody reported it')
      return
    }
    const known = partitionOf(this.view, topic, partition)
    const movedOn = known !== undefined && (known.leader !== report.leader || known.leaderEpoch > report.epoch)
    if (movedOn) assert(!stalled, 'it has a new leader')
    else if (report.answeredAt === never) assert(stalled, 'no round that left after the failure is answered')
    else if (this.now >= report.answeredAt + maxMs) assert(!stalled, 'the same leader is tried again')
  }

  /** Everything exists from now on, and answers come: all that waits must be served, in few rounds. */
  settle(): void {
    for (const topic of topics) if (!this.truth.has(topic)) this.move(topic, 0)
    const before = this.rounds
    for (let steps = 0; steps < 40; steps += 1) {
      this.answer(false)
      const next = this.resolver.nextDeadline(this.now)
      if (next === never) break
      this.now = Math.max(this.now, next)
      this.take()
      this.check()
    }
    assert(this.rounds - before <= 2, 'few rounds serve all')
    assert.deepEqual(this.wanted(), [])
    assert.equal(this.resolver.nextDeadline(this.now), never)
    for (const topic of topics) for (const p of partitions) assert(!this.resolver.isStalled(this.view, topic, p, this.now))
  }

  #answer(asked: readonly string[]): MetadataResponse {
    return answerOf(
      asked.map((topic) => {
        const found = this.truth.get(topic)
        if (found === undefined) return { ...topicAnswer(topic, []), errorCode: unknownTopic }
        return topicAnswer(
          topic,
          found.map(({ leader, epoch }, i) => partitionAnswer(i, leader, epoch)),
        )
      }),
    )
  }
}

const topic = fc.constantFrom(...topics)
const partition = fc.constantFrom(...partitions)
const place = fc.tuple(topic, partition)
const acts: fc.Arbitrary<(walk: Walk) => void> = fc.oneof(
  { weight: 3, arbitrary: topic.map((t) => (walk: Walk) => walk.need(t)) },
  { weight: 1, arbitrary: topic.map((t) => (walk: Walk) => walk.forget(t)) },
  { weight: 1, arbitrary: topic.map((t) => (walk: Walk) => walk.lookup(t)) },
  {
    weight: 4,
    arbitrary: place.map(
      ([t, p]) =>
        (walk: Walk) =>
          walk.report(t, p),
    ),
  },
  {
    weight: 2,
    arbitrary: place.map(
      ([t, p]) =>
        (walk: Walk) =>
          walk.progress(t, p),
    ),
  },
  {
    weight: 3,
    arbitrary: place.map(
      ([t, p]) =>
        (walk: Walk) =>
          walk.move(t, p),
    ),
  },
  { weight: 6, arbitrary: fc.constant((walk: Walk) => walk.take()) },
  { weight: 5, arbitrary: fc.boolean().map((early) => (walk: Walk) => walk.answer(early)) },
  { weight: 1, arbitrary: fc.constant((walk: Walk) => walk.fail()) },
  {
    weight: 4,
    arbitrary: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1_000, max: 15_000 })).map((ms) => (walk: Walk) => {
      walk.now += ms
    }),
  },
)

describe('TopicResolver, in a random walk', () => {
  it('asks for what is waited for and nothing else, never ends a stall with an older answer, and serves everything in the end', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(acts, { maxLength: 80, size: 'max' }), (seed, walkActs) => {
        const walk = new Walk(seed)
        for (const act of walkActs) {
          act(walk)
          walk.check()
        }
        walk.settle()
      }),
      { seed: 221, numRuns: 2_500 },
    )
  })
})
