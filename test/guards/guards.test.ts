// `npm run check` must turn red for every kind of violation: each is planted alone, in a copy of the project.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Finished } from '../../tools/check/run.ts'
import { expectRed, ProjectCopy } from './project-copy.ts'

const slow = 60_000

let copy: ProjectCopy

beforeAll(() => {
  copy = new ProjectCopy()
})

afterAll(() => copy.remove())

/** Runs one step with `files` planted. */
const planted = (step: string, files: Readonly<Record<string, string>>): Promise<Finished> =>
  copy.planted(files, () => copy.check(step))

/** Runs one step with `text` appended to a file. */
const appended = (step: string, path: string, text: string): Promise<Finished> =>
  copy.edited(
    path,
    (before) => before + text,
    () => copy.check(step),
  )

test('a clean copy is green', { timeout: slow }, async () => {
  const { code, stdout, stderr } = await copy.check('lint,imports,spec,generated')
  expect(stderr).toBe('')
  expect(
    stdout
      .replaceAll(/\(.*\)/g, '')
      .trim()
      .split(/\s*\n/),
  ).toEqual(['ok lint', 'ok imports', 'ok spec', 'ok generated'])
  expect(code).toBe(0)
})

test('an unknown step is no success', { timeout: slow }, async () => {
  const { code, stderr } = await copy.check('lint,import')
  expect(stderr).toContain('no step import; there are')
  expect(code).toBe(2)
})

describe('imports', () => {
  const red = async (files: Readonly<Record<string, string>>, ...named: string[]): Promise<void> =>
    expectRed(await planted('imports', files), ...named, ...Object.keys(files))

  test('upward import', { timeout: slow }, () =>
    red(
      { 'src/foundation/planted.ts': "import { crc32c } from '../wire/crc32c.ts'\nexport const sum: typeof crc32c = crc32c\n" },
      'foundation-imports-down',
      'src/wire/crc32c.ts',
    ),
  )

  test('upward type-only import', { timeout: slow }, () =>
    red(
      { 'src/wire/planted.ts': "import type { VersionRange } from '../protocol/api.ts'\nexport type Range = VersionRange\n" },
      'wire-imports-down',
      'src/protocol/api.ts',
    ),
  )

  test('cycle', { timeout: slow }, () =>
    red(
      {
        'src/wire/planted.ts': "import { b } from './planted-too.ts'\nexport const a = (): number => b()\n",
        'src/wire/planted-too.ts': "import { a } from './planted.ts'\nexport const b = (): number => a()\n",
      },
      'no-cycle',
    ),
  )

  test('cycle of types alone', { timeout: slow }, () =>
    red(
      {
        'src/wire/planted.ts': "import type { B } from './planted-too.ts'\nexport interface A {\n  readonly b: B\n}\n",
        'src/wire/planted-too.ts': "import type { A } from './planted.ts'\nexport interface B {\n  readonly a: A\n}\n",
      },
      'no-cycle',
    ),
  )

  test('sockets, zlib, development tools and code that is not shipped, each in the wrong place', { timeout: slow }, async () => {
    const found = await planted('imports', {
      'src/cluster/planted.ts': "import { connect } from 'node:net'\nexport const open: typeof connect = connect\n",
      'src/records/planted.ts': "import type { Gzip } from 'node:zlib'\nexport type G = Gzip\n",
      'src/wire/planted.ts': "import fc from 'fast-check'\nexport const property: typeof fc = fc\n",
      'src/foundation/planted.ts': "import type { Outcome } from '../../tools/check/run.ts'\nexport type O = Outcome\n",
    })
    expectRed(
      found,
      'only-there-sockets: src/cluster/planted.ts → ',
      'only-there-workers-and-zlib: src/records/planted.ts → ',
      'declared-dependencies: src/wire/planted.ts → ',
      'published-code-alone: src/foundation/planted.ts → tools/check/run.ts',
    )
  })

  test('a module that is passed over', { timeout: slow }, async () => {
    const options = "\nmodule.exports.options.exclude = { path: 'src/foundation/errors' }\n"
    expectRed(await appended('imports', '.dependency-cruiser.cjs', options), 'not-cruised: src/foundation/errors.ts')
  })
})

describe('lint', () => {
  const kinds: Record<string, readonly [text: string, rule: string]> = {
    'floating promise': ['const work = async (): Promise<number> => 1\nwork()\n', 'noFloatingPromises'],
    'misused promise': ['const each = (step: () => void): void => step()\neach(async () => {})\n', 'noMisusedPromises'],
    'Date.now': ['export const start: number = Date.now()\n', 'Time is injected'],
    'globalThis.setTimeout': ['export const later: unknown = globalThis.setTimeout\n', 'noRestrictedGlobals'],
    'node:timers/promises': ["export { setTimeout as pause } from 'node:timers/promises'\n", 'noRestrictedImports'],
    'Math.random': ['export const chance: number = Math.random()\n', 'Chance is injected'],
  }
  test.each(Object.entries(kinds))('%s', { timeout: slow }, async (_kind, [text, rule]) => {
    expectRed(await planted('lint', { 'src/wire/planted.ts': text }), 'src/wire/planted.ts', rule)
  })

  test('format, an unused import, a barrel', { timeout: slow }, async () => {
    const found = await planted('lint', {
      'src/wire/planted-a.ts': 'export const a : number = 1;\n',
      'src/wire/planted-b.ts': "import { crc32c } from './crc32c.ts'\n\nexport const b: number = 1\n",
      'src/wire/planted-c.ts': "export { crc32c } from './crc32c.ts'\n",
    })
    expectRed(
      found,
      'planted-a.ts format',
      'planted-b.ts:1:8 lint/correctness/noUnusedImports',
      'planted-c.ts:1:1 lint/performance/noBarrelFile',
    )
  })

  test('every banned form is named, and no allowed one', { timeout: slow }, async () => {
    const text = readFileSync(new URL('banned-forms.ts.txt', import.meta.url), 'utf8')
    const path = 'src/foundation/planted.ts'
    const biome = 'node_modules/@biomejs/biome/bin/biome'
    const lint = (): Promise<Finished> => copy.run(biome, 'lint', '--reporter=github', '--max-diagnostics=none', path)
    const { stdout } = await copy.planted({ [path]: text }, lint)
    const lines = text.split('\n')
    const banned = lines.flatMap((line, index) => (line === '' || line.includes('allowed') ? [] : [`${index + 1}: ${line}`]))
    const named = new Set([...stdout.matchAll(/^::error .*?,line=(\d+)/gm)].map((match) => Number(match[1])))
    expect([...named].sort((a, b) => a - b).map((line) => `${line}: ${lines[line - 1]}`)).toEqual(banned)
    expect(banned.length).toBeGreaterThan(35)
  })
})

describe('types', () => {
  /** The compiler looks at one folder alone: it is slow, and what it says of a planted file is the same. */
  const compiled = (step: string, config: string, text: string): Promise<Finished> =>
    copy.edited(
      config,
      (before) => before.replace(/"include": \[.*\]/, '"include": ["src/wire"]'),
      () => planted(step, { 'src/wire/planted.ts': text }),
    )

  test('an error of type, and promises that the linter does not see', { timeout: slow }, async () => {
    const text = [
      "import { once } from 'node:events'",
      "once(process, 'exit')",
      "process.on('exit', async () => {})",
      'Promise.allSettled([]).finally(() => {})',
      'export const map: Map<string, () => Promise<void>> = new Map()',
      "map.get('a')?.()",
      "void once(process, 'exit')",
      "once(process, 'exit').catch(() => {})",
      "await once(process, 'exit')",
      'export const text: string = 5',
    ]
    const { code, stdout } = await compiled('types', 'tsconfig.json', text.join('\n'))
    const named = [...stdout.matchAll(/^src\/wire\/planted\.ts\((\d+),.*error (TS\d+)/gm)].map(
      ([, line, fault]) => `${line} ${fault}`,
    )
    expect(named).toEqual(['2 TS90001', '3 TS90001', '4 TS90001', '6 TS90001', '10 TS2322'])
    expect(code).toBe(1)
  })

  test('an exported value without a type', { timeout: slow }, async () => {
    const found = await compiled('declarations', 'tsconfig.build.json', 'export const table = new Map([[1, 2]])\n')
    expectRed(found, 'src/wire/planted.ts(1,', '--isolatedDeclarations')
  })
})

describe('protocol', () => {
  test('stale generated file', { timeout: slow }, async () => {
    const path = copy.first('src/protocol/generated', '.ts')
    expectRed(await appended('generated', path, '// edited by hand\n'), path)
  })

  test('spec error', { timeout: slow }, async () => {
    const path = copy.first('protocol-specs/apis', '.kspec')
    expectRed(await appended('spec', path, '\n  ] neither field nor message\n'), `${basename(path)}:`)
  })
})
