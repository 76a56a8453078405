import { CreateTopics } from '../../protocol/generated/server/create-topics.ts'
import { addTopic, type ClusterState, controllerOf, newUuid } from '../cluster/cluster-state.ts'
import { isFault, planTopic, type TopicFault, type TopicPlan, topicFault } from '../cluster/topic-plan.ts'
import { errorCodes } from '../error-codes.ts'
import { type Handler, type HandlerContext, type ItemOf, reply, type TypesOf } from './handler.ts'

/*
 * CreateTopics (key 19). Makes topics with partitions spread over the brokers, or placed by the caller.
 *
 * 1: validateOnly, error messages. 4: −1 partitions or replicas for the brokers' defaults (new brokers take it in any version).
 * 5: the answer says what was made. 7: topic ids. Without KRaft only the controller takes it.
 */

type CreateTopicsTypes = TypesOf<typeof CreateTopics>
type TopicRequest = ItemOf<CreateTopicsTypes['request'], 'topics'>
type TopicReply = ItemOf<CreateTopicsTypes['responseInput'], 'topics'>

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
    const topics = [...byName].map(([name, named]) => {
      const plan =
        named.length > 1
          ? topicFault(errorCodes.INVALID_REQUEST, 'the topic is named twice')
          : planFor(named[0] as TopicRequest, cluster)
      return isFault(plan) ? refusal(name, plan) : create(named[0] as TopicRequest, plan, request.validateOnly, context)
    })
    return reply({ topics })
  },
  fail: (request, errorCode) => ({
    topics: request.topics.map(({ name }) => refusal(name, topicFault(errorCode, null))),
  }),
}

/** A config that was set for the topic itself. */
const ownConfig = { readOnly: false, configSource: 1, isSensitive: false }

function planFor(request: TopicRequest, cluster: ClusterState): TopicPlan | TopicFault {
  const { name, numPartitions, replicationFactor, assignments, configs } = request
  const bare = configs.find(({ value }) => value === null)
  if (bare !== undefined) return topicFault(errorCodes.INVALID_CONFIG, `the config '${bare.name}' has no value`)
  return planTopic({ name, partitions: numPartitions, replicationFactor, assignments, configs: configsOf(request) }, cluster)
}

function configsOf({ configs }: TopicRequest): Map<string, string> {
  return new Map(configs.map(({ name, value }) => [name, value ?? '']))
}

function create(request: TopicRequest, plan: TopicPlan, validateOnly: boolean, { cluster }: HandlerContext): TopicReply {
  const { name } = request
  const configs = configsOf(request)
  return {
    name,
    errorCode: errorCodes.NONE,
    errorMessage: null,
    numPartitions: plan.length,
    replicationFactor: plan[0]?.length ?? -1,
    configs: [...configs].map(([key, value]) => ({ ...ownConfig, name: key, value })),
    topicId: validateOnly ? newUuid(cluster.random) : addTopic(cluster, name, plan, configs).id,
  }
}

function refusal(name: string, { errorCode, why }: TopicFault): TopicReply {
  return { name, errorCode, errorMessage: why }
}
