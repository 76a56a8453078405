import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ApiTypes, ClientApi } from '../../src/protocol/api.ts'
import { encodeRequest, Fetch, ListOffsets, Metadata, Produce } from '../../src/protocol/client.ts'
import { TestCluster } from '../../src/testing/index.ts'
import { batch } from './support/batches.ts'
import { fetchFrom, metadataOf, produceTo } from './support/requests.ts'
import { WireClient } from './support/wire-client.ts'

/** Header (without tags: versions below the flexible ones) and body of a request. */
function frame<T extends ApiTypes>(api: ClientApi<T>, version: number, message: T['requestInput']): Buffer {
  const head = Buffer.alloc(10)
  head.writeInt16BE(api.key, 0)
  head.writeInt16BE(version, 2)
  head.writeInt16BE(-1, 8)
  return Buffer.concat([head, encodeRequest(api, version, message)])
}

const good = [
  frame(Produce, 8, produceTo('t', batch({ values: ['a', 'b'], producerId: 5, producerEpoch: 0, baseSequence: 0 }))),
  frame(Fetch, 11, fetchFrom('t', 0, { maxWaitMs: 0 })),
  frame(Metadata, 8, metadataOf('t', 'u')),
  frame(ListOffsets, 5, { replicaId: -1, topics: [{ name: 't', partitions: [{ partitionIndex: 0, timestamp: 5n }] }] }),
]

/** A good request with some of its bytes changed, or cut short. */
const damaged = fc
  .record({
    which: fc.nat(good.length - 1),
    changes: fc.array(fc.record({ at: fc.nat(10_000), to: fc.nat(255) }), { minLength: 1, maxLength: 4 }),
    keep: fc.oneof(fc.constant(10_000), fc.nat(120)),
  })
  .map(({ which, changes, keep }) => {
    const bytes = Buffer.from(good[which] ?? Buffer.alloc(0))
    for (const { at, to } of changes) bytes[at % bytes.length] = to
    return bytes.subarray(0, Math.max(4, keep))
  })

describe('damaged requests', () => {
  it('are answered, or end their connection, and harm nobody else', async () => {
    const cluster = await TestCluster.start({ brokers: 1, topics: [{ topic: 't', assignments: [[1]] }] })
    const witness = await WireClient.connect(cluster.brokers)
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        const client = await WireClient.connect(cluster.brokers)
        client.sendFrame(bytes)
        await witness.request(Metadata, 8, metadataOf('t'))
        await client.close()
      }),
      { seed: 404, numRuns: 500 },
    )
    // Whatever was read of them was written down, and nothing was a fault of the cluster's own.
    expect(cluster.journal.entries.length).toBeGreaterThan(500)
    await witness.close()
    await cluster.close()
  })
})
