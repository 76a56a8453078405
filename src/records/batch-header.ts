import { ConfigError } from '../foundation/errors.ts'
import { batchAttributes, batchLayout, entryPrefixBytes } from './batch-layout.ts'

const two32 = 2 ** 32

/** What is known of a batch only when it is sent, and may differ when it is sent again. */
export interface SealFields {
  /** −1 without idempotence. */
  readonly producerId: number | bigint
  readonly producerEpoch: number
  /** Sequence number of the first record; −1 without idempotence. */
  readonly baseSequence: number
  readonly transactional: boolean
  /** Default −1: the broker fills it in. */
  readonly partitionLeaderEpoch?: number | undefined
}

/** What the records themselves say about their batch. */
export interface BatchFacts {
  readonly count: number
  readonly firstTimestamp: number
  readonly maxTimestamp: number
  /** Number of the codec, 0 for none. */
  readonly codecId: number
  /** Bytes behind the header, as they are sent. */
  readonly payloadBytes: number
}

/** Fills the 61 bytes at the start of `target`, but for the CRC. The base offset is 0: the broker assigns offsets. */
export function writeBatchHeader(target: Buffer, facts: BatchFacts, fields: SealFields): void {
  const view = new DataView(target.buffer, target.byteOffset, batchLayout.records)
  const attributes = facts.codecId | (fields.transactional ? batchAttributes.transactional : 0)
  putInt64(view, batchLayout.baseOffset, 0)
  view.setInt32(batchLayout.length, batchLayout.records - entryPrefixBytes + facts.payloadBytes)
  view.setInt32(batchLayout.partitionLeaderEpoch, fields.partitionLeaderEpoch ?? -1)
  view.setInt8(batchLayout.magic, 2)
  view.setInt16(batchLayout.attributes, attributes)
  view.setInt32(batchLayout.lastOffsetDelta, facts.count - 1)
  putInt64(view, batchLayout.baseTimestamp, facts.firstTimestamp)
  putInt64(view, batchLayout.maxTimestamp, facts.maxTimestamp)
  if (typeof fields.producerId === 'bigint') view.setBigInt64(batchLayout.producerId, fields.producerId)
  else putInt64(view, batchLayout.producerId, checkedId(fields.producerId))
  view.setInt16(batchLayout.producerEpoch, fields.producerEpoch)
  view.setInt32(batchLayout.baseSequence, fields.baseSequence)
  view.setInt32(batchLayout.count, facts.count)
}

/** Whether two seals write the same bytes. */
export function sameSeal(a: SealFields, b: SealFields): boolean {
  return (
    // A number and a bigint may name the same producer: worth writing the header again, no more.
    a.producerId === b.producerId &&
    a.producerEpoch === b.producerEpoch &&
    a.baseSequence === b.baseSequence &&
    a.transactional === b.transactional &&
    (a.partitionLeaderEpoch ?? -1) === (b.partitionLeaderEpoch ?? -1)
  )
}

function checkedId(producerId: number): number {
  if (Number.isSafeInteger(producerId)) return producerId
  throw new ConfigError(`producerId ${producerId} is no exact integer: pass a bigint`)
}

/** `value` is a safe integer. */
function putInt64(view: DataView, at: number, value: number): void {
  view.setInt32(at, Math.floor(value / two32))
  view.setInt32(at + 4, value | 0)
}
