import {
  type Entity,
  entities,
  type Field,
  type FieldType,
  type FieldWord,
  fieldWords,
  type Message,
  type Scalar,
  type Struct,
  scalars,
} from './model.ts'
import type { Fault, Position } from './spec-error.ts'
import type { At, FieldSyntax, SectionSyntax, StructSyntax } from './syntax.ts'
import { contains, formatRange, type Range } from './versions.ts'

export interface MessageFrame {
  readonly name: string
  readonly at: Position
  readonly doc: string | null
  readonly versions: Range
  readonly flexibleFrom: number
}

/** What is known while the fields of one message are resolved. */
interface Scope {
  readonly frame: MessageFrame
  readonly faults: Fault[]
  readonly shared: ReadonlyMap<string, StructSyntax>
  readonly resolved: Map<string, Struct | null>
  readonly structs: Struct[]
}

const anyField: FieldType = { kind: 'scalar', scalar: 'int32' }

/** Gives every name, range and type of a section its meaning. What has none is added to `faults`. */
export function resolveMessage(section: SectionSyntax, frame: MessageFrame, faults: Fault[]): Message {
  const shared = new Map(section.structs.map((struct) => [struct.name, struct]))
  for (const struct of section.structs) {
    if (shared.get(struct.name) !== struct) faults.push({ at: struct.at, reason: `struct ${struct.name} is defined twice` })
  }
  const scope: Scope = { frame, faults, shared, resolved: new Map(), structs: [] }
  const { name, at, doc } = frame
  const root = resolveStruct({ name, at, doc, fields: section.fields }, name, frame.versions, scope)
  for (const struct of section.structs) {
    if (!scope.resolved.has(struct.name)) faults.push({ at: struct.at, reason: `struct ${struct.name} is not used` })
  }
  return { ...frame, root, structs: scope.structs }
}

function resolveStruct(syntax: StructSyntax, typeName: string, versions: Range, scope: Scope): Struct {
  const place = scope.structs.length
  const fields = syntax.fields.map((field) => resolveField(field, versions, scope))
  if (fields.length === 0 && typeName !== scope.frame.name) {
    scope.faults.push({ at: syntax.at, reason: `struct ${syntax.name} has no fields` })
  }
  const struct: Struct = { name: syntax.name, typeName, at: syntax.at, doc: syntax.doc, versions, fields }
  if (scope.structs.some((other) => other.typeName === typeName)) {
    scope.faults.push({ at: syntax.at, reason: `a second struct ${syntax.name} in ${scope.frame.name}` })
  }
  scope.structs.splice(place, 0, struct)
  return struct
}

function resolveField(syntax: FieldSyntax, parent: Range, scope: Scope): Field {
  const versions = resolveRange(syntax.versions, parent, 'the range of its parent', scope)
  return {
    name: syntax.name,
    at: syntax.at,
    doc: syntax.doc,
    type: resolveType(syntax, versions, scope),
    versions,
    always: contains(versions, parent),
    nullable: syntax.nullable === null ? null : resolveRange(nullableRange(syntax), versions, 'the range of the field', scope),
    tag: syntax.tag?.value ?? null,
    default: syntax.default?.value ?? null,
    words: resolveWords(syntax, scope),
    entity: resolveEntity(syntax.entity, scope),
  }
}

function nullableRange({ nullable }: FieldSyntax): At<Range> | null {
  return nullable === null || nullable.value === null ? null : { value: nullable.value, at: nullable.at }
}

/** The written range, closed at the end of the outer one, or all of the outer one where none is written. */
function resolveRange(written: At<Range> | null, outer: Range, outerName: string, { faults }: Scope): Range {
  if (written === null) return outer
  const { min, max } = written.value
  const range = { min, max: max === Number.POSITIVE_INFINITY ? outer.max : max }
  if (contains(outer, range) && min <= range.max) return range
  const reason = `${formatRange(written.value)} is outside ${outerName}, ${formatRange(outer)}`
  faults.push({ at: written.at, reason })
  return outer
}

function resolveType(syntax: FieldSyntax, versions: Range, scope: Scope): FieldType {
  const { scalar, struct, shape } = syntax
  if (scalar !== null) {
    if (syntax.fields.length > 0) scope.faults.push({ at: syntax.at, reason: 'only a struct has fields of its own' })
    if (!isOneOf(scalars, scalar.value)) {
      scope.faults.push({ at: scalar.at, reason: `unknown type ${scalar.value}` })
      return anyField
    }
    const known: Scalar = scalar.value
    return shape === 'scalars' ? { kind: 'scalars', scalar: known } : { kind: 'scalar', scalar: known }
  }
  if (struct === null) return anyField
  const resolved = syntax.fields.length > 0 ? inlineStruct(syntax, struct, versions, scope) : sharedStruct(struct, scope)
  if (resolved === null) return anyField
  return shape === 'structs' ? { kind: 'structs', struct: resolved } : { kind: 'struct', struct: resolved }
}

function inlineStruct(syntax: FieldSyntax, name: At<string>, versions: Range, scope: Scope): Struct {
  if (scope.shared.has(name.value)) {
    scope.faults.push({ at: name.at, reason: `struct ${name.value} is defined here and as a shared struct` })
  }
  return resolveStruct(
    { name: name.value, at: name.at, doc: null, fields: syntax.fields },
    typeName(scope.frame.name, name.value),
    versions,
    scope,
  )
}

function sharedStruct(name: At<string>, scope: Scope): Struct | null {
  const syntax = scope.shared.get(name.value)
  if (syntax === undefined) {
    scope.faults.push({ at: name.at, reason: `no fields follow, and there is no shared struct ${name.value}` })
    return null
  }
  const known = scope.resolved.get(name.value)
  if (known !== undefined) {
    if (known === null) scope.faults.push({ at: name.at, reason: `struct ${name.value} contains itself` })
    return known
  }
  scope.resolved.set(name.value, null)
  const struct = resolveStruct(syntax, typeName(scope.frame.name, name.value), scope.frame.versions, scope)
  scope.resolved.set(name.value, struct)
  return struct
}

/** `FetchResponse` and `PartitionData` make `FetchResponsePartitionData`; a struct that bears the message's name keeps its own. */
function typeName(message: string, struct: string): string {
  return struct.startsWith(message) ? struct : `${message}${struct}`
}

function resolveWords({ words }: FieldSyntax, { faults }: Scope): Set<FieldWord> {
  const found = new Set<FieldWord>()
  for (const { value, at } of words) {
    if (!isOneOf(fieldWords, value)) faults.push({ at, reason: `unknown word ${value}` })
    else if (found.has(value)) faults.push({ at, reason: `'${value}' is written twice` })
    else found.add(value)
  }
  return found
}

function resolveEntity(entity: At<string> | null, { faults }: Scope): Entity | null {
  if (entity === null) return null
  if (isOneOf(entities, entity.value)) return entity.value
  faults.push({ at: entity.at, reason: `unknown entity ${entity.value}` })
  return null
}

function isOneOf<T extends string>(known: readonly T[], value: string): value is T {
  return (known as readonly string[]).includes(value)
}
