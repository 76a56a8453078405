import type { Field, FieldType, Struct } from '../../../protocol-specs/generator/model.ts'
import { includes } from '../../../protocol-specs/generator/versions.ts'
import { defaultValue, withDefaults } from './default-value.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * A message in Kafka's own JSON form, as our codecs take it: bytes are base64, int64 bare numbers, tagged fields left out where
 * they have their default. Every field that the version carries is set.
 */
export function fromKafkaJson(struct: Struct, version: number, text: string): object {
  return structValue(struct, version, JSON.parse(quoteLongIntegers(text)) as Json)
}

/** `JSON.parse` rounds integers beyond 2^53: those of 16 digits and more become strings first. */
function quoteLongIntegers(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}/g, (found) => (found.startsWith('"') ? found : `"${found}"`))
}

function structValue(struct: Struct, version: number, json: Json): object {
  const carried = struct.fields.filter((field) => includes(field.versions, version))
  const unknown = Object.keys(json).filter((name) => !carried.some((field) => field.name === name))
  if (unknown.length > 0) throw new Error(`${struct.typeName} version ${version} has no field ${unknown.join(', ')}`)
  return Object.fromEntries(carried.map((field) => [field.name, fieldValue(field, version, json[field.name])]))
}

function fieldValue(field: Field, version: number, json: unknown): unknown {
  if (json !== undefined) return value(field.type, version, json)
  if (field.tag === null) throw new Error(`${field.name} is missing`)
  return defaultValue(field)
}

function value(type: FieldType, version: number, json: unknown): unknown {
  if (json === null) return null
  switch (type.kind) {
    case 'struct':
      return withDefaults(type.struct, structValue(type.struct, version, json as Json) as Json)
    case 'structs':
      return (json as Json[]).map((element) => structValue(type.struct, version, element))
    case 'scalars':
      return (json as unknown[]).map((element) => value({ kind: 'scalar', scalar: type.scalar }, version, element))
    case 'scalar':
      if (type.scalar === 'int64') return BigInt(json as number | string)
      return type.scalar === 'bytes' || type.scalar === 'records' ? Buffer.from(json as string, 'base64') : json
  }
}
