import { describe, expect, it } from 'vitest'
import { ApiVersions, Fetch, Metadata, Produce } from '../../src/protocol/client.ts'
import { ManualClock } from '../../src/testing/index.ts'
import { batch } from './support/batches.ts'
import { bench } from './support/bench.ts'
import { fetchFrom, metadataOf, produceTo } from './support/requests.ts'

const { start, connect } = bench()
const oneTopic = { brokers: 2, topics: [{ topic: 't', assignments: [[1, 2]] }] }

describe('a fetch that waits (cb-TB2)', () => {
  it('is answered by the first append, not before and not at its time', async () => {
    const clock = new ManualClock(0)
    const cluster = await start({ ...oneTopic, clock })
    const reader = await connect(cluster)
    const writer = await connect(cluster)
    const sent = reader.send(Fetch, 12, fetchFrom('t', 0))
    await cluster.journal.waitFor(Fetch, { outcome: 'waiting' })
    await writer.request(Produce, 12, produceTo('t', batch()))
    const frame = await reader.receive()
    if (frame === 'closed') expect.fail()
    const { correlationId, body } = reader.decode(Fetch, 12, frame)
    expect(correlationId).toBe(sent)
    expect(body.responses[0]?.partitions[0]?.highWatermark).toBe(1n)
    expect(clock.now()).toBe(0)
    expect(clock.pending).toBe(0)
  })

  it('is answered empty when its time is over', async () => {
    const clock = new ManualClock(0)
    const cluster = await start({ ...oneTopic, clock })
    const reader = await connect(cluster)
    reader.send(Fetch, 12, fetchFrom('t', 0, { maxWaitMs: 500 }))
    await cluster.journal.waitFor(Fetch, { outcome: 'waiting', where: ({ request }) => request !== null })
    clock.advance(499)
    expect(cluster.journal.count(Fetch, { outcome: 'waiting' })).toBe(1)
    clock.advance(1)
    const frame = await reader.receive()
    if (frame === 'closed') expect.fail()
    expect(reader.decode(Fetch, 12, frame).body.responses[0]?.partitions[0]).toMatchObject({
      errorCode: 0,
      records: Buffer.alloc(0),
    })
  })

  it('goes on waiting while there is less than it wants', async () => {
    const cluster = await start({ ...oneTopic, clock: new ManualClock(0) })
    const reader = await connect(cluster)
    const writer = await connect(cluster)
    const size = batch().length
    reader.send(Fetch, 12, fetchFrom('t', 0, { minBytes: size + 1 }))
    await cluster.journal.waitFor(Fetch, { outcome: 'waiting' })
    await writer.request(Produce, 12, produceTo('t', batch()))
    await writer.request(ApiVersions, 0, {})
    expect(cluster.journal.count(Fetch, { outcome: 'waiting' })).toBe(1)
    await writer.request(Produce, 12, produceTo('t', batch()))
    await cluster.journal.waitFor(Fetch, { outcome: 'answered' })
  })

  it('hears at once that its leader has moved', async () => {
    const cluster = await start({ ...oneTopic, clock: new ManualClock(0) })
    const reader = await connect(cluster, 1)
    // Before version 11 only the leader answers.
    reader.send(Fetch, 10, fetchFrom('t', 0))
    await cluster.journal.waitFor(Fetch, { outcome: 'waiting' })
    cluster.moveLeader('t', 0, 2)
    const frame = await reader.receive()
    if (frame === 'closed') expect.fail()
    expect(reader.decode(Fetch, 10, frame).body.responses[0]?.partitions[0]?.errorCode).toBe(6)
  })

  it('keeps nobody else waiting, but what comes behind it on its own connection (cb-C1)', async () => {
    const cluster = await start({ ...oneTopic, clock: new ManualClock(0) })
    const reader = await connect(cluster)
    const other = await connect(cluster)
    reader.send(Fetch, 12, fetchFrom('t', 0))
    const behind = reader.send(Metadata, 12, metadataOf('t'))
    await cluster.journal.waitFor(Fetch, { outcome: 'waiting' })
    await other.request(Metadata, 12, metadataOf('t'))
    expect(cluster.journal.count(Metadata)).toBe(1)
    await other.request(Produce, 12, produceTo('t', batch()))
    const fetched = await reader.receive()
    const described = await reader.receive()
    if (fetched === 'closed' || described === 'closed') expect.fail()
    expect(described.readInt32BE(0)).toBe(behind)
    expect(fetched.readInt32BE(0)).toBe(behind - 1)
  })

  it('ends with the cluster', async () => {
    const clock = new ManualClock(0)
    const cluster = await start({ ...oneTopic, clock })
    const reader = await connect(cluster)
    reader.send(Fetch, 12, fetchFrom('t', 0))
    const entry = await cluster.journal.waitFor(Fetch, { outcome: 'waiting' })
    await cluster.close()
    expect(await reader.receive()).toBe('closed')
    expect(clock.pending).toBe(0)
    expect(entry.outcome.kind).toBe('closed')
  })
})
