import type { ApiTypes, ServerApi, VersionRange } from '../../protocol/api.ts'
import type { ClusterState, PartitionState } from '../cluster/cluster-state.ts'

/** What a handler decides. */
export type Answer<T extends ApiTypes> =
  | { readonly kind: 'reply'; readonly body: T['responseInput'] }
  /** No answer is due. */
  | { readonly kind: 'silent' }
  /** No answer comes, ever, and nothing more is read from the connection. */
  | { readonly kind: 'hang' }
  /** The connection is closed without an answer. */
  | { readonly kind: 'close' }
  /** Ask again when one of these partitions has changed, or at `untilMs` of the clock. */
  | {
      readonly kind: 'wait'
      readonly partitions: readonly PartitionState[]
      readonly untilMs: number
      readonly again: (now: number) => Answer<T>
    }
  /** The rest of the work takes time, such as decompressing. */
  | { readonly kind: 'later'; readonly answer: Promise<Answer<T>> }

/** What a handler knows beside the request. */
export interface HandlerContext {
  readonly cluster: ClusterState
  /** Id of the broker that was asked. */
  readonly broker: number
  /** The version of the request. */
  readonly version: number
  /** What this broker takes, by API key. */
  readonly versions: ReadonlyMap<number, VersionRange>
  /** The clock's monotonic ms. */
  readonly now: number
  /** Milliseconds since 1970. */
  readonly wallTime: number
}

/**
 * One API as a broker answers it: synchronous, without I/O. `errors` lists every error code that `handle` can answer with;
 * each is proved by a recorded answer of a real broker, and a code outside the list is a fault of the handler.
 */
export interface Handler<T extends ApiTypes> {
  readonly api: ServerApi<T>
  readonly errors: readonly number[]
  readonly handle: (request: T['request'], context: HandlerContext) => Answer<T>
  /** The answer that says only this: `errorCode`, for everything that was asked. */
  readonly fail: (request: T['request'], errorCode: number, version: number) => T['responseInput']
}

/** A handler of any API, as the table of all of them holds it. */
export type AnyHandler = Handler<ApiTypes>

export function reply<T extends ApiTypes>(body: T['responseInput']): Answer<T> {
  return { kind: 'reply', body }
}

/** The four shapes of the API that a descriptor describes. */
export type TypesOf<A> = A extends ServerApi<infer T> ? T : never

/** The elements of the array `K` of `T`, which may be optional or nullable. */
export type ItemOf<T, K extends keyof T> = NonNullable<T[K]> extends readonly (infer E)[] ? E : never
