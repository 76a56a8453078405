// Works on the protocol specs: see README.md beside this file.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { dumpSpecs } from './generator/dump.ts'
import { emitModules } from './generator/emit-modules.ts'
import { compareFolder, writeFolder } from './generator/generated-folder.ts'
import { compareWithKafka, formatDifference } from './generator/import/compare.ts'
import { readKafkaRelease } from './generator/import/kafka-facts.ts'
import { patchSpecs } from './generator/import/patch.ts'
import { specFacts } from './generator/import/spec-facts.ts'
import { allMessages, type Specs } from './generator/model.ts'
import { SpecError } from './generator/spec-error.ts'
import { loadSpecs, readSpecTexts } from './generator/spec-folder.ts'

const usage = `usage: spec check                                    parse and check all specs
       spec generate [--check]                       write src/protocol/generated, or say what is stale
       spec dump --json                              print what the specs say
       spec import --check <jar or folder> [older…]  compare with Kafka's own message files, of releases in any order
       spec import --patch <jar or folder> [older…]  bring the spec files up to them
options: --specs <folder>, --generated <folder>: other places than those of the project`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean' },
    patch: { type: 'boolean' },
    json: { type: 'boolean' },
    specs: { type: 'string' },
    generated: { type: 'string' },
  },
})
const specFolder = values.specs ?? fileURLToPath(new URL('.', import.meta.url))
const generatedFolder = values.generated ?? fileURLToPath(new URL('../src/protocol/generated', import.meta.url))
const generatedName = values.generated ?? 'src/protocol/generated'

process.exitCode = run()

function run(): number {
  const [command, ...paths] = positionals
  try {
    if (command === 'check') return check(loadSpecs(readSpecTexts(specFolder)))
    if (command === 'generate') return generate(loadSpecs(readSpecTexts(specFolder)))
    if (command === 'dump' && values.json) return dump(loadSpecs(readSpecTexts(specFolder)))
    if (command === 'import' && values.check && paths.length > 0) return importCheck(loadSpecs(readSpecTexts(specFolder)), paths)
    if (command === 'import' && values.patch && paths.length > 0) return importPatch(paths)
    console.error(usage)
    return 2
  } catch (error) {
    if (!(error instanceof SpecError)) throw error
    console.error(error.message)
    return 1
  }
}

function check(specs: Specs): number {
  const { apis, errors } = specs
  console.log(`specs are right: ${apis.length} APIs, ${allMessages(specs).length} messages, ${errors.length} error codes`)
  return 0
}

function generate(specs: Specs): number {
  const modules = emitModules(specs)
  const stale = values.check ? compareFolder(generatedFolder, modules) : writeFolder(generatedFolder, modules)
  for (const [path, why] of stale) console.log(`${generatedName}/${path}: ${values.check ? why : 'written'}`)
  if (values.check && stale.size > 0) console.log('stale: run `npm run generate`')
  return values.check && stale.size > 0 ? 1 : 0
}

function dump(specs: Specs): number {
  console.log(JSON.stringify(dumpSpecs(specs), null, 2))
  return 0
}

function importCheck(specs: Specs, paths: readonly string[]): number {
  const releases = paths.map(readKafkaRelease)
  const { differences, uncompared, messages } = compareWithKafka(specFacts(specs), releases)
  for (const difference of differences) console.log(formatDifference(difference))
  if (uncompared.length > 0) console.log(`not compared, for want of an older release: ${uncompared.join(', ')}`)
  console.log(
    `${messages} messages compared with ${releases.map(({ source }) => source).join(', ')}: ${differences.length} differences`,
  )
  return differences.length > 0 ? 1 : 0
}

function importPatch(paths: readonly string[]): number {
  const patched = patchSpecs(readSpecTexts(specFolder), paths.map(readKafkaRelease))
  for (const [file, text] of patched) {
    mkdirSync(dirname(join(specFolder, file)), { recursive: true })
    writeFileSync(join(specFolder, file), text)
    console.log(`${file}: written`)
  }
  return 0
}
