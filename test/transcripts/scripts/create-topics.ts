import { CreateTopics, Metadata } from '../../../src/protocol/client.ts'
import { everyRelease, kraftReleases, type RequestOptions, request, type Script, type Step, topic } from '../script.ts'

interface Creatable {
  readonly numPartitions?: number
  readonly replicationFactor?: number
  readonly assignments?: { partitionIndex: number; brokerIds: number[] }[]
  readonly configs?: { name: string; value: string | null }[]
}

const versions = [0, 2, 4, 5, 7]

function creatable(name: string, { numPartitions = -1, replicationFactor = -1, assignments = [], configs = [] }: Creatable) {
  return { name, numPartitions, replicationFactor, assignments, configs }
}

const nameAfter = (script: string, step: string): string => `${script}-${step.replaceAll(/[^a-z]+/g, '-')}`

/** A topic that is refused in every version, and so can be asked for again and again. */
function refused(
  name: string,
  what: Creatable,
  options: RequestOptions = { versions },
  topicName = nameAfter('create-topics', name),
): Step {
  return request(
    name,
    CreateTopics,
    { topics: [creatable(topicName, what)], timeoutMs: 30_000 },
    { to: 'controller', ...options },
  )
}

/** A topic of its own name for each version. */
function made(name: string, prefix: string, what: Creatable, options: RequestOptions = { versions }): Step {
  return request(
    name,
    CreateTopics,
    (_vars, version) => ({ topics: [creatable(`create-topics-${prefix}-v${version}`, what)], timeoutMs: 30_000 }),
    { to: 'controller', ...options },
  )
}

const placed = (...brokerIds: number[][]): Creatable => ({
  assignments: brokerIds.map((ids, partitionIndex) => ({ partitionIndex, brokerIds: ids })),
})
const two = { numPartitions: 2, replicationFactor: 1 }

export const createTopics: Script = {
  name: 'create-topics',
  releases: everyRelease,
  cluster: 'usual',
  steps: [
    topic('create-topics-there'),
    made('spread', 'spread', { numPartitions: 2, replicationFactor: 3 }, { versions: 'all' }),
    made('placed', 'placed', placed([3, 1], [2, 3])),
    made('with configs', 'configs', { ...two, configs: [{ name: 'retention.ms', value: '1000' }] }),
    made('defaults', 'defaults', {}),
    made('default replicas', 'default-replicas', { numPartitions: 2 }),
    request(
      'only validated',
      CreateTopics,
      { topics: [creatable('create-topics-validated', two)], timeoutMs: 30_000, validateOnly: true },
      { to: 'controller', versions: [1, 4, 5, 7] },
    ),
    request('a validated topic is not there', Metadata, { topics: [{ name: 'create-topics-validated' }] }, { versions: [1] }),
    request('no topics', CreateTopics, { topics: [], timeoutMs: 30_000 }, { to: 'controller', versions }),
    refused('exists', two, { versions: 'all' }, 'create-topics-there'),
    refused('exists, only validated', two, { versions }, 'create-topics-there'),
    refused('empty name', two, { versions }, ''),
    refused('name with a space', two, { versions }, 'create topics'),
    refused('name of one dot', two, { versions }, '.'),
    refused('name of 250 characters', two, { versions }, 'c'.repeat(250)),
    made('first of a pair that collides', 'collides.x', two),
    request(
      'second of a pair that collides',
      CreateTopics,
      (_vars, version) => ({ topics: [creatable(`create-topics-collides_x-v${version}`, two)], timeoutMs: 30_000 }),
      { to: 'controller', versions },
    ),
    refused('no partitions', { numPartitions: 0, replicationFactor: 1 }),
    refused('−5 partitions', { numPartitions: -5, replicationFactor: 1 }),
    refused('no replicas', { numPartitions: 1, replicationFactor: 0 }),
    refused('−5 replicas', { numPartitions: 1, replicationFactor: -5 }),
    refused('more replicas than brokers', { numPartitions: 1, replicationFactor: 4 }),
    refused('no partitions and no replicas', { numPartitions: 0, replicationFactor: 0 }),
    refused('assignments and partitions', { ...placed([1]), numPartitions: 1 }),
    refused('assignments and replicas', { ...placed([1]), replicationFactor: 1 }),
    refused('a replica twice', placed([1, 1])),
    refused('unknown config', { ...two, configs: [{ name: 'no.such.config', value: '1' }] }),
    refused('config that is no number', { ...two, configs: [{ name: 'max.message.bytes', value: 'many' }] }),
    refused('config below its least', { ...two, configs: [{ name: 'min.insync.replicas', value: '0' }] }),
    request(
      'the same topic twice',
      CreateTopics,
      { topics: [creatable('create-topics-x', two), creatable('create-topics-x', two)], timeoutMs: 30_000 },
      { to: 'controller', versions },
    ),
    request(
      'one good, one bad',
      CreateTopics,
      (_vars, version) => ({
        topics: [
          creatable(`create-topics-good-v${version}`, two),
          creatable('create-topics-x', { numPartitions: 0, replicationFactor: 1 }),
        ],
        timeoutMs: 30_000,
      }),
      { to: 'controller', versions },
    ),
    request(
      'to another broker than the controller',
      CreateTopics,
      (_vars, version) => ({ topics: [creatable(`create-topics-other-v${version}`, two)], timeoutMs: 30_000 }),
      { to: 'other', versions },
    ),
  ],
}

const odd = (name: string, what: Creatable, options: RequestOptions = { versions }): Step =>
  refused(name, what, options, nameAfter('create-topics-odd', name))

/** What brokers of 2.1 do not look at. */
export const createTopicsOdd: Script = {
  name: 'create-topics-odd',
  releases: kraftReleases,
  cluster: 'usual',
  steps: [
    odd('an unknown broker', placed([1, 9])),
    odd('a negative broker', placed([-1])),
    odd('a partition without replicas', placed([])),
    odd('different numbers of replicas', placed([1, 2], [3])),
    odd('partitions not from 0 on', { assignments: [{ partitionIndex: 1, brokerIds: [1] }] }),
    odd('a gap between partitions', {
      assignments: [
        { partitionIndex: 0, brokerIds: [1] },
        { partitionIndex: 2, brokerIds: [1] },
      ],
    }),
    odd('a negative partition', {
      assignments: [
        { partitionIndex: -1, brokerIds: [1] },
        { partitionIndex: 0, brokerIds: [1] },
      ],
    }),
    odd('a partition twice', {
      assignments: [
        { partitionIndex: 0, brokerIds: [1] },
        { partitionIndex: 0, brokerIds: [2] },
      ],
    }),
    odd('config without value', { ...two, configs: [{ name: 'retention.ms', value: null }] }),
    odd('10,001 partitions', { numPartitions: 10_001, replicationFactor: 1 }, { versions: [5, 7] }),
  ],
}
