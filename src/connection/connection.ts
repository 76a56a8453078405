import { Alarm } from '../foundation/alarm.ts'
import type { Clock } from '../foundation/clock.ts'
import { type Deferred, deferred } from '../foundation/deferred.ts'
import { ClosedError, ConnectionError, KafkaError, ProtocolError, TimeoutError } from '../foundation/errors.ts'
import type { ApiTypes, ClientApi } from '../protocol/api.ts'
import { ApiVersions } from '../protocol/generated/client/api-versions.ts'
import { readResponseHeader, writeRequestHeader } from '../protocol/header.ts'
import { ByteReader } from '../wire/byte-reader.ts'
import { ByteWriter } from '../wire/byte-writer.ts'
import { FrameSplitter } from '../wire/frame-splitter.ts'
import { type Agreed, Handshake } from './handshake.ts'
import { RequestPipeline, type Ticket } from './request-pipeline.ts'
import { softwareName, softwareVersion } from './software.ts'
import { type Address, formatAddress, type Socket, type Transport } from './transport.ts'

export interface ConnectionOptions {
  readonly transport: Transport
  readonly clock: Clock
  readonly address: Address
  readonly clientId: string
  /** From the first packet until versions are agreed. */
  readonly connectTimeoutMs: number
  readonly requestTimeoutMs: number
  readonly maxResponseBytes: number
  /** A request of this API was handed to the socket. */
  readonly onRequest: (api: string) => void
  /** Called once, when the connection is gone; nothing can be sent from then on. */
  readonly onClosed: (cause: KafkaError) => void
}

export interface SendOptions {
  /** How long the broker itself may take before it answers, say a fetch's `maxWaitMs`; the request timeout comes on top. */
  readonly brokerWaitMs?: number | undefined
}

/** A connection in the making. */
export interface Dial {
  readonly ready: Promise<Connection>
  /** Gives the attempt up: `ready` rejects. */
  readonly abandon: (cause: KafkaError) => Promise<void>
}

interface Pending {
  readonly decode: (frame: Buffer) => unknown
  readonly outcome: Deferred<unknown>
}

/**
 * One connection to a broker, ready to send: bytes in and out, and the promises of those who wait. What happens when is
 * decided by its machines, {@link FrameSplitter}, {@link Handshake} and {@link RequestPipeline}.
 */
export class Connection {
  readonly #options: ConnectionOptions
  readonly #peer: string
  readonly #socket: Socket
  readonly #splitter: FrameSplitter
  readonly #pipeline: RequestPipeline
  readonly #pending = new Map<Ticket, Pending>()
  /** Requests without an answer whose bytes are not yet flushed. */
  readonly #unflushed = new Set<Deferred<null>>()
  readonly #alarm: Alarm
  readonly #socketOpen: Deferred<void> = deferred()
  readonly #gone: Deferred<void> = deferred()
  #nextTicket: Ticket = 0
  #opening = true
  #answered = false
  #retiring = false
  #agreed: Agreed = { ranges: new Map(), features: new Map() }

  private constructor(options: ConnectionOptions) {
    this.#options = options
    this.#peer = formatAddress(options.address)
    this.#splitter = new FrameSplitter(options.maxResponseBytes)
    this.#pipeline = new RequestPipeline(this.#peer)
    this.#alarm = new Alarm(options.clock, () => this.#onAlarm())
    this.#socket = options.transport.connect(options.address, {
      onOpen: () => this.#socketOpen.resolve(),
      onData: (bytes) => this.#onData(bytes),
      onClose: (cause) => this.#onClose(cause),
    })
  }

  /**
   * Connects and agrees on versions. `ready` rejects with a `ConnectionError` (`sent: 'no'`) that names the address when that
   * fails, at the latest after `connectTimeoutMs`.
   */
  static dial(options: ConnectionOptions): Dial {
    const connection = new Connection(options)
    return { ready: connection.#becomeReady(), abandon: (cause) => connection.close(cause) }
  }

  /** What this connection has agreed on with its broker: ranges by API key, finalized features. */
  get agreed(): Agreed {
    return this.#agreed
  }

  get peer(): string {
    return this.#peer
  }

  /** Why nothing more can be sent here, or `null` while it is good. */
  get closed(): KafkaError | null {
    return this.#pipeline.poison
  }

  get inFlight(): number {
    return this.#pending.size + this.#unflushed.size
  }

  /**
   * Encodes and writes in one synchronous step. Rejects with what the encoder throws (nothing was sent), a `TimeoutError`,
   * a `ConnectionError` that says whether the request can have arrived, or a `ProtocolError` if the answer is undecodable.
   */
  send<T extends ApiTypes>(
    api: ClientApi<T>,
    version: number,
    message: T['requestInput'],
    { brokerWaitMs = 0 }: SendOptions = {},
  ): Promise<T['response']> {
    return this.#exchange(api, version, message, brokerWaitMs, (frame) => {
      const reader = new ByteReader(frame)
      readResponseHeader(reader, api, version)
      return api.decodeResponse(reader, version)
    })
  }

  /** For a request that the broker never answers (a produce with acks=0): resolves once the bytes have left for the kernel. */
  sendUnanswered<T extends ApiTypes>(api: ClientApi<T>, version: number, message: T['requestInput']): Promise<null> {
    const flushed = deferred<null>()
    try {
      this.#refuseIfClosed()
      const pieces = this.#encode(api, version, message, this.#pipeline.takeCorrelationId())
      this.#options.onRequest(api.name)
      this.#unflushed.add(flushed)
      this.#socket.write(pieces, () => {
        this.#unflushed.delete(flushed)
        flushed.resolve(null)
        this.#refresh()
      })
      this.#refresh()
    } catch (error) {
      flushed.reject(error)
    }
    return flushed.promise
  }

  /** Takes no new request, finishes those in flight, then closes. */
  retire(): void {
    this.#retiring = true
    if (this.inFlight === 0) void this.close(new ClosedError('this connection'))
  }

  /** Drops the connection at once: whoever still waits is told `cause`. Resolves when the socket is gone. */
  close(cause: KafkaError): Promise<void> {
    if (this.#pipeline.poison === null) {
      this.#pipeline.fail(cause)
      this.#settle()
    }
    this.#socketOpen.reject(cause)
    this.#socket.destroy()
    return this.#gone.promise
  }

  async #becomeReady(): Promise<Connection> {
    const { clock, connectTimeoutMs } = this.#options
    const timer = clock.setTimer(connectTimeoutMs, () => {
      void this.close(new TimeoutError(`${this.#peer} was not ready in ${connectTimeoutMs} ms`, { sent: 'no' }))
    })
    try {
      await this.#socketOpen.promise
      this.#agreed = await this.#shakeHands()
      this.#opening = false
      this.#refresh()
      return this
    } catch (error) {
      const cause = this.#pipeline.poison ?? asKafkaError(error)
      void this.close(cause)
      const message = `cannot connect to ${this.#peer}: ${cause.message}`
      throw new ConnectionError(message, { sent: 'no', broker: this.#peer, cause, retriable: cause.retriable })
    } finally {
      timer.cancel()
    }
  }

  async #shakeHands(): Promise<Agreed> {
    const handshake = new Handshake()
    for (;;) {
      const { state } = handshake
      if (state.kind === 'agreed') return state.agreed
      if (state.kind === 'failed') throw state.error
      const message = { clientSoftwareName: softwareName, clientSoftwareVersion: softwareVersion }
      const answer = await this.#exchange(ApiVersions, state.version, message, 0, (frame) => {
        const reader = new ByteReader(frame)
        readResponseHeader(reader, ApiVersions, state.version)
        return ApiVersions.decodeResponse(reader, handshake.bodyVersion(frame.readInt16BE(reader.position)))
      })
      handshake.onAnswer(answer)
    }
  }

  #exchange<T extends ApiTypes, R>(
    api: ClientApi<T>,
    version: number,
    message: T['requestInput'],
    brokerWaitMs: number,
    decode: (frame: Buffer) => R,
  ): Promise<R> {
    const outcome = deferred<R>()
    try {
      this.#refuseIfClosed()
      const ticket = this.#nextTicket
      this.#nextTicket += 1
      const correlationId = this.#pipeline.nextCorrelationId
      // Encoded first: a message that cannot be written must not take a place in the line.
      const pieces = this.#encode(api, version, message, correlationId)
      this.#pipeline.enqueue(ticket, brokerWaitMs + this.#options.requestTimeoutMs, this.#options.clock.now())
      this.#pending.set(ticket, { decode, outcome: outcome as Deferred<unknown> })
      this.#pipeline.onWritten(correlationId)
      this.#socket.write(pieces)
      this.#options.onRequest(api.name)
      this.#refresh()
    } catch (error) {
      outcome.reject(error)
    }
    return outcome.promise
  }

  #encode<T extends ApiTypes>(
    api: ClientApi<T>,
    version: number,
    message: T['requestInput'],
    correlationId: number,
  ): Uint8Array[] {
    const writer = new ByteWriter()
    const size = writer.reserveInt32()
    writeRequestHeader(writer, { api, version, correlationId, clientId: this.#options.clientId })
    api.encodeRequest(writer, message, version)
    writer.patchInt32(size, writer.length - 4)
    return writer.finish()
  }

  #refuseIfClosed(): void {
    const poison = this.#pipeline.poison
    if (poison !== null || this.#retiring) {
      const cause = poison ?? new ClosedError('this connection')
      throw new ConnectionError(`connection to ${this.#peer} is closed: ${cause.message}`, {
        sent: 'no',
        broker: this.#peer,
        cause,
      })
    }
  }

  #onData(bytes: Buffer): void {
    try {
      for (const frame of this.#splitter.push(bytes)) {
        this.#pipeline.onAnswer(frame.readInt32BE(0), frame, this.#options.clock.now())
        this.#settle()
      }
    } catch (error) {
      this.#pipeline.fail(asKafkaError(error))
    }
    if (this.#splitter.error !== null) this.#pipeline.fail(this.#splitter.error)
    this.#settle()
    this.#refresh()
  }

  #onClose(cause: Error | null): void {
    const reason = cause === null ? `${this.#peer} closed the connection` : describeCause(cause)
    const hint = this.#answered || cause !== null ? '' : ' before any answer: does the listener expect TLS or SASL?'
    const error = new ConnectionError(`${reason}${hint}`, { sent: 'maybe', broker: this.#peer, cause: cause ?? undefined })
    this.#socketOpen.reject(error)
    this.#pipeline.fail(error)
    this.#settle()
    this.#gone.resolve()
    this.#options.onClosed(this.#pipeline.poison ?? error)
  }

  #onAlarm(): void {
    this.#pipeline.onTick(this.#options.clock.now())
    this.#settle()
    this.#refresh()
  }

  /** Hands out what the pipeline has settled. */
  #settle(): void {
    for (const settlement of this.#pipeline.takeSettled()) {
      const pending = this.#pending.get(settlement.ticket)
      this.#pending.delete(settlement.ticket)
      if (pending === undefined) continue
      if (settlement.kind === 'failed') pending.outcome.reject(settlement.error)
      else this.#decode(pending, settlement.body as Buffer)
    }
    if (this.#pipeline.poison === null) return
    for (const flushed of this.#unflushed)
      flushed.reject(new ConnectionError(`connection to ${this.#peer} lost`, { sent: 'maybe' }))
    this.#unflushed.clear()
    this.#alarm.set(Number.POSITIVE_INFINITY)
    this.#socket.destroy()
  }

  #decode({ decode, outcome }: Pending, frame: Buffer): void {
    try {
      outcome.resolve(decode(frame))
      this.#answered = true
    } catch (error) {
      // An answer that cannot be read puts the framing in doubt: those behind it lose their connection.
      const cause = asKafkaError(error)
      outcome.reject(cause)
      this.#pipeline.fail(cause)
      this.#settle()
    }
  }

  /** After every event: the one timer, and whether somebody waits. */
  #refresh(): void {
    this.#alarm.set(this.#pipeline.nextDeadline())
    this.#socket.setRef(this.#opening || this.inFlight > 0)
    if (this.#retiring && this.inFlight === 0) void this.close(new ClosedError('this connection'))
  }
}

/** Node says nothing in the message when several addresses of a host failed: the code then has to do. */
function describeCause(cause: Error & { readonly code?: unknown }): string {
  return cause.message || (typeof cause.code === 'string' ? cause.code : cause.name)
}

function asKafkaError(error: unknown): KafkaError {
  if (KafkaError.is(error)) return error
  return new ProtocolError(`the answer cannot be read: ${String(error)}`, { cause: error })
}
