import { describe, expect, it } from 'vitest'
import { fitVersion } from '../../../src/cluster/routing/fit-version.ts'
import { CreateTopics, Metadata, Produce } from '../../../src/protocol/client.ts'

const all = { min: 0, max: 13 }

describe('fitVersion', () => {
  it('is the newest version of the range for a message that every version can carry', () => {
    expect(fitVersion(Metadata, { topics: [{ name: 'orders' }] }, all)).toBe(13)
    expect(fitVersion(Metadata, { topics: [{ name: 'orders' }] }, { min: 2, max: 7 })).toBe(7)
    expect(fitVersion(Metadata, { topics: [{ name: 'orders' }] }, { min: 5, max: 5 })).toBe(5)
  })

  it('is the newest version that has a field which later ones lack', () => {
    expect(fitVersion(Metadata, { topics: [], includeClusterAuthorizedOperations: true }, all)).toBe(10)
    expect(fitVersion(Produce, { acks: 1, timeoutMs: 1, topicData: [{ name: 'orders', partitionData: [] }] }, all)).toBe(12)
  })

  it('says which versions would do where the range has none', () => {
    const message = { topics: [], includeClusterAuthorizedOperations: true }
    expect(() => fitVersion(Metadata, message, { min: 1, max: 7 })).toThrow(
      expect.objectContaining({
        code: 'UNSUPPORTED_VERSION',
        version: 7,
        path: 'includeClusterAuthorizedOperations',
        carried: '8-10',
      }),
    )
  })

  it('refuses an empty range', () => {
    expect(() => fitVersion(Metadata, { topics: [] }, { min: 9, max: 8 })).toThrow(/no version in 9-8/)
  })

  it('throws for a message that no version can carry what its newest version says', () => {
    const message = {
      topics: [{ name: 7 as unknown as string, numPartitions: 1, replicationFactor: 1, assignments: [], configs: [] }],
      timeoutMs: 1,
    }
    expect(() => fitVersion(CreateTopics, message, { min: 2, max: 7 })).toThrow(expect.objectContaining({ code: 'PROTOCOL' }))
  })
})
