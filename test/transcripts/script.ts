import type { ApiTypes, ClientApi } from '../../src/protocol/api.ts'
import type { ReleaseName } from '../../src/testing/index.ts'

/** What a script has learned from the cluster that it runs on. */
export interface Vars {
  /** The id of a topic of this script. */
  readonly id: (topic: string) => string
}

/** Which broker a request goes to. */
export type Target = 1 | 2 | 3 | 'controller' | 'other'

/** One request in each of some versions, each on a connection of its own unless `on` names one. */
export interface RequestStep {
  readonly kind: 'request'
  readonly name: string
  readonly api: ClientApi
  readonly versions: 'all' | readonly number[]
  readonly to: Target
  readonly on: string | undefined
  /** How long the broker may wait by the request's own words, in ms; 0: it answers at once. */
  readonly waitMs: number
  /** Whether the request is only sent: a later `receive` takes the answer. The broker must be waiting by then. */
  readonly parks: boolean
  /** Whether it may be that no answer comes, ever. */
  readonly hangs: boolean
  readonly body: (vars: Vars, version: number) => object
}

/** A step of a script. */
export type Step =
  | RequestStep
  /** Bytes that are no good request: header and body, without their size unless `sized` is false. */
  | { readonly kind: 'raw'; readonly name: string; readonly to: Target; readonly frame: Buffer; readonly sized: boolean }
  | { readonly kind: 'receive'; readonly name: string; readonly on: string; readonly waitMs: number }
  /** A topic with these replicas, ready on every broker. Not recorded. */
  | {
      readonly kind: 'topic'
      readonly topic: string
      readonly assignments: readonly (readonly number[])[]
      readonly configs: Readonly<Record<string, string>>
    }
  /** Another leader for a partition, known to every broker. Not recorded. */
  | { readonly kind: 'move'; readonly topic: string; readonly partition: number; readonly to: number }
  | { readonly kind: 'stop'; readonly broker: number }
  | { readonly kind: 'start'; readonly broker: number }
  /** Time for brokers to hear of what the last step has done. */
  | { readonly kind: 'settle'; readonly ms: number }

/** Requests in order, with what has to be there first. Every topic of a script begins with its name. */
export interface Script {
  readonly name: string
  readonly releases: readonly ReleaseName[]
  /** Broker settings that differ from the test bench's. */
  readonly cluster: 'usual' | 'auto-create'
  readonly steps: readonly Step[]
}

export const everyRelease: readonly ReleaseName[] = ['4.3.1', '3.9.1', '2.1.1']
export const kraftReleases: readonly ReleaseName[] = ['4.3.1', '3.9.1']

export interface RequestOptions {
  readonly versions?: 'all' | readonly number[]
  readonly to?: Target
  readonly on?: string
  readonly waitMs?: number
  readonly parks?: boolean
  readonly hangs?: boolean
}

export function request<T extends ApiTypes>(
  name: string,
  api: ClientApi<T>,
  body: T['requestInput'] | ((vars: Vars, version: number) => T['requestInput']),
  { versions = 'all', to = 1, on, waitMs = 0, parks = false, hangs = false }: RequestOptions = {},
): RequestStep {
  const made = typeof body === 'function' ? (body as RequestStep['body']) : () => body
  return { kind: 'request', name, api: api as unknown as ClientApi, versions, to, on, waitMs, parks, hangs, body: made }
}

export function topic(
  name: string,
  assignments: readonly (readonly number[])[] = [[1, 2, 3]],
  configs: Readonly<Record<string, string>> = {},
): Step {
  return { kind: 'topic', topic: name, assignments, configs }
}
