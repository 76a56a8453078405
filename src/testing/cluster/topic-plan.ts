import { errorCodes } from '../error-codes.ts'
import { type ClusterState, liveBrokers, spreadReplicas } from './cluster-state.ts'
import { topicConfigFault } from './topic-configs.ts'
import { collisionKey, topicNameFault } from './topic-name.ts'

/** A topic that somebody wants. */
export interface WantedTopic {
  readonly name: string
  /** −1: as the brokers' settings say. */
  readonly partitions: number
  /** −1: as the brokers' settings say. */
  readonly replicationFactor: number
  /** The replicas of each partition, in place of both numbers, which must then be −1; empty: none are named. */
  readonly assignments: readonly PartitionReplicas[]
  readonly configs: ReadonlyMap<string, string>
}

/** The replicas that somebody wants for a partition. */
export interface PartitionReplicas {
  readonly partitionIndex: number
  readonly brokerIds: readonly number[]
}

/** Why a topic cannot be made: Kafka's error code, and words for it. */
export interface TopicFault {
  readonly errorCode: number
  readonly why: string | null
}

/** The replicas of each partition of a topic that can be made. */
export type TopicPlan = readonly (readonly number[])[]

/** A controller takes no more new partitions in one request. */
const mostPartitions = 10_000

export const topicFault = (errorCode: number, why: string | null): TopicFault => ({ errorCode, why })

/** The plan for a topic, or the first thing that is wrong with it, in the order in which controllers look. */
export function planTopic(wanted: WantedTopic, cluster: ClusterState): TopicPlan | TopicFault {
  const { name, configs } = wanted
  const nameFault = topicNameFault(name)
  if (nameFault !== null) return topicFault(errorCodes.INVALID_TOPIC_EXCEPTION, nameFault)
  if (cluster.topics.has(name)) return topicFault(errorCodes.TOPIC_ALREADY_EXISTS, `there is a topic '${name}' already`)
  const key = collisionKey(name)
  for (const other of cluster.topics.keys()) {
    if (collisionKey(other) === key) {
      return topicFault(errorCodes.INVALID_TOPIC_EXCEPTION, `the name collides with that of the topic '${other}'`)
    }
  }
  const configFault = topicConfigFault(configs)
  if (configFault !== null) return topicFault(errorCodes.INVALID_CONFIG, configFault)
  return wanted.assignments.length > 0 ? placed(wanted, cluster) : spread(wanted, cluster)
}

/** Whether `planTopic` has found something wrong. */
export function isFault(plan: TopicPlan | TopicFault): plan is TopicFault {
  return 'errorCode' in plan
}

function spread({ partitions: wanted, replicationFactor }: WantedTopic, cluster: ClusterState): TopicPlan | TopicFault {
  const { defaultPartitions, defaultReplicationFactor, release } = cluster.settings
  const partitions = wanted === -1 && release.major > 2 ? defaultPartitions : wanted
  const replicas = replicationFactor === -1 && release.major > 2 ? defaultReplicationFactor : replicationFactor
  const none = topicFault(errorCodes.INVALID_PARTITIONS, 'a topic has at least 1 partition')
  if (release.major === 2 && partitions <= 0) return none
  if (replicas <= 0) return topicFault(errorCodes.INVALID_REPLICATION_FACTOR, 'a partition has at least 1 replica')
  if (partitions <= 0) return none
  if (partitions > mostPartitions) {
    return topicFault(errorCodes.POLICY_VIOLATION, `more than ${mostPartitions} partitions in one request`)
  }
  const live = liveBrokers(cluster).length
  if (replicas > live) {
    return topicFault(errorCodes.INVALID_REPLICATION_FACTOR, `${replicas} replicas are wanted, and ${live} brokers run`)
  }
  return spreadReplicas(cluster, partitions, replicas)
}

function placed(wanted: WantedTopic, cluster: ClusterState): TopicPlan | TopicFault {
  if (wanted.replicationFactor !== -1) {
    return topicFault(errorCodes.INVALID_REQUEST, 'assignments and a replication factor exclude each other')
  }
  if (wanted.partitions !== -1) {
    return topicFault(errorCodes.INVALID_REQUEST, 'assignments and a number of partitions exclude each other')
  }
  const inOrder = [...wanted.assignments].sort((a, b) => a.partitionIndex - b.partitionIndex)
  if (inOrder.some(({ partitionIndex }, index) => partitionIndex !== index)) {
    return topicFault(errorCodes.INVALID_REPLICA_ASSIGNMENT, 'partitions must be numbered from 0 on, each once')
  }
  const size = inOrder[0]?.brokerIds.length
  for (const { brokerIds, partitionIndex } of inOrder) {
    const why = replicasFault(brokerIds, cluster) ?? (brokerIds.length === size ? null : 'another number of replicas')
    if (why !== null) return topicFault(errorCodes.INVALID_REPLICA_ASSIGNMENT, `partition ${partitionIndex}: ${why}`)
  }
  return inOrder.map(({ brokerIds }) => brokerIds)
}

/** Why these brokers cannot be the replicas of a partition; `null` if they can. */
export function replicasFault(replicas: readonly number[], cluster: ClusterState): string | null {
  if (replicas.length === 0) return 'no replicas'
  if (new Set(replicas).size < replicas.length) return 'a replica is named twice'
  const unknown = replicas.find((id) => !cluster.brokers.has(id))
  return unknown === undefined ? null : `there is no broker ${unknown}`
}
