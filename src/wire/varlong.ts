import Long from 'long'
import { putUnsignedVarint, unsignedVarintSize, zigzag } from './varint.ts'

/** Below this a zigzag-encoded number is exact as a `number`. */
const exactLimit = 2 ** 53

/** Bytes of `value` (a safe integer) as a zigzag varlong: 1 to 8. */
export function varlongSize(value: number): number {
  if (value >= -0x4000_0000 && value < 0x4000_0000) return unsignedVarintSize(zigzag(value))
  let rest = value >= 0 ? value * 2 : -(value + 1) * 2 + 1
  if (!(rest < exactLimit)) return varlongSizeExact(BigInt(value))
  let size = 1
  for (; rest >= 0x80; rest /= 0x80) size += 1
  return size
}

/** Bytes of `value` (an int64) as a zigzag varlong: 1 to 10. */
export function varlongSizeExact(value: bigint): number {
  let rest = zigzagLong(Long.fromBigInt(value))
  let size = 1
  for (; rest.high !== 0 || rest.low >>> 0 >= 0x80; rest = rest.shiftRightUnsigned(7)) size += 1
  return size
}

/** Writes `value` (a safe integer) as a zigzag varlong at `at` and returns the offset behind it. Room: as `putUnsignedVarint`. */
export function putVarlong(bytes: Uint8Array, at: number, value: number): number {
  if (value >= -0x4000_0000 && value < 0x4000_0000) return putUnsignedVarint(bytes, at, zigzag(value))
  let rest = value >= 0 ? value * 2 : -(value + 1) * 2 + 1
  if (!(rest < exactLimit)) return putVarlongExact(bytes, at, BigInt(value))
  let end = at
  while (rest >= 0x1000_0000) {
    bytes[end++] = (rest % 0x80) | 0x80
    rest = Math.floor(rest / 0x80)
  }
  return putUnsignedVarint(bytes, end, rest)
}

/** Writes `value` (an int64) as a zigzag varlong at `at` and returns the offset behind it. Room: as `putUnsignedVarint`. */
export function putVarlongExact(bytes: Uint8Array, at: number, value: bigint): number {
  let rest = zigzagLong(Long.fromBigInt(value))
  let end = at
  while (rest.high !== 0 || rest.low >>> 0 >= 0x80) {
    bytes[end++] = (rest.low & 0x7f) | 0x80
    rest = rest.shiftRightUnsigned(7)
  }
  bytes[end++] = rest.low
  return end
}

/** The int64 whose zigzag form has these two halves. */
export function unzigzagHalves(low: number, high: number): bigint {
  const raw = Long.fromBits(low, high, true)
  return raw.shiftRightUnsigned(1).toSigned().xor(raw.and(1).toSigned().negate()).toBigInt()
}

function zigzagLong(value: Long): Long {
  return value.shiftLeft(1).xor(value.shiftRight(63)).toUnsigned()
}
