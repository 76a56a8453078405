import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RequestPipeline, type Settlement, type Ticket } from '../../src/connection/request-pipeline.ts'
import { ProtocolError } from '../../src/foundation/errors.ts'

const body = new Uint8Array([1])
const tickets = (settled: Settlement[]): string[] => settled.map((s) => `${s.ticket} ${s.kind}`)
const failures = (settled: Settlement[]): string[] =>
  settled.flatMap((s) => (s.kind === 'failed' ? [`${s.ticket} ${s.error.code} ${s.error.sent}`] : []))

describe('RequestPipeline', () => {
  it('answers in order, and gives the second request its full time once the first is answered (feat-F13)', () => {
    const pipeline = new RequestPipeline('k1:9092')
    const first = pipeline.enqueue(1, 100, 0)
    const second = pipeline.enqueue(2, 100, 0)
    pipeline.onAnswer(first, body, 90)
    expect(pipeline.nextDeadline()).toBe(190)
    pipeline.onTick(189)
    pipeline.onAnswer(second, body, 189)
    expect(tickets(pipeline.takeSettled())).toEqual(['1 answered', '2 answered'])
    expect(pipeline.nextDeadline()).toBe(Number.POSITIVE_INFINITY)
  })

  it('keeps the place of an abandoned request, so that its neighbours are unharmed (cb-C5)', () => {
    const pipeline = new RequestPipeline('k1:9092')
    const ids = [1, 2, 3].map((ticket) => pipeline.enqueue(ticket, 100, 0))
    pipeline.abandon(2)
    for (const id of ids) pipeline.onAnswer(id, body, 1)
    expect(tickets(pipeline.takeSettled())).toEqual(['1 answered', '3 answered'])
  })

  it('tells each waiting request whether it can have reached the broker (cb-C6)', () => {
    const pipeline = new RequestPipeline('k1:9092')
    const [first, second] = [1, 2, 3].map((ticket) => pipeline.enqueue(ticket, 100, 0))
    pipeline.onWritten(first ?? Number.NaN)
    pipeline.onWritten(second ?? Number.NaN)
    pipeline.fail(new ProtocolError('socket closed'))
    expect(failures(pipeline.takeSettled())).toEqual(['1 CONNECTION maybe', '2 CONNECTION maybe', '3 CONNECTION no'])
  })

  it('times out the head only; those behind it lose their connection, each with an error of its own', () => {
    const pipeline = new RequestPipeline('k1:9092')
    for (const ticket of [1, 2, 3]) pipeline.onWritten(pipeline.enqueue(ticket, 100, 0))
    pipeline.onTick(100)
    const settled = pipeline.takeSettled()
    expect(failures(settled)).toEqual(['1 TIMEOUT maybe', '2 CONNECTION maybe', '3 CONNECTION maybe'])
    expect(new Set(settled.map((s) => s.kind === 'failed' && s.error)).size).toBe(3)
    expect(pipeline.poison?.code).toBe('TIMEOUT')
  })

  it('is poisoned for good by a foreign answer (cb-C4)', () => {
    const pipeline = new RequestPipeline('k1:9092')
    pipeline.enqueue(1, 100, 0)
    pipeline.onAnswer(77, body, 1)
    pipeline.fail(new ProtocolError('later'))
    expect(pipeline.poison?.message).toContain('answer 77')
    expect(pipeline.inFlight).toBe(0)
  })

  it('wraps the correlation id to 0 after 2147483647', () => {
    const pipeline = new RequestPipeline('k1:9092', 0x7fffffff)
    expect([pipeline.enqueue(1, 1, 0), pipeline.enqueue(2, 1, 0)]).toEqual([0x7fffffff, 0])
  })

  it('names the peer in every error: who was silent, who was lost, who sent what', () => {
    const silent = new RequestPipeline('k1:9092')
    for (const ticket of [1, 2]) silent.onWritten(silent.enqueue(ticket, 100, 0))
    silent.onTick(100)
    const errors = silent.takeSettled().map((s) => (s.kind === 'failed' ? s.error : null))
    expect(errors.map((error) => error?.message)).toEqual([
      'no answer from k1:9092 in 100 ms',
      'connection to k1:9092 lost before the answer: no answer from k1:9092 in 100 ms',
    ])
    expect(errors[1]).toMatchObject({ code: 'CONNECTION', broker: 'k1:9092', cause: silent.poison })
    const foreign = new RequestPipeline('[::1]:9093')
    foreign.onAnswer(5, body, 0)
    expect(foreign.poison?.message).toBe('[::1]:9093 sent answer 5 where none was due')
  })

  it('tells the next correlation id before it is taken: a message is encoded with it first', () => {
    const pipeline = new RequestPipeline('k1:9092', 7)
    expect(pipeline.nextCorrelationId).toBe(7)
    expect(pipeline.nextCorrelationId).toBe(7)
    expect(pipeline.enqueue(1, 100, 0)).toBe(7)
    expect(pipeline.nextCorrelationId).toBe(8)
  })

  it('gives a request without an answer an id, but no place in the line (cb-E15)', () => {
    const pipeline = new RequestPipeline('k1:9092')
    const first = pipeline.enqueue(1, 100, 0)
    const unanswered = pipeline.takeCorrelationId()
    const second = pipeline.enqueue(2, 100, 0)
    expect([first, unanswered, second]).toEqual([0, 1, 2])
    expect(pipeline.inFlight).toBe(2)
    pipeline.onWritten(unanswered)
    pipeline.onAnswer(first, body, 1)
    pipeline.onAnswer(second, body, 2)
    expect(tickets(pipeline.takeSettled())).toEqual(['1 answered', '2 answered'])
    expect(pipeline.poison).toBeNull()
    expect(pipeline.nextDeadline()).toBe(Number.POSITIVE_INFINITY)
  })

  it('is poisoned by an answer to a request that has none', () => {
    const pipeline = new RequestPipeline('k1:9092')
    const unanswered = pipeline.takeCorrelationId()
    pipeline.enqueue(1, 100, 0)
    pipeline.onAnswer(unanswered, body, 1)
    expect(pipeline.poison?.code).toBe('PROTOCOL')
    expect(failures(pipeline.takeSettled())).toEqual(['1 CONNECTION no'])
  })

  it('wraps the id of a request without an answer, too', () => {
    const pipeline = new RequestPipeline('k1:9092', 0x7fffffff)
    expect([pipeline.takeCorrelationId(), pipeline.takeCorrelationId(), pipeline.nextCorrelationId]).toEqual([0x7fffffff, 0, 1])
  })

  it('forgets an abandoned request when the connection is lost, and when it is overdue', () => {
    for (const end of ['fail', 'tick']) {
      const pipeline = new RequestPipeline('k1:9092')
      for (const ticket of [1, 2]) pipeline.enqueue(ticket, 100, 0)
      pipeline.abandon(1)
      if (end === 'fail') pipeline.fail(new ProtocolError('socket closed'))
      else pipeline.onTick(100)
      expect(failures(pipeline.takeSettled())).toEqual(['2 CONNECTION no'])
    }
  })

  it('settles every ticket at most once, in order, and none that was abandoned, whatever happens', () => {
    const step = fc.oneof(
      { weight: 5, arbitrary: fc.record({ do: fc.constant('enqueue' as const), waitMs: fc.integer({ min: 1, max: 50 }) }) },
      { weight: 4, arbitrary: fc.record({ do: fc.constant('answer' as const), wrong: fc.integer({ min: 0, max: 20 }) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('abandon' as const), which: fc.nat(9) }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 40 }) }) },
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
        const pipeline = new RequestPipeline('k1:9092')
        const sent: { ticket: Ticket; id: number }[] = []
        const abandoned = new Set<Ticket>()
        const settled: Settlement[] = []
        let now = 0
        for (const s of steps) {
          if (pipeline.poison !== null) break
          if (s.do === 'enqueue') sent.push({ ticket: sent.length, id: pipeline.enqueue(sent.length, s.waitMs, now) })
          else if (s.do === 'wait') {
            now += s.ms
            pipeline.onTick(now)
          } else if (s.do === 'abandon' && s.which < pipeline.inFlight) {
            const waiting = sent[sent.length - 1 - s.which]
            if (waiting !== undefined) {
              pipeline.abandon(waiting.ticket)
              abandoned.add(waiting.ticket)
            }
          } else if (s.do === 'answer') {
            const due = sent[sent.length - pipeline.inFlight]
            if (due !== undefined) pipeline.onAnswer(s.wrong === 0 ? due.id + 1 : due.id, body, now)
          }
          settled.push(...pipeline.takeSettled())
        }
        const seen = settled.map((s) => s.ticket)
        expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b))
        expect(seen.filter((t) => abandoned.has(t))).toEqual([])
        expect(seen.length + abandoned.size + pipeline.inFlight).toBeGreaterThanOrEqual(sent.length)
        if (pipeline.poison !== null) expect(pipeline.inFlight).toBe(0)
      }),
      { seed: 211, numRuns: 2_000 },
    )
  })
})
