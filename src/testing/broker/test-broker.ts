import { createServer, type Server } from 'node:net'
import { ConnectionError } from '../../foundation/errors.ts'
import type { Random } from '../../foundation/random.ts'
import type { BrokerEnvironment } from './exchange.ts'
import { candidatePorts, releasePort, reservePort } from './ports.ts'
import { TestConnection } from './test-connection.ts'

/** Where all brokers listen. */
export const loopback = '127.0.0.1'

/** The listener of one broker, and its connections. */
export class TestBroker {
  readonly #environment: BrokerEnvironment
  readonly #nextConnection: () => number
  readonly #connections = new Set<TestConnection>()
  #server: Server | null = null
  #port = 0

  /** `nextConnection` numbers the connections of the whole cluster. */
  constructor(environment: BrokerEnvironment, nextConnection: () => number) {
    this.#environment = environment
    this.#nextConnection = nextConnection
  }

  /** 0 before the first start; the same one after every later start. */
  get port(): number {
    return this.#port
  }

  /** Open connections. */
  get connections(): number {
    return this.#connections.size
  }

  /** Listens: on a free port the first time, then again on that one. Rejects if the port is taken. */
  async start(random: Random): Promise<void> {
    if (this.#port !== 0) return this.#listen(this.#port)
    for (const port of candidatePorts(random, process.pid)) {
      // Before the wait, so that nobody in this process tries it, too.
      reservePort(port)
      try {
        await this.#listen(port)
        this.#port = port
        return
      } catch (error) {
        releasePort(port)
        if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
      }
    }
    throw new ConnectionError('no port is free for a TestCluster', { sent: 'no' })
  }

  /** Stops listening and drops every connection. Resolves when both are gone. */
  async stop(): Promise<void> {
    const server = this.#server
    if (server === null) return
    this.#server = null
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const connection of this.#connections) connection.destroy()
    await closed
  }

  /** Stops for good: others may have the port. */
  async close(): Promise<void> {
    await this.stop()
    releasePort(this.#port)
  }

  #listen(port: number): Promise<void> {
    const server = createServer((socket) => {
      const connection = new TestConnection(socket, this.#nextConnection(), this.#environment, (gone) => {
        this.#connections.delete(gone)
      })
      this.#connections.add(connection)
    })
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, loopback, () => {
        server.off('error', reject)
        this.#server = server
        resolve()
      })
    })
  }
}
