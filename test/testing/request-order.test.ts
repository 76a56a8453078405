import { describe, expect, it } from 'vitest'
import { ApiVersions, Metadata, Produce } from '../../src/protocol/client.ts'
import { batch } from './support/batches.ts'
import { bench } from './support/bench.ts'
import { metadataOf, produceTo } from './support/requests.ts'
import type { WireClient } from './support/wire-client.ts'

const { start, connect } = bench()
const options = { topics: [{ topic: 't', assignments: [[1]] }] }

/** The correlation ids of the next answers. */
async function answers(client: WireClient, count: number): Promise<(number | 'closed')[]> {
  const ids: (number | 'closed')[] = []
  for (let i = 0; i < count; i += 1) {
    const frame = await client.receive()
    ids.push(frame === 'closed' ? frame : frame.readInt32BE(0))
  }
  return ids
}

describe('requests of one connection (cb-TB2)', () => {
  it('are answered in order, one after the other', async () => {
    const cluster = await start(options)
    const client = await connect(cluster)
    const sent = Array.from({ length: 50 }, (_, i) =>
      i % 2 === 0 ? client.send(Metadata, 12, metadataOf('t')) : client.send(Produce, 12, produceTo('t', batch())),
    )
    expect(await answers(client, 50)).toEqual(sent)
  })

  it('get no answer with acks=0, and those behind them do', async () => {
    const cluster = await start(options)
    const client = await connect(cluster)
    client.send(Produce, 12, produceTo('t', batch(), { acks: 0 }))
    const behind = client.send(ApiVersions, 0, {})
    expect(await answers(client, 1)).toEqual([behind])
    expect(cluster.log('t', 0).highWatermark).toBe(1n)
  })

  it('with acks=0 that fail end the connection (cb-E15)', async () => {
    const cluster = await start(options)
    const client = await connect(cluster)
    client.send(Produce, 12, produceTo('none', batch(), { acks: 0 }))
    client.send(ApiVersions, 0, {})
    expect(await answers(client, 1)).toEqual(['closed'])
    expect(cluster.journal.count(ApiVersions)).toBe(0)
  })

  it('may come in pieces, however they are cut', async () => {
    const cluster = await start(options)
    const whole = await connect(cluster)
    // ApiVersions 0, correlation id 7, client id `wire`.
    const frame = Buffer.from('0000000e0012000000000007000477697265', 'hex')
    for (const at of frame.keys()) {
      const client = await connect(cluster)
      client.sendBytes(frame.subarray(0, at))
      await whole.request(ApiVersions, 0, {})
      client.sendBytes(frame.subarray(at))
      expect(await answers(client, 1)).toEqual([7])
      await client.close()
    }
  })

  it('with bytes behind them are refused: a client that writes too much is found out', async () => {
    const cluster = await start(options)
    const client = await connect(cluster)
    client.sendFrame(Buffer.from('001200000000000100047769726500', 'hex'))
    expect(await client.receive()).toBe('closed')
  })

  it('that were whole before an impossible size are answered', async () => {
    const cluster = await start(options)
    const client = await connect(cluster)
    client.sendBytes(Buffer.from('0000000e0012000000000007000477697265ffffffff', 'hex'))
    expect(await answers(client, 2)).toEqual([7, 'closed'])
  })

  it.each([
    ['a negative length', 'ffffffff'],
    ['more than the limit', '7fffffff'],
    ['a length of 3', '00000003aabbcc'],
    ['HTTP', Buffer.from('GET / HTTP/1.1').toString('hex')],
  ])('that declare %s end the connection, and no other', async (_name, hex) => {
    const cluster = await start(options)
    const client = await connect(cluster)
    const other = await connect(cluster)
    client.sendBytes(Buffer.from(hex, 'hex'))
    expect(await client.receive()).toBe('closed')
    await other.request(ApiVersions, 0, {})
  })
})
