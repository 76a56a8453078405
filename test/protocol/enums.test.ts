import { describe, expect, it } from 'vitest'
import {
  Acks,
  AclOperation,
  ConfigResourceType,
  ConfigSource,
  CoordinatorType,
  OffsetTimestamp,
  TransactionState,
} from '../../src/protocol/client.ts'
import { releaseOffers } from '../../src/protocol/server.ts'
import { specs } from './support/specs.ts'

describe('enumerations', () => {
  it('are numbers by Kafka’s names', () => {
    expect([AclOperation.READ, ConfigResourceType.GROUP, ConfigSource.GROUP_CONFIG]).toEqual([3, 32, 8])
    expect([Acks.ALL, CoordinatorType.SHARE, TransactionState.PREPARE_EPOCH_FENCE]).toEqual([-1, 2, 7])
    const earliest: OffsetTimestamp = OffsetTimestamp.EARLIEST
    expect([earliest, OffsetTimestamp.EARLIEST_PENDING_UPLOAD]).toEqual([-2n, -6n])
  })
})

describe('releases', () => {
  const keyOf = (name: string): number => specs.apis.find((api) => api.name === name)?.key ?? -1
  const offer = (release: keyof typeof releaseOffers, api: string): string => {
    const found = releaseOffers[release].find(([key]) => key === keyOf(api))
    return found === undefined ? 'none' : `${found[1]}-${found[2]}`
  }

  it('say what their brokers offer (KIP-896: Kafka 4 dropped old versions)', () => {
    const rows = ['Produce', 'Fetch', 'OffsetCommit', 'ShareFetch', 'ConsumerGroupHeartbeat', 'Vote'].map((api) =>
      (['2.1', '2.8', '3.9', '4.0', '4.1', '4.3'] as const).map((release) => offer(release, api)),
    )
    expect(rows).toEqual([
      ['0-7', '0-9', '0-11', '0-12', '0-13', '0-13'],
      ['0-10', '0-12', '0-17', '4-17', '4-18', '4-18'],
      ['0-6', '0-8', '0-9', '2-9', '2-9', '2-10'],
      ['none', 'none', 'none', 'none', '1-1', '1-2'],
      ['none', 'none', '0-0', '0-1', '0-1', '0-1'],
      ['none', 'none', 'none', 'none', 'none', 'none'],
    ])
  })

  it('never offer what is unstable', () => {
    const unstable = specs.apis.filter(({ unstableFrom }) => Number.isFinite(unstableFrom))
    expect(unstable.map(({ name }) => name)).toEqual(['InitProducerId'])
    expect(offer('4.3', 'InitProducerId')).toBe('0-5')
  })
})
