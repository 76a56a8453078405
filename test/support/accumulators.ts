import type { ClusterView } from '../../src/cluster/view/cluster-view.ts'
import { Accumulator, type AccumulatorOptions, type Settlement } from '../../src/producer/accumulator/accumulator.ts'
import type { Batch } from '../../src/producer/accumulator/batch.ts'
import type { AppendedRecord } from '../../src/producer/accumulator/partition-queue.ts'
import { decodeBatch } from '../../src/records/batch-reader.ts'
import { splitBatches } from '../../src/records/batch-splitter.ts'
import type { RecordBatch } from '../../src/records/record-batch.ts'
import { recordsFrom } from '../../src/records/record-batch.ts'
import { clusterView } from './cluster-views.ts'

/** Broker 1 leads partitions 0 and 1 of `orders`, broker 2 leads 2 and 3. */
export const fourPartitions: ClusterView = clusterView({ orders: [1, 1, 2, 2] })
export const noneStalled = (): boolean => false
export const maxRequestBytes = 1_000_000
const noProducer = { producerId: -1, producerEpoch: -1, baseSequence: -1, transactional: false } as const

/** No linger, no jitter, room for everything, and 120 s for each record unless told otherwise. */
export function accumulator(options: Partial<AccumulatorOptions> = {}): Accumulator {
  return new Accumulator({
    lingerMs: 0,
    batchBytes: 16_384,
    bufferBytes: 33_554_432,
    deliveryTimeoutMs: 120_000,
    retry: { initialMs: 100, maxMs: 1_000 },
    random: () => 0.5,
    ...options,
  })
}

export function record(value: string): AppendedRecord {
  return { timestamp: 1_700_000_000_000, key: null, value, headers: null }
}

/** Compresses (with no codec) what is due. */
export function compress(a: Accumulator, now: number): Batch[] {
  const batches = a.takeCompressions(now)
  for (const batch of batches) a.onCompressed(batch)
  return batches
}

/** Compresses what is due and takes the next request for the broker. */
export function send(a: Accumulator, now: number, broker = 1, view: ClusterView = fourPartitions): Batch[] {
  compress(a, now)
  return a.take(broker, now, view, noneStalled, maxRequestBytes)
}

/** As `send`, where exactly one batch must go. */
export function sendOne(a: Accumulator, now: number): Batch {
  const [batch, ...rest] = send(a, now)
  if (batch === undefined || rest.length > 0) throw new Error('one batch was to be sent')
  return batch
}

/** The bytes of a batch as they go out. */
export function bytesOf(batch: Batch): Buffer {
  return Buffer.concat(batch.writer.seal(noProducer))
}

/** The values of a batch, read back from its bytes. */
export function valuesOf(batch: Batch): string[] {
  return splitBatches(bytesOf(batch)).batches.flatMap((encoded) =>
    recordsFrom(decodeBatch(encoded, { checkCrc: true }) as RecordBatch, 0n).map(({ value }) => String(value)),
  )
}

/** What was settled since the last call, in short: `kind`, or code and certainty of a failure, for each ticket. */
export function settled(a: Accumulator): string[] {
  return a.takeSettled().flatMap((settlement) => settlement.batch.tickets.map((ticket) => `${ticket} ${outcomeOf(settlement)}`))
}

function outcomeOf(settlement: Settlement): string {
  return settlement.kind === 'acked' ? 'acked' : `${settlement.code} ${settlement.certainty}`
}
