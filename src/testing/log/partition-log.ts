import { batchAttributes, batchLayout } from '../../records/batch-layout.ts'
import { crc32c } from '../../wire/crc32c.ts'
import { type BatchHeader, readBatchHeader } from './batch-header.ts'
import { ProducerStates } from './producer-states.ts'

/** One batch in the log. `bytes` is the batch as consumers get it. */
export interface StoredBatch {
  readonly baseOffset: number
  readonly lastOffset: number
  readonly leaderEpoch: number
  readonly header: BatchHeader
  readonly bytes: Buffer
}

/** A leader epoch and the end of the log when it began. */
export interface EpochStart {
  readonly epoch: number
  readonly startOffset: number
}

/** The times of a batch that is appended. */
export interface BatchTimes {
  /** What its newest timestamp is; `null`: as it says. */
  readonly newest: number | null
  /** Whether that is the broker's time, and counts for every record. */
  readonly byBroker: boolean
}

/** What a lookup by time found. */
export interface TimestampOffset {
  readonly offset: number
  readonly timestamp: number
  readonly leaderEpoch: number
}

/**
 * The batches of one partition, in memory, with what a broker derives from them. All replicas share one log: replication
 * takes no time here, so the high watermark and the last stable offset are the end of the log.
 *
 * Invariants: batches are contiguous and in the order of their appends; an appended batch never changes.
 */
export class PartitionLog {
  readonly producers: ProducerStates = new ProducerStates()
  readonly #batches: StoredBatch[] = []
  readonly #epochs: EpochStart[] = []
  #endOffset = 0
  #sizeInBytes = 0

  get startOffset(): number {
    return 0
  }

  /** The offset that the next record will get. */
  get endOffset(): number {
    return this.#endOffset
  }

  get sizeInBytes(): number {
    return this.#sizeInBytes
  }

  get batches(): readonly StoredBatch[] {
    return this.#batches
  }

  /** Oldest first; of epochs that begin at the same offset only the last. */
  get epochs(): readonly EpochStart[] {
    return this.#epochs
  }

  /** A leader has been elected in this epoch. */
  beginEpoch(epoch: number): void {
    if (this.#epochs.at(-1)?.startOffset === this.#endOffset) this.#epochs.pop()
    this.#epochs.push({ epoch, startOffset: this.#endOffset })
  }

  /**
   * Copies one whole, checked batch to the end, with its base offset, leader epoch and times filled in. Returns the base
   * offset.
   */
  append(batch: Uint8Array, leaderEpoch: number, times: BatchTimes): number {
    const baseOffset = this.#endOffset
    const bytes = Buffer.from(batch)
    bytes.writeBigInt64BE(BigInt(baseOffset), batchLayout.baseOffset)
    bytes.writeInt32BE(leaderEpoch, batchLayout.partitionLeaderEpoch)
    stamp(bytes, times)
    const header = readBatchHeader(bytes, 0)
    if (header === null) throw new RangeError('append takes one whole batch')
    const lastOffset = baseOffset + header.lastOffsetDelta
    this.#batches.push({ baseOffset, lastOffset, leaderEpoch, header, bytes })
    if (header.producerId >= 0) this.producers.onAppended(header, baseOffset)
    this.#endOffset = lastOffset + 1
    this.#sizeInBytes += bytes.length
    return baseOffset
  }

  /**
   * Up to `maxBytes` from the batch on that holds `offset`, as a file would be sliced: the last batch may be cut off. With
   * `wholeFirst` the first batch comes whole whatever its size; without, a first batch that is larger gives nothing.
   */
  read(offset: number, maxBytes: number, wholeFirst: boolean): Buffer[] {
    const pieces: Buffer[] = []
    let left = maxBytes
    for (let i = this.#indexOf(offset); i < this.#batches.length; i += 1) {
      const bytes = (this.#batches[i] as StoredBatch).bytes
      if (pieces.length === 0 && bytes.length > left) return wholeFirst ? [bytes] : []
      if (left <= 0) break
      pieces.push(bytes.length > left ? bytes.subarray(0, left) : bytes)
      left -= bytes.length
    }
    return pieces
  }

  /** The first batch whose newest record is not older than `timestamp`; `null` if all are older. */
  firstBatchFrom(timestamp: number): StoredBatch | null {
    return this.#batches.find((b) => b.header.maxTimestamp >= timestamp) ?? null
  }

  /** The first batch that holds the newest timestamp of the log; `null` if the log is empty. */
  newestBatch(): StoredBatch | null {
    let newest: StoredBatch | null = null
    for (const batch of this.#batches) {
      if (newest === null || batch.header.maxTimestamp > newest.header.maxTimestamp) newest = batch
    }
    return newest
  }

  /**
   * Where the records of `epoch` end: the largest epoch that is known and not larger, and the start of the next one
   * (KIP-101). `null` if no such epoch is known.
   */
  endOfEpoch(epoch: number, currentEpoch: number): { readonly epoch: number; readonly endOffset: number } | null {
    if (epoch === currentEpoch) return { epoch, endOffset: this.#endOffset }
    const index = this.#epochs.findLastIndex((e) => e.epoch <= epoch)
    const found = this.#epochs[index]
    if (found === undefined || epoch > currentEpoch) return null
    return { epoch: found.epoch, endOffset: this.#epochs[index + 1]?.startOffset ?? this.#endOffset }
  }

  /** Index of the first batch that ends at or behind `offset`; the number of batches if there is none. */
  #indexOf(offset: number): number {
    let low = 0
    let high = this.#batches.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#batches[middle] as StoredBatch).lastOffset < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Corrects what the batch says of its times, and its checksum, where that is not so. */
function stamp(bytes: Buffer, { newest, byBroker }: BatchTimes): void {
  if (newest === null) return
  const attributes = bytes.readInt16BE(batchLayout.attributes)
  const wanted = byBroker ? attributes | batchAttributes.logAppendTime : attributes & ~batchAttributes.logAppendTime
  if (wanted === attributes && bytes.readBigInt64BE(batchLayout.maxTimestamp) === BigInt(newest)) return
  bytes.writeInt16BE(wanted, batchLayout.attributes)
  bytes.writeBigInt64BE(BigInt(newest), batchLayout.maxTimestamp)
  bytes.writeUInt32BE(crc32c(bytes.subarray(batchLayout.attributes)), batchLayout.crc)
}
