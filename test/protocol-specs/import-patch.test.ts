// `spec import --patch`: spec files brought up to Kafka's own, our own words kept.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compareWithKafka } from '../../protocol-specs/generator/import/compare.ts'
import { type KafkaRelease, readKafkaRelease } from '../../protocol-specs/generator/import/kafka-facts.ts'
import { patchSpecs } from '../../protocol-specs/generator/import/patch.ts'
import { specFacts } from '../../protocol-specs/generator/import/spec-facts.ts'
import { loadSpecs } from '../../protocol-specs/generator/spec-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'import-patch-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

interface Message {
  readonly name: string
  readonly type: string
  readonly validVersions: string
  readonly [key: string]: unknown
}

function release(...messages: readonly Message[]): KafkaRelease {
  const folder = mkdtempSync(join(root, 'release-'))
  for (const message of messages) writeFileSync(join(folder, `${message.name}.json`), JSON.stringify(message))
  return readKafkaRelease(folder)
}

const name = {
  name: 'Name',
  type: 'string',
  versions: '0-4',
  ignorable: true,
  mapKey: true,
  entityType: 'topicName',
  about: 'secret',
}
const topicId = { name: 'TopicId', type: 'uuid', versions: '5+', ignorable: true, mapKey: true }
const leaf = { name: 'Leaf', type: 'int32', versions: '3+', default: '-1' }
const shared = { name: 'Shared', versions: '0+', fields: [{ name: 'Port', type: 'uint16', versions: '0+' }] }

function request(versions: string, fields: readonly object[]): Message {
  return {
    ...{ name: 'ProbeRequest', type: 'request', apiKey: 7, listeners: ['broker', 'zkBroker'] },
    ...{ validVersions: versions, flexibleVersions: '3+', fields, commonStructs: [shared] },
  }
}

function response(versions: string): Message {
  const fields = [{ name: 'ErrorCode', type: 'int16', versions: '0+' }]
  return { name: 'ProbeResponse', type: 'response', apiKey: 7, validVersions: versions, flexibleVersions: '3+', fields }
}

const topics = (...fields: readonly object[]): object => ({
  ...{ name: 'Topics', type: '[]Topic', versions: '0+', nullableVersions: '2+' },
  fields,
})
const nodes = { name: 'Nodes', type: '[]Shared', versions: '4+', taggedVersions: '4+', tag: 0 }
const old = { name: 'Old', type: 'int64', versions: '0-1', default: '7' }

const newest = release(request('2-5', [topics(name, topicId, leaf), nodes]), response('2-5'))
const older = release(request('0-4', [topics(name, leaf), old]), response('0-4'))

const written = `api Probe 7
versions 0-5
baseline 2+
flexible 3+
listeners broker
route any

request
  topics: []?2+ Topic
    name: string @0-4 ignorable key <topicName>
    topicId: uuid @5+ ignorable key
    leaf: int32 @3+ = -1
  old: int64 @0-1 = 7
  nodes: [] Shared @4+ #0
  struct Shared
    port: uint16

response
  errorCode: int16
`

describe('patchSpecs', () => {
  it('writes a spec for an API that has none, facts only, old versions as the older release has them', () => {
    const patched = patchSpecs(new Map(), [newest, older])
    expect([...patched.keys()]).toEqual(['apis/007-probe.kspec'])
    expect(patched.get('apis/007-probe.kspec')).toBe(written)
  })

  it('writes what the comparison finds to be right', () => {
    const texts = patchSpecs(new Map(), [older, newest])
    const { differences, uncompared } = compareWithKafka(specFacts(loadSpecs(texts)), [newest, older])
    expect([differences, uncompared]).toEqual([[], []])
  })

  it('changes nothing in a spec that is right', () => {
    expect(patchSpecs(new Map([['apis/007-probe.kspec', written]]), [newest, older])).toEqual(new Map())
  })

  const ours = written
    .replace('api Probe', '# Ours.\n\napi Probe')
    .replace('route any\n', 'route leader\nentry internal   # a reason\n')
    .replace('baseline 2+', 'baseline 2+ since 4')
    .replace('  topics:', '\n  # About topics,\n  # in two lines.\n  topics:')
    .replace('<topicName>', 'required <topicName>  # its name')
    .replace('topicId: uuid @5+ ignorable key', 'topicId: uuid @5+ ignorable key required')
    .replace('  struct Shared', '  struct Shared  # of two')
    .concat('# The end.\n')

  it('keeps what is ours: comments, blank lines, route, entry, since, required', () => {
    const file = 'apis/probe.kspec'
    expect(patchSpecs(new Map([[file, ours]]), [newest, older])).toEqual(new Map())
    const stale = ours
      .replace('versions 0-5', 'versions 0-4')
      .replace(/ {4}topicId.*\n/, '')
      .replace('@0-4 ', '')
      .replace('= -1', '= 5')
      .replace('    leaf', '    gone: int8\n    leaf')
      .replace('struct Shared  # of two\n    port: uint16', 'struct Shared  # of two\n    port: int32')
    const patched = patchSpecs(new Map([[file, stale]]), [newest, older])
    expect(patched.get(file)).toBe(ours.replace('ignorable key required\n', 'ignorable key\n'))
  })

  it('gives a structure a file of its own, or its place in one that there is', () => {
    const key: Message = {
      ...{ name: 'ProbeKey', type: 'coordinator-key', apiKey: 3, validVersions: '0', flexibleVersions: 'none' },
      fields: [{ name: 'Group', type: 'string', versions: '0' }],
    }
    const value: Message = { ...key, name: 'ProbeValue', type: 'coordinator-value' }
    const spec = (structure: string): string => `data ${structure}\nversions 0\nflexible none\nrecord 3\n\ngroup: string\n`
    expect(patchSpecs(new Map(), [release(key)])).toEqual(new Map([['data/probe-key.kspec', spec('ProbeKey')]]))
    const both = `${spec('ProbeKey')}\n# The value.\n${spec('ProbeValue').replace('string', 'int8  # what')}`
    const patched = patchSpecs(new Map([['data/probe.kspec', both]]), [release(key, value)])
    expect(patched).toEqual(new Map([['data/probe.kspec', both.replace('int8', 'string')]]))
  })
})
