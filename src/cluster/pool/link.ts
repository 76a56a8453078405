import { Connection, type ConnectionOptions } from '../../connection/connection.ts'
import type { Address } from '../../connection/transport.ts'
import { ClosedError, ConnectionError, type KafkaError } from '../../foundation/errors.ts'
import type { Random } from '../../foundation/random.ts'
import type { Backoff } from '../routing/backoff.ts'
import type { Lane } from '../routing/lane.ts'
import { DialState } from './dial-state.ts'

/** A ready connection, as the users of a link see it. */
export type ReadyConnection = Connection

/** What links are told apart by: no two of them ever share a socket. */
export interface LinkKey {
  /** Node id; negative for a bootstrap address. */
  readonly broker: number
  readonly lane: Lane
  /** {@link sharedOwner}, or the number of the producer or reader that alone uses it. */
  readonly owner: number
}

export interface LinkOptions {
  readonly key: LinkKey
  readonly address: Address
  readonly connection: Omit<ConnectionOptions, 'address' | 'onClosed'>
  readonly backoff: Backoff
  readonly random: Random
  /** The link had a ready connection and has lost it. */
  readonly onLost: (link: Link, cause: KafkaError) => void
}

/** The way to one broker for one kind of work of one owner: at most one connection, opened on first use, again after a loss. */
export class Link {
  readonly key: LinkKey
  readonly address: Address
  readonly #options: LinkOptions
  readonly #dialState: DialState
  #connection: Connection | null = null
  #dialing: Promise<Connection> | null = null
  #abandonDial: ((cause: KafkaError) => Promise<void>) | null = null
  #failure: KafkaError | null = null
  #closed = false

  constructor(options: LinkOptions) {
    this.key = options.key
    this.address = options.address
    this.#options = options
    this.#dialState = new DialState(options.backoff, options.random)
  }

  /** The ready connection, or `null`. */
  get connection(): Connection | null {
    return this.#connection
  }

  /** Milliseconds before this link may dial again after a failure. */
  get waitMs(): number {
    return this.#dialState.waitMs(this.#options.connection.clock.now())
  }

  /**
   * The ready connection, or a new one. All who ask meanwhile share one dial. Rejects with a `ConnectionError`
   * (`sent: 'no'`), at once while the link waits after a failure.
   */
  open(): Promise<Connection> {
    if (this.#connection !== null) return Promise.resolve(this.#connection)
    if (this.#closed) return Promise.reject(new ClosedError('this link'))
    if (this.waitMs > 0) return Promise.reject(this.#lastFailure())
    this.#dialing ??= this.#dial()
    return this.#dialing
  }

  /** Whether a socket of this link is there or on its way. */
  get live(): boolean {
    return this.#connection !== null || this.#dialing !== null
  }

  /** Finishes what is in flight, takes nothing new; a dial under way is given up. */
  retire(): void {
    this.#closed = true
    this.#connection?.retire()
    void this.#abandonDial?.(new ConnectionError('this link is not needed any more', { sent: 'no' }))
  }

  /** Drops the connection at once; resolves when its socket is gone. */
  async close(cause: KafkaError): Promise<void> {
    this.#closed = true
    await Promise.all([this.#connection?.close(cause), this.#abandonDial?.(cause)])
  }

  /** Each caller gets an error of its own. */
  #lastFailure(): ConnectionError {
    const cause = this.#failure
    const message = `${cause?.message ?? 'cannot connect'} (next try in ${Math.ceil(this.waitMs)} ms)`
    return new ConnectionError(message, { sent: 'no', cause })
  }

  async #dial(): Promise<Connection> {
    const { clock } = this.#options.connection
    let mine: Connection | null = null
    const dial = Connection.dial({
      ...this.#options.connection,
      address: this.address,
      onClosed: (cause) => {
        if (mine === null || this.#connection !== mine) return
        this.#connection = null
        // What we close ourselves is no loss.
        if (!this.#closed) this.#options.onLost(this, cause)
      },
    })
    this.#abandonDial = dial.abandon
    try {
      mine = await dial.ready
      // The peer may have gone in the moment between being ready and being noticed.
      if (mine.closed !== null)
        throw new ConnectionError(`lost ${mine.peer}: ${mine.closed.message}`, { sent: 'no', cause: mine.closed })
      this.#dialState.onReady()
      this.#connection = mine
      return mine
    } catch (error) {
      this.#failure = error as KafkaError
      this.#dialState.onFailed(clock.now())
      throw error
    } finally {
      this.#dialing = null
      this.#abandonDial = null
    }
  }
}
