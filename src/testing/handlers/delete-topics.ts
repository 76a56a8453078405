import { DeleteTopics } from '../../protocol/generated/server/delete-topics.ts'
import { zeroUuid } from '../../wire/byte-reader.ts'
import { type ClusterState, controllerOf, removeTopic, type TopicState } from '../cluster/cluster-state.ts'
import { errorCodes } from '../error-codes.ts'
import { type Handler, type HandlerContext, type ItemOf, reply, type TypesOf } from './handler.ts'

/*
 * DeleteTopics (key 20). Deletes topics with their records, at once.
 *
 * 0–5: by name. 5: error messages. 6: by name or by id. Without KRaft only the controller takes it, and a topic that is named
 * twice is deleted like any other.
 */

type DeleteTopicsTypes = TypesOf<typeof DeleteTopics>
type TopicRequest = ItemOf<DeleteTopicsTypes['request'], 'topics'>
type TopicReply = ItemOf<DeleteTopicsTypes['responseInput'], 'responses'>

export const deleteTopics: Handler<DeleteTopicsTypes> = {
  api: DeleteTopics,
  errors: [
    errorCodes.UNKNOWN_TOPIC_OR_PARTITION,
    errorCodes.NOT_CONTROLLER,
    errorCodes.INVALID_REQUEST,
    errorCodes.UNKNOWN_TOPIC_ID,
  ],
  handle(request, context) {
    const { cluster, broker, version } = context
    if (!cluster.settings.release.kraft && controllerOf(cluster) !== broker) {
      return reply(deleteTopics.fail(request, errorCodes.NOT_CONTROLLER, version))
    }
    return reply({ responses: distinct(asked(request, version), cluster).map((named) => remove(named, context)) })
  },
  fail: (request, errorCode, version) => ({
    responses: asked(request, version).map((topic) => refusal(topic, errorCode, 'refused')),
  }),
}

/** The topics of a request of any version. */
function asked(request: DeleteTopicsTypes['request'], version: number): TopicRequest[] {
  return version >= 6 ? [...request.topics] : request.topicNames.map((name) => ({ name, topicId: zeroUuid, unknownTags: [] }))
}

/** What a request names, once; `repeated` where it names it more than once, by name or by id. */
interface Named {
  readonly request: TopicRequest
  readonly topic: TopicState | undefined
  readonly repeated: boolean
}

function distinct(requests: readonly TopicRequest[], cluster: ClusterState): Named[] {
  const found = new Map<string, Named>()
  for (const request of requests) {
    const { name, topicId } = request
    const topic = name === null ? cluster.topicsById.get(topicId) : cluster.topics.get(name)
    const key = topic?.id ?? `${name} ${topicId}`
    const before = found.get(key)
    if (before === undefined) found.set(key, { request, topic, repeated: false })
    else {
      const { request: first } = before
      const both = { ...first, name: first.name ?? name, topicId: first.topicId === zeroUuid ? topicId : first.topicId }
      found.set(key, { request: both, topic, repeated: true })
    }
  }
  return [...found.values()]
}

function remove({ request, topic, repeated }: Named, { cluster }: HandlerContext): TopicReply {
  const { name, topicId } = request
  if (repeated && cluster.settings.release.major > 2)
    return refusal(request, errorCodes.INVALID_REQUEST, 'the topic is named twice')
  if ((name === null) === (topicId === zeroUuid)) {
    return refusal(request, errorCodes.INVALID_REQUEST, 'either a name or an id is needed')
  }
  if (topic !== undefined) {
    removeTopic(cluster, topic)
    return { name: topic.name, errorCode: errorCodes.NONE, topicId: topic.id }
  }
  const errorCode = name === null ? errorCodes.UNKNOWN_TOPIC_ID : errorCodes.UNKNOWN_TOPIC_OR_PARTITION
  return refusal(request, errorCode, 'there is no such topic')
}

function refusal({ name, topicId }: TopicRequest, errorCode: number, why: string): TopicReply {
  return { name, errorCode, errorMessage: why, topicId }
}
