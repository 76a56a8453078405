import { varintSize } from '../wire/varint.ts'
import type { Bytes, RecordHeader } from './record-fields.ts'
import { bytesLength, headersSize } from './slab-bytes.ts'

/** Above this many UTF-16 units counting the bytes of a text costs less than what guessing high would waste. */
const countTextFrom = 256

/** What {@link recordSize} measures. */
export interface RecordShape {
  /** An int32: the timestamp less that of the first record of its batch. */
  readonly timestampDelta: number
  readonly offsetDelta: number
  readonly key: Bytes | null
  readonly value: Bytes | null
  readonly headers: readonly RecordHeader[] | null
}

/** Exactly the bytes that a record adds to a batch. */
export function recordSize({ timestampDelta, offsetDelta, key, value, headers }: RecordShape): number {
  const body = 1 + varintSize(timestampDelta) + varintSize(offsetDelta) + fieldSize(key) + fieldSize(value) + headersSize(headers)
  return varintSize(body) + body
}

/**
 * At most this many bytes does a record add to a batch, whatever its timestamp and its place in the batch. Too high by
 * less than 32 bytes, 10 for each header, and twice the length of each short text (up to 256 UTF-16 units).
 */
export function sizeUpperBound(key: Bytes | null, value: Bytes | null, headers: readonly RecordHeader[] | null): number {
  let size = 32 + textBound(key) + textBound(value)
  if (headers === null) return size
  size += 4
  for (const [name, content] of headers) size += 10 + textBound(name) + textBound(content)
  return size
}

function textBound(bytes: Bytes | null): number {
  if (bytes === null) return 0
  if (typeof bytes !== 'string') return bytes.length
  return bytes.length <= countTextFrom ? bytes.length * 3 : Buffer.byteLength(bytes)
}

function fieldSize(bytes: Bytes | null): number {
  const length = bytes === null ? -1 : bytesLength(bytes)
  return varintSize(length) + Math.max(length, 0)
}
