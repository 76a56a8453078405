import { describe, expect, it } from 'vitest'
import { WorkLoop } from '../../src/foundation/work-loop.ts'

describe('WorkLoop', () => {
  it('runs at once, one step a poke', () => {
    let steps = 0
    const loop = new WorkLoop(() => {
      steps += 1
    })
    loop.poke()
    loop.poke()
    expect(steps).toBe(2)
  })

  it('runs once more, and never inside itself, for any number of pokes that come while it runs', () => {
    const trace: string[] = []
    let left = 3
    const loop = new WorkLoop(() => {
      trace.push('in')
      if (left > 0) {
        left -= 1
        loop.poke()
        loop.poke()
      }
      trace.push('out')
    })
    loop.poke()
    expect(trace).toEqual(['in', 'out', 'in', 'out', 'in', 'out', 'in', 'out'])
  })

  it('can be poked again after a step has thrown', () => {
    let steps = 0
    const loop = new WorkLoop(() => {
      steps += 1
      if (steps === 1) throw new Error('planned')
    })
    expect(() => loop.poke()).toThrow('planned')
    loop.poke()
    expect(steps).toBe(2)
  })
})
