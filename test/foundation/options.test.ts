import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../src/foundation/errors.ts'
import {
  type Checks,
  checkOptions,
  failOn,
  hasMethods,
  isBoolean,
  isFunction,
  isInteger,
  isOneOf,
  isString,
} from '../../src/foundation/options.ts'
import { faultsOf } from '../support/faults-of.ts'

interface Sample {
  readonly lingerMs?: number | undefined
  readonly batchBytes?: number | undefined
  readonly clientId?: string | undefined
  readonly strict?: boolean | undefined
}

const checks: Checks<Sample> = { lingerMs: isInteger(0, 100), batchBytes: isInteger(1), clientId: isString, strict: isBoolean }
const check = (given: unknown): Partial<Sample> => checkOptions<Sample>('sample options', given, checks)

describe('checkOptions', () => {
  it('names every fault at once', () => {
    expect(faultsOf(() => check({ lingerMs: 101, batchBytes: '1', clientId: '', strict: 1, colour: 'red' }))).toEqual([
      'lingerMs must be a whole number from 0 to 100, not 101',
      'batchBytes must be a whole number, at least 1, not a string',
      'clientId must be a non-empty string, not an empty string',
      'strict must be true or false, not 1',
      'colour is not an option (known: lingerMs, batchBytes, clientId, strict)',
    ])
  })

  it('puts all faults into the message, behind what was checked', () => {
    expect(() => check({ lingerMs: -1, strict: null })).toThrow(
      'sample options: lingerMs must be a whole number from 0 to 100, not -1; strict must be true or false, not null',
    )
  })

  it('takes undefined for absent, and leaves such keys out', () => {
    expect(check({ lingerMs: undefined, strict: false })).toEqual({ strict: false })
    expect(Object.keys(check({ lingerMs: undefined }))).toEqual([])
  })

  it('names an unknown key even if its value is undefined', () => {
    expect(faultsOf(() => check({ colour: undefined }))).toHaveLength(1)
  })

  it.each([
    ['linger', 'lingerMs'],
    ['batch', 'batchBytes'],
    ['clientID', 'clientId'],
    ['CLIENTID', 'clientId'],
  ])('asks for %s whether %s was meant', (key, meant) => {
    expect(faultsOf(() => check({ [key]: 1 }))).toEqual([`${key} is not an option: did you mean ${meant}?`])
  })

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('takes %s for no option', (key) => {
    const given = JSON.parse(`{ "${key}": 1 }`) as object
    expect(faultsOf(() => check(given))).toEqual([expect.stringContaining(`${key} is not an option`)])
  })

  it.each([
    [undefined, 'a undefined'],
    [null, 'null'],
    ['k1:9092', 'a string'],
    [[], 'an array'],
    [7, '7'],
    [check, 'a function'],
  ])('refuses %s in place of an object', (given, shown) => {
    expect(() => check(given)).toThrow(ConfigError)
    expect(() => check(given)).toThrow(`sample options must be an object, not ${shown}`)
  })

  it('never shows the content of a text or an object: it could be a secret', () => {
    const error = faultsOf(() => check({ lingerMs: 'hunter2', strict: { password: 'hunter2' } })).join()
    expect(error).not.toContain('hunter2')
  })
})

describe('failOn', () => {
  it('throws for faults only', () => {
    expect(() => failOn('options', [])).not.toThrow()
    expect(() => failOn('options', ['a', 'b'])).toThrow('options: a; b')
  })
})

describe('checks', () => {
  it.each([
    ['isString', isString, ['x'], ['', 1, null, undefined, []]],
    ['isBoolean', isBoolean, [true, false], [0, 'true', null]],
    ['isFunction', isFunction, [() => 1, class {}], [{}, null]],
    ['isInteger', isInteger(1, 3), [1, 2, 3], [0, 4, 1.5, Number.NaN, '2', 2n, Number.POSITIVE_INFINITY]],
    ['isInteger without a bound', isInteger(0), [0, Number.MAX_SAFE_INTEGER], [-1, 2 ** 53, Number.POSITIVE_INFINITY]],
    ['isOneOf', isOneOf('all', -1, 0), ['all', -1, 0], ['none', '-1', 1, undefined]],
    ['hasMethods', hasMethods('now'), [{ now: () => 0 }], [{ now: 0 }, {}, null, () => 0]],
  ])('%s', (_name, isGood, good, bad) => {
    expect(good.map((value) => isGood(value))).toEqual(good.map(() => null))
    expect(bad.map((value) => typeof isGood(value))).toEqual(bad.map(() => 'string'))
  })
})
