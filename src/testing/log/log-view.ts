import type { KafkaRecord } from '../../records/record.ts'
import type { PartitionState } from '../cluster/cluster-state.ts'
import type { StoredBatch } from './partition-log.ts'
import { decodeStored } from './record-times.ts'

/** One batch of a log, for tests. */
export interface LoggedBatch {
  readonly baseOffset: bigint
  readonly lastOffset: bigint
  readonly leaderEpoch: number
  /** −1 without idempotence. */
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly baseSequence: number
  /** How many records it says it has. */
  readonly count: number
  readonly maxTimestamp: number
  /** The whole batch, as consumers get it. */
  readonly bytes: Buffer
}

/** What is in a partition's log at the moment of the call. */
export interface LogView {
  readonly logStartOffset: bigint
  /** The offset that the next record will get; every record below it is committed. */
  readonly highWatermark: bigint
  /** −1: there is no leader. */
  readonly leader: number
  readonly leaderEpoch: number
  readonly batches: readonly LoggedBatch[]
  /** All records, decoded, in order. Rejects with a `ProtocolError` where a batch cannot be decoded. */
  records(): Promise<readonly KafkaRecord[]>
}

export function logView({ log, leader, leaderEpoch }: PartitionState): LogView {
  const stored = [...log.batches]
  return {
    logStartOffset: BigInt(log.startOffset),
    highWatermark: BigInt(log.endOffset),
    leader,
    leaderEpoch,
    batches: stored.map(loggedBatch),
    async records() {
      const batches = await Promise.all(stored.map(decodeStored))
      return batches.flatMap(({ records }) => [...records])
    },
  }
}

function loggedBatch({ baseOffset, lastOffset, leaderEpoch, header, bytes }: StoredBatch): LoggedBatch {
  return {
    baseOffset: BigInt(baseOffset),
    lastOffset: BigInt(lastOffset),
    leaderEpoch,
    producerId: BigInt(header.producerId),
    producerEpoch: header.producerEpoch,
    baseSequence: header.baseSequence,
    count: header.count,
    maxTimestamp: header.maxTimestamp,
    bytes,
  }
}
