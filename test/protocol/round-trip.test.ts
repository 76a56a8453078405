import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageArbitrary } from './support/arbitrary-message.ts'
import { withDefaults } from './support/default-value.ts'
import { codecOf, pairs } from './support/specs.ts'

const runs = { seed: 20, numRuns: 30 }

describe('every message in every version', () => {
  it.each(pairs)('%s version %i: the other side reads what was written, whole', (_name, version, { message, encode, decode }) => {
    fc.assert(
      fc.property(messageArbitrary(message, version), (value) => {
        const bytes = encode(version, value)
        const decoded = decode(version, bytes)
        expect(decoded).toStrictEqual(withDefaults(message.root, value as Record<string, unknown>))
        expect(encode(version, decoded).equals(bytes)).toBe(true)
      }),
      runs,
    )
  })

  it('has the same fields in the same order in every decoded message of a kind, whatever its version', () => {
    const { encode, decode } = codecOf('MetadataResponse')
    const keys = [0, 5, 9, 13].map((version) => Object.keys(decode(version, encode(version, { brokers: [], topics: [] }))).join())
    expect(new Set(keys).size).toBe(1)
  })
})
