import { describe, expect, it } from 'vitest'
import { type ClusterView, emptyView } from '../../../src/cluster/view/cluster-view.ts'
import { mergeMetadata } from '../../../src/cluster/view/merge-metadata.ts'
import {
  answerOf,
  brokerAnswer,
  leaderNotAvailable,
  leadersOf,
  partitionAnswer,
  topicAnswer,
  zeroUuid,
} from '../../support/metadata-answers.ts'

const newest = 13
const merge = (view: ClusterView, answer: ReturnType<typeof answerOf>, version = newest): ClusterView =>
  mergeMetadata(view, answer, version)
const topic = topicAnswer('orders', [partitionAnswer(0, 1, 5), partitionAnswer(1, 2, 7)])
const first = merge(emptyView, answerOf([topic]))

describe('mergeMetadata: the view as a value (cb-V1)', () => {
  it('builds a view from the first answer', () => {
    expect(first).toEqual({
      version: 1,
      clusterId: 'cluster',
      controllerId: 1,
      brokers: new Map([
        [1, { id: 1, host: 'k1', port: 9092, rack: null }],
        [2, { id: 2, host: 'k2', port: 9092, rack: null }],
        [3, { id: 3, host: 'k3', port: 9092, rack: null }],
      ]),
      topics: new Map([
        [
          'orders',
          {
            name: 'orders',
            id: topic.topicId,
            partitions: [
              { leader: 1, leaderEpoch: 5, replicas: [1, 2, 3], isr: [1, 2, 3] },
              { leader: 2, leaderEpoch: 7, replicas: [1, 2, 3], isr: [1, 2, 3] },
            ],
          },
        ],
      ]),
    })
  })

  it('is the same reference after an equal answer, one that names fewer topics, and one with the partitions in another order', () => {
    expect(merge(first, answerOf([topic]))).toBe(first)
    expect(merge(first, answerOf([]))).toBe(first)
    expect(merge(first, answerOf([{ ...topic, partitions: [...topic.partitions].reverse() }]))).toBe(first)
  })

  it('is frozen to its leaves', () => {
    const { topics, brokers } = first
    const found = topics.get('orders')
    const values = [first, ...brokers.values(), found, found?.partitions, ...(found?.partitions ?? [])]
    expect(values.map((value) => Object.isFrozen(value))).toEqual(values.map(() => true))
    expect(found?.partitions.every(({ replicas, isr }) => Object.isFrozen(replicas) && Object.isFrozen(isr))).toBe(true)
  })

  it('leaves the old view as it was, and shares with it what did not change', () => {
    const before = structuredClone(first)
    const payments = topicAnswer('payments', [partitionAnswer(0, 3, 1)])
    const moved = topicAnswer('orders', [partitionAnswer(0, 3, 6), partitionAnswer(1, 2, 7)])
    const next = merge(merge(first, answerOf([payments])), answerOf([moved]))
    expect(first).toEqual(before)
    expect(next.version).toBe(3)
    expect(next.brokers).toBe(first.brokers)
    expect(next.topics.get('orders')?.partitions[1]).toBe(first.topics.get('orders')?.partitions[1])
    expect(leadersOf(next, 'orders')).toEqual(['3@6', '2@7'])
  })

  it('passes structuredClone, so that workers get copies', () => {
    expect(structuredClone(first)).toEqual(first)
  })

  it.each([
    ['the controller', { controllerId: 2 }],
    ['the cluster id', { clusterId: 'other' }],
  ])('is replaced when %s changes', (_what, change) => {
    expect(merge(first, { ...answerOf([]), ...change })).toMatchObject({ version: 2, ...change })
  })

  it('keeps the cluster id where an old broker does not tell it', () => {
    expect(merge(first, { ...answerOf([]), clusterId: null })).toBe(first)
  })
})

describe('mergeMetadata: brokers (cb-B2)', () => {
  it('are those of the answer, all of them', () => {
    const next = merge(first, answerOf([], [brokerAnswer(2), brokerAnswer(4)]))
    expect([...next.brokers.keys()]).toEqual([2, 4])
    expect(next.brokers.get(2)).toBe(first.brokers.get(2))
    expect(next.topics).toBe(first.topics)
  })

  it.each([
    ['host', { ...brokerAnswer(2), host: 'moved' }],
    ['port', { ...brokerAnswer(2), port: 9999 }],
    ['rack', { ...brokerAnswer(2), rack: 'a' }],
  ])('are known by id: another %s replaces the broker', (_what, changed) => {
    const next = merge(first, answerOf([], [brokerAnswer(1), changed, brokerAnswer(3)]))
    expect(next.brokers.get(2)).toMatchObject({ id: 2, host: changed.host, port: changed.port, rack: changed.rack })
    expect(next.brokers.get(1)).toBe(first.brokers.get(1))
  })

  it('stay where the list is empty: the answer is ignored as a whole (cb-M4)', () => {
    const moved = topicAnswer('orders', [partitionAnswer(0, 3, 9)])
    expect(merge(first, answerOf([moved], []))).toBe(first)
    expect(merge(emptyView, answerOf([moved], []))).toBe(emptyView)
  })
})

describe('mergeMetadata: partition by partition (cb-M4)', () => {
  it.each([
    ['a topic error keeps all its partitions', { ...topic, errorCode: leaderNotAvailable, partitions: [] }],
    ['a topic error counts more than partitions beside it', { ...topic, errorCode: 3, partitions: [partitionAnswer(0, 3, 99)] }],
    ['a nameless topic says nothing', { ...topic, name: null, partitions: [partitionAnswer(0, 3, 99)] }],
    [
      'a partition without a leader, in error, keeps its old one',
      topicAnswer('orders', [partitionAnswer(0, -1, 6, leaderNotAvailable)]),
    ],
    ['a partition that is missing stays', topicAnswer('orders', [partitionAnswer(1, 2, 7)])],
    ['no partition at all changes none', topicAnswer('orders', [])],
    ['an older leader epoch is ignored', topicAnswer('orders', [partitionAnswer(0, 3, 4)])],
    ['leader epoch -1 keeps the known one', topicAnswer('orders', [partitionAnswer(0, 1, -1)])],
    ['a zero topic id keeps the known one', { ...topic, topicId: zeroUuid }],
  ])('%s', (_rule, answer) => {
    expect(merge(first, answerOf([answer]))).toBe(first)
  })

  it('a bad partition holds up no other', () => {
    const partitions = [partitionAnswer(0, -1, 6, leaderNotAvailable), partitionAnswer(1, 3, 8), partitionAnswer(2, 1, 0)]
    const next = merge(first, answerOf([topicAnswer('orders', partitions)]))
    expect(leadersOf(next, 'orders')).toEqual(['1@5', '3@8', '1@0'])
  })

  it('a bad topic holds up no other', () => {
    const answers = [{ ...topic, errorCode: 29, partitions: [] }, topicAnswer('payments', [partitionAnswer(0, 3, 1)])]
    const next = merge(first, answerOf(answers))
    expect([leadersOf(next, 'orders'), leadersOf(next, 'payments')]).toEqual([['1@5', '2@7'], ['3@1']])
  })

  it('a newer epoch counts even where the leader stays', () => {
    const next = merge(first, answerOf([topicAnswer('orders', [partitionAnswer(0, 1, 6)])]))
    expect(leadersOf(next, 'orders')).toEqual(['1@6', '2@7'])
  })

  it('a partition that a broker answers with error 9 and a leader is led by that leader', () => {
    const next = merge(first, answerOf([topicAnswer('orders', [partitionAnswer(0, 3, 6, 9)])]))
    expect(leadersOf(next, 'orders')[0]).toBe('3@6')
  })

  it('a partition that was never seen is taken as it is, also without a leader', () => {
    const unled = topicAnswer('payments', [partitionAnswer(0, -1, 0, leaderNotAvailable), partitionAnswer(1, 2, 0)])
    expect(leadersOf(merge(first, answerOf([unled])), 'payments')).toEqual(['-1@0', '2@0'])
  })

  it('replicas that come or go replace the partition', () => {
    const shrunk = { ...partitionAnswer(0, 1, 5), isrNodes: [1] }
    const next = merge(first, answerOf([topicAnswer('orders', [shrunk])]))
    expect(next.topics.get('orders')?.partitions[0]).toMatchObject({ leader: 1, leaderEpoch: 5, replicas: [1, 2, 3], isr: [1] })
  })

  it('more partitions extend the topic', () => {
    const grown = topicAnswer('orders', [...topic.partitions, partitionAnswer(2, 3, 0)])
    expect(leadersOf(merge(first, answerOf([grown])), 'orders')).toEqual(['1@5', '2@7', '3@0'])
  })

  it.each([
    ['with a hole in its numbers', [partitionAnswer(0, 1, 0), partitionAnswer(2, 1, 0)]],
    ['that does not begin at 0', [partitionAnswer(1, 1, 0)]],
    ['with a negative number', [partitionAnswer(-1, 1, 0), partitionAnswer(0, 1, 0)]],
    ['with a huge number', [partitionAnswer(0x7fffffff, 1, 0)]],
    ['without any partition', []],
  ])('a new topic %s is no topic', (_what, partitions) => {
    expect(merge(first, answerOf([topicAnswer('odd', partitions)]))).toBe(first)
  })

  it('a known topic keeps what it has when an answer leaves a hole', () => {
    const hole = topicAnswer('orders', [partitionAnswer(0, 3, 9), partitionAnswer(3, 1, 0)])
    expect(merge(first, answerOf([hole]))).toBe(first)
  })

  it('a partition that is named twice does no harm', () => {
    const twice = topicAnswer('orders', [partitionAnswer(0, 3, 6), partitionAnswer(0, 1, 5), partitionAnswer(1, 2, 7)])
    expect(leadersOf(merge(first, answerOf([twice])), 'orders')).toEqual(['3@6', '2@7'])
  })
})

describe('mergeMetadata: topics that were made anew (cb-M4, cb-E50)', () => {
  it('start their leader epochs and partitions anew', () => {
    const again = { ...topicAnswer('orders', [partitionAnswer(0, 3, 0)]), topicId: 'BBBBBBBBBBBBBBBBBBBBBB' }
    const next = merge(first, answerOf([again]))
    expect(next.topics.get('orders')?.id).toBe('BBBBBBBBBBBBBBBBBBBBBB')
    expect(leadersOf(next, 'orders')).toEqual(['3@0'])
  })

  it('are replaced even where leaders and epochs are equal', () => {
    const again = { ...topic, topicId: 'BBBBBBBBBBBBBBBBBBBBBB' }
    expect(merge(first, answerOf([again])).topics.get('orders')?.id).toBe('BBBBBBBBBBBBBBBBBBBBBB')
  })

  it('are the same topic that has got an id, where none was known', () => {
    const nameless = merge(emptyView, answerOf([{ ...topic, topicId: zeroUuid }]))
    expect(nameless.topics.get('orders')?.id).toBeNull()
    const older = { ...topic, partitions: [partitionAnswer(0, 3, 4), partitionAnswer(1, 2, 7)] }
    const next = merge(nameless, answerOf([older]))
    expect(next.topics.get('orders')?.id).toBe(topic.topicId)
    expect(leadersOf(next, 'orders')).toEqual(['1@5', '2@7'])
  })
})

describe('mergeMetadata: leader epochs below version 9 (cb-M4)', () => {
  it('count as not known', () => {
    expect(leadersOf(merge(emptyView, answerOf([topic]), 8), 'orders')).toEqual(['1@-1', '2@-1'])
    expect(leadersOf(merge(emptyView, answerOf([topic]), 9), 'orders')).toEqual(['1@5', '2@7'])
  })

  it('never hold back a new leader, nor take away the epoch of the same one', () => {
    const older = topicAnswer('orders', [partitionAnswer(0, 3, 1), partitionAnswer(1, 2, 1)])
    expect(leadersOf(merge(first, answerOf([older]), 8), 'orders')).toEqual(['3@-1', '2@7'])
  })
})
