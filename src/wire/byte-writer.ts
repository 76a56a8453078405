import { ProtocolError } from '../foundation/errors.ts'
import { zeroUuid } from './byte-reader.ts'
import { refused } from './refused.ts'
import { putUnsignedVarint, unsignedVarintSize, zigzag } from './varint.ts'

/** Pieces of at least this many bytes are passed on as they are; below it copying is cheaper than one more chunk. */
const passOnFrom = 16_384

/** Up to this many characters, ASCII text is written faster by a loop here than by a call into the runtime. */
const shortText = 32

/** Kafka's limit for strings, compact ones too: their length was an int16 once. */
const maxStringBytes = 32_767

const base64url = /^[\w-]{21}[AQgw]$/

/**
 * Writes Kafka's primitive types into a message that grows as needed, in one pass: lengths that are known only later are
 * reserved and patched. Large pieces of `records` and `raw` are not copied but become chunks of their own, so they must not
 * change until the message has been sent.
 *
 * Every value is checked before it is written: one of the wrong type or out of range is a `ProtocolError` with the name of
 * the `field` as `path` where one was given. What was written before stays, and the message is to be thrown away.
 */
export class ByteWriter {
  /** What comes before `#buffer[#start]`. */
  readonly #chunks: Uint8Array[] = []
  #chunkBytes = 0
  #buffer: Buffer
  #view: DataView
  #start = 0
  #at = 0

  constructor(initialBytes = 256) {
    this.#buffer = Buffer.allocUnsafe(initialBytes)
    this.#view = new DataView(this.#buffer.buffer, this.#buffer.byteOffset, this.#buffer.length)
  }

  /** How many bytes have been written. */
  get length(): number {
    return this.#chunkBytes + this.#at - this.#start
  }

  bool(value: boolean, field?: string): void {
    if (typeof value !== 'boolean') throw refused('a boolean', value, field)
    const at = this.#take(1)
    this.#view.setInt8(at, value ? 1 : 0)
  }

  int8(value: number, field?: string): void {
    if (typeof value !== 'number' || (value << 24) >> 24 !== value) throw refused('an int8', value, field)
    const at = this.#take(1)
    this.#view.setInt8(at, value)
  }

  int16(value: number, field?: string): void {
    if (typeof value !== 'number' || (value << 16) >> 16 !== value) throw refused('an int16', value, field)
    const at = this.#take(2)
    this.#view.setInt16(at, value)
  }

  uint16(value: number, field?: string): void {
    if (typeof value !== 'number' || (value & 0xffff) !== value) throw refused('a uint16', value, field)
    const at = this.#take(2)
    this.#view.setUint16(at, value)
  }

  int32(value: number, field?: string): void {
    if (typeof value !== 'number' || (value | 0) !== value) throw refused('an int32', value, field)
    const at = this.#take(4)
    this.#view.setInt32(at, value)
  }

  int64(value: bigint, field?: string): void {
    if (typeof value !== 'bigint' || BigInt.asIntN(64, value) !== value) throw refused('an int64 (bigint)', value, field)
    const at = this.#take(8)
    this.#view.setBigInt64(at, value)
  }

  float64(value: number, field?: string): void {
    if (typeof value !== 'number') throw refused('a number', value, field)
    const at = this.#take(8)
    this.#view.setFloat64(at, value)
  }

  /** Sixteen bytes, given as Kafka prints them: 22 characters of base64url. */
  uuid(value: string, field?: string): void {
    if (value === zeroUuid) {
      const at = this.#take(16)
      this.#buffer.fill(0, at, at + 16)
      return
    }
    if (typeof value !== 'string' || !base64url.test(value)) throw refused('a uuid of 22 base64url characters', value, field)
    const at = this.#take(16)
    this.#buffer.write(value, at, 16, 'base64url')
  }

  /** A uint32 in 1 to 5 bytes, seven bits each, lowest first. */
  unsignedVarint(value: number, field?: string): void {
    if (typeof value !== 'number' || value >>> 0 !== value) throw refused('a uint32', value, field)
    this.#varint(value)
  }

  /** An int32 in zigzag form, 1 to 5 bytes. */
  varint(value: number, field?: string): void {
    if (typeof value !== 'number' || (value | 0) !== value) throw refused('an int32', value, field)
    this.#varint(zigzag(value))
  }

  /** Text behind an int16 length; at most 32,767 bytes of UTF-8. */
  string(value: string, field?: string): void {
    const size = textBytes(value, field)
    const at = this.#take(2)
    this.#view.setInt16(at, size)
    this.#text(value, size)
  }

  nullableString(value: string | null, field?: string): void {
    if (value === null) this.int16(-1)
    else this.string(value, field)
  }

  /** Text behind its length + 1 as an unsigned varint; at most 32,767 bytes of UTF-8, as for any string. */
  compactString(value: string, field?: string): void {
    const size = textBytes(value, field)
    this.#varint(size + 1)
    this.#text(value, size)
  }

  compactNullableString(value: string | null, field?: string): void {
    if (value === null) this.#varint(0)
    else this.compactString(value, field)
  }

  /** The bytes behind their int32 length. */
  bytes(value: Uint8Array, field?: string): void {
    if (!(value instanceof Uint8Array)) throw refused('a Uint8Array', value, field)
    this.int32(value.length)
    this.raw(value)
  }

  nullableBytes(value: Uint8Array | null, field?: string): void {
    if (value === null) this.int32(-1)
    else this.bytes(value, field)
  }

  /** The bytes behind their length + 1 as an unsigned varint. */
  compactBytes(value: Uint8Array, field?: string): void {
    if (!(value instanceof Uint8Array)) throw refused('a Uint8Array', value, field)
    this.#varint(value.length + 1)
    this.raw(value)
  }

  compactNullableBytes(value: Uint8Array | null, field?: string): void {
    if (value === null) this.#varint(0)
    else this.compactBytes(value, field)
  }

  /** As `bytes`, of a value that may come in pieces. */
  records(value: Uint8Array | readonly Uint8Array[], field?: string): void {
    this.int32(piecesBytes(value, field))
    this.#pieces(value)
  }

  nullableRecords(value: Uint8Array | readonly Uint8Array[] | null, field?: string): void {
    if (value === null) this.int32(-1)
    else this.records(value, field)
  }

  /** As `compactBytes`, of a value that may come in pieces. */
  compactRecords(value: Uint8Array | readonly Uint8Array[], field?: string): void {
    this.#varint(piecesBytes(value, field) + 1)
    this.#pieces(value)
  }

  compactNullableRecords(value: Uint8Array | readonly Uint8Array[] | null, field?: string): void {
    if (value === null) this.#varint(0)
    else this.compactRecords(value, field)
  }

  /** The count of an array as an int32; −1 stands for null. */
  arrayLength(count: number): void {
    this.int32(count)
  }

  /** The count of an array + 1 as an unsigned varint; −1 stands for null. */
  compactArrayLength(count: number): void {
    this.#varint(count + 1)
  }

  /** `bytes` as they are. From 16 KB on they are not copied. */
  raw(bytes: Uint8Array): void {
    if (bytes.length >= passOnFrom) this.#passOn(bytes)
    else if (bytes.length > 0) {
      const at = this.#take(bytes.length)
      this.#buffer.set(bytes, at)
    }
  }

  /** Four bytes to be filled by `patchInt32`, which takes the mark that this returns. */
  reserveInt32(): number {
    const mark = this.length
    this.#take(4)
    return mark
  }

  /** Puts `value` where `reserveInt32` left room. */
  patchInt32(mark: number, value: number): void {
    if ((value | 0) !== value) throw refused('an int32', value, undefined)
    if (mark >= this.#chunkBytes) {
      this.#view.setInt32(this.#start + mark - this.#chunkBytes, value)
      return
    }
    const { chunk, offset } = this.#locate(mark)
    new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength).setInt32(offset, value)
  }

  /** Opens a part whose byte count, as an unsigned varint, will stand before it; `endSized` takes the mark that this returns. */
  beginSized(): number {
    const mark = this.length
    this.#take(1)
    return mark
  }

  /** Closes the part that `beginSized` opened. */
  endSized(mark: number): void {
    const size = this.length - mark - 1
    const grows = unsignedVarintSize(size) - 1
    if (mark < this.#chunkBytes) this.#splice(mark, size)
    else if (grows === 0) this.#view.setUint8(this.#start + mark - this.#chunkBytes, size)
    else {
      this.#take(grows)
      const at = this.#start + mark - this.#chunkBytes
      this.#buffer.copyWithin(at + 1 + grows, at + 1, at + 1 + size)
      putUnsignedVarint(this.#buffer, at, size)
    }
  }

  /** All that was written, in order, as the chunks that it consists of. The writer can be used on. */
  finish(): Uint8Array[] {
    const tail = this.#buffer.subarray(this.#start, this.#at)
    return tail.length === 0 ? [...this.#chunks] : [...this.#chunks, tail]
  }

  /** All that was written, as one piece: a view of the writer's memory if there is one chunk only, else a copy. */
  toBuffer(): Buffer {
    if (this.#chunks.length === 0) return this.#buffer.subarray(this.#start, this.#at)
    return Buffer.concat(this.finish(), this.length)
  }

  /** Makes room for `count` bytes and returns where they begin; may replace `#buffer` and `#view`. */
  #take(count: number): number {
    const at = this.#at
    if (at + count > this.#buffer.length) return this.#grow(count)
    this.#at = at + count
    return at
  }

  /** What is before `#start` belongs to chunks, which keep the old memory. */
  #grow(count: number): number {
    const pending = this.#at - this.#start
    const grown = Buffer.allocUnsafe(Math.max(2 * this.#buffer.length, 2 * (pending + count)))
    this.#buffer.copy(grown, 0, this.#start, this.#at)
    this.#buffer = grown
    this.#view = new DataView(grown.buffer, grown.byteOffset, grown.length)
    this.#start = 0
    this.#at = pending + count
    return pending
  }

  #passOn(bytes: Uint8Array): void {
    if (this.#at > this.#start) this.#pushChunk(this.#buffer.subarray(this.#start, this.#at))
    this.#start = this.#at
    this.#pushChunk(bytes)
  }

  #pushChunk(bytes: Uint8Array): void {
    this.#chunks.push(bytes)
    this.#chunkBytes += bytes.length
  }

  /** The chunk that holds byte `position` of the message. Marks lie in the writer's own memory, never in a caller's. */
  #locate(position: number): { readonly index: number; readonly chunk: Uint8Array; readonly offset: number } {
    let from = this.#chunkBytes
    for (let index = this.#chunks.length - 1; index >= 0; index -= 1) {
      const chunk = this.#chunks[index]
      if (chunk === undefined) break
      from -= chunk.length
      if (position >= from) return { index, chunk, offset: position - from }
    }
    throw new ProtocolError(`no byte ${position} has been written`)
  }

  /** Replaces the one byte reserved at `mark`, in a chunk that is closed already, by `size` as a varint. */
  #splice(mark: number, size: number): void {
    const { index, chunk, offset } = this.#locate(mark)
    const varint = new Uint8Array(unsignedVarintSize(size))
    putUnsignedVarint(varint, 0, size)
    const parts = [chunk.subarray(0, offset), varint, chunk.subarray(offset + 1)]
    this.#chunks.splice(index, 1, ...parts.filter((part) => part.length > 0))
    this.#chunkBytes += varint.length - 1
  }

  #varint(value: number): void {
    if (value < 0x80) {
      const at = this.#take(1)
      this.#view.setUint8(at, value)
      return
    }
    const at = this.#take(unsignedVarintSize(value))
    putUnsignedVarint(this.#buffer, at, value)
  }

  #text(value: string, size: number): void {
    const at = this.#take(size)
    if (size !== value.length || size > shortText) {
      this.#buffer.write(value, at, size, 'utf8')
      return
    }
    for (let i = 0; i < size; i += 1) this.#view.setUint8(at + i, value.charCodeAt(i))
  }

  #pieces(value: Uint8Array | readonly Uint8Array[]): void {
    if (value instanceof Uint8Array) this.raw(value)
    else for (const piece of value) this.raw(piece)
  }
}

/** UTF-8 size of `value`, which is checked. A lone surrogate becomes a replacement character, of three bytes. */
function textBytes(value: string, field: string | undefined): number {
  if (typeof value !== 'string') throw refused('a string', value, field)
  const size = isShortAscii(value) ? value.length : Buffer.byteLength(value, 'utf8')
  if (size > maxStringBytes) throw refused(`a string of at most ${maxStringBytes} bytes`, value, field)
  return size
}

function isShortAscii(value: string): boolean {
  if (value.length > shortText) return false
  for (let i = 0; i < value.length; i += 1) if (value.charCodeAt(i) >= 0x80) return false
  return true
}

function piecesBytes(value: Uint8Array | readonly Uint8Array[], field: string | undefined): number {
  if (value instanceof Uint8Array) return value.length
  if (!Array.isArray(value)) throw refused('a Uint8Array or a list of them', value, field)
  let size = 0
  for (const piece of value) {
    if (!(piece instanceof Uint8Array)) throw refused('a Uint8Array', piece, field)
    size += piece.length
  }
  return size
}
