import { crc32 } from 'node:zlib'
import { Kafka } from 'jackdaw'
import * as protocol from 'jackdaw/protocol'
import { type ApiTypes, ApiVersions, type ClientApi, Fetch, ListOffsets, Metadata } from 'jackdaw/protocol'
import { BatchWriter } from 'jackdaw/records'
import { expect, it } from 'vitest'
import { describeKafka } from './support/shared-kafka.ts'

const coordinatorLoading = 14

/** Where everything happens: one partition, its topic's id where the cluster has ids, its leader. */
interface Place {
  readonly topic: string
  readonly topicId: string
  readonly leader: number
}

interface Exchanged {
  readonly request: (version: number, place: Place) => object
  /** The error codes in an answer. */
  readonly errors: (body: never) => readonly number[]
  /** The codes that are right here, beside 0. */
  readonly expected?: readonly number[]
  /** Asked of the partition's leader, not of whom the API's route names. */
  readonly leader?: true
}

const named = (version: number, { topic, topicId }: Place, field: string, byIdFrom: number): object =>
  version >= byIdFrom ? { topicId } : { [field]: topic }

const exchanges: Record<string, Exchanged> = {
  ApiVersions: {
    request: () => ({ clientSoftwareName: 'jackdaw-test', clientSoftwareVersion: '1' }),
    errors: (body: protocol.ApiVersionsResponse) => [body.errorCode],
  },
  Metadata: {
    request: (_, { topic }) => ({ topics: [{ name: topic }] }),
    errors: (body: protocol.MetadataResponse) => body.topics.map((t) => t.errorCode),
  },
  CreateTopics: {
    request: (version, { topic }) => ({
      topics: [{ name: `${topic}-v${version}`, numPartitions: 1, replicationFactor: 1, assignments: [], configs: [] }],
      timeoutMs: 30_000,
    }),
    errors: (body: protocol.CreateTopicsResponse) => body.topics.map((t) => t.errorCode),
  },
  DeleteTopics: {
    request: (version, { topic }) => {
      const name = `${topic}-v${version}`
      return version >= 6
        ? { topics: [{ name, topicId: protocol.zeroUuid }], timeoutMs: 30_000 }
        : { topicNames: [name], timeoutMs: 30_000 }
    },
    errors: (body: protocol.DeleteTopicsResponse) => body.responses.map((t) => t.errorCode),
    // The topics that CreateTopics made; of a version that it does not have there is none.
    expected: [3],
  },
  Produce: {
    request: (version, place) => ({
      acks: 1,
      timeoutMs: 10_000,
      topicData: [{ ...named(version, place, 'name', 13), partitionData: [{ index: 0, records: recordsFor(version) }] }],
    }),
    errors: (body: protocol.ProduceResponse) => body.responses.flatMap((t) => t.partitionResponses.map((p) => p.errorCode)),
    leader: true,
  },
  Fetch: {
    request: (version, place) => ({
      maxWaitMs: 100,
      minBytes: 1,
      topics: [
        { ...named(version, place, 'topic', 13), partitions: [{ partition: 0, fetchOffset: 0n, partitionMaxBytes: 1_000_000 }] },
      ],
      forgottenTopicsData: [],
    }),
    errors: (body: protocol.FetchResponse) => [
      body.errorCode,
      ...body.responses.flatMap((t) => t.partitions.map((p) => p.errorCode)),
    ],
    leader: true,
  },
  ListOffsets: {
    request: (_, { topic }) => ({
      replicaId: -1,
      topics: [{ name: topic, partitions: [{ partitionIndex: 0, timestamp: -1n }] }],
    }),
    errors: (body: protocol.ListOffsetsResponse) => body.topics.flatMap((t) => t.partitions.map((p) => p.errorCode)),
    leader: true,
  },
  InitProducerId: {
    request: () => ({ transactionalId: null, transactionTimeoutMs: 60_000 }),
    errors: (body: protocol.InitProducerIdResponse) => [body.errorCode],
  },
  AlterPartitionReassignments: {
    request: (_, { topic, leader }) => ({
      timeoutMs: 10_000,
      topics: [{ name: topic, partitions: [{ partitionIndex: 0, replicas: [leader] }] }],
    }),
    errors: (body: protocol.AlterPartitionReassignmentsResponse) => [
      body.errorCode,
      ...body.responses.flatMap((t) => t.partitions.map((p) => p.errorCode)),
    ],
  },
  ElectLeaders: {
    request: (_, { topic }) => ({ topicPartitions: [{ topic, partitions: [0] }], timeoutMs: 10_000 }),
    errors: (body: protocol.ElectLeadersResponse) => [
      body.errorCode,
      ...body.replicaElectionResults.flatMap((t) => t.partitionResult.map((p) => p.errorCode)),
    ],
    // The preferred replica leads already.
    expected: [84],
  },
}

/** Every API that the package exports: an object with a key and an encoder. */
const ours = (Object.values(protocol) as unknown[]).filter(
  (value): value is ClientApi => typeof value === 'object' && value !== null && 'encodeRequest' in value,
)

describeKafka('every API of the slice, in every version', (shared) => {
  it('is exchanged once, as far as the broker, our codecs and our baselines go', async () => {
    const kafka = new Kafka({ brokers: shared.brokers })
    const place = await makePlace(kafka)
    const offered = await kafka.request(ApiVersions, { clientSoftwareName: 'jackdaw-test', clientSoftwareVersion: '1' })
    const wanted = ours.flatMap((api) => wantedVersions(api, offered).map((version) => ({ api, version })))
    const done: string[] = []
    for (const { api, version } of wanted) {
      const how = exchanges[api.name]
      if (how === undefined) throw new Error(`no exchange is written down for ${api.name}`)
      done.push(await exchangeOnce(kafka, api, version, place, how))
    }
    console.log(`${new Set(wanted.map(({ api }) => api.key)).size} APIs, ${done.length} pairs`)
    expect(done).toEqual(wanted.map(({ api, version }) => `${api.name} ${version}`))
    // Each API of ours that the broker names is there, with its newest version that we have.
    const names = new Set(done.map((pair) => pair.split(' ')[0]))
    expect([...names]).toEqual(ours.filter((api) => offered.apiKeys.some((row) => row.apiKey === api.key)).map((api) => api.name))
    await kafka.close()
  })
})

/** Ours, the broker's, and from Kafka 4 on our baselines, which it does not advertise (KAFKA-18659). */
function wantedVersions(api: ClientApi, offered: protocol.ApiVersionsResponse): number[] {
  const row = offered.apiKeys.find(({ apiKey }) => apiKey === api.key)
  if (row === undefined) return []
  const fetchRow = offered.apiKeys.find(({ apiKey }) => apiKey === Fetch.key)
  const isKafka4 = (fetchRow?.minVersion ?? 0) >= 4
  const min = Math.max(row.minVersion, api.versions.min, isKafka4 ? api.baseline : 0)
  const max = Math.min(row.maxVersion, api.versions.max)
  return Array.from({ length: Math.max(0, max - min + 1) }, (_, i) => min + i)
}

async function makePlace(kafka: Kafka): Promise<Place> {
  const topic = `every-version-${process.pid}-${Date.now().toString(36)}`
  await kafka.admin().createTopics([{ topic, partitions: 1, replicationFactor: 1 }])
  for (;;) {
    const { topics } = await kafka.request(Metadata, { topics: [{ name: topic }] })
    const leader = topics[0]?.partitions[0]?.leaderId ?? -1
    const place = { topic, topicId: topics[0]?.topicId ?? protocol.zeroUuid, leader }
    if (leader >= 0 && (await isServed(kafka, place))) return place
  }
}

/** The leader may hear of its topic later than the broker that was asked. */
async function isServed(kafka: Kafka, { topic, leader }: Place): Promise<boolean> {
  const request = { replicaId: -1, topics: [{ name: topic, partitions: [{ partitionIndex: 0, timestamp: -1n }] }] }
  const { topics } = await kafka.request(ListOffsets, request, { node: leader })
  return topics[0]?.partitions[0]?.errorCode === 0
}

async function exchangeOnce(kafka: Kafka, api: ClientApi, version: number, place: Place, how: Exchanged): Promise<string> {
  const node = how.leader ? place.leader : undefined
  for (let tries = 1; ; tries += 1) {
    const exchanged = await kafka.exchange(api as ClientApi<ApiTypes>, how.request(version, place), { version, node })
    const errors = how.errors(exchanged.body as never).filter((code) => code !== 0 && how.expected?.includes(code) !== true)
    // A cluster that has just started has no block of producer ids to hand out for a moment.
    if (errors[0] === coordinatorLoading && tries < 100) continue
    expect({ api: api.name, version: exchanged.version, errors }).toEqual({ api: api.name, version, errors: [] })
    return `${api.name} ${exchanged.version}`
  }
}

/** A record set that this version of Produce takes: one message of magic 0 or 1 before 3, a batch from there on. */
function recordsFor(version: number): Uint8Array {
  if (version < 3) return oldMessage(version < 2 ? 0 : 1)
  const writer = new BatchWriter()
  writer.append(Date.now(), null, 'new', null)
  writer.freeze()
  return Buffer.concat(writer.seal({ producerId: -1, producerEpoch: -1, baseSequence: -1, transactional: false }))
}

/** offset i64, size i32, crc u32 of what follows, magic i8, attributes i8, [timestamp i64], key and value with int32 lengths. */
function oldMessage(magic: 0 | 1): Buffer {
  const value = Buffer.from('old')
  const rest = Buffer.alloc(2 + (magic === 1 ? 8 : 0) + 4 + 4 + value.length)
  let at = rest.writeInt8(magic, 0)
  at = rest.writeInt8(0, at)
  if (magic === 1) at = rest.writeBigInt64BE(BigInt(Date.now()), at)
  at = rest.writeInt32BE(-1, at)
  at = rest.writeInt32BE(value.length, at)
  value.copy(rest, at)
  const head = Buffer.alloc(16)
  head.writeInt32BE(4 + rest.length, 8)
  head.writeUInt32BE(crc32(rest), 12)
  return Buffer.concat([head, rest])
}
