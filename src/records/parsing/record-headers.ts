import { bufferView } from '../../wire/buffer-view.ts'
import { unzigzag } from '../../wire/varint.ts'
import type { DecodedHeader } from '../record-fields.ts'
import type { RecordSource } from '../record-source.ts'
import { longVarint, nowhere, varintEnd } from './record-varint.ts'

/** The least bytes of a header: two lengths. */
const minHeaderBytes = 2

/** Whether a well-formed header section lies at `at` and ends exactly at `end`. Makes nothing, and reads no more than that. */
export function checkHeaders(bytes: Uint8Array, at: number, end: number): boolean {
  let p = at + 1
  let count = bytes[at] as number
  if (count > 0x7f) {
    count = longVarint(bytes, p, count)
    p = varintEnd()
  }
  count = unzigzag(count)
  if (count < 0 || count * minHeaderBytes > end - p) return false
  for (let i = 0; i < count; i++) {
    p = skipField(bytes, p, end, 0)
    if (p === nowhere) return false
    p = skipField(bytes, p, end, -1)
    if (p === nowhere) return false
  }
  return p === end
}

/** Position behind the header section at `at`, which `checkHeaders` has found well-formed. */
export function headersEnd(bytes: Uint8Array, at: number): number {
  let p = at + 1
  let count = bytes[at] as number
  if (count > 0x7f) {
    count = longVarint(bytes, p, count)
    p = varintEnd()
  }
  for (let left = unzigzag(count); left > 0; left--) p = skipField(bytes, skipField(bytes, p, nowhere, 0), nowhere, -1)
  return p
}

/** Position behind a length of at least `least` and as many bytes, or `nowhere` if that is not before `end`. */
function skipField(bytes: Uint8Array, at: number, end: number, least: number): number {
  let p = at + 1
  let length = bytes[at] as number
  if (length > 0x7f) {
    length = longVarint(bytes, p, length)
    p = varintEnd()
  }
  length = unzigzag(length)
  if (length < least) return nowhere
  if (length > 0) p += length
  return p > end ? nowhere : p
}

/** The headers at `at`, which `checkHeaders` has found well-formed. */
export function readHeaders(source: RecordSource, at: number): readonly DecodedHeader[] {
  const { bytes, memory, memoryOffset } = source
  let p = at
  const varint = (): number => {
    const first = bytes[p++] as number
    if (first < 0x80) return unzigzag(first)
    const value = unzigzag(longVarint(bytes, p, first))
    p = varintEnd()
    return value
  }
  const headers: DecodedHeader[] = []
  for (let left = varint(); left > 0; left--) {
    const keyLength = varint()
    const key = bytes.toString('utf8', p, p + keyLength)
    p += keyLength
    const valueLength = varint()
    if (valueLength < 0) headers.push([key, null])
    else {
      headers.push([key, bufferView(memory, memoryOffset + p, valueLength)])
      p += valueLength
    }
  }
  return headers
}
