import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { type BrokerNode, bootstrapList } from './kafka-under-test.ts'

// These requests are written by hand, so that a broken client cannot make a healthy broker look dead.
const correlationId = 7
const clientId = 'probe'
const apiVersionsKey = 18
const metadataKey = 3
const initProducerIdKey = 22

function request(apiKey: number, apiVersion: number, body: Buffer): Buffer {
  const header = Buffer.alloc(14 + clientId.length)
  header.writeInt32BE(header.length - 4 + body.length, 0)
  header.writeInt16BE(apiKey, 4)
  header.writeInt16BE(apiVersion, 6)
  header.writeInt32BE(correlationId, 8)
  header.writeInt16BE(clientId.length, 12)
  header.write(clientId, 14)
  return Buffer.concat([header, body])
}

/** One request on a connection of its own; resolves to the answer's bytes after the correlation id. */
function exchange(host: string, port: number, message: Buffer, timeoutMs: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host, () => socket.write(message))
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error(`${host}:${port} gave no answer in ${timeoutMs} ms`)))
    const chunks: Buffer[] = []
    let size = 0
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      size += chunk.length
      if (size < 8) return
      const answer = Buffer.concat(chunks)
      if (size < 4 + answer.readInt32BE(0)) return
      socket.destroy()
      if (answer.readInt32BE(4) === correlationId) resolve(answer.subarray(8))
      else reject(new Error(`${host}:${port} does not speak Kafka`))
    })
    socket.on('error', reject)
    socket.on('close', () => reject(new Error(`${host}:${port} closed the connection`)))
  })
}

/** The ranges that a broker offers, as `[API key, oldest version, newest version]` (ApiVersions 0). */
export async function offeredVersions(host: string, port: number, timeoutMs = 5_000): Promise<[number, number, number][]> {
  const body = await exchange(host, port, request(apiVersionsKey, 0, Buffer.alloc(0)), timeoutMs)
  const errorCode = body.readInt16BE(0)
  if (errorCode !== 0) throw new Error(`${host}:${port} answered ApiVersions with error ${errorCode}`)
  return Array.from({ length: body.readInt32BE(2) }, (_, i) => {
    const at = 6 + 6 * i
    return [body.readInt16BE(at), body.readInt16BE(at + 2), body.readInt16BE(at + 4)]
  })
}

/** The cluster as one broker sees it. */
export interface SeenCluster {
  readonly nodes: readonly BrokerNode[]
  /** −1 while there is none. */
  readonly controllerId: number
}

/** The cluster as this broker sees it (Metadata 1, no topics). */
export async function seenCluster(host: string, port: number, timeoutMs = 5_000): Promise<SeenCluster> {
  const body = await exchange(host, port, request(metadataKey, 1, Buffer.alloc(4)), timeoutMs)
  let at = 4
  const string = (): string => {
    const length = body.readInt16BE(at)
    at += 2 + Math.max(length, 0)
    return body.toString('utf8', at - Math.max(length, 0), at)
  }
  const nodes = Array.from({ length: body.readInt32BE(0) }, (): BrokerNode => {
    const id = body.readInt32BE(at)
    at += 4
    const host = string()
    const port = body.readInt32BE(at)
    at += 4
    string()
    return { id, host, port }
  })
  return { nodes, controllerId: body.readInt32BE(at) }
}

/** The error code of an InitProducerId 0 without transactional id. */
async function producerIdError(host: string, port: number, timeoutMs = 5_000): Promise<number> {
  const body = Buffer.alloc(6)
  body.writeInt16BE(-1, 0)
  body.writeInt32BE(timeoutMs, 2)
  const throttleTime = 4
  return (await exchange(host, port, request(initProducerIdKey, 0, body), timeoutMs)).readInt16BE(throttleTime)
}

/**
 * Why this node is not ready: it must answer ApiVersions, list exactly the expected brokers, know a controller, and have
 * producer ids to give (a KRaft broker that has just started asks the controller for some, and answers 14 meanwhile).
 */
async function unreadiness(node: BrokerNode, expected: string): Promise<string | undefined> {
  try {
    await offeredVersions(node.host, node.port)
    const { nodes, controllerId } = await seenCluster(node.host, node.port)
    const ids = nodes.map(({ id }) => id).sort((a, b) => a - b)
    if (ids.join() !== expected) return `broker ${node.id} lists the brokers [${ids}], not [${expected}]`
    if (!ids.includes(controllerId)) return `broker ${node.id} knows no controller`
    const errorCode = await producerIdError(node.host, node.port)
    return errorCode === 0 ? undefined : `broker ${node.id} has no producer ids yet (error ${errorCode})`
  } catch (error) {
    return `broker ${node.id}: ${(error as Error).message}`
  }
}

/**
 * Resolves when each of these nodes answers ApiVersions, lists exactly them all, knows a controller among them, and has
 * producer ids to give.
 * @param check called between attempts; what it throws ends the wait (a broker's process has ended, say).
 * @throws Error with the last reason when that is not so within `limitMs`.
 */
export async function untilReady(
  nodes: readonly BrokerNode[],
  limitMs: number,
  check: () => Promise<void> = async () => {},
): Promise<void> {
  const expected = nodes
    .map(({ id }) => id)
    .sort((a, b) => a - b)
    .join()
  const deadline = performance.now() + limitMs
  for (;;) {
    await check()
    const reasons = await Promise.all(nodes.map((node) => unreadiness(node, expected)))
    const reason = reasons.find((text) => text !== undefined)
    if (reason === undefined) return
    if (performance.now() > deadline) {
      throw new Error(`Kafka at ${bootstrapList(nodes)} is not ready after ${limitMs / 1000} s: ${reason}`)
    }
    await delay(200)
  }
}
