import type { ClusterView } from '../cluster/view/cluster-view.ts'
import { UnsupportedVersionError } from '../foundation/errors.ts'
import type { VersionRange } from '../protocol/api.ts'
import type { ProduceRequestInput, ProduceResponse } from '../protocol/generated/types/produce.ts'
import type { Batch } from './accumulator/batch.ts'

/** From this version on topics go by their ids. */
const byIdFrom = 13
const noProducer = { producerId: -1, producerEpoch: -1, baseSequence: -1, transactional: false } as const

/** The first version that carries record batches, the only format we write. */
const batchesFrom = 3

/**
 * The newest version of the range that can carry these batches: by name where the id of any topic is unknown (cb-E5). Throws an
 * `UnsupportedVersionError` for a broker that is too old for record batches.
 */
export function chooseProduceVersion(batches: readonly Batch[], view: ClusterView, range: VersionRange, peer: string): number {
  const idsKnown = batches.every(({ topic }) => view.topics.get(topic)?.id != null)
  const version = idsKnown ? range.max : Math.min(range.max, byIdFrom - 1)
  if (version >= batchesFrom && version >= range.min) return version
  throw new UnsupportedVersionError(`${peer} takes Produce ${range.min}-${range.max}, which cannot carry these records`, {
    api: 'Produce',
    version,
    carried: `${batchesFrom}+`,
  })
}

export interface ProduceSettings {
  /** −1: all in-sync replicas. */
  readonly acks: -1 | 0 | 1
  /** How long the broker may wait for its replicas. */
  readonly timeoutMs: number
}

/** One produce request for batches of distinct partitions; their record bytes are not copied. */
export function buildProduce(
  batches: readonly Batch[],
  view: ClusterView,
  { acks, timeoutMs }: ProduceSettings,
  version: number,
): ProduceRequestInput {
  const topics = new Map<string, { index: number; records: readonly Uint8Array[] }[]>()
  for (const batch of batches) {
    const partitions = topics.get(batch.topic) ?? []
    topics.set(batch.topic, partitions)
    partitions.push({ index: batch.partition, records: batch.writer.seal(noProducer) })
  }
  const topicData = [...topics].map(([name, partitionData]) =>
    version >= byIdFrom ? { topicId: view.topics.get(name)?.id ?? undefined, partitionData } : { name, partitionData },
  )
  return { acks, timeoutMs, topicData }
}

/** What an answer says of one batch. */
export type ProduceOutcome =
  | { readonly kind: 'acked'; readonly batch: Batch; readonly baseOffset: bigint; readonly appendTime: number | null }
  | { readonly kind: 'refused'; readonly batch: Batch; readonly errorCode: number; readonly message: string | null }
  /** The answer leaves the batch out (cb-E79). */
  | { readonly kind: 'missing'; readonly batch: Batch }

/** What an answer says of each batch of its request, in the request's order; what was not asked for is ignored. */
export function readProduceResponse(answer: ProduceResponse, batches: readonly Batch[], view: ClusterView): ProduceOutcome[] {
  return batches.map((batch): ProduceOutcome => {
    const id = view.topics.get(batch.topic)?.id
    const topic = answer.responses.find((t) => (t.name === '' ? t.topicId === id : t.name === batch.topic))
    const partition = topic?.partitionResponses.find((p) => p.index === batch.partition)
    if (partition === undefined) return { kind: 'missing', batch }
    const { errorCode, baseOffset, logAppendTimeMs, errorMessage } = partition
    if (errorCode !== 0) return { kind: 'refused', batch, errorCode, message: errorMessage }
    return { kind: 'acked', batch, baseOffset, appendTime: logAppendTimeMs < 0n ? null : Number(logAppendTimeMs) }
  })
}
