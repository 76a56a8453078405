import { Kafka } from 'jackdaw'
import { Produce } from 'jackdaw/protocol'
import { TestCluster } from 'jackdaw/testing'
import { afterEach, describe, expect, it } from 'vitest'
import type { CodecName } from '../../src/records/compression/codec.ts'
import { registerCodec } from '../../src/records/compression/codecs.ts'
import { zstdCodec } from '../../src/records/compression/zstd.ts'

let cluster: TestCluster
let kafka: Kafka
afterEach(async () => {
  await kafka.close()
  await cluster.close()
})

async function start(produceVersions?: readonly [number, number]): Promise<void> {
  cluster = await TestCluster.start({
    brokers: 1,
    topics: [{ topic: 't', partitions: 1 }],
    versions: produceVersions === undefined ? undefined : { [Produce.key]: produceVersions },
  })
  kafka = new Kafka(cluster.clientOptions())
}

async function readValues(): Promise<string[]> {
  const reader = kafka.reader({ topics: ['t'], to: 'end' })
  const values: string[] = []
  for await (const { records } of reader.batches()) for (const record of records) values.push(String(record.value))
  await reader.close()
  return values
}

describe('compression', () => {
  it.each(['gzip', 'snappy', 'lz4', 'zstd'] as const)(
    'by %s: small and large batches arrive, in their order',
    async (codec: CodecName) => {
      await start()
      const producer = kafka.producer({ compression: codec, batchBytes: 200_000 })
      const values = Array.from({ length: 300 }, (_, i) => `${i} ${'and so on '.repeat(i)}`)
      const sent = await producer.sendMany(values.map((value) => ({ topic: 't', value })))
      expect(new Set(sent.map(({ status }) => status))).toEqual(new Set(['acked']))
      expect(await readValues()).toEqual(values)
    },
  )

  it('by zstd is refused, as not persisted, where the broker is too old for it (cb-E32)', async () => {
    await start([3, 6])
    const producer = kafka.producer({ compression: { codec: 'zstd', level: 1 } })
    await expect(producer.send({ topic: 't', value: 'v' })).rejects.toMatchObject({
      name: 'SendError',
      code: 'UNSUPPORTED_VERSION',
      certainty: 'not-persisted',
      message: expect.stringContaining('cannot carry zstd'),
    })
    expect((await kafka.producer({ compression: 'lz4' }).send({ topic: 't', value: 'v' })).offset).toBe(0n)
  })

  it('by a codec whose package is missing is refused, as not persisted, and says what to install', async () => {
    await start()
    const replaced = registerCodec(zstdCodec({}, async () => null))
    try {
      await expect(kafka.producer({ compression: 'zstd' }).send({ topic: 't', value: 'v' })).rejects.toMatchObject({
        name: 'SendError',
        code: 'CODEC_MISSING',
        certainty: 'not-persisted',
        message: expect.stringContaining('npm install @toondepauw/node-zstd'),
      })
    } finally {
      registerCodec(replaced)
    }
  })
})
