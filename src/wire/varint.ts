/** Bytes of `value` (a uint32) as an unsigned varint: 1 to 5. */
export function unsignedVarintSize(value: number): number {
  if (value < 0x80) return 1
  if (value < 0x4000) return 2
  if (value < 0x20_0000) return 3
  return value < 0x1000_0000 ? 4 : 5
}

/** Small magnitudes of either sign to small unsigned numbers: 0, −1, 1, −2 … become 0, 1, 2, 3 … (int32 to uint32). */
export function zigzag(value: number): number {
  return ((value << 1) ^ (value >> 31)) >>> 0
}

/** The inverse of `zigzag`: uint32 to int32. */
export function unzigzag(value: number): number {
  return (value >>> 1) ^ -(value & 1)
}

/** Bytes of `value` (an int32) as a zigzag varint: 1 to 5. */
export function varintSize(value: number): number {
  return unsignedVarintSize(zigzag(value))
}

/**
 * Writes `value` (a uint32) as an unsigned varint at `at` and returns the offset behind it. The caller has made room:
 * `bytes` is not grown, and what falls outside is lost.
 */
export function putUnsignedVarint(bytes: Uint8Array, at: number, value: number): number {
  let rest = value
  let end = at
  while (rest >= 0x80) {
    bytes[end++] = (rest & 0x7f) | 0x80
    rest >>>= 7
  }
  bytes[end++] = rest
  return end
}

/** Writes `value` (an int32) as a zigzag varint at `at` and returns the offset behind it. Room: as `putUnsignedVarint`. */
export function putVarint(bytes: Uint8Array, at: number, value: number): number {
  return putUnsignedVarint(bytes, at, zigzag(value))
}
