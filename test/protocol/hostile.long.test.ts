// What hostile.test.ts does, for longer and with other seeds: 100,000 mutated messages, and the worst input of every message.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { assertMutationsHarmless } from './support/mutations.ts'
import { pairs } from './support/specs.ts'

const numRuns = Math.ceil(100_000 / pairs.length)

describe('hostile bytes, 100,000 of them', () => {
  it.each(pairs)('in the place of %s version %i give a value or a ProtocolError', (_name, version, codec) => {
    assertMutationsHarmless(codec, version, { seed: 23, numRuns })
  })
})

describe('hostile bytes of every message and version', () => {
  it('that decode into as many objects as can be stay within 64 times their size, in a small heap', async () => {
    const child = fileURLToPath(new URL('support/memory-child.ts', import.meta.url))
    const node = ['--expose-gc', '--max-old-space-size=64', '--max-semi-space-size=4', '--import', 'tsx']
    const { stdout } = await promisify(execFile)(process.execPath, [...node, child, '200000'])
    expect(stdout).toMatch(/^\{"inputs":\d{4},"largest":\d+\}\n$/)
  })
})
