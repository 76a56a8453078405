import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

export type Staleness = 'missing' | 'differs' | 'not generated any more'

/** What a folder of generated files would have to change to hold exactly `modules` (texts by path). */
export function compareFolder(folder: string, modules: ReadonlyMap<string, string>): Map<string, Staleness> {
  const stale = new Map<string, Staleness>()
  for (const [path, text] of modules) {
    const file = join(folder, path)
    if (!existsSync(file)) stale.set(path, 'missing')
    else if (readFileSync(file, 'utf8') !== text) stale.set(path, 'differs')
  }
  for (const path of filesIn(folder)) if (!modules.has(path)) stale.set(path, 'not generated any more')
  return stale
}

/** Makes the folder hold exactly `modules`; files that are right already are not touched. Returns what was changed. */
export function writeFolder(folder: string, modules: ReadonlyMap<string, string>): Map<string, Staleness> {
  const stale = compareFolder(folder, modules)
  for (const path of stale.keys()) {
    const file = join(folder, path)
    const text = modules.get(path)
    if (text === undefined) rmSync(file)
    else {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  }
  return stale
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}
