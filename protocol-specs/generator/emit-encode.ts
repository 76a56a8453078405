import { methodName, structUses, ternary } from './emit-decode.ts'
import { emitDefaultTest, importEmptyTest, importScalarDefault } from './emit-defaults.ts'
import { condition, conditionOrTrue, conditionOutside, flexibleRange, formsOf } from './forms.ts'
import { defaultOf, differsFromDefault } from './literals.ts'
import { type Field, isRequired, type Message, type Scalar, type Struct } from './model.ts'
import { capitalized, indented, localName, type ModuleText, versionParameter, when } from './module-text.ts'
import { formatRange, intersect, type Range } from './versions.ts'

const codec = '../../codec.ts'
const tagsModule = '../../unknown-tags.ts'

/** The functions that write a message: `encodeX(w, m, version)` for each struct, and one for each array of structs. Its types are in the module `types`, or in this one. */
export function emitEncoders(message: Message, types: string | null, text: ModuleText): void {
  text.import('../../../wire/byte-writer.ts', 'ByteWriter', 'type')
  const uses = structUses(message)
  for (const struct of message.structs) {
    if (types !== null) text.import(types, `${struct.typeName}Input`, 'type')
    emitStruct(struct, message, text)
    if (uses.arrays.has(struct)) emitArrayEncoder(struct, text)
    if (uses.singles.has(struct)) {
      emitSingleEncoder(struct, text)
      emitDefaultTest(struct, text)
    }
  }
}

function emitStruct(struct: Struct, message: Message, text: ModuleText): void {
  const untagged = struct.fields.filter((field) => field.tag === null)
  const tagged = struct.fields.filter((field) => field.tag !== null)
  text.import(codec, 'requireStruct', 'value')
  const body = [
    'requireStruct(m)',
    ...untagged.flatMap((field) => encodeUntagged(field, struct, message, text)),
    ...tagged.flatMap((field) => refuseOutside(field, struct, message, text)),
    ...encodeTags(tagged, struct, message, text),
  ]
  const parameters = `w: ByteWriter, m: ${struct.typeName}Input, ${versionParameter(body)}: number`
  text.lines(`function encode${struct.typeName}(${parameters}): void {`, ...indented(body), '}', '')
}

function encodeUntagged(field: Field, struct: Struct, message: Message, text: ModuleText): string[] {
  const carried = condition(field.versions, struct.versions)
  const write = writeStatements(field, valueExpression(field, struct, text), message, text)
  if (carried === null) return write
  const refusal = refusalOf(field, message, text)
  if (refusal === null) return when(carried, write)
  return [`if (${carried}) {`, ...indented(write), `} else if (${refusal.test}) ${refusal.statement}`]
}

/** A tagged field is not written in place, but refused in place where its version cannot carry it. */
function refuseOutside(field: Field, struct: Struct, message: Message, text: ModuleText): string[] {
  const outside = conditionOutside(field.versions, struct.versions)
  const refusal = outside === null ? null : refusalOf(field, message, text)
  return refusal === null ? [] : [`if (${outside} && ${refusal.test}) ${refusal.statement}`]
}

/** What to do with a value that the version cannot carry; `null` if it is silently dropped. */
function refusalOf(
  field: Field,
  message: Message,
  text: ModuleText,
): { readonly test: string; readonly statement: string } | null {
  if (field.words.has('ignorable')) return null
  importScalarDefault(field, text)
  importEmptyTest(field, text)
  text.import(codec, 'notCarried', 'value')
  const value = `m.${field.name}`
  return {
    test: `${value} !== undefined && ${differsFromDefault(field, value)}`,
    statement: `throw notCarried('${field.name}', '${formatRange(field.versions, message.versions)}')`,
  }
}

/** The expression of a field's value, with the default in place of one left out; the writer refuses what is missing. */
function valueExpression(field: Field, struct: Struct, text: ModuleText): string {
  const value = `m.${field.name}`
  if (isRequired(field)) return field.always ? value : `${value} as Exclude<${struct.typeName}Input['${field.name}'], undefined>`
  importScalarDefault(field, text)
  const { type } = field
  if (type.kind === 'struct' && field.default !== 'null') return `${value} === undefined ? {} : ${value}`
  if (type.kind !== 'scalar' && type.kind !== 'struct' && field.default !== 'null') {
    text.import(codec, 'emptyArray', 'value')
    return `${value} === undefined ? emptyArray : ${value}`
  }
  return `${value} === undefined ? ${defaultOf(field)} : ${value}`
}

function writeStatements(field: Field, value: string, message: Message, text: ModuleText): string[] {
  const { type, name } = field
  const local = localName(field)
  switch (type.kind) {
    case 'scalar':
      return writeScalar(field, type.scalar, value, message)
    case 'struct':
      return writeStruct(field, type.struct, value)
    default: {
      text.import(codec, 'writeCount', 'value')
      const flexible = field.words.has('rigid') ? null : flexibleRange(field.versions, message)
      const compact = conditionOrTrue(flexible, field.versions)
      const nullable = conditionOrTrue(field.nullable, field.versions)
      const elements = writeElements(field, message, text)
      return [
        `const ${local} = ${value}`,
        `writeCount(w, ${local}, ${compact}, ${nullable}, '${name}')`,
        field.nullable === null ? elements : `if (${local} !== null) ${elements}`,
      ]
    }
  }
}

function writeScalar(field: Field, scalar: Scalar, value: string, message: Message): string[] {
  if (!isSized(scalar)) return [`w.${scalar}(${value}, '${field.name}')`]
  const choices = formsOf(field, message).map(({ range, compact, nullable }) => {
    const method = methodName(scalar, compact, nullable)
    const cast = field.nullable !== null && !nullable ? ` as ${scalar === 'string' ? 'string' : 'Uint8Array'}` : ''
    return { range, call: (v: string): string => `w.${method}(${v}${cast}, '${field.name}')` }
  })
  if (choices.length === 1 && choices[0] !== undefined) return [choices[0].call(value)]
  const name = /^m\.\w+$/.test(value) ? value : localName(field)
  const declared = name === value ? [] : [`const ${name} = ${value}`]
  return [...declared, ...branches(choices.map(({ range, call }) => ({ range, line: call(name) })))]
}

/** A scalar with a length before it, and so with several forms. */
function isSized(scalar: Scalar): boolean {
  return scalar === 'string' || scalar === 'bytes' || scalar === 'records'
}

/** `if (version >= 12) … else if (version >= 9) … else …` */
function branches(choices: readonly { readonly range: Range; readonly line: string }[]): string[] {
  return choices.map(({ range, line }, i) => {
    const test = i === choices.length - 1 ? '' : `if (version >= ${range.min}) `
    return `${i === 0 ? '' : 'else '}${test}${line}`
  })
}

/** A nullable struct has a byte before it: −1 for null, else 1. */
function writeStruct(field: Field, struct: Struct, value: string): string[] {
  const { name } = field
  const local = localName(field)
  const write = `encode${struct.typeName}In(w, ${local}, version, '${name}')`
  const declared = `const ${local} = ${value}`
  if (field.nullable === null) return [declared, write]
  const inNullable = condition(field.nullable, field.versions)
  const mark = `w.int8(${local} === null ? -1 : 1, '${name}')`
  if (inNullable === null) return [declared, mark, `if (${local} !== null) ${write}`]
  const written = `encode${struct.typeName}In(w, ${local} as ${struct.typeName}Input, version, '${name}')`
  return [declared, `if (${inNullable}) ${mark}`, `if (${local} !== null || !(${inNullable})) ${written}`]
}

function writeElements(field: Field, message: Message, text: ModuleText): string {
  const { type, name } = field
  const local = localName(field)
  if (type.kind === 'structs') return `encode${type.struct.typeName}List(w, ${local}, version, '${name}')`
  if (type.kind !== 'scalars') throw new Error(`${name} is no array`)
  if (type.scalar === 'int32') {
    text.import(codec, 'writeInt32s', 'value')
    return `writeInt32s(w, ${local}, '${name}')`
  }
  text.import(codec, 'writeScalars', 'value')
  const functions = formsOf({ ...field, nullable: null }, message).map(({ range, compact }) => {
    return { range, call: `write${capitalized(isSized(type.scalar) ? methodName(type.scalar, compact, false) : type.scalar)}` }
  })
  for (const { call } of functions) text.import('../../scalar-codecs.ts', call, 'value')
  return `writeScalars(w, ${local}, '${name}', ${ternary(functions, field)})`
}

function encodeTags(tagged: readonly Field[], struct: Struct, message: Message, text: ModuleText): string[] {
  const flexible = flexibleRange(struct.versions, message)
  const inFlexible = flexible === null ? null : condition(flexible, struct.versions)
  if (flexible === null || inFlexible !== null) text.import(tagsModule, 'refuseTags', 'value')
  if (flexible === null) return ['refuseTags(m.unknownTags)']
  const section = tagged.length === 0 ? unknownOnly(text) : knownAndUnknown(tagged, flexible, message, text)
  if (inFlexible === null) return section
  return [`if (${inFlexible}) {`, ...indented(section), '} else refuseTags(m.unknownTags)']
}

function unknownOnly(text: ModuleText): string[] {
  text.import(tagsModule, 'writeUnknownTags', 'value')
  return ['if (m.unknownTags === undefined) w.unsignedVarint(0)', 'else writeUnknownTags(w, m.unknownTags)']
}

/** Known and unknown tags together, in ascending order. A known one is written only if it differs from its default. */
function knownAndUnknown(tagged: readonly Field[], flexible: Range, message: Message, text: ModuleText): string[] {
  text.import(tagsModule, 'sortedTags', 'value')
  text.import(tagsModule, 'writeTagsBelow', 'value')
  text.import(tagsModule, 'noTags', 'value')
  const fields = [...tagged].sort((a, b) => Number(a.tag) - Number(b.tag))
  const present = fields.map((field) => `const ${presence(field)} = ${presenceTest(field, flexible, text)}`)
  const known = fields.map((field) => {
    const carried = condition(intersect(field.versions, flexible) ?? field.versions, flexible)
    return carried === null ? `${field.tag}` : `...(${carried} ? [${field.tag}] : [])`
  })
  const count = fields.map((field) => `(${presence(field)} ? 1 : 0)`).join(' + ')
  return [
    ...present,
    `const tags = m.unknownTags === undefined ? noTags : sortedTags(m.unknownTags, [${known.join(', ')}])`,
    `w.unsignedVarint(${count} + tags.length)`,
    'let next = 0',
    ...fields.flatMap((field) => [`if (${presence(field)}) {`, ...indented(writeTag(field, message, text)), '}']),
    'writeTagsBelow(w, tags, next, Number.POSITIVE_INFINITY)',
  ]
}

function presence(field: Field): string {
  return `has${capitalized(field.name)}`
}

function presenceTest(field: Field, flexible: Range, text: ModuleText): string {
  importScalarDefault(field, text)
  importEmptyTest(field, text)
  const value = `m.${field.name}`
  const carried = condition(intersect(field.versions, flexible) ?? field.versions, flexible)
  const tests = [carried, `${value} !== undefined`, differsFromDefault(field, value)]
  return tests.filter((test) => test !== null).join(' && ')
}

function writeTag(field: Field, message: Message, text: ModuleText): string[] {
  return [
    `next = writeTagsBelow(w, tags, next, ${field.tag})`,
    `w.unsignedVarint(${field.tag})`,
    'const mark = w.beginSized()',
    ...writeStatements(field, `m.${field.name}`, message, text),
    'w.endSized(mark)',
  ]
}

function emitArrayEncoder({ typeName }: Struct, text: ModuleText): void {
  text.import(codec, 'inElement', 'value')
  text.lines(
    `function encode${typeName}List(w: ByteWriter, values: readonly ${typeName}Input[], version: number, field: string): void {`,
    '  let i = 0',
    '  try {',
    `    for (; i < values.length; i += 1) encode${typeName}(w, values[i] as ${typeName}Input, version)`,
    '  } catch (error) {',
    '    throw inElement(error, field, i)',
    '  }',
    '}',
    '',
  )
}

function emitSingleEncoder({ typeName }: Struct, text: ModuleText): void {
  text.import(codec, 'inField', 'value')
  text.lines(
    `function encode${typeName}In(w: ByteWriter, value: ${typeName}Input, version: number, field: string): void {`,
    '  try {',
    `    encode${typeName}(w, value, version)`,
    '  } catch (error) {',
    '    throw inField(error, field)',
    '  }',
    '}',
    '',
  )
}
