import type { Cluster } from '../cluster/cluster.ts'
import { backoffDelay } from '../cluster/routing/backoff.ts'
import { sleep } from '../foundation/clock.ts'
import { ConfigError, type KafkaError } from '../foundation/errors.ts'
import type { ApiTypes, ClientApi } from '../protocol/api.ts'
import { brokerError } from '../protocol/broker-error.ts'
import { CreateTopics } from '../protocol/generated/client/create-topics.ts'
import { DeleteTopics } from '../protocol/generated/client/delete-topics.ts'
import type { CreateTopicsRequestCreatableTopicInput, CreateTopicsResponse } from '../protocol/generated/types/create-topics.ts'
import type { DeleteTopicsRequestInput, DeleteTopicsResponse } from '../protocol/generated/types/delete-topics.ts'
import {
  type AdminOptions,
  type CreateTopicsOptions,
  checkAdminOptions,
  checkCreateTopicsOptions,
  defaultTimeoutMs,
} from './options.ts'

/** A topic to be made. */
export interface NewTopic {
  readonly topic: string
  /** Default: the brokers' `num.partitions` (needs brokers from 2.4 on). */
  readonly partitions?: number | undefined
  /** Default: the brokers' `default.replication.factor` (needs brokers from 2.4 on). */
  readonly replicationFactor?: number | undefined
  /** Replicas by partition number, in place of the two above. */
  readonly assignments?: readonly (readonly number[])[] | undefined
  /** Topic configuration, as in `{ 'cleanup.policy': 'compact' }`. */
  readonly configs?: Readonly<Record<string, string>> | undefined
}

/** What became of one topic of a call. */
export type TopicResult =
  | { readonly topic: string; readonly status: 'done' }
  | { readonly topic: string; readonly status: 'failed'; readonly error: KafkaError }

const notController = 41
/** All zeros: the topic goes by its name. */
const noId = 'AAAAAAAAAAAAAAAAAAAAAA'
const useBrokerDefault = -1

/**
 * Makes topics and resolves to a result for each, in their order. Rejects with a `ConfigError`, or when no controller could be
 * asked within the time.
 */
export async function createTopics(
  cluster: Cluster,
  topics: readonly NewTopic[],
  options: CreateTopicsOptions = {},
): Promise<TopicResult[]> {
  const { validateOnly = false, ...wait } = checkCreateTopicsOptions(options)
  checkNewTopics(topics)
  const timeoutMs = wait.timeoutMs ?? defaultTimeoutMs
  const message = { topics: topics.map(toCreatable), timeoutMs, ...(validateOnly ? { validateOnly } : {}) }
  const answer: CreateTopicsResponse = await askController(cluster, CreateTopics, message, wait, (body) => body.topics)
  return topics.map(({ topic }) =>
    toResult(
      'CreateTopics',
      topic,
      answer.topics.find((t) => t.name === topic),
    ),
  )
}

/** Deletes topics by name and resolves to a result for each, in their order. Rejects as `createTopics` does. */
export async function deleteTopics(
  cluster: Cluster,
  topics: readonly string[],
  options: AdminOptions = {},
): Promise<TopicResult[]> {
  const wait = checkAdminOptions(options)
  const strange = topics.filter((topic) => typeof topic !== 'string' || topic === '')
  if (strange.length > 0) throw new ConfigError('deleteTopics takes topic names')
  const timeoutMs = wait.timeoutMs ?? defaultTimeoutMs
  const ask = (message: DeleteTopicsRequestInput): Promise<DeleteTopicsResponse> =>
    askController(cluster, DeleteTopics, message, wait, (body) => body.responses)
  // Version 6 names topics in another field than those before it.
  const answer = await ask({ topics: topics.map((name) => ({ name, topicId: noId })), timeoutMs }).catch((error: KafkaError) => {
    if (error.code !== 'UNSUPPORTED_VERSION') throw error
    return ask({ topicNames: topics, timeoutMs })
  })
  return topics.map((topic) =>
    toResult(
      'DeleteTopics',
      topic,
      answer.responses.find((t) => t.name === topic),
    ),
  )
}

/** Asks the controller, and again the next one while the answer is that it has moved, until the time is up. */
async function askController<T extends ApiTypes>(
  cluster: Cluster,
  api: ClientApi<T>,
  message: T['requestInput'],
  { signal, timeoutMs = defaultTimeoutMs }: AdminOptions,
  items: (body: T['response']) => readonly { readonly errorCode: number }[],
): Promise<T['response']> {
  const { clock, retry, random } = cluster.options
  const deadline = clock.now() + timeoutMs
  for (let attempt = 1; ; attempt += 1) {
    const { body } = await cluster.exchange(api, message, { signal, timeoutMs: Math.max(1, deadline - clock.now()) })
    const delay = backoffDelay(retry, attempt, random)
    const moved = items(body).some(({ errorCode }) => errorCode === notController)
    if (!moved || clock.now() + delay >= deadline) return body
    await sleep(clock, delay, signal)
    await cluster.refresh(deadline)
  }
}

function toResult(
  api: string,
  topic: string,
  answer: { readonly errorCode: number; readonly errorMessage: string | null } | undefined,
): TopicResult {
  if (answer?.errorCode === 0) return { topic, status: 'done' }
  // −1 is Kafka's own code for what it cannot name.
  const error = brokerError(api, answer?.errorCode ?? -1, { topic, message: answer?.errorMessage ?? null })
  return { topic, status: 'failed', error }
}

function toCreatable({
  topic,
  partitions,
  replicationFactor,
  assignments,
  configs,
}: NewTopic): CreateTopicsRequestCreatableTopicInput {
  return {
    name: topic,
    numPartitions: assignments === undefined ? (partitions ?? useBrokerDefault) : -1,
    replicationFactor: assignments === undefined ? (replicationFactor ?? useBrokerDefault) : -1,
    assignments: (assignments ?? []).map((brokerIds, partitionIndex) => ({ partitionIndex, brokerIds })),
    configs: Object.entries(configs ?? {}).map(([name, value]) => ({ name, value })),
  }
}

function checkNewTopics(topics: readonly NewTopic[]): void {
  const faults = topics.flatMap((given, i) => {
    const { topic, partitions, replicationFactor, assignments } = given
    const found: string[] = []
    if (typeof topic !== 'string' || topic === '') found.push(`topics[${i}].topic must be a non-empty string`)
    if (partitions !== undefined && !(Number.isInteger(partitions) && partitions > 0))
      found.push(`topics[${i}].partitions must be a whole number above 0`)
    if (replicationFactor !== undefined && !(Number.isInteger(replicationFactor) && replicationFactor > 0)) {
      found.push(`topics[${i}].replicationFactor must be a whole number above 0`)
    }
    const both = assignments !== undefined && (partitions !== undefined || replicationFactor !== undefined)
    if (both) found.push(`topics[${i}] has assignments: leave partitions and replicationFactor out`)
    return found
  })
  if (faults.length > 0) throw new ConfigError(`createTopics: ${faults.join('; ')}`, faults)
}
