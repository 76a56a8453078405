import { AlterPartitionReassignments, Metadata } from '../../../src/protocol/client.ts'
import { kraftReleases, request, type Script, type Step, topic } from '../script.ts'

const name = 'alter-partition-reassignments'
const a = `${name}-a`

const assign = (
  step: string,
  replicas: number[] | null,
  {
    partition = 0,
    of = a,
    allow = true,
    versions = [0, 1],
  }: { partition?: number; of?: string; allow?: boolean; versions?: number[] } = {},
): Step =>
  request(
    step,
    AlterPartitionReassignments,
    (_vars, version) => ({
      timeoutMs: 30_000,
      ...(version >= 1 && { allowReplicationFactorChange: allow }),
      topics: [{ name: of, partitions: [{ partitionIndex: partition, replicas }] }],
    }),
    { versions },
  )

const look = (step: string): Step[] => [
  { kind: 'settle', ms: 2_500 },
  request(step, Metadata, { topics: [{ name: a }] }, { versions: [12] }),
]

/** Reassignments (KIP-455) of partitions without data, which end within a moment. */
export const alterPartitionReassignments: Script = {
  name,
  releases: kraftReleases,
  cluster: 'usual',
  steps: [
    topic(a, [[1, 2]]),
    assign('unknown topic', [1], { of: `${name}-none` }),
    assign('unknown partition', [1], { partition: 7 }),
    assign('nothing to cancel', null),
    assign('no replicas', []),
    assign('a replica twice', [1, 1]),
    assign('an unknown broker', [1, 9]),
    assign('a negative broker', [-1]),
    assign('the same replicas', [1, 2]),
    assign('another order', [2, 1]),
    ...look('after another order'),
    assign('the leader is replaced', [2, 3]),
    ...look('after the leader was replaced'),
    assign('more replicas, not allowed', [2, 3, 1], { allow: false, versions: [1] }),
    assign('fewer replicas, not allowed', [2], { allow: false, versions: [1] }),
    assign('as many replicas, no more allowed', [3, 1], { allow: false, versions: [1] }),
    ...look('after as many others'),
    assign('more replicas', [1, 2, 3]),
    ...look('after more replicas'),
    assign('fewer replicas', [3]),
    ...look('after fewer replicas'),
    request('no topics', AlterPartitionReassignments, { topics: [] }, { versions: [0, 1] }),
  ],
}
