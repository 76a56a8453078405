import { ConfigError } from '../foundation/errors.ts'
import { bufferView } from '../wire/buffer-view.ts'
import { crc32c } from '../wire/crc32c.ts'
import { putVarint, varintSize } from '../wire/varint.ts'
import { putVarlong, putVarlongExact, varlongSize, varlongSizeExact } from '../wire/varlong.ts'
import { type BatchFacts, type SealFields, sameSeal, writeBatchHeader } from './batch-header.ts'
import { batchHeaderBytes, batchLayout } from './batch-layout.ts'
import { type CodecName, codecNames } from './compression/codec.ts'
import type { Bytes, RecordHeader } from './record-fields.ts'
import { bytesLength, headersSize, putBytes, putHeaders, textSlack } from './slab-bytes.ts'

/** What a writer starts with that got no slab: most partitions of most producers never need more. */
const firstSlabBytes = 4096
/** The length of a batch is an int32. */
const maxSlabBytes = 0x7fffffff

/** Settings of a {@link BatchWriter}. */
export interface BatchWriterOptions {
  /** Memory to write into, from the `release()` of an earlier writer. It grows where it is too small. */
  readonly slab?: Buffer | undefined
}

/**
 * Builds one record batch, magic 2, in one pass: each record is encoded where it will be sent from, behind room for the
 * batch's header, so sizes are exact and bytes are copied once.
 *
 *     open ── freeze ──► frozen ── setCompressed ──► frozen ── seal, seal again ──► release
 *
 * Invariants: bytes that `seal` returned never change until `release` has handed the slab on; a failed `append` leaves the
 * batch as it was.
 */
export class BatchWriter {
  #slab: Buffer
  /** Where the next record goes. */
  #end = batchHeaderBytes
  #count = 0
  // Doubles from the start: a field that began as a small integer would change its shape with the first record.
  #firstTimestamp = Number.NaN
  #maxTimestamp = Number.NaN
  #frozen = false
  #codecId = 0
  #compressed: Uint8Array | null = null
  #sealed: { readonly fields: SealFields; readonly pieces: readonly Uint8Array[] } | null = null
  #released = false

  constructor({ slab }: BatchWriterOptions = {}) {
    this.#slab = slab !== undefined && slab.length >= batchHeaderBytes ? slab : Buffer.allocUnsafeSlow(firstSlabBytes)
  }

  /** Records appended so far. */
  get count(): number {
    return this.#count
  }

  /** Size of the batch without compression: 61 bytes of header and the records. */
  get byteLength(): number {
    return this.#end
  }

  /** Size of the batch as `seal` returns it. */
  get sealedByteLength(): number {
    return this.#compressed === null ? this.#end : batchHeaderBytes + this.#compressed.length
  }

  /** Memory that the slab takes, used or not. */
  get slabBytes(): number {
    return this.#slab.length
  }

  /** Of the first record, in ms since 1970; NaN before it. */
  get firstTimestamp(): number {
    return this.#firstTimestamp
  }

  /** The latest of all records, in ms since 1970; NaN before the first. */
  get maxTimestamp(): number {
    return this.#maxTimestamp
  }

  /**
   * Copies one record to the end of the batch and returns its offset delta, which counts from 0. `timestamp` is a safe
   * integer, in ms since 1970, not necessarily in order. Throws `ConfigError` where it is not, or where the batch is frozen.
   */
  append(timestamp: number, key: Bytes | null, value: Bytes | null, headers: readonly RecordHeader[] | null): number {
    if (this.#frozen) throw new ConfigError('the batch is frozen: append to a new one')
    const first = this.#count === 0 ? timestamp : this.#firstTimestamp
    const delta = timestamp - first
    if (delta !== (delta | 0) || this.#count === 0) checkTimestamp(timestamp)
    // A text is taken for ASCII at first, which is nearly always right and needs no counting.
    const keyLength = key === null ? -1 : key.length
    const valueLength = value === null ? -1 : value.length
    if (!this.#put(timestamp, first, key, keyLength, value, valueLength, headers)) {
      this.#put(
        timestamp,
        first,
        key,
        key === null ? -1 : bytesLength(key),
        value,
        value === null ? -1 : bytesLength(value),
        headers,
      )
    }
    if (this.#count === 0) {
      this.#firstTimestamp = timestamp
      this.#maxTimestamp = timestamp
    } else if (timestamp > this.#maxTimestamp) this.#maxTimestamp = timestamp
    return this.#count++
  }

  /** No more records. */
  freeze(): void {
    this.#frozen = true
  }

  /** The record bytes without the header, uncompressed: what a codec is fed with. A view of the slab. */
  get payload(): Buffer {
    this.#checkHeld()
    return bufferView(this.#slab.buffer, this.#slab.byteOffset + batchHeaderBytes, this.#end - batchHeaderBytes)
  }

  /** Puts `bytes`, which are the `payload` as `codec` compressed it, in its place. They must not change any more. */
  setCompressed(codec: CodecName, bytes: Uint8Array): void {
    if (!this.#frozen || this.#sealed !== null) throw new ConfigError('compress a batch between freeze and seal')
    this.#codecId = codecNames.indexOf(codec)
    this.#compressed = this.#codecId === 0 ? null : bytes
  }

  /**
   * The record set to send, in one or two pieces: header with these fields and a CRC, and the records. Freezes the batch. May be
   * called again with other fields, for another attempt: the records stay the same, and pieces returned before stay valid.
   */
  seal(fields: SealFields): readonly Uint8Array[] {
    this.#checkHeld()
    if (this.#count === 0) throw new ConfigError('a batch without records cannot be sent')
    this.#frozen = true
    const sealed = this.#sealed
    if (sealed !== null && sameSeal(sealed.fields, fields)) return sealed.pieces
    // What was handed out before may still lie in a socket's queue: it must not change under it.
    const header = sealed === null ? this.#slab : Buffer.allocUnsafeSlow(batchHeaderBytes)
    const payload = this.#compressed ?? this.payload
    const { buffer, byteOffset } = header
    writeBatchHeader(header, this.#facts(payload.length), fields)
    const inPlace = sealed === null && this.#compressed === null
    const head = bufferView(buffer, byteOffset, inPlace ? this.#end : batchHeaderBytes)
    const headSum = crc32c(bufferView(buffer, byteOffset + batchLayout.attributes, head.length - batchLayout.attributes))
    header.writeUInt32BE(inPlace ? headSum : crc32c(payload, headSum), batchLayout.crc)
    const pieces = inPlace ? [head] : [head, payload]
    this.#sealed = { fields, pieces }
    return pieces
  }

  /** Ends this writer and hands its slab on. To be called only when no request that carries its pieces is left. */
  release(): Buffer {
    this.#checkHeld()
    this.#frozen = true
    this.#released = true
    this.#sealed = null
    this.#compressed = null
    return this.#slab
  }

  /** Writes the record if both lengths, in bytes, are right; returns whether they were. */
  #put(
    timestamp: number,
    first: number,
    key: Bytes | null,
    keyLength: number,
    value: Bytes | null,
    valueLength: number,
    headers: readonly RecordHeader[] | null,
  ): boolean {
    const delta = timestamp - first
    const small = delta === (delta | 0)
    let body = 1 + (small ? varintSize(delta) : timestampSize(timestamp, first)) + varintSize(this.#count)
    body += varintSize(keyLength) + varintSize(valueLength) + headersSize(headers)
    if (keyLength !== -1) body += keyLength
    if (valueLength !== -1) body += valueLength
    // Written so that a length that is no number ends in `#grow`, which refuses it.
    if (!(this.#end + body + 5 + textSlack <= this.#slab.length)) this.#grow(body + 5 + textSlack)
    const slab = this.#slab
    let p = putVarint(slab, this.#end, body)
    slab[p++] = 0
    p = small ? putVarint(slab, p, delta) : putTimestamp(slab, p, timestamp, first)
    p = putVarint(slab, p, this.#count)
    p = putVarint(slab, p, keyLength)
    if (key !== null) {
      if (putBytes(slab, p, key, keyLength) !== keyLength) return false
      p += keyLength
    }
    p = putVarint(slab, p, valueLength)
    if (value !== null) {
      if (putBytes(slab, p, value, valueLength) !== valueLength) return false
      p += valueLength
    }
    if (headers === null || headers.length === 0) slab[p++] = 0
    else p = putHeaders(slab, p, headers)
    this.#end = p
    return true
  }

  #grow(more: number): void {
    const needed = this.#end + more
    if (!Number.isInteger(needed)) throw new ConfigError('a key or value is neither null nor bytes nor text')
    if (needed > maxSlabBytes) throw new ConfigError(`a batch of ${needed} bytes: Kafka's lengths end at ${maxSlabBytes}`)
    const grown = Buffer.allocUnsafeSlow(Math.min(Math.max(2 * this.#slab.length, needed), maxSlabBytes))
    this.#slab.copy(grown, 0, 0, this.#end)
    this.#slab = grown
  }

  #facts(payloadBytes: number): BatchFacts {
    return {
      count: this.#count,
      firstTimestamp: this.#firstTimestamp,
      maxTimestamp: this.#maxTimestamp,
      codecId: this.#codecId,
      payloadBytes,
    }
  }

  #checkHeld(): void {
    if (this.#released) throw new ConfigError('the batch was released: its slab belongs to another')
  }
}

function checkTimestamp(timestamp: number): void {
  if (!Number.isSafeInteger(timestamp)) throw new ConfigError(`timestamp ${timestamp}: pass whole ms since 1970, up to 2^53 - 1`)
}

/** Bytes of a timestamp delta that is no int32. */
function timestampSize(timestamp: number, first: number): number {
  const delta = timestamp - first
  return Number.isSafeInteger(delta) ? varlongSize(delta) : varlongSizeExact(BigInt(timestamp) - BigInt(first))
}

function putTimestamp(slab: Buffer, at: number, timestamp: number, first: number): number {
  const delta = timestamp - first
  return Number.isSafeInteger(delta) ? putVarlong(slab, at, delta) : putVarlongExact(slab, at, BigInt(timestamp) - BigInt(first))
}
