import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import fc from 'fast-check'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { emitModules } from '../../protocol-specs/generator/emit-modules.ts'
import { loadSpecs } from '../../protocol-specs/generator/spec-folder.ts'
import { versionsOf } from '../../protocol-specs/generator/versions.ts'
import type { ClientApi, ServerApi } from '../../src/protocol/api.ts'
import { ByteReader } from '../../src/wire/byte-reader.ts'
import { ByteWriter } from '../../src/wire/byte-writer.ts'
import { messageArbitrary } from '../protocol/support/arbitrary-message.ts'
import { withDefaults } from '../protocol/support/default-value.ts'
import { probe } from './support.ts'

/** What the client side of a probe's request, the server side, and the types look like, imports aside. */
function generated(request: string, settings?: string): string {
  const modules = emitModules(probe(request, settings))
  const parts = ['types/probe.ts', 'client/probe.ts', 'server/probe.ts'].map((path) => modules.get(path) ?? '')
  return parts.map(requestParts).join('\n')
}

/** The declarations that are about the request. */
function requestParts(text: string): string {
  const declarations = text.split('\n\n').filter((part) => /(function|interface|const) \w*ProbeRequest/.test(part))
  return declarations.map((part) => part.trim()).join('\n\n')
}

describe('generated code', () => {
  it.each([
    ['scalars', 'a: bool\nb: int8\nc: int64\nd: uuid\ne: float64\nf: uint16'],
    ['text and bytes', 'a: string\nb: bytes\nc: records'],
    ['nullable in some versions', 'a: string?3+\nb: bytes?2-6'],
    ['ranges', 'a: int8 @3+\nb: int8 @0-4 ignorable\nc: int8 @2-6'],
    ['defaults', 'a: int32 = -1\nb: string? = null\nc: int64 @3+ = 7\nd: bool = true'],
    ['arrays of scalars', 'a: [int32]\nb: [string]? @3+\nc: [uuid]'],
    ['arrays of structs', 'a: [] A\n  b: int8\n  c: []? B @3+\n    d: int16'],
    ['structs', 'a: {} A\n  b: int8\nc: {}?6+ C @3+\n  d: int8 = 3'],
    ['tags', 'a: int32 @5+ #0 = -1\nb: {} B @6+ #1\n  c: int8\nd: [] D @5+ #2 ignorable\n  e: int8'],
    ['shared structs', 'a: [] S @0-3\nb: [] S @4+\nstruct S\n  c: int8\n  d: int8 @2-6'],
    [
      'rigid, key, view, required and entities',
      'a: string rigid\nb: bytes view\nc: int32 key <brokerId>\nd: string @0-4 required <topicName>',
    ],
    ['names that generated functions use themselves', 'version: int8\ntags: [int32]\nr: string'],
  ])('of %s', (_feature, request) => {
    expect(generated(request)).toMatchSnapshot()
  })

  it('of an API that is never flexible', () => {
    expect(generated('a: string', 'flexible none\n')).toMatchSnapshot()
  })

  it('of an API that is flexible from its first version on', () => {
    expect(generated('a: string', 'flexible 0+\nunstable 9\nbaseline 2+ since 8\n')).toMatchSnapshot()
  })

  it('of what the spec says in words', () => {
    expect(
      generated('# Above.\na: int8 @3+ = 5  # Behind.\nb: [] S  # Each.\n# The struct.\nstruct S\n  c: int8'),
    ).toMatchSnapshot()
  })

  it.each([
    ['leader', 'topics: [] T\n  topic: string <topicName>\n  partitions: [] P\n    partition: int32'],
    ['group', 'groupId: string? <groupId>\ngroups: [] G @3+\n  groupId: string <groupId>\nids: [string] <groupId>'],
  ])('of a request that goes to a %s', (route, request) => {
    const client = emitModules(probe(request, `flexible 5+\n`, route)).get('client/probe.ts') ?? ''
    expect(client.split('\n').filter((line) => /Of: /.test(line))).toMatchSnapshot()
  })

  it.each(['leader', 'group', 'transaction'])('is not made of a request that goes to a %s and does not say of what', (route) => {
    expect(() => emitModules(probe('a: int8', 'flexible 5+\n', route))).toThrow(`Probe has the route ${route}`)
  })

  const structures =
    'data One\nversions 0-1\nflexible 1+\nrecord 3\n\na: [] Part\n  b: int8\n\n# The other.\ndata Two\nversions 0\nflexible none\na: int8\n'

  it('of structures is a module for each file, both directions and types in one', () => {
    const modules = emitModules(loadSpecs(new Map([['data/things.kspec', structures]])))
    expect(modules.get('data/things.ts')).toMatchSnapshot()
    expect(modules.get('internal/messages.ts')).toContain("export * from '../data/things.ts'")
  })

  it('of facts says what the spec says, as data', () => {
    const specs = loadSpecs(new Map([['data/things.kspec', structures]]))
    expect(emitModules(specs).get('facts/things.ts')).toMatchSnapshot()
    expect(emitModules(specs).get('facts/messages.ts')).toMatchSnapshot()
  })

  it('of an API between brokers is one module of both directions, which only the internal entry exports', () => {
    const modules = emitModules(probe('a: int8', 'flexible 5+\nentry internal\n'))
    expect([...modules.keys()].filter((path) => path.includes('probe'))).toEqual([
      ...['types/probe.ts', 'internal/probe.ts', 'facts/probe.ts'],
    ])
    for (const member of ['encodeRequest', 'decodeRequest', 'encodeResponse', 'decodeResponse']) {
      expect(modules.get('internal/probe.ts')).toContain(`  ${member}(`)
    }
    expect(modules.get('client/apis.ts')).not.toContain('Probe')
    expect(modules.get('internal/messages.ts')).toContain("export { Probe } from './probe.ts'")
  })

  it('of enumerations and releases are tables', () => {
    const modules = emitModules(
      loadSpecs(
        new Map([
          ['x', 'api Probe 7\nversions 0-9\nflexible 5+\nlisteners broker\nroute any\nrequest\nresponse\n'],
          ['enums.kspec', '# Kinds.\nenum Kind int8\n  -1 NONE  # Nothing.\nenum Long int64\n  2 TWO\n'],
          ['releases.kspec', 'releases 2.1 4.0\nProbe - 3-9\n'],
        ]),
      ),
    )
    expect(modules.get('enums.ts')).toMatchSnapshot()
    expect(modules.get('releases.ts')).toMatchSnapshot()
  })

  it('says in its first line that it is generated, and from what', () => {
    for (const text of emitModules(probe('a: int8')).values()) {
      expect(text).toMatch(
        /^\/\/ Generated from protocol-specs\/\S+\. Never edit this file: change the spec, then run `npm run generate`\.\n/,
      )
    }
  })

  it('is the same every time', () => {
    expect([...emitModules(probe('a: int8'))]).toEqual([...emitModules(probe('a: int8'))])
  })
})

const everything = `
flag: bool
small: int8 = -5
unsigned: uint16 @2+
double: float64 @3-8 = 1.5
long: int64 @1+ = 9223372036854775807
id: uuid
name: string?2-6 <topicName>
fixed: string? @3+ = null rigid
blob: bytes?4+ @1+
data: records?
ids: [uuid] @2+
names: [string]?6+ @1+ ignorable
longs: [int64]? @3+ = null
version: [int32]
one: {} One
  inner: int32 = 4
maybe: {}?6+ Maybe @3+
  deep: [] Deep
    leaf: string
surely: {}? Surely @2+ = null
  leaf: int16
many: []?4+ Many @1+ required
  tags: int8 key
  count: string @6+ #0 ignorable
tag: int32 @5+ #0 = -1
tagText: string? @5+ #1 = null
tagList: []? Listed @6+ #2 = null
  leaf: int8
tagBytes: bytes @6+ #3
tagIds: [uuid] @6+ #4
tagStruct: {} Tagged @7+ #5
  leaf: string
  more: [int32] @8+ ignorable
old: [] Shared @0-3
new: [] Shared @4+
struct Shared
  leaf: int32 @2-6
  always: string
`

const folder = mkdtempSync(join(tmpdir(), 'generated-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Writes the modules of a probe with every feature where they can be compiled and loaded: their imports become absolute. */
function writeProbe(): string[] {
  const source = fileURLToPath(new URL('../../src/', import.meta.url))
  const files: string[] = []
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  for (const [path, text] of emitModules(probe(everything))) {
    if (!path.includes('probe')) continue
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text.replaceAll("'../../../wire/", `'${source}wire/`).replaceAll("'../../", `'${source}protocol/`))
    files.push(file)
  }
  return files
}

describe('generated code of every feature at once', () => {
  const files = writeProbe()

  it('compiles under the flags of the project', () => {
    const config = fileURLToPath(new URL('../../tsconfig.json', import.meta.url))
    const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(config, ts.sys.readFile).config, ts.sys, dirname(config))
    const program = ts.createProgram(files, {
      ...options,
      allowImportingTsExtensions: true,
      rewriteRelativeImportExtensions: false,
      typeRoots: [join(dirname(config), 'node_modules/@types')],
    })
    const faults = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    expect(faults).toEqual([])
  })

  it('reads what it wrote, in every version', async () => {
    const load = async (side: string): Promise<unknown> => {
      const module = (await import(pathToFileURL(join(folder, side, 'probe.ts')).href)) as { readonly Probe: unknown }
      return module.Probe
    }
    const client = (await load('client')) as ClientApi
    const server = (await load('server')) as ServerApi
    const message = probe(everything).apis[0]?.request
    if (message === undefined) throw new Error('no probe')
    for (const version of versionsOf(message.versions)) {
      fc.assert(
        fc.property(messageArbitrary(message, version), (value) => {
          const writer = new ByteWriter()
          client.encodeRequest(writer, value, version)
          const reader = new ByteReader(writer.toBuffer())
          const decoded = server.decodeRequest(reader, version)
          expect(reader.remaining).toBe(0)
          expect(decoded).toStrictEqual(withDefaults(message.root, value as Record<string, unknown>))
        }),
        { seed: 30, numRuns: 40 },
      )
    }
  })
})
