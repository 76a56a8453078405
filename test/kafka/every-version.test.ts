import { Kafka } from 'jackdaw'
import * as protocol from 'jackdaw/protocol'
import { ApiVersions, type ClientApi, DeleteGroups, Fetch, ListOffsets, Metadata } from 'jackdaw/protocol'
import { expect, it } from 'vitest'
import { allExchanges } from './support/exchanges/all-exchanges.ts'
import { ask, errorCodes } from './support/exchanges/ask.ts'
import type { Exchange, Place } from './support/exchanges/exchange.ts'
import { describeKafka } from './support/shared-kafka.ts'

/** Every API that the package exports for clients: an object with a key and an encoder. */
const ours = (Object.values(protocol) as unknown[]).filter(
  (value): value is ClientApi => typeof value === 'object' && value !== null && 'encodeRequest' in value,
)

/** What brokers offer on their clients' listeners and only other brokers use, by key. */
const betweenBrokers: Readonly<Record<number, string>> = {
  4: 'LeaderAndIsr',
  5: 'StopReplica',
  6: 'UpdateMetadata',
  7: 'ControlledShutdown',
  56: 'AlterPartition',
  58: 'Envelope',
  67: 'AllocateProducerIds',
  83: 'InitializeShareGroupState',
  84: 'ReadShareGroupState',
  85: 'WriteShareGroupState',
  86: 'DeleteShareGroupState',
  87: 'ReadShareGroupStateSummary',
}

describeKafka('every API that a client may send', (shared) => {
  it('is exchanged once in its lowest and highest usable version; those of the slice in every one', async () => {
    const kafka = new Kafka({ brokers: shared.brokers })
    const offered = await kafka.request(ApiVersions, { clientSoftwareName: 'jackdaw-test', clientSoftwareVersion: '1' })
    const foreign = offered.apiKeys.filter(({ apiKey }) => !ours.some(({ key }) => key === apiKey))
    expect(foreign.filter(({ apiKey }) => !(apiKey in betweenBrokers))).toEqual([])

    const place = await makePlace(kafka)
    const rows = ours.filter(({ key }) => offered.apiKeys.some(({ apiKey }) => apiKey === key))
    const failed: unknown[] = []
    const lines: string[] = []
    let pairs = 0
    for (const api of rows) {
      const outcomes: string[] = []
      for (const version of wantedVersions(api, offered)) {
        const codes = await exchangeOnce(place, allExchanges.get(api.name), version).catch((error: unknown) => [String(error)])
        const wrong = codes.filter((code) => allExchanges.get(api.name)?.how.expected?.includes(code as number) !== true)
        if (wrong.length > 0) failed.push({ api: api.name, version, wrong })
        outcomes.push(codes.length === 0 ? `${version}` : `${version} (${codes.map(nameOf).join(', ')})`)
        pairs += 1
      }
      if (outcomes.length === 0) failed.push({ api: api.name, wrong: 'no version in common' })
      lines.push(`${api.name} ${outcomes.join(', ')}`)
    }
    await cleanUp(place)
    await kafka.close()
    console.log(`${lines.join('\n')}\n${rows.length} APIs, ${pairs} pairs`)
    expect(failed).toEqual([])
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
  const all = Array.from({ length: Math.max(0, max - min + 1) }, (_, i) => min + i)
  const isEvery = allExchanges.get(api.name)?.how.everyVersion === true
  return isEvery ? all : all.filter((version) => version === min || version === max)
}

async function makePlace(kafka: Kafka): Promise<Place> {
  const topic = `every-version-${process.pid}-${Date.now().toString(36)}`
  let names = 0
  const unique = (label: string): string => {
    names += 1
    return `${topic}-${label}-${names}`
  }
  await kafka.admin().createTopics([{ topic, partitions: 1, replicationFactor: 1 }])
  for (;;) {
    const { topics } = await kafka.request(Metadata, { topics: [{ name: topic }] })
    const leader = topics[0]?.partitions[0]?.leaderId ?? -1
    const topicId = topics[0]?.topicId ?? protocol.zeroUuid
    const place = { kafka, topic, topicId, leader, unique, topics: new Set([topic]), groups: new Set<string>() }
    if (leader >= 0 && (await isServed(place))) return place
  }
}

/** The leader may hear of its topic later than the broker that was asked. */
async function isServed({ kafka, topic, leader }: Place): Promise<boolean> {
  const request = { replicaId: -1, topics: [{ name: topic, partitions: [{ partitionIndex: 0, timestamp: -1n }] }] }
  const { topics } = await kafka.request(ListOffsets, request, { node: leader })
  return topics[0]?.partitions[0]?.errorCode === 0
}

/** The error codes of the answer. */
async function exchangeOnce(place: Place, exchange: Exchange | undefined, version: number): Promise<(number | string)[]> {
  if (exchange === undefined) throw new Error('no exchange is written down for it')
  const { api, how } = exchange
  const request = await how.request(version, place)
  const exchanged = await ask(place, api, request, { version, expected: how.expected ?? [] })
  expect(exchanged.version).toBe(version)
  const codes = errorCodes(exchanged.body)
  if (codes.every((code) => how.expected?.includes(code))) await how.after?.(place, { request, body: exchanged.body })
  return codes
}

function nameOf(code: number | string): string {
  return typeof code === 'number' ? (protocol.errorName(code) ?? `${code}`) : code
}

/** Deletes every topic and group that was made; some are gone already, and a group that never was cannot be deleted. */
async function cleanUp(place: Place): Promise<void> {
  for (const groupId of place.groups) await ask(place, DeleteGroups, { groupsNames: [groupId] })
  await place.kafka.admin().deleteTopics([...place.topics])
}
