import fc from 'fast-check'
import { expect } from 'vitest'
import { KafkaError } from '../../../src/foundation/errors.ts'
import { messageArbitrary } from './arbitrary-message.ts'
import type { Codec } from './specs.ts'

/** One byte or more that is not what it was. */
type Mutation =
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'set'; readonly at: number; readonly byte: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'remove'; readonly at: number; readonly count: number }

const at = fc.nat(2_000)
/** Bytes that mean something as lengths: null, empty, the largest, the sign. */
const byte = fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xfe, 0xff), fc.nat(255))
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at }),
  fc.record({ kind: fc.constant('set' as const), at, byte }),
  fc.record({ kind: fc.constant('insert' as const), at, bytes: fc.uint8Array({ minLength: 1, maxLength: 9 }) }),
  fc.record({ kind: fc.constant('remove' as const), at, count: fc.integer({ min: 1, max: 9 }) }),
)

function mutated(bytes: Buffer, change: Mutation): Buffer {
  const position = bytes.length === 0 ? 0 : change.at % bytes.length
  const [head, tail] = [bytes.subarray(0, position), bytes.subarray(position)]
  switch (change.kind) {
    case 'cut':
      return head
    case 'set':
      return Buffer.concat([head, Buffer.from([change.byte]), tail.subarray(1)])
    case 'insert':
      return Buffer.concat([head, change.bytes, tail])
    case 'remove':
      return Buffer.concat([head, tail.subarray(change.count)])
  }
}

/** How many objects and array elements a value consists of; bytes count as one. */
function weight(value: unknown): number {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return 1
  return Object.values(value).reduce<number>((sum, part) => sum + weight(part), 1)
}

/** The value, or `null` for a typed error. */
export function decoded({ decode }: Codec, version: number, bytes: Buffer): object | null {
  try {
    return decode(version, bytes)
  } catch (error) {
    if (!KafkaError.is(error) || error.code !== 'PROTOCOL') throw error
    return null
  }
}

/** Decodes `numRuns` messages, each changed in one to four places: a value in proportion to its bytes, or a typed error. */
export function assertMutationsHarmless(
  codec: Codec,
  version: number,
  { numRuns, seed }: { readonly numRuns: number; readonly seed: number },
): void {
  const message = messageArbitrary(codec.message, version)
  fc.assert(
    fc.property(message, fc.array(mutation, { minLength: 1, maxLength: 4 }), (value, mutations) => {
      const bytes = mutations.reduce(mutated, codec.encode(version, value))
      const result = decoded(codec, version, bytes)
      // A struct has at most 20 fields, and takes a byte at least.
      if (result !== null) expect(weight(result)).toBeLessThanOrEqual(20 * bytes.length + 60)
    }),
    { seed, numRuns },
  )
}
