// Records what a real Kafka answers: `npm run transcripts -- [--check] [script …]`. The cluster is the one that the KAFKA_*
// variables ask for (KAFKA_VERSION: 4.3.1, 3.9.1 or 2.1.1). With --check nothing is written: what was recorded before is
// compared, and a difference ends it with status 1.

import { type ReleaseName, releases } from '../../src/testing/releases.ts'
import { kafkaChoice } from '../kafka/support/kafka-choice.ts'
import { startKafka } from '../kafka/support/start-kafka.ts'
import { compare, loadTranscript, saveTranscript } from './files.ts'
import { realStage } from './real-stage.ts'
import { runScript } from './run-script.ts'
import type { Script } from './script.ts'
import { scripts } from './scripts/all-scripts.ts'

const args = process.argv.slice(2)
const checking = args.includes('--check')
const named = args.filter((arg) => arg !== '--check')
const unknown = named.filter((name) => !scripts.some((script) => script.name === name))
if (unknown.length > 0)
  throw new Error(`no script ${unknown.join(', ')}; there are ${scripts.map(({ name }) => name).join(', ')}`)

const { version } = kafkaChoice()
if (!Object.hasOwn(releases, version))
  throw new Error(`KAFKA_VERSION is ${version}; transcripts are of ${Object.keys(releases).join(', ')}`)
const release = version as ReleaseName

const wanted = scripts.filter(
  (script) => script.releases.includes(release) && (named.length === 0 || named.includes(script.name)),
)
const clusters = {
  usual: {},
  'auto-create': { 'auto.create.topics.enable': 'true' },
} satisfies Record<Script['cluster'], Record<string, string>>

let differences = 0
let failures = 0
for (const kind of ['usual', 'auto-create'] as const) {
  const some = wanted.filter((script) => script.cluster === kind)
  if (some.length === 0) continue
  const kafka = await startKafka({ version: release, settings: clusters[kind] })
  process.stdout.write(`Kafka ${release} (${kafka.way}), cluster '${kind}'\n`)
  try {
    if (kafka.way === 'brokers') throw new Error('scripts stop brokers and need settings of their own: unset KAFKA_BROKERS')
    for (const script of some) {
      const transcript = await runScript(script, realStage(kafka, release)).catch((error: unknown) => {
        failures += 1
        process.stdout.write(`${script.name} failed: ${(error as Error).stack}\n`)
        return null
      })
      if (transcript === null) continue
      if (checking) {
        const differs = compare(loadTranscript(release, script.name), transcript)
        differences += differs.length
        process.stdout.write(`${script.name}: ${differs.length === 0 ? 'as recorded' : `\n  ${differs.join('\n  ')}`}\n`)
      } else {
        saveTranscript(transcript)
        process.stdout.write(`${script.name}: ${transcript.entries.length} answers\n`)
      }
    }
  } finally {
    await kafka.close()
  }
}
if (differences + failures > 0) {
  process.stdout.write(`${differences} differences from what was recorded, ${failures} scripts failed\n`)
  process.exitCode = 1
}
