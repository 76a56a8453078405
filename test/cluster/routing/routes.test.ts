import { describe, expect, it } from 'vitest'
import { brokerWaitMs } from '../../../src/cluster/routing/broker-wait.ts'
import { sharedLaneOf } from '../../../src/cluster/routing/lane.ts'
import { routeRequest } from '../../../src/cluster/routing/route-request.ts'
import { emptyView } from '../../../src/cluster/view/cluster-view.ts'
import type { ApiFacts, Route } from '../../../src/protocol/api.ts'
import {
  AlterPartitionReassignments,
  ApiVersions,
  CreateTopics,
  DeleteTopics,
  ElectLeaders,
  Fetch,
  InitProducerId,
  ListOffsets,
  Metadata,
  Produce,
} from '../../../src/protocol/client.ts'
import { clusterView } from '../../support/cluster-views.ts'

const view = clusterView({})
const withRoute = (route: Route): ApiFacts => ({ ...Metadata, route })

describe('routeRequest', () => {
  it('asks the broker that the caller names, whatever the API', () => {
    for (const api of [Metadata, CreateTopics, Produce]) expect(routeRequest(api, 7, {}, view)).toEqual({ kind: 'node', id: 7 })
  })

  it.each([
    ['any broker', Metadata, {}, { kind: 'any' }],
    ['the controller that the view names', CreateTopics, {}, { kind: 'node', id: 1 }],
    ['any broker for a producer id without a transactional id', InitProducerId, { transactionalId: null }, { kind: 'any' }],
    ['any broker for a producer id where the field is absent', InitProducerId, {}, { kind: 'any' }],
  ])('asks %s', (_whom, api: ApiFacts, message, target) => {
    expect(routeRequest(api, undefined, message, view)).toEqual(target)
  })

  it.each([
    ['no view', emptyView],
    ['a controller that is no broker of the view', { ...view, controllerId: 9 }],
    ['no controller', { ...view, controllerId: -1 }],
  ])('must look for the controller first with %s', (_what, unsure) => {
    expect(routeRequest(CreateTopics, undefined, {}, unsure)).toEqual({ kind: 'controller' })
  })

  it.each(['leader', 'group', 'broker', 'transaction'] as const)(
    'wants the caller to name the broker of an API that goes to a %s',
    (route) => {
      const message = { transactionalId: 'etl-1' }
      expect(() => routeRequest(withRoute(route), undefined, message, view)).toThrow(
        /Metadata goes to one certain broker.*\{ node: 1 \}/,
      )
    },
  )
})

describe('sharedLaneOf (cb-C1)', () => {
  it('keeps what a broker may answer late away from what must be quick', () => {
    const slow = [Produce, Fetch, ListOffsets, CreateTopics, DeleteTopics, ElectLeaders, AlterPartitionReassignments]
    expect(slow.map((api) => sharedLaneOf(api))).toEqual(slow.map(() => 'slow'))
    expect([Metadata, ApiVersions, InitProducerId].map((api) => sharedLaneOf(api))).toEqual(['general', 'general', 'general'])
  })
})

describe('brokerWaitMs (cb-C5)', () => {
  it.each([
    ['a fetch waits for its maxWaitMs', Fetch, { maxWaitMs: 500 }, 500],
    ['an admin call waits for its timeoutMs', CreateTopics, { timeoutMs: 30_000 }, 30_000],
    ['a produce ends within the request timeout', Produce, { timeoutMs: 24_000 }, 0],
    ['most answer at once', Metadata, { topics: [] }, 0],
    ['a negative wait is none', CreateTopics, { timeoutMs: -1 }, 0],
    ['what is no number is none', CreateTopics, { timeoutMs: '5' }, 0],
    ['NaN is none', CreateTopics, { timeoutMs: Number.NaN }, 0],
  ])('%s', (_what, api: ApiFacts, message, wait) => {
    expect(brokerWaitMs(api, message)).toBe(wait)
  })
})
