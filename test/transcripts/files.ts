import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { Transcript, TranscriptEntry } from './transcript.ts'

const folder = (release: string): URL => new URL(`recorded/${release}/`, import.meta.url)
const fileOf = (release: string, script: string): string => fileURLToPath(new URL(`${script}.json`, folder(release)))

/** One line for each answer, so that a difference reads as one. */
export function saveTranscript({ release, script, entries }: Transcript): void {
  mkdirSync(folder(release), { recursive: true })
  const lines = entries.map((entry) => JSON.stringify(entry))
  const head = `"script":${JSON.stringify(script)},"release":${JSON.stringify(release)}`
  writeFileSync(fileOf(release, script), `{${head},"entries":[\n${lines.join(',\n')}\n]}\n`)
}

/** What a real Kafka of this release has answered. Throws if it was not recorded. */
export function loadTranscript(release: string, script: string): Transcript {
  const file = fileOf(release, script)
  if (!existsSync(file))
    throw new Error(`${script} was not recorded on Kafka ${release}: KAFKA_VERSION=${release} npm run transcripts`)
  return JSON.parse(readFileSync(file, 'utf8')) as Transcript
}

/** A line for each place where `actual` differs. Steps are compared by name, and their order as a whole. */
export function compare(expected: Transcript, actual: Transcript): string[] {
  const was = byStep(expected.entries)
  const is = byStep(actual.entries)
  const found = [...new Set([...was.keys(), ...is.keys()])].flatMap((step) =>
    differences(plain(was.get(step)), plain(is.get(step)), '').map((difference) => `${step}: ${difference}`),
  )
  const inOrder = isDeepStrictEqual([...was.keys()], [...is.keys()])
  return found.length === 0 && !inOrder ? ['the steps come in another order'] : found
}

/** Entries by the names of their steps, numbered where a name comes again. */
function byStep(entries: readonly TranscriptEntry[]): Map<string, TranscriptEntry> {
  const named = new Map<string, TranscriptEntry>()
  for (const entry of entries) {
    let name = entry.step
    for (let again = 2; named.has(name); again += 1) name = `${entry.step} (${again})`
    named.set(name, entry)
  }
  return named
}

function differences(was: unknown, is: unknown, path: string): string[] {
  if (isDeepStrictEqual(was, is)) return []
  const bothArrays = Array.isArray(was) && Array.isArray(is) && was.length === is.length
  if (!bothArrays && !(isObject(was) && isObject(is))) return [`${path} was ${JSON.stringify(was)}, now ${JSON.stringify(is)}`]
  const names = new Set([...Object.keys(was as object), ...Object.keys(is as object)])
  return [...names].flatMap((name) => differences(field(was, name), field(is, name), path === '' ? name : `${path}.${name}`))
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function field(value: unknown, name: string): unknown {
  return (value as Record<string, unknown>)[name]
}

/** As it reads back from a file. */
function plain(entry: TranscriptEntry | undefined): unknown {
  return entry === undefined ? null : JSON.parse(JSON.stringify(entry))
}
