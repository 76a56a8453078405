import { checkMurmur2 } from './check-murmur2.ts'
import { checkBadRecords, checkRecords } from './check-records.ts'
import { checkRpc, checkRpcCross } from './check-rpc.ts'
import { checkScram } from './check-scram.ts'
import type { Difference, Outcome } from './outcome.ts'
import { readVectorFile, type VectorKind } from './vector-file.ts'

/** A vector that differs, and where it stands. */
export interface NamedDifference extends Difference {
  /** Of the line in the file; counts from 1. */
  readonly line: number
  /** The columns that name the vector: message, version, case. */
  readonly vector: string
}

/** What came of a file of vectors. */
export interface VectorReport {
  /** How many were compared, those that differ among them. */
  readonly checked: number
  readonly differ: readonly NamedDifference[]
  /** Messages and versions that none of our specs has, and how many vectors they have. */
  readonly skipped: ReadonlyMap<string, number>
}

/** How a line is checked, and how many columns of it are its name, by kind. */
const checkers: Readonly<
  Record<VectorKind, { readonly named: number; readonly check: (columns: readonly string[]) => Promise<Outcome> }>
> = {
  rpc: { named: 3, check: checkRpc },
  'rpc-cross': { named: 4, check: checkRpcCross },
  records: { named: 1, check: checkRecords },
  'records-bad': { named: 1, check: checkBadRecords },
  murmur2: { named: 1, check: checkMurmur2 },
  scram: { named: 2, check: checkScram },
}

/** Checks every vector of a file against our codecs. Rejects only if the file cannot be read. */
export async function checkVectors(path: string, kind: VectorKind): Promise<VectorReport> {
  const { named, check } = checkers[kind]
  const differ: NamedDifference[] = []
  const skipped = new Map<string, number>()
  let checked = 0
  for (const [i, columns] of (await readVectorFile(path)).entries()) {
    const outcome = await check(columns)
    if (outcome.kind === 'skipped') skipped.set(outcome.what, (skipped.get(outcome.what) ?? 0) + 1)
    else checked += 1
    if (outcome.kind === 'differs') differ.push({ ...outcome, line: i + 1, vector: columns.slice(0, named).join(' ') })
  }
  return { checked, differ, skipped }
}

/** One line for a difference: the vector, what was done, where, and what either side has. */
export function formatVectorDifference({ line, vector, step, where, ours, theirs }: NamedDifference): string {
  return `line ${line}: ${vector}: ${step}: ${where}: ${ours}, Kafka has ${theirs}`
}
