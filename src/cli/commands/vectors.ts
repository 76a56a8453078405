import { parseArgs } from 'node:util'
import type { Io } from '../io.ts'
import { UsageError } from '../usage.ts'
import { checkVectors, formatVectorDifference } from '../vectors/check-vectors.ts'
import { kindOfFile, type VectorKind, vectorKinds } from '../vectors/vector-file.ts'

/** So many differences of a file are written out. */
const shownDifferences = 10

/**
 * `jackdaw vectors check FILE… [--kind K]`: golden bytes made by Kafka's own classes against our codecs. One line a file, then
 * the first differences and what was skipped; exit code 1 if anything differs.
 */
export async function vectors(args: readonly string[], io: Io): Promise<number> {
  const options = { kind: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
  const [verb, ...files] = positionals
  if (verb !== 'check' || files.length === 0) throw new UsageError('vectors check FILE…')
  let failed = false
  for (const file of files) {
    const report = await checkVectors(file, kindOf(file, values.kind)).catch((error: Error) => {
      throw new UsageError(`cannot read ${file}: ${error.message}`)
    })
    const skipped = [...report.skipped.values()].reduce((sum, count) => sum + count, 0)
    io.stdout.write(`${file}: ${report.checked} checked, ${report.differ.length} differ, ${skipped} skipped\n`)
    for (const difference of report.differ.slice(0, shownDifferences))
      io.stdout.write(`  ${formatVectorDifference(difference)}\n`)
    for (const [what, count] of report.skipped) io.stdout.write(`  skipped: ${what} (${count})\n`)
    failed ||= report.differ.length > 0
  }
  return failed ? 1 : 0
}

function kindOf(file: string, given: string | undefined): VectorKind {
  const kind = given ?? kindOfFile(file)
  const known = vectorKinds.find((one) => one === kind)
  if (known !== undefined) return known
  throw new UsageError(
    `${given === undefined ? `the kind of ${file} does not follow from its name` : `there is no kind '${given}'`}: --kind ${vectorKinds.join('|')}`,
  )
}
