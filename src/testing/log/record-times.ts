import { decodeBatch } from '../../records/batch-reader.ts'
import type { RecordBatch } from '../../records/record-batch.ts'
import type { StoredBatch, TimestampOffset } from './partition-log.ts'

/** Decodes a batch of the log: at once, or by a promise where it must be decompressed. */
export function decodeStored({ header, bytes, baseOffset }: StoredBatch): RecordBatch | Promise<RecordBatch> {
  return decodeBatch({ magic: header.magic, baseOffset: BigInt(baseOffset), bytes, position: 0 })
}

/**
 * The first record of this batch that is not older than `timestamp`, the batch being one that has such a record; `null` if
 * it has none after all. A promise where the batch must be decompressed.
 */
export function firstRecordFrom(batch: StoredBatch, timestamp: number): TimestampOffset | null | Promise<TimestampOffset | null> {
  const decoded = decodeStored(batch)
  return decoded instanceof Promise ? decoded.then((records) => search(records, timestamp)) : search(decoded, timestamp)
}

function search({ records, partitionLeaderEpoch }: RecordBatch, timestamp: number): TimestampOffset | null {
  const found = records.find((record) => record.timestamp >= timestamp)
  if (found === undefined) return null
  return { offset: Number(found.offset), timestamp: found.timestamp, leaderEpoch: partitionLeaderEpoch }
}
