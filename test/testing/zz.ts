import type { ApiFacts, ApiTypes } from '../../src/protocol/api.ts'
import { Produce } from '../../src/protocol/client.ts'
import type { InterceptContext, Interception } from '../../src/testing/interceptors.ts'
declare function intercept<T extends ApiTypes, R extends Interception<T>>(api: ApiFacts<T>, fn: (r: T['request'], c: InterceptContext<T>) => R | Promise<R>): () => void
intercept(Produce, async (_r) => 'close')
intercept(Produce, (_r) => 'close')
intercept(Produce, () => 'close')
intercept(Produce, async () => 'swallow')
intercept(Produce, (_r) => undefined)
intercept(Produce, (r) => (r.acks === 0 ? Promise.resolve('close' as const) : undefined))
intercept(Produce, async (r) => (r.acks === 0 ? 'close' : undefined))
intercept(Produce, async (r) => (r.acks === 0 ? 'close' : { responses: [{ partitionResponses: [{ index: 1, errorCode: 2, baseOffset: 1n }] }] }))
intercept(Produce, async (_r, { handle }) => { await handle(); return 'close' })
intercept(Produce, async (_r, { handle }) => ({ responses: [], ...(await handle()), throttleTimeMs: 42 }))
intercept(Produce, () => new Promise((resolve) => resolve(undefined)))
intercept(Produce, () => Promise.reject(new Error('x')))
const seen: string[] = []
intercept(Produce, () => void seen.push('x'))
// @ts-expect-error
intercept(Produce, () => 'clos')
// @ts-expect-error
intercept(Produce, () => ({ responses: 3 }))
// @ts-expect-error
intercept(Produce, async () => ({ responses: 3 }))
