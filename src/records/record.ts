import { bufferView } from '../wire/buffer-view.ts'
import { headersEnd, readHeaders } from './parsing/record-headers.ts'
import { readVarlong } from './parsing/record-varint.ts'
import type { DecodedHeader } from './record-fields.ts'
import type { RecordSource } from './record-source.ts'

/** A record as JSON can say it: the offset in decimal, bytes in base64. */
export interface RecordJson {
  readonly topic: string
  readonly partition: number
  readonly offset: string
  readonly timestamp: number
  readonly key: string | null
  readonly value: string | null
  readonly headers: readonly (readonly [key: string, value: string | null])[]
}

/**
 * One record that was read. It is a window on the batch that it came in: `key`, `value` and `headers` are made when touched
 * and share the batch's memory, so that one kept record keeps its whole fetch answer alive. `detach()` gives one that does not.
 */
export class KafkaRecord {
  readonly #source: RecordSource
  /** Where the attributes are; in an old message, the key. */
  readonly #start: number
  readonly #offsetDelta: number
  readonly #keyStart: number
  /** −1 for null, as on the wire. */
  readonly #keyLength: number
  readonly #valueStart: number
  readonly #valueLength: number

  /** Made by the parser alone, which has checked every position. */
  constructor(
    source: RecordSource,
    start: number,
    offsetDelta: number,
    keyStart: number,
    keyLength: number,
    valueStart: number,
    valueLength: number,
  ) {
    this.#source = source
    this.#start = start
    this.#offsetDelta = offsetDelta
    this.#keyStart = keyStart
    this.#keyLength = keyLength
    this.#valueStart = valueStart
    this.#valueLength = valueLength
  }

  /** Empty where the batch was decoded without its topic. */
  get topic(): string {
    return this.#source.topic
  }

  /** −1 where the batch was decoded without its partition. */
  get partition(): number {
    return this.#source.partition
  }

  /** The place in the partition. */
  get offset(): bigint {
    return this.#source.baseOffset + BigInt(this.#offsetDelta)
  }

  /**
   * In ms since 1970: the producer's time, or the broker's where the topic is set so; −1 where none is known, as in messages of
   * magic 0. Exact up to 2^53; for what lies beyond, which no clock says, the nearest number.
   */
  get timestamp(): number {
    const { fixedTimestamp, baseTimestampMs, bytes } = this.#source
    if (fixedTimestamp === null) {
      const delta = readVarlong(bytes, this.#start + 1)
      if (typeof delta === 'number') {
        const sum = baseTimestampMs + delta
        if (Number.isSafeInteger(sum) && Number.isSafeInteger(baseTimestampMs)) return sum
      }
    }
    return Number(this.exactTimestamp)
  }

  /** The timestamp as the int64 that it is on the wire. */
  get exactTimestamp(): bigint {
    const { fixedTimestamp, baseTimestamp, bytes } = this.#source
    return fixedTimestamp ?? BigInt.asIntN(64, baseTimestamp + BigInt(readVarlong(bytes, this.#start + 1)))
  }

  /** A view of the batch's memory, a new one at each touch. */
  get key(): Buffer | null {
    const length = this.#keyLength
    if (length < 0) return null
    const { memory, memoryOffset } = this.#source
    return bufferView(memory, memoryOffset + this.#keyStart, length)
  }

  /** A view of the batch's memory, a new one at each touch. */
  get value(): Buffer | null {
    const length = this.#valueLength
    if (length < 0) return null
    const { memory, memoryOffset } = this.#source
    return bufferView(memory, memoryOffset + this.#valueStart, length)
  }

  /** In their order, duplicates too; decoded at each touch. The values are views of the batch's memory. */
  get headers(): readonly DecodedHeader[] {
    const source = this.#source
    return source.headerless ? [] : readHeaders(source, this.#valueStart + Math.max(this.#valueLength, 0))
  }

  /** Bytes of key and value together. */
  get byteLength(): number {
    return Math.max(this.#keyLength, 0) + Math.max(this.#valueLength, 0)
  }

  /** A record that is equal to this one and shares no memory with the batch: for records that are kept for long. */
  detach(): KafkaRecord {
    const source = this.#source
    const start = this.#start
    const valueEnd = this.#valueStart + Math.max(this.#valueLength, 0)
    const end = source.headerless ? valueEnd : headersEnd(source.bytes, valueEnd)
    const bytes = Buffer.allocUnsafe(end - start)
    source.bytes.copy(bytes, 0, start, end)
    return new KafkaRecord(
      { ...source, bytes, memory: bytes.buffer, memoryOffset: bytes.byteOffset },
      0,
      this.#offsetDelta,
      this.#keyStart - start,
      this.#keyLength,
      this.#valueStart - start,
      this.#valueLength,
    )
  }

  /** For `JSON.stringify`. */
  toJSON(): RecordJson {
    const { topic, partition, offset, timestamp, key, value, headers } = this
    return {
      topic,
      partition,
      offset: offset.toString(),
      timestamp,
      key: base64(key),
      value: base64(value),
      headers: headers.map(([name, content]) => [name, base64(content)] as const),
    }
  }

  static {
    // What `console.log` shows: the same fields, not the memory behind them.
    const inspect = function (this: KafkaRecord): object {
      const { topic, partition, offset, timestamp, key, value, headers } = this
      return { topic, partition, offset, timestamp, key, value, headers }
    }
    Object.defineProperty(KafkaRecord.prototype, Symbol.for('nodejs.util.inspect.custom'), { value: inspect })
  }
}

function base64(bytes: Buffer | null): string | null {
  return bytes === null ? null : bytes.toString('base64')
}
