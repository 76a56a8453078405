import fc from 'fast-check'
import { expect } from 'vitest'
import { KafkaError } from '../../../src/foundation/errors.ts'
import { parseExactJson } from '../../../src/protocol/json/exact-json.ts'
import type { FuzzRuns } from './mutations.ts'

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\\\',
  'null',
  'true',
  '-',
  '0',
  '1',
  '.',
  'e',
  '12345678901234567890',
  '"a"',
  ' ',
]
const text = fc.oneof(
  fc.json(),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

/** Reads `numRuns` texts, JSON or not: what `JSON.parse` reads is read, what it refuses is refused by a `ProtocolError`. */
export function fuzzJson(runs: FuzzRuns): void {
  fc.assert(
    fc.property(text, (json) => {
      expect(outcome(() => parseExactJson(json))).toEqual(outcome(() => JSON.parse(json)))
    }),
    runs,
  )
}

/** What is read, big integers rounded as `JSON.parse` rounds them; or that it is refused. */
function outcome(parse: () => unknown): unknown {
  try {
    return rounded(parse())
  } catch (error) {
    if (error instanceof SyntaxError || (KafkaError.is(error) && error.code === 'PROTOCOL')) return 'refused'
    throw error
  }
}

function rounded(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(rounded)
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, rounded(member)]))
}
