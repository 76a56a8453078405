// Truncated and mutated messages give a value or a typed error, never another exception, in work bounded by their size.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KafkaError } from '../../src/foundation/errors.ts'
import * as server from '../../src/protocol/server.ts'
import { messageArbitrary } from './support/arbitrary-message.ts'
import { type Codec, pairs } from './support/specs.ts'

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

function mutated(message: Buffer, mutations: readonly Mutation[]): Buffer {
  return mutations.reduce((bytes, change) => {
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
  }, message)
}

/** How many objects and array elements a value consists of; bytes count as one. */
function weight(value: unknown): number {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return 1
  return Object.values(value).reduce<number>((sum, part) => sum + weight(part), 1)
}

/** The value, or `null` for a typed error. */
function decoded({ decode }: Codec, version: number, bytes: Buffer): object | null {
  try {
    return decode(version, bytes)
  } catch (error) {
    if (!KafkaError.is(error) || error.code !== 'PROTOCOL') throw error
    return null
  }
}

describe('hostile bytes', () => {
  it.each(pairs)('in the place of %s version %i give a value or a ProtocolError', (_name, version, codec) => {
    const message = messageArbitrary(codec.message, version)
    fc.assert(
      fc.property(message, fc.array(mutation, { minLength: 1, maxLength: 4 }), (value, mutations) => {
        const bytes = mutated(codec.encode(version, value), mutations)
        const result = decoded(codec, version, bytes)
        // A struct has at most 20 fields, and takes a byte at least.
        if (result !== null) expect(weight(result)).toBeLessThanOrEqual(20 * bytes.length + 60)
      }),
      { seed: 21, numRuns: 60 },
    )
  })

  it.each(pairs)('%s version %i cut off anywhere is a ProtocolError that says where', (_name, version, codec) => {
    const [value = {}] = fc.sample(messageArbitrary(codec.message, version, { maxLength: 2 }), { seed: 22, numRuns: 1 })
    const bytes = codec.encode(version, value)
    for (let size = 0; size < bytes.length; size += 1) {
      const { message } = codec
      let error: unknown
      try {
        codec.decode(version, bytes.subarray(0, size))
      } catch (caught) {
        error = caught
      }
      expect(error).toMatchObject({ code: 'PROTOCOL', api: message.name, version, offset: expect.any(Number) })
    }
  })

  it('of a megabyte are decoded in memory bounded by their size', () => {
    const gc = globalThis.gc
    if (gc === undefined) throw new Error('run with --expose-gc')
    const size = 1 << 20
    // The smallest element there is, over and over: a topic of an empty name, two bytes.
    const bytes = Buffer.alloc(size)
    bytes.writeInt32BE((size - 4) / 2)
    gc()
    const before = process.memoryUsage().heapUsed
    const message = server.decodeRequest(server.Metadata, 0, bytes)
    const used = process.memoryUsage().heapUsed - before
    expect(message.topics).toHaveLength((size - 4) / 2)
    expect(used).toBeLessThan(64 * size + (1 << 20))
  })

  it('that announce far more than there is cost nothing', () => {
    const gc = globalThis.gc
    if (gc === undefined) throw new Error('run with --expose-gc')
    gc()
    const before = process.memoryUsage()
    for (const [, version, codec] of pairs) decoded(codec, version, Buffer.alloc(64, 0x7f))
    const after = process.memoryUsage()
    expect(after.heapUsed - before.heapUsed).toBeLessThan(8 << 20)
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(1 << 20)
  })
})
