import { type Api, type Entity, type Field, isOptional, type Message, type Scalar, type Struct } from './model.ts'
import { capitalized, docComment, type ModuleText } from './module-text.ts'
import { formatRange, sameRange } from './versions.ts'

const scalarTypes: Readonly<Record<Scalar, readonly [decoded: string, input: string]>> = {
  bool: ['boolean', 'boolean'],
  int8: ['number', 'number'],
  int16: ['number', 'number'],
  int32: ['number', 'number'],
  int64: ['bigint', 'bigint'],
  uint16: ['number', 'number'],
  float64: ['number', 'number'],
  uuid: ['string', 'string'],
  string: ['string', 'string'],
  bytes: ['Buffer', 'Uint8Array'],
  records: ['Buffer', 'Uint8Array | readonly Uint8Array[]'],
}

type Direction = 'decoded' | 'input'

/** The types of an API: two interfaces for each struct of both its messages, and the four shapes together. */
export function emitApiTypes(api: Api, text: ModuleText): void {
  emitMessageTypes(api.request, text)
  emitMessageTypes(api.response, text)
  text.lines(
    ...docComment(`The shapes of ${api.name} (API key ${api.key}).`, api.doc),
    `export interface ${api.name}Types {`,
    `  readonly requestInput: ${api.request.name}Input`,
    `  readonly request: ${api.request.name}`,
    `  readonly responseInput: ${api.response.name}Input`,
    `  readonly response: ${api.response.name}`,
    '}',
    '',
  )
}

/** Two interfaces for each struct of a message: as it is decoded, and as the encoder takes it. */
export function emitMessageTypes(message: Message, text: ModuleText): void {
  for (const struct of message.structs) {
    emitInterface(struct, message, 'decoded', text)
    emitInterface(struct, message, 'input', text)
  }
}

function emitInterface(struct: Struct, message: Message, direction: Direction, text: ModuleText): void {
  text.import('../../unknown-tags.ts', 'UnknownTag', 'type')
  const name = direction === 'decoded' ? struct.typeName : `${struct.typeName}Input`
  text.lines(...structDoc(struct, message, direction), `export interface ${name} {`)
  for (const field of struct.fields) {
    text.lines(...fieldDoc(field, message, direction))
    const optional = direction === 'input' && isOptional(field)
    const type = fieldType(field, direction, text)
    text.lines(`  readonly ${field.name}${optional ? '?' : ''}: ${type}${optional ? ' | undefined' : ''}`)
  }
  const tags = direction === 'decoded' ? 'UnknownTag[]' : 'readonly UnknownTag[]'
  text.lines(`  readonly unknownTags?: ${tags} | undefined`, '}', '')
}

function structDoc(struct: Struct, message: Message, direction: Direction): string[] {
  const what = struct === message.root ? `${message.name}` : `${struct.name} of ${message.name}`
  const manner = direction === 'decoded' ? 'as decoded' : 'as the encoder takes it'
  return docComment(`${what}, versions ${formatRange(struct.versions)}, ${manner}.`, struct.doc)
}

function fieldDoc(field: Field, message: Message, direction: Direction): string[] {
  const facts: string[] = []
  if (!field.always) facts.push(`versions ${formatRange(field.versions, message.versions)}`)
  if (field.nullable !== null && !sameRange(field.nullable, field.versions)) {
    facts.push(`null in versions ${formatRange(field.nullable, message.versions)}`)
  }
  if (direction === 'input' && field.default !== null) facts.push(`default ${field.default}`)
  if (direction === 'input' && field.words.has('required')) facts.push('required there')
  const said = [...(field.doc === null ? [] : [field.doc]), ...(facts.length === 0 ? [] : [`${capitalized(facts.join('; '))}.`])]
  return said.length === 0 ? [] : [`  /** ${said.join(' ')} */`]
}

function fieldType(field: Field, direction: Direction, text: ModuleText): string {
  const base = baseType(field, direction, text)
  return field.nullable === null ? base : `${base} | null`
}

function baseType({ type, entity }: Field, direction: Direction, text: ModuleText): string {
  const suffix = direction === 'decoded' ? '' : 'Input'
  const readonly = direction === 'decoded' ? '' : 'readonly '
  switch (type.kind) {
    case 'struct':
      return `${type.struct.typeName}${suffix}`
    case 'structs':
      return `${readonly}${type.struct.typeName}${suffix}[]`
    case 'scalar':
      return scalarType(type.scalar, entity, direction, text)
    case 'scalars':
      return `${readonly}${scalarType(type.scalar, entity, direction, text)}[]`
  }
}

function scalarType(scalar: Scalar, entity: Entity | null, direction: Direction, text: ModuleText): string {
  if (entity === null) return scalarTypes[scalar][direction === 'decoded' ? 0 : 1]
  const name = capitalized(entity)
  text.import('../../entities.ts', name, 'type')
  return name
}
