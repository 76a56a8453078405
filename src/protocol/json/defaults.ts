import { emptyBytes } from '../../wire/buffer-view.ts'
import { zeroUuid } from '../../wire/byte-reader.ts'
import type { FieldFacts, ScalarType, StructFacts } from './message-facts.ts'

const zeros: Readonly<Record<ScalarType, unknown>> = {
  bool: false,
  int8: 0,
  int16: 0,
  int32: 0,
  int64: 0n,
  uint16: 0,
  float64: 0,
  uuid: zeroUuid,
  string: '',
  bytes: emptyBytes,
  records: emptyBytes,
}

/** What a field has that was left out, or that the version does not carry; the same as a decoder gives. */
export function defaultOf(field: FieldFacts): unknown {
  if (field.default !== undefined) return field.default
  if (field.array === true) return []
  return field.type === 'struct' ? defaultStruct(field.struct) : zeros[field.type]
}

function defaultStruct({ fields }: StructFacts): object {
  return { ...Object.fromEntries(fields.map((field) => [field.name, defaultOf(field)])), unknownTags: undefined }
}

/** Whether a value, which is not undefined, is what a field has if it is left out. */
export function isDefault(field: FieldFacts, value: unknown): boolean {
  if (field.default !== undefined) return value === field.default
  if (field.array === true || field.type === 'bytes' || field.type === 'records') return isEmpty(value)
  return field.type === 'struct' ? isDefaultStruct(field.struct, value) : value === zeros[field.type]
}

function isEmpty(value: unknown): boolean {
  return (Array.isArray(value) || value instanceof Uint8Array) && value.length === 0
}

function isDefaultStruct({ fields }: StructFacts, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const members = value as Readonly<Record<string, unknown>>
  const tags = members['unknownTags']
  if (tags !== undefined && !isEmpty(tags)) return false
  return fields.every((field) => members[field.name] === undefined || isDefault(field, members[field.name]))
}
