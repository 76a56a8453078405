import { Kafka } from 'jackdaw'
import { ApiVersions, Fetch, ListOffsets, Metadata, Produce, zeroUuid } from 'jackdaw/protocol'
import { BatchWriter, type CodecName, codecByName, decodeBatch, type RecordBatch, splitBatches } from 'jackdaw/records'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { describeKafka } from './support/shared-kafka.ts'

/** Fetch 0 and 1 carry magic 0, 2 and 3 at most magic 1: the broker converts what is newer on its disk. */
const newestMagic = (fetchVersion: number): number => (fetchVersion < 2 ? 0 : fetchVersion < 4 ? 1 : 2)

/** The `message.format.version` of a topic, which Kafka before 3.0 heeds, by its magic. */
const formats: readonly { magic: number; format: string | undefined }[] = [
  { magic: 0, format: '0.9.0' },
  { magic: 1, format: '0.10.0' },
  { magic: 2, format: undefined },
]
const codecs = ['none', 'gzip', 'snappy', 'lz4'] as const
const recordsPerBatch = 40
const batchesPerTopic = 3

/** One record, as it was written and as it was read. Compared as text. */
interface Seen {
  readonly offset: number
  readonly timestamp: number
  readonly key: string | null
  readonly value: string | null
}

interface Place {
  readonly topic: string
  readonly topicId: string
  readonly leader: number
}

const shared = inject('kafka')
const hasOldFormats = shared.way !== undefined && shared.version.startsWith('2.')

/** Asked of the broker, because nobody may have told the version of brokers that are not ours. */
async function hasOldFetch(): Promise<boolean> {
  if (shared.way === undefined) return true
  const client = new Kafka({ brokers: shared.brokers })
  const [oldest] = await fetchVersions(client)
  await client.close()
  return oldest === 0
}

if (!(await hasOldFetch())) {
  describeKafka('old message formats: only in Kafka before 4.0, and this is later', (kafka) => {
    it('has no Fetch that could carry them', async () => {
      const client = new Kafka({ brokers: kafka.brokers })
      expect((await fetchVersions(client))[0]).toBe(4)
      await client.close()
    })
  })
} else {
  describeKafka('magic 0 and 1 from a real broker are what was written', (kafka) => {
    let client: Kafka
    beforeAll(() => {
      client = new Kafka({ brokers: kafka.brokers })
    })
    afterAll(() => client.close())

    const disks = hasOldFormats ? formats : formats.slice(-1)
    for (const { magic, format } of disks) {
      it.each(codecs)(`magic ${magic} on disk, %s, through every Fetch`, async (codec) => {
        const place = await makePlace(client, `old-${magic}-${codec}`, format)
        const written = await write(client, place, codec)
        const versions = await fetchVersions(client)
        expect(versions.slice(0, 5)).toEqual([0, 1, 2, 3, 4])
        for (const fetchVersion of versions) {
          const expectedMagic = Math.min(magic, newestMagic(fetchVersion))
          const batches = await readAll(client, place, fetchVersion, written.length)
          const what = `Fetch ${fetchVersion}`
          expect([what, ...new Set(batches.map((batch) => batch.magic))]).toEqual([what, expectedMagic])
          expect([what, ...new Set(batches.map((batch) => batch.codec))]).toEqual([what, codec])
          // Magic 0 has no time.
          const expected = expectedMagic === 0 ? written.map((record) => ({ ...record, timestamp: -1 })) : written
          expect([what, batches.flatMap(recordsOf)]).toEqual([what, expected])
        }
        await client.admin().deleteTopics([place.topic])
      })
    }
  })
}

/** Every version of Fetch that the broker and we have, the oldest first. */
async function fetchVersions(client: Kafka): Promise<number[]> {
  const { apiKeys } = await client.request(ApiVersions, { clientSoftwareName: 'jackdaw-test', clientSoftwareVersion: '1' })
  const { minVersion = 0, maxVersion = -1 } = apiKeys.find(({ apiKey }) => apiKey === Fetch.key) ?? {}
  const min = Math.max(minVersion, Fetch.versions.min)
  const max = Math.min(maxVersion, Fetch.versions.max)
  return Array.from({ length: max - min + 1 }, (_, i) => min + i)
}

async function makePlace(client: Kafka, name: string, format: string | undefined): Promise<Place> {
  const topic = `${name}-${process.pid}-${Date.now().toString(36)}`
  const configs = { 'min.insync.replicas': '1', ...(format === undefined ? {} : { 'message.format.version': format }) }
  const made = await client.admin().createTopics([{ topic, partitions: 1, replicationFactor: 1, configs }])
  expect(made).toEqual([{ topic, status: 'done' }])
  for (;;) {
    const { topics } = await client.request(Metadata, { topics: [{ name: topic }] })
    const place = { topic, topicId: topics[0]?.topicId ?? zeroUuid, leader: topics[0]?.partitions[0]?.leaderId ?? -1 }
    if (place.leader >= 0 && (await isServed(client, place))) return place
  }
}

/** The leader may hear later than the broker that was asked, of the topic and of its being the leader. */
async function isServed(client: Kafka, { topic, leader }: Place): Promise<boolean> {
  const seen = await client.request(Metadata, { topics: [{ name: topic }] }, { node: leader })
  if (seen.topics[0]?.errorCode !== 0) return false
  const request = { replicaId: -1, topics: [{ name: topic, partitions: [{ partitionIndex: 0, timestamp: -1n }] }] }
  const { topics } = await client.request(ListOffsets, request, { node: leader })
  return topics[0]?.partitions[0]?.errorCode === 0
}

/** Sends batches of magic 2, which the broker converts to the format of the topic, and tells what was in them. */
async function write(client: Kafka, { topic, leader }: Place, codec: CodecName): Promise<Seen[]> {
  const written: Seen[] = []
  const start = Date.now()
  for (let n = 0; n < batchesPerTopic; n += 1) {
    const writer = new BatchWriter()
    for (let i = 0; i < recordsPerBatch; i += 1) {
      const offset = written.length
      const key = [null, '', `key-${offset % 7}`][i % 3] ?? null
      const value = [null, '', `value ${offset} `, 'Dohle ☕'.repeat(i * 3)][i % 4] ?? null
      const timestamp = start + ((i * 37) % 100)
      writer.append(timestamp, key, value, null)
      written.push({ offset, timestamp, key, value })
    }
    writer.freeze()
    if (codec !== 'none') writer.setCompressed(codec, await codecByName(codec).compress(writer.payload))
    const pieces = writer.seal({ producerId: -1, producerEpoch: -1, baseSequence: -1, transactional: false })
    const partitionData = [{ index: 0, records: Buffer.concat(pieces) }]
    const request = { acks: 1, timeoutMs: 10_000, topicData: [{ name: topic, partitionData }] }
    const { responses } = (await client.exchange(Produce, request, { node: leader, version: 3 })).body
    expect(responses[0]?.partitionResponses[0]).toMatchObject({ errorCode: 0, baseOffset: BigInt(n * recordsPerBatch) })
  }
  return written
}

async function fetchOnce(client: Kafka, place: Place, fetchVersion: number, offset: number): Promise<Buffer> {
  const partitions = [{ partition: 0, fetchOffset: BigInt(offset), partitionMaxBytes: 1_000_000 }]
  const named = fetchVersion >= 13 ? { topicId: place.topicId } : { topic: place.topic }
  const request = { maxWaitMs: 100, minBytes: 1, topics: [{ ...named, partitions }], forgottenTopicsData: [] }
  const { body } = await client.exchange(Fetch, request, { node: place.leader, version: fetchVersion })
  const answer = body.responses[0]?.partitions[0]
  expect([body.errorCode, answer?.errorCode]).toEqual([0, 0])
  return Buffer.from(answer?.records ?? [])
}

/** Reads on until `count` records have come. */
async function readAll(client: Kafka, place: Place, fetchVersion: number, count: number): Promise<RecordBatch[]> {
  const read: RecordBatch[] = []
  for (let next = 0; next < count; ) {
    const { batches } = splitBatches(await fetchOnce(client, place, fetchVersion, next))
    expect(batches.length).toBeGreaterThan(0)
    for (const encoded of batches) read.push(await decodeBatch(encoded))
    next = Number(read.at(-1)?.lastOffset) + 1
  }
  return read
}

function recordsOf(batch: RecordBatch): Seen[] {
  return batch.records.map(({ offset, timestamp, key, value }) => ({
    offset: Number(offset),
    timestamp,
    key: key?.toString() ?? null,
    value: value?.toString() ?? null,
  }))
}
