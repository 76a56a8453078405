import { batchAttributes, batchHeaderBytes, batchLayout, entryPrefixBytes } from '../../records/batch-layout.ts'

/** The header of one record batch, magic 2, as it lies in a request or in a log. Offsets and times are exact up to 2^53. */
export interface BatchHeader {
  /** Bytes of the whole batch, its header included. */
  readonly size: number
  readonly baseOffset: number
  readonly partitionLeaderEpoch: number
  readonly magic: number
  readonly crc: number
  readonly attributes: number
  readonly lastOffsetDelta: number
  readonly baseTimestamp: number
  readonly maxTimestamp: number
  readonly producerId: number
  readonly producerEpoch: number
  readonly baseSequence: number
  readonly count: number
}

/**
 * Reads the batch that starts at `at`; `null` if what is there is no whole batch: cut off, or of a size that no batch has.
 * Only `size` and `magic` mean anything for a magic other than 2.
 */
export function readBatchHeader(bytes: Buffer, at: number): BatchHeader | null {
  const left = bytes.length - at
  if (left < batchHeaderBytes) return null
  const size = entryPrefixBytes + bytes.readInt32BE(at + batchLayout.length)
  if (size < batchHeaderBytes || size > left) return null
  return {
    size,
    baseOffset: Number(bytes.readBigInt64BE(at + batchLayout.baseOffset)),
    partitionLeaderEpoch: bytes.readInt32BE(at + batchLayout.partitionLeaderEpoch),
    magic: bytes.readInt8(at + batchLayout.magic),
    crc: bytes.readUInt32BE(at + batchLayout.crc),
    attributes: bytes.readInt16BE(at + batchLayout.attributes),
    lastOffsetDelta: bytes.readInt32BE(at + batchLayout.lastOffsetDelta),
    baseTimestamp: Number(bytes.readBigInt64BE(at + batchLayout.baseTimestamp)),
    maxTimestamp: Number(bytes.readBigInt64BE(at + batchLayout.maxTimestamp)),
    producerId: Number(bytes.readBigInt64BE(at + batchLayout.producerId)),
    producerEpoch: bytes.readInt16BE(at + batchLayout.producerEpoch),
    baseSequence: bytes.readInt32BE(at + batchLayout.baseSequence),
    count: bytes.readInt32BE(at + batchLayout.count),
  }
}

/** The number of the compression codec: 0 none, 1 gzip, 2 snappy, 3 lz4, 4 zstd. */
export function codecOf(header: BatchHeader): number {
  return header.attributes & batchAttributes.codec
}

/** The sequence of the last record, which wraps from 2147483647 to 0. */
export function lastSequenceOf(header: BatchHeader): number {
  return (header.baseSequence + header.lastOffsetDelta) & 0x7fffffff
}
