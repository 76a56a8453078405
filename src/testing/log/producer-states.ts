import { type BatchHeader, lastSequenceOf } from './batch-header.ts'

/** What the log of a partition says of a batch that carries a producer id. */
export type SequenceVerdict =
  | { readonly kind: 'append' }
  /** The batch is one of this producer's last five: it is in the log already, from this offset on. */
  | { readonly kind: 'duplicate'; readonly baseOffset: number; readonly timestamp: number }
  | { readonly kind: 'refuse'; readonly reason: 'old-epoch' | 'out-of-order' | 'unknown-producer' }

interface AppendedBatch {
  readonly firstSequence: number
  readonly lastSequence: number
  readonly baseOffset: number
  readonly timestamp: number
}

interface ProducerState {
  epoch: number
  /** The last five batches of this epoch, oldest first. */
  batches: AppendedBatch[]
}

/** How many batches a broker remembers of each producer; a client may have no more in flight. */
const remembered = 5

/**
 * The producers that one partition knows, with the rules of idempotence (KIP-98, KIP-360).
 *
 * Any first sequence of a producer that is not known is taken; after that sequences have no gap. A repeat of one of the
 * last five batches is answered as the first time; an older one is out of order. A lower epoch is refused; a higher one
 * starts again from sequence 0.
 */
export class ProducerStates {
  readonly #producers = new Map<number, ProducerState>()

  /** `strictStart`: as brokers before 2.5, the first sequence of a producer that is not known must be 0. */
  judge(batch: BatchHeader, strictStart: boolean): SequenceVerdict {
    const state = this.#producers.get(batch.producerId)
    if (state === undefined) {
      return strictStart && batch.baseSequence !== 0 ? { kind: 'refuse', reason: 'unknown-producer' } : { kind: 'append' }
    }
    if (batch.producerEpoch < state.epoch) return { kind: 'refuse', reason: 'old-epoch' }
    if (batch.producerEpoch > state.epoch) {
      return batch.baseSequence === 0 ? { kind: 'append' } : { kind: 'refuse', reason: 'out-of-order' }
    }
    const repeated = state.batches.find((b) => b.firstSequence === batch.baseSequence && b.lastSequence === lastSequenceOf(batch))
    if (repeated !== undefined) return { kind: 'duplicate', baseOffset: repeated.baseOffset, timestamp: repeated.timestamp }
    const last = state.batches.at(-1)?.lastSequence ?? -1
    return batch.baseSequence === ((last + 1) & 0x7fffffff) ? { kind: 'append' } : { kind: 'refuse', reason: 'out-of-order' }
  }

  /** The batch was appended from `baseOffset` on. */
  onAppended(batch: BatchHeader, baseOffset: number): void {
    const known = this.#producers.get(batch.producerId)
    const state = known?.epoch === batch.producerEpoch ? known : { epoch: batch.producerEpoch, batches: [] }
    state.batches.push({
      firstSequence: batch.baseSequence,
      lastSequence: lastSequenceOf(batch),
      baseOffset,
      timestamp: batch.maxTimestamp,
    })
    if (state.batches.length > remembered) state.batches.shift()
    this.#producers.set(batch.producerId, state)
  }
}
