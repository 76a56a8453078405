import { minRecordBytes } from '../batch-layout.ts'
import { KafkaRecord } from '../record.ts'
import { corruptBatch, type RecordSource } from '../record-source.ts'
import { checkHeaders } from './record-headers.ts'
import { longVarint, skipVarlong, varintEnd } from './record-varint.ts'

/**
 * One pass over the positions of `count` records, which must fill `source.bytes` exactly. Nothing is copied, and no view is
 * made. Throws `ProtocolError` with code `CORRUPT_RECORDS`; what it returns can be read without any error.
 */
export function parseRecords(source: RecordSource, count: number, lastOffsetDelta: number): KafkaRecord[] {
  const { bytes } = source
  const limit = bytes.length
  if (count * minRecordBytes > limit) throw corruptBatch(source, 0, `${count} records cannot be in ${limit} bytes`)
  const records = new Array<KafkaRecord>(count)
  let p = 0
  for (let i = 0; i < count; i++) {
    const from = p
    let length = bytes[p++] as number
    if (length > 0x7f) {
      length = longVarint(bytes, p, length)
      p = varintEnd()
    }
    // In zigzag form a negative number is an odd one.
    const end = p + (length >>> 1)
    if ((length & 1) !== 0 || end > limit) {
      throw corruptBatch(source, from, `record ${i} has a length that is negative, or beyond the batch`)
    }
    records[i] = parseRecord(source, p, end, lastOffsetDelta)
    p = end
  }
  if (p !== limit) throw corruptBatch(source, p, `${limit - p} bytes lie behind its last record`)
  return records
}

/**
 * The record from its attributes at `start` to `end`. Varints are read where they are, without a reader: nearly all have one
 * byte. Reading runs past the end of a broken record unharmed, and is found out at the next check.
 */
function parseRecord(source: RecordSource, start: number, end: number, lastOffsetDelta: number): KafkaRecord {
  const { bytes } = source
  let p = start + 1
  if ((bytes[p++] as number) > 0x7f) p = skipVarlong(bytes, p)
  let offsetDelta = bytes[p++] as number
  if (offsetDelta > 0x7f) {
    offsetDelta = longVarint(bytes, p, offsetDelta)
    p = varintEnd()
  }
  let keyLength = bytes[p++] as number
  if (keyLength > 0x7f) {
    keyLength = longVarint(bytes, p, keyLength)
    p = varintEnd()
  }
  keyLength = (keyLength >>> 1) ^ -(keyLength & 1)
  const keyStart = p
  if (keyLength > 0) p += keyLength
  if (p >= end || keyLength < -1) throw broken(source, start, 'a key that does not fit')
  let valueLength = bytes[p++] as number
  if (valueLength > 0x7f) {
    valueLength = longVarint(bytes, p, valueLength)
    p = varintEnd()
  }
  valueLength = (valueLength >>> 1) ^ -(valueLength & 1)
  const valueStart = p
  if (valueLength > 0) p += valueLength
  if (p >= end || valueLength < -1) throw broken(source, start, 'a value that does not fit')
  // Mostly one byte is left, and it is 0: no headers.
  if ((p + 1 !== end || bytes[p] !== 0) && !checkHeaders(bytes, p, end))
    throw broken(source, start, 'headers that do not fill it')
  if ((offsetDelta & 1) !== 0 || offsetDelta >>> 1 > lastOffsetDelta) throw broken(source, start, 'an offset outside the batch')
  return new KafkaRecord(source, start, offsetDelta >>> 1, keyStart, keyLength, valueStart, valueLength)
}

function broken(source: RecordSource, position: number, what: string): Error {
  return corruptBatch(source, position, `the record at byte ${position} of its records has ${what}`)
}
