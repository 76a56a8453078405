import { createHash } from 'node:crypto'
import { readBatchHeader } from '../../src/testing/log/batch-header.ts'
import { zeroUuid } from '../../src/wire/byte-reader.ts'

/** What differs from cluster to cluster: topics by their ids, brokers by their addresses. */
export interface Known {
  readonly topicNames: ReadonlyMap<string, string>
  readonly ports: ReadonlyMap<number, number>
  readonly script: string
  /** The names of all scripts. */
  readonly scripts: readonly string[]
  readonly release: string
}

/** The APIs that TestCluster speaks: what a broker says about others is not compared. */
const comparedApis = new Set([0, 1, 2, 3, 18, 19, 20, 22, 43, 45])

/** How the value of a field is masked, by the field's name; every other value is compared as it is. */
const masks: Readonly<Record<string, (value: unknown, known: Known) => unknown>> = {
  topicId: (id, { topicNames }) => (id === zeroUuid ? 'none' : `<id of ${topicNames.get(id as string) ?? 'a new topic'}>`),
  clusterId: (id) => (id === null ? null : '<cluster id>'),
  host: () => '<host>',
  port: (port, { ports }) => `<port of ${ports.get(port as number) ?? 'nobody'}>`,
  controllerId: (id) => ((id as number) >= 1 && (id as number) <= 3 ? '<a broker>' : id),
  // Words for humans: whether there are any is compared, not which.
  errorMessage: (text) => (text === null ? null : '<text>'),
  batchIndexErrorMessage: (text) => (text === null ? null : '<text>'),
  producerId: (id) => ((id as bigint) >= 0n ? '<producer id>' : id),
  logAppendTimeMs: (time) => ((time as bigint) > 1_600_000_000_000n ? '<time>' : time),
  // TestCluster has no fetch sessions: a granted one is masked.
  sessionId: (id) => (id === 0 ? 0 : '<session>'),
  // TestCluster has no features: transactions and groups are not its business.
  supportedFeatures: () => '<features>',
  finalizedFeatures: () => '<features>',
  finalizedFeaturesEpoch: () => '<features>',
  // Real brokers list every config with its effective value.
  configs: (configs) => (configs === null ? null : '<configs>'),
  apiKeys: (keys, known) => offeredApis(keys as OfferedApi[], known),
  topics: (topics, known) => ownTopics(topics, known),
  replicaElectionResults: (topics, known) => ownTopics(topics, known),
  // The order of offline and in-sync replicas says nothing.
  isrNodes: (ids) => sorted(ids as number[]),
  offlineReplicas: (ids) => sorted(ids as number[]),
  records: (bytes) => recordsDigest(bytes as Buffer | null),
}

interface OfferedApi {
  readonly apiKey: number
  readonly minVersion: number
  readonly maxVersion: number
}

/** Old releases take Produce 0–2 and Fetch 0–3, too; TestCluster leaves them out. */
function offeredApis(keys: readonly OfferedApi[], { release }: Known): unknown {
  return keys
    .filter(({ apiKey }) => comparedApis.has(apiKey))
    .sort((a, b) => a.apiKey - b.apiKey)
    .map(({ apiKey, minVersion, maxVersion }) => {
      const masks = apiKey < 2 && release !== '4.3.1'
      return { apiKey, minVersion: masks ? '<oldest>' : minVersion, maxVersion }
    })
}

/** The fields by which the elements of an array are put in order, since brokers keep none. */
const orderedBy = ['nodeId', 'name', 'topic', 'topicId', 'partitionIndex', 'partitionId', 'partition', 'index', 'apiKey']

/** An answer without what differs from cluster to cluster, as JSON can say it. */
export function masked(value: unknown, known: Known): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return inOrder(value.map((element) => masked(element, known)))
  const fields = Object.entries(value).filter(([name]) => name !== 'unknownTags')
  return Object.fromEntries(
    fields.map(([name, field]) => {
      const mask = Object.hasOwn(masks, name) ? masks[name] : undefined
      const shown = mask === undefined ? masked(field, known) : mask(field, known)
      return [name, typeof shown === 'bigint' ? shown.toString() : shown]
    }),
  )
}

/** Without internal topics and those of other scripts, whose names begin with the script's. */
function ownTopics(topics: unknown, known: Known): unknown {
  if (!Array.isArray(topics)) return topics
  const own = topics.filter((topic) => {
    const name: string = topic.name ?? topic.topic ?? ''
    const makers = known.scripts.filter((script) => name.startsWith(`${script}-`)).sort((x, y) => y.length - x.length)
    return !name.startsWith('__') && (makers[0] ?? known.script) === known.script
  })
  return masked(own, known)
}

function inOrder(elements: unknown[]): unknown[] {
  const key = (element: unknown): string => {
    if (typeof element !== 'object' || element === null) return ''
    const fields = element as Record<string, unknown>
    return orderedBy.map((name) => String(fields[name] ?? '').padStart(8)).join(' ')
  }
  return elements
    .map((element) => ({ element, key: key(element) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ element }) => element)
}

function sorted(ids: readonly number[]): number[] {
  return [...ids].sort((a, b) => a - b)
}

/** Record batches by what a broker decides of them, and a digest of all their bytes. */
function recordsDigest(records: Buffer | null): unknown {
  if (records === null) return null
  const batches: string[] = []
  let at = 0
  for (let header = readBatchHeader(records, 0); header !== null; header = readBatchHeader(records, at)) {
    batches.push(
      `offset ${header.baseOffset}+${header.lastOffsetDelta}, epoch ${header.partitionLeaderEpoch}, ${header.size} bytes, newest ${header.maxTimestamp}`,
    )
    at += header.size
  }
  const cut = records.length - at
  if (cut > 0) batches.push(`${cut} bytes of another`)
  return { batches, sha256: createHash('sha256').update(records).digest('hex').slice(0, 16) }
}
