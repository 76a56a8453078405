import type { CodecName } from './compression/codec.ts'
import type { KafkaRecord } from './record.ts'

/** A decoded batch of one partition. */
export interface RecordBatch {
  /** Empty where it was decoded without its topic. */
  readonly topic: string
  /** −1 where it was decoded without its partition. */
  readonly partition: number
  readonly baseOffset: bigint
  /** Reading goes on behind this, also where compaction has taken the last record, or all (cb-E24). */
  readonly lastOffset: bigint
  /** Epoch of the leader that wrote it; −1 if unknown. */
  readonly partitionLeaderEpoch: number
  /** Message format: 2; 0 or 1 for an old message, alone or with what is compressed in it. */
  readonly magic: number
  readonly codec: CodecName
  /** Whose time the records carry: the producer's, the broker's, or none at all, as with magic 0. */
  readonly timestampType: 'create' | 'append' | 'none'
  /** The latest of its records' times, in ms since 1970, as the batch states it; −1 with magic 0. Nearest number. */
  readonly maxTimestamp: number
  /** When the tombstones and markers in it may be removed, in ms since 1970; `null` if no cleaner has set a time. */
  readonly deleteHorizon: number | null
  /** −1 without idempotence; so are epoch and sequence. */
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly baseSequence: number
  readonly isTransactional: boolean
  /** Its records are markers that Kafka itself wrote: not for users. */
  readonly isControl: boolean
  /** Records in it, which is fewer than offsets where compaction has been at work. */
  readonly count: number
  readonly records: readonly KafkaRecord[]
}

/**
 * The records of `batch` from `offset` on: a broker sends the whole batch in which the asked offset lies (cb-E23). The
 * batch's own list where nothing has to be left out.
 */
export function recordsFrom(batch: RecordBatch, offset: bigint): readonly KafkaRecord[] {
  if (offset <= batch.baseOffset) return batch.records
  if (offset > batch.lastOffset) return []
  return batch.records.filter((record) => record.offset >= offset)
}
