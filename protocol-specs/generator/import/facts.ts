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

/** What specs and Kafka's own files say of a message. */
export interface MessageFacts {
  readonly name: string
  readonly versions: Range
  /** Infinity if there is none. */
  readonly flexibleFrom: number
  /** Only for requests. */
  readonly request: { readonly key: number; readonly unstableFrom: number; readonly listeners: readonly string[] } | null
  readonly fields: readonly FieldFacts[]
  readonly at: Position | null
}
