import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finished, type Outcome, outcomeOf, runNode } from '../check/run.ts'
import type { Installed } from './project.ts'

/** How a module gets at the package: `await import` is what CommonJS has where `require` of ES modules is unknown. */
export type Way = 'import' | 'require' | 'await import'

/** One cell of the matrix. */
export interface Cell {
  readonly compiler: string
  readonly version: string
  readonly resolution: 'node16' | 'nodenext' | 'bundler'
  readonly format: 'ESM' | 'CJS'
}

/**
 * The best way that a compiler knows in this cell. `require` of an ES module is understood by `nodenext` from TypeScript 5.8
 * on; `bundler` has no `import … = require` and writes `import` in CommonJS packages too.
 */
export function wayOf({ version, resolution, format }: Cell): Way {
  if (format === 'ESM' || resolution === 'bundler') return 'import'
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return resolution === 'nodenext' && (major > 5 || minor >= 8) ? 'require' : 'await import'
}

/**
 * Compiles a module that takes in every entry, in a project with nothing but Node's types, and those only if the package
 * asks for them. Declarations are checked; faults of others (Node's types for an old compiler) are left out.
 */
export async function compile(installed: Installed, cell: Cell): Promise<Outcome> {
  const folder = join(installed.project, `${cell.version}-${cell.resolution}-${cell.format}`)
  mkdirSync(folder)
  const bundler = cell.resolution === 'bundler'
  writeJson(join(folder, 'package.json'), { type: cell.format === 'ESM' ? 'module' : 'commonjs' })
  writeJson(join(folder, 'tsconfig.json'), {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2022'],
      module: bundler ? 'esnext' : cell.resolution,
      moduleResolution: cell.resolution,
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
    },
    files: ['consumer.ts'],
  })
  writeFileSync(join(folder, 'consumer.ts'), source(installed.entries, wayOf(cell), true))
  const { code, stdout, stderr } = await runNode([join(cell.compiler, 'bin/tsc'), '-p', '.', '--pretty', 'false'], folder)
  return judge(installed, { code, stdout, stderr })
}

function judge({ manifest }: Installed, { code, stdout, stderr }: Finished): Outcome {
  const faults = `${stdout}${stderr}`.split('\n').filter((line) => /\berror\b/.test(line))
  const ours = faults.filter((line) => !line.includes('node_modules/') || line.includes(`node_modules/${manifest.name}/`))
  const strange = code !== 0 && faults.length === 0 ? [`the compiler ended with ${code}:\n${stdout}${stderr}`] : []
  return { passed: ours.length === 0 && strange.length === 0, output: [...ours, ...strange].join('\n') }
}

/** Runs a plain JavaScript module that takes in every entry and finds exports in it. */
export function runConsumer({ project, entries }: Installed, way: 'import' | 'require'): Promise<Outcome> {
  const path = join(project, way === 'import' ? 'consumer.mjs' : 'consumer.cjs')
  writeFileSync(path, source(entries, way, false))
  return outcomeOf(runNode(['--unhandled-rejections=strict', '--trace-uncaught', path], project))
}

function source(entries: readonly string[], way: Way, typed: boolean): string {
  const load = (entry: string, index: number): string => {
    if (way === 'import') return `import * as entry${index} from '${entry}'`
    if (way === 'await import') return `const loaded${index} = () => import('${entry}')`
    return `${typed ? 'import' : 'const'} entry${index} = require('${entry}')`
  }
  const namespaces = entries.map((_, index) => (way === 'await import' ? `await loaded${index}()` : `entry${index}`)).join(', ')
  return `${entries.map(load).join('\n')}
async function main()${typed ? ': Promise<void>' : ''} {
  for (const entry of [${namespaces}]) if (Object.keys(entry).length === 0) throw new Error('an entry without exports')
}
main()
`
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value, null, 2))
}
