const seed = 0x9747b28c
const multiplier = 0x5bd1e995

/** Murmur2 as Java's client computes it, as a signed int32. */
export function murmur2(bytes: Uint8Array): number {
  const { length } = bytes
  let hash = seed ^ length
  const whole = length & ~3
  for (let i = 0; i < whole; i += 4) {
    let word = byteAt(bytes, i) | (byteAt(bytes, i + 1) << 8) | (byteAt(bytes, i + 2) << 16) | (byteAt(bytes, i + 3) << 24)
    word = Math.imul(word, multiplier)
    word ^= word >>> 24
    hash = Math.imul(hash, multiplier) ^ Math.imul(word, multiplier)
  }
  const rest = length - whole
  if (rest >= 3) hash ^= byteAt(bytes, whole + 2) << 16
  if (rest >= 2) hash ^= byteAt(bytes, whole + 1) << 8
  if (rest >= 1) hash = Math.imul(hash ^ byteAt(bytes, whole), multiplier)
  hash ^= hash >>> 13
  hash = Math.imul(hash, multiplier)
  return hash ^ (hash >>> 15)
}

/** The partition that Java's default partitioner gives this key: over all partitions, also those without a leader (cb-E55). */
export function partitionForKey(key: Uint8Array, partitions: number): number {
  return (murmur2(key) & 0x7fffffff) % partitions
}

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] as number
}
