import { BatchWriter } from '../../records/batch-writer.ts'
import type { Bytes, RecordHeader } from '../../records/record-fields.ts'
import { sizeUpperBound } from '../../records/record-size.ts'
import { type Batch, newBatch, type Ticket } from './batch.ts'

/** One record on its way into a batch. */
export interface AppendedRecord {
  readonly timestamp: number
  readonly key: Bytes | null
  readonly value: Bytes | null
  readonly headers: readonly RecordHeader[] | null
}

export interface QueueLimits {
  readonly batchBytes: number
  /** A batch takes no record so much younger than its first, so that it expires as a whole (cb-P9). */
  readonly maxSpreadMs: number
}

/** The batches of one partition, oldest first. Only the head is ever in flight, so order survives every retry. */
export class PartitionQueue {
  readonly topic: string
  readonly partition: number
  readonly batches: Batch[] = []
  /** No attempt before this time. */
  retryAt: number = Number.NEGATIVE_INFINITY
  /** Attempts in a row that have failed. */
  failures: number = 0

  constructor(topic: string, partition: number) {
    this.topic = topic
    this.partition = partition
  }

  get head(): Batch | undefined {
    return this.batches[0]
  }

  /** Puts the record into the open batch at the tail, or a new one; returns how much memory that took. */
  append(record: AppendedRecord, ticket: Ticket, limits: QueueLimits, now: number): number {
    const { key, value, headers, timestamp } = record
    const tail = this.batches.at(-1)
    const size = sizeUpperBound(key, value, headers)
    const fits =
      tail?.state === 'open' && tail.writer.byteLength + size <= limits.batchBytes && now - tail.createdAt <= limits.maxSpreadMs
    const batch = fits ? tail : newBatch(this.topic, this.partition, new BatchWriter(), now)
    const before = fits ? batch.writer.slabBytes : 0
    batch.writer.append(timestamp, key, value, headers)
    batch.tickets.push(ticket)
    if (!fits) {
      if (tail?.state === 'open') tail.state = 'compressing'
      this.batches.push(batch)
    }
    return batch.writer.slabBytes - before
  }
}
