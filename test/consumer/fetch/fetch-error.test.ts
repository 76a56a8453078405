import { describe, expect, it } from 'vitest'
import { judgeFetchError } from '../../../src/consumer/fetch/fetch-error.ts'
import { errorName } from '../../../src/protocol/client.ts'

/** What to do with each code (client rules F4, X4 to X9, X17). */
const table: Readonly<Record<'refresh' | 'retry' | 'tell', readonly number[]>> = {
  refresh: [3, 5, 6, 9, 56, 72, 74, 100, 103],
  retry: [7, 70, 71, 75, 78, 106],
  tell: [-1, 1, 2, 29, 35, 42, 87, 9_999],
}

describe('judgeFetchError (cb-F4)', () => {
  it.each(Object.entries(table).flatMap(([action, codes]) => codes.map((code) => [code, errorName(code), action] as const)))(
    '%i %s: %s',
    (code, _name, action) => {
      expect(judgeFetchError(code)).toEqual({ retry: action !== 'tell', refresh: action === 'refresh' })
    },
  )
})
