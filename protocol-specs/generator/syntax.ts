import type { Position } from './spec-error.ts'
import type { Range } from './versions.ts'

/** A spec file as it is written: nothing is resolved or checked but the grammar. */
export interface FileSyntax {
  readonly file: string
  readonly heads: readonly HeadSyntax[]
}

export type HeadKind = 'api' | 'data' | 'header'

export interface HeadSyntax {
  readonly kind: HeadKind
  readonly name: string
  /** Only an `api` has one. */
  readonly key: number | null
  readonly at: Position
  /** The comment right above it, or behind it. */
  readonly doc: string | null
  readonly settings: SettingsSyntax
  readonly sections: readonly SectionSyntax[]
}

export interface At<T> {
  readonly value: T
  readonly at: Position
}

/** `baseline 3+` or `baseline 3+ since 12`. */
export interface BaselineSyntax {
  readonly from: number
  readonly since: number | null
}

export interface SettingsSyntax {
  readonly versions: At<Range> | null
  readonly baseline: At<BaselineSyntax> | null
  /** `null`: not written; a value of `null`: `none`. */
  readonly flexible: At<Range | null> | null
  readonly unstable: At<number> | null
  readonly listeners: At<readonly string[]> | null
  readonly route: At<string> | null
  readonly entry: At<string> | null
  /** Of a record in a coordinator's log: what stands before its key. */
  readonly record: At<number> | null
}

/** `body` is all there is of a data or header structure. */
export type SectionKind = 'request' | 'response' | 'body'

export interface SectionSyntax {
  readonly kind: SectionKind
  readonly at: Position
  readonly fields: readonly FieldSyntax[]
  readonly structs: readonly StructSyntax[]
}

export interface StructSyntax {
  readonly name: string
  readonly at: Position
  readonly doc: string | null
  readonly fields: readonly FieldSyntax[]
}

export type Shape = 'scalar' | 'scalars' | 'structs' | 'struct'

export interface FieldSyntax {
  readonly name: string
  readonly at: Position
  readonly doc: string | null
  readonly shape: Shape
  /** Of a scalar or an array of them. */
  readonly scalar: At<string> | null
  /** Of a struct or an array of them. */
  readonly struct: At<string> | null
  /** `null`: never nullable; a value of `null`: nullable wherever the field is carried. */
  readonly nullable: At<Range | null> | null
  readonly versions: At<Range> | null
  readonly tag: At<number> | null
  readonly default: At<string> | null
  readonly words: readonly At<string>[]
  readonly entity: At<string> | null
  readonly fields: readonly FieldSyntax[]
}
