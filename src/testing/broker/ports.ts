import type { Random } from '../../foundation/random.ts'

/** Below the range from which systems take the ports of outgoing connections: a client can never occupy one of these. */
const firstPort = 20_000
const shares = 100
const shareSize = 127

/** Ports of brokers of this process, running or stopped: a stopped one comes back on its port. */
const reserved = new Set<number>()

/**
 * Ports to try, best first: those of this process's share, from a random one on, then those of the other shares. So clusters
 * of test processes that run side by side do not take the port of each other's stopped brokers.
 */
export function* candidatePorts(random: Random, pid: number): Iterable<number> {
  const from = Math.floor(random() * shareSize)
  for (let share = 0; share < shares; share += 1) {
    const first = firstPort + ((pid + share) % shares) * shareSize
    for (let i = 0; i < shareSize; i += 1) {
      const port = first + ((from + i) % shareSize)
      if (!reserved.has(port)) yield port
    }
  }
}

export function reservePort(port: number): void {
  reserved.add(port)
}

export function releasePort(port: number): void {
  reserved.delete(port)
}
