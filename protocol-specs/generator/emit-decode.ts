import { emitDefaultConstant, importScalarDefault } from './emit-defaults.ts'
import { condition, flexibleRange, formsOf, scalarSize, smallestStruct } from './forms.ts'
import { defaultOf } from './literals.ts'
import type { Field, Message, Scalar, Struct } from './model.ts'
import { capitalized, indented, localName, type ModuleText, versionParameter, when } from './module-text.ts'
import { intersect } from './versions.ts'

const wire = '../../../wire/'
const codec = '../../codec.ts'
const tagsModule = '../../unknown-tags.ts'

/** The functions that read a message: `decodeX(r, version)` for each struct, and one for each array of structs. */
export function emitDecoders(message: Message, types: string | null, text: ModuleText): void {
  text.import(`${wire}byte-reader.ts`, 'ByteReader', 'type')
  const uses = structUses(message)
  for (const struct of message.structs) {
    if (types !== null) text.import(types, struct.typeName, 'type')
    emitStruct(struct, message, text)
    if (uses.arrays.has(struct)) emitArrayDecoder(struct, text)
    if (uses.singles.has(struct)) {
      emitSingleDecoder(struct, text)
      emitDefaultConstant(struct, text)
    }
  }
}

/** Which structs stand in arrays, and which stand alone. */
export function structUses({ structs }: Message): {
  readonly arrays: ReadonlySet<Struct>
  readonly singles: ReadonlySet<Struct>
} {
  const types = structs.flatMap(({ fields }) => fields.map((field) => field.type))
  return {
    arrays: new Set(types.flatMap((type) => (type.kind === 'structs' ? [type.struct] : []))),
    singles: new Set(types.flatMap((type) => (type.kind === 'struct' ? [type.struct] : []))),
  }
}

function emitStruct(struct: Struct, message: Message, text: ModuleText): void {
  const untagged = struct.fields.filter((field) => field.tag === null)
  const tagged = struct.fields.filter((field) => field.tag !== null)
  const names = struct.fields.map((field) =>
    localName(field) === field.name ? field.name : `${field.name}: ${localName(field)}`,
  )
  const body = [
    ...untagged.flatMap((field) => decodeUntagged(field, struct, message, text)),
    ...decodeTags(tagged, struct, message, text),
    `return { ${[...names, 'unknownTags'].join(', ')} }`,
  ]
  const { typeName } = struct
  text.lines(
    `function decode${typeName}(r: ByteReader, ${versionParameter(body)}: number): ${typeName} {`,
    ...indented(body),
    '}',
    '',
  )
}

function decodeUntagged(field: Field, struct: Struct, message: Message, text: ModuleText): string[] {
  if (!field.always) importScalarDefault(field, text)
  const carried = condition(field.versions, struct.versions)
  const local = localName(field)
  if (!isArray(field)) {
    const value = readExpression(field, message, text)
    return [`const ${local} = ${carried === null ? value : `${carried} ? ${nested(value)} : ${defaultOf(field)}`}`]
  }
  const length = lengthExpression(field, message)
  const count = carried === null ? length : `${carried} ? ${nested(length)} : ${absentCount(field)}`
  if (field.nullable === null) return [`const ${local} = ${elementsExpression(field, count, message, text)}`]
  const counted = `countOf${capitalized(field.name)}`
  return [
    `const ${counted} = ${count}`,
    `const ${local} = ${counted} === -1 ? null : ${elementsExpression(field, counted, message, text)}`,
  ]
}

/** A conditional expression within another one. */
function nested(expression: string): string {
  return expression.includes(' ? ') ? `(${expression})` : expression
}

/** An array that is not carried is read as one of no elements, or as null. */
function absentCount(field: Field): string {
  return field.default === 'null' ? '-1' : '0'
}

function isArray({ type }: Field): boolean {
  return type.kind === 'scalars' || type.kind === 'structs'
}

/** The expression that reads a field, whatever its form; of an array: with its count. */
function readExpression(field: Field, message: Message, text: ModuleText): string {
  const { type, name } = field
  if (type.kind === 'struct') {
    const read = `decode${type.struct.typeName}In(r, version, '${name}')`
    const forms = formsOf(field, message).map(({ range, nullable }) => ({
      range,
      call: nullable ? `(r.int8('${name}') < 0 ? null : ${read})` : read,
    }))
    return ternary(forms, field)
  }
  if (type.kind !== 'scalar') return readArray(field, message, text)
  return ternary(
    formsOf(field, message).map(({ range, compact, nullable }) => ({
      range,
      call: `r.${readerMethod(type.scalar, compact, nullable)}('${name}')`,
    })),
    field,
  )
}

/** A tagged array. A nullable one needs its count twice, and so a function. */
function readArray(field: Field, message: Message, text: ModuleText): string {
  const length = lengthExpression(field, message)
  if (field.nullable === null) return elementsExpression(field, length, message, text)
  return `((count) => (count === -1 ? null : ${elementsExpression(field, 'count', message, text)}))(${length})`
}

interface Choice {
  readonly range: { readonly min: number; readonly max: number }
  readonly call: string
}

/** `version >= 12 ? newest : version >= 9 ? older : oldest` */
export function ternary(choices: readonly Choice[], field: Field): string {
  const merged = choices.filter(({ call }, i) => choices[i + 1]?.call !== call)
  const parts = merged.map(({ range, call }, i) => (i === merged.length - 1 ? call : `version >= ${range.min} ? ${call} : `))
  if (parts.length === 0) throw new Error(`${field.name} has no form`)
  return parts.join('')
}

/** `compactNullableString` and its like; fixed sizes have one form only. */
export function readerMethod(scalar: Scalar, compact: boolean, nullable: boolean): string {
  if (scalar !== 'string' && scalar !== 'bytes' && scalar !== 'records') return scalar
  const base = scalar === 'string' ? 'string' : 'bytes'
  return methodName(base, compact, nullable)
}

/** Puts `compact` and `nullable` before a name, in camel case. */
export function methodName(base: string, compact: boolean, nullable: boolean): string {
  const words = [compact ? 'compact' : '', nullable ? 'nullable' : '', base].filter((word) => word !== '')
  return words.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('')
}

function lengthExpression(field: Field, message: Message): string {
  const { type, name } = field
  const choices = formsOf(field, message).map(({ range, compact, nullable }) => {
    const size =
      type.kind === 'structs'
        ? smallestStruct(type.struct, intersect(range, type.struct.versions) ?? range, message)
        : scalarSize(type.kind === 'scalars' ? type.scalar : '', compact)
    return { range, call: `r.${methodName('arrayLength', compact, nullable)}(${size}, '${name}')` }
  })
  return ternary(choices, field)
}

function elementsExpression(field: Field, count: string, message: Message, text: ModuleText): string {
  const { type, name } = field
  if (type.kind === 'structs') return `decode${type.struct.typeName}List(r, version, ${count}, '${name}')`
  if (type.kind !== 'scalars') throw new Error(`${name} is no array`)
  if (type.scalar === 'int32') {
    text.import(codec, 'readInt32s', 'value')
    return `readInt32s(r, ${count}, '${name}')`
  }
  text.import(codec, 'readScalars', 'value')
  const functions = formsOf(field, message).map(({ range, compact }) => {
    return { range, call: `read${capitalized(readerMethod(type.scalar, compact, false))}` }
  })
  for (const { call } of functions) text.import('../../scalar-codecs.ts', call, 'value')
  return `readScalars(r, ${count}, '${name}', ${ternary(functions, field)})`
}

function decodeTags(tagged: readonly Field[], struct: Struct, message: Message, text: ModuleText): string[] {
  const flexible = flexibleRange(struct.versions, message)
  if (flexible === null) return ['const unknownTags = undefined']
  const inFlexible = condition(flexible, struct.versions)
  if (tagged.length === 0) {
    text.import(tagsModule, 'readUnknownTags', 'value')
    return [
      `const unknownTags = ${inFlexible === null ? 'readUnknownTags(r)' : `${inFlexible} ? readUnknownTags(r) : undefined`}`,
    ]
  }
  text.import(tagsModule, 'TagSection', 'value')
  text.import(tagsModule, 'UnknownTag', 'type')
  const known = tagged.flatMap((field, i) => {
    const carried = condition(field.versions, flexible)
    const test = `tags.tag === ${field.tag}${carried === null ? '' : ` && ${carried}`}`
    return [`${i === 0 ? '' : 'else '}if (${test}) ${localName(field)} = ${readExpression(field, message, text)}`]
  })
  const loop = ['while (tags.next()) {', ...indented([...known, 'else tags.keep()']), '}']
  const section = ['const tags = new TagSection(r, tagCount)', ...loop, 'unknownTags = tags.unknown']
  return [
    ...tagged.flatMap((field) => {
      importScalarDefault(field, text)
      return [`let ${localName(field)}: ${struct.typeName}['${field.name}'] = ${defaultOf(field)}`]
    }),
    'let unknownTags: UnknownTag[] | undefined',
    ...when(inFlexible, ["const tagCount = r.unsignedVarint('unknownTags')", ...when('tagCount > 0', section)]),
  ]
}

function emitArrayDecoder({ typeName }: Struct, text: ModuleText): void {
  text.import(codec, 'inElement', 'value')
  text.lines(
    `function decode${typeName}List(r: ByteReader, version: number, count: number, field: string): ${typeName}[] {`,
    `  const values = new Array<${typeName}>(count)`,
    '  let i = 0',
    '  try {',
    `    for (; i < count; i += 1) values[i] = decode${typeName}(r, version)`,
    '  } catch (error) {',
    '    throw inElement(error, field, i)',
    '  }',
    '  return values',
    '}',
    '',
  )
}

function emitSingleDecoder({ typeName }: Struct, text: ModuleText): void {
  text.import(codec, 'inField', 'value')
  text.lines(
    `function decode${typeName}In(r: ByteReader, version: number, field: string): ${typeName} {`,
    '  try {',
    `    return decode${typeName}(r, version)`,
    '  } catch (error) {',
    '    throw inField(error, field)',
    '  }',
    '}',
    '',
  )
}
