import type { Position } from './spec-error.ts'
import type { Range } from './versions.ts'

/** The scalars of the notation. */
export const scalars = [
  'bool',
  'int8',
  'int16',
  'int32',
  'int64',
  'uint16',
  'float64',
  'uuid',
  'string',
  'bytes',
  'records',
] as const
export type Scalar = (typeof scalars)[number]

export const entities = ['brokerId', 'topicName', 'groupId', 'transactionalId', 'producerId'] as const
export type Entity = (typeof entities)[number]

export const routes = ['any', 'leader', 'controller', 'group', 'transaction', 'broker'] as const
export type Route = (typeof routes)[number]

export const fieldWords = ['ignorable', 'key', 'view', 'rigid', 'required'] as const
export type FieldWord = (typeof fieldWords)[number]

export type FieldType =
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  | { readonly kind: 'scalars'; readonly scalar: Scalar }
  | { readonly kind: 'structs'; readonly struct: Struct }
  | { readonly kind: 'struct'; readonly struct: Struct }

/** A field with everything that follows from its place filled in. Ranges are closed and lie within the message's. */
export interface Field {
  readonly name: string
  readonly at: Position
  /** What the spec says of it in words. */
  readonly doc: string | null
  readonly type: FieldType
  readonly versions: Range
  /** Carried by every version of its struct. */
  readonly always: boolean
  /** Where `null` may be written; `null` if nowhere. */
  readonly nullable: Range | null
  readonly tag: number | null
  /** As it is written in the spec; `null` if there is none, and the zero of the type stands in. */
  readonly default: string | null
  readonly words: ReadonlySet<FieldWord>
  readonly entity: Entity | null
}

/** A struct of a message. The message itself is one, too: its root. */
export interface Struct {
  readonly name: string
  /** Name of its TypeScript type: unique over all messages. */
  readonly typeName: string
  readonly at: Position
  readonly doc: string | null
  /** The versions in which it can occur. */
  readonly versions: Range
  readonly fields: readonly Field[]
}

export interface Message {
  readonly name: string
  readonly at: Position
  readonly doc: string | null
  readonly versions: Range
  /** First flexible version; infinity if there is none. */
  readonly flexibleFrom: number
  readonly root: Struct
  /** The root and every other struct, each once, in the order in which they are written. */
  readonly structs: readonly Struct[]
}

export interface Api {
  readonly name: string
  readonly key: number
  readonly at: Position
  readonly doc: string | null
  readonly versions: Range
  readonly baseline: number
  /** First version that shows a broker which takes nothing below the baseline, whatever it advertises; infinity if there is none. */
  readonly baselineSince: number
  readonly flexibleFrom: number
  /** First unstable version; infinity if there is none. */
  readonly unstableFrom: number
  readonly listeners: readonly string[]
  readonly route: Route
  /** Spoken between brokers only, and so exported by the internal entry only. */
  readonly internal: boolean
  readonly request: Message
  readonly response: Message
}

/** A structure that is no message of an API: what is stored, or carried within a message. */
export interface Data extends Message {
  /** What stands before the key of such a record in a coordinator's log; `null` for other structures. */
  readonly recordType: number | null
}

export interface ErrorCode {
  readonly code: number
  readonly name: string
  readonly at: Position
  readonly retriable: boolean
  readonly metadata: boolean
  readonly coordinator: boolean
  readonly fencing: boolean
}

/** Numbers with names. */
export interface Enumeration {
  readonly name: string
  readonly at: Position
  /** `int8` to `int64`. */
  readonly type: string
  readonly doc: string | null
  readonly values: readonly { readonly value: number; readonly name: string; readonly doc: string | null }[]
}

/** What the brokers of a release offer. */
export interface Release {
  readonly name: string
  readonly offers: readonly { readonly api: string; readonly at: Position; readonly versions: Range }[]
}

/** All that the spec folder says. */
export interface Specs {
  readonly apis: readonly Api[]
  readonly headers: readonly Data[]
  readonly data: readonly Data[]
  readonly errors: readonly ErrorCode[]
  readonly enums: readonly Enumeration[]
  readonly releases: readonly Release[]
}

/** Required: its value must be given wherever the version carries it. */
export function isRequired(field: Field): boolean {
  if (field.words.has('required')) return true
  return field.always && field.default === null && field.tag === null
}

/** May be left out of an input: it has a default, came later, went earlier, or is tagged. */
export function isOptional(field: Field): boolean {
  return !(isRequired(field) && field.always)
}

/** Every message of the specs. */
export function allMessages({ apis, headers, data }: Specs): Message[] {
  return [...headers, ...data, ...apis.flatMap(({ request, response }) => [request, response])]
}
