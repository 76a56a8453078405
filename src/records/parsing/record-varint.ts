import { unzigzagHalves } from '../../wire/varlong.ts'

/** Behind every possible byte: a position that fails each check against an end. */
export const nowhere = 0x7fffffff

/** Where the last call ended, or `nowhere` if there was no varint: a second result without an object. */
let end = 0

/** Position behind what {@link longVarint} read last. */
export function varintEnd(): number {
  return end
}

/** The rest of a varint that has more than one byte: `first` is the first, `at` the place of the second. Still zigzag. */
export function longVarint(bytes: Uint8Array, at: number, first: number): number {
  let byte = bytes[at] as number
  let value = (first & 0x7f) | ((byte & 0x7f) << 7)
  if (byte < 0x80) {
    end = at + 1
    return value
  }
  byte = bytes[at + 1] as number
  value |= (byte & 0x7f) << 14
  if (byte < 0x80) {
    end = at + 2
    return value
  }
  byte = bytes[at + 2] as number
  value |= (byte & 0x7f) << 21
  if (byte < 0x80) {
    end = at + 3
    return value
  }
  byte = bytes[at + 3] as number
  end = byte < 0x10 ? at + 4 : nowhere
  return value | (byte << 28)
}

/** Position behind a varlong whose first byte, in front of `at`, has a successor. */
export function skipVarlong(bytes: Uint8Array, at: number): number {
  for (let i = 0; i < 8; i++) if ((bytes[at + i] as number) < 0x80) return at + i + 1
  return (bytes[at + 8] as number) < 2 ? at + 9 : nowhere
}

/** The varlong at `at`, which has been checked: a number where that is exact. */
export function readVarlong(bytes: Uint8Array, at: number): number | bigint {
  let low = 0
  let p = at
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = bytes[p++] as number
    low |= (byte & 0x7f) << shift
    if (byte < 0x80) return (low >>> 1) ^ -(low & 1)
  }
  let high = 0
  let scale = 1
  // 28 bits more; what lies above makes an inexact number.
  for (let i = 0; i < 4; i++, scale *= 0x80) {
    const byte = bytes[p++] as number
    high += (byte & 0x7f) * scale
    if (byte < 0x80) return fromHalves(low, high)
  }
  const ninth = bytes[p++] as number
  const tenth = ninth < 0x80 ? 0 : (bytes[p] as number)
  const top = (high >>> 4) | ((ninth & 0x7f) << 24) | (tenth << 31)
  return unzigzagHalves((low | (high << 28)) >>> 0, top >>> 0)
}

/** From the 28 low and 28 high bits of the zigzag form. */
function fromHalves(low: number, high: number): number | bigint {
  const raw = high * 0x1000_0000 + low
  if (raw > Number.MAX_SAFE_INTEGER) return unzigzagHalves((low | (high << 28)) >>> 0, high >>> 4)
  return raw % 2 === 0 ? raw / 2 : -(raw + 1) / 2
}
