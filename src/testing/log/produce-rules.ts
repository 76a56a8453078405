import { batchAttributes, batchLayout, entryPrefixBytes } from '../../records/batch-layout.ts'
import { crc32c } from '../../wire/crc32c.ts'
import { errorCodes } from '../error-codes.ts'
import { type BatchHeader, codecOf, readBatchHeader } from './batch-header.ts'

/** A batch as a produce request carries it. */
export interface ProducedBatch {
  readonly header: BatchHeader
  readonly bytes: Buffer
}

/** Records that are refused. `unreadable`: they are no whole batch of any format. */
export interface RefusedRecords {
  readonly kind: 'refused'
  readonly errorCode: number
  readonly why: string | null
  readonly unreadable: boolean
}

/** A batch that may go on, or why it may not. */
export type Produced = ({ readonly kind: 'batch' } & ProducedBatch) | RefusedRecords

/** The least size field of an entry of any format: below it nothing can be meant. */
const smallestEntry = 14
/** Bytes up to the magic, which every format has at the same place. */
const prefixToMagic = batchLayout.magic + 1
const zstd = 4

const refused = (errorCode: number): RefusedRecords => ({ kind: 'refused', errorCode, why: null, unreadable: false })
const nothingWhole: RefusedRecords = { kind: 'refused', errorCode: errorCodes.INVALID_RECORD, why: null, unreadable: true }
const nonsense: RefusedRecords = {
  kind: 'refused',
  errorCode: errorCodes.CORRUPT_MESSAGE,
  why: 'what should be a record batch has an impossible size or magic',
  unreadable: true,
}

/**
 * The one batch that a produce request may carry for a partition, judged by its frame alone: there, whole, magic 2, alone,
 * of a codec that the request's version may carry. What follows a whole batch and is no whole batch itself is ignored.
 */
export function soleBatch(records: Buffer, version: number): Produced {
  const first = entryAt(records, 0)
  if (first === 'corrupt') return nonsense
  if (first === null) return nothingWhole
  if (first.magic !== 2) return refused(errorCodes.INVALID_RECORD)
  const header = readBatchHeader(records, 0)
  if (header === null) return { ...nonsense, why: null }
  if (version < 7 && codecOf(header) >= zstd) {
    return refused(codecOf(header) === zstd ? errorCodes.UNSUPPORTED_COMPRESSION_TYPE : errorCodes.UNKNOWN_SERVER_ERROR)
  }
  const second = entryAt(records, header.size)
  if (second === 'corrupt') return nonsense
  if (second !== null) return refused(errorCodes.INVALID_RECORD)
  return { kind: 'batch', header, bytes: records.subarray(0, header.size) }
}

/** The rules of the log for the header of a client's batch: offsets from 0, size, checksum, counts that agree. */
export function checkHeader({ header, bytes }: ProducedBatch, maxBytes: number): number {
  if (header.baseOffset !== 0) return errorCodes.INVALID_RECORD
  if (header.size > maxBytes) return errorCodes.MESSAGE_TOO_LARGE
  if (crc32c(bytes.subarray(batchLayout.attributes)) !== header.crc) return errorCodes.CORRUPT_MESSAGE
  const span = header.lastOffsetDelta + 1
  if (span <= 0 || span !== header.count) return errorCodes.INVALID_RECORD
  if (header.producerId >= 0 && header.baseSequence < 0) return errorCodes.INVALID_RECORD
  if ((header.attributes & batchAttributes.control) !== 0) return errorCodes.INVALID_RECORD
  return errorCodes.NONE
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
  return { magic }
}
