import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, outcomeOf, run, runNode } from '../check/run.ts'

/** The package as it would be published, and an empty project that has installed it. */
export interface Installed {
  readonly tarball: string
  readonly project: string
  /** What users import, say `jackdaw/protocol`, in the order of package.json. */
  readonly entries: readonly string[]
  readonly manifest: Manifest
}

/** What is read of package.json. */
export interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']

/** Builds, and fails if that fails. */
export function build(root: string): Promise<Outcome> {
  return outcomeOf(runNode([join(root, 'tools/build.mjs')], root))
}

/** Packs the project at `root` into `folder` and installs it there, beside the types of Node that it is written against. */
export async function install(root: string, folder: string): Promise<Installed> {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const packed = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)
  const [{ filename }]: [{ filename: string }] = JSON.parse(packed)
  const tarball = join(folder, filename)
  const project = join(folder, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
  await npm(['install', ...quiet, tarball, `@types/node@${manifest.devDependencies['@types/node']}`], project)
  const entries = Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([path]) => join(manifest.name, path))
  return { tarball, project, entries, manifest }
}

/** Whether the declarations of each entry ask for Node's types themselves, not by the grace of another entry. */
export function referencesNode({ project, manifest }: Installed): Outcome {
  const silent = Object.values(manifest.exports).flatMap((target) => {
    if (typeof target === 'string') return []
    const text = readFileSync(join(project, 'node_modules', manifest.name, target.types), 'utf8')
    return text.includes('/// <reference types="node"') ? [] : [`${target.types} has no reference to the types of node`]
  })
  return { passed: silent.length === 0, output: silent.join('\n') }
}

/** The folder of a TypeScript of exactly this version, installed once below `.cache`. */
export async function typescript(root: string, version: string): Promise<string> {
  const prefix = join(root, '.cache/typescript', version)
  const folder = join(prefix, 'node_modules/typescript')
  if (versionAt(folder) === version) return folder
  mkdirSync(prefix, { recursive: true })
  writeFileSync(join(prefix, 'package.json'), JSON.stringify({ name: 'compiler', private: true }))
  await npm(['install', ...quiet, '--no-package-lock', `typescript@${version}`], prefix)
  return folder
}

function versionAt(folder: string): string | null {
  try {
    const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return version
  } catch {
    return null
  }
}

/** Runs npm; rejects with what it printed if it fails. */
async function npm(args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run('npm', args, cwd)
  if (code !== 0) throw new Error(`npm ${args.join(' ')} in ${cwd} failed:\n${stdout}${stderr}`)
  return stdout
}
