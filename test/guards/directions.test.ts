// The table of directions (docs/design.md), tried pair by pair: every folder of `src` imports every other, and what is forbidden is named.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ProjectCopy } from './project-copy.ts'

/** Folder → the folders that it may import besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  foundation: [],
  wire: ['foundation'],
  protocol: ['wire', 'foundation'],
  records: ['wire', 'foundation'],
  connection: ['wire', 'protocol', 'foundation'],
  cluster: ['connection', 'protocol', 'foundation'],
  producer: ['cluster', 'records', 'protocol', 'foundation'],
  consumer: ['cluster', 'records', 'protocol', 'foundation'],
  admin: ['cluster', 'records', 'protocol', 'foundation'],
  telemetry: ['cluster', 'records', 'protocol', 'foundation'],
  patterns: [],
  adapters: [],
  testing: ['wire', 'protocol', 'records', 'foundation'],
  cli: [],
}
const folders = Object.keys(mayImport)

/** Single files: [importer, imported, whether it may]. */
const files: readonly (readonly [string, string, boolean])[] = [
  ['src/testing/planted-a.ts', 'src/connection/transport.ts', true],
  ['src/testing/planted-b.ts', 'src/protocol/generated/client/planted.ts', false],
  ['src/testing/planted-c.ts', 'src/protocol/generated/server/planted.ts', true],
  ['src/protocol/generated/client/planted-a.ts', 'src/protocol/generated/server/planted.ts', false],
  ['src/protocol/generated/server/planted-a.ts', 'src/protocol/generated/client/planted.ts', false],
  ['src/protocol/generated/client/planted-b.ts', 'src/protocol/generated/types/planted.ts', true],
  ['src/cluster/planted-a.ts', 'src/protocol/generated/client/planted.ts', true],
  ['src/cluster/planted-b.ts', 'src/protocol/generated/server/planted.ts', false],
  ['src/planted-a.ts', 'src/admin/planted.ts', true],
  ['src/planted-b.ts', 'src/testing/planted.ts', false],
  ['src/planted-c.ts', 'src/patterns/planted.ts', false],
  ['src/adapters/planted-a.ts', 'src/worker.ts', true],
  ['src/patterns/planted-a.ts', 'src/planted.ts', false],
  ['src/cli/planted-a.ts', 'src/producer/partitioner/murmur2.ts', true],
  ['src/cli/planted-b.ts', 'src/producer/partitioner/planted.ts', false],
]

let copy: ProjectCopy

beforeAll(() => {
  copy = new ProjectCopy()
})

afterAll(() => copy.remove())

/** Plants modules that import each other so, and lists the pairs that the imports step names. */
async function named(pairs: readonly (readonly [from: string, to: string])[]): Promise<string[]> {
  const planted: Record<string, string> = {}
  for (const [from, to] of pairs) {
    if (!copy.has(to)) planted[to] = 'export interface Thing {}\n'
    planted[from] = `export type { Thing } from '${'../'.repeat(from.split('/').length - 1)}${to}'\n`
  }
  const { stdout } = await copy.planted(planted, () => copy.check('imports'))
  const lines = stdout.split('\n').filter((line) => line.includes('planted'))
  return [...new Set(lines.map((line) => line.replace(/^[a-z-]+: /, '')))].sort()
}

test('every pair of folders', { timeout: 60_000 }, async () => {
  const pairs = folders.flatMap((from) => folders.filter((to) => to !== from).map((to) => [from, to] as const))
  const paths = ([from, to]: readonly [string, string]) => [`src/${from}/planted-${to}.ts`, `src/${to}/planted.ts`] as const
  const forbidden = pairs.filter(([from, to]) => !mayImport[from]?.includes(to)).map((pair) => paths(pair).join(' → '))
  expect(await named(pairs.map(paths))).toEqual(forbidden.sort())
})

test('single files', { timeout: 60_000 }, async () => {
  const forbidden = files.filter(([, , may]) => !may).map(([from, to]) => `${from} → ${to}`)
  expect(await named(files.map(([from, to]) => [from, to]))).toEqual(forbidden.sort())
})
