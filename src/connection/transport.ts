/** Where a broker listens. */
export interface Address {
  readonly host: string
  readonly port: number
}

/** `host:port`, with brackets around an IPv6 address. */
export function formatAddress({ host, port }: Address): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

/** What a socket tells its driver. `onClose` comes once, last, also when the connection was never made. */
export interface SocketListener {
  readonly onOpen: () => void
  /** The bytes belong to the listener from here on: they are never reused. */
  readonly onData: (bytes: Buffer) => void
  readonly onClose: (cause: Error | null) => void
}

/** One connection of bytes, being made or made. */
export interface Socket {
  /**
   * Writes the pieces in order; those of one turn of the event loop go out together. They must not change until
   * `onFlushed` has been called or the socket has closed.
   */
  write(pieces: readonly Uint8Array[], onFlushed?: () => void): void
  /** Whether this socket keeps the process alive: it does so only while a caller waits. */
  setRef(ref: boolean): void
  /** Drops the connection at once; `onClose` follows. */
  destroy(cause?: Error): void
}

/** How connections are made: TCP in production; a test cluster brings its own. */
export interface Transport {
  connect(address: Address, listener: SocketListener): Socket
}
