import type { Release } from './model.ts'
import { Scanner } from './scanner.ts'
import type { Range } from './versions.ts'

/**
 * Reads `releases.kspec`, a table: `releases` and their names, then line by line the name of an API and the versions that each
 * release offers, `-` where it has none. A mistake is a `SpecError`.
 */
export function parseReleases(file: string, text: string): Release[] {
  const lines = text.split('\n').map((line, i) => new Scanner(file, i + 1, line))
  const [head, ...rows] = lines.filter((line) => !line.blank)
  if (head === undefined) return []
  head.expect('releases')
  const releases: { name: string; offers: Release['offers'][number][] }[] = []
  for (head.blanks(); !head.atEnd; head.blanks()) releases.push({ name: head.release(), offers: [] })
  for (const row of rows) {
    row.blanks()
    const at = row.position
    const api = row.word('the name of an API')
    for (const { offers } of releases) {
      const versions = parseVersions(row)
      if (versions !== null) offers.push({ api, at, versions })
    }
    row.end()
  }
  return releases
}

function parseVersions(row: Scanner): Range | null {
  row.blanks()
  if (row.skip('-')) return null
  return row.range()
}
