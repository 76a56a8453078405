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

/** An expression that says whether `value`, which is not undefined, is the field's default. */
export function equalsDefault(field: Field, value: string): string {
  return defaultTest(field, value) ?? `${value} === ${defaultOf(field)}`
}

/** An expression that says whether `value`, which is not undefined, differs from the field's default. */
export function differsFromDefault(field: Field, value: string): string {
  const test = defaultTest(field, value)
  return test === null ? `${value} !== ${defaultOf(field)}` : `!${test}`
}

/** The call that compares a value with a default that `===` cannot tell; `null` where it can. */
function defaultTest({ type, default: written }: Field, value: string): string | null {
  if (written === 'null') return null
  if (type.kind === 'struct') return `isDefault${type.struct.typeName}(${value})`
  if (type.kind !== 'scalar') return `isEmptyArray(${value})`
  return type.scalar === 'bytes' || type.scalar === 'records' ? `isEmptyBytes(${value})` : null
}
