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

    const place = await makePlace(kafka, offered)
    const rows = ours.filter(({ key }) => offered.apiKeys.some(({ apiKey }) => apiKey === key))
    const failed: unknown[] = []
    const lines: string[] = []
    let pairs = 0
    for (const api of rows) {
      const outcomes: string[] = []
      for (const version of wantedVersions(api, offered)) {
        const { codes, wrong } = await exchangeOnce(place, allExchanges.get(api.name), version).catch(trouble)
        if (wrong !== undefined) failed.push({ api: api.name, version, wrong })
        const marks = [...codes.map((code) => protocol.errorName(code) ?? `${code}`), ...(wrong === undefined ? [] : ['WRONG'])]
        outcomes.push(marks.length === 0 ? `${version}` : `${version} (${marks.join(', ')})`)
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
  const min = Math.max(row.minVersion, api.versions.min, isKafka4(offered) ? api.baseline : 0)
  const max = Math.min(row.maxVersion, api.versions.max)
  const all = Array.from({ length: Math.max(0, max - min + 1) }, (_, i) => min + i)
  const isEvery = allExchanges.get(api.name)?.how.everyVersion === true
  return isEvery ? all : all.filter((version) => version === min || version === max)
}

function isKafka4(offered: protocol.ApiVersionsResponse): boolean {
  return (offered.apiKeys.find(({ apiKey }) => apiKey === Fetch.key)?.minVersion ?? 0) >= 4
}

async function makePlace(kafka: Kafka, offered: protocol.ApiVersionsResponse): Promise<Place> {
  const topic = `every-version-${process.pid}-${Date.now().toString(36)}`
  let count = 0
  const unique = (label: string): string => {
    count += 1
    return `${topic}-${label}-${count}`
  }
  // One replica is enough for the markers of transactions too, which old brokers hold to the minimum of the cluster.
  const configs = { 'min.insync.replicas': '1' }
  await kafka.admin().createTopics([{ topic, partitions: 1, replicationFactor: 1, configs }])
  for (;;) {
    const { topics } = await kafka.request(Metadata, { topics: [{ name: topic }] })
    const leader = topics[0]?.partitions[0]?.leaderId ?? -1
    const topicId = topics[0]?.topicId ?? protocol.zeroUuid
    const names = { topics: new Set([topic]), groups: new Set<string>() }
    const place = { kafka, topic, topicId, leader, isKafka4: isKafka4(offered), unique, ...names }
    if (leader >= 0 && (await isServed(place))) return place
  }
}

/** The leader may hear of its topic later than the broker that was asked. */
async function isServed({ kafka, topic, leader }: Place): Promise<boolean> {
  const request = { replicaId: -1, topics: [{ name: topic, partitions: [{ partitionIndex: 0, timestamp: -1n }] }] }
  const { topics } = await kafka.request(ListOffsets, request, { node: leader })
  return topics[0]?.partitions[0]?.errorCode === 0
}

interface Outcome {
  /** The error codes of the answer. */
  readonly codes: readonly number[]
  /** What should not be. */
  readonly wrong?: unknown
}

const trouble = (wrong: unknown): Outcome => ({ codes: [], wrong })

async function exchangeOnce(place: Place, exchange: Exchange | undefined, version: number): Promise<Outcome> {
  if (exchange === undefined) throw new Error('no exchange is written down for it')
  const { api, how } = exchange
  const request = await how.request(version, place)
  const expected = typeof how.expected === 'function' ? how.expected(version, place) : (how.expected ?? [])
  const exchanged = await ask(place, api, request, { version, expected })
  expect(exchanged.version).toBe(version)
  const codes = errorCodes(exchanged.body)
  const wrong = codes.filter((code) => !expected.includes(code))
  if (wrong.length > 0) return { codes, wrong }
  await how.after?.(place, { request, body: exchanged.body })
  return { codes }
}

/** Deletes every topic and group that was made; some are gone already, and a group that never was cannot be deleted. */
async function cleanUp(place: Place): Promise<void> {
  for (const groupId of place.groups) await ask(place, DeleteGroups, { groupsNames: [groupId] })
  await place.kafka.admin().deleteTopics([...place.topics])
}
