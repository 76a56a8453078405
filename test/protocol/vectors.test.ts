// Golden bytes made by Kafka's own classes (tools/vectors), through both sides of every codec.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { mergeReleases } from '../../protocol-specs/generator/import/merge.ts'
import { versionsOf } from '../../protocol-specs/generator/versions.ts'
import { checkVectors, formatVectorDifference } from '../../src/cli/vectors/check-vectors.ts'
import { kindOfFile, readVectorFile } from '../../src/cli/vectors/vector-file.ts'
import { findReleases } from '../protocol-specs/releases.ts'
import { pairs } from './support/specs.ts'

const vectors = fileURLToPath(new URL('../vectors', import.meta.url))
const files = readdirSync(vectors).filter((file) => file.startsWith('rpc'))
const timeout = 60_000

describe('golden bytes of Kafka’s messages', () => {
  it.each(files)('%s: none differs, none is skipped', { timeout }, async (file) => {
    const kind = kindOfFile(file)
    if (kind === undefined) throw new Error(`${file} is of no kind`)
    const { checked, differ, skipped } = await checkVectors(join(vectors, file), kind)
    expect(differ.map(formatVectorDifference)).toEqual([])
    expect([...skipped]).toEqual([])
    expect(checked).toBe((await readVectorFile(join(vectors, file))).length)
  })
})

const folder = mkdtempSync(join(tmpdir(), 'vectors-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A file with one vector. */
function fileOf(name: string, ...columns: readonly string[]): string {
  const path = join(folder, name)
  const text = Buffer.from(`${columns.join('\t')}\n`)
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text)
  return path
}

const heartbeat = '{"throttleTimeMs":7,"errorCode":27}'

describe('checkVectors', () => {
  it('names a byte that differs, of what was written', async () => {
    const { checked, differ } = await checkVectors(
      fileOf('rpc.tsv', 'HeartbeatResponse', '1', 'min', heartbeat, '000000070019'),
      'rpc',
    )
    expect([checked, differ.map(formatVectorDifference)]).toEqual([
      1,
      ['line 1: HeartbeatResponse 1 min: encode: byte 5: 1b, Kafka has 19'],
    ])
  })

  it('names what we cannot read or write at all', async () => {
    const unreadable = fileOf('rpc.tsv', 'HeartbeatResponse', '1', 'min', '{"throttleTimeMs":7}', '00000007001b')
    const { differ } = await checkVectors(unreadable, 'rpc')
    expect(differ.map(formatVectorDifference)).toEqual([expect.stringMatching(/^line 1: .*error: .*errorCode: missing/)])
  })

  it('skips messages and versions that no spec has, and counts them', async () => {
    const unknown = await checkVectors(fileOf('rpc.tsv.gz', 'LeaderAndIsrRequest', '7', 'min', '{}', '00'), 'rpc')
    expect([unknown.checked, [...unknown.skipped]]).toEqual([0, [['LeaderAndIsrRequest 7', 1]]])
    const future = await checkVectors(fileOf('rpc.tsv', 'HeartbeatResponse', '99', 'min', heartbeat, ''), 'rpc')
    expect([...future.skipped]).toEqual([['HeartbeatResponse 99', 1]])
  })

  it('wants refusals where Kafka refuses, and bytes where it does not', async () => {
    const written = fileOf(
      'rpc-cross.tsv',
      'HeartbeatResponse',
      '1',
      '0',
      'full',
      heartbeat,
      'ERR UnsupportedVersionException: x',
    )
    const { differ } = await checkVectors(written, 'rpc-cross')
    expect(differ.map(formatVectorDifference)).toEqual([
      'line 1: HeartbeatResponse 1 0 full: encode: the whole: 001b, Kafka has ERR UnsupportedVersionException: x',
    ])
    const json = '{"groupId":"g","generationId":1,"memberId":"m","groupInstanceId":"i"}'
    const refused = await checkVectors(fileOf('rpc-cross.tsv', 'HeartbeatRequest', '3', '0', 'full', json, '0001'), 'rpc-cross')
    expect(refused.differ.map(formatVectorDifference)).toEqual([expect.stringContaining('ERR UnsupportedVersionError')])
  })

  it('knows the kind of a file by its name', () => {
    expect(['a/rpc-4.3.1.tsv.gz', 'rpc-cross-3.9.1.tsv', 'other.tsv'].map(kindOfFile)).toEqual(['rpc', 'rpc-cross', undefined])
  })
})

const found = await findReleases()
const releases = typeof found === 'string' ? [] : found
if (typeof found === 'string') console.warn(`SKIPPED: messages are not counted against Kafka's own files: ${found}`)

describe.skipIf(releases.length === 0 && process.env['REQUIRE_KAFKA'] !== '1')('every message of Kafka 4.3.1 and 3.9.1', () => {
  /** `name version`, of messages that are not left out on purpose. */
  const wanted = [...mergeReleases(releases).values()].flatMap(({ name, versions }) =>
    versionsOf(versions).map((version) => `${name} ${version}`),
  )

  it('has a codec in every version, and there is no other', () => {
    const ours = pairs.map(([name, version]) => `${name} ${version}`)
    expect(ours.sort()).toEqual(wanted.sort())
    expect(new Set(pairs.map(([name]) => name)).size).toBe(241)
    expect(wanted).toHaveLength(744)
  })

  it('has golden bytes in every version', async () => {
    const lines = await Promise.all(
      files.filter((file) => kindOfFile(file) === 'rpc').map((file) => readVectorFile(join(vectors, file))),
    )
    const covered = new Set(lines.flat().map(([name, version]) => `${name} ${version}`))
    expect(wanted.filter((pair) => !covered.has(pair))).toEqual([])
  })
})
