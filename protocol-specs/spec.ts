import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { emitModules } from './generator/emit-modules.ts'
import { compareFolder, writeFolder } from './generator/generated-folder.ts'
import { SpecError } from './generator/spec-error.ts'
import { loadSpecs, readSpecTexts } from './generator/spec-folder.ts'

const specs = fileURLToPath(new URL('.', import.meta.url))
const generated = fileURLToPath(new URL('../src/protocol/generated', import.meta.url))

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, json: { type: 'boolean' } },
})
const [command] = positionals
try {
  const loaded = loadSpecs(readSpecTexts(specs))
  if (command === 'generate') {
    const modules = emitModules(loaded)
    const stale = values.check ? compareFolder(generated, modules) : writeFolder(generated, modules)
    for (const [path, why] of stale) console.log(`src/protocol/generated/${path}: ${why}`)
    if (values.check && stale.size > 0) process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof SpecError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
