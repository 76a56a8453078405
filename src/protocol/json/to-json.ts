import { asBuffer } from '../../wire/buffer-view.ts'
import { refused } from '../../wire/refused.ts'
import { checkVersion, inMessage, notCarried } from '../codec.ts'
import { defaultOf, isDefault } from './defaults.ts'
import { Double, type Writable, writeExactJson } from './exact-json.ts'
import type { JsonObject } from './json-value.ts'
import { carries, type FieldFacts, type MessageFacts, mayBeNull, type ScalarType, type StructFacts } from './message-facts.ts'

/** Where unknown tags stand in the JSON of a struct. */
export const unknownTagsName = '_unknownTaggedFields'

/**
 * A message in Kafka's own JSON form: names as Kafka has them, bytes and records in base64, uuids in base64url, int64 as numbers
 * (a `bigint` beyond ±2^53). Fields that the version does not carry are left out, and tagged ones that have their default. Unknown
 * tags, for which Kafka has no form, are `_unknownTaggedFields`, a list of `{ tag, data }`.
 *
 * Throws an `UnsupportedVersionError` if the version is unknown or cannot carry a field that is set, a `ProtocolError` with the
 * path if a value is missing or of the wrong type. Ranges are not checked: that is what encoders do.
 */
export function toJson<Input extends object>(facts: MessageFacts<object, Input>, version: number, message: Input): JsonObject {
  return messageJson({ facts, version, double: (value) => value }, message) as JsonObject
}

/** As `toJson`, as text in one line, every digit kept. A float64 always has a decimal point or an exponent, as Kafka wants it. */
export function toJsonText<Input extends object>(facts: MessageFacts<object, Input>, version: number, message: Input): string {
  return writeExactJson(messageJson({ facts, version, double: (value) => new Double(value) }, message))
}

interface Writing {
  readonly facts: MessageFacts
  readonly version: number
  readonly double: (value: number) => Writable
}

function messageJson(writing: Writing, message: object): Writable {
  const { facts, version } = writing
  checkVersion(facts.name, version, facts.versions.min, facts.versions.max)
  try {
    return structJson(facts, message, '', writing)
  } catch (error) {
    throw inMessage(error, facts.name, version)
  }
}

/** `path` is that of the struct, with a dot behind it unless it is the message. */
function structJson(struct: StructFacts, value: unknown, path: string, writing: Writing): Writable {
  if (!isStruct(value)) throw refused('an object', value, path.slice(0, -1) || undefined)
  const members = struct.fields.flatMap((field) => {
    const json = fieldJson(field, value[field.name], `${path}${field.name}`, writing)
    return json === undefined ? [] : [[field.name, json] as const]
  })
  const tags = tagsJson(value['unknownTags'], `${path}unknownTags`)
  return Object.fromEntries(tags === undefined ? members : [...members, [unknownTagsName, tags]])
}

function isStruct(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fieldJson(field: FieldFacts, value: unknown, path: string, writing: Writing): Writable | undefined {
  const { version, facts } = writing
  if (!carries(field, version)) {
    const { min, max } = facts.versions
    const [from, to] = field.versions ?? [min, max]
    const dropped = field.ignorable === true || value === undefined || isDefault(field, value)
    if (!dropped) throw notCarried(path, to >= max ? `${from}+` : `${from}-${to}`)
    return undefined
  }
  const given = value === undefined && field.optional === true ? defaultOf(field) : value
  if (field.tag !== undefined && isDefault(field, given)) return undefined
  if (given === null && mayBeNull(field, version)) return null
  if (field.array !== true) return elementJson(field, given, path, writing)
  if (!Array.isArray(given)) throw refused('an array', given, path)
  return given.map((element: unknown, i) => elementJson(field, element, `${path}[${i}]`, writing))
}

function elementJson(field: FieldFacts, value: unknown, path: string, writing: Writing): Writable {
  if (field.type === 'struct') return structJson(field.struct, value, `${path}.`, writing)
  return scalarJson(field.type, value, path, writing)
}

function scalarJson(type: ScalarType, value: unknown, path: string, { double }: Writing): Writable {
  switch (type) {
    case 'bool':
      if (typeof value !== 'boolean') throw refused('a boolean', value, path)
      return value
    case 'uuid':
    case 'string':
      if (typeof value !== 'string') throw refused('a string', value, path)
      return value
    case 'bytes':
    case 'records':
      return bytesJson(value, path)
    case 'int64':
      if (typeof value !== 'bigint') throw refused('an int64 (bigint)', value, path)
      return isExact(value) ? Number(value) : value
    case 'float64':
      if (typeof value !== 'number') throw refused('a number', value, path)
      return double(value)
    default:
      if (typeof value !== 'number' || !Number.isInteger(value)) throw refused('an integer', value, path)
      return value
  }
}

function isExact(value: bigint): boolean {
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER
}

/** Records may come in pieces. */
function bytesJson(value: unknown, path: string): string {
  const pieces: readonly unknown[] = Array.isArray(value) ? value : [value]
  const bytes = pieces.map((piece) => {
    if (!(piece instanceof Uint8Array)) throw refused('a Uint8Array', piece, path)
    return asBuffer(piece)
  })
  return (bytes.length === 1 && bytes[0] !== undefined ? bytes[0] : Buffer.concat(bytes)).toString('base64')
}

function tagsJson(tags: unknown, path: string): Writable | undefined {
  if (tags === undefined || (Array.isArray(tags) && tags.length === 0)) return undefined
  if (!Array.isArray(tags)) throw refused('a list of tags', tags, path)
  return tags.map((entry: unknown) => {
    if (!isStruct(entry) || typeof entry['tag'] !== 'number') throw refused('a tag and its data', entry, path)
    return { tag: entry['tag'], data: bytesJson(entry['data'], path) }
  })
}
