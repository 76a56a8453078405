import { describe, expect, it } from 'vitest'
import { checkMessage, copyBytes, copyHeaders, type Message } from '../../src/producer/message.ts'
import { faultsOf } from '../support/faults-of.ts'

/** Checks what no typed caller could pass. */
const faults = (message: unknown): readonly string[] => faultsOf(() => checkMessage(message as Message))

describe('checkMessage', () => {
  it.each<[string, Message]>([
    ['a topic alone', { topic: 'orders' }],
    ['nulls', { topic: 'orders', key: null, value: null }],
    [
      'absent fields that are undefined',
      { topic: 'orders', key: undefined, value: undefined, headers: undefined, timestamp: undefined, partition: undefined },
    ],
    ['text', { topic: 'orders', key: 'k', value: '' }],
    ['bytes', { topic: 'orders', key: Buffer.from('k'), value: new Uint8Array(0) }],
    [
      'headers that repeat, are null or empty',
      {
        topic: 'orders',
        headers: [
          ['a', null],
          ['a', ''],
          ['', Buffer.alloc(0)],
        ],
      },
    ],
    ['a time before 1970', { topic: 'orders', timestamp: -1 }],
    ['partition 0', { topic: 'orders', partition: 0 }],
    ['the longest topic name', { topic: 'x'.repeat(249) }],
  ])('takes %s', (_what, message) => {
    expect(() => checkMessage(message)).not.toThrow()
  })

  it('names every fault at once', () => {
    const message = { topic: '', key: 1, value: {}, headers: [['a']], timestamp: 1.5, partition: -1 }
    expect(faults(message)).toEqual([
      'topic must be a non-empty string',
      'key must be bytes, a string or null',
      'value must be bytes, a string or null',
      'headers must be a list of [name, value] pairs',
      'timestamp must be whole milliseconds since 1970',
      'partition must be a whole number',
    ])
  })

  it.each([
    ['no topic', { value: 'a' }],
    ['a topic of 250 characters', { topic: 'x'.repeat(250) }],
    ['a topic that is no text', { topic: 7 }],
    ['an array as value', { topic: 'orders', value: [1, 2] }],
    ['a number as key', { topic: 'orders', key: 42 }],
    ['an ArrayBuffer as value', { topic: 'orders', value: new ArrayBuffer(2) }],
    ['headers as an object', { topic: 'orders', headers: { a: 'b' } }],
    ['headers as null', { topic: 'orders', headers: null }],
    ['a header that is no pair', { topic: 'orders', headers: ['ab'] }],
    ['a header of three', { topic: 'orders', headers: [['a', 'b', 'c']] }],
    ['a header without a value', { topic: 'orders', headers: [['a', undefined]] }],
    ['a header value that is a number', { topic: 'orders', headers: [['a', 1]] }],
    ['a header name that is bytes', { topic: 'orders', headers: [[Buffer.from('a'), 'b']] }],
    ['a Date as timestamp', { topic: 'orders', timestamp: new Date(0) }],
    ['NaN as timestamp', { topic: 'orders', timestamp: Number.NaN }],
    ['a bigint as timestamp', { topic: 'orders', timestamp: 1n }],
    ['a timestamp beyond 2^53', { topic: 'orders', timestamp: 2 ** 53 }],
    ['a partition that is no whole number', { topic: 'orders', partition: 0.5 }],
    ['a partition as text', { topic: 'orders', partition: '1' }],
  ])('refuses %s', (_what, message) => {
    expect(faults(message)).toHaveLength(1)
  })

  it.each([null, undefined, 'orders', 7])('refuses %s in place of a message', (message) => {
    expect(faults(message)).toEqual(['a message must be an object with a topic'])
  })

  it('shows no content of a message in its errors', () => {
    expect(faults({ topic: 'orders', key: { password: 'hunter2' } }).join()).not.toContain('hunter2')
  })
})

describe('copyBytes, copyHeaders', () => {
  it('share no memory with what was passed (cb-Q7)', () => {
    const value = Buffer.from('value')
    const headers: (readonly [string, Uint8Array | string | null])[] = [
      ['a', value],
      ['b', 'text'],
      ['c', null],
    ]
    const copies = [copyBytes(value), copyHeaders(headers)?.[0]?.[1]]
    value.fill(0)
    headers.length = 0
    expect(copies.map((copy) => Buffer.from(copy ?? '').toString())).toEqual(['value', 'value'])
  })

  it('keep null, empty and absent apart', () => {
    expect([copyBytes(null), copyBytes(undefined), copyBytes(''), copyBytes(Buffer.alloc(0))?.length]).toEqual([
      null,
      null,
      '',
      0,
    ])
    expect([copyHeaders(null), copyHeaders(undefined), copyHeaders([])]).toEqual([null, null, []])
  })
})
