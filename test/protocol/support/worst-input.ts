import type { Field, Message, Struct } from '../../../protocol-specs/generator/model.ts'
import { includes } from '../../../protocol-specs/generator/versions.ts'
import type { Codec } from './specs.ts'

type Value = Readonly<Record<string, unknown>>

/** Bytes that decode into as many objects as they can, and which field it is that repeats. */
export interface WorstInput {
  readonly path: string
  readonly bytes: Buffer
}

const shortest: Readonly<Record<string, unknown>> = {
  bool: false,
  int8: 0,
  int16: 0,
  int32: 0,
  uint16: 0,
  int64: 0n,
  float64: 0,
  uuid: 'AAAAAAAAAAAAAAAAAAAAAA',
  string: '',
  bytes: Buffer.alloc(0),
  records: Buffer.alloc(0),
}

/**
 * For every array of a message one input of about `size` bytes in which it has as many elements as fit, each as short as can be:
 * bare, and in flexible versions with an unknown tag without and with data.
 */
export function* worstInputs({ message, encode }: Codec, version: number, size: number): Generator<WorstInput> {
  for (const { path, repeated } of arraysOf(message.root, { message, version, path: '' })) {
    const empty = encode(version, repeated(0)).length
    const one = encode(version, repeated(100)).length
    const bytes = encode(version, repeated(Math.ceil((100 * size) / Math.max(1, one - empty))))
    yield { path, bytes }
  }
}

interface Scope {
  readonly message: Message
  readonly version: number
  readonly path: string
}

/** The arrays within a struct, each with what makes a struct in which it has so many elements. */
function* arraysOf(
  struct: Struct,
  scope: Scope,
): Generator<{ readonly path: string; readonly repeated: (count: number) => object }> {
  for (const field of struct.fields) {
    if (!includes(field.versions, scope.version)) continue
    const { type } = field
    const path = `${scope.path}${field.name}`
    const base = smallest(struct, scope)
    const around = (value: unknown): object => ({ ...base, [field.name]: value })
    if (type.kind === 'scalars') {
      yield { path, repeated: (count) => around(new Array<unknown>(count).fill(shortest[type.scalar])) }
    } else if (type.kind === 'structs') {
      for (const [name, element] of elements(type.struct, scope)) {
        yield { path: `${path}${name}`, repeated: (count) => around(new Array<object>(count).fill(element)) }
      }
    }
    if (type.kind !== 'struct' && type.kind !== 'structs') continue
    for (const inner of arraysOf(type.struct, { ...scope, path: `${path}.` })) {
      yield { path: inner.path, repeated: (count) => around(wrapped(field, inner.repeated(count))) }
    }
  }
}

function wrapped({ type }: Field, value: object): unknown {
  return type.kind === 'structs' ? [value] : value
}

function elements(struct: Struct, scope: Scope): [name: string, element: object][] {
  const bare = smallest(struct, scope)
  if (scope.version < scope.message.flexibleFrom) return [['', bare]]
  const tag = (data: number): object => ({ ...bare, unknownTags: [{ tag: 90, data: Buffer.alloc(data) }] })
  return [
    ['', bare],
    [' with a tag', tag(0)],
    [' with a tag of a byte', tag(1)],
  ]
}

/** Every field that the version carries, as short as can be; what it does not carry is left out. */
function smallest(struct: Struct, scope: Scope): Value {
  const carried = struct.fields.filter((field) => field.tag === null && includes(field.versions, scope.version))
  return Object.fromEntries(carried.map((field) => [field.name, smallestValue(field, scope)]))
}

function smallestValue({ type, nullable }: Field, scope: Scope): unknown {
  if (type.kind === 'scalar') return shortest[type.scalar]
  if (type.kind !== 'struct') return []
  return includes(nullable, scope.version) ? null : smallest(type.struct, scope)
}
