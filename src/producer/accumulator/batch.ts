import type { BatchWriter } from '../../records/batch-writer.ts'

/** A caller's handle for one record; the driver maps it to a promise. */
export type Ticket = number

/**
 *     open ── freeze ──► compressing ──► ready ──► in-flight ──► settled
 *                  └───────────────────────▲ └──────── retry ◄──┘
 */
export type BatchState = 'open' | 'compressing' | 'ready' | 'in-flight' | 'settled'

/** Records of one partition that travel, and are settled, together. Its records never change once it has left `open`. */
export interface Batch {
  readonly topic: string
  readonly partition: number
  readonly writer: BatchWriter
  /** One per record, in order. */
  readonly tickets: Ticket[]
  /** Append time of its first record, in the clock's ms. */
  readonly createdAt: number
  state: BatchState
  /** Requests that carried it. */
  attempts: number
  /** An attempt was written whose outcome nobody can know; only a success takes it back (cb-P8). */
  unsure: boolean
  /** Its callers were told of its expiry while an answer was still due. */
  reported: boolean
}

export function newBatch(topic: string, partition: number, writer: BatchWriter, createdAt: number): Batch {
  return { topic, partition, writer, tickets: [], createdAt, state: 'open', attempts: 0, unsure: false, reported: false }
}
