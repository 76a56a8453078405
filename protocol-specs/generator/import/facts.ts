import type { Position } from '../spec-error.ts'
import type { Range } from '../versions.ts'

/** What specs and Kafka's own files say of a field, in one form. Ranges are clipped to the parent's; texts are never kept. */
export interface FieldFacts {
  readonly name: string
  /** `int32`, `[int32]`, `[] Name` or `{} Name`. */
  readonly type: string
  readonly versions: Range
  readonly nullable: Range | null
  /** Written out; `null` where it is the zero of the type. */
  readonly default: string | null
  readonly tag: number | null
  readonly ignorable: boolean
  readonly key: boolean
  readonly view: boolean
  readonly rigid: boolean
  readonly entity: string | null
  readonly fields: readonly FieldFacts[]
  /** Where the spec says it; `null` for Kafka's files. */
  readonly at: Position | null
}

/** Facts of a request that are not about its fields. */
export interface RequestFacts {
  readonly key: number
  /** Infinity if every version is stable. */
  readonly unstableFrom: number
  readonly listeners: readonly string[]
  /** The oldest version that the newest release takes. */
  readonly baseline: number
}

export type MessageKind = 'request' | 'response' | 'data' | 'header'

/** What specs and Kafka's own files say of a message. */
export interface MessageFacts {
  readonly name: string
  readonly kind: MessageKind
  readonly versions: Range
  /** Infinity if there is none. */
  readonly flexibleFrom: number
  /** Only for requests. */
  readonly request: RequestFacts | null
  /** The number that stands before the key of such a record in a coordinator's log; only for keys and values of such records. */
  readonly recordType: number | null
  readonly fields: readonly FieldFacts[]
  readonly at: Position | null
}

/** A message as Kafka's own files describe it. */
export interface KafkaMessage extends MessageFacts {
  /** The fields of structs that several fields share, by the struct's name. */
  readonly structs: ReadonlyMap<string, readonly FieldFacts[]>
}
