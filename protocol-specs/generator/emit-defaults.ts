import { defaultOf, equalsDefault } from './literals.ts'
import type { Field, Struct } from './model.ts'
import { indented, type ModuleText } from './module-text.ts'

/** Notes the imports that a field's default needs. */
export function importScalarDefault({ type, default: value }: Field, text: ModuleText): void {
  if (type.kind !== 'scalar' || value === 'null') return
  if (type.scalar === 'uuid') text.import('../../../wire/byte-reader.ts', 'zeroUuid', 'value')
  if (type.scalar === 'bytes' || type.scalar === 'records') text.import('../../../wire/buffer-view.ts', 'emptyBytes', 'value')
}

/** The value of a struct that a message leaves out; frozen, since all messages share it. */
export function emitDefaultConstant({ typeName, fields }: Struct, text: ModuleText): void {
  for (const field of fields) importScalarDefault(field, text)
  const values = fields.map((field) => `  ${field.name}: ${defaultOf(field)},`)
  text.ifUsed(
    `default${typeName}`,
    `const default${typeName}: ${typeName} = /* @__PURE__ */ Object.freeze({`,
    ...values,
    '  unknownTags: undefined,',
    '})',
    '',
  )
}

/** A function that says whether a struct has nothing but defaults, and so need not be written. */
export function emitDefaultTest({ typeName, fields }: Struct, text: ModuleText): void {
  for (const field of fields) importScalarDefault(field, text)
  for (const field of fields) importEmptyTest(field, text)
  const tests = fields.map((field) => `(m.${field.name} === undefined || ${equalsDefault(field, `m.${field.name}`)})`)
  const tags = '(m.unknownTags === undefined || m.unknownTags.length === 0)'
  text.ifUsed(
    `isDefault${typeName}`,
    `function isDefault${typeName}(m: ${typeName}Input | null): boolean {`,
    ...indented(["if (typeof m !== 'object' || m === null) return false", `return ${[...tests, tags].join(' &&\n    ')}`]),
    '}',
    '',
  )
}

/** Notes the imports that the comparison with a field's default needs. */
export function importEmptyTest({ type, default: value }: Field, text: ModuleText): void {
  if (value === 'null') return
  if (type.kind === 'scalars' || type.kind === 'structs') text.import('../../codec.ts', 'isEmptyArray', 'value')
  if (type.kind === 'scalar' && (type.scalar === 'bytes' || type.scalar === 'records')) {
    text.import('../../codec.ts', 'isEmptyBytes', 'value')
  }
}
