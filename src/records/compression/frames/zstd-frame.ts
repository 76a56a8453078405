import { asBuffer } from '../../../wire/buffer-view.ts'
import type { Frame } from './frame.ts'

/** The first four bytes of a frame, little-endian. */
const frameMagic = 0xfd2fb528
/** The same of a frame that decoders pass over; the lowest four bits are free. */
const skippableMagic = 0x184d2a50
/** No block becomes more. */
const maxBlock = 128 * 1024

/** Bits of the frame header descriptor. */
const descriptor = { singleSegment: 0x20, reserved: 0x08, checksum: 0x04, dictionary: 0x03 } as const

const blockTypes = { raw: 0, rle: 1, compressed: 2 } as const

/**
 * The Zstandard frames (RFC 8878) that `bytes` consist of, found by the lengths of their blocks, without those that are to be
 * skipped. Throws an `Error` where they are not whole, or where something else lies between or behind them.
 */
export function zstdFrames(bytes: Uint8Array): Frame[] {
  const frames: Frame[] = []
  const buffer = asBuffer(bytes)
  for (let at = 0; at < bytes.length; ) {
    const magic = unsigned(buffer, at, 4)
    if ((magic & 0xfffffff0) >>> 0 === skippableMagic) {
      at += 8 + unsigned(buffer, at + 4, 4)
      if (at > bytes.length) throw cutOff()
      continue
    }
    if (magic !== frameMagic) throw new Error('there is no Zstandard frame')
    const frame = frameAt(buffer, at)
    frames.push(frame)
    at = frame.end
  }
  return frames
}

function frameAt(bytes: Buffer, start: number): Frame {
  const { blocks, stated, window, tail } = readHeader(bytes, start)
  const most = Math.min(window, maxBlock)
  let p = blocks
  let bound = 0
  for (let last = false; !last; ) {
    const header = unsigned(bytes, p, 3)
    const type = (header >> 1) & 0x03
    const size = header >> 3
    last = (header & 1) === 1
    p += 3 + (type === blockTypes.rle ? 1 : size)
    if (type > blockTypes.compressed || size > most || p > bytes.length) throw new Error('a Zstandard block does not fit')
    bound += type === blockTypes.compressed ? most : size
  }
  const end = p + tail
  if (end > bytes.length) throw cutOff()
  return { start, end, stated, bound }
}

interface Header {
  /** Where the first block begins. */
  readonly blocks: number
  readonly stated: number
  readonly window: number
  /** Bytes behind the last block. */
  readonly tail: number
}

function readHeader(bytes: Buffer, start: number): Header {
  const flags = unsigned(bytes, start + 4, 1)
  if ((flags & descriptor.reserved) !== 0) throw new Error('a Zstandard frame of another version')
  const single = (flags & descriptor.singleSegment) !== 0
  let p = start + 5
  const windowCode = single ? 0 : unsigned(bytes, p++, 1)
  const dictionaryBytes = [0, 1, 2, 4][flags & descriptor.dictionary] as number
  if (dictionaryBytes > 0 && unsigned(bytes, p, dictionaryBytes) !== 0)
    throw new Error('a Zstandard frame that needs a dictionary')
  p += dictionaryBytes
  const sizeBytes = [single ? 1 : 0, 2, 4, 8][flags >> 6] as number
  const size = sizeBytes === 0 ? 0 : unsigned(bytes, p, sizeBytes)
  const stated = sizeBytes === 2 ? size + 256 : size
  const windowBase = 2 ** (10 + (windowCode >> 3))
  const window = single ? stated : windowBase + (windowBase / 8) * (windowCode & 0x07)
  return { blocks: p + sizeBytes, stated, window, tail: (flags & descriptor.checksum) === 0 ? 0 : 4 }
}

/** Little-endian, of 1, 2, 3, 4 or 8 bytes; of 8 the nearest number. */
function unsigned(bytes: Buffer, at: number, size: number): number {
  if (at + size > bytes.length) throw cutOff()
  return size === 8 ? bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32 : bytes.readUIntLE(at, size)
}

function cutOff(): Error {
  return new Error('the Zstandard frame is cut off')
}
