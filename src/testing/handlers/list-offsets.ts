import { ListOffsets } from '../../protocol/generated/server/list-offsets.ts'
import type { PartitionState } from '../cluster/cluster-state.ts'
import { errorCodes } from '../error-codes.ts'
import type { TimestampOffset } from '../log/partition-log.ts'
import { firstRecordFrom } from '../log/record-times.ts'
import { type Handler, type HandlerContext, type ItemOf, reply, type TypesOf } from './handler.ts'
import { accessError } from './partition-access.ts'

/*
 * ListOffsets (key 2). Offsets by time, or by a negative timestamp that stands for a place; the leader alone answers.
 *
 * 0: the first offsets of files. 1: one offset, with its timestamp. 2: isolation level. 4: leader epochs. 7: −3, the newest
 * timestamp. 8: −4, the earliest local offset. 9: −5, the latest tiered offset. 11: −6, the earliest pending upload.
 */

type ListOffsetsTypes = TypesOf<typeof ListOffsets>
type Request = ListOffsetsTypes['request']
type PartitionRequest = ItemOf<ItemOf<Request, 'topics'>, 'partitions'>
type TopicReply = ItemOf<ListOffsetsTypes['responseInput'], 'topics'>
type PartitionReply = ItemOf<TopicReply, 'partitions'>

interface PendingTopic {
  readonly name: string
  readonly partitions: readonly (PartitionReply | Promise<PartitionReply>)[]
}

/** Timestamps that stand for a place, by the version that they need. */
const latest = -1
const earliest = -2
const newestTimestamp = -3
const earliestLocal = -4
const latestTiered = -5
const earliestPendingUpload = -6
const neededVersion = new Map([
  [latest, 0],
  [earliest, 0],
  [newestTimestamp, 7],
  [earliestLocal, 8],
  [latestTiered, 9],
  [earliestPendingUpload, 11],
])

const nothing: TimestampOffset = { offset: -1, timestamp: -1, leaderEpoch: -1 }

export const listOffsets: Handler<ListOffsetsTypes> = {
  api: ListOffsets,
  errors: [
    errorCodes.UNKNOWN_TOPIC_OR_PARTITION,
    errorCodes.NOT_LEADER_OR_FOLLOWER,
    errorCodes.UNSUPPORTED_VERSION,
    errorCodes.INVALID_REQUEST,
    errorCodes.FENCED_LEADER_EPOCH,
    errorCodes.UNKNOWN_LEADER_EPOCH,
  ],
  handle(request, context) {
    const topics = request.topics.map(({ name, partitions }) => ({ name, partitions: lookUpAll(name, partitions, context) }))
    const answers = topics.flatMap(({ partitions }) => partitions)
    return answers.some((answer) => answer instanceof Promise)
      ? { kind: 'later', answer: allFound(topics).then((body) => reply(body)) }
      : reply({ topics: topics as TopicReply[] })
  },
  fail(request, errorCode, version) {
    return {
      topics: request.topics.map(({ name, partitions }) => ({
        name,
        partitions: partitions.map((partition) => refusal(partition.partitionIndex, errorCode, version)),
      })),
    }
  },
}

/** Waits for what must be decompressed first. */
async function allFound(topics: readonly PendingTopic[]): Promise<{ readonly topics: TopicReply[] }> {
  const wait = async ({ name, partitions }: PendingTopic): Promise<TopicReply> => ({
    name,
    partitions: await Promise.all(partitions),
  })
  return { topics: await Promise.all(topics.map(wait)) }
}

/** One answer for each partition; what is asked of it twice is not answered (by Kafka 3: as often as it is asked). */
function lookUpAll(
  topic: string,
  requests: readonly PartitionRequest[],
  context: HandlerContext,
): (PartitionReply | Promise<PartitionReply>)[] {
  const byIndex = new Map<number, PartitionRequest[]>()
  for (const request of requests) {
    byIndex.set(request.partitionIndex, [...(byIndex.get(request.partitionIndex) ?? []), request])
  }
  const answers = [...byIndex].map(([index, asked]) => ({
    times: context.cluster.settings.release.major === 3 ? asked.length : 1,
    answer:
      asked.length > 1
        ? refusal(index, errorCodes.INVALID_REQUEST, context.version)
        : lookUp(topic, asked[0] as PartitionRequest, context),
  }))
  return answers.flatMap(({ times, answer }) => Array.from({ length: times }, () => answer))
}

function lookUp(topic: string, request: PartitionRequest, context: HandlerContext): PartitionReply | Promise<PartitionReply> {
  const { cluster, broker, version, wallTime } = context
  const { partitionIndex } = request
  const timestamp = Number(request.timestamp)
  const partition = cluster.topics.get(topic)?.partitions[partitionIndex]
  if (timestamp < 0 && version < (neededVersion.get(timestamp) ?? Number.POSITIVE_INFINITY)) {
    return refusal(partitionIndex, errorCodes.UNSUPPORTED_VERSION, version)
  }
  if (partition === undefined) return refusal(partitionIndex, errorCodes.UNKNOWN_TOPIC_OR_PARTITION, version)
  const errorCode = accessError(partition, broker, 'leader', request.currentLeaderEpoch)
  if (errorCode !== errorCodes.NONE) return refusal(partitionIndex, errorCode, version)
  if (version === 0) return { partitionIndex, errorCode, oldStyleOffsets: fileOffsets(partition, request, wallTime) }
  const found = find(partition, timestamp)
  return found instanceof Promise ? found.then((place) => answered(request, place, context)) : answered(request, found, context)
}

function answered(
  { partitionIndex }: PartitionRequest,
  found: TimestampOffset | null,
  { cluster, version }: HandlerContext,
): PartitionReply {
  const { offset, timestamp, leaderEpoch } = found ?? nothing
  const answer = { partitionIndex, errorCode: errorCodes.NONE, timestamp: BigInt(timestamp), offset: BigInt(offset) }
  // Old brokers have the field and leave it empty.
  return version >= 4 && cluster.settings.release.major > 2 ? { ...answer, leaderEpoch } : answer
}

/** Version 0 goes by the times of files, of which a log here has one, always just written: newest offset first. */
function fileOffsets({ log }: PartitionState, { timestamp, maxNumOffsets }: PartitionRequest, wallTime: number): bigint[] {
  const time = Number(timestamp)
  if (time >= 0 && time < wallTime) return []
  const offsets = time === earliest || log.endOffset === log.startOffset ? [log.startOffset] : [log.endOffset, log.startOffset]
  return offsets.slice(0, Math.max(0, maxNumOffsets)).map(BigInt)
}

function find(partition: PartitionState, timestamp: number): TimestampOffset | null | Promise<TimestampOffset | null> {
  const { log, leaderEpoch } = partition
  switch (timestamp) {
    case latest:
      return { offset: log.endOffset, timestamp: -1, leaderEpoch }
    case earliest:
    case earliestLocal:
      return { offset: log.startOffset, timestamp: -1, leaderEpoch: log.epochs[0]?.epoch ?? -1 }
    case newestTimestamp: {
      const batch = log.newestBatch()
      return batch === null ? null : firstRecordFrom(batch, batch.header.maxTimestamp)
    }
    case latestTiered:
    case earliestPendingUpload:
      return null
    default: {
      const batch = log.firstBatchFrom(timestamp)
      return batch === null ? null : firstRecordFrom(batch, timestamp)
    }
  }
}

function refusal(partitionIndex: number, errorCode: number, version: number): PartitionReply {
  if (version === 0) return { partitionIndex, errorCode, oldStyleOffsets: [] }
  return { partitionIndex, errorCode, timestamp: -1n, offset: -1n }
}
