import { describe, expect, it } from 'vitest'
import { judgeProduceError } from '../../../src/producer/accumulator/produce-error.ts'
import { errorName } from '../../../src/protocol/client.ts'

type Action = 'refresh' | 'retry' | 'fail'
type Doubt = 'sure' | 'unsure' | 'sure unless all'

/** What to do with each code, and whether it can follow an append (client rules §4.2 and P8). */
const table: readonly (readonly [code: number, action: Action, doubt: Doubt])[] = [
  [-1, 'fail', 'unsure'],
  [2, 'retry', 'sure'],
  [3, 'refresh', 'sure unless all'],
  [5, 'refresh', 'unsure'],
  [6, 'refresh', 'sure unless all'],
  [7, 'retry', 'unsure'],
  [9, 'refresh', 'unsure'],
  [10, 'fail', 'sure'],
  [17, 'fail', 'sure'],
  [18, 'fail', 'sure'],
  [19, 'retry', 'sure'],
  [20, 'retry', 'unsure'],
  [29, 'fail', 'sure'],
  [31, 'fail', 'sure'],
  [43, 'fail', 'sure'],
  [44, 'fail', 'sure'],
  [45, 'fail', 'sure'],
  [47, 'fail', 'sure'],
  [48, 'fail', 'sure'],
  [51, 'retry', 'sure'],
  [53, 'fail', 'sure'],
  [56, 'refresh', 'unsure'],
  [59, 'fail', 'sure'],
  [72, 'refresh', 'unsure'],
  [74, 'refresh', 'unsure'],
  [87, 'fail', 'sure'],
  [90, 'fail', 'sure'],
  [100, 'refresh', 'sure'],
  [120, 'fail', 'sure'],
  [9_999, 'fail', 'unsure'],
]

describe('judgeProduceError (cb-P8)', () => {
  it.each(table.map(([code, action, doubt]) => [code, errorName(code), action, doubt] as const))(
    '%i %s: %s, %s',
    (code, _name, action, doubt) => {
      for (const acksAll of [true, false]) {
        const unsure = doubt === 'unsure' || (doubt === 'sure unless all' && acksAll)
        expect(judgeProduceError(code, acksAll)).toEqual({ retry: action !== 'fail', refresh: action === 'refresh', unsure })
      }
    },
  )
})
