import { AlterPartitionReassignments, ElectLeaders, Metadata } from '../../../src/protocol/client.ts'
import { kraftReleases, request, type Script, type Step, topic } from '../script.ts'

const a = 'elect-leaders-a'

const elect = (
  name: string,
  electionType: number,
  of: { topic: string; partitions: number[] }[] | null,
  versions = [0, 1, 2],
): Step =>
  request(
    name,
    ElectLeaders,
    (_vars, version) => ({ ...(version > 0 && { electionType }), topicPartitions: of, timeoutMs: 30_000 }),
    {
      versions,
    },
  )

const reorder = (partitionIndex: number, replicas: number[]): Step =>
  request(
    `replicas ${replicas.join(', ')}`,
    AlterPartitionReassignments,
    { topics: [{ name: a, partitions: [{ partitionIndex, replicas }] }] },
    { versions: [0] },
  )

/** Preferred and unclean elections (KIP-460) while all brokers run. */
export const electLeaders: Script = {
  name: 'elect-leaders',
  releases: kraftReleases,
  cluster: 'usual',
  steps: [
    topic(a, [
      [1, 2, 3],
      [2, 3, 1],
    ]),
    elect('not needed', 0, [{ topic: a, partitions: [0, 1] }]),
    elect('unclean, not needed', 1, [{ topic: a, partitions: [0] }], [1, 2]),
    elect('unknown topic', 0, [{ topic: 'elect-leaders-none', partitions: [0] }]),
    elect('unknown partition', 0, [{ topic: a, partitions: [7] }]),
    elect('known and unknown', 0, [{ topic: a, partitions: [0, 7] }], [2]),
    elect('no partitions', 0, []),
    reorder(0, [2, 1, 3]),
    { kind: 'settle', ms: 1_000 },
    request('leader after other replicas', Metadata, { topics: [{ name: a }] }, { versions: [12] }),
    elect('needed', 0, [{ topic: a, partitions: [0, 1] }], [2]),
    { kind: 'settle', ms: 1_000 },
    request('leader after the election', Metadata, { topics: [{ name: a }] }, { versions: [12] }),
    reorder(0, [3, 1, 2]),
    { kind: 'settle', ms: 1_000 },
    elect('all that need it', 0, null, [2]),
    { kind: 'settle', ms: 1_000 },
    request('leader after the election of all', Metadata, { topics: [{ name: a }] }, { versions: [12] }),
    elect('all, none needs it', 0, null, [2]),
    elect('a type that nobody has', 7, [{ topic: a, partitions: [0] }], [1, 2]),
  ],
}

const gone = 'elect-leaders-down-gone'
const degraded = 'elect-leaders-down-degraded'

/** With a broker that does not run. */
export const electLeadersDown: Script = {
  name: 'elect-leaders-down',
  releases: kraftReleases,
  cluster: 'usual',
  steps: [
    topic(gone, [[3]]),
    topic(degraded, [[3, 1]]),
    { kind: 'stop', broker: 3 },
    elect(
      'preferred, down',
      0,
      [
        { topic: gone, partitions: [0] },
        { topic: degraded, partitions: [0] },
      ],
      [0, 2],
    ),
    elect(
      'unclean',
      1,
      [
        { topic: gone, partitions: [0] },
        { topic: degraded, partitions: [0] },
      ],
      [1, 2],
    ),
    { kind: 'start', broker: 3 },
    { kind: 'settle', ms: 3_000 },
    elect(
      'preferred, back',
      0,
      [
        { topic: gone, partitions: [0] },
        { topic: degraded, partitions: [0] },
      ],
      [2],
    ),
  ],
}
