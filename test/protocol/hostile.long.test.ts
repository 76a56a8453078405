// A hundred thousand mutated messages: what hostile.test.ts does, for longer and with other seeds.
import { describe, it } from 'vitest'
import { assertMutationsHarmless } from './support/mutations.ts'
import { pairs } from './support/specs.ts'

const numRuns = Math.ceil(100_000 / pairs.length)

describe('hostile bytes, 100,000 of them', () => {
  it.each(pairs)('in the place of %s version %i give a value or a ProtocolError', (_name, version, codec) => {
    assertMutationsHarmless(codec, version, { seed: 23, numRuns })
  })
})
