import { CreateTopics, Metadata } from '../../../src/protocol/client.ts'
import { everyRelease, request, type Script } from '../script.ts'

/** Topics that a metadata request makes. */
export const autoCreate: Script = {
  name: 'auto-create',
  releases: everyRelease,
  cluster: 'auto-create',
  steps: [
    request(
      'not wanted',
      Metadata,
      { topics: [{ name: 'auto-create-a' }], allowAutoTopicCreation: false },
      { versions: [4, 7, 12] },
    ),
    request('an invalid name', Metadata, { topics: [{ name: 'auto create' }] }, { versions: [0, 1, 4, 7, 12] }),
    request('made by an old client', Metadata, { topics: [{ name: 'auto-create-v1' }] }, { versions: [1] }),
    request('made', Metadata, { topics: [{ name: 'auto-create-v4' }] }, { versions: [4] }),
    { kind: 'settle', ms: 3_000 },
    request(
      'it is there now',
      CreateTopics,
      {
        topics: [{ name: 'auto-create-v4', numPartitions: 1, replicationFactor: 1, assignments: [], configs: [] }],
        timeoutMs: 30_000,
      },
      { to: 'controller', versions: [2] },
    ),
  ],
}
