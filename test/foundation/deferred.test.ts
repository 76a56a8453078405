import { describe, expect, it } from 'vitest'
import { deferred } from '../../src/foundation/deferred.ts'

describe('deferred', () => {
  it('settles once, from outside', async () => {
    const { promise, resolve, reject } = deferred<number>()
    resolve(1)
    resolve(2)
    reject('late')
    await expect(promise).resolves.toBe(1)
  })

  it('is born handled: a rejection that nobody awaits surfaces nowhere, one that is awaited does', async () => {
    const unhandled: unknown[] = []
    const note = (reason: unknown): void => void unhandled.push(reason)
    process.on('unhandledRejection', note)
    const { promise, reject } = deferred<number>()
    reject('broken')
    await new Promise<void>((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', note)
    expect(unhandled).toEqual([])
    await expect(promise).rejects.toBe('broken')
  })
})
