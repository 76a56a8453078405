import { Kafka, KafkaError, type KafkaRecord, type ReaderBatch } from 'jackdaw'
import { Fetch, type FetchResponseInput, Produce } from 'jackdaw/protocol'
import { TestCluster } from 'jackdaw/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let cluster: TestCluster
let kafka: Kafka
beforeEach(async () => {
  cluster = await TestCluster.start({ brokers: 1, topics: [{ topic: 't', partitions: 2 }] })
  kafka = new Kafka(cluster.clientOptions())
})
afterEach(async () => {
  await kafka.close()
  await cluster.close()
})

const reason = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

/** Changes the records of partition 0 in every fetch answer. */
const changeRecords = (change: (records: Buffer) => Buffer, times?: number): (() => void) =>
  cluster.intercept(
    Fetch,
    async (_, { handle }) => {
      const answer = (await handle()) as FetchResponseInput
      const responses = answer.responses.map((topic) => ({
        ...topic,
        partitions: topic.partitions.map((p) => {
          const records = Buffer.concat(p.records === null ? [] : p.records instanceof Uint8Array ? [p.records] : [...p.records])
          return p.partitionIndex === 0 && records.length > 0 ? { ...p, records: change(records) } : p
        }),
      }))
      return { ...answer, responses }
    },
    { times },
  )

describe('what cannot be read', () => {
  it('a corrupt batch is a typed error that names the place, and is never skipped; the other partition goes on (cb-E35)', async () => {
    const producer = kafka.producer()
    await producer.sendMany([0, 1].map((partition) => ({ topic: 't', partition, value: `v${partition}` })))
    const restore = changeRecords((records) => {
      const bad = Buffer.from(records)
      bad[bad.length - 1] = (bad.at(-1) ?? 0) ^ 1
      return bad
    })
    const batches = kafka.reader({ topics: ['t'], to: 'end' }).batches()
    const seen: string[] = []
    let error: unknown
    for (let i = 0; i < 2; i += 1) {
      const next: IteratorResult<ReaderBatch> | undefined = await batches.next().catch((e: unknown) => {
        error = e
        return undefined
      })
      for (const record of next?.value?.records ?? []) seen.push(String(record.value))
    }
    expect(seen).toEqual(['v1'])
    expect(error).toMatchObject({ name: 'ProtocolError', code: 'CORRUPT_RECORDS' })
    expect(String(error)).toMatch(/t-0.*offset 0.*CRC/s)
    restore()
    expect((await batches.next()).value?.records.map((r: KafkaRecord) => String(r.value))).toEqual(['v0'])
  })

  it('a last batch that is cut off is legal: what is before it counts, the rest comes with the next fetch (cb-E21)', async () => {
    const producer = kafka.producer()
    for (let i = 0; i < 3; i += 1) await producer.send({ topic: 't', partition: 0, value: `v${i}` })
    let cuts = 0
    changeRecords((records) => {
      if (cuts > 0) return records
      cuts += 1
      return records.subarray(0, records.length - 5)
    })
    const seen: string[] = []
    for await (const batch of kafka.reader({ topics: ['t'], to: 'end' }).batches())
      seen.push(...batch.records.map((r: KafkaRecord) => String(r.value)))
    expect(cuts).toBe(1)
    expect(seen).toEqual(['v0', 'v1', 'v2'])
  })
})

describe('what cannot be sent', () => {
  it('a record that is too large is refused before anything is sent', async () => {
    const producer = kafka.producer()
    const error = await reason(producer.send({ topic: 't', value: Buffer.alloc(1_048_577) }))
    expect(error).toMatchObject({ name: 'SendError', code: 'RECORD_TOO_LARGE', certainty: 'not-persisted', topic: 't' })
    expect(cluster.journal.entries.length).toBe(0)
    expect((await producer.send({ topic: 't', value: Buffer.alloc(1_000_000) })).offset).toBe(0n)
  })

  it('a partition that the topic does not have is refused as not persisted', async () => {
    const error = await reason(kafka.producer().send({ topic: 't', partition: 9, value: 'v' }))
    expect(error).toMatchObject({ name: 'SendError', certainty: 'not-persisted' })
    expect(String(error)).toContain('2 partitions')
    expect(cluster.journal.count(Produce)).toBe(0)
  })

  it('malformed messages are refused with every fault named', async () => {
    const producer = kafka.producer()
    const error = await reason(producer.send({ topic: '', value: 7, timestamp: 1.5, partition: -1 } as never))
    expect(error).toMatchObject({ name: 'ConfigError', code: 'CONFIG' })
    expect((error as { faults: string[] }).faults.length).toBe(4)
    await expect(producer.sendMany([{ topic: 't', value: 'ok' }, { topic: 't', value: {} } as never])).rejects.toMatchObject({
      code: 'CONFIG',
    })
    expect(cluster.journal.count(Produce)).toBe(0)
  })

  it('what the broker refuses for good rejects with its error and the certainty (cb-P8)', async () => {
    cluster.faults.on(Produce, { error: 'TOPIC_AUTHORIZATION_FAILED' })
    const error = await reason(kafka.producer().send({ topic: 't', value: 'v' }))
    expect(error).toMatchObject({ name: 'SendError', code: 'BROKER', certainty: 'not-persisted', cause: { errorCode: 29 } })
    expect(KafkaError.is(error) && error.message).toContain('TOPIC_AUTHORIZATION_FAILED')
  })
})

describe('wrong options', () => {
  it('are named all at once', async () => {
    const given = { brokers: 'k1:9092', clientID: 'x', requestTimeout: 5, checkCrcs: 'yes', retry: { initialMs: -1 } }
    const error = await reason((async () => new Kafka(given as never))())
    expect(error).toMatchObject({ name: 'ConfigError' })
    const { faults } = error as { faults: string[] }
    expect(faults.length).toBe(4)
    expect(String(error)).toMatch(
      /did you mean clientId.*did you mean requestTimeoutMs.*checkCrcs must be true or false.*retry must be/s,
    )
    expect(() => kafka.producer({ acks: 2, lingerMs: -1 } as never)).toThrow(/acks must be.*lingerMs must be/s)
    expect(() => kafka.reader({ topics: [], to: 'start' } as never)).toThrow(/topics must be.*to must be/s)
    expect(() => new Kafka({ brokers: 'a:1:2, [::1' })).toThrow(/'a:1:2'.*'\[::1'/s)
  })
})
