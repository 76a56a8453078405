import { minRecordBytes } from './batch-layout.ts'
import { KafkaRecord } from './record.ts'
import { checkHeaders } from './record-headers.ts'
import { corruptBatch, type RecordSource } from './record-source.ts'
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
    // Not a number of bytes, but checked all the same: a negative one has its lowest bit set.
    const recordEnd = p + (length >>> 1)
    if ((length & 1) !== 0 || !(recordEnd <= limit))
      throw badRecord(source, from, i, 'its length is negative, or beyond the batch')
    const start = p++
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
    if (!(p < recordEnd) || keyLength < -1) throw badRecord(source, from, i, 'its key does not fit')
    let valueLength = bytes[p++] as number
    if (valueLength > 0x7f) {
      valueLength = longVarint(bytes, p, valueLength)
      p = varintEnd()
    }
    valueLength = (valueLength >>> 1) ^ -(valueLength & 1)
    const valueStart = p
    if (valueLength > 0) p += valueLength
    if (!(p < recordEnd) || valueLength < -1) throw badRecord(source, from, i, 'its value does not fit')
    // One byte left, and that is 0: no headers.
    if ((p + 1 !== recordEnd || bytes[p] !== 0) && !checkHeaders(bytes, p, recordEnd)) {
      throw badRecord(source, from, i, 'its headers do not fill it exactly')
    }
    if ((offsetDelta & 1) !== 0 || offsetDelta >>> 1 > lastOffsetDelta) {
      throw badRecord(source, from, i, `its offset lies outside the batch's ${lastOffsetDelta + 1}`)
    }
    records[i] = new KafkaRecord(source, start, offsetDelta >>> 1, keyStart, keyLength, valueStart, valueLength)
    p = recordEnd
  }
  if (p !== limit) throw corruptBatch(source, p, `${limit - p} bytes lie behind its last record`)
  return records
}

function badRecord(source: RecordSource, position: number, index: number, why: string): Error {
  return corruptBatch(source, position, `record ${index}: ${why}`)
}
