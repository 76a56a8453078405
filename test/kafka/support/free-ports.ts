import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

// Below 32768 on purpose: there the kernel's range of ephemeral ports begins, so the port of a stopped broker could be
// taken by anything, and a client that retries against it could connect to itself.
const lowest = 20_000
const highest = 32_000

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false))
    server.listen(port, '0.0.0.0', () => server.close(() => resolve(true)))
  })

/** So many different ports on which nothing listens at this moment. */
export async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>()
  while (ports.size < count) {
    const port = randomInt(lowest, highest)
    if (await isFree(port)) ports.add(port)
  }
  return [...ports]
}
