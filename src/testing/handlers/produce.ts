import { Produce } from '../../protocol/generated/server/produce.ts'
import { type ClusterState, type PartitionState, topicSetting } from '../cluster/cluster-state.ts'
import { errorCodes } from '../error-codes.ts'
import { checkBatch, type Produced, soleBatch } from '../log/produce-rules.ts'
import { type Answer, type Handler, type HandlerContext, type ItemOf, reply, type TypesOf } from './handler.ts'
import { leaderHint, nodeEndpoints } from './leader-hint.ts'
import { findTopic } from './partition-access.ts'

/*
 * Produce (key 0). Appends one record batch for each partition to the log of its leader.
 *
 * 3: the oldest version taken, whatever is offered; one batch of magic 2 for each partition. 5: log start offset. 7: zstd.
 * 8: error message, record errors. 10: the new leader and its endpoint beside error 6 (KIP-951). 13: topics by id.
 * acks=0 gets no answer: a failure closes the connection.
 */

type ProduceTypes = TypesOf<typeof Produce>
type Request = ProduceTypes['request']
type TopicRequest = ItemOf<Request, 'topicData'>
type PartitionRequest = ItemOf<TopicRequest, 'partitionData'>
type TopicReply = ItemOf<ProduceTypes['responseInput'], 'responses'>
type PartitionReply = ItemOf<TopicReply, 'partitionResponses'>

const oldestTaken = 3

export const produce: Handler<ProduceTypes> = {
  api: Produce,
  errors: [
    errorCodes.CORRUPT_MESSAGE,
    errorCodes.UNKNOWN_TOPIC_OR_PARTITION,
    errorCodes.NOT_LEADER_OR_FOLLOWER,
    errorCodes.MESSAGE_TOO_LARGE,
    errorCodes.NOT_ENOUGH_REPLICAS,
    errorCodes.INVALID_REQUIRED_ACKS,
    errorCodes.OUT_OF_ORDER_SEQUENCE_NUMBER,
    errorCodes.INVALID_PRODUCER_EPOCH,
    errorCodes.UNSUPPORTED_COMPRESSION_TYPE,
    errorCodes.INVALID_RECORD,
    errorCodes.UNKNOWN_TOPIC_ID,
  ],
  handle(request, context) {
    if (context.version < oldestTaken) return { kind: 'close' }
    const stale = new Set<number>()
    let failed = false
    const responses = request.topicData.map((topic): TopicReply => {
      const partitionResponses = topic.partitionData.map((partition) => {
        const answer = produceTo(topic, partition, request.acks, context, stale)
        if (answer.errorCode !== errorCodes.NONE) failed = true
        return answer
      })
      return { name: topic.name, topicId: topic.topicId, partitionResponses }
    })
    if (request.acks === 0) return failed ? { kind: 'close' } : { kind: 'silent' }
    return answered(responses, stale, context)
  },
  fail(request, errorCode) {
    return {
      responses: request.topicData.map((topic) => {
        const partitionResponses = topic.partitionData.map((partition) => refusal(partition.index, errorCode))
        return { name: topic.name, topicId: topic.topicId, partitionResponses }
      }),
    }
  },
}

function answered(responses: TopicReply[], stale: ReadonlySet<number>, context: HandlerContext): Answer<ProduceTypes> {
  if (stale.size === 0) return reply({ responses })
  return reply({ responses, nodeEndpoints: nodeEndpoints(context.cluster, stale) })
}

/** One partition of a request. Adds to `stale` the leader that the client should have asked. */
function produceTo(
  topicRequest: TopicRequest,
  request: PartitionRequest,
  acks: number,
  { cluster, broker, version }: HandlerContext,
  stale: Set<number>,
): PartitionReply {
  const { index } = request
  const byId = version >= 13
  const topic = findTopic(cluster, byId, topicRequest.name, topicRequest.topicId)
  if (topic === undefined && byId) return refusal(index, errorCodes.UNKNOWN_TOPIC_ID)
  const partition = topic?.partitions[index]
  if (partition === undefined) return refusal(index, errorCodes.UNKNOWN_TOPIC_OR_PARTITION)
  const produced = soleBatch(request.records ?? Buffer.alloc(0), version)
  if (produced.kind === 'refused') return refusal(index, produced.errorCode, produced.why)
  if (acks < -1 || acks > 1) return refusal(index, errorCodes.INVALID_REQUIRED_ACKS, `acks ${acks} is not −1, 0 or 1`)
  if (partition.leader !== broker) {
    if (version < 10) return refusal(index, errorCodes.NOT_LEADER_OR_FOLLOWER)
    stale.add(partition.leader)
    return { ...refusal(index, errorCodes.NOT_LEADER_OR_FOLLOWER), currentLeader: leaderHint(partition) }
  }
  return appendTo(cluster, partition, produced, acks)
}

function appendTo(
  cluster: ClusterState,
  partition: PartitionState,
  produced: Produced & { readonly kind: 'batch' },
  acks: number,
): PartitionReply {
  const { index, topic, log } = partition
  const { settings } = cluster
  const minInSync = topicSetting(topic, 'min.insync.replicas', settings.minInSyncReplicas)
  if (acks === -1 && partition.isr.length < Math.min(minInSync, partition.replicas.length)) {
    return refusal(index, errorCodes.NOT_ENOUGH_REPLICAS, `${partition.isr.length} of ${minInSync} replicas are in sync`)
  }
  const checked = checkBatch(produced, topicSetting(topic, 'max.message.bytes', settings.maxMessageBytes))
  if (checked.kind === 'refused') return refusal(index, checked.errorCode, checked.why)
  const { header, bytes } = checked
  if (header.producerId >= 0) {
    const verdict = log.producers.judge(header, !settings.release.kraft)
    if (verdict.kind === 'duplicate') return acked(partition, verdict.baseOffset, verdict.timestamp)
    if (verdict.kind === 'refuse') return refusal(index, refusedSequence[verdict.reason], verdict.reason)
  }
  const baseOffset = log.append(bytes, partition.leaderEpoch)
  cluster.changed.add(partition)
  return acked(partition, baseOffset, -1)
}

const refusedSequence = {
  'old-epoch': errorCodes.INVALID_PRODUCER_EPOCH,
  'out-of-order': errorCodes.OUT_OF_ORDER_SEQUENCE_NUMBER,
  'unknown-producer': errorCodes.UNKNOWN_PRODUCER_ID,
} as const

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

function refusal(index: number, errorCode: number, why: string | null = null): PartitionReply {
  return { index, errorCode, baseOffset: -1n, errorMessage: why }
}
