import zlib from 'node:zlib'
import { type Codec, type CodecLevels, checkedLevel } from './codec.ts'
import { type ZlibCalls, zlibCompress, zlibDecompress } from './zlib-calls.ts'

/** Above this size compressing moves off the main thread: it takes about as long as the hand-over costs. */
const compressInlineBytes = 8 * 1024

/** Deflate cannot expand further than this. */
const maxExpansion = 1032

const levels: CodecLevels = { min: 1, max: 9, standard: -1 }

const deflate: ZlibCalls = { sync: zlib.gzipSync, later: zlib.gzip }
const inflate: ZlibCalls = { sync: zlib.gunzipSync, later: zlib.gunzip }

/** RFC 1952, by `node:zlib`; levels 1 (fast) to 9 (small), or −1 for zlib's default, 6. */
export const gzip: Codec = {
  id: 1,
  name: 'gzip',
  levels,
  compress: (bytes, level) => zlibCompress(deflate, bytes, compressInlineBytes, { level: checkedLevel('gzip', levels, level) }),
  outputBound,
  decompress(bytes, sizeHint, maxBytes) {
    const expected = Math.min(sizeHint > 0 ? sizeHint : statedSize(bytes), outputBound(bytes), maxBytes)
    return zlibDecompress(inflate, bytes, expected, maxBytes)
  },
}

function outputBound(bytes: Uint8Array): number {
  return bytes.length * maxExpansion
}

/** The last four bytes: the size of the last member's output, as its writer states it. */
function statedSize(bytes: Uint8Array): number {
  const end = bytes.length
  if (end < 18) return 0
  return new DataView(bytes.buffer, bytes.byteOffset + end - 4, 4).getUint32(0, true)
}
