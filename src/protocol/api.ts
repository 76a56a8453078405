import type { ByteReader } from '../wire/byte-reader.ts'
import type { ByteWriter } from '../wire/byte-writer.ts'

/** The four shapes of an API: what is passed to the encoders may leave out what has a default. */
export interface ApiTypes {
  readonly requestInput: object
  readonly request: object
  readonly responseInput: object
  readonly response: object
}

/** Who gets a request if the caller names no broker. */
export type Route = 'any' | 'leader' | 'controller' | 'group' | 'transaction' | 'broker'

/** Versions from `min` to `max`, both included. */
export interface VersionRange {
  readonly min: number
  readonly max: number
}

/** What both directions of an API share. */
export interface ApiFacts<T extends ApiTypes = ApiTypes> {
  readonly key: number
  readonly name: string
  /** Every version that the codecs know. */
  readonly versions: VersionRange
  /** The oldest version that a Kafka 4 broker takes, whatever it advertises (KIP-896, KAFKA-18659). */
  readonly baseline: number
  /**
   * First version that only Kafka 4 has, where its brokers advertise versions below the baseline all the same; infinity where
   * what a broker advertises can be trusted.
   */
  readonly baselineSince: number
  /** First version with compact types and tagged fields; infinity if there is none (KIP-482). */
  readonly flexibleFrom: number
  /** First version that is still unstable, and so never negotiated unless asked for; infinity if there is none. */
  readonly unstableFrom: number
  readonly route: Route
  /** Carries the types; never present at run time. */
  readonly types?: T
}

/** Partitions of one topic, which goes by its name, or by its id, or by both. */
export interface TopicPartitions {
  readonly topic: string | undefined
  readonly topicId: string | undefined
  readonly partitions: readonly number[]
}

/** An API as a client sees it: writes requests, reads responses. */
export interface ClientApi<T extends ApiTypes = ApiTypes> extends ApiFacts<T> {
  /** The partitions that a request is about, in its order. Where the route is `leader`: each must go to the leader of its own. */
  readonly partitionsOf?: (request: T['requestInput']) => readonly TopicPartitions[]
  /**
   * The ids of the groups or transactions that a request is about. Where the route is `group` or `transaction`: each must go to
   * the coordinator of its own. Empty if any broker will do.
   */
  readonly coordinatorKeysOf?: (request: T['requestInput']) => readonly string[]
  readonly encodeRequest: (writer: ByteWriter, message: T['requestInput'], version: number) => void
  readonly decodeResponse: (reader: ByteReader, version: number) => T['response']
}

/** An API as a broker sees it: reads requests, writes responses. */
export interface ServerApi<T extends ApiTypes = ApiTypes> extends ApiFacts<T> {
  readonly decodeRequest: (reader: ByteReader, version: number) => T['request']
  readonly encodeResponse: (writer: ByteWriter, message: T['responseInput'], version: number) => void
}
