import { Produce } from '../../protocol/generated/server/produce.ts'
import { type PartitionState, topicSetting } from '../cluster/cluster-state.ts'
import { errorCodes } from '../error-codes.ts'
import { checkHeader, type ProducedBatch, soleBatch } from '../log/produce-rules.ts'
import { checkRecords, type RecordFault, type SeenRecords } from '../log/record-rules.ts'
import { type Answer, type Handler, type HandlerContext, type ItemOf, reply, type TypesOf } from './handler.ts'
import { leaderHint, nodeEndpoints } from './leader-hint.ts'
import { findTopic } from './partition-access.ts'
import { recordRules } from './record-settings.ts'

/*
 * Produce (key 0). Appends one record batch for each partition to the log of its leader.
 *
 * 3: the oldest version taken, whatever is offered; one batch of magic 2 for each partition. 5: log start offset. 7: zstd.
 * 8: error message, record errors. 10: the new leader and its endpoint beside error 6 (KIP-951). 13: topics by id.
 * acks=0 gets no answer: a failure closes the connection.
 */

type ProduceTypes = TypesOf<typeof Produce>
type TopicRequest = ItemOf<ProduceTypes['request'], 'topicData'>
type PartitionRequest = ItemOf<TopicRequest, 'partitionData'>
type TopicReply = ItemOf<ProduceTypes['responseInput'], 'responses'>
type PartitionReply = ItemOf<TopicReply, 'partitionResponses'>

interface PendingTopic {
  readonly name: string
  readonly topicId: string
  readonly partitionResponses: readonly (PartitionReply | Promise<PartitionReply>)[]
}

/** A request as its partitions share it. */
interface Round {
  readonly context: HandlerContext
  readonly acks: number
  /** The leaders that the client should have asked. */
  readonly stale: Set<number>
}

const oldestTaken = 3
const noRecords = Buffer.alloc(0)

export const produce: Handler<ProduceTypes> = {
  api: Produce,
  errors: [
    errorCodes.UNKNOWN_SERVER_ERROR,
    errorCodes.CORRUPT_MESSAGE,
    errorCodes.UNKNOWN_TOPIC_OR_PARTITION,
    errorCodes.NOT_LEADER_OR_FOLLOWER,
    errorCodes.MESSAGE_TOO_LARGE,
    errorCodes.NOT_ENOUGH_REPLICAS,
    errorCodes.INVALID_REQUIRED_ACKS,
    errorCodes.INVALID_TIMESTAMP,
    errorCodes.OUT_OF_ORDER_SEQUENCE_NUMBER,
    errorCodes.INVALID_PRODUCER_EPOCH,
    errorCodes.UNKNOWN_PRODUCER_ID,
    errorCodes.UNSUPPORTED_COMPRESSION_TYPE,
    errorCodes.INVALID_RECORD,
    errorCodes.UNKNOWN_TOPIC_ID,
  ],
  handle(request, context) {
    if (context.version < oldestTaken) return { kind: 'close' }
    const refused = refusedWhole(request, context)
    if (refused !== null) return refused
    const round: Round = { context, acks: request.acks, stale: new Set() }
    const pending = request.topicData.map((topic): PendingTopic => {
      const partitionResponses = topic.partitionData.map((partition) => produceTo(topic, partition, round))
      return { name: topic.name, topicId: topic.topicId, partitionResponses }
    })
    return pending.some(({ partitionResponses }) => partitionResponses.some((answer) => answer instanceof Promise))
      ? { kind: 'later', answer: allProduced(pending).then((topics) => answered(topics, round)) }
      : answered(pending as TopicReply[], round)
  },
  fail: (request, errorCode) => ({
    responses: request.topicData.map(({ name, topicId, partitionData }) => {
      return { name, topicId, partitionResponses: partitionData.map(({ index }) => refusal(index, errorCode)) }
    }),
  }),
}

/**
 * What brokers do not answer partition by partition: at null in place of records they fail and never answer. Old ones close
 * the connection on that, and on anything that is no whole batch.
 */
function refusedWhole({ topicData }: ProduceTypes['request'], { version, cluster }: HandlerContext): Answer<ProduceTypes> | null {
  const old = cluster.settings.release.major === 2
  const all = topicData.flatMap(({ partitionData }) => partitionData.map(({ records }) => records))
  if (all.some((records) => records === null)) return { kind: old ? 'close' : 'hang' }
  const unreadable = (records: Buffer | null): boolean => {
    const batch = soleBatch(records ?? noRecords, version)
    return batch.kind === 'refused' && batch.unreadable
  }
  return old && all.some(unreadable) ? { kind: 'close' } : null
}

/** Waits for batches that must be decompressed. */
function allProduced(pending: readonly PendingTopic[]): Promise<TopicReply[]> {
  return Promise.all(
    pending.map(async ({ name, topicId, partitionResponses }) => {
      return { name, topicId, partitionResponses: await Promise.all(partitionResponses) }
    }),
  )
}

function answered(responses: TopicReply[], { context, acks, stale }: Round): Answer<ProduceTypes> {
  if (acks === 0) {
    const failed = responses.some(({ partitionResponses }) => partitionResponses.some(({ errorCode }) => errorCode !== 0))
    return failed ? { kind: 'close' } : { kind: 'silent' }
  }
  return reply(stale.size === 0 ? { responses } : { responses, nodeEndpoints: nodeEndpoints(context.cluster, stale) })
}

function produceTo(
  topicRequest: TopicRequest,
  { index, records }: PartitionRequest,
  round: Round,
): PartitionReply | Promise<PartitionReply> {
  const { cluster, version, wallTime } = round.context
  const byId = version >= 13
  const topic = findTopic(cluster, byId, topicRequest.name, topicRequest.topicId)
  if (topic === undefined && byId) return refusal(index, errorCodes.UNKNOWN_TOPIC_ID)
  const partition = topic?.partitions[index]
  if (partition === undefined) return refusal(index, errorCodes.UNKNOWN_TOPIC_OR_PARTITION)
  const batch = soleBatch(records ?? noRecords, version)
  if (batch.kind === 'refused') return { ...refusal(index, invalidRecord(batch.errorCode, round)), errorMessage: batch.why }
  const early = appendFault(partition, round)
  if (early !== null) return early
  const maxBytes = topicSetting(partition.topic, 'max.message.bytes', cluster.settings.maxMessageBytes)
  const errorCode = checkHeader(batch, maxBytes)
  if (errorCode !== errorCodes.NONE) return refusedByLog(partition, { errorCode, why: null, records: [] }, round)
  const seen = checkRecords(batch.header, batch.bytes, recordRules(partition.topic, cluster.settings.release, wallTime))
  const finish = (found: SeenRecords | RecordFault): PartitionReply =>
    'errorCode' in found ? refusedByLog(partition, found, round) : append(partition, batch, found, round)
  return seen instanceof Promise ? seen.then(finish) : finish(seen)
}

/** Why nothing at all can be appended here now; `null` if it can. */
function appendFault(partition: PartitionState, { context, acks, stale }: Round): PartitionReply | null {
  const { cluster, broker, version } = context
  const { index, topic, leader, isr, replicas, log } = partition
  if (acks < -1 || acks > 1) return refusal(index, errorCodes.INVALID_REQUIRED_ACKS)
  if (leader !== broker) {
    if (version < 10) return refusal(index, errorCodes.NOT_LEADER_OR_FOLLOWER)
    stale.add(leader)
    return { ...refusal(index, errorCodes.NOT_LEADER_OR_FOLLOWER), currentLeader: leaderHint(partition) }
  }
  const minInSync = topicSetting(topic, 'min.insync.replicas', cluster.settings.minInSyncReplicas)
  // Old brokers want as many in sync as is set, even of a topic that has fewer replicas.
  const old = cluster.settings.release.major === 2
  if (acks !== -1 || isr.length >= (old ? minInSync : Math.min(minInSync, replicas.length))) return null
  return { ...refusal(index, errorCodes.NOT_ENOUGH_REPLICAS), logStartOffset: old ? BigInt(log.startOffset) : -1n }
}

const refusedSequence = {
  'old-epoch': errorCodes.INVALID_PRODUCER_EPOCH,
  'out-of-order': errorCodes.OUT_OF_ORDER_SEQUENCE_NUMBER,
  'unknown-producer': errorCodes.UNKNOWN_PRODUCER_ID,
} as const

/** The last step, all at once: while a batch was decompressed its leader may have changed, and its topic gone. */
function append(
  partition: PartitionState,
  { header, bytes }: ProducedBatch,
  { newest }: SeenRecords,
  round: Round,
): PartitionReply {
  const { cluster, wallTime } = round.context
  const { log, topic, index } = partition
  if (cluster.topics.get(topic.name) !== topic) return refusal(index, errorCodes.UNKNOWN_TOPIC_OR_PARTITION)
  const late = appendFault(partition, round)
  if (late !== null) return late
  if (header.producerId >= 0) {
    const verdict = log.producers.judge(header, cluster.settings.release.major === 2)
    if (verdict.kind === 'duplicate') return acked(partition, verdict.baseOffset, verdict.timestamp)
    if (verdict.kind === 'refuse') {
      return refusedByLog(partition, { errorCode: refusedSequence[verdict.reason], why: null, records: [] }, round)
    }
  }
  const byBroker = topic.configs.get('message.timestamp.type') === 'LogAppendTime'
  const baseOffset = log.append(bytes, partition.leaderEpoch, { newest: byBroker ? wallTime : newest, byBroker })
  cluster.changed.add(partition)
  return acked(partition, baseOffset, byBroker ? wallTime : -1)
}

function acked({ index, log }: PartitionState, baseOffset: number, appendTime: number): PartitionReply {
  const logStartOffset = BigInt(log.startOffset)
  return {
    index,
    errorCode: errorCodes.NONE,
    baseOffset: BigInt(baseOffset),
    logAppendTimeMs: BigInt(appendTime),
    logStartOffset,
  }
}

function refusal(index: number, errorCode: number): PartitionReply {
  return { index, errorCode, baseOffset: -1n }
}

/** Old brokers know invalid records as corrupt ones. */
function invalidRecord(errorCode: number, { context }: Round): number {
  const known = errorCode !== errorCodes.INVALID_RECORD || context.cluster.settings.release.major > 2
  return known ? errorCode : errorCodes.CORRUPT_MESSAGE
}

/** A batch that came as far as the log says, with some codes, where the log starts. */
function refusedByLog({ index, log }: PartitionState, { errorCode, why, records }: RecordFault, round: Round): PartitionReply {
  const told = invalidRecord(errorCode, round)
  const silent = told === errorCodes.CORRUPT_MESSAGE || told === errorCodes.MESSAGE_TOO_LARGE
  return {
    ...refusal(index, told),
    logStartOffset: silent ? -1n : BigInt(log.startOffset),
    recordErrors: records.map((batchIndex) => ({ batchIndex, batchIndexErrorMessage: why })),
    errorMessage: why,
  }
}
