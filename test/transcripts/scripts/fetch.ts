import { DeleteTopics, Fetch, Produce } from '../../../src/protocol/client.ts'
import { batch } from '../../testing/support/batches.ts'
import { everyRelease, kraftReleases, type RequestOptions, request, type Script, type Step, topic, type Vars } from '../script.ts'

interface Wanted {
  readonly topic?: string
  readonly partition?: number
  readonly offset?: number
  readonly bytes?: number
  readonly epoch?: number
  readonly lastEpoch?: number
}

interface How {
  readonly waitMs?: number
  readonly minBytes?: number
  readonly maxBytes?: number
  readonly isolation?: number
  readonly sessionId?: number
  readonly sessionEpoch?: number
  readonly replicaId?: number
}

const unknownId = 'x9GkyTWqTQ6Yd9dVAh5Sng'
const some = [4, 7, 9, 10, 11, 12, 13, 16, 18]

/** A fetch in the words of every version; each wanted partition is a topic entry of its own unless the topic repeats. */
function ask(topicOf: string, wanted: readonly Wanted[], how: How) {
  const { waitMs = 500, minBytes = 1, maxBytes = 1_000_000, isolation = 0, sessionId, sessionEpoch, replicaId } = how
  return ({ id }: Vars, version: number) => ({
    ...(replicaId !== undefined && version < 15 && { replicaId }),
    maxWaitMs: waitMs,
    minBytes,
    maxBytes,
    isolationLevel: isolation,
    ...(version >= 7 && sessionId !== undefined && { sessionId }),
    ...(version >= 7 && sessionEpoch !== undefined && { sessionEpoch }),
    topics: [...new Set(wanted.map(({ topic: name = topicOf }) => name))].map((name) => ({
      ...(version >= 13 ? { topicId: name === '' ? unknownId : id(name) } : { topic: name === '' ? 'fetch-none' : name }),
      partitions: wanted
        .filter(({ topic: of = topicOf }) => of === name)
        .map(({ partition = 0, offset = 0, bytes = 1_000_000, epoch = -1, lastEpoch = -1 }) => ({
          partition,
          currentLeaderEpoch: epoch,
          fetchOffset: BigInt(offset),
          ...(version >= 12 && { lastFetchedEpoch: lastEpoch }),
          partitionMaxBytes: bytes,
        })),
    })),
    forgottenTopicsData: [],
  })
}

const read = (name: string, topicOf: string, wanted: readonly Wanted[], how: How = {}, options: RequestOptions = {}): Step =>
  request(name, Fetch, ask(topicOf, wanted, how), { versions: some, waitMs: how.waitMs ?? 500, ...options })

/** A fetch that is left waiting on a connection of its own. */
const parked = (name: string, topicOf: string, wanted: readonly Wanted[], how: How, version: number, on: string): Step =>
  read(name, topicOf, wanted, how, { versions: [version], on, parks: true })

/** Two records of 100 bytes each. */
const write = (topicOf: string, partition = 0, brokers: 1 | 2 | 3 = 1): Step =>
  request(
    'written',
    Produce,
    {
      acks: -1,
      timeoutMs: 30_000,
      topicData: [
        { name: topicOf, partitionData: [{ index: partition, records: batch({ values: ['a'.repeat(100), 'b'.repeat(100)] }) }] },
      ],
    },
    { versions: [7], to: brokers },
  )

const a = 'fetch-a'

/** What comes at once. */
export const fetch: Script = {
  name: 'fetch',
  releases: everyRelease,
  cluster: 'usual',
  steps: [
    topic(a, [
      [1, 2],
      [1, 2],
      [2, 1],
      [2, 3],
    ]),
    write(a),
    write(a),
    write(a),
    write(a, 1),
    write(a, 2, 2),
    { kind: 'settle', ms: 1_500 },
    read('from the start', a, [{}], {}, { versions: 'all' }),
    read('from the middle of a batch', a, [{ offset: 3 }]),
    read('read committed', a, [{}], { isolation: 1 }),
    read('one byte of a partition', a, [{ bytes: 1 }]),
    read('no byte of a partition', a, [{ bytes: 0 }], { waitMs: 0 }),
    read('one byte in all', a, [{}, { partition: 1 }], { maxBytes: 1 }),
    read('a batch and a half', a, [{ bytes: 400 }]),
    read('a batch and a bit of the header of the next', a, [{ bytes: 300 }]),
    read('a second partition that does not fit', a, [{}, { partition: 1 }], { maxBytes: 900 }),
    read('a second partition that fits in part', a, [{ bytes: 300 }, { partition: 1, bytes: 400 }], { maxBytes: 600 }),
    read('two partitions', a, [{ offset: 4 }, { partition: 1 }]),
    read('at the end, nothing wanted', a, [{ offset: 6 }], { minBytes: 0 }),
    read('at the end, no time', a, [{ offset: 6 }], { waitMs: 0 }),
    read('beyond the end', a, [{ offset: 7 }]),
    read('a negative offset', a, [{ offset: -1 }]),
    read('unknown topic', a, [{ topic: '' }]),
    read('unknown partition', a, [{ partition: 9 }]),
    read('unknown beside known at its end', a, [{ offset: 6 }, { partition: 9 }]),
    read('a replica that does not lead', a, [{ partition: 2 }], {}, { versions: 'all' }),
    read('a broker without replica', a, [{ partition: 3 }], {}, { versions: 'all' }),
    read('epoch of now', a, [{ epoch: 0 }]),
    read('a newer epoch', a, [{ epoch: 5 }]),
    read('a newer epoch at a broker without replica', a, [{ partition: 3, epoch: 5 }]),
    read('a newer epoch at a replica that does not lead', a, [{ partition: 2, epoch: 5 }]),
    read('no topics', a, [], { waitMs: 0 }),
    read('no topics, with time', a, []),
    read('an unknown session', a, [{}], { sessionId: 77, sessionEpoch: 3 }),
    read('an unknown session to close', a, [{}], { sessionId: 77, sessionEpoch: -1 }),
    read('no session, epoch 3', a, [{}], { sessionId: 0, sessionEpoch: 3 }),
    read('an unknown session, epoch −5', a, [{}], { sessionId: 77, sessionEpoch: -5 }),
    read('last epoch of the log', a, [{ lastEpoch: 0, offset: 2 }], {}, { versions: [12, 13, 18] }),
    read('a last epoch that nobody had', a, [{ lastEpoch: 5, offset: 2 }], {}, { versions: [12, 13, 18] }),
  ],
}

const w = 'fetch-wait-a'

/** What is waited for. */
export const fetchWait: Script = {
  name: 'fetch-wait',
  releases: everyRelease,
  cluster: 'usual',
  steps: [
    topic(w, [
      [1, 2],
      [1, 2],
    ]),
    read('an empty log', w, [{}]),
    read('an empty log, read committed', w, [{}], { isolation: 1 }, { versions: [4, 12] }),
    read('two empty logs', w, [{}, { partition: 1 }]),
    write(w),
    read('at the end', w, [{ offset: 2 }]),
    read('one byte more than there is', w, [{}], { minBytes: 5_000 }, { versions: [4, 12, 13] }),
    ...[4, 10].flatMap((version): Step[] => [
      parked('woken', w, [{ partition: 1, offset: version === 4 ? 0 : 2 }], { waitMs: 5_000 }, version, `c${version}`),
      write(w, 1),
      { kind: 'receive', name: `woken by a write, v${version}`, on: `c${version}`, waitMs: 5_000 },
    ]),
    parked('not woken', w, [{ partition: 1, offset: 4 }], { waitMs: 3_000, minBytes: 5_000 }, 4, 'd'),
    write(w, 1),
    { kind: 'receive', name: 'not woken by too small a write', on: 'd', waitMs: 3_000 },
    parked('other', w, [{ partition: 1, offset: 6 }], { waitMs: 1_500 }, 4, 'e'),
    write(w),
    { kind: 'receive', name: 'not woken by a write elsewhere', on: 'e', waitMs: 1_500 },
    topic('fetch-wait-gone', [[1, 2]]),
    parked('gone', 'fetch-wait-gone', [{}], { waitMs: 8_000 }, 4, 'f'),
    request(
      'the topic is deleted',
      DeleteTopics,
      { topicNames: ['fetch-wait-gone'], timeoutMs: 30_000 },
      { versions: [1], to: 'controller' },
    ),
    { kind: 'receive', name: 'woken by the end of its topic', on: 'f', waitMs: 8_000 },
  ],
}

const m = 'fetch-moved-a'

/** After the leader has moved from broker 1 to broker 2 (KIP-320, KIP-951). */
export const fetchMoved: Script = {
  name: 'fetch-moved',
  releases: kraftReleases,
  cluster: 'usual',
  steps: [
    topic(m, [[1, 2]]),
    write(m),
    { kind: 'settle', ms: 1_000 },
    { kind: 'move', topic: m, partition: 0, to: 2 },
    write(m, 0, 2),
    { kind: 'settle', ms: 1_500 },
    topic('fetch-moved-b', [[1, 2]]),
    parked('leader moves', 'fetch-moved-b', [{}], { waitMs: 12_000 }, 10, 'g'),
    { kind: 'move', topic: 'fetch-moved-b', partition: 0, to: 2 },
    { kind: 'receive', name: 'woken by a move of its leader', on: 'g', waitMs: 12_000 },
    read('old leader, no epoch', m, [{}], {}, { versions: 'all' }),
    read('old leader, old epoch', m, [{ epoch: 0 }], {}, { versions: 'all' }),
    read('old leader, new epoch', m, [{ epoch: 1 }]),
    read('new leader, old epoch', m, [{ epoch: 0 }], {}, { to: 2, versions: 'all' }),
    read('new leader, new epoch', m, [{ epoch: 1 }], {}, { to: 2 }),
    read('a broker without replica, old epoch', m, [{ epoch: 0 }], {}, { to: 3, versions: 'all' }),
    read('last epoch 0 within its records', m, [{ offset: 2, lastEpoch: 0 }], {}, { to: 2, versions: [12, 18] }),
    read('last epoch 0 beyond its records', m, [{ offset: 4, lastEpoch: 0 }], {}, { to: 2, versions: [12, 18] }),
    read('last epoch 1', m, [{ offset: 4, lastEpoch: 1 }], { waitMs: 0 }, { to: 2, versions: [12, 18] }),
    request(
      'produce to the old leader',
      Produce,
      ({ id }, version) => ({
        acks: -1,
        timeoutMs: 30_000,
        topicData: [{ ...(version >= 13 ? { topicId: id(m) } : { name: m }), partitionData: [{ index: 0, records: batch() }] }],
      }),
      { versions: [3, 9, 10, 12, 13] },
    ),
  ],
}
