// The specs against Kafka's own message files, whose jars come from .cache or by Maven.
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Comparison, compareWithKafka, formatDifference } from '../../protocol-specs/generator/import/compare.ts'
import { mergeReleases } from '../../protocol-specs/generator/import/merge.ts'
import { specFacts } from '../../protocol-specs/generator/import/spec-facts.ts'
import { loadSpecs, readSpecTexts } from '../../protocol-specs/generator/spec-folder.ts'
import { findReleases } from './releases.ts'

const texts = readSpecTexts(fileURLToPath(new URL('../../protocol-specs', import.meta.url)))

const found = await findReleases()
const releases = typeof found === 'string' ? [] : found
const suite = `specs and Kafka 4.3.1 and 3.9.1${typeof found === 'string' ? ` (skipped: ${found})` : ''}`
if (typeof found === 'string') console.warn(`SKIPPED: specs are not compared with Kafka's message files: ${found}`)

/** Compares a copy of the specs in which, in one file, `from` was replaced by `to`. */
function compareChanged(file: string, from: string, to: string): Comparison {
  const text = texts.get(file) ?? ''
  if (!text.includes(from)) throw new Error(`${file} does not say '${from}'`)
  return compareWithKafka(specFacts(loadSpecs(new Map(texts).set(file, text.replace(from, to)))), releases)
}

/** The number of the first line that contains `text`. */
function lineOf(file: string, text: string): number {
  const lines = (texts.get(file) ?? '').split('\n')
  return lines.findIndex((line) => line.includes(text)) + 1
}

function lineWith(file: string, text: string): string {
  return (texts.get(file) ?? '').split('\n')[lineOf(file, text) - 1] ?? ''
}

function escaped(text: string): string {
  return text.replaceAll('.', '\\.')
}

const produce = 'apis/000-produce.kspec'
const fetch = 'apis/001-fetch.kspec'
const listOffsets = 'apis/002-list-offsets.kspec'
const metadata = 'apis/003-metadata.kspec'
const createTopics = 'apis/019-create-topics.kspec'

const changes: readonly (readonly [what: string, file: string, from: string, to: string, subject: string])[] = [
  ['name', produce, 'acks: int16', 'ackz: int16', 'ProduceRequest ackz: name'],
  ['type', produce, 'acks: int16', 'acks: int32', 'ProduceRequest acks: type'],
  ['type of elements', metadata, 'isrNodes: [int32]', 'isrNodes: [int16]', 'MetadataResponse topics.partitions.isrNodes: type'],
  ['struct', metadata, '[] MetadataResponseBroker', '[] Broker', 'MetadataResponse brokers: type'],
  [
    'range',
    metadata,
    'leaderEpoch: int32 @7+',
    'leaderEpoch: int32 @8+',
    'MetadataResponse topics.partitions.leaderEpoch: versions',
  ],
  [
    'range, in old versions only',
    produce,
    'transactionalId: string? @3+',
    'transactionalId: string? @2+',
    'ProduceRequest transactionalId: name',
  ],
  [
    'range, gone since 4.0',
    listOffsets,
    'maxNumOffsets: int32 @0 =',
    'maxNumOffsets: int32 @0-1 =',
    'ListOffsetsRequest topics.partitions.maxNumOffsets: name',
  ],
  ['nullability', metadata, 'topics: []?1+', 'topics: []?2+', 'MetadataRequest topics: nullable'],
  ['nullability, none', createTopics, 'value: string?', 'value: string', 'CreateTopicsRequest topics.configs.value: nullable'],
  ['default', fetch, 'maxBytes: int32 @3+ = 2147483647', 'maxBytes: int32 @3+ = 1', 'FetchRequest maxBytes: default'],
  ['default, none', metadata, 'bool @4+ = true', 'bool @4+', 'MetadataRequest allowAutoTopicCreation: default'],
  [
    'tag',
    fetch,
    'snapshotId: {} SnapshotId @12+ #2',
    'snapshotId: {} SnapshotId @12+',
    'FetchResponse responses.partitions.snapshotId: tag',
  ],
  ['ignorable', fetch, 'rackId: string @11+ ignorable', 'rackId: string @11+', 'FetchRequest rackId: ignorable'],
  ['key', metadata, 'nodeId: int32 key', 'nodeId: int32', 'MetadataResponse brokers.nodeId: key'],
  [
    'entity',
    metadata,
    'nodeId: int32 key <brokerId>',
    'nodeId: int32 key <producerId>',
    'MetadataResponse brokers.nodeId: entity',
  ],
]

describe.skipIf(releases.length === 0 && process.env['REQUIRE_KAFKA'] !== '1')(suite, () => {
  it('say the same, field by field, old ranges included', () => {
    const { differences, uncompared, messages } = compareWithKafka(specFacts(loadSpecs(texts)), releases)
    expect(releases).toHaveLength(2)
    expect(differences.map(formatDifference)).toEqual([])
    expect([uncompared, messages]).toEqual([[], mergeReleases(releases).size])
  })

  it('differ by a message that the specs lack', () => {
    const without = new Map([...texts].filter(([file]) => file !== metadata))
    const lacking = loadSpecs(without.set('releases.kspec', ''))
    const named = compareWithKafka(specFacts(lacking), releases).differences.map(({ subject, ours }) => `${subject}: ${ours}`)
    expect(named).toEqual(['MetadataRequest: there is none', 'MetadataResponse: there is none'])
  })

  it.each(changes)('differ by a changed %s, which is named with file and line', (_what, file, from, to, subject) => {
    const { differences } = compareChanged(file, from, to)
    const named = differences.map(formatDifference)
    const place = `${file}:${lineOf(file, from)}:`
    expect(named).toContainEqual(expect.stringMatching(new RegExp(`^${escaped(place)}\\d+: ${escaped(subject)}: `)))
  })

  it('differ by a renamed field, and by the one that is missing for it', () => {
    const { differences } = compareChanged(produce, 'acks: int16', 'ackz: int16')
    const names = differences.filter(({ what }) => what === 'name').map(({ subject, ours }) => `${subject}: ${ours}`)
    expect(names).toEqual(
      expect.arrayContaining(['ProduceRequest ackz: there is such a field', 'ProduceRequest acks: there is no such field']),
    )
  })

  it('differ by the order of two fields', () => {
    const [first = '', second = ''] = ['acks', 'timeoutMs'].map((name) => lineWith(produce, `  ${name}: `))
    const swapped = compareChanged(produce, `${first}\n${second}`, `${second}\n${first}`)
    expect(swapped.differences.map(({ subject, what }) => `${subject} ${what}`)).toContain('ProduceRequest order')
  })

  it.each([
    ['versions', produce, 'versions 0-13', 'versions 0-14', 'ProduceRequest: versions'],
    ['flexible', produce, 'flexible 9+', 'flexible 10+', 'ProduceRequest: flexible'],
    ['unstable', 'apis/022-init-producer-id.kspec', 'unstable 6\n', '', 'InitProducerIdRequest: unstable'],
    ['listeners', fetch, 'listeners broker controller', 'listeners broker', 'FetchRequest: listeners'],
    ['baseline', fetch, 'baseline 4+', 'baseline 3+', 'FetchRequest: baseline'],
    ['record type', 'data/transaction-log.kspec', 'record 0', 'record 1', 'TransactionLogKey: record type'],
    ['API key', fetch, 'api Fetch 1', 'api Fetch 99', 'FetchRequest: API key'],
    ['rigid', 'headers.kspec', 'clientId: string? rigid', 'clientId: string?', 'RequestHeader clientId: rigid'],
  ])('differ by changed %s of a message', (_what, file, from, to, subject) => {
    const named = compareChanged(file, from, to).differences.map(formatDifference)
    expect(named).toContainEqual(expect.stringMatching(new RegExp(`^${escaped(file)}:\\d+:\\d+: ${escaped(subject)}: `)))
  })

  it('do not depend on the order in which the releases are given', () => {
    const facts = specFacts(loadSpecs(texts))
    expect(compareWithKafka(facts, [...releases].reverse()).differences).toEqual([])
  })

  it('say which versions were not compared for want of an older release', () => {
    const { uncompared } = compareWithKafka(specFacts(loadSpecs(texts)), releases.slice(0, 1))
    expect(uncompared).toContain('ProduceRequest 0-2')
  })
})
