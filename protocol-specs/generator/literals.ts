import type { Field, Scalar } from './model.ts'

const zeros: Readonly<Record<Scalar, string>> = {
  bool: 'false',
  int8: '0',
  int16: '0',
  int32: '0',
  int64: '0n',
  uint16: '0',
  float64: '0',
  uuid: 'zeroUuid',
  string: "''",
  bytes: 'emptyBytes',
  records: 'emptyBytes',
}

/** The TypeScript expression of a field's default; of a struct, the name of its constant. */
export function defaultOf(field: Field): string {
  const { type, default: value } = field
  if (value === 'null') return 'null'
  if (type.kind === 'struct') return `default${type.struct.typeName}`
  if (type.kind !== 'scalar') return '[]'
  if (value === null) return zeros[type.scalar]
  if (type.scalar === 'int64') return `${value}n`
  return type.scalar === 'string' ? `'${value.slice(1, -1)}'` : value
}

/** An expression that says whether `value`, which is not undefined, differs from the field's default. */
export function differsFromDefault(field: Field, value: string): string {
  const { type } = field
  if (field.default === 'null') return `${value} !== null`
  if (type.kind === 'struct') return `!isDefault${type.struct.typeName}(${value})`
  if (type.kind !== 'scalar') return `!isEmptyArray(${value})`
  if (type.scalar === 'bytes' || type.scalar === 'records') return `!isEmptyBytes(${value})`
  return `${value} !== ${defaultOf(field)}`
}
