// Everything that must hold before a commit, in one command: `npm run check`, or some steps of it: `--only lint,imports`.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkImports } from './check/imports.ts'
import { inOrder, type Outcome, outcomeOf, runNode } from './check/run.ts'

/** How many steps run side by side: two cores are what a small machine has. */
const width = 2

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = (path: string): string => join(root, 'node_modules', path)
const node = (...args: string[]): Promise<Outcome> => outcomeOf(runNode(args, root))
const script = (path: string, ...args: string[]): Promise<Outcome> => node('--import', 'tsx', join(root, path), ...args)

/** Step → what it does; the slowest come first, so that two cores are busy to the end. */
const steps: Readonly<Record<string, () => Promise<Outcome>>> = {
  types: () => script('tools/check/types.ts', 'tsconfig.json'),
  declarations: () => node(bin('typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--noEmit'),
  lint: () => node(bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '--error-on-warnings', '--max-diagnostics=500'),
  imports: () => checkImports(root),
  spec: () => script('protocol-specs/spec.ts', 'check'),
  generated: () => script('protocol-specs/spec.ts', 'generate', '--check'),
}

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const chosen = values.only?.split(',') ?? Object.keys(steps)
const unknown = chosen.filter((name) => !Object.hasOwn(steps, name))
if (unknown.length > 0) {
  console.error(`no step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}`)
  process.exit(2)
}

const timed = chosen.map((name) => async () => {
  const start = performance.now()
  const outcome = await steps[name]?.().catch((error: unknown) => ({ passed: false, output: String(error) }))
  return { name, seconds: ((performance.now() - start) / 1000).toFixed(1), ...(outcome ?? { passed: false, output: '' }) }
})
await inOrder(timed, width, ({ name, seconds, passed, output }) => {
  console.log(passed ? `ok ${name} (${seconds} s)` : `FAILED ${name} (${seconds} s)\n${output.trimEnd()}\n`)
  if (!passed) process.exitCode = 1
})
