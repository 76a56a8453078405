import { DeleteTopics, Metadata } from '../../../src/protocol/client.ts'
import { zeroUuid } from '../../../src/wire/byte-reader.ts'
import { everyRelease, kraftReleases, request, type Script, topic, type Vars } from '../script.ts'

const all = [0, 1, 2, 3, 4, 5, 6]
const unknownId = 'x9GkyTWqTQ6Yd9dVAh5Sng'
const timeoutMs = 30_000

/** The same topics in the words of every version. */
function named(...names: string[]) {
  return (_vars: Vars, version: number) =>
    version < 6 ? { topicNames: names, timeoutMs } : { topics: names.map((name) => ({ name, topicId: zeroUuid })), timeoutMs }
}

export const deleteTopics: Script = {
  name: 'delete-topics',
  releases: everyRelease,
  cluster: 'usual',
  steps: [
    ...all.map((version) => topic(`delete-topics-v${version}`, [[1, 2]])),
    request('by name', DeleteTopics, (vars, version) => named(`delete-topics-v${version}`)(vars, version), { to: 'controller' }),
    { kind: 'settle', ms: 1_000 },
    request('a deleted topic is not there', Metadata, { topics: [{ name: 'delete-topics-v1' }] }, { versions: [1] }),
    request('unknown', DeleteTopics, named('delete-topics-none'), { to: 'controller' }),
    request('invalid name', DeleteTopics, named('delete topics'), { to: 'controller', versions: [1, 5, 6] }),
    request('no topics', DeleteTopics, named(), { to: 'controller', versions: [1, 5, 6] }),
    topic('delete-topics-twice', [[1, 2]]),
    request('the same unknown topic twice', DeleteTopics, named('delete-topics-none', 'delete-topics-none'), {
      to: 'controller',
      versions: [1, 5, 6],
    }),
    request('the same topic twice', DeleteTopics, named('delete-topics-twice', 'delete-topics-twice'), {
      to: 'controller',
      versions: [3],
    }),
    request('to another broker than the controller', DeleteTopics, named('delete-topics-none'), {
      to: 'other',
      versions: [1, 5, 6],
    }),
  ],
}

const byId = 'delete-topics-ids-a'
const kept = 'delete-topics-ids-b'

/** By id (KIP-516). */
export const deleteTopicsIds: Script = {
  name: 'delete-topics-ids',
  releases: kraftReleases,
  cluster: 'usual',
  steps: [
    topic(byId, [[1, 2]]),
    topic(kept, [[1, 2]]),
    request('by id', DeleteTopics, ({ id }) => ({ topics: [{ name: null, topicId: id(byId) }], timeoutMs }), { versions: [6] }),
    { kind: 'settle', ms: 1_000 },
    request('unknown id', DeleteTopics, { topics: [{ name: null, topicId: unknownId }], timeoutMs }, { versions: [6] }),
    request('id of a deleted topic', DeleteTopics, ({ id }) => ({ topics: [{ name: null, topicId: id(byId) }], timeoutMs }), {
      versions: [6],
    }),
    request('neither name nor id', DeleteTopics, { topics: [{ name: null, topicId: zeroUuid }], timeoutMs }, { versions: [6] }),
    request('name and id', DeleteTopics, ({ id }) => ({ topics: [{ name: kept, topicId: id(kept) }], timeoutMs }), {
      versions: [6],
    }),
    request(
      'the same id twice',
      DeleteTopics,
      ({ id }) => ({
        topics: [
          { name: null, topicId: id(kept) },
          { name: null, topicId: id(kept) },
        ],
        timeoutMs,
      }),
      { versions: [6] },
    ),
    request(
      'by name and, again, by id',
      DeleteTopics,
      ({ id }) => ({
        topics: [
          { name: kept, topicId: zeroUuid },
          { name: null, topicId: id(kept) },
        ],
        timeoutMs,
      }),
      { versions: [6] },
    ),
  ],
}
