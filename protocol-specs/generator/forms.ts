import type { Field, Message, Struct } from './model.ts'
import { includes, type Range, versionsOf } from './versions.ts'

/** How a field stands on the wire within a range of versions. */
export interface Form {
  readonly range: Range
  readonly compact: boolean
  readonly nullable: boolean
}

/** The forms of a field, newest first: adjacent versions of one form are one range. */
export function formsOf(field: Field, { flexibleFrom }: Message): Form[] {
  const forms: Form[] = []
  for (const version of versionsOf(field.versions)) {
    const compact = version >= flexibleFrom && !field.words.has('rigid')
    const nullable = includes(field.nullable, version)
    const last = forms[0]
    if (last !== undefined && last.compact === compact && last.nullable === nullable) {
      forms[0] = { ...last, range: { min: last.range.min, max: version } }
    } else forms.unshift({ range: { min: version, max: version }, compact, nullable })
  }
  return forms
}

/** The condition under which `version`, known to be in `scope`, is in `range`; `null` if it always is. */
export function condition(range: Range, scope: Range): string | null {
  const from = range.min > scope.min ? `version >= ${range.min}` : null
  const to = range.max < scope.max ? `version <= ${range.max}` : null
  return from !== null && to !== null ? `${from} && ${to}` : (from ?? to)
}

/** The condition under which `version`, known to be in `scope`, is not in `range`; `null` if it always is. */
export function conditionOutside(range: Range, scope: Range): string | null {
  const before = range.min > scope.min ? `version < ${range.min}` : null
  const after = range.max < scope.max ? `version > ${range.max}` : null
  return before !== null && after !== null ? `(${before} || ${after})` : (before ?? after)
}

/** The condition as an expression: `true` where it always holds. */
export function conditionOrTrue(range: Range | null, scope: Range): string {
  return range === null ? 'false' : (condition(range, scope) ?? 'true')
}

/** The versions of `scope` that are flexible; `null` if none is. */
export function flexibleRange(scope: Range, { flexibleFrom }: Message): Range | null {
  return flexibleFrom > scope.max ? null : { min: Math.max(scope.min, flexibleFrom), max: scope.max }
}

/** The fewest bytes that the struct takes in any of the versions. */
export function smallestStruct(struct: Struct, versions: Range, message: Message): number {
  return Math.min(...versionsOf(versions).map((version) => structSize(struct, version, message)))
}

function structSize(struct: Struct, version: number, message: Message): number {
  const carried = struct.fields.filter((field) => field.tag === null && includes(field.versions, version))
  const tags = version >= message.flexibleFrom ? 1 : 0
  return carried.reduce((size, field) => size + fieldSize(field, version, message), tags)
}

const fixedSizes: Partial<Record<string, number>> = {
  bool: 1,
  int8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  int64: 8,
  float64: 8,
  uuid: 16,
}

/** The fewest bytes of a scalar. */
export function scalarSize(scalar: string, compact: boolean): number {
  return fixedSizes[scalar] ?? (compact ? 1 : scalar === 'string' ? 2 : 4)
}

function fieldSize(field: Field, version: number, message: Message): number {
  const compact = version >= message.flexibleFrom && !field.words.has('rigid')
  const { type } = field
  if (type.kind === 'scalar') return scalarSize(type.scalar, compact)
  if (type.kind === 'struct') return includes(field.nullable, version) ? 1 : structSize(type.struct, version, message)
  return compact ? 1 : 4
}
