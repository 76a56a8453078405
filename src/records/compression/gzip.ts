import zlib from 'node:zlib'
import { ConfigError } from '../../foundation/errors.ts'
import type { Codec } from './codec.ts'

/** Above these sizes the work moves off the main thread: 8 KB take about as long to compress as the hand-over costs. */
const compressInlineBytes = 8 * 1024
const decompressInlineBytes = 64 * 1024

/** Deflate cannot expand further than this. */
const maxExpansion = 1032
/** zlib's chunks: one that holds the whole output saves copying; a larger one than this is not worth its memory. */
const minChunkBytes = 1024
const maxChunkBytes = 4 * 1024 * 1024

/** RFC 1952, by `node:zlib`; levels 1 (fast) to 9 (small), or −1 for zlib's default, 6. */
export const gzip: Codec = { id: 1, name: 'gzip', compress, decompress }

function compress(bytes: Uint8Array, level = -1): Uint8Array | Promise<Uint8Array> {
  if (!Number.isInteger(level) || level < -1 || level === 0 || level > 9) {
    throw new ConfigError(`gzip level ${level}: use 1 to 9, or -1 for the default`)
  }
  const options = { level, chunkSize: chunkSize(bytes.length >>> 1) }
  if (bytes.length <= compressInlineBytes) return zlib.gzipSync(bytes, options)
  return new Promise((resolve, reject) => {
    zlib.gzip(bytes, options, (error, output) => (error === null ? resolve(output) : reject(error)))
  })
}

function decompress(bytes: Uint8Array, sizeHint: number, maxBytes: number): Buffer | Promise<Buffer> {
  const expected = Math.min(sizeHint > 0 ? sizeHint : statedSize(bytes), bytes.length * maxExpansion, maxBytes)
  const inlineBytes = Math.min(decompressInlineBytes, maxBytes)
  if (expected <= inlineBytes) {
    try {
      return zlib.gunzipSync(bytes, { maxOutputLength: inlineBytes, chunkSize: chunkSize(expected) })
    } catch (error) {
      // The stated size was a lie, or there are several members.
      if (!(error instanceof RangeError) || inlineBytes === maxBytes) throw error
    }
  }
  const options = { maxOutputLength: maxBytes, chunkSize: chunkSize(expected) }
  return new Promise((resolve, reject) => {
    zlib.gunzip(bytes, options, (error, output) => (error === null ? resolve(output) : reject(error)))
  })
}

/** The last four bytes: the size of the last member's output, as its writer states it. */
function statedSize(bytes: Uint8Array): number {
  const end = bytes.length
  if (end < 18) return 0
  return new DataView(bytes.buffer, bytes.byteOffset + end - 4, 4).getUint32(0, true)
}

/** A little more than expected, since zlib asks for another chunk as soon as one is full. */
function chunkSize(expected: number): number {
  return Math.min(Math.max(expected + 64, minChunkBytes), maxChunkBytes)
}
