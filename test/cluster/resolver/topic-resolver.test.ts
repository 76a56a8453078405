import { describe, expect, it } from 'vitest'
import { clusterView } from '../../support/cluster-views.ts'
import { after, before, never, noErrors, resolver, resolveTimeoutMs, round, stalled } from '../../support/resolvers.ts'

const unknownTopic = 3
const leaderNotAvailable = 5
const empty = clusterView({})

describe('TopicResolver: rounds (cb-M8, cb-M10)', () => {
  it('asks for nothing while nothing is wanted', () => {
    const r = resolver()
    expect(r.takeRound(0)).toBeNull()
    expect(r.nextDeadline(0)).toBe(never)
  })

  it('names exactly the topics that were needed, each once, in one round', () => {
    const r = resolver()
    for (const topic of ['a', 'b', 'a']) r.need(topic, 0)
    expect(r.nextDeadline(0)).toBe(0)
    expect(r.takeRound(0)).toEqual(['a', 'b'])
  })

  it('makes one round of any number of failures', () => {
    const r = resolver()
    const topics = Array.from({ length: 40 }, (_, i) => `t${i}`)
    const view = clusterView(Object.fromEntries(topics.map((topic) => [topic, Array.from({ length: 12 }, () => 1)])))
    for (const topic of topics) for (let p = 0; p < 12; p += 1) r.report(view, topic, p)
    expect(r.takeRound(0)).toEqual(topics)
    expect(r.takeRound(0)).toBeNull()
  })

  it('has one round in flight; what comes meanwhile goes into one more', () => {
    const r = resolver()
    r.report(before, 'orders', 0)
    expect(r.takeRound(0)).toEqual(['orders'])
    for (let i = 0; i < 10; i += 1) r.report(before, 'orders', 1)
    for (const topic of ['a', 'b', 'c']) r.need(topic, 1)
    expect(r.takeRound(1)).toBeNull()
    expect(r.nextDeadline(1)).toBe(never)
    r.onAnswer(after, noErrors, 2)
    expect(r.takeRound(2)).toEqual(['orders', 'a', 'b', 'c'])
  })

  it('lets a first lookup ride along with a round that names its topic already', () => {
    const r = resolver()
    r.need('a', 0)
    r.takeRound(0)
    r.forget('a')
    r.need('a', 1)
    r.onAnswer(clusterView({ a: [1] }), noErrors, 2)
    expect(r.takeRound(2)).toBeNull()
    expect(r.nextDeadline(2)).toBe(never)
  })
})

describe('TopicResolver: failures of the round itself (cb-M2)', () => {
  it('asks again after 100 ms, doubling to 1 s, and joins what has come meanwhile', () => {
    const r = resolver()
    r.need('a', 0)
    let now = 0
    const waits: number[] = []
    for (let i = 0; i < 6; i += 1) {
      r.takeRound(now)
      r.onFailure(now)
      const next = r.nextDeadline(now)
      expect(r.takeRound(next - 1)).toBeNull()
      waits.push(next - now)
      now = next
    }
    expect(waits).toEqual([100, 200, 400, 800, 1_000, 1_000])
    r.report(before, 'orders', 0)
    expect(r.takeRound(now)).toEqual(['a', 'orders'])
  })

  it('starts from the shortest wait again after a success', () => {
    const r = resolver()
    r.need('a', 0)
    for (const now of [0, 100, 300]) {
      r.takeRound(now)
      r.onFailure(now)
    }
    expect(round(r, clusterView({ a: [1] }), 700)).toEqual(['a'])
    r.need('b', 700)
    expect(r.takeRound(700)).toEqual(['b'])
    r.onFailure(700)
    expect(r.nextDeadline(700)).toBe(800)
  })

  it('does not ask again for what nobody wants any more, and keeps no deadline for it', () => {
    const r = resolver()
    r.need('a', 0)
    r.report(before, 'orders', 0)
    r.takeRound(0)
    r.forget('a')
    r.onProgress('orders', 0)
    r.onFailure(1)
    expect(r.takeRound(1)).toBeNull()
    expect(r.nextDeadline(1)).toBe(never)
  })

  it('does not ask on behalf of users that have all gone', () => {
    const r = resolver()
    r.report(before, 'orders', 0)
    r.need('a', 0)
    r.forgetStalls()
    expect(r.takeRound(0)).toEqual(['a'])
    r.report(before, 'orders', 0)
    r.forgetStalls()
    r.onAnswer(clusterView({ a: [1] }), noErrors, 1)
    expect(r.takeRound(1)).toBeNull()
    expect(stalled(r, before, 1)).toEqual([])
  })
})

describe('TopicResolver: topics that are looked for (cb-M6)', () => {
  it('is done with a topic that the view has', () => {
    const r = resolver()
    r.need('a', 0)
    round(r, clusterView({ a: [1] }), 1)
    expect(r.lookup('a', 1)).toEqual({ kind: 'waiting' })
    expect(r.nextDeadline(1)).toBe(never)
  })

  it('believes a missing topic missing after 30 s and four answers, not sooner (cb-E51)', () => {
    const r = resolver()
    r.need('a', 0)
    const missing = new Map([['a', unknownTopic]])
    let now = 0
    let answers = 0
    while (now < resolveTimeoutMs) {
      now = r.nextDeadline(now)
      expect(round(r, empty, now, missing)).toEqual(['a'])
      answers += 1
      if (now < resolveTimeoutMs) expect(r.lookup('a', now)).toEqual({ kind: 'waiting' })
    }
    expect(answers).toBeGreaterThan(30)
    expect(r.lookup('a', now)).toEqual({ kind: 'unknown' })
    expect(r.takeRound(never)).toBeNull()
  })

  it('does not believe it on time alone: fewer than four answers say nothing', () => {
    const r = resolver()
    r.need('a', 0)
    const missing = new Map([['a', unknownTopic]])
    for (const [i, now] of [0, 40_000, 50_000].entries()) {
      expect(round(r, empty, now, missing)).toEqual(['a'])
      expect([i, r.lookup('a', now)]).toEqual([i, { kind: 'waiting' }])
    }
    round(r, empty, 60_000, missing)
    expect(r.lookup('a', 60_000)).toEqual({ kind: 'unknown' })
  })

  it('counts only answers that say so: a topic without leaders yet, or half described, is waited for (feat-R6)', () => {
    const r = resolver()
    r.need('a', 0)
    for (let now = 0; now <= 90_000; now += 1_000) {
      round(r, empty, now, now % 2_000 === 0 ? new Map([['a', leaderNotAvailable]]) : noErrors)
      expect(r.lookup('a', now)).toEqual({ kind: 'waiting' })
    }
  })

  it('gives up at once what the cluster refuses to describe, and says why, once', () => {
    const r = resolver()
    r.need('a', 0)
    round(r, empty, 0, new Map([['a', 29]]))
    expect(r.lookup('a', 0)).toEqual({ kind: 'refused', errorCode: 29 })
    expect(r.lookup('a', 0)).toEqual({ kind: 'waiting' })
    expect(r.nextDeadline(0)).toBe(never)
  })

  it('begins anew with a topic that is needed again', () => {
    const r = resolver()
    r.need('a', 0)
    const missing = new Map([['a', unknownTopic]])
    for (const now of [0, 10_000, 20_000, 30_000]) round(r, empty, now, missing)
    expect(r.lookup('a', 30_000)).toEqual({ kind: 'unknown' })
    r.need('a', 30_000)
    expect(r.lookup('a', 60_000)).toEqual({ kind: 'waiting' })
    expect(round(r, empty, 60_000, missing)).toEqual(['a'])
    expect(r.lookup('a', 60_000)).toEqual({ kind: 'waiting' })
  })

  it('asks again for a missing topic after 100 ms, doubling to 1 s', () => {
    const r = resolver()
    r.need('a', 0)
    const times: number[] = []
    for (let now = 0; times.length < 7; now = r.nextDeadline(now)) {
      round(r, empty, now, new Map([['a', unknownTopic]]))
      times.push(now)
    }
    expect(times).toEqual([0, 100, 300, 700, 1_500, 2_500, 3_500])
  })

  it.each(['another topic', 'a failed partition'])('does not let %s wait for the repeats of a missing one', (what) => {
    const r = resolver()
    r.need('missing', 0)
    for (let now = 0; now < 10_000; now = r.nextDeadline(now)) round(r, before, now, new Map([['missing', unknownTopic]]))
    if (what === 'another topic') r.need('other', 10_000)
    else r.report(before, 'orders', 0)
    expect(r.nextDeadline(10_000)).toBe(10_000)
    expect(r.takeRound(10_000)).toEqual(['missing', what === 'another topic' ? 'other' : 'orders'])
  })
})
