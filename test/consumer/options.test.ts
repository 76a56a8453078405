import { describe, expect, it } from 'vitest'
import { readerSettings } from '../../src/consumer/options.ts'
import { faultsOf } from '../support/faults-of.ts'

const faults = (given: unknown): readonly string[] => faultsOf(() => readerSettings(given))
const at = (facts: object): object => ({
  topics: ['orders'],
  from: { offsets: [{ topic: 'orders', partition: 0, offset: 0n, ...facts }] },
})

describe('readerSettings', () => {
  it('is complete with topics alone: from the earliest record, on and on', () => {
    expect(readerSettings({ topics: ['orders'] })).toEqual({
      topics: ['orders'],
      from: 'earliest',
      toEnd: false,
      maxWaitMs: 500,
      minBytes: 1,
      maxBytes: 52_428_800,
      maxPartitionBytes: 1_048_576,
      windowBytes: 2_097_152,
    })
  })

  it('takes what is given, and undefined for absent', () => {
    const given = { topics: ['orders'], from: undefined, to: 'end', minBytes: 0 } as const
    expect(readerSettings(given)).toMatchObject({ from: 'earliest', toEnd: true, minBytes: 0 })
    expect(readerSettings({ topics: ['orders'], from: 'latest', to: undefined })).toMatchObject({ from: 'latest', toEnd: false })
  })

  it('reads a topic once that is named twice', () => {
    expect(readerSettings({ topics: ['a', 'b', 'a'] }).topics).toEqual(['a', 'b'])
  })

  it.each([0, 0n, Number.MAX_SAFE_INTEGER, 0x7fff_ffff_ffff_ffffn])('takes offset %s', (offset) => {
    expect(readerSettings(at({ offset })).from).toEqual({ offsets: [{ topic: 'orders', partition: 0, offset }] })
  })

  it('names every fault at once', () => {
    expect(faults({ from: 'start', to: 'latest', maxWaitMs: -1, windowBytes: 0, groupId: 'billing' })).toEqual([
      "from must be 'earliest', 'latest' or { offsets: [{ topic, partition, offset }] }, not a string",
      "to must be 'end', or absent for reading on, not a string",
      'maxWaitMs must be a whole number from 0 to 300000, not -1',
      'windowBytes must be a whole number, at least 1, not 0',
      expect.stringMatching(/^groupId is not an option \(known: topics, /),
      'topics is missing: a list of at least one topic name',
    ])
  })

  it('asks for a near key whether it was meant', () => {
    expect(faults({ topics: ['orders'], maxWait: 5 })).toEqual(['maxWait is not an option: did you mean maxWaitMs?'])
  })

  it.each([
    ['no options', {}],
    ['no topic', { topics: [] }],
    ['a topic without a name', { topics: ['orders', ''] }],
    ['topics that are a text', { topics: 'orders' }],
    ['no offsets', { topics: ['orders'], from: { offsets: [] } }],
    ['offsets as an object', { topics: ['orders'], from: { offsets: { 0: 5 } } }],
    ['from null', { topics: ['orders'], from: null }],
    ['an offset below 0', at({ offset: -1 })],
    ['an offset that is no whole number', at({ offset: 1.5 })],
    ['an offset as text', at({ offset: '5' })],
    ['an offset that a number does not hold exactly', at({ offset: 2 ** 60 })],
    ['an offset beyond an int64', at({ offset: 2n ** 63n })],
    ['a negative partition', at({ partition: -1 })],
    ['a partition beyond an int32', at({ partition: 2 ** 31 })],
    ['no partition', at({ partition: undefined })],
    ['an entry that is null', { topics: ['orders'], from: { offsets: [null] } }],
  ])('refuses %s', (_what, given) => {
    expect(faults(given)).toHaveLength(1)
  })

  it('refuses offsets of topics that are not read, and names them once', () => {
    const offsets = ['other', 'orders', 'other', 'third'].map((topic) => ({ topic, partition: 0, offset: 0 }))
    expect(faults({ topics: ['orders'], from: { offsets } })).toEqual(['from.offsets names other, third, which topics does not'])
  })
})
