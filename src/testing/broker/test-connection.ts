import type { Socket } from 'node:net'
import { FrameSplitter } from '../../wire/frame-splitter.ts'
import { type BrokerEnvironment, exchange, type Outgoing } from './exchange.ts'

/**
 * One connection of a client, from the broker's side. It takes one request at a time: the next one is not read from the
 * socket before the answer to this one has been handed to the kernel, as real brokers do.
 */
export class TestConnection {
  readonly #socket: Socket
  readonly #environment: BrokerEnvironment
  readonly #number: number
  readonly #splitter: FrameSplitter
  readonly #gone = new AbortController()
  /** Frames that came in one chunk with the request in hand. */
  #frames: Buffer[] = []
  #busy = false

  constructor(socket: Socket, number: number, environment: BrokerEnvironment, onClose: (connection: TestConnection) => void) {
    this.#socket = socket
    this.#number = number
    this.#environment = environment
    this.#splitter = new FrameSplitter(environment.maxRequestBytes)
    socket.setNoDelay(true)
    socket.on('data', (chunk: Buffer) => this.#onData(chunk))
    // The peer's reset says no more than the close that follows it.
    socket.on('error', () => {})
    socket.on('close', () => {
      this.#gone.abort()
      onClose(this)
    })
  }

  /** Drops the connection, in the middle of whatever it does. */
  destroy(): void {
    this.#gone.abort()
    this.#socket.destroy()
  }

  #onData(chunk: Buffer): void {
    this.#frames.push(...this.#splitter.push(chunk))
    this.#next()
  }

  #next(): void {
    if (this.#busy || this.#gone.signal.aborted) return
    const frame = this.#frames.shift()
    if (frame === undefined) {
      // What was whole before an impossible size has been answered.
      if (this.#splitter.error === null) this.#socket.resume()
      else this.destroy()
      return
    }
    this.#busy = true
    this.#socket.pause()
    const peer = { connection: this.#number, gone: this.#gone.signal }
    exchange(frame, peer, this.#environment).then(
      (outgoing) => this.#onExchanged(outgoing),
      (error) => {
        this.#environment.onFault(error)
        this.destroy()
      },
    )
  }

  #onExchanged(outgoing: Outgoing): void {
    if (this.#gone.signal.aborted) return
    switch (outgoing.kind) {
      case 'reply':
        this.#write(outgoing.pieces)
        break
      case 'silent':
        this.#done()
        break
      case 'hang':
        break
      case 'close':
        this.destroy()
    }
  }

  #write(pieces: Uint8Array[]): void {
    this.#socket.cork()
    const last = pieces.length - 1
    for (const [index, piece] of pieces.entries()) this.#socket.write(piece, index === last ? () => this.#done() : undefined)
    this.#socket.uncork()
  }

  #done(): void {
    this.#busy = false
    this.#next()
  }
}
