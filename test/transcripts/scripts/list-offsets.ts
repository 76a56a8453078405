import { gzipSync } from 'node:zlib'
import { ListOffsets, Produce } from '../../../src/protocol/client.ts'
import { batchHeaderBytes, batchLayout } from '../../../src/records/batch-layout.ts'
import { BatchWriter } from '../../../src/records/batch-writer.ts'
import { tampered } from '../../testing/support/batches.ts'
import { everyRelease, kraftReleases, type RequestOptions, request, type Script, type Step, topic } from '../script.ts'

interface Asked {
  readonly topic?: string
  readonly partition?: number
  readonly epoch?: number
  readonly maxOffsets?: number
  readonly isolation?: number
  readonly replicaId?: number
}

const a = 'list-offsets-a'

const ask = (
  name: string,
  timestamp: number,
  { topic: of = a, partition = 0, epoch = -1, maxOffsets = 1, isolation = 0, replicaId = -1 }: Asked = {},
  options: RequestOptions = {},
): Step =>
  request(
    name,
    ListOffsets,
    (_vars, version) => ({
      replicaId,
      ...(version >= 2 && { isolationLevel: isolation }),
      topics: [
        {
          name: of,
          partitions: [
            {
              partitionIndex: partition,
              currentLeaderEpoch: epoch,
              timestamp: BigInt(timestamp),
              ...(version === 0 && { maxNumOffsets: maxOffsets }),
            },
          ],
        },
      ],
      ...(version >= 10 && { timeoutMs: 30_000 }),
    }),
    { versions: [1, 2, 4, 6, 8, 9, 10, 11], ...options },
  )

/** Records with these timestamps, compressed if asked. */
function write(timestamps: readonly number[], { gzip = false, partition = 0 } = {}): Step {
  const writer = new BatchWriter()
  for (const timestamp of timestamps) writer.append(timestamp, null, `at ${timestamp}`, null)
  const plain = Buffer.concat(writer.seal({ producerId: -1, producerEpoch: -1, baseSequence: -1, transactional: false }))
  const packed = Buffer.concat([plain.subarray(0, batchHeaderBytes), gzipSync(plain.subarray(batchHeaderBytes))])
  const zipped = tampered(packed, (copy) => {
    copy.writeInt32BE(copy.length - 12, batchLayout.length)
    copy.writeInt16BE(1, batchLayout.attributes)
  })
  return request(
    `written at ${timestamps}`,
    Produce,
    {
      acks: -1,
      timeoutMs: 30_000,
      topicData: [{ name: a, partitionData: [{ index: partition, records: gzip ? zipped : plain }] }],
    },
    { versions: [7] },
  )
}

const newest = { versions: [4, 7, 8, 9, 10, 11] }

export const listOffsets: Script = {
  name: 'list-offsets',
  releases: everyRelease,
  cluster: 'usual',
  steps: [
    topic(a, [
      [1, 2],
      [2, 1],
      [2, 3],
    ]),
    ask('latest of an empty log', -1, {}, { versions: 'all' }),
    ask('earliest of an empty log', -2, {}, { versions: 'all' }),
    ask('by time in an empty log', 1_000),
    write([1_000, 2_000, 3_000]),
    write([5_000, 4_000], { gzip: true }),
    write([4_500]),
    { kind: 'settle', ms: 1_000 },
    ask('latest', -1, {}, { versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }),
    ask('earliest', -2, {}, { versions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }),
    ask('latest, ten offsets', -1, { maxOffsets: 10 }, { versions: [0] }),
    ask('earliest, ten offsets', -2, { maxOffsets: 10 }, { versions: [0] }),
    ask('latest, no offset', -1, { maxOffsets: 0 }, { versions: [0] }),
    ask('by time of the file, ten offsets', 2_000, { maxOffsets: 10 }, { versions: [0] }),
    ask('later than the file, ten offsets', 4_000_000_000_000, { maxOffsets: 10 }, { versions: [0] }),
    ask('unknown partition, ten offsets', -1, { partition: 9, maxOffsets: 10 }, { versions: [0] }),
    ask('a replica that does not lead, ten offsets', -1, { partition: 1, maxOffsets: 10 }, { versions: [0] }),
    ask('latest, read committed', -1, { isolation: 1 }),
    ask('the very time', 2_000),
    ask('between two', 1_500),
    ask('before all', 0),
    ask('in a compressed batch', 3_500),
    ask('the second of a compressed batch', 4_100),
    ask('later than a batch that ends early', 4_600),
    ask('after all', 6_000),
    ask('unknown topic', -1, { topic: 'list-offsets-none' }),
    ask('unknown partition', -1, { partition: 9 }),
    ask('a replica that does not lead', -1, { partition: 1 }),
    ask('a broker without replica', -1, { partition: 2 }),
    ask('epoch of now', -1, { epoch: 0 }),
    ask('a newer epoch', -1, { epoch: 5 }),
    ask('by time, a newer epoch', 1_000, { epoch: 5 }, { versions: [4, 6] }),
    ask('a newer epoch at a replica that does not lead', -1, { epoch: 5, partition: 1 }),
    ask('a newer epoch at a broker without replica', -1, { epoch: 5, partition: 2 }),
    ask('as a debugging client', -1, { replicaId: -2 }, { versions: [1, 6] }),
    request(
      'a partition twice',
      ListOffsets,
      {
        replicaId: -1,
        topics: [
          {
            name: a,
            partitions: [
              { partitionIndex: 0, timestamp: -1n },
              { partitionIndex: 0, timestamp: -2n },
            ],
          },
        ],
      },
      { versions: [1, 4, 6, 9] },
    ),
    request('no topics', ListOffsets, { replicaId: -1, topics: [] }, { versions: [1, 4, 6, 9] }),
  ],
}

/** Timestamps that stand for a place, which came after 2.1. */
export const listOffsetsPlaces: Script = {
  name: 'list-offsets-places',
  releases: kraftReleases,
  cluster: 'usual',
  steps: [
    topic('list-offsets-places-a', [[1, 2]]),
    ...[-3, -4, -5, -6, -7].map((timestamp) =>
      ask(`place ${timestamp} of an empty log`, timestamp, { topic: 'list-offsets-places-a' }, newest),
    ),
    request(
      'written',
      Produce,
      {
        acks: -1,
        timeoutMs: 30_000,
        topicData: [{ name: 'list-offsets-places-a', partitionData: [{ index: 0, records: recordsAt([1_000, 3_000, 2_000]) }] }],
      },
      { versions: [7] },
    ),
    { kind: 'settle', ms: 1_000 },
    ...[-3, -4, -5, -6, -7, -100].map((timestamp) =>
      ask(`place ${timestamp}`, timestamp, { topic: 'list-offsets-places-a' }, newest),
    ),
    ask('place −3 of an unknown topic', -3, { topic: 'list-offsets-places-none' }, newest),
    ask('place −3, a newer epoch', -3, { topic: 'list-offsets-places-a', epoch: 4 }, newest),
    { kind: 'move', topic: 'list-offsets-places-a', partition: 0, to: 2 },
    ask('old leader, no epoch', -1, { topic: 'list-offsets-places-a' }),
    ask('old leader, old epoch', -1, { topic: 'list-offsets-places-a', epoch: 0 }),
    ask('new leader, old epoch', -1, { topic: 'list-offsets-places-a', epoch: 0 }, { to: 2, versions: [4, 6, 9] }),
    ask('new leader, latest', -1, { topic: 'list-offsets-places-a' }, { to: 2, versions: [4, 6, 9] }),
    ask('new leader, earliest', -2, { topic: 'list-offsets-places-a' }, { to: 2, versions: [4, 6, 9] }),
    ask('new leader, by time', 2_500, { topic: 'list-offsets-places-a' }, { to: 2, versions: [4, 6, 9] }),
  ],
}

function recordsAt(timestamps: readonly number[]): Buffer {
  const writer = new BatchWriter()
  for (const timestamp of timestamps) writer.append(timestamp, null, `at ${timestamp}`, null)
  return Buffer.concat(writer.seal({ producerId: -1, producerEpoch: -1, baseSequence: -1, transactional: false }))
}
