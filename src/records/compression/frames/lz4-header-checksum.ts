import { lz4DescriptorBytes } from './lz4-frame.ts'

const prime1 = 0x9e3779b1
const prime2 = 0x85ebca77
const prime3 = 0xc2b2ae3d
const prime4 = 0x27d4eb2f
const prime5 = 0x165667b1

/** Where the frame descriptor begins, behind the magic number. */
const descriptorAt = 4

/**
 * A copy of an LZ4 frame with the right checksum of its header. Kafka's own classes compute it over too many bytes in messages of
 * magic 0 (KIP-57), and decoders that check it refuse those frames. What is no LZ4 frame is returned as it is.
 */
export function repairedLz4Header(frame: Buffer): Buffer {
  const checksumAt = descriptorAt + lz4DescriptorBytes(frame[descriptorAt] ?? 0)
  if (checksumAt >= frame.length) return frame
  const repaired = Buffer.from(frame)
  repaired[checksumAt] = (shortXxHash32(frame, descriptorAt, checksumAt) >>> 8) & 0xff
  return repaired
}

/** xxHash32, seed 0, of the bytes from `start` to `end`, fewer than 16. */
function shortXxHash32(bytes: Buffer, start: number, end: number): number {
  let hash = (prime5 + (end - start)) | 0
  let p = start
  for (; p + 4 <= end; p += 4) {
    hash = (hash + Math.imul(bytes.readInt32LE(p), prime3)) | 0
    hash = Math.imul(rotate(hash, 17), prime4)
  }
  for (; p < end; p++) {
    hash = (hash + Math.imul(bytes[p] as number, prime5)) | 0
    hash = Math.imul(rotate(hash, 11), prime1)
  }
  hash = Math.imul(hash ^ (hash >>> 15), prime2)
  hash = Math.imul(hash ^ (hash >>> 13), prime3)
  return (hash ^ (hash >>> 16)) >>> 0
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}
