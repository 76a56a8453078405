import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProtocolError } from '../../src/foundation/errors.ts'
import { FrameSplitter } from '../../src/wire/frame-splitter.ts'

const maxFrameBytes = 1_000

/** A frame of these bytes with its size in front. */
function framed(body: Uint8Array): Buffer {
  const size = Buffer.alloc(4)
  size.writeInt32BE(body.length)
  return Buffer.concat([size, body])
}

function prefix(size: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(size)
  return bytes
}

const bodies = [Buffer.from('four'), Buffer.from('some more bytes'), Buffer.alloc(300, 7), Buffer.from([0, 0, 0, 9, 1])]
const stream = Buffer.concat(bodies.map(framed))

/** Pushes the stream cut at these places; every chunk is memory of its own, as from a socket. */
function cutAt(cuts: readonly number[], bytes: Buffer = stream): Buffer[] {
  const splitter = new FrameSplitter(maxFrameBytes)
  const edges = [0, ...cuts, bytes.length]
  return edges.slice(1).flatMap((end, i) => splitter.push(Buffer.from(bytes.subarray(edges[i], end))))
}

/** The error of a splitter that has refused its stream. */
function refusal(splitter: FrameSplitter, ...chunks: readonly Buffer[]): ProtocolError {
  for (const chunk of chunks) expect(splitter.push(chunk)).toEqual([])
  if (splitter.error === null) throw new Error('nothing was refused')
  return splitter.error
}

describe('FrameSplitter', () => {
  it('gives all frames of one chunk, in order, without their sizes', () => {
    expect(cutAt([])).toEqual(bodies)
  })

  it('gives the same frames for every place at which the stream is cut', () => {
    for (let cut = 0; cut <= stream.length; cut += 1) expect(cutAt([cut])).toEqual(bodies)
  })

  it('gives the same frames byte by byte', () => {
    expect(cutAt([...stream.keys()].slice(1))).toEqual(bodies)
  })

  it('gives a frame with its last byte, not later', () => {
    const splitter = new FrameSplitter(maxFrameBytes)
    const bytes = framed(Buffer.from('four'))
    expect(splitter.push(bytes.subarray(0, 7))).toEqual([])
    expect(splitter.heldBytes).toBe(3)
    expect(splitter.push(bytes.subarray(7))).toEqual([Buffer.from('four')])
    expect(splitter.heldBytes).toBe(0)
  })

  it('gives views, not copies, of what one chunk holds whole', () => {
    const splitter = new FrameSplitter(maxFrameBytes)
    const chunk = Buffer.from(stream)
    expect(splitter.push(chunk).every((frame) => frame.buffer === chunk.buffer)).toBe(true)
  })

  it('takes empty chunks, at any place', () => {
    const splitter = new FrameSplitter(maxFrameBytes)
    const empty = Buffer.alloc(0)
    const bytes = framed(Buffer.from('four'))
    const frames = [empty, bytes.subarray(0, 2), empty, bytes.subarray(2, 6), empty, bytes.subarray(6), empty].flatMap((chunk) =>
      splitter.push(chunk),
    )
    expect(frames).toEqual([Buffer.from('four')])
  })

  it.each([
    ['HTTP', Buffer.from('HTTP/1.1 400 Bad Request'), /speaks HTTP.*port/],
    ['a TLS alert', Buffer.from([0x15, 3, 3, 0, 2, 2, 70]), /speaks TLS.*option tls/],
    ['a TLS handshake', Buffer.from([0x16, 3, 1, 2, 0, 1]), /speaks TLS/],
    ['a negative size', prefix(-1), /negative length -1/],
    ['the most negative size', prefix(-0x80000000), /negative length -2147483648/],
    ['a size of 2 GiB', prefix(0x7fffffff), /2147483647 bytes, more than maxResponseBytes 1000/],
    ['one byte too many', prefix(maxFrameBytes + 1), /1001 bytes, more than/],
    ['no room for a correlation id', prefix(3), /3 bytes, too small/],
    ['size 0', prefix(0), /0 bytes, too small/],
  ])('names %s (cb-C9)', (_name, bytes, message) => {
    for (let cut = 0; cut <= 4; cut += 1) {
      const splitter = new FrameSplitter(maxFrameBytes)
      const error = refusal(splitter, bytes.subarray(0, cut), bytes.subarray(cut))
      expect(error.message).toMatch(message)
      expect(error.retriable).toBe(false)
    }
  })

  it('takes the largest and the smallest frame', () => {
    const frames = [Buffer.alloc(maxFrameBytes, 1), Buffer.alloc(4, 2)]
    expect(cutAt([], Buffer.concat(frames.map(framed)))).toEqual(frames)
  })

  it('gives what was whole before a bad size in the same chunk', () => {
    const splitter = new FrameSplitter(maxFrameBytes)
    expect(splitter.push(Buffer.concat([stream, prefix(-5), stream]))).toEqual(bodies)
    expect(splitter.error?.message).toMatch(/negative length -5/)
  })

  it('is poisoned for good by a bad size, and holds nothing any more', () => {
    const splitter = new FrameSplitter(maxFrameBytes)
    const first = refusal(splitter, Buffer.concat([prefix(-5), stream]))
    expect(splitter.heldBytes).toBe(0)
    expect(refusal(splitter, stream)).toBe(first)
    expect(refusal(splitter, Buffer.alloc(0))).toBe(first)
    expect(splitter.heldBytes).toBe(0)
  })

  it('takes no memory for what is only declared: 2 GiB announced, a few bytes sent', () => {
    const splitter = new FrameSplitter(0x7fffffff)
    const before = process.memoryUsage().arrayBuffers
    splitter.push(prefix(0x7fffffff))
    for (let i = 0; i < 100; i += 1) splitter.push(Buffer.from([i]))
    expect(splitter.heldBytes).toBe(100)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  })

  it('gives the same frames however the stream is cut, and never holds more than it has received and not given out', () => {
    const body = fc.uint8Array({ minLength: 4, maxLength: 40 })
    const cut = fc.integer({ min: 1, max: 60 })
    fc.assert(
      fc.property(fc.array(body, { maxLength: 12 }), fc.infiniteStream(cut), (frames, cuts) => {
        const bytes = Buffer.concat(frames.map(framed))
        const splitter = new FrameSplitter(40)
        const got: Buffer[] = []
        let given = 0
        for (let at = 0; at < bytes.length; ) {
          const end = Math.min(bytes.length, at + cuts.next().value)
          const complete = splitter.push(Buffer.from(bytes.subarray(at, end)))
          at = end
          got.push(...complete)
          given += complete.reduce((sum, frame) => sum + 4 + frame.length, 0)
          expect(splitter.heldBytes).toBeLessThanOrEqual(at - given)
        }
        expect(got.map((frame) => frame.toString('hex'))).toEqual(frames.map((frame) => Buffer.from(frame).toString('hex')))
        expect(splitter.heldBytes).toBe(0)
      }),
      { seed: 211, numRuns: 1_000 },
    )
  })

  it('gives frames or its one error, and nothing after it, for any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 20 }), (chunks) => {
        const splitter = new FrameSplitter(16)
        let first: ProtocolError | null = null
        for (const chunk of chunks) {
          const frames = splitter.push(Buffer.from(chunk))
          if (first !== null) expect(frames).toEqual([])
          for (const frame of frames) expect(frame.length).toBeLessThanOrEqual(16)
          first ??= splitter.error
          expect(splitter.error).toBe(first)
          if (first !== null) expect(first.code).toBe('PROTOCOL')
          expect(splitter.heldBytes).toBeLessThan(20)
        }
      }),
      { seed: 212, numRuns: 1_000 },
    )
  })
})
