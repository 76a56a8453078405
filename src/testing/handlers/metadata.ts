import { Metadata } from '../../protocol/generated/server/metadata.ts'
import { zeroUuid } from '../../wire/byte-reader.ts'
import {
  addTopic,
  type ClusterState,
  controllerOf,
  isUp,
  liveBrokers,
  type PartitionState,
  spreadReplicas,
  type TopicState,
} from '../cluster/cluster-state.ts'
import { topicNameFault } from '../cluster/topic-name.ts'
import { errorCodes } from '../error-codes.ts'
import { type Handler, type HandlerContext, type ItemOf, reply, type TypesOf } from './handler.ts'

/*
 * Metadata (key 3). The brokers that run, and leaders and replicas of topics.
 *
 * 0: an empty list means all topics; replicas on brokers that do not run are left out, with error 9. 1: null means all,
 * empty means none; racks, controller. 2: cluster id. 4: topics may be made in passing. 5: offline replicas. 7: leader
 * epochs. 8: authorized operations. 10: topic ids in the answer. 12: topics by id. 13: top-level error.
 */

type MetadataTypes = TypesOf<typeof Metadata>
type Request = MetadataTypes['request']
type TopicReply = ItemOf<MetadataTypes['responseInput'], 'topics'>
type PartitionReply = ItemOf<TopicReply, 'partitions'>

/** "Not asked for", in the place of a bit set of operations. */
const operationsNotAsked = -0x80000000
/** Every operation that a topic has (ids of the operations as bits): nothing is forbidden here. */
const allTopicOperations = 3576
/** Every operation that a cluster has. */
const allClusterOperations = 8096

const internalTopics = new Set(['__consumer_offsets', '__transaction_state', '__share_group_state'])

export const metadata: Handler<MetadataTypes> = {
  api: Metadata,
  errors: [
    errorCodes.UNKNOWN_SERVER_ERROR,
    errorCodes.UNKNOWN_TOPIC_OR_PARTITION,
    errorCodes.LEADER_NOT_AVAILABLE,
    errorCodes.REPLICA_NOT_AVAILABLE,
    errorCodes.INVALID_TOPIC_EXCEPTION,
    errorCodes.INVALID_REQUEST,
    errorCodes.LISTENER_NOT_FOUND,
    errorCodes.UNKNOWN_TOPIC_ID,
  ],
  handle(request, context) {
    const { cluster, version } = context
    if (asksWhatItsVersionCannot(request, version)) return reply(metadata.fail(request, errorCodes.INVALID_REQUEST, version))
    if (asksForNothing(request)) return reply(metadata.fail(request, errorCodes.UNKNOWN_SERVER_ERROR, version))
    return reply({
      brokers: liveBrokers(cluster).map(({ id, host, port, rack }) => ({ nodeId: id, host, port, rack })),
      clusterId: cluster.clusterId,
      controllerId: controllerOf(cluster),
      topics: topicsFor(request, context),
      ...(version >= 8 &&
        version <= 10 && {
          clusterAuthorizedOperations: request.includeClusterAuthorizedOperations ? allClusterOperations : operationsNotAsked,
        }),
    })
  },
  fail(request, errorCode) {
    const topics = (request.topics ?? []).map(({ name, topicId }) => ({
      errorCode,
      name: name ?? '',
      topicId,
      partitions: [],
    }))
    return { brokers: [], topics, errorCode }
  },
}

/** Versions 10 and 11 can say topic ids and null names, and brokers take neither. */
function asksWhatItsVersionCannot({ topics }: Request, version: number): boolean {
  return version < 12 && (topics ?? []).some(({ name, topicId }) => name === null || topicId !== zeroUuid)
}

/** A topic without name and id: brokers fail at it. */
function asksForNothing({ topics }: Request): boolean {
  return (topics ?? []).some(({ name, topicId }) => name === null && topicId === zeroUuid)
}

function topicsFor(request: Request, context: HandlerContext): TopicReply[] {
  const { cluster, version } = context
  const describe = (topic: TopicState): TopicReply => describeTopic(topic, request, context)
  if (request.topics === null || (version === 0 && request.topics.length === 0)) return [...cluster.topics.values()].map(describe)
  const ids = new Set(request.topics.map(({ topicId }) => topicId).filter((id) => id !== zeroUuid))
  if (ids.size > 0) {
    return [...ids].map((topicId) => {
      const topic = cluster.topicsById.get(topicId)
      return topic === undefined ? absent(errorCodes.UNKNOWN_TOPIC_ID, null, topicId) : describe(topic)
    })
  }
  const names = new Set(request.topics.map(({ name }) => name ?? ''))
  return [...names].map((name) => {
    const topic = cluster.topics.get(name)
    return topic === undefined ? missing(name, request, context) : describe(topic)
  })
}

function missing(name: string, request: Request, { cluster, version }: HandlerContext): TopicReply {
  const { autoCreateTopics, defaultPartitions, defaultReplicationFactor, release } = cluster.settings
  // Old brokers look at the name only where they would make the topic.
  const judged = release.major > 2 || (autoCreateTopics && (version < 4 || request.allowAutoTopicCreation))
  if (judged && topicNameFault(name) !== null) return absent(errorCodes.INVALID_TOPIC_EXCEPTION, name, zeroUuid)
  if (!autoCreateTopics || (version >= 4 && !request.allowAutoTopicCreation)) {
    return absent(errorCodes.UNKNOWN_TOPIC_OR_PARTITION, name, zeroUuid)
  }
  // As on real brokers, the topic is there only when the client asks again.
  addTopic(cluster, name, spreadReplicas(cluster, defaultPartitions, defaultReplicationFactor), new Map())
  return absent(release.kraft ? errorCodes.UNKNOWN_TOPIC_OR_PARTITION : errorCodes.LEADER_NOT_AVAILABLE, name, zeroUuid)
}

function absent(errorCode: number, name: string | null, topicId: string): TopicReply {
  return { errorCode, name, topicId, partitions: [] }
}

function describeTopic(topic: TopicState, request: Request, context: HandlerContext): TopicReply {
  const { version } = context
  return {
    errorCode: errorCodes.NONE,
    name: topic.name,
    partitions: topic.partitions.map((partition) => describePartition(partition, context)),
    isInternal: internalTopics.has(topic.name),
    topicId: topic.id,
    ...(version >= 8 && {
      topicAuthorizedOperations: request.includeTopicAuthorizedOperations ? allTopicOperations : operationsNotAsked,
    }),
  }
}

function describePartition(partition: PartitionState, { cluster, version }: HandlerContext): PartitionReply {
  const { index, leader, leaderEpoch, replicas, isr } = partition
  const offline = offlineReplicas(cluster, replicas)
  const known = (ids: readonly number[]): number[] => (version === 0 ? ids.filter((id) => !offline.includes(id)) : [...ids])
  const silent = leader === -1 && cluster.settings.release.major === 2
  return {
    errorCode: partitionError(partition, offline, { cluster, version }),
    partitionIndex: index,
    leaderId: leader,
    replicaNodes: known(replicas),
    isrNodes: silent ? [] : known(isr),
    offlineReplicas: offline,
    leaderEpoch: silent ? -1 : leaderEpoch,
  }
}

function partitionError(
  { leader }: PartitionState,
  offline: readonly number[],
  { cluster, version }: Pick<HandlerContext, 'cluster' | 'version'>,
): number {
  if (leader === -1) {
    // Old brokers know the leader that has gone, and no listener of it.
    return cluster.settings.release.major === 2 && version >= 6 ? errorCodes.LISTENER_NOT_FOUND : errorCodes.LEADER_NOT_AVAILABLE
  }
  return version === 0 && offline.length > 0 ? errorCodes.REPLICA_NOT_AVAILABLE : errorCodes.NONE
}

function offlineReplicas(cluster: ClusterState, replicas: readonly number[]): number[] {
  return replicas.filter((id) => !isUp(cluster, id))
}
