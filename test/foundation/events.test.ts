import { describe, expect, it } from 'vitest'
import { Events } from '../../src/foundation/events.ts'
import { type Logger, silentLogger } from '../../src/foundation/logger.ts'

interface Payloads {
  readonly moved: { readonly to: number }
  readonly ended: string
}

function events(): { events: Events<Payloads>; reports: unknown[] } {
  const reports: unknown[] = []
  const logger: Logger = { ...silentLogger, error: (message, fields) => void reports.push({ message, ...fields }) }
  return { events: new Events<Payloads>(logger), reports }
}

describe('Events', () => {
  it('calls the listeners of one name, in the order of their subscriptions', () => {
    const { events: e } = events()
    const seen: string[] = []
    e.on('moved', ({ to }) => void seen.push(`a${to}`))
    e.on('moved', ({ to }) => void seen.push(`b${to}`))
    e.on('ended', (why) => void seen.push(why))
    e.emit('moved', { to: 3 })
    e.emit('ended', 'done')
    expect(seen).toEqual(['a3', 'b3', 'done'])
  })

  it('calls nobody after the subscription has ended, not even within the event that ended it', () => {
    const { events: e } = events()
    const seen: string[] = []
    e.on('ended', () => {
      seen.push('first')
      stop()
    })
    const stop = e.on('ended', () => void seen.push('second'))
    e.emit('ended', '')
    e.emit('ended', '')
    expect(seen).toEqual(['first', 'first'])
    expect(stop).not.toThrow()
  })

  it('lets a listener subscribe another for the next event', () => {
    const { events: e } = events()
    let calls = 0
    const again = (): void => {
      calls += 1
      e.on('ended', () => again())
    }
    e.on('ended', again)
    e.emit('ended', '')
    expect(calls).toBe(1)
    e.emit('ended', '')
    expect(calls).toBe(3)
  })

  it('reports a listener that throws, once, and goes on with its neighbours', () => {
    const { events: e, reports } = events()
    const seen: number[] = []
    e.on('moved', () => {
      throw new Error('planned')
    })
    e.on('moved', ({ to }) => void seen.push(to))
    e.emit('moved', { to: 1 })
    e.emit('moved', { to: 2 })
    expect(seen).toEqual([1, 2])
    expect(reports).toEqual([{ message: 'a listener has thrown', event: 'moved', error: 'Error: planned' }])
  })

  it('does nothing where nobody listens, whatever the event', () => {
    const { events: e, reports } = events()
    expect(() => e.emit('ended', 'unheard')).not.toThrow()
    expect(reports).toEqual([])
  })
})
