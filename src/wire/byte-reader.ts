import { ProtocolError } from '../foundation/errors.ts'
import { asBuffer, bufferView } from './buffer-view.ts'
import { unzigzag } from './varint.ts'

/** The uuid of 16 zero bytes, which stands for "none" everywhere in the protocol. */
export const zeroUuid: string = 'AAAAAAAAAAAAAAAAAAAAAA'

/** Up to this many bytes, ASCII text is made faster by a loop here than by a call into the runtime. */
const shortText = 24

/**
 * Reads Kafka's primitive types from one message, front to back. Nothing is copied but text: bytes and records come as
 * views that keep the whole message alive.
 *
 * Every failure is a `ProtocolError` with the `offset` at which the value began, and with the name of the `field` as `path`
 * where one was given; the position is then undefined, and the message is not to be read on. A length is believed only if
 * that many bytes are left, so a hostile message costs no more than its own size.
 */
export class ByteReader {
  readonly #bytes: Buffer
  readonly #view: DataView
  readonly #end: number
  #at: number

  constructor(bytes: Uint8Array, offset = 0) {
    this.#bytes = asBuffer(bytes)
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#end = bytes.byteLength
    this.#at = offset
  }

  /** Offset of the next byte, from the start of the message. */
  get position(): number {
    return this.#at
  }

  /** How many bytes are left. */
  get remaining(): number {
    return this.#end - this.#at
  }

  bool(field?: string): boolean {
    return this.int8(field) !== 0
  }

  int8(field?: string): number {
    const at = this.#at
    if (at >= this.#end) this.#short(1, field)
    this.#at = at + 1
    return this.#view.getInt8(at)
  }

  int16(field?: string): number {
    const at = this.#at
    if (at + 2 > this.#end) this.#short(2, field)
    this.#at = at + 2
    return this.#view.getInt16(at)
  }

  uint16(field?: string): number {
    return this.int16(field) & 0xffff
  }

  int32(field?: string): number {
    const at = this.#at
    if (at + 4 > this.#end) this.#short(4, field)
    this.#at = at + 4
    return this.#view.getInt32(at)
  }

  int64(field?: string): bigint {
    const at = this.#at
    if (at + 8 > this.#end) this.#short(8, field)
    this.#at = at + 8
    return this.#view.getBigInt64(at)
  }

  float64(field?: string): number {
    const at = this.#at
    if (at + 8 > this.#end) this.#short(8, field)
    this.#at = at + 8
    return this.#view.getFloat64(at)
  }

  /** Sixteen bytes as Kafka prints them: 22 characters of base64url. */
  uuid(field?: string): string {
    const at = this.#at
    if (at + 16 > this.#end) this.#short(16, field)
    this.#at = at + 16
    const view = this.#view
    if ((view.getInt32(at) | view.getInt32(at + 4) | view.getInt32(at + 8) | view.getInt32(at + 12)) === 0) return zeroUuid
    return this.#bytes.toString('base64url', at, at + 16)
  }

  /** A uint32 in 1 to 5 bytes, seven bits each, lowest first. */
  unsignedVarint(field?: string): number {
    const at = this.#at
    if (at < this.#end) {
      const byte = this.#view.getInt8(at)
      if (byte >= 0) {
        this.#at = at + 1
        return byte
      }
    }
    return this.#longVarint(field)
  }

  /** An int32 in zigzag form, 1 to 5 bytes. */
  varint(field?: string): number {
    return unzigzag(this.unsignedVarint(field))
  }

  /** Text behind an int16 length. Bytes that are no UTF-8 become replacement characters. */
  string(field?: string): string {
    const at = this.#at
    return this.#text(this.#present(this.int16(field), at, field), at, field)
  }

  nullableString(field?: string): string | null {
    const at = this.#at
    const length = this.int16(field)
    return length === -1 ? null : this.#text(length, at, field)
  }

  /** Text behind its length + 1 as an unsigned varint. */
  compactString(field?: string): string {
    const at = this.#at
    return this.#text(this.#present(this.unsignedVarint(field) - 1, at, field), at, field)
  }

  compactNullableString(field?: string): string | null {
    const at = this.#at
    const length = this.unsignedVarint(field) - 1
    return length === -1 ? null : this.#text(length, at, field)
  }

  /** A view of the bytes behind an int32 length. */
  bytes(field?: string): Buffer {
    const at = this.#at
    return this.#slice(this.#present(this.int32(field), at, field), at, field)
  }

  nullableBytes(field?: string): Buffer | null {
    const at = this.#at
    const length = this.int32(field)
    return length === -1 ? null : this.#slice(length, at, field)
  }

  /** A view of the bytes behind their length + 1 as an unsigned varint. */
  compactBytes(field?: string): Buffer {
    const at = this.#at
    return this.#slice(this.#present(this.unsignedVarint(field) - 1, at, field), at, field)
  }

  compactNullableBytes(field?: string): Buffer | null {
    const at = this.#at
    const length = this.unsignedVarint(field) - 1
    return length === -1 ? null : this.#slice(length, at, field)
  }

  /** The int32 count of an array whose elements take at least `elementSize` bytes each; refused if they cannot all be there. */
  arrayLength(elementSize: number, field?: string): number {
    const at = this.#at
    const count = this.int32(field)
    if (count < 0 || count * elementSize > this.#end - this.#at) throw this.#countFault(count, elementSize, at, field)
    return count
  }

  /** As `arrayLength`; −1 stands for null. */
  nullableArrayLength(elementSize: number, field?: string): number {
    const at = this.#at
    const count = this.int32(field)
    if (count < -1 || count * elementSize > this.#end - this.#at) throw this.#countFault(count, elementSize, at, field)
    return count
  }

  /** As `arrayLength`, for a count + 1 as an unsigned varint. */
  compactArrayLength(elementSize: number, field?: string): number {
    const at = this.#at
    const count = this.unsignedVarint(field) - 1
    if (count < 0 || count * elementSize > this.#end - this.#at) throw this.#countFault(count, elementSize, at, field)
    return count
  }

  /** As `compactArrayLength`; −1 stands for null. */
  compactNullableArrayLength(elementSize: number, field?: string): number {
    const at = this.#at
    const count = this.unsignedVarint(field) - 1
    if (count * elementSize > this.#end - this.#at) throw this.#countFault(count, elementSize, at, field)
    return count
  }

  /** The int16 that comes next, or `ahead` bytes further on, without passing over it. */
  peekInt16(field?: string, ahead = 0): number {
    const at = this.#at + ahead
    if (at + 2 > this.#end) this.#short(ahead + 2, field)
    return this.#view.getInt16(at)
  }

  /** A view of the next `length` bytes. */
  raw(length: number, field?: string): Buffer {
    return this.#slice(length, this.#at, field)
  }

  skip(length: number, field?: string): void {
    if (length < 0 || this.#at + length > this.#end) this.#short(length, field)
    this.#at += length
  }

  /** The error that a caller throws who finds a value wrong that began at `offset`. */
  fault(offset: number, reason: string, field?: string): ProtocolError {
    return this.#fault(offset, reason, field)
  }

  #longVarint(field: string | undefined): number {
    const start = this.#at
    const low = this.#septets(4, field)
    if (!this.#continues()) return low
    const high = this.#septets(1, field)
    if (high > 0xf || this.#continues()) throw this.#fault(start, 'a varint of more than 32 bits', field)
    return (low | (high << 28)) >>> 0
  }

  /** Up to `limit` bytes of a varint, seven bits each, lowest first; stops at the last one. */
  #septets(limit: number, field: string | undefined): number {
    let value = 0
    for (let shift = 0; shift < 7 * limit; shift += 7) {
      const at = this.#at
      if (at >= this.#end) this.#short(1, field)
      const byte = this.#view.getUint8(at)
      this.#at = at + 1
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    return value
  }

  /** Whether the byte just read says that its varint goes on. */
  #continues(): boolean {
    return this.#view.getInt8(this.#at - 1) < 0
  }

  #present(length: number, start: number, field: string | undefined): number {
    if (length === -1) throw this.#fault(start, 'null, which is not allowed here', field)
    return length
  }

  #countFault(count: number, elementSize: number, start: number, field: string | undefined): ProtocolError {
    if (count === -1) return this.#fault(start, 'null, which is not allowed here', field)
    if (count < 0) return this.#fault(start, `a negative count, ${count}`, field)
    const needed = `${count} elements of at least ${elementSize} bytes announced`
    return this.#fault(start, `${needed}, ${this.remaining} bytes left`, field)
  }

  #slice(length: number, start: number, field: string | undefined): Buffer {
    this.#claim(length, start, field)
    return bufferView(this.#bytes.buffer, this.#bytes.byteOffset + this.#at - length, length)
  }

  #text(length: number, start: number, field: string | undefined): string {
    this.#claim(length, start, field)
    const at = this.#at - length
    if (length > shortText) return this.#bytes.toString('utf8', at, this.#at)
    let text = ''
    for (let i = at; i < this.#at; i += 1) {
      const byte = this.#view.getInt8(i)
      if (byte < 0) return this.#bytes.toString('utf8', at, this.#at)
      text += String.fromCharCode(byte)
    }
    return text
  }

  #claim(length: number, start: number, field: string | undefined): void {
    if (length < 0) throw this.#fault(start, `a negative length, ${length}`, field)
    if (length > this.#end - this.#at) {
      throw this.#fault(start, `${length} bytes announced, ${this.remaining} left`, field)
    }
    this.#at += length
  }

  #short(needed: number, field: string | undefined): never {
    throw this.#fault(this.#at, `${needed} bytes needed, ${this.remaining} left`, field)
  }

  #fault(offset: number, reason: string, field: string | undefined): ProtocolError {
    return new ProtocolError(reason, { offset, path: field })
  }
}
