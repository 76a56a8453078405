import { asBuffer } from '../../../wire/buffer-view.ts'

/** What snappy-java's streams begin with (xerial framing), instead of one raw block. Two versions of four bytes follow. */
const xerialMagic = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00])
const xerialHeaderBytes = 16
/** The longest element, in three bytes, becomes 64. */
const maxExpansion = 22

/** A raw block of Snappy. */
export interface SnappyBlock {
  /** With its length in front, as decoders want it. */
  readonly bytes: Buffer
  /** What it states that it becomes. */
  readonly length: number
  /** Where the elements begin. */
  readonly elements: number
}

/**
 * The raw block that `bytes` are, or hold: the chunks of a xerial stream are put together to one, which is possible since a
 * block is a length and elements that refer backwards. Throws an `Error` for what cannot be Snappy.
 */
export function snappyBlock(bytes: Uint8Array): SnappyBlock {
  const buffer = asBuffer(bytes)
  const block = isXerial(buffer, 0) ? joinedChunks(buffer) : blockAt(buffer, 0, buffer.length)
  if (block.length > maxExpansion * block.bytes.length) {
    throw new Error(`a Snappy block of ${block.bytes.length} bytes cannot become ${block.length}`)
  }
  return block
}

/**
 * Walks over the elements of a block: throws an `Error` unless each is whole and they become exactly what it states. For decoders
 * that rely on it.
 */
export function checkSnappyBlock({ bytes, length, elements }: SnappyBlock): void {
  let left = length
  let p = elements
  while (p < bytes.length) {
    const tag = bytes[p++] as number
    const kind = tag & 0x03
    let size = (tag >>> 2) + 1
    if (kind === 0) {
      if (size > 60) {
        const sizeBytes = size - 60
        if (p + sizeBytes > bytes.length) throw broken()
        size = bytes.readUIntLE(p, sizeBytes) + 1
        p += sizeBytes
      }
      p += size
    } else if (kind === 1) {
      size = ((tag >>> 2) & 0x07) + 4
      p += 1
    } else if (kind === 2) p += 2
    else {
      if ((bytes[p + 3] as number) > 0x7f) throw broken()
      p += 4
    }
    left -= size
  }
  if (p !== bytes.length || left !== 0) throw broken()
}

function isXerial(bytes: Buffer, at: number): boolean {
  return bytes.length >= at + xerialHeaderBytes && bytes.compare(xerialMagic, 0, 8, at, at + 8) === 0
}

function joinedChunks(bytes: Buffer): SnappyBlock {
  const chunks: Buffer[] = []
  let length = 0
  for (let at = 0; at < bytes.length; ) {
    // A stream may be followed by another one.
    if (isXerial(bytes, at)) {
      at += xerialHeaderBytes
      continue
    }
    if (at + 4 > bytes.length) throw new Error('a xerial stream is cut off')
    const size = bytes.readUInt32BE(at)
    const end = at + 4 + size
    if (end > bytes.length) throw new Error('a chunk of a xerial stream does not fit')
    const chunk = blockAt(bytes, at + 4, end)
    length += chunk.length
    chunks.push(bytes.subarray(at + 4 + chunk.elements, end))
    at = end
  }
  if (length > 0xffffffff) throw new Error(`a xerial stream cannot become ${length} bytes`)
  const head = varint(length)
  return { bytes: Buffer.concat([head, ...chunks]), length, elements: head.length }
}

/** The block from `start` to `end`. */
function blockAt(bytes: Buffer, start: number, end: number): SnappyBlock {
  let length = 0
  for (let i = 0; i < 5 && start + i < end; i++) {
    const byte = bytes[start + i] as number
    length += (byte & 0x7f) * 2 ** (7 * i)
    if (byte > 0x7f) continue
    if (length > 0xffffffff) break
    return { bytes: bytes.subarray(start, end), length, elements: i + 1 }
  }
  throw new Error('a Snappy block does not say its length')
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
  bytes.push(rest)
  return Buffer.from(bytes)
}

function broken(): Error {
  return new Error('a Snappy block is broken')
}
