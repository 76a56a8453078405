import { createServer as createHttpServer } from 'node:http'
import { Kafka, KafkaError } from 'jackdaw'
import { Metadata } from 'jackdaw/protocol'
import { afterEach, describe, expect, it } from 'vitest'
import { addressOf, deadAddress, listening, rawPeer } from '../support/raw-peer.ts'

const open: { close: () => Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})
const keep = <T extends { close: () => Promise<unknown> }>(one: T): T => {
  open.unshift(one)
  return one
}
const caught = async (work: Promise<unknown>): Promise<KafkaError> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!KafkaError.is(error)) throw new Error(`no KafkaError but ${String(error)}`)
  return error
}

describe('nobody there', () => {
  it('connect() fails with every address and what was wrong with it (feat-R19)', async () => {
    const [one, two] = [await deadAddress(), await deadAddress()]
    const kafka = keep(new Kafka({ brokers: [one, two] }))
    const error = await caught(kafka.connect())
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'CONNECTION', sent: 'no', retriable: true })
    expect(error.message).toContain(one)
    expect(error.message).toContain(two)
    expect(error.message).toContain('ECONNREFUSED')
  })

  it('a request fails at its deadline, naming the addresses', async () => {
    const address = await deadAddress()
    const kafka = keep(new Kafka({ brokers: address, requestTimeoutMs: 300 }))
    const error = await caught(kafka.request(Metadata, { topics: [] }))
    expect(error).toMatchObject({ code: 'CONNECTION', sent: 'no' })
    expect(error.message).toContain(address)
  })

  it('a send fails at its delivery timeout as not persisted, naming the addresses', async () => {
    const address = await deadAddress()
    const producer = keep(new Kafka({ brokers: address })).producer({ deliveryTimeoutMs: 300 })
    const error = await caught(producer.send({ topic: 't', value: 'v' }))
    expect(error).toMatchObject({ name: 'SendError', code: 'DELIVERY_TIMEOUT', certainty: 'not-persisted', topic: 't' })
    expect(error.message).toContain(address)
  })

  it('a reader says so within the request timeout, and can be asked again', async () => {
    const address = await deadAddress()
    const reader = keep(new Kafka({ brokers: address, requestTimeoutMs: 200 })).reader({ topics: ['t'] })
    const batches = reader.batches()
    for (let i = 0; i < 2; i += 1) {
      const error = await caught(batches.next())
      expect(error).toMatchObject({ name: 'TimeoutError', code: 'TIMEOUT', sent: 'no' })
      expect(error.message).toContain(address)
    }
  })
})

describe('somebody else there', () => {
  it('names HTTP', async () => {
    const server = createHttpServer()
    await listening(server)
    keep({ close: async () => new Promise((resolve) => server.close(resolve)) })
    const error = await caught(keep(new Kafka({ brokers: addressOf(server) })).connect())
    expect(error).toMatchObject({ code: 'CONNECTION', sent: 'no' })
    expect(error.message).toContain('HTTP')
  })

  it('names TLS', async () => {
    // A TLS server answers bytes that are no handshake with an alert: type 21, version 3.x, length 2.
    const alert = Buffer.from([0x15, 3, 3, 0, 2, 2, 70])
    const peer = keep(await rawPeer((socket) => socket.once('data', () => socket.end(alert))))
    const error = await caught(keep(new Kafka({ brokers: peer.address })).connect())
    expect(error).toMatchObject({ code: 'CONNECTION', sent: 'no' })
    expect(error.message).toContain('TLS')
  })

  it('gives a hint when the peer hangs up before any answer (cb-C9)', async () => {
    const peer = keep(await rawPeer((socket) => socket.once('data', () => socket.end())))
    const error = await caught(keep(new Kafka({ brokers: peer.address })).connect())
    expect(error.message).toMatch(/TLS or SASL/)
  })

  it('gives up a silent peer after the connect timeout', async () => {
    const peer = keep(await rawPeer(() => {}))
    const error = await caught(keep(new Kafka({ brokers: peer.address, connectTimeoutMs: 100 })).connect())
    expect(error).toMatchObject({ code: 'CONNECTION', sent: 'no', cause: expect.objectContaining({ code: 'CONNECTION' }) })
    expect(error.message).toContain('not ready in 100 ms')
  })

  it.each([
    ['of negative length', -5],
    ['of 2 GiB', 0x7fffffff],
    ['too small for an answer', 3],
  ])('refuses a frame %s with a typed error, memory flat (rel §3.3)', async (_, size) => {
    const prefix = Buffer.alloc(4)
    prefix.writeInt32BE(size)
    const filler = Buffer.alloc(65_536)
    const peer = keep(await rawPeer((socket) => socket.once('data', () => socket.write(Buffer.concat([prefix, filler])))))
    const before = process.memoryUsage().arrayBuffers
    const error = await caught(keep(new Kafka({ brokers: peer.address })).connect())
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * 1024 * 1024)
    expect(error.message).toMatch(/frame of/)
    const causes = [error.cause, (error.cause as Error)?.cause, ((error.cause as Error)?.cause as Error)?.cause]
    expect(causes.some((cause) => KafkaError.is(cause) && cause.code === 'PROTOCOL')).toBe(true)
  })
})
