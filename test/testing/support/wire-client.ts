import { connect, type Socket } from 'node:net'
import type { ApiTypes, ClientApi } from '../../../src/protocol/api.ts'
import { readResponseHeader, writeRequestHeader } from '../../../src/protocol/header.ts'
import { ByteReader } from '../../../src/wire/byte-reader.ts'
import { ByteWriter } from '../../../src/wire/byte-writer.ts'
import { FrameSplitter } from '../../../src/wire/frame-splitter.ts'

const maxFrameBytes = 200 * 1024 * 1024

/** A frame as it came, or the end of the connection. */
export type Received = Buffer | 'closed'

/**
 * The barest client: one socket, requests written as told, frames in the order in which they come. It decides nothing, so
 * that what a broker does is seen as it is.
 */
export class WireClient {
  readonly #socket: Socket
  readonly #splitter = new FrameSplitter(maxFrameBytes)
  readonly #frames: Buffer[] = []
  readonly #waiting: ((received: Received) => void)[] = []
  #closed = false
  #correlationId = 0

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', (chunk: Buffer) => {
      for (const frame of this.#splitter.push(chunk)) this.#deliver(frame)
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      this.#closed = true
      for (const waiting of this.#waiting.splice(0)) waiting('closed')
    })
  }

  /** `address` is `host:port`. */
  static connect(address: string): Promise<WireClient> {
    const [host = '', port = ''] = address.split(':')
    return new Promise((resolve, reject) => {
      const socket = connect({ host, port: Number(port) })
      socket.once('error', reject)
      socket.once('connect', () => {
        socket.off('error', reject)
        resolve(new WireClient(socket))
      })
    })
  }

  /** Writes a request and returns its correlation id. */
  send<T extends ApiTypes>(api: ClientApi<T>, version: number, message: T['requestInput']): number {
    const writer = new ByteWriter()
    this.#correlationId += 1
    writeRequestHeader(writer, { api, version, correlationId: this.#correlationId, clientId: 'wire' })
    api.encodeRequest(writer, message, version)
    this.sendFrame(writer.toBuffer())
    return this.#correlationId
  }

  /** Writes header and body of a request, with their size before them. */
  sendFrame(frame: Uint8Array): void {
    const size = Buffer.alloc(4)
    size.writeInt32BE(frame.length)
    this.sendBytes(Buffer.concat([size, frame]))
  }

  sendBytes(bytes: Uint8Array): void {
    this.#socket.write(bytes)
  }

  /** The next frame. */
  receive(): Promise<Received> {
    const frame = this.#frames.shift()
    if (frame !== undefined) return Promise.resolve(frame)
    if (this.#closed) return Promise.resolve('closed')
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** Decodes an answer, and checks that nothing is left over. */
  decode<T extends ApiTypes>(api: ClientApi<T>, version: number, frame: Buffer): { correlationId: number; body: T['response'] } {
    const reader = new ByteReader(frame)
    const correlationId = readResponseHeader(reader, api, version)
    const body = api.decodeResponse(reader, version)
    if (reader.remaining > 0) throw new Error(`${reader.remaining} bytes behind the answer to ${api.name} ${version}`)
    return { correlationId, body }
  }

  /** A request and its answer. Throws if the connection is closed instead, or if another answer comes. */
  async request<T extends ApiTypes>(api: ClientApi<T>, version: number, message: T['requestInput']): Promise<T['response']> {
    const sent = this.send(api, version, message)
    const frame = await this.receive()
    if (frame === 'closed') throw new Error(`the connection was closed on ${api.name} ${version}`)
    const { correlationId, body } = this.decode(api, version, frame)
    if (correlationId !== sent) throw new Error(`answer ${correlationId} to request ${sent}`)
    return body
  }

  /** Resolves when the connection is gone. */
  close(): Promise<void> {
    if (this.#closed) return Promise.resolve()
    return new Promise((resolve) => {
      this.#socket.once('close', () => resolve())
      this.#socket.destroy()
    })
  }

  #deliver(frame: Buffer): void {
    const waiting = this.#waiting.shift()
    if (waiting === undefined) this.#frames.push(frame)
    else waiting(frame)
  }
}
