import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { waitFor } from '../../src/foundation/abort.ts'
import { deferred } from '../../src/foundation/deferred.ts'
import { TimeoutError } from '../../src/foundation/errors.ts'
import { HandClock } from '../support/hand-clock.ts'

const late = (): Error => new TimeoutError('too late')

function scene(): { clock: HandClock; controller: AbortController; left: () => number } {
  const clock = new HandClock()
  const controller = new AbortController()
  return { clock, controller, left: () => clock.pending + getEventListeners(controller.signal, 'abort').length }
}

describe('waitFor', () => {
  it('is the work itself where nothing ends the wait', () => {
    const work = Promise.resolve(1)
    expect(waitFor(new HandClock(), work, {}, late)).toBe(work)
  })

  it.each(['resolves', 'rejects'] as const)('%s with the work, and leaves no timer and no listener', async (how) => {
    const { clock, controller, left } = scene()
    const work = deferred<number>()
    const wait = waitFor(clock, work.promise, { signal: controller.signal, timeoutMs: 100 }, late)
    expect(left()).toBe(2)
    if (how === 'resolves') work.resolve(7)
    else work.reject('broken')
    await expect(how === 'resolves' ? wait : wait.catch((reason: unknown) => reason)).resolves.toBe(
      how === 'resolves' ? 7 : 'broken',
    )
    expect(left()).toBe(0)
  })

  it('ends with the reason of an abort; the work goes on', async () => {
    const { clock, controller, left } = scene()
    const work = deferred<number>()
    const wait = waitFor(clock, work.promise, { signal: controller.signal, timeoutMs: 100 }, late)
    controller.abort('enough')
    await expect(wait).rejects.toBe('enough')
    expect(left()).toBe(0)
    work.resolve(7)
    await expect(work.promise).resolves.toBe(7)
  })

  it('ends after its time, with an error of its own', async () => {
    const { clock, controller, left } = scene()
    const waits = [1, 2].map(() => waitFor(clock, new Promise(() => {}), { signal: controller.signal, timeoutMs: 100 }, late))
    clock.advance(99)
    expect(left()).toBe(4)
    clock.advance(1)
    const errors = await Promise.all(waits.map((wait) => wait.catch((error: unknown) => error)))
    expect(errors.map((error) => error instanceof TimeoutError)).toEqual([true, true])
    expect(new Set(errors).size).toBe(2)
    expect(left()).toBe(0)
  })

  it('rejects at once under an aborted signal, whatever the work does', async () => {
    const { clock, controller, left } = scene()
    controller.abort('before')
    const wait = waitFor(clock, Promise.resolve(7), { signal: controller.signal, timeoutMs: 100 }, late)
    await expect(wait).rejects.toBe('before')
    expect(left()).toBe(0)
  })

  it('may be dropped by its caller: no rejection is left unhandled', async () => {
    const { clock, controller } = scene()
    void waitFor(clock, new Promise(() => {}), { signal: controller.signal, timeoutMs: 1 }, late)
    clock.advance(1)
    controller.abort()
    const unhandled: unknown[] = []
    const note = (reason: unknown): void => void unhandled.push(reason)
    process.on('unhandledRejection', note)
    await new Promise<void>((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', note)
    expect(unhandled).toEqual([])
  })
})
