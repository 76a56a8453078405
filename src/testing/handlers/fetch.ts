import { Fetch } from '../../protocol/generated/server/fetch.ts'
import type { PartitionState } from '../cluster/cluster-state.ts'
import { errorCodes } from '../error-codes.ts'
import { type Answer, type Handler, type HandlerContext, type ItemOf, reply, type TypesOf } from './handler.ts'
import { leaderHint, nodeEndpoints } from './leader-hint.ts'
import { accessError, findTopic } from './partition-access.ts'

/*
 * Fetch (key 1). Reads record batches from one offset on for each partition; waits until there are `minBytes`, an error, or
 * `maxWaitMs` have passed.
 *
 * 4: the oldest version taken. 5: log start offset. 7: sessions, of which this cluster grants none (session id 0), as a
 * broker without room for one. 9: leader epochs. 11: rack; from here on a replica that does not lead answers, too (KIP-392).
 * 12: last fetched epoch, diverging epoch. 13: topics by id. 16: the new leader's endpoint beside error 6 (KIP-951).
 */

type FetchTypes = TypesOf<typeof Fetch>
type Request = FetchTypes['request']
type Response = FetchTypes['responseInput']
type TopicRequest = ItemOf<Request, 'topics'>
type PartitionRequest = ItemOf<TopicRequest, 'partitions'>
type TopicReply = ItemOf<Response, 'responses'>
type PartitionReply = ItemOf<TopicReply, 'partitions'>

/** `fetch.max.bytes` of a broker: no answer is larger, but for a first batch that is. */
const brokerMaxBytes = 55 * 1024 * 1024

/** Session epochs (KIP-227): no session wanted, or one that has ended; and a new one. */
const noSession = -1
const newSession = 0

/** A pass over all partitions of a request. */
interface Pass {
  readonly context: HandlerContext
  readonly request: Request
  /** What may still be read. */
  bytesLeft: number
  bytesRead: number
  /** Whether the answer must not wait, however little there is. */
  urgent: boolean
  readonly stale: Set<number>
  /** What nobody knew when the request came: told in other words than what has gone since. */
  readonly unknown: Set<PartitionRequest>
  readonly first: boolean
  readonly watched: PartitionState[]
}

export const fetch: Handler<FetchTypes> = {
  api: Fetch,
  errors: [
    errorCodes.OFFSET_OUT_OF_RANGE,
    errorCodes.UNKNOWN_TOPIC_OR_PARTITION,
    errorCodes.NOT_LEADER_OR_FOLLOWER,
    errorCodes.FETCH_SESSION_ID_NOT_FOUND,
    errorCodes.FENCED_LEADER_EPOCH,
    errorCodes.UNKNOWN_LEADER_EPOCH,
    errorCodes.UNSUPPORTED_COMPRESSION_TYPE,
    errorCodes.UNKNOWN_TOPIC_ID,
  ],
  handle(request, context) {
    if (request.sessionEpoch !== noSession && request.sessionEpoch !== newSession)
      return reply({ errorCode: errorCodes.FETCH_SESSION_ID_NOT_FOUND, responses: [] })
    return attempt(request, context, context.now + Math.max(0, request.maxWaitMs), null)
  },
  fail(request, errorCode) {
    return {
      responses: request.topics.map((topic) => {
        const partitions = topic.partitions.map((partition) => refusal(partition.partition, errorCode))
        return { topic: topic.topic, topicId: topic.topicId, partitions }
      }),
    }
  },
}

function attempt(
  request: Request,
  context: HandlerContext,
  dueMs: number,
  unknown: Set<PartitionRequest> | null,
): Answer<FetchTypes> {
  const bytesLeft = Math.min(request.maxBytes, brokerMaxBytes)
  const pass: Pass = {
    context,
    request,
    bytesLeft,
    bytesRead: 0,
    urgent: false,
    stale: new Set(),
    watched: [],
    unknown: unknown ?? new Set(),
    first: unknown === null,
  }
  const responses = request.topics.map((topic): TopicReply => {
    const partitions = topic.partitions.map((partition) => readPartition(topic, partition, pass))
    return { topic: topic.topic, topicId: topic.topicId, partitions }
  })
  const enough = pass.urgent || pass.watched.length === 0 || pass.bytesRead >= Math.min(request.minBytes, brokerMaxBytes)
  if (!enough && context.now < dueMs) {
    const again = (now: number): Answer<FetchTypes> => attempt(request, { ...context, now }, dueMs, pass.unknown)
    return { kind: 'wait', partitions: pass.watched, untilMs: dueMs, again }
  }
  const body: Response = { responses }
  return reply(pass.stale.size === 0 ? body : { ...body, nodeEndpoints: nodeEndpoints(context.cluster, pass.stale) })
}

function readPartition(topicRequest: TopicRequest, request: PartitionRequest, pass: Pass): PartitionReply {
  const { cluster, broker, version } = pass.context
  const index = request.partition
  const byId = version >= 13
  const topic = findTopic(cluster, byId, topicRequest.topic, topicRequest.topicId)
  const partition = topic?.partitions[index]
  if (cluster.settings.release.major === 2 && version < 10 && partition?.replicas.includes(broker) !== true) {
    // Old brokers fail to see what the log of such a partition is compressed with.
    return refusal(index, errorCodes.UNSUPPORTED_COMPRESSION_TYPE)
  }
  if (partition === undefined) {
    // What nobody knows does not keep the rest from waiting.
    if (pass.first) pass.unknown.add(request)
    const unknown = byId && topic === undefined ? errorCodes.UNKNOWN_TOPIC_ID : errorCodes.UNKNOWN_TOPIC_OR_PARTITION
    const answer = refusal(index, unknown)
    return pass.unknown.has(request) && cluster.settings.release.major > 2 ? { ...answer, abortedTransactions: [] } : answer
  }
  const errorCode = accessError(partition, broker, version >= 11 ? 'replica' : 'leader', request.currentLeaderEpoch)
  if (errorCode !== errorCodes.NONE) {
    pass.urgent = true
    const stale = errorCode === errorCodes.NOT_LEADER_OR_FOLLOWER || errorCode === errorCodes.FENCED_LEADER_EPOCH
    if (!stale || version < 16) return refusal(index, errorCode)
    pass.stale.add(partition.leader)
    return { ...refusal(index, errorCode), currentLeader: leaderHint(partition) }
  }
  return readLog(partition, request, pass)
}

function readLog(partition: PartitionState, request: PartitionRequest, pass: Pass): PartitionReply {
  const { index, log } = partition
  const { version } = pass.context
  const offset = Number(request.fetchOffset)
  const diverging = version >= 12 && request.lastFetchedEpoch >= 0 ? divergence(partition, request) : null
  if (offset < log.startOffset || offset > log.endOffset || diverging === 'unknown') {
    pass.urgent = true
    return refusal(index, errorCodes.OFFSET_OUT_OF_RANGE)
  }
  if (diverging !== null) {
    pass.urgent = true
    return { ...readable(partition, pass), records: [], divergingEpoch: diverging }
  }
  const maxBytes = Math.max(0, Math.min(request.partitionMaxBytes, pass.bytesLeft))
  const records = log.read(offset, maxBytes, pass.bytesRead === 0)
  const bytes = records.reduce((sum, piece) => sum + piece.length, 0)
  pass.bytesRead += bytes
  pass.bytesLeft -= bytes
  pass.watched.push(partition)
  return { ...readable(partition, pass), records }
}

/** Where the client's log parts from this one: `null` if it does not, `unknown` if nothing is known of its epoch (KIP-595). */
function divergence(
  { log, leaderEpoch }: PartitionState,
  { lastFetchedEpoch, fetchOffset }: PartitionRequest,
): { readonly epoch: number; readonly endOffset: bigint } | 'unknown' | null {
  const end = log.endOfEpoch(lastFetchedEpoch, leaderEpoch)
  if (end === null) return 'unknown'
  if (end.epoch >= lastFetchedEpoch && end.endOffset >= Number(fetchOffset)) return null
  return { epoch: end.epoch, endOffset: BigInt(end.endOffset) }
}

/** The fields of a partition that can be read. */
function readable({ index, log }: PartitionState, { request }: Pass): PartitionReply {
  const end = BigInt(log.endOffset)
  return {
    partitionIndex: index,
    errorCode: errorCodes.NONE,
    highWatermark: end,
    lastStableOffset: end,
    logStartOffset: BigInt(log.startOffset),
    abortedTransactions: request.isolationLevel === 0 ? null : [],
    records: null,
  }
}

function refusal(partitionIndex: number, errorCode: number): PartitionReply {
  return { partitionIndex, errorCode, highWatermark: -1n, lastStableOffset: -1n, abortedTransactions: null, records: [] }
}
