import { describe, expect, it } from 'vitest'
import { KafkaError } from '../../../src/foundation/errors.ts'
import { parseExactJson, writeExactJson } from '../../../src/protocol/client.ts'
import { fuzzJson } from '../support/fuzz-json.ts'

function offsetOf(text: string): number | undefined {
  try {
    parseExactJson(text)
  } catch (error) {
    if (KafkaError.is(error) && error.code === 'PROTOCOL') return (error as KafkaError & { readonly offset: number }).offset
    throw error
  }
  return undefined
}

describe('exact JSON', () => {
  it('is read as JSON.parse reads it, or refused as it refuses', () => {
    fuzzJson({ seed: 50, numRuns: 3_000 })
  })

  it('keeps every digit of an integer', () => {
    const text = '[9007199254740991,9007199254740992,-9007199254740992,9223372036854775807,1e3,-0,0.5]'
    expect(parseExactJson(text)).toEqual([2 ** 53 - 1, 2n ** 53n, -(2n ** 53n), 2n ** 63n - 1n, 1000, -0, 0.5])
    expect(writeExactJson([2n ** 63n - 1n, -5n, 'a"b', { a: null }])).toBe('[9223372036854775807,-5,"a\\"b",{"a":null}]')
  })

  it('has names that mean nothing else', () => {
    const value = parseExactJson('{"__proto__":{"a":1},"constructor":2}')
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
    expect(writeExactJson(value)).toBe('{"__proto__":{"a":1},"constructor":2}')
  })

  it.each([
    ['nothing', '', 0],
    ['half an object', '{"a":1', 6],
    ['a comma too many', '[1,]', 3],
    ['two values', '1 2', 2],
    ['an open string', '["a', 1],
    ['a name without quotes', '{a:1}', 1],
    ['a number that begins with 0', '[01]', 2],
    ['a number that is too long', `[${'1'.repeat(401)}]`, 402],
  ])('that is %s is refused with the offset', (_what, text, offset) => {
    expect(offsetOf(text)).toBe(offset)
  })

  it('that nests without end is refused, and costs no stack', () => {
    expect(offsetOf('['.repeat(1_000_000))).toBe(101)
  })

  it('is read in time that grows with its length, whatever it holds', () => {
    const quotes = `["${'\\\\'.repeat(200_000)}"]`
    expect(parseExactJson(quotes)).toEqual(['\\'.repeat(200_000)])
    expect(parseExactJson(`"${'a'.repeat(1_000_000)}"`)).toHaveLength(1_000_000)
  })
})
