import { describe, expect, it } from 'vitest'
import { emptyView, partitionOf } from '../../../src/cluster/view/cluster-view.ts'
import { clusterView } from '../../support/cluster-views.ts'

describe('emptyView', () => {
  it('knows nothing, and cannot be changed', () => {
    expect(emptyView).toEqual({ version: 0, clusterId: null, controllerId: -1, brokers: new Map(), topics: new Map() })
    expect(Object.isFrozen(emptyView)).toBe(true)
  })
})

describe('partitionOf', () => {
  const view = clusterView({ orders: [[1, 5], -1] })

  it('tells leader and epoch, also of a partition without a leader', () => {
    expect(partitionOf(view, 'orders', 0)).toMatchObject({ leader: 1, leaderEpoch: 5 })
    expect(partitionOf(view, 'orders', 1)).toMatchObject({ leader: -1 })
  })

  it.each([
    ['missing', 0],
    ['orders', 2],
    ['orders', -1],
  ])('tells nothing of %s-%i', (topic, partition) => {
    expect(partitionOf(view, topic, partition)).toBeUndefined()
  })
})
