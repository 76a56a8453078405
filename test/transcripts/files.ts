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

/** A line for each answer in which `actual` differs. */
export function compare(expected: Transcript, actual: Transcript): string[] {
  const count = Math.max(expected.entries.length, actual.entries.length)
  const differences: string[] = []
  for (let i = 0; i < count; i += 1) {
    const was = plain(expected.entries[i])
    const is = plain(actual.entries[i])
    if (!isDeepStrictEqual(was, is)) differences.push(`recorded ${JSON.stringify(was)}\n       now ${JSON.stringify(is)}`)
  }
  return differences
}

/** As it reads back from a file. */
function plain(entry: TranscriptEntry | undefined): unknown {
  return entry === undefined ? null : JSON.parse(JSON.stringify(entry))
}
