import { ConfigError } from '../foundation/errors.ts'
import type { ApiFacts, ApiTypes } from '../protocol/api.ts'

/** What an interceptor knows of a request, and what it can have done with it. */
export interface InterceptContext<T extends ApiTypes> {
  /** Id of the broker that got the request. */
  readonly broker: number
  /** Number of the connection, as in the journal. */
  readonly connection: number
  readonly version: number
  readonly clientId: string | null
  readonly correlationId: number
  /**
   * Carries the request out, once, and resolves to what the broker would answer; to `null` where it answers nothing. An
   * interceptor that returns `undefined` afterwards answers with just that.
   */
  readonly handle: () => Promise<T['responseInput'] | null>
}

/**
 * What an interceptor decides: an answer in place of the broker's, the connection closed, silence (the connection stays, and
 * nothing more is read from it), or `undefined`: the next interceptor, and at last the broker.
 */
export type Interception<T extends ApiTypes> = T['responseInput'] | 'close' | 'swallow' | undefined

/**
 * Sees a decoded request before the broker does. May take its time: only this connection waits. (Any string is let through
 * the type of a promise, since TypeScript widens `'close'` there; one that is no decision is a fault that `close()` reports.)
 */
export type Interceptor<T extends ApiTypes> = (
  request: T['request'],
  context: InterceptContext<T>,
) => Interception<T> | Promise<Interception<T> | string>

/** Limits an interceptor. */
export interface InterceptOptions {
  /** Removed after it has decided this many requests; default: never. */
  readonly times?: number | undefined
  /** Only requests to this broker; default: all. */
  readonly broker?: number | undefined
}

interface Registered {
  readonly run: Interceptor<ApiTypes>
  readonly broker: number | undefined
  left: number
}

/** The interceptors of a cluster, by API, in the order of their registration. */
export class Interceptors {
  readonly #byKey = new Map<number, Registered[]>()

  /** Returns the function that removes it. */
  add<T extends ApiTypes>(api: ApiFacts<T>, run: Interceptor<T>, { times, broker }: InterceptOptions): () => void {
    const registered: Registered = {
      run: run as unknown as Interceptor<ApiTypes>,
      broker,
      left: times ?? Number.POSITIVE_INFINITY,
    }
    const list = this.#byKey.get(api.key) ?? []
    list.push(registered)
    this.#byKey.set(api.key, list)
    return () => this.#remove(api.key, registered)
  }

  /** Whether any interceptor could see this request. */
  watches(key: number): boolean {
    return this.#byKey.has(key)
  }

  /** What the first interceptor that decides has decided. */
  async run(key: number, request: unknown, context: InterceptContext<ApiTypes>): Promise<Interception<ApiTypes>> {
    for (const registered of [...(this.#byKey.get(key) ?? [])]) {
      if (registered.broker !== undefined && registered.broker !== context.broker) continue
      // Taken before the wait, so that `times` holds for requests that come meanwhile, too.
      if (registered.left <= 0) continue
      registered.left -= 1
      const decided = await registered.run(request as object, context)
      if (decided === undefined) {
        registered.left += 1
        continue
      }
      if (registered.left <= 0) this.#remove(key, registered)
      return checked(decided)
    }
    return undefined
  }

  #remove(key: number, registered: Registered): void {
    const list = (this.#byKey.get(key) ?? []).filter((other) => other !== registered)
    if (list.length === 0) this.#byKey.delete(key)
    else this.#byKey.set(key, list)
  }
}

function checked(decided: object | string): Interception<ApiTypes> {
  if (typeof decided !== 'string' || decided === 'close' || decided === 'swallow') return decided
  throw new ConfigError(`an interceptor has decided '${decided}': it can be 'close', 'swallow', an answer or undefined`)
}
