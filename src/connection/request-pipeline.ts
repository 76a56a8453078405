import { ConnectionError, type KafkaError, ProtocolError, type Sent, TimeoutError } from '../foundation/errors.ts'

/** A caller's handle for one request; the driver maps it to a promise. */
export type Ticket = number

/** What became of a request. */
export type Settlement =
  | { readonly ticket: Ticket; readonly kind: 'answered'; readonly body: Uint8Array }
  | { readonly ticket: Ticket; readonly kind: 'failed'; readonly error: TimeoutError | ConnectionError }

interface Waiting {
  readonly correlationId: number
  readonly waitMs: number
  /** `null`: abandoned by its caller. The place in the line stays, since the answer will still come. */
  ticket: Ticket | null
  sent: Sent
}

/**
 * The requests of one connection: in which order they were written, who waits for each answer, and until when.
 *
 *     enqueue ──► line ── written ──► onAnswer ──► answered
 *                  │ abandon: the ticket is forgotten, its place stays
 *                  └ onTick past the deadline, foreign answer, fail ──► poisoned; failed
 *
 * A broker answers a connection's requests in order, so only the head of the line can be answered; its time runs from
 * its own enqueue or from the previous answer, whichever is later. After a missing or foreign answer nothing behind it
 * can be trusted: the pipeline is *poisoned*, for good, and the driver closes the socket.
 *
 * Invariants: a ticket is settled at most once, and never after `abandon`; answers settle in the order of `enqueue`; each
 * failure says whether its own request can have reached the broker; a poisoned pipeline is empty.
 */
export class RequestPipeline {
  readonly #peer: string
  readonly #line: Waiting[] = []
  readonly #settled: Settlement[] = []
  #nextCorrelationId: number
  #headDeadline = Number.POSITIVE_INFINITY
  #poison: KafkaError | null = null

  /** `peer` names the broker in errors: `host:port`. */
  constructor(peer: string, firstCorrelationId = 0) {
    this.#peer = peer
    this.#nextCorrelationId = firstCorrelationId
  }

  /** Why nothing more can be sent here, or `null` while the connection is good. */
  get poison(): KafkaError | null {
    return this.#poison
  }

  get inFlight(): number {
    return this.#line.length
  }

  /** The id that the next request will carry. */
  get nextCorrelationId(): number {
    return this.#nextCorrelationId
  }

  /** When `onTick` has something to do, in the clock's ms; infinity if never. */
  nextDeadline(): number {
    return this.#headDeadline
  }

  /**
   * Takes a place in the line and returns the correlation id to write. The caller has checked `poison`.
   * `waitMs` is the message's own wait (say a fetch's `maxWaitMs`) plus the request timeout.
   */
  enqueue(ticket: Ticket, waitMs: number, now: number): number {
    const correlationId = this.takeCorrelationId()
    this.#line.push({ correlationId, waitMs, ticket, sent: 'no' })
    if (this.#line.length === 1) this.#startHead(now)
    return correlationId
  }

  /** The id of a request that has no answer, and so no place in the line (a produce with acks=0). */
  takeCorrelationId(): number {
    const correlationId = this.#nextCorrelationId
    this.#nextCorrelationId = (correlationId + 1) & 0x7fffffff
    return correlationId
  }

  /** The request was handed to the socket: from here on nobody can say that the broker has not got it. */
  onWritten(correlationId: number): void {
    const waiting = this.#line.findLast((w) => w.correlationId === correlationId)
    if (waiting !== undefined) waiting.sent = 'maybe'
  }

  /** The caller no longer waits. The request is on the wire and is left to finish: its neighbours are unharmed. */
  abandon(ticket: Ticket): void {
    const waiting = this.#line.find((w) => w.ticket === ticket)
    if (waiting !== undefined) waiting.ticket = null
  }

  onAnswer(correlationId: number, body: Uint8Array, now: number): void {
    const head = this.#line[0]
    if (head?.correlationId !== correlationId) {
      this.fail(new ProtocolError(`${this.#peer} sent answer ${correlationId} where ${head?.correlationId ?? 'none'} was due`))
      return
    }
    this.#line.shift()
    if (head.ticket !== null) this.#settled.push({ ticket: head.ticket, kind: 'answered', body })
    this.#startHead(now)
  }

  /** Only the overdue request has timed out; those behind it have lost their connection. */
  onTick(now: number): void {
    const head = this.#line[0]
    if (head === undefined || now < this.#headDeadline) return
    const error = new TimeoutError(`no answer from ${this.#peer} in ${head.waitMs} ms`)
    this.#line.shift()
    if (head.ticket !== null) this.#settled.push({ ticket: head.ticket, kind: 'failed', error })
    this.fail(error)
  }

  /** Poisons the pipeline, once: everyone still waiting is told the first cause, each in an error of its own. */
  fail(cause: KafkaError): void {
    this.#poison ??= cause
    for (const { ticket, sent } of this.#line.splice(0)) {
      if (ticket === null) continue
      const message = `connection to ${this.#peer} lost before the answer: ${this.#poison.message}`
      const error = new ConnectionError(message, { sent, broker: this.#peer, cause: this.#poison })
      this.#settled.push({ ticket, kind: 'failed', error })
    }
    this.#headDeadline = Number.POSITIVE_INFINITY
  }

  /** What has been settled since the last call, in order. */
  takeSettled(): Settlement[] {
    return this.#settled.splice(0)
  }

  #startHead(now: number): void {
    const head = this.#line[0]
    this.#headDeadline = head === undefined ? Number.POSITIVE_INFINITY : now + head.waitMs
  }
}
