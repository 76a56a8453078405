import { describe, expect, it } from 'vitest'
import { brokerError, errorCode, errorFacts, errorName, isRetriable } from '../../src/protocol/broker-error.ts'
import { errorTable } from '../../src/protocol/generated/errors.ts'

describe('the error table', () => {
  it('has every code of Kafka 4.3, -1 to 133, without a gap', () => {
    expect(errorTable.map(([code]) => code)).toEqual(Array.from({ length: 135 }, (_, i) => i - 1))
  })

  it('has as many retriable errors as Java’s client', () => {
    expect(errorTable.filter(([code]) => isRetriable(code))).toHaveLength(32)
  })

  it('says what to do before the next try', () => {
    expect(errorFacts(6)).toEqual({
      code: 6,
      name: 'NOT_LEADER_OR_FOLLOWER',
      retriable: true,
      refreshMetadata: true,
      coordinator: false,
      fencing: false,
    })
    expect(errorFacts(16)).toMatchObject({ name: 'NOT_COORDINATOR', retriable: true, coordinator: true, refreshMetadata: false })
    expect(errorFacts(90)).toMatchObject({ name: 'PRODUCER_FENCED', retriable: false, fencing: true })
    expect(errorFacts(0)).toMatchObject({ name: 'NONE', retriable: false })
  })

  it('never says coordinator or metadata of an error that is not retriable', () => {
    const said = errorTable.map(([code]) => errorFacts(code)).filter((facts) => facts.coordinator || facts.refreshMetadata)
    expect(said.filter(({ retriable }) => !retriable)).toEqual([])
  })

  it('surfaces a code that it does not know, not retriable (X17)', () => {
    expect([errorName(999), isRetriable(999), errorName(-2)]).toEqual(['UNKNOWN_999', false, 'UNKNOWN_-2'])
  })

  it('finds codes by name', () => {
    expect([errorCode('UNKNOWN_SERVER_ERROR'), errorCode('REQUEST_TIMED_OUT')]).toEqual([-1, 7])
  })
})

describe('brokerError', () => {
  it('names the API, the place, the error and the broker’s words', () => {
    const error = brokerError('Produce', 10, { topic: 'orders', partition: 3, message: 'too big' })
    expect(error.message).toBe('Produce failed for orders-3 with MESSAGE_TOO_LARGE (10): too big')
    expect(error).toMatchObject({ errorCode: 10, errorName: 'MESSAGE_TOO_LARGE', api: 'Produce', topic: 'orders', partition: 3 })
    expect(error.retriable).toBe(false)
  })

  it('does without place and words', () => {
    expect(brokerError('Metadata', 5).message).toBe('Metadata failed with LEADER_NOT_AVAILABLE (5)')
    expect(brokerError('Metadata', 3, { topic: 'a', message: null }).message).toBe(
      'Metadata failed for a with UNKNOWN_TOPIC_OR_PARTITION (3)',
    )
  })
})
