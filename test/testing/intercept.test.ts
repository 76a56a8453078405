import { describe, expect, it } from 'vitest'
import { Fetch, Metadata, Produce } from '../../src/protocol/client.ts'
import { Produce as ServerProduce } from '../../src/protocol/server.ts'
import { TestCluster } from '../../src/testing/index.ts'
import { batch } from './support/batches.ts'
import { bench } from './support/bench.ts'
import { metadataOf, produceTo } from './support/requests.ts'

const { start, connect } = bench()
const options = { brokers: 2, topics: [{ topic: 't', assignments: [[1, 2]] }] }
const answer = { responses: [{ name: 't', partitionResponses: [{ index: 0, errorCode: 7, baseOffset: -1n }] }] }

describe('intercept', () => {
  it('sees the decoded request and who got it, and answers in the place of the broker', async () => {
    const cluster = await start(options)
    const seen: unknown[] = []
    cluster.intercept(Produce, ({ acks }, { broker, version, clientId }) => {
      seen.push({ acks, broker, version, clientId })
      return answer
    })
    const { responses } = await (await connect(cluster, 2)).request(Produce, 9, produceTo('t', batch(), { acks: 1 }))
    expect(seen).toEqual([{ acks: 1, broker: 2, version: 9, clientId: 'wire' }])
    expect(responses[0]?.partitionResponses[0]?.errorCode).toBe(7)
    expect(cluster.log('t', 0).highWatermark).toBe(0n)
    expect(cluster.journal.of(Produce)[0]).toMatchObject({ intercepted: true, outcome: { kind: 'answered', errorCodes: [7] } })
  })

  it('takes the descriptor of either side', async () => {
    const cluster = await start(options)
    cluster.intercept(ServerProduce, () => answer)
    const { responses } = await (await connect(cluster)).request(Produce, 9, produceTo('t', batch()))
    expect(responses[0]?.partitionResponses[0]?.errorCode).toBe(7)
  })

  it('leaves the request to the broker by returning nothing', async () => {
    const cluster = await start(options)
    cluster.intercept(Produce, () => undefined)
    await (await connect(cluster)).request(Produce, 9, produceTo('t', batch()))
    expect(cluster.log('t', 0).highWatermark).toBe(1n)
    expect(cluster.journal.of(Produce)[0]?.intercepted).toBe(false)
  })

  it('closes the connection', async () => {
    const cluster = await start(options)
    cluster.intercept(Produce, () => 'close')
    const client = await connect(cluster)
    client.send(Produce, 9, produceTo('t', batch()))
    expect(await client.receive()).toBe('closed')
  })

  it('swallows a request: the connection stays, and nothing behind it is read', async () => {
    const cluster = await start(options)
    cluster.intercept(Produce, () => 'swallow')
    const client = await connect(cluster)
    client.send(Produce, 9, produceTo('t', batch()))
    client.send(Metadata, 12, metadataOf('t'))
    await cluster.journal.waitFor(Produce, { outcome: 'silent' })
    await (await connect(cluster)).request(Fetch, 12, { maxWaitMs: 0, minBytes: 0, topics: [], forgottenTopicsData: [] })
    expect(cluster.journal.count(Metadata)).toBe(0)
    expect(cluster.connections).toBe(2)
  })

  it('can have the effect and lose the answer, or change it', async () => {
    const cluster = await start(options)
    const remove = cluster.intercept(Produce, async (_request, { handle }) => {
      await handle()
      return 'close'
    })
    const client = await connect(cluster)
    client.send(Produce, 9, produceTo('t', batch()))
    expect(await client.receive()).toBe('closed')
    expect(cluster.log('t', 0).highWatermark).toBe(1n)
    remove()
    cluster.intercept(Produce, async (_request, { handle }) => ({ responses: [], ...(await handle()), throttleTimeMs: 42 }))
    const { throttleTimeMs, responses } = await (await connect(cluster)).request(Produce, 9, produceTo('t', batch()))
    expect([throttleTimeMs, responses[0]?.partitionResponses[0]?.baseOffset]).toEqual([42, 1n])
  })

  it('carries a request out once, however often it is asked to', async () => {
    const cluster = await start(options)
    cluster.intercept(Produce, async (_request, { handle }) => {
      await handle()
      await handle()
      return undefined
    })
    const { responses } = await (await connect(cluster)).request(Produce, 9, produceTo('t', batch()))
    expect(responses[0]?.partitionResponses[0]?.baseOffset).toBe(0n)
    expect(cluster.log('t', 0).highWatermark).toBe(1n)
  })

  it('lets its own connection wait, and no other', async () => {
    const cluster = await start(options)
    let release = (): void => {}
    cluster.intercept(Produce, () => new Promise((resolve) => (release = () => resolve(undefined))), { times: 1 })
    const slow = await connect(cluster)
    slow.send(Produce, 9, produceTo('t', batch()))
    await cluster.journal.waitFor(Produce, { outcome: 'waiting' })
    await (await connect(cluster)).request(Metadata, 12, metadataOf('t'))
    release()
    expect(await slow.receive()).not.toBe('closed')
  })

  it('stops after so many, keeps to one broker, and ends when it is removed', async () => {
    const cluster = await start(options)
    cluster.intercept(Produce, () => answer, { times: 1, broker: 1 })
    const codes = async (broker: number): Promise<number | undefined> => {
      const { responses } = await (await connect(cluster, broker)).request(Produce, 9, produceTo('t', batch()))
      return responses[0]?.partitionResponses[0]?.errorCode
    }
    expect([await codes(2), await codes(1), await codes(1)]).toEqual([6, 7, 0])
    const remove = cluster.intercept(Produce, () => answer)
    remove()
    expect(await codes(1)).toBe(0)
  })

  it('goes on to the next one where the first does not decide', async () => {
    const cluster = await start(options)
    const order: string[] = []
    cluster.intercept(Produce, () => void order.push('first'))
    cluster.intercept(Produce, () => {
      order.push('second')
      return answer
    })
    cluster.intercept(Produce, () => void order.push('third'))
    await (await connect(cluster)).request(Produce, 9, produceTo('t', batch()))
    expect(order).toEqual(['first', 'second'])
  })

  it('that throws, or gives what cannot be written, closes the connection and fails close()', async () => {
    const cluster = await TestCluster.start(options)
    cluster.intercept(Produce, () => Promise.reject(new Error('a fault of the test')))
    const client = await connect(cluster)
    client.send(Produce, 9, produceTo('t', batch()))
    expect(await client.receive()).toBe('closed')
    await expect(cluster.close()).rejects.toThrow('a fault of the test')
    const other = await TestCluster.start(options)
    other.intercept(Metadata, () => ({ brokers: 'none' }) as never)
    const asking = await connect(other)
    asking.send(Metadata, 12, metadataOf('t'))
    expect(await asking.receive()).toBe('closed')
    await expect(other.close()).rejects.toThrow('MetadataResponse')
    const third = await TestCluster.start(options)
    third.intercept(Metadata, async () => 'clos')
    const last = await connect(third)
    last.send(Metadata, 12, metadataOf('t'))
    expect(await last.receive()).toBe('closed')
    await expect(third.close()).rejects.toThrow("has decided 'clos'")
  })
})

describe('faults', () => {
  it('answer every item with an error, by name or code, so many times', async () => {
    const cluster = await start(options)
    cluster.faults.on(Produce, { error: 'NOT_LEADER_OR_FOLLOWER', times: 1 })
    const client = await connect(cluster)
    const code = async (): Promise<number | undefined> =>
      (await client.request(Produce, 9, produceTo('t', batch()))).responses[0]?.partitionResponses[0]?.errorCode
    expect([await code(), await code()]).toEqual([6, 0])
    const remove = cluster.faults.on(Metadata, { error: 5 })
    expect((await client.request(Metadata, 12, metadataOf('t'))).topics[0]?.errorCode).toBe(5)
    remove()
    expect((await client.request(Metadata, 12, metadataOf('t'))).topics[0]?.errorCode).toBe(0)
  })

  it('close the connection of a produce that gets no answer', async () => {
    const cluster = await start(options)
    cluster.faults.on(Produce, { error: 'REQUEST_TIMED_OUT' })
    const client = await connect(cluster)
    client.send(Produce, 9, produceTo('t', batch(), { acks: 0 }))
    expect(await client.receive()).toBe('closed')
  })

  it('know no API that the cluster does not speak', async () => {
    const cluster = await start()
    const sasl = { ...Metadata, key: 36, name: 'SaslAuthenticate' }
    expect(() => cluster.faults.on(sasl, { error: 58 })).toThrow('does not speak SaslAuthenticate')
  })
})
