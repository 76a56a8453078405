import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { type Finished, runNode } from '../../tools/check/run.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const config = ['biome.json', '.dependency-cruiser.cjs', '.gitignore', 'package.json', 'tsconfig.json', 'tsconfig.build.json']
const folders = ['src', 'protocol-specs', 'tools/check.ts', 'tools/check', 'tools/lint']
const left = new Set(['node_modules', 'target', 'out', 'dist'])

/** A copy of what `npm run check` looks at, in a folder of its own, to plant violations in. */
export class ProjectCopy {
  readonly path: string = mkdtempSync(join(tmpdir(), 'jackdaw-guards-'))

  constructor() {
    for (const name of [...config, ...folders]) {
      cpSync(join(root, name), join(this.path, name), { recursive: true, filter: (path) => !left.has(basename(path)) })
    }
    symlinkSync(join(root, 'node_modules'), join(this.path, 'node_modules'), 'dir')
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }

  has(name: string): boolean {
    return existsSync(join(this.path, name))
  }

  /** Runs the check of the copy itself: `steps` as for `--only`. */
  check(steps: string): Promise<Finished> {
    return this.run('--import', 'tsx', join(this.path, 'tools/check.ts'), '--only', steps)
  }

  /** Runs Node with `args` in the copy. */
  run(...args: string[]): Promise<Finished> {
    return runNode(args, this.path)
  }

  /** Writes `files` (path → text) that are not there yet, runs `work`, and leaves the copy as it was. */
  async planted<T>(files: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> {
    const made: string[] = []
    try {
      for (const [name, text] of Object.entries(files)) {
        const path = join(this.path, name)
        if (this.has(name)) throw new Error(`${name} is taken: plant under another name`)
        made.push(mkdirSync(dirname(path), { recursive: true }) ?? path)
        writeFileSync(path, text)
      }
      return await work()
    } finally {
      for (const path of made) rmSync(path, { recursive: true, force: true })
    }
  }

  /** Changes a file that is there, runs `work`, and restores it. */
  async edited<T>(name: string, edit: (text: string) => string, work: () => Promise<T>): Promise<T> {
    const path = join(this.path, name)
    const before = readFileSync(path, 'utf8')
    const after = edit(before)
    if (after === before) throw new Error(`the edit of ${name} changed nothing`)
    writeFileSync(path, after)
    try {
      return await work()
    } finally {
      writeFileSync(path, before)
    }
  }

  /** The first file of a folder, by name, that ends so: for faults that may be in any. */
  first(folder: string, ending: string): string {
    const names = readdirSync(join(this.path, folder), { recursive: true, encoding: 'utf8' })
    const [first] = names.filter((name) => name.endsWith(ending)).sort()
    if (first === undefined) throw new Error(`no ${ending} in ${folder}`)
    return join(folder, first)
  }
}

/** Asserts that a check failed as such, and says each of `named`. */
export function expectRed({ code, stdout, stderr }: Finished, ...named: string[]): void {
  const output = stdout + stderr
  for (const name of named) expect(output).toContain(name)
  expect(output).toContain('FAILED')
  expect(code).toBe(1)
}
