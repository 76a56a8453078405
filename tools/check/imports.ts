import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Outcome, runNode } from './run.ts'

/** The folders whose modules are cruised. */
const cruised = ['src', 'protocol-specs', 'test', 'tools', 'examples', 'bench']

/** Folders inside them that hold no modules of ours. */
const foreign = new Set(['node_modules', 'out', 'target', 'dist'])

const isModule = /\.[cm]?[jt]s$/

interface Cruise {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: { readonly violations: readonly Violation[] }
}

interface Violation {
  readonly from: string
  readonly to: string
  readonly rule: { readonly name: string }
  readonly cycle?: readonly { readonly name: string }[]
  readonly comment?: string
}

/**
 * Cruises the project at `root` with its `.dependency-cruiser.cjs`. Fails on a violation, and also when a source file was
 * not cruised: without a parser for TypeScript the tool passes over every module and reports that all is well.
 */
export async function checkImports(root: string): Promise<Outcome> {
  const folders = cruised.filter((folder) => existsSync(join(root, folder)))
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [cli, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders]
  const { stdout, stderr } = await runNode(args, root)
  if (!stdout.startsWith('{')) return { passed: false, output: `dependency-cruiser did not run:\n${stdout}${stderr}` }
  const { modules, summary }: Cruise = JSON.parse(stdout)
  const seen = new Set(modules.map((module) => module.source))
  const files = folders.flatMap((folder) => sourceFiles(root, folder))
  const lines = [
    ...summary.violations.map(describe),
    ...files
      .filter((file) => !seen.has(file))
      .map((file) => `not-cruised: ${file} was passed over, so its imports are unchecked`),
  ]
  if (files.length === 0) lines.push('not-cruised: found no source files at all')
  return { passed: lines.length === 0, output: lines.join('\n') }
}

function describe({ from, to, rule, cycle }: Violation): string {
  const path = cycle === undefined || cycle.length === 0 ? [from, to] : [from, ...cycle.map((step) => step.name)]
  return `${rule.name}: ${path.join(' → ')}`
}

function sourceFiles(root: string, folder: string): string[] {
  const found: string[] = []
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(root, folder, entry.name)
    if (entry.isDirectory() && !foreign.has(entry.name)) found.push(...sourceFiles(root, join(folder, entry.name)))
    else if (entry.isFile() && isModule.test(entry.name)) found.push(relative(root, path).split(sep).join('/'))
  }
  return found
}
