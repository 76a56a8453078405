import fc from 'fast-check'
import { expect } from 'vitest'
import { KafkaError } from '../../../src/foundation/errors.ts'
import { messageArbitrary } from './arbitrary-message.ts'
import { countReads } from './count-reads.ts'
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

/** Any bytes give a value in proportion to them, or a typed error, and cost no more reads than there are bytes, twice over. */
function assertHarmless(codec: Codec, version: number, bytes: Buffer): void {
  let result: object | null = null
  const reads = countReads(() => {
    result = decoded(codec, version, bytes)
  })
  // A value takes a byte at least; one that takes more may be asked for in two steps. Another one may find the end.
  expect(reads).toBeLessThanOrEqual(2 * bytes.length + 20)
  // A struct has at most 20 fields, and takes a byte at least.
  if (result !== null) expect(weight(result)).toBeLessThanOrEqual(20 * bytes.length + 60)
}

export interface FuzzRuns {
  readonly numRuns: number
  readonly seed: number
}

/** Decodes `numRuns` messages, each changed in one to four places. */
export function assertMutationsHarmless(codec: Codec, version: number, runs: FuzzRuns): void {
  const message = messageArbitrary(codec.message, version)
  fc.assert(
    fc.property(message, fc.array(mutation, { minLength: 1, maxLength: 4 }), (value, mutations) => {
      assertHarmless(codec, version, mutations.reduce(mutated, codec.encode(version, value)))
    }),
    runs,
  )
}

/** Decodes `numRuns` times what is no message but bytes. */
export function assertNoiseHarmless(codec: Codec, version: number, runs: FuzzRuns): void {
  const noise = fc.array(byte, { maxLength: 400 }).map((bytes) => Buffer.from(bytes))
  fc.assert(
    fc.property(noise, (bytes) => assertHarmless(codec, version, bytes)),
    runs,
  )
}
