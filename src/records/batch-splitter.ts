import { ProtocolError } from '../foundation/errors.ts'
import { asBuffer, bufferView } from '../wire/buffer-view.ts'
import { batchLayout, entryPrefixBytes, minEntryBytes } from './batch-layout.ts'

/** One batch, or one old message, of a record set, as it came. */
export interface EncodedBatch {
  /** Message format: 2 for record batches; 0 and 1 for what brokers before 4.0 may still have on disk. */
  readonly magic: number
  /** Of the first record; with magic 0 and 1, of the last. */
  readonly baseOffset: bigint
  /** The whole of it, header included: a view of the record set. */
  readonly bytes: Buffer
  /** Where it begins in the record set. */
  readonly position: number
}

/** What {@link splitBatches} found. */
export interface SplitBatches {
  readonly batches: readonly EncodedBatch[]
  /** Whether the set ends in the middle of a batch, as a broker may cut it: that batch comes whole with a later fetch. */
  readonly truncated: boolean
}

/**
 * Cuts the `records` of a fetch answer into batches; looks at no more than lengths and magic bytes. Throws `ProtocolError`
 * with code `CORRUPT_RECORDS` where a length is too small to be one.
 */
export function splitBatches(records: Uint8Array): SplitBatches {
  const set = asBuffer(records)
  const { buffer, byteOffset, length: end } = set
  const view = new DataView(buffer, byteOffset, end)
  const batches: EncodedBatch[] = []
  let position = 0
  while (end - position >= entryPrefixBytes) {
    const rest = view.getInt32(position + batchLayout.length)
    if (rest < minEntryBytes) {
      throw new ProtocolError(`the batch at byte ${position} states a length of ${rest}: at least ${minEntryBytes} are needed`, {
        code: 'CORRUPT_RECORDS',
        offset: position + batchLayout.length,
      })
    }
    const size = entryPrefixBytes + rest
    if (size > end - position) break
    const bytes = bufferView(buffer, byteOffset + position, size)
    const baseOffset = view.getBigInt64(position + batchLayout.baseOffset)
    batches.push({ magic: view.getInt8(position + batchLayout.magic), baseOffset, bytes, position })
    position += size
  }
  return { batches, truncated: position < end }
}
