import fc from 'fast-check'
import type { Field, Message, Scalar, Struct } from '../../../protocol-specs/generator/model.ts'
import { includes } from '../../../protocol-specs/generator/versions.ts'

const bytes = fc.uint8Array({ maxLength: 40 }).map((array) => Buffer.from(array))
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('', 'a'.repeat(127), 'ü'.repeat(64)))
const int = (bits: number): fc.Arbitrary<number> => fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 })

const scalarArbitraries: Readonly<Record<Scalar, fc.Arbitrary<unknown>>> = {
  bool: fc.boolean(),
  int8: int(8),
  int16: int(16),
  int32: int(32),
  int64: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  uint16: fc.integer({ min: 0, max: 65_535 }),
  float64: fc.double({ noNaN: true }),
  uuid: fc.uint8Array({ minLength: 16, maxLength: 16 }).map((array) => Buffer.from(array).toString('base64url')),
  string: text,
  bytes,
  records: bytes,
}

const plain = { noNullPrototype: true } as const

export interface MessageOptions {
  /** How many elements an array may have. */
  readonly maxLength?: number
  /** With unknown tags in flexible versions. */
  readonly tags?: boolean
}

/** Values that the version can carry: every field of it is set, and none but those. */
export function messageArbitrary(message: Message, version: number, options: MessageOptions = {}): fc.Arbitrary<object> {
  return structArbitrary(message.root, { message, version, maxLength: options.maxLength ?? 3, tags: options.tags ?? true })
}

interface Scope extends Required<MessageOptions> {
  readonly message: Message
  readonly version: number
}

function structArbitrary(struct: Struct, scope: Scope): fc.Arbitrary<object> {
  const carried = struct.fields.filter((field) => includes(field.versions, scope.version))
  const fields = Object.fromEntries(carried.map((field) => [field.name, fieldArbitrary(field, scope)]))
  if (!scope.tags || scope.version < scope.message.flexibleFrom) return fc.record(fields, plain)
  return fc.record({ ...fields, unknownTags: unknownTags(struct, scope.version) }, plain)
}

/** Ascending, as a decoder finds them in what an encoder wrote; never those that the struct defines at this version. */
function unknownTags(struct: Struct, version: number): fc.Arbitrary<unknown> {
  const known = new Set(struct.fields.filter((field) => includes(field.versions, version)).map(({ tag }) => tag))
  const tag = fc.oneof(fc.nat(9), fc.constantFrom(127, 128, 300, 0xffff_ffff)).filter((number) => !known.has(number))
  const tags = fc.uniqueArray(fc.record({ tag, data: bytes }, plain), {
    selector: (entry) => entry.tag,
    minLength: 1,
    maxLength: 3,
  })
  const sorted = tags.map((list) => list.sort((a, b) => a.tag - b.tag))
  return fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: sorted })
}

function fieldArbitrary(field: Field, scope: Scope): fc.Arbitrary<unknown> {
  const value = valueArbitrary(field, scope)
  return includes(field.nullable, scope.version) ? fc.option(value, { freq: 4 }) : value
}

function valueArbitrary({ type }: Field, scope: Scope): fc.Arbitrary<unknown> {
  const { maxLength } = scope
  switch (type.kind) {
    case 'scalar':
      return scalarArbitraries[type.scalar]
    case 'scalars':
      return fc.array(scalarArbitraries[type.scalar], { maxLength })
    case 'struct':
      return structArbitrary(type.struct, scope)
    case 'structs':
      return fc.array(structArbitrary(type.struct, scope), { maxLength })
  }
}
