import { ByteReader, type FieldFacts, type MessageFacts, type ScalarType, type StructFacts } from '../protocol/client.ts'

/** Some bytes of a message and what they are. */
export interface ExplainedBytes {
  readonly offset: number
  readonly bytes: Buffer
  /** The field, say `topics[2].name`, and for lengths and counts what they are of. */
  readonly path: string
  readonly meaning: string
}

/** A message taken apart: its bytes in order, none left out, and the value they make, in Kafka's JSON form. */
export interface Explanation {
  readonly lines: readonly ExplainedBytes[]
  readonly value: object
}

/**
 * Takes a message apart by what the specs say of it, independently of the codecs. Throws a `ProtocolError` where the bytes are
 * no such message.
 */
export function explain(facts: MessageFacts, version: number, bytes: Buffer): Explanation {
  const walk = new Walk(facts, version, bytes)
  const value = walk.struct(facts, '')
  walk.end()
  return { lines: walk.lines, value }
}

class Walk {
  readonly lines: ExplainedBytes[] = []
  readonly #facts: MessageFacts
  readonly #version: number
  readonly #bytes: Buffer
  readonly #reader: ByteReader
  readonly #flexible: boolean

  constructor(facts: MessageFacts, version: number, bytes: Buffer) {
    this.#facts = facts
    this.#version = version
    this.#bytes = bytes
    this.#reader = new ByteReader(bytes)
    this.#flexible = version >= facts.flexibleFrom
  }

  struct(struct: StructFacts, path: string): object {
    const members: [string, unknown][] = []
    const carried = struct.fields.filter((field) => this.#carries(field))
    for (const field of carried)
      if (field.tag === undefined) members.push([field.name, this.#field(field, `${path}${field.name}`)])
    if (this.#flexible) this.#tags(carried, path, members)
    return Object.fromEntries(members)
  }

  end(): void {
    const { remaining, position } = this.#reader
    if (remaining > 0) throw this.#reader.fault(position, `${remaining} bytes are left over`)
  }

  #carries({ versions }: FieldFacts): boolean {
    return versions === undefined || (this.#version >= versions[0] && this.#version <= versions[1])
  }

  #nullable({ nullable }: FieldFacts): boolean {
    return nullable !== undefined && this.#version >= nullable[0] && this.#version <= nullable[1]
  }

  /** Reads by `read` and notes the bytes that it took. */
  #note<T>(path: string, read: () => T, meaning: (value: T) => string): T {
    const offset = this.#reader.position
    const value = read()
    this.lines.push({ offset, bytes: this.#bytes.subarray(offset, this.#reader.position), path, meaning: meaning(value) })
    return value
  }

  #field(field: FieldFacts, path: string): unknown {
    if (field.array === true) {
      const count = this.#length(path, 'elements', this.#flexible, 4, this.#nullable(field))
      if (count === null) return null
      return Array.from({ length: count }, (_, i) => this.#element(field, `${path}[${i}]`))
    }
    if (field.type === 'struct' && this.#nullable(field)) {
      const present = this.#note(
        path,
        () => this.#reader.int8(path),
        (mark) => (mark < 0 ? 'null' : 'present'),
      )
      if (present < 0) return null
    }
    return this.#element(field, path)
  }

  #element(field: FieldFacts, path: string): unknown {
    if (field.type === 'struct') return this.struct(field.struct, `${path}.`)
    if (field.type === 'string' || field.type === 'bytes' || field.type === 'records') return this.#sized(field, field.type, path)
    return this.#fixed(field.type, path)
  }

  #fixed(type: Exclude<ScalarType, 'string' | 'bytes' | 'records'>, path: string): unknown {
    return this.#note<unknown>(
      path,
      () => this.#reader[type](path),
      (value) => `${type} ${String(value)}`,
    )
  }

  #sized(field: FieldFacts, type: 'string' | 'bytes' | 'records', path: string): string | null {
    const compact = this.#flexible && field.rigid !== true
    const mayBeNull = field.array !== true && this.#nullable(field)
    const length = this.#length(path, 'bytes', compact, type === 'string' ? 2 : 4, mayBeNull)
    if (length === null) return null
    if (length === 0) return ''
    const text = type === 'string' ? 'utf8' : 'base64'
    return this.#note(
      path,
      () => this.#reader.raw(length, path),
      (raw) => `${type} ${JSON.stringify(raw.toString(text))}`,
    ).toString(text)
  }

  /** A count of elements or bytes; `null` for null. */
  #length(path: string, of: string, compact: boolean, width: 2 | 4, mayBeNull: boolean): number | null {
    const read = (): number => {
      if (compact) return this.#reader.unsignedVarint(path) - 1
      return width === 2 ? this.#reader.int16(path) : this.#reader.int32(path)
    }
    const at = this.#reader.position
    const length = this.#note(path, read, (n) => (n < 0 ? 'null' : `${n} ${of}`))
    if (length === -1 && mayBeNull) return null
    // An element of an array can be as small as nothing, but no message has more of them than bytes.
    if (length < 0 || length > Math.max(this.#reader.remaining, 0))
      throw this.#reader.fault(at, `a length of ${length} cannot be`, path)
    return length
  }

  #tags(carried: readonly FieldFacts[], path: string, members: [string, unknown][]): void {
    const where = path === '' ? this.#facts.name : path.slice(0, -1)
    const count = this.#note(
      where,
      () => this.#reader.unsignedVarint(where),
      (n) => `${n} tagged fields`,
    )
    const unknown: { tag: number; data: string }[] = []
    for (let i = 0; i < count; i += 1) {
      const tag = this.#note(
        where,
        () => this.#reader.unsignedVarint(where),
        (n) => `tag ${n}`,
      )
      const size = this.#note(
        where,
        () => this.#reader.unsignedVarint(where),
        (n) => `${n} bytes`,
      )
      const field = carried.find((f) => f.tag === tag)
      if (field !== undefined) members.push([field.name, this.#field(field, `${path}${field.name}`)])
      else {
        const raw = this.#note(
          where,
          () => this.#reader.raw(size, where),
          (data) => `unknown tag: ${data.toString('base64')}`,
        )
        unknown.push({ tag, data: raw.toString('base64') })
      }
    }
    if (unknown.length > 0) members.push(['_unknownTaggedFields', unknown])
  }
}
