// What a request says of where it must go, by the route of its API.
import { describe, expect, it } from 'vitest'
import * as client from '../../src/protocol/client.ts'
import { specs } from './support/specs.ts'

const id = 'ABEiM0RVZneImaq7zN3u_w'

describe('partitionsOf', () => {
  it('finds topics by name and by id, wherever the API keeps them', () => {
    const offsets = { topic: 'a', topicId: undefined, partitions: [1, 2] }
    expect(
      client.Produce.partitionsOf?.({
        acks: 1,
        timeoutMs: 1,
        topicData: [{ topicId: id, partitionData: [{ index: 4, records: null }] }],
      }),
    ).toEqual([{ topic: undefined, topicId: id, partitions: [4] }])
    expect(
      client.ListOffsets.partitionsOf?.({
        replicaId: -1,
        topics: [{ name: 'a', partitions: [1, 2].map((partitionIndex) => ({ partitionIndex, timestamp: -1n })) }],
      }),
    ).toEqual([offsets])
    expect(client.DescribeProducers.partitionsOf?.({ topics: [{ name: 'a', partitionIndexes: [1, 2] }] })).toEqual([offsets])
  })

  it('finds them within other structs', () => {
    const marker = { producerId: 1n, producerEpoch: 0, transactionResult: true, coordinatorEpoch: 0 }
    const topics = (...names: string[]) => names.map((name) => ({ name, partitionIndexes: [0] }))
    const request = {
      markers: [
        { ...marker, topics: topics('a', 'b') },
        { ...marker, topics: topics('c') },
      ],
    }
    expect(client.WriteTxnMarkers.partitionsOf?.(request).map(({ topic }) => topic)).toEqual(['a', 'b', 'c'])
  })

  it('does not count what a fetch session forgets', () => {
    const request = { maxWaitMs: 1, minBytes: 1, topics: [], forgottenTopicsData: [{ topic: 'a', partitions: [1] }] }
    expect(client.Fetch.partitionsOf?.(request)).toEqual([])
  })
})

describe('coordinatorKeysOf', () => {
  it('finds the group, or all of several', () => {
    expect(client.Heartbeat.coordinatorKeysOf?.({ groupId: 'g', generationId: 1, memberId: 'm' })).toEqual(['g'])
    expect(client.DescribeGroups.coordinatorKeysOf?.({ groups: ['g', 'h'] })).toEqual(['g', 'h'])
    expect(client.DeleteGroups.coordinatorKeysOf?.({ groupsNames: ['g'] })).toEqual(['g'])
    const groups = ['g', 'h'].map((groupId) => ({ groupId, topics: null }))
    expect(client.OffsetFetch.coordinatorKeysOf?.({ groups })).toEqual(['g', 'h'])
    expect(client.OffsetFetch.coordinatorKeysOf?.({ groupId: 'g', topics: null })).toEqual(['g'])
  })

  it('finds the transactional id; none for a producer without one, whom any broker serves', () => {
    const request = { transactionTimeoutMs: 1, transactionalId: 't' }
    expect(client.InitProducerId.coordinatorKeysOf?.(request)).toEqual(['t'])
    expect(client.InitProducerId.coordinatorKeysOf?.({ ...request, transactionalId: null })).toEqual([])
    const transaction = { transactionalId: 't', producerId: 1n, producerEpoch: 0, verifyOnly: false, topics: [] }
    expect(client.AddPartitionsToTxn.coordinatorKeysOf?.({ transactions: [transaction] })).toEqual(['t'])
    expect(client.AddPartitionsToTxn.coordinatorKeysOf?.({ v3AndBelowTransactionalId: 'u' })).toEqual(['u'])
  })

  it('of a commit in a transaction is the group, whose coordinator takes it', () => {
    const request = { transactionalId: 't', groupId: 'g', producerId: 1n, producerEpoch: 0, topics: [] }
    expect(client.TxnOffsetCommit.coordinatorKeysOf?.(request)).toEqual(['g'])
  })
})

describe('an API', () => {
  const apis = specs.apis.filter(({ internal }) => !internal)

  it.each(apis.map(({ name, route }) => [name, route] as const))(
    '%s, which goes to %s, has what its route needs',
    (name, route) => {
      const api = (client as unknown as Record<string, client.ClientApi>)[name]
      expect([api?.partitionsOf !== undefined, api?.coordinatorKeysOf !== undefined]).toEqual([
        route === 'leader',
        route === 'group' || route === 'transaction',
      ])
    },
  )
})
