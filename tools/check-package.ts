// What users get, tried as they would: pack, lint the package, compile and run consumers of it. `npm run check:package`
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inOrder, type Outcome, outcomeOf, runNode } from './check/run.ts'
import { bundleAndRun, bundlers } from './package-matrix/bundle.ts'
import { type Cell, compile, runConsumer, wayOf } from './package-matrix/consumer.ts'
import { build, type Installed, install, referencesNode, typescript } from './package-matrix/project.ts'

const versions = ['5.2.2', '5.9.3', '6.0.3', '7.0.2']
const resolutions = ['node16', 'nodenext', 'bundler'] as const
const formats = ['ESM', 'CJS'] as const

/** How many compilers run side by side. */
const width = 2

interface Row {
  readonly what: string
  readonly how: string
  readonly run: () => Promise<Outcome>
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'jackdaw-package-'))
try {
  process.exitCode = await main()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function main(): Promise<number> {
  const built = await build(root)
  if (!built.passed) {
    console.error(`the build failed\n${built.output}`)
    return 1
  }
  const installed = await install(root, folder)
  const bundles = bundlers.map((how): Row => ({ what: 'bundle', how, run: () => bundleAndRun(installed, root, how) }))
  const rows = [...packageRows(installed), ...bundles, ...(await matrixRows(installed))]
  // What several cells say alike is printed once.
  const failures = new Map<string, string[]>()
  let failed = 0
  console.log(line('what', 'how', 'result'))
  await inOrder(
    rows.map(({ run }) => run),
    width,
    ({ passed, output }, index) => {
      const { what = '', how = '' } = rows[index] ?? {}
      console.log(line(what, how, passed ? 'ok' : 'FAILED'))
      if (passed) return
      failed++
      failures.set(output, [...(failures.get(output) ?? []), `${what}, ${how}`])
    },
  )
  for (const [output, where] of failures) console.log(`\n${where.join('\n')}:\n${output}`)
  console.log(`\n${installed.entries.length} entries, ${rows.length} checks, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

function packageRows(installed: Installed): Row[] {
  const tool =
    (path: string, ...args: string[]) =>
    () =>
      outcomeOf(runNode([join(root, 'node_modules', path), ...args], root))
  return [
    { what: 'publint', how: 'strict', run: tool('publint/src/cli.js', 'run', installed.tarball, '--strict') },
    {
      what: 'are-the-types-wrong',
      how: 'all but CJS of ESM',
      // Ignored: CommonJS resolves to ES modules. That is meant: every Node that we support loads them by `require`.
      run: tool(
        '@arethetypeswrong/cli/dist/index.js',
        installed.tarball,
        '--format',
        'ascii',
        '--no-emoji',
        '--ignore-rules',
        'cjs-resolves-to-esm',
      ),
    },
    { what: 'declarations', how: 'reference node', run: async () => referencesNode(installed) },
    { what: `node ${process.versions.node}`, how: 'import', run: () => runConsumer(installed, 'import') },
    { what: `node ${process.versions.node}`, how: 'require', run: () => runConsumer(installed, 'require') },
  ]
}

async function matrixRows(installed: Installed): Promise<Row[]> {
  const rows: Row[] = []
  for (const version of versions) {
    const compiler = await typescript(root, version)
    for (const resolution of resolutions) {
      for (const format of formats) {
        const cell: Cell = { compiler, version, resolution, format }
        rows.push({
          what: `typescript ${version} ${resolution} ${format}`,
          how: wayOf(cell),
          run: () => compile(installed, cell),
        })
      }
    }
  }
  return rows
}

function line(what: string, how: string, result: string): string {
  return `${what.padEnd(32)}${how.padEnd(22)}${result}`
}
