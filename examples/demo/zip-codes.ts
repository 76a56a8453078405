import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** One line of the data set: its zip code is the key. */
export interface ZipCode {
  readonly key: string
  readonly line: string
}

/** The 42,049 zip codes of the United States with their places, from the package `vega-datasets`. */
export function zipCodes(): ZipCode[] {
  const entry = createRequire(import.meta.url).resolve('vega-datasets')
  const text = readFileSync(join(dirname(entry), '..', 'data', 'zipcodes.csv'), 'utf8')
  const [, ...lines] = text.split(/\r?\n/).filter((line) => line !== '')
  return lines.map((line) => ({ key: line.slice(0, line.indexOf(',')), line }))
}
