import type { Field, Struct } from '../../../protocol-specs/generator/model.ts'
import { zeroUuid } from '../../../src/wire/byte-reader.ts'

type Value = Readonly<Record<string, unknown>>

/** What a decoder gives for a field that the version does not carry: read from the spec, independently of the generator. */
export function defaultValue(field: Field): unknown {
  const { type, default: written } = field
  if (written === 'null') return null
  if (type.kind === 'struct') return withDefaults(type.struct, {})
  if (type.kind !== 'scalar') return []
  switch (type.scalar) {
    case 'bool':
      return written === 'true'
    case 'int64':
      return BigInt(written ?? 0)
    case 'string':
      return written === null ? '' : written.slice(1, -1)
    case 'uuid':
      return zeroUuid
    case 'bytes':
    case 'records':
      return Buffer.alloc(0)
    default:
      return Number(written ?? 0)
  }
}

/** `value` with every field that it leaves out at its default, down to the leaves. */
export function withDefaults(struct: Struct, value: Value): object {
  const fields = struct.fields.map((field) => [field.name, completed(field, value[field.name])])
  return { ...Object.fromEntries(fields), unknownTags: value['unknownTags'] }
}

function completed(field: Field, value: unknown): unknown {
  if (value === undefined) return defaultValue(field)
  if (value === null) return null
  const { type } = field
  if (type.kind === 'struct') return withDefaults(type.struct, value as Value)
  if (type.kind === 'structs') return (value as Value[]).map((element) => withDefaults(type.struct, element))
  return value
}
