import { asBuffer } from '../../../wire/buffer-view.ts'
import type { Frame } from './frame.ts'

/** The first four bytes of a frame, little-endian. */
const frameMagic = 0x184d2204
/** Length code in a token, from which on more bytes of the length follow. */
const longLength = 15
/** Every byte of a length adds at most this much. */
const maxExpansion = 255
const minMatch = 4

/** Bits of the frame descriptor. */
const descriptor = {
  version: 0xc0,
  version1: 0x40,
  blockChecksum: 0x10,
  contentSize: 0x08,
  contentChecksum: 0x04,
  dictionary: 0x01,
} as const

/**
 * The LZ4 frames (frame format 1.6) that `bytes` consist of, found by the lengths of their blocks. Throws an `Error` where they
 * are not whole, or where something else lies between or behind them.
 */
export function lz4Frames(bytes: Uint8Array): Frame[] {
  const frames: Frame[] = []
  const buffer = asBuffer(bytes)
  for (let at = 0; at < bytes.length; ) {
    const frame = frameAt(buffer, at, (_, size, max) => Math.min(max, maxExpansion * size))
    frames.push(frame)
    at = frame.end
  }
  return frames
}

/** The exact output size of a frame, by a walk over all that its blocks consist of. Throws an `Error` where those are broken. */
export function exactLz4Size(bytes: Uint8Array, { start }: Frame): number {
  const buffer = asBuffer(bytes)
  return frameAt(buffer, start, (block, size) => blockSize(buffer, block, block + size)).bound
}

function frameAt(bytes: Buffer, start: number, sizeOf: (block: number, size: number, max: number) => number): Frame {
  const { flags, blocks, maxBlock, stated } = readDescriptor(bytes, start)
  const blockTail = (flags & descriptor.blockChecksum) === 0 ? 0 : 4
  let p = blocks
  let bound = 0
  for (;;) {
    const field = uint32(bytes, p)
    p += 4
    if (field === 0) break
    const size = field & 0x7fffffff
    const end = p + size + blockTail
    if (size > maxBlock || end > bytes.length) throw new Error(`an LZ4 block of ${size} bytes does not fit`)
    bound += field === size ? sizeOf(p, size, maxBlock) : size
    p = end
  }
  const end = p + ((flags & descriptor.contentChecksum) === 0 ? 0 : 4)
  if (end > bytes.length) throw new Error('the LZ4 frame is cut off')
  if (stated > bound) throw new Error(`an LZ4 frame of at most ${bound} bytes states ${stated}`)
  return { start, end, stated, bound }
}

interface Descriptor {
  readonly flags: number
  /** Where the first block begins. */
  readonly blocks: number
  readonly maxBlock: number
  readonly stated: number
}

function readDescriptor(bytes: Buffer, start: number): Descriptor {
  if (uint32(bytes, start) !== frameMagic) throw new Error('there is no LZ4 frame')
  const flags = bytes[start + 4] as number
  const sizeCode = ((bytes[start + 5] as number) >> 4) & 0x07
  if ((flags & descriptor.version) !== descriptor.version1 || sizeCode < 4) throw new Error('an LZ4 frame of another version')
  if ((flags & descriptor.dictionary) !== 0) throw new Error('an LZ4 frame that needs a dictionary')
  const hasSize = (flags & descriptor.contentSize) !== 0
  const stated = hasSize ? uint32(bytes, start + 6) + uint32(bytes, start + 10) * 2 ** 32 : 0
  return { flags, blocks: start + lz4DescriptorBytes(flags) + 5, maxBlock: 1 << (8 + 2 * sizeCode), stated }
}

/** Bytes of the frame descriptor without its checksum: flags, block size, and what the flags say. */
export function lz4DescriptorBytes(flags: number): number {
  return 2 + ((flags & descriptor.contentSize) === 0 ? 0 : 8) + ((flags & descriptor.dictionary) === 0 ? 0 : 4)
}

/** Adds up the sequences of a block. */
function blockSize(bytes: Buffer, start: number, end: number): number {
  let size = 0
  let p = start
  const length = (code: number): number => {
    let sum = code
    for (let more = code === longLength; more && p < end; ) {
      const byte = bytes[p++] as number
      sum += byte
      more = byte === 0xff
    }
    return sum
  }
  while (p < end) {
    const token = bytes[p++] as number
    const literals = length(token >> 4)
    size += literals
    p += literals
    // The last sequence ends with its literals.
    if (p >= end) break
    p += 2
    size += length(token & 0x0f) + minMatch
  }
  if (p !== end) throw new Error('an LZ4 block is broken')
  return size
}

function uint32(bytes: Buffer, at: number): number {
  if (at + 4 > bytes.length) throw new Error('the LZ4 frame is cut off')
  return bytes.readUInt32LE(at)
}
