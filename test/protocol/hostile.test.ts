// Truncated and mutated messages, and mere bytes, give a value or a typed error, never another exception, in work and memory
// bounded by their size.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeRequest, Metadata } from '../../src/protocol/client.ts'
import * as server from '../../src/protocol/server.ts'
import { messageArbitrary } from './support/arbitrary-message.ts'
import { assertMutationsHarmless, assertNoiseHarmless, decoded } from './support/mutations.ts'
import { pairs } from './support/specs.ts'

describe('hostile bytes', () => {
  it.each(pairs)('in the place of %s version %i give a value or a ProtocolError', (_name, version, codec) => {
    assertMutationsHarmless(codec, version, { seed: 21, numRuns: 25 })
    assertNoiseHarmless(codec, version, { seed: 24, numRuns: 10 })
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
    const topics = Buffer.alloc(size)
    topics.writeInt32BE((size - 4) / 2)
    // The smallest unknown tags: a number of one to three bytes, no data.
    const numbers = Array.from({ length: 260_000 }, (_, tag) => ({ tag, data: new Uint8Array(0) }))
    const tags = encodeRequest(Metadata, 9, { topics: [], unknownTags: numbers })
    for (const [version, bytes] of [
      [0, topics],
      [9, tags],
    ] as const) {
      gc()
      const before = process.memoryUsage().heapUsed
      const message = server.decodeRequest(server.Metadata, version, bytes)
      const used = process.memoryUsage().heapUsed - before
      expect((message.topics?.length ?? 0) + (message.unknownTags?.length ?? 0)).toBeGreaterThan(250_000)
      expect(used).toBeLessThan(64 * bytes.length + (1 << 20))
    }
  })

  it('that decode into as many objects as can be stay within 64 times their size, in a small heap', {
    timeout: 120_000,
  }, async () => {
    const child = fileURLToPath(new URL('support/memory-child.ts', import.meta.url))
    const node = ['--expose-gc', '--max-old-space-size=48', '--max-semi-space-size=4', '--import', 'tsx']
    const { stdout } = await promisify(execFile)(process.execPath, [...node, child, '100000', '9', '4'])
    expect(stdout).toMatch(/^\{"inputs":\d{3},"largest":\d+\}\n$/)
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
