import type { VersionRange } from '../api.ts'

/** The scalars of the protocol. */
export type ScalarType =
  | 'bool'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint16'
  | 'float64'
  | 'uuid'
  | 'string'
  | 'bytes'
  | 'records'

/** What the specs say of a field, as data. */
export type FieldFacts = ScalarFieldFacts | StructFieldFacts

interface AnyFieldFacts {
  readonly name: string
  /** An array of what `type` says. */
  readonly array?: true
  /** First and last version that carries it, where that is not every version of the message. */
  readonly versions?: readonly [min: number, max: number]
  /** First and last version in which it may be null. */
  readonly nullable?: readonly [min: number, max: number]
  /** Written at the end of its struct under this number, unless it has its default. */
  readonly tag?: number
  /** Where it is not the zero of the type. */
  readonly default?: null | boolean | number | bigint | string
  /** May be left out of what is written: its default stands in. */
  readonly optional?: true
  /** Written with a classic length in flexible versions, too. */
  readonly rigid?: true
  /** Dropped silently by a version that cannot carry it. */
  readonly ignorable?: true
}

export interface ScalarFieldFacts extends AnyFieldFacts {
  readonly type: ScalarType
}

export interface StructFieldFacts extends AnyFieldFacts {
  readonly type: 'struct'
  readonly struct: StructFacts
}

export interface StructFacts {
  readonly name: string
  /** In the order in which they stand on the wire, tagged ones aside. */
  readonly fields: readonly FieldFacts[]
}

/** What the specs say of a message, as data: for its JSON form, and for tools that explain bytes. */
export interface MessageFacts<T extends object = object, Input extends object = object> extends StructFacts {
  readonly versions: VersionRange
  /** First version with compact types and tagged fields; infinity if there is none (KIP-482). */
  readonly flexibleFrom: number
  /** Carries the types; never present at run time. */
  readonly types?: readonly [T, Input]
}

/** Whether a version of the message carries the field. */
export function carries({ versions }: FieldFacts, version: number): boolean {
  return versions === undefined || (version >= versions[0] && version <= versions[1])
}

/** Whether the field may be null in this version. */
export function mayBeNull({ nullable }: FieldFacts, version: number): boolean {
  return nullable !== undefined && version >= nullable[0] && version <= nullable[1]
}
