import { crc32c } from '../../wire/crc32c.ts'
import { batchAttributes, batchHeaderBytes, batchLayout, entryPrefixBytes } from '../../records/batch-layout.ts'
import { errorCodes } from '../error-codes.ts'
import { type BatchHeader, codecOf, readBatchHeader } from './batch-header.ts'

/** A batch that may be appended, or the error code that it is refused with. */
export type Produced =
  | { readonly kind: 'batch'; readonly header: BatchHeader; readonly bytes: Buffer }
  | { readonly kind: 'refused'; readonly errorCode: number; readonly why: string }

/** The least size field of an entry of any format: below it nothing can be meant. */
const smallestEntry = 14
/** Bytes up to the magic, which every format has at the same place. */
const prefixToMagic = batchLayout.magic + 1
const zstd = 4

const refused = (errorCode: number, why: string): Produced => ({ kind: 'refused', errorCode, why })

/**
 * The one batch that a produce request may carry for a partition, judged by its frame alone: there, whole, magic 2, alone,
 * of a codec that the request's version may carry. What follows a whole batch and is no whole batch itself is ignored.
 */
export function soleBatch(records: Buffer, version: number): Produced {
  const first = entryAt(records, 0)
  if (first === 'corrupt')
    return refused(errorCodes.CORRUPT_MESSAGE, 'what should be a record batch has an impossible size or magic')
  if (first === null) return refused(errorCodes.INVALID_RECORD, 'a produce request must have a record batch for each partition')
  if (first.magic !== 2) return refused(errorCodes.INVALID_RECORD, `record batches must have magic 2, not ${first.magic}`)
  const header = readBatchHeader(records, 0)
  if (header === null) return refused(errorCodes.CORRUPT_MESSAGE, 'the record batch is smaller than its header')
  if (codecOf(header) === zstd && version < 7) {
    return refused(errorCodes.UNSUPPORTED_COMPRESSION_TYPE, 'zstd needs version 7 of Produce or a newer one')
  }
  const second = entryAt(records, header.size)
  if (second === 'corrupt')
    return refused(errorCodes.CORRUPT_MESSAGE, 'what follows the record batch has an impossible size or magic')
  if (second !== null) return refused(errorCodes.INVALID_RECORD, 'a produce request may have one record batch for each partition')
  return { kind: 'batch', header, bytes: records.subarray(0, header.size) }
}

/** The rules of the log for a batch of a client: offsets from 0, size, checksum, counts that agree. */
export function checkBatch(
  { header, bytes }: { readonly header: BatchHeader; readonly bytes: Buffer },
  maxBytes: number,
): Produced {
  if (header.baseOffset !== 0) return refused(errorCodes.INVALID_RECORD, `the base offset is ${header.baseOffset}, not 0`)
  if (header.size > maxBytes)
    return refused(errorCodes.MESSAGE_TOO_LARGE, `the batch has ${header.size} bytes, more than ${maxBytes}`)
  if (crc32c(bytes.subarray(batchLayout.attributes)) !== header.crc) {
    return refused(errorCodes.CORRUPT_MESSAGE, 'the checksum does not fit the batch')
  }
  const span = header.lastOffsetDelta + 1
  if (span <= 0 || span !== header.count) {
    return refused(errorCodes.INVALID_RECORD, `${header.count} records cannot have offsets from 0 to ${header.lastOffsetDelta}`)
  }
  if (header.producerId >= 0 && header.baseSequence < 0) {
    return refused(errorCodes.INVALID_RECORD, `sequence ${header.baseSequence} with a producer id`)
  }
  if ((header.attributes & batchAttributes.control) !== 0) {
    return refused(errorCodes.INVALID_RECORD, 'clients write no control batches')
  }
  return { kind: 'batch', header, bytes }
}

/** What begins at `at`: `null` for nothing whole. */
function entryAt(records: Buffer, at: number): { readonly magic: number } | 'corrupt' | null {
  const left = records.length - at
  if (left < entryPrefixBytes) return null
  const size = records.readInt32BE(at + batchLayout.length)
  if (size < smallestEntry) return 'corrupt'
  if (left < prefixToMagic) return null
  const magic = records.readInt8(at + batchLayout.magic)
  if (magic < 0 || magic > 2) return 'corrupt'
  if (left < entryPrefixBytes + size) return null
  if (magic === 2 && entryPrefixBytes + size < batchHeaderBytes) return 'corrupt'
  return { magic }
}
