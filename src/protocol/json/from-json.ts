import { ProtocolError } from '../../foundation/errors.ts'
import { refused } from '../../wire/refused.ts'
import { checkVersion, inMessage } from '../codec.ts'
import type { UnknownTag } from '../unknown-tags.ts'
import { defaultOf } from './defaults.ts'
import { parseExactJson } from './exact-json.ts'
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts'
import { carries, type FieldFacts, type MessageFacts, mayBeNull, type ScalarType, type StructFacts } from './message-facts.ts'
import { unknownTagsName } from './to-json.ts'

/**
 * The message that `toJson` would show as this JSON: as a decoder gives it, fields that the version does not carry at their
 * defaults. An int64 may be a safe integer or a `bigint`.
 *
 * Throws an `UnsupportedVersionError` if the version is unknown, a `ProtocolError` with the path if a field that the version
 * carries is missing (tagged ones may be), if one is there that it does not carry, or if a value is of the wrong type. Ranges are
 * not checked: that is what encoders do.
 */
export function fromJson<T extends object>(facts: MessageFacts<T>, version: number, json: JsonObject): T {
  checkVersion(facts.name, version, facts.versions.min, facts.versions.max)
  try {
    return structValue(facts, json, '', version) as T
  } catch (error) {
    throw inMessage(error, facts.name, version)
  }
}

/** As `fromJson`, of text. Throws a `ProtocolError` also if it is no JSON. */
export function fromJsonText<T extends object>(facts: MessageFacts<T>, version: number, text: string): T {
  return fromJson(facts, version, parseExactJson(text) as JsonObject)
}

function structValue(struct: StructFacts, json: JsonValue | undefined, path: string, version: number): object {
  if (!isJsonObject(json)) throw refused('an object', json, path.slice(0, -1) || undefined)
  const members = struct.fields.map((field) => [field.name, fieldValue(field, json, `${path}${field.name}`, version)] as const)
  for (const name of Object.keys(json)) {
    if (name !== unknownTagsName && !struct.fields.some((field) => field.name === name && carries(field, version))) {
      throw new ProtocolError('this version has no such field', { path: `${path}${name}` })
    }
  }
  return { ...Object.fromEntries(members), unknownTags: tagsValue(own(json, unknownTagsName), `${path}${unknownTagsName}`) }
}

/** A member of an object, and never what all objects have. */
function own(json: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(json, name) ? json[name] : undefined
}

function fieldValue(field: FieldFacts, object: JsonObject, path: string, version: number): unknown {
  if (!carries(field, version)) return defaultOf(field)
  const json = own(object, field.name)
  if (json === undefined && field.tag !== undefined) return defaultOf(field)
  if (json === null && mayBeNull(field, version)) return null
  if (field.array !== true) return elementValue(field, json, path, version)
  if (!Array.isArray(json)) throw refused('an array', json, path)
  return json.map((element: JsonValue, i) => elementValue(field, element, `${path}[${i}]`, version))
}

function elementValue(field: FieldFacts, json: JsonValue | undefined, path: string, version: number): unknown {
  return field.type === 'struct' ? structValue(field.struct, json, `${path}.`, version) : scalarValue(field.type, json, path)
}

function scalarValue(type: ScalarType, json: JsonValue | undefined, path: string): unknown {
  switch (type) {
    case 'bool':
      if (typeof json !== 'boolean') throw refused('a boolean', json, path)
      return json
    case 'uuid':
    case 'string':
      if (typeof json !== 'string') throw refused('a string', json, path)
      return json
    case 'bytes':
    case 'records':
      return bytesValue(json, path)
    case 'int64':
      if (typeof json === 'bigint') return json
      if (typeof json !== 'number' || !Number.isSafeInteger(json)) throw refused('an integer', json, path)
      return BigInt(json)
    case 'float64':
      return doubleValue(json, path)
    default:
      if (typeof json !== 'number' || !Number.isInteger(json)) throw refused('an integer', json, path)
      return json
  }
}

function doubleValue(json: JsonValue | undefined, path: string): number {
  if (typeof json === 'number') return json
  if (typeof json === 'bigint') return Number(json)
  if (json === 'NaN' || json === 'Infinity' || json === '-Infinity') return Number(json)
  throw refused('a number', json, path)
}

function bytesValue(json: JsonValue | undefined, path: string): Buffer {
  if (typeof json !== 'string') throw refused('base64', json, path)
  const bytes = Buffer.from(json, 'base64')
  if (bytes.toString('base64') !== json) throw refused('base64, with padding', json, path)
  return bytes
}

function tagsValue(json: JsonValue | undefined, path: string): UnknownTag[] | undefined {
  if (json === undefined) return undefined
  if (!Array.isArray(json)) throw refused('a list of tags', json, path)
  const tags = json.map((entry: JsonValue) => {
    if (!isJsonObject(entry) || typeof entry['tag'] !== 'number') throw refused('a tag and its data', entry, path)
    return { tag: entry['tag'], data: bytesValue(entry['data'], path) }
  })
  return tags.length === 0 ? undefined : tags
}
