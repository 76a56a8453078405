import { createServer, type Server, type Socket } from 'node:net'

/** A peer on the loopback interface that does what `onConnection` says, and can be ended with all its connections. */
export interface RawPeer {
  /** `127.0.0.1:port`. */
  readonly address: string
  /** Connections that were made so far. */
  readonly connections: () => number
  readonly close: () => Promise<void>
}

export async function rawPeer(onConnection: (socket: Socket) => void): Promise<RawPeer> {
  const sockets = new Set<Socket>()
  let count = 0
  const server = createServer((socket) => {
    count += 1
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    onConnection(socket)
  })
  await listening(server)
  return {
    address: addressOf(server),
    connections: () => count,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** An address of this machine where nobody listens. */
export async function deadAddress(): Promise<string> {
  const peer = await rawPeer(() => {})
  await peer.close()
  return peer.address
}

export function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
}

export function addressOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server does not listen')
  return `127.0.0.1:${address.port}`
}
