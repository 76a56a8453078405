import { putVarint, varintSize } from '../wire/varint.ts'
import type { Bytes, RecordHeader } from './record-fields.ts'

/** Room that must be free behind a text, so that a write of it that does not stop at its length shows that it is not ASCII. */
export const textSlack = 4

/** Up to this length a loop over the characters is quicker than a call into native code. */
const shortText = 16
/** Up to this length a loop over the bytes is quicker than `set`. */
const shortBytes = 8

interface NativeWrites {
  /** Like `write`, without its argument checks. */
  utf8Write(text: string, offset: number, length: number): number
}

/**
 * Writes `bytes` at `at`; returns how many bytes that took. A text is written whole if the slab has room for it, else cut:
 * so a return value that differs from the expected length says that the expectation was wrong.
 */
export function putBytes(slab: Buffer, at: number, bytes: Bytes, expected: number): number {
  if (typeof bytes === 'string') return putText(slab, at, bytes, expected)
  if (bytes.length > shortBytes) slab.set(bytes, at)
  else for (let i = 0; i < bytes.length; i++) slab[at + i] = bytes[i] as number
  return bytes.length
}

function putText(slab: Buffer, at: number, text: string, expected: number): number {
  if (text.length === expected && putShortAscii(slab, at, text)) return expected
  return (slab as unknown as NativeWrites).utf8Write(text, at, expected + textSlack)
}

/** Writes `text` if it is short and ASCII; returns whether it was. */
function putShortAscii(slab: Buffer, at: number, text: string): boolean {
  const length = text.length
  if (length > shortText) return false
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0x7f) return false
    slab[at + i] = unit
  }
  return true
}

/** Bytes of a key or value on the wire, without its length in front. */
export function bytesLength(bytes: Bytes): number {
  if (typeof bytes !== 'string') return bytes.length
  const length = bytes.length
  if (length > shortText) return Buffer.byteLength(bytes)
  for (let i = 0; i < length; i++) if (bytes.charCodeAt(i) > 0x7f) return Buffer.byteLength(bytes)
  return length
}

/** Bytes of the header section of a record: the count and every header. */
export function headersSize(headers: readonly RecordHeader[] | null): number {
  if (headers === null || headers.length === 0) return 1
  let size = varintSize(headers.length)
  for (let i = 0; i < headers.length; i++) {
    const [key, value] = headers[i] as RecordHeader
    const keyLength = bytesLength(key)
    size += varintSize(keyLength) + keyLength
    if (value === null) size++
    else {
      const valueLength = bytesLength(value)
      size += varintSize(valueLength) + valueLength
    }
  }
  return size
}

/** Writes the header section; returns the position behind it. The caller has made room for {@link headersSize}. */
export function putHeaders(slab: Buffer, at: number, headers: readonly RecordHeader[]): number {
  let p = putVarint(slab, at, headers.length)
  for (let i = 0; i < headers.length; i++) {
    const [key, value] = headers[i] as RecordHeader
    p = putField(slab, p, key)
    if (value === null) slab[p++] = 1
    else p = putField(slab, p, value)
  }
  return p
}

function putField(slab: Buffer, at: number, bytes: Bytes): number {
  if (typeof bytes === 'string' && putShortAscii(slab, at + 1, bytes)) {
    // The length of a short text takes one byte.
    slab[at] = bytes.length << 1
    return at + 1 + bytes.length
  }
  const length = bytesLength(bytes)
  const p = putVarint(slab, at, length)
  return p + putBytes(slab, p, bytes, length)
}
