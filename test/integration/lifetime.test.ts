import { spawn } from 'node:child_process'
import { getEventListeners } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Kafka } from 'jackdaw'
import { Metadata } from 'jackdaw/protocol'
import { TestCluster } from 'jackdaw/testing'
import { describe, expect, it } from 'vitest'

const handles = (kind: RegExp): number => process.getActiveResourcesInfo().filter((name) => kind.test(name)).length

const loaded = fileURLToPath(new URL('../support/exits-by-itself.ts', import.meta.url))

/** Runs the script against these brokers; resolves to its exit code and output once it has ended by itself. */
function run(script: string, brokers: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', loaded, script, brokers], { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk
    })
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

describe('lifetime', () => {
  it('close() leaves no socket, no timer and no listener (feat-R22)', async () => {
    const timers = handles(/Timeout/)
    const cluster = await TestCluster.start({ brokers: 3, topics: [{ topic: 't', partitions: 3 }] })
    const kafka = new Kafka(cluster.clientOptions())
    const signal = new AbortController().signal
    const producer = kafka.producer()
    await producer.send({ topic: 't', value: 'v' }, { signal })
    const reader = kafka.reader({ topics: ['t'] })
    await reader.batches().next()
    await kafka.request(Metadata, { topics: null }, { signal, timeoutMs: 5_000 })
    expect(cluster.connections).toBeGreaterThan(0)
    await kafka.close()
    // The brokers hear of it a turn later; what we left open they would wait for until the test's own timeout.
    while (cluster.connections > 0) await new Promise((resolve) => setImmediate(resolve))
    await cluster.close()
    // The kernel's handles go at the end of the turn.
    await new Promise((resolve) => setImmediate(resolve))
    expect(handles(/TCP/)).toBe(0)
    expect(getEventListeners(signal, 'abort')).toEqual([])
    // The test runner's own timers come and go: ours are those above.
    expect(handles(/Timeout/)).toBeLessThanOrEqual(timers)
    for (const call of [
      producer.send({ topic: 't', value: 'v' }),
      kafka.request(Metadata, { topics: [] }),
      producer.sendMany([]),
    ]) {
      await expect(call).rejects.toMatchObject({ name: 'ClosedError' })
    }
    expect(() => kafka.producer()).toThrow(/closed/)
    await kafka.close()
  })

  it('closing one client leaves the others their connections', async () => {
    const cluster = await TestCluster.start({ brokers: 1, topics: [{ topic: 't' }] })
    const kafka = new Kafka(cluster.clientOptions())
    const [one, two] = [kafka.producer(), kafka.producer()]
    await one.send({ topic: 't', value: '1' })
    await two.send({ topic: 't', value: '2' })
    expect(await one.close()).toEqual({ undelivered: 0 })
    expect((await two.send({ topic: 't', value: '3' })).offset).toBe(2n)
    await kafka.close()
    await cluster.close()
  })

  it('close() ends a request that is still under way, also on a link that was retired', async () => {
    const cluster = await TestCluster.start({ brokers: 1 })
    const kafka = new Kafka(cluster.clientOptions())
    const admin = kafka.admin()
    await kafka.connect()
    cluster.intercept(Metadata, () => 'swallow')
    const lost = kafka.request(Metadata, { topics: [] }, { node: 1 }).catch((error: unknown) => error)
    await cluster.journal.waitFor(Metadata, { outcome: 'silent' })
    // The last lease goes: its shared link retires, and would wait for the answer.
    await admin.close()
    await kafka.close()
    expect(await lost).toMatchObject({ name: 'ConnectionError', sent: 'maybe' })
    while (cluster.connections > 0) await new Promise((resolve) => setImmediate(resolve))
    await cluster.close()
  })

  it('close() is bounded: what cannot be delivered in time is told so', async () => {
    const cluster = await TestCluster.start({ brokers: 1, topics: [{ topic: 't' }] })
    const kafka = new Kafka(cluster.clientOptions())
    const producer = kafka.producer()
    await producer.send({ topic: 't', value: '1' })
    expect(await kafka.request(Metadata, { topics: [] }, { node: 7 }).catch((error: unknown) => error)).toMatchObject({
      name: 'ConnectionError',
      sent: 'no',
      message: 'the cluster has no broker 7 now (it has 1)',
    })
    await cluster.stopBroker(1)
    const lost = producer.send({ topic: 't', value: '2' }).catch((error: unknown) => error)
    expect(await producer.close({ timeoutMs: 50 })).toEqual({ undelivered: 1 })
    expect(await lost).toMatchObject({ name: 'SendError', code: 'CLOSED' })
    await kafka.close()
    await cluster.close()
  })

  it.each(['closes', 'is idle', 'awaits a send'])('a process that %s ends by itself', async (script) => {
    const cluster = await TestCluster.start({ brokers: 2, topics: [{ topic: 't', partitions: 2 }] })
    const { code, output } = await run(script, cluster.brokers)
    expect({ code, output: output.trim() }).toEqual({ code: 0, output: 'done' })
    await cluster.close()
  })
})
