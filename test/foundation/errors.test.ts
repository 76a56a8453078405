import { createContext, runInContext } from 'node:vm'
import { describe, expect, it, vi } from 'vitest'
import {
  BrokerError,
  BufferFullError,
  ClosedError,
  ConfigError,
  ConnectionError,
  KafkaError,
  ProtocolError,
  SendError,
  TimeoutError,
  UnsupportedVersionError,
} from '../../src/foundation/errors.ts'

const samples: readonly KafkaError[] = [
  new ConfigError('options: a; b', ['a', 'b']),
  new ConnectionError('lost', { sent: 'maybe', broker: 'k1:9092' }),
  new TimeoutError('late'),
  new ProtocolError('odd', { api: 'MetadataResponse', version: 9, offset: 12, path: 'topics[2].name' }),
  new BrokerError('refused', { errorCode: 6, errorName: 'NOT_LEADER_OR_FOLLOWER', api: 'Produce', topic: 't', partition: 1 }),
  new SendError('DELIVERY_TIMEOUT', 'not sent', { certainty: 'maybe-persisted', topic: 't', partition: 1 }),
  new BufferFullError('full'),
  new UnsupportedVersionError('too old', { api: 'Fetch', version: 3, path: 'topics', carried: '4+' }),
  new ClosedError('the client'),
]

describe('KafkaError', () => {
  it.each(samples.map((error) => [error.name, error] as const))(
    '%s is an Error with a literal name and a code',
    (name, error) => {
      expect(error).toBeInstanceOf(Error)
      expect(error.constructor.name).toBe(name)
      expect(error.code).toMatch(/^[A-Z_]+$/)
      expect(`${error}`).toBe(`${name}: ${error.message}`)
      expect(typeof error.retriable).toBe('boolean')
    },
  )

  it('says by default of which errors the same call may succeed later', () => {
    expect(samples.filter((error) => error.retriable).map((error) => error.name)).toEqual([
      'ConnectionError',
      'TimeoutError',
      'BufferFullError',
    ])
  })

  it('is told by KafkaError.is, also for an error of another copy of the package', async () => {
    vi.resetModules()
    const copy = await import('../../src/foundation/errors.ts')
    const foreign = new copy.ClosedError('the client')
    expect(foreign).not.toBeInstanceOf(KafkaError)
    expect(KafkaError.is(foreign)).toBe(true)
    expect(copy.KafkaError.is(samples[0])).toBe(true)
  })

  it('is told by KafkaError.is in another realm', () => {
    const is = runInContext('(brand, x) => brand in x', createContext({})) as (brand: symbol, x: unknown) => boolean
    expect(is(Symbol.for('jackdaw.error'), samples[0])).toBe(true)
  })

  it.each([[null], [undefined], ['KafkaError'], [7], [{}], [new Error('plain')], [{ name: 'KafkaError', code: 'CLOSED' }]])(
    'KafkaError.is: not %s',
    (value) => {
      expect(KafkaError.is(value)).toBe(false)
    },
  )

  it('shows all its fields as JSON, and no trace of the brand', () => {
    const error = new SendError('BROKER', 'not sent', {
      certainty: 'not-persisted',
      topic: 'orders',
      partition: 3,
      cause: new BrokerError('refused', {
        errorCode: 29,
        errorName: 'TOPIC_AUTHORIZATION_FAILED',
        api: 'Produce',
        cause: new Error('why'),
      }),
    })
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'SendError',
      message: 'not sent',
      code: 'BROKER',
      retriable: false,
      certainty: 'not-persisted',
      topic: 'orders',
      partition: 3,
      cause: {
        name: 'BrokerError',
        message: 'refused',
        code: 'BROKER',
        retriable: false,
        errorCode: 29,
        errorName: 'TOPIC_AUTHORIZATION_FAILED',
        api: 'Produce',
        cause: { name: 'Error', message: 'why' },
      },
    })
  })

  it.each([['a text'], [42], [null], [10n], [Symbol('s')], [{ deep: 10n }]])('survives JSON.stringify with cause %s', (cause) => {
    const error = new KafkaError('ABORTED', 'aborted', { cause })
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'KafkaError', code: 'ABORTED', message: 'aborted' })
  })

  it('survives JSON.stringify with causes that run in a circle', () => {
    const inner = new Error('inner')
    const outer = new KafkaError('ABORTED', 'outer', { cause: inner })
    inner.cause = outer
    expect(JSON.parse(JSON.stringify(outer))).toMatchObject({ message: 'outer', cause: { message: 'inner' } })
  })

  it('lists one fault where none are given', () => {
    expect(new ConfigError('brokers is missing').faults).toEqual(['brokers is missing'])
  })
})
