import type { Kafka } from 'jackdaw'
import type { ApiTypes, ClientApi } from 'jackdaw/protocol'

/** Where everything happens: one partition, its topic's id where the cluster has ids, its leader; and what is to be cleaned up. */
export interface Place {
  readonly kafka: Kafka
  readonly topic: string
  readonly topicId: string
  readonly leader: number
  readonly isKafka4: boolean
  /** A name that nothing else has. */
  readonly unique: (label: string) => string
  /** Topics and groups that are deleted at the end. */
  readonly topics: Set<string>
  readonly groups: Set<string>
}

/** What was exchanged. */
export interface Exchanged<T extends ApiTypes> {
  readonly request: T['requestInput']
  readonly body: T['response']
}

/** How an API is tried out on a cluster that others use too. */
export interface How<T extends ApiTypes> {
  /** A request of this version, once everything is there that it is about. */
  readonly request: (version: number, place: Place) => T['requestInput'] | Promise<T['requestInput']>
  /** The error codes that are right here, beside 0. */
  readonly expected?: readonly number[] | ((version: number, place: Place) => readonly number[])
  /** Takes back what the request has done. */
  readonly after?: (place: Place, exchanged: Exchanged<T>) => Promise<unknown>
  /** Every usable version, in place of the lowest and the highest. */
  readonly everyVersion?: true
}

/** An API and how it is tried out. */
export interface Exchange {
  readonly api: ClientApi<ApiTypes>
  readonly how: How<ApiTypes>
}

/** Ties an API to how it is tried out; the compiler checks the fields of the request. */
export function exchange<T extends ApiTypes>(api: ClientApi<T>, how: How<T>): Exchange {
  return { api, how } as unknown as Exchange
}
