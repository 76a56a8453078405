import { CreateTopics } from '../../protocol/generated/server/create-topics.ts'
import { addTopic, type ClusterState, controllerOf, liveBrokers, newUuid, spreadReplicas } from '../cluster/cluster-state.ts'
import { errorCodes } from '../error-codes.ts'
import { topicConfigFault } from '../topic-configs.ts'
import { collisionKey, topicNameFault } from '../topic-name.ts'
import { type Handler, type HandlerContext, type ItemOf, reply, type TypesOf } from './handler.ts'

/*
 * CreateTopics (key 19). Makes topics with partitions spread over the brokers, or placed by the caller.
 *
 * 1: validateOnly, error messages. 4: −1 partitions or replicas for the brokers' defaults (new brokers take it in any version). 5: the answer says what was
 * made. 7: topic ids. Without KRaft only the controller takes it.
 */

type CreateTopicsTypes = TypesOf<typeof CreateTopics>
type TopicRequest = ItemOf<CreateTopicsTypes['request'], 'topics'>
type TopicReply = ItemOf<CreateTopicsTypes['responseInput'], 'topics'>

interface Fault {
  readonly errorCode: number
  readonly why: string | null
}

/** A topic that may be made. */
interface Plan {
  readonly assignments: readonly (readonly number[])[]
  readonly configs: ReadonlyMap<string, string>
}

/** A controller takes no more new partitions in one request. */
const mostPartitions = 10_000

export const createTopics: Handler<CreateTopicsTypes> = {
  api: CreateTopics,
  errors: [
    errorCodes.INVALID_TOPIC_EXCEPTION,
    errorCodes.TOPIC_ALREADY_EXISTS,
    errorCodes.INVALID_PARTITIONS,
    errorCodes.INVALID_REPLICATION_FACTOR,
    errorCodes.INVALID_REPLICA_ASSIGNMENT,
    errorCodes.INVALID_CONFIG,
    errorCodes.NOT_CONTROLLER,
    errorCodes.INVALID_REQUEST,
    errorCodes.POLICY_VIOLATION,
  ],
  handle(request, context) {
    const { cluster, broker } = context
    if (!cluster.settings.release.kraft && controllerOf(cluster) !== broker) {
      return reply(createTopics.fail(request, errorCodes.NOT_CONTROLLER, context.version))
    }
    const byName = new Map<string, TopicRequest[]>()
    for (const topic of request.topics) byName.set(topic.name, [...(byName.get(topic.name) ?? []), topic])
    const topics = [...byName.values()].map((named) => {
      const topic = named[0] as TopicRequest
      const plan = named.length > 1 ? fault(errorCodes.INVALID_REQUEST, 'the topic is named twice') : planTopic(topic, cluster)
      return 'errorCode' in plan ? refusal(topic.name, plan) : create(topic, plan, request.validateOnly, context)
    })
    return reply({ topics })
  },
  fail: (request, errorCode) => ({
    topics: request.topics.map(({ name }) => refusal(name, { errorCode, why: null })),
  }),
}

/** A config that was set for the topic itself. */
const config = { readOnly: false, configSource: 1, isSensitive: false }

const fault = (errorCode: number, why: string): Fault => ({ errorCode, why })

function create({ name }: TopicRequest, plan: Plan, validateOnly: boolean, { cluster }: HandlerContext): TopicReply {
  const topicId = validateOnly ? newUuid(cluster.random) : addTopic(cluster, name, plan.assignments, plan.configs).id
  return {
    name,
    errorCode: errorCodes.NONE,
    errorMessage: null,
    numPartitions: plan.assignments.length,
    replicationFactor: plan.assignments[0]?.length ?? -1,
    configs: [...plan.configs].map(([key, value]) => ({ ...config, name: key, value })),
    topicId,
  }
}

function refusal(name: string, { errorCode, why }: Fault): TopicReply {
  return { name, errorCode, errorMessage: why }
}

function planTopic(request: TopicRequest, cluster: ClusterState): Plan | Fault {
  const { name } = request
  const nameFault = topicNameFault(name)
  if (nameFault !== null) return fault(errorCodes.INVALID_TOPIC_EXCEPTION, nameFault)
  if (cluster.topics.has(name)) return fault(errorCodes.TOPIC_ALREADY_EXISTS, `there is a topic '${name}' already`)
  const key = collisionKey(name)
  for (const other of cluster.topics.keys()) {
    if (collisionKey(other) === key)
      return fault(errorCodes.INVALID_TOPIC_EXCEPTION, `'${name}' collides with the topic '${other}'`)
  }
  const absent = request.configs.find(({ value }) => value === null)
  if (absent !== undefined) return fault(errorCodes.INVALID_CONFIG, `the config '${absent.name}' has no value`)
  const configs = new Map(request.configs.map(({ name: key, value }) => [key, value ?? '']))
  const configFault = topicConfigFault(configs)
  if (configFault !== null) return fault(errorCodes.INVALID_CONFIG, configFault)
  const assignments = request.assignments.length > 0 ? placedByCaller(request, cluster) : spread(request, cluster)
  return 'errorCode' in assignments ? assignments : { assignments, configs }
}

function spread({ numPartitions, replicationFactor }: TopicRequest, cluster: ClusterState): number[][] | Fault {
  const { defaultPartitions, defaultReplicationFactor, release } = cluster.settings
  const partitions = numPartitions === -1 && release.major > 2 ? defaultPartitions : numPartitions
  const replicas = replicationFactor === -1 && release.major > 2 ? defaultReplicationFactor : replicationFactor
  if (release.major === 2 && partitions <= 0) return fault(errorCodes.INVALID_PARTITIONS, 'a topic has at least 1 partition')
  if (replicas <= 0) return fault(errorCodes.INVALID_REPLICATION_FACTOR, 'the replication factor must be at least 1')
  if (partitions <= 0) return fault(errorCodes.INVALID_PARTITIONS, 'a topic has at least 1 partition')
  const live = liveBrokers(cluster).length
  if (partitions > mostPartitions)
    return fault(errorCodes.POLICY_VIOLATION, `more than ${mostPartitions} partitions in one request`)
  if (replicas > live) return fault(errorCodes.INVALID_REPLICATION_FACTOR, `${replicas} replicas, and only ${live} brokers run`)
  return spreadReplicas(cluster, partitions, replicas)
}

function placedByCaller(request: TopicRequest, cluster: ClusterState): readonly (readonly number[])[] | Fault {
  const { numPartitions, replicationFactor, assignments } = request
  if (replicationFactor !== -1)
    return fault(errorCodes.INVALID_REQUEST, 'assignments and a replication factor exclude each other')
  if (numPartitions !== -1) return fault(errorCodes.INVALID_REQUEST, 'assignments and a number of partitions exclude each other')
  const placed = [...assignments].sort((a, b) => a.partitionIndex - b.partitionIndex)
  if (placed.some(({ partitionIndex }, index) => partitionIndex !== index)) {
    return fault(errorCodes.INVALID_REPLICA_ASSIGNMENT, 'partitions must be numbered from 0 on, each once')
  }
  const size = placed[0]?.brokerIds.length
  for (const { brokerIds, partitionIndex } of placed) {
    const why = replicasFault(brokerIds, cluster) ?? (brokerIds.length === size ? null : 'another number of replicas')
    if (why !== null) return fault(errorCodes.INVALID_REPLICA_ASSIGNMENT, `partition ${partitionIndex}: ${why}`)
  }
  return placed.map(({ brokerIds }) => brokerIds)
}

/** Why these brokers cannot be the replicas of a partition; `null` if they can. */
export function replicasFault(replicas: readonly number[], cluster: ClusterState): string | null {
  if (replicas.length === 0) return 'no replicas'
  if (new Set(replicas).size < replicas.length) return 'a replica is named twice'
  const unknown = replicas.find((id) => !cluster.brokers.has(id))
  return unknown === undefined ? null : `there is no broker ${unknown}`
}
