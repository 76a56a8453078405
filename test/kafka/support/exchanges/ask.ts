import { setTimeout as pause } from 'node:timers/promises'
import { inspect } from 'node:util'
import { type ApiTypes, type ClientApi, FindCoordinator } from 'jackdaw/protocol'
import type { Place } from './exchange.ts'

/**
 * Codes that pass by themselves: a coordinator that is being made or is loading, a transaction that is still being ended, a
 * broker that has not heard of a new topic yet.
 */
const passing: ReadonlySet<number> = new Set([3, 5, 6, 14, 15, 16, 51, 100])
const tries = 400
const pauseMs = 50

/** Every error code in an answer, in the order of its fields; without zeros. */
export function errorCodes(value: unknown, name = ''): number[] {
  if (typeof value === 'number') return /errorCode$/i.test(name) && value !== 0 ? [value] : []
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  if (Array.isArray(value)) return value.flatMap((element) => errorCodes(element))
  return Object.entries(value).flatMap(([field, inner]) => errorCodes(inner, field))
}

/** Asks whom the request concerns, again while the answer holds a code that passes by itself and is not `expected`. */
export async function ask<T extends ApiTypes>(
  place: Place,
  api: ClientApi<T>,
  request: T['requestInput'],
  { version, expected = [] }: { readonly version?: number; readonly expected?: readonly number[] } = {},
): Promise<{ readonly version: number; readonly body: T['response'] }> {
  for (let left = tries; ; left -= 1) {
    const node = await nodeFor(place, api, request)
    const exchanged = await place.kafka.exchange(api, request, { version, node })
    const passes = errorCodes(exchanged.body).some((code) => passing.has(code) && !expected.includes(code))
    if (!passes || left === 0) return exchanged
    await pause(pauseMs)
  }
}

/** As `ask`, for what must succeed. */
export async function must<T extends ApiTypes>(
  place: Place,
  api: ClientApi<T>,
  request: T['requestInput'],
): Promise<T['response']> {
  const { version, body } = await ask(place, api, request)
  const codes = errorCodes(body)
  if (codes.length > 0)
    throw new Error(`${api.name} ${version} was answered with error codes ${codes.join(', ')}: ${inspect(body, { depth: 8 })}`)
  return body
}

/** The coordinator of the group or transaction, the leader of the partition; undefined where the client finds its way. */
async function nodeFor<T extends ApiTypes>(
  place: Place,
  api: ClientApi<T>,
  request: T['requestInput'],
): Promise<number | undefined> {
  if (api.route === 'leader' || api.route === 'broker') return place.leader
  if (api.route !== 'group' && api.route !== 'transaction') return undefined
  const key = api.coordinatorKeysOf?.(request)[0]
  return key === undefined ? undefined : coordinatorOf(place, key, api.route)
}

async function coordinatorOf(place: Place, key: string, route: 'group' | 'transaction'): Promise<number> {
  const body = await must(place, FindCoordinator, { key, ...(route === 'transaction' && { keyType: 1 }) })
  return body.nodeId
}
