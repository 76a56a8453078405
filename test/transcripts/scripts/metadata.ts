import { Metadata } from '../../../src/protocol/client.ts'
import { zeroUuid } from '../../../src/wire/byte-reader.ts'
import { everyRelease, kraftReleases, request, type Script, topic } from '../script.ts'

const a = 'metadata-a'
const b = 'metadata-b'
const unknownId = 'x9GkyTWqTQ6Yd9dVAh5Sng'
const named = (...names: string[]): { topics: { name: string }[] } => ({ topics: names.map((name) => ({ name })) })
const some = [0, 1, 4, 9, 12, 13]

/** Topics by name and by id, all of them, none, and those that cannot be. */
export const metadata: Script = {
  name: 'metadata',
  releases: everyRelease,
  cluster: 'usual',
  steps: [
    topic(a, [
      [1, 2, 3],
      [2, 3, 1],
    ]),
    topic(b, [[3]]),
    request('by name', Metadata, named(a, b)),
    request('all topics', Metadata, (_vars, version) => ({ topics: version === 0 ? [] : null })),
    request('no topics', Metadata, { topics: [] }, { versions: [1, 4, 9, 12, 13] }),
    request('unknown topic', Metadata, named('metadata-none')),
    request('unknown beside known', Metadata, named('metadata-none', a), { versions: some }),
    request('no creation wanted', Metadata, { ...named('metadata-none'), allowAutoTopicCreation: false }, { versions: [4, 12] }),
    request('empty name', Metadata, named(''), { versions: some }),
    request('name with a space', Metadata, named('metadata x'), { versions: some }),
    request('name of dots', Metadata, named('..'), { versions: [1, 12] }),
    request('name of 249 characters', Metadata, named('m'.repeat(249)), { versions: [1, 12] }),
    request('name of 250 characters', Metadata, named('m'.repeat(250)), { versions: [1, 12] }),
    request('the same name twice', Metadata, named(a, a), { versions: some }),
    request(
      'topic operations',
      Metadata,
      { ...named(a), includeTopicAuthorizedOperations: true },
      { versions: [8, 9, 10, 12, 13] },
    ),
    request('cluster operations', Metadata, { topics: [], includeClusterAuthorizedOperations: true }, { versions: [8, 9, 10] }),
  ],
}

/** Lookup by id, which versions 10 and 11 can say and no broker takes (KIP-516). */
export const metadataIds: Script = {
  name: 'metadata-ids',
  releases: kraftReleases,
  cluster: 'usual',
  steps: [
    topic('metadata-ids-a'),
    request('by id', Metadata, ({ id }) => ({ topics: [{ topicId: id('metadata-ids-a'), name: null }] }), {
      versions: [10, 11, 12, 13],
    }),
    request('by id and name', Metadata, ({ id }) => ({ topics: [{ topicId: id('metadata-ids-a'), name: 'metadata-ids-a' }] }), {
      versions: [10, 12, 13],
    }),
    request(
      'by id and another name',
      Metadata,
      ({ id }) => ({ topics: [{ topicId: id('metadata-ids-a'), name: 'metadata-ids-b' }] }),
      {
        versions: [12, 13],
      },
    ),
    request('unknown id', Metadata, { topics: [{ topicId: unknownId, name: null }] }, { versions: [12, 13] }),
    request(
      'known and unknown id',
      Metadata,
      ({ id }) => ({
        topics: [
          { topicId: unknownId, name: null },
          { topicId: id('metadata-ids-a'), name: null },
        ],
      }),
      { versions: [12, 13] },
    ),
    request('neither id nor name', Metadata, { topics: [{ topicId: zeroUuid, name: null }] }, { versions: [10, 12, 13] }),
  ],
}

const gone = 'metadata-down-gone'
const degraded = 'metadata-down-degraded'

/** With a broker that does not run, and after it is back. */
export const metadataDown: Script = {
  name: 'metadata-down',
  releases: everyRelease,
  cluster: 'usual',
  steps: [
    topic(gone, [[3]]),
    topic(degraded, [
      [3, 1],
      [1, 3],
    ]),
    { kind: 'stop', broker: 3 },
    // Leader epochs after a shrink are not the same each time with ZooKeeper: version 7 is asked for one topic only.
    request('broker 3 is down', Metadata, named(gone, degraded), { versions: [0, 1, 2, 3, 4, 5, 6, 9, 11, 12, 13] }),
    request('a topic without leader', Metadata, named(gone), { versions: [7] }),
    { kind: 'start', broker: 3 },
  ],
}

/** With a broker that is back: brokers of 2.1 take their time until it is in sync again. */
export const metadataBack: Script = {
  name: 'metadata-back',
  releases: kraftReleases,
  cluster: 'usual',
  steps: [
    topic('metadata-back-gone', [[3]]),
    topic('metadata-back-degraded', [
      [3, 1],
      [1, 3],
    ]),
    { kind: 'stop', broker: 3 },
    { kind: 'start', broker: 3 },
    { kind: 'settle', ms: 3_000 },
    request('broker 3 is back', Metadata, named('metadata-back-gone', 'metadata-back-degraded'), { versions: [0, 1, 7, 12] }),
  ],
}
