import { ProtocolError } from '../foundation/errors.ts'
import type { ByteReader } from '../wire/byte-reader.ts'
import type { ByteWriter } from '../wire/byte-writer.ts'
import { refused } from '../wire/refused.ts'

/** A tagged field that the struct does not define at its version (KIP-482): kept when read, written back as it was. */
export interface UnknownTag {
  /** A uint32. */
  readonly tag: number
  /** When read: a view of the message. */
  readonly data: Uint8Array
}

/** What a message without unknown tags writes of them. */
export const noTags: readonly UnknownTag[] = []

/**
 * The tagged fields at the end of one struct, in the order in which they come; any order will do, a tag that comes twice is a
 * `ProtocolError`, and so is a field that does not fill its announced size.
 */
export class TagSection {
  readonly #reader: ByteReader
  readonly #seen = new Set<number>()
  #left: number
  #size = 0
  #end = -1
  #unknown: UnknownTag[] | undefined

  /** The tag of the field that comes next, once `next` has returned true. */
  tag = -1

  constructor(reader: ByteReader, count: number) {
    this.#reader = reader
    this.#left = count
  }

  /** What `keep` has kept; `undefined` if nothing. */
  get unknown(): UnknownTag[] | undefined {
    return this.#unknown
  }

  /** Goes on to the next field, if there is one; the caller then reads its value or calls `keep`. */
  next(): boolean {
    const reader = this.#reader
    const { position } = reader
    if (this.#end !== -1 && position !== this.#end) {
      throw reader.fault(
        position,
        `tag ${this.tag} announced ${this.#size} bytes, its value has ${this.#size + position - this.#end}`,
      )
    }
    if (this.#left === 0) return false
    this.#left -= 1
    this.tag = reader.unsignedVarint('unknownTags')
    if (this.#seen.has(this.tag)) throw reader.fault(position, `tag ${this.tag} comes twice`, 'unknownTags')
    this.#seen.add(this.tag)
    this.#size = reader.unsignedVarint('unknownTags')
    this.#end = reader.position + this.#size
    if (this.#size > reader.remaining) {
      throw reader.fault(position, `tag ${this.tag} announces ${this.#size} bytes, ${reader.remaining} left`, 'unknownTags')
    }
    return true
  }

  /** Keeps the field as one that the struct does not know. */
  keep(): void {
    this.#unknown ??= []
    this.#unknown.push({ tag: this.tag, data: this.#reader.raw(this.#size) })
  }
}

/** The tagged fields of a struct that defines none at its version. */
export function readUnknownTags(reader: ByteReader): UnknownTag[] | undefined {
  const count = reader.unsignedVarint('unknownTags')
  if (count === 0) return undefined
  const tags = new TagSection(reader, count)
  while (tags.next()) tags.keep()
  return tags.unknown
}

/** Writes the tagged fields of a struct that defines none at its version. */
export function writeUnknownTags(writer: ByteWriter, tags: readonly UnknownTag[] | undefined): void {
  const sorted = sortedTags(tags, noKnown)
  writer.unsignedVarint(sorted.length)
  writeTagsBelow(writer, sorted, 0, Number.POSITIVE_INFINITY)
}

const noKnown: readonly number[] = []

/** `tags` in ascending order. A tag that comes twice, or is one of those the struct defines, is a `ProtocolError`. */
export function sortedTags(tags: readonly UnknownTag[] | undefined, known: readonly number[]): readonly UnknownTag[] {
  if (tags === undefined) return noTags
  if (!Array.isArray(tags)) throw refused('a list of tags', tags, 'unknownTags')
  const seen = new Set<number>(known)
  for (const entry of tags) checkTag(entry, seen)
  return [...tags].sort((a, b) => a.tag - b.tag)
}

function checkTag(entry: UnknownTag | null | undefined, seen: Set<number>): void {
  const tag = entry?.tag
  if (typeof tag !== 'number' || tag >>> 0 !== tag) throw refused('a tag number', tag, 'unknownTags')
  if (!(entry?.data instanceof Uint8Array)) throw refused(`a Uint8Array as the data of tag ${tag}`, entry?.data, 'unknownTags')
  if (seen.has(tag)) throw new ProtocolError(`tag ${tag} is a field of its own here, or comes twice`, { path: 'unknownTags' })
  seen.add(tag)
}

/** Writes those of `sorted`, from index `next` on, whose tag is below `limit`; returns the index of the first that is not. */
export function writeTagsBelow(writer: ByteWriter, sorted: readonly UnknownTag[], next: number, limit: number): number {
  let index = next
  for (; index < sorted.length; index += 1) {
    const entry = sorted[index]
    if (entry === undefined || entry.tag >= limit) break
    writer.unsignedVarint(entry.tag)
    writer.unsignedVarint(entry.data.length)
    writer.raw(entry.data)
  }
  return index
}

/** At a version that has no tagged fields, unknown ones are a `ProtocolError`. */
export function refuseTags(tags: readonly UnknownTag[] | undefined): void {
  if (tags === undefined || tags.length === 0) return
  throw new ProtocolError('this version has no tagged fields', { path: 'unknownTags' })
}
