import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Outcome, outcomeOf, runNode } from '../check/run.ts'
import type { Installed } from './project.ts'

/** How a user may bundle an application that has jackdaw in it. */
export type Bundler = 'esbuild ESM' | 'esbuild CJS' | 'rolldown ESM'

export const bundlers: readonly Bundler[] = ['esbuild ESM', 'esbuild CJS', 'rolldown ESM']

/** Says a message of the protocol and reads a record batch back: what must work in a bundle, whatever packages it has beside it. */
const program = `
import { Kafka } from 'jackdaw'
import { Metadata, encodeRequest } from 'jackdaw/protocol'
import { BatchWriter, codecByName, decodeBatch, splitBatches } from 'jackdaw/records'

async function main() {
  if (encodeRequest(Metadata, 12, { topics: null }).toString('hex') !== '00010000') throw new Error('another request')
  const writer = new BatchWriter()
  writer.append(1, 'key', 'value', null)
  writer.freeze()
  writer.setCompressed('gzip', await codecByName('gzip').compress(writer.payload))
  const set = Buffer.concat(writer.seal({ producerId: -1, producerEpoch: -1, baseSequence: -1, transactional: false }))
  const batch = await decodeBatch(splitBatches(set).batches[0])
  if (String(batch.records[0].value) !== 'value') throw new Error('another record')
  await new Kafka({ brokers: 'localhost:1' }).close()
  console.log('bundled and run')
}
main()
`

/** Bundles a program that uses the installed package, and runs the bundle. */
export async function bundleAndRun({ project }: Installed, root: string, bundler: Bundler): Promise<Outcome> {
  const folder = join(project, `bundle-${bundler.replace(' ', '-')}`)
  const source = join(folder, 'program.mjs')
  const bundle = join(folder, bundler.endsWith('CJS') ? 'bundle.cjs' : 'bundle.mjs')
  mkdirSync(folder, { recursive: true })
  writeFileSync(source, program)
  const bundled = await outcomeOf(runNode(command(root, bundler, source, bundle), project))
  if (!bundled.passed) return bundled
  const ran = await outcomeOf(runNode([bundle], folder))
  return ran.output.includes('bundled and run')
    ? ran
    : { passed: false, output: `the bundle of ${bundler} did not run:\n${ran.output}` }
}

/** The bundlers are those that the test runner brings along. */
function command(root: string, bundler: Bundler, source: string, bundle: string): string[] {
  const vite = createRequire(createRequire(join(root, 'package.json')).resolve('vitest/package.json')).resolve(
    'vite/package.json',
  )
  const folderOf = (name: string): string => dirname(createRequire(vite).resolve(`${name}/package.json`))
  if (bundler === 'rolldown ESM') {
    return [
      join(folderOf('rolldown'), 'bin/cli.mjs'),
      source,
      '--platform',
      'node',
      '--format',
      'esm',
      '--dir',
      dirname(bundle),
      '--entry-file-names',
      'bundle.mjs',
    ]
  }
  const format = bundler.endsWith('CJS') ? 'cjs' : 'esm'
  const options = { entryPoints: [source], bundle: true, platform: 'node', format, outfile: bundle, logLevel: 'error' }
  // By its function: its command is a script or a binary, as its installation went.
  return ['-e', `require(${JSON.stringify(folderOf('esbuild'))}).buildSync(${JSON.stringify(options)})`]
}
