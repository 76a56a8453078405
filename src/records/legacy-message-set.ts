import { bufferView } from '../wire/buffer-view.ts'
import { batchAttributes, entryPrefixBytes, messageLayout } from './batch-layout.ts'
import type { EncodedBatch } from './batch-splitter.ts'
import { codecNames } from './compression/codec.ts'
import { crc32 } from './compression/crc32.ts'
import { decompress, maxRecords } from './compression/decompression.ts'
import { repairedLz4Header } from './compression/frames/lz4-header-checksum.ts'
import type { DecodeOptions } from './decode-options.ts'
import { KafkaRecord } from './record.ts'
import type { RecordBatch } from './record-batch.ts'
import { type BatchPlace, compareCrc, corruptBatch } from './record-source.ts'

/** What a message that came compressed takes in memory besides its bytes, at least. */
const messageMemory = 256
const lz4Id = 3
const zstdId = 4
/** Of a message of magic 0. */
const noTimestamp = -1n

/** Messages one after another, and what is known of them. */
interface MessageSet {
  readonly bytes: Buffer
  readonly view: DataView
  readonly magic: 0 | 1
  readonly place: BatchPlace
  readonly checkCrc: boolean
}

/** Where the parts of a message are, as indexes into the bytes of its set. */
interface Message {
  /** As it is stated. */
  readonly offset: bigint
  readonly attributes: number
  readonly timestamp: bigint
  readonly keyStart: number
  /** −1 for null; so is that of the value. */
  readonly keyLength: number
  readonly valueStart: number
  readonly valueLength: number
}

/**
 * Decodes one message of magic 0 or 1, as brokers before 4.0 may have on disk: a record, or a wrapper around compressed ones.
 * Promises and throws what `decodeBatch` does.
 */
export function decodeMessage(encoded: EncodedBatch, magic: 0 | 1, options: DecodeOptions): RecordBatch | Promise<RecordBatch> {
  const { bytes, baseOffset } = encoded
  const place = { topic: options.topic ?? '', partition: options.partition ?? -1, baseOffset }
  const set = messageSet(bytes, magic, place, options)
  const message = readMessage(set, 0, bytes.length)
  if (baseOffset < 0n) throw corruptBatch(place, encoded.position, 'its offset is negative')
  const codecId = message.attributes & batchAttributes.codec
  if (codecId === 0) return batchOf(set, message, 0, [recordOf(set, message, message.offset, message.timestamp)])
  const position = encoded.position + message.valueStart
  if (codecId === zstdId) throw corruptBatch(place, position, `magic ${magic} knows no zstd`)
  if (message.valueLength < 0) throw corruptBatch(place, position, 'it is compressed and null')
  const value = bufferView(bytes.buffer, bytes.byteOffset + message.valueStart, message.valueLength)
  const payload = magic === 0 && codecId === lz4Id ? repairedLz4Header(value) : value
  const unwrap = (inner: Buffer): RecordBatch => {
    const innerSet = messageSet(inner, magic, place, options)
    const records = unwrapped(innerSet, message, maxRecords(options, messageMemory))
    return batchOf(set, message, codecId, records)
  }
  const inner = decompress({ codecId, bytes: payload, place, position, lastOffset: baseOffset }, options)
  return inner instanceof Promise ? inner.then(unwrap) : unwrap(inner)
}

function messageSet(bytes: Buffer, magic: 0 | 1, place: BatchPlace, { checkCrc }: DecodeOptions): MessageSet {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return { bytes, view, magic, place, checkCrc: checkCrc !== false }
}

/** The message from `start` to `end`, which are at least a length and its field apart. */
function readMessage({ bytes, view, magic, place, checkCrc }: MessageSet, start: number, end: number): Message {
  const keyLengthAt = start + messageLayout.timestamp + (magic === 0 ? 0 : 8)
  if (keyLengthAt + 8 > end)
    throw corruptBatch(place, start, `a message of magic ${magic} does not fit into ${end - start} bytes`)
  if (checkCrc) {
    const covered = start + messageLayout.magic
    const actual = crc32(bufferView(bytes.buffer, bytes.byteOffset + covered, end - covered))
    compareCrc(place, start + messageLayout.crc, view.getUint32(start + messageLayout.crc), actual)
  }
  const keyLength = view.getInt32(keyLengthAt)
  const keyStart = keyLengthAt + 4
  const valueLengthAt = keyStart + Math.max(keyLength, 0)
  if (keyLength < -1 || valueLengthAt + 4 > end) throw corruptBatch(place, keyLengthAt, 'it has a key that does not fit')
  const valueLength = view.getInt32(valueLengthAt)
  const valueStart = valueLengthAt + 4
  if (valueLength < -1 || valueStart + Math.max(valueLength, 0) !== end) {
    throw corruptBatch(place, valueLengthAt, 'it has a value that does not fill it')
  }
  return {
    offset: view.getBigInt64(start + messageLayout.offset),
    attributes: view.getInt8(start + messageLayout.attributes),
    timestamp: magic === 0 ? noTimestamp : view.getBigInt64(start + messageLayout.timestamp),
    keyStart,
    keyLength,
    valueStart,
    valueLength,
  }
}

/** The records in a wrapper: at least one, at most `most`, and nothing else. */
function unwrapped(set: MessageSet, wrapper: Message, most: number): KafkaRecord[] {
  const messages = innerMessages(set, most)
  const base = innerBase(set, wrapper, messages)
  const appended = (wrapper.attributes & batchAttributes.logAppendTime) !== 0 && set.magic === 1
  return messages.map((message) => {
    const offset = base + message.offset
    if (offset < 0n) throw corruptBatch(set.place, 0, `a message in it has the offset ${offset}`)
    return recordOf(set, message, offset, appended ? wrapper.timestamp : message.timestamp)
  })
}

function innerMessages(set: MessageSet, most: number): readonly Message[] {
  const { bytes, view, magic, place } = set
  const messages: Message[] = []
  for (let at = 0; at < bytes.length; ) {
    const size = at + entryPrefixBytes > bytes.length ? -1 : view.getInt32(at + messageLayout.length)
    const end = at + entryPrefixBytes + size
    if (size < 0 || end > bytes.length) throw corruptBatch(place, at, 'a message in it is cut off')
    const message = readMessage(set, at, end)
    if (bytes[at + messageLayout.magic] !== magic) throw corruptBatch(place, at, 'a message in it has another magic')
    if ((message.attributes & batchAttributes.codec) !== 0) throw corruptBatch(place, at, 'a message in it is compressed again')
    if (messages.length >= most) throw corruptBatch(place, at, `more than ${most} messages are in it`)
    messages.push(message)
    at = end
  }
  return messages
}

/**
 * What is to be added to the offsets in a wrapper (KIP-31). With magic 0 they are absolute. With magic 1 they count from the
 * first message, and the wrapper has the offset of the last; one with offset 0 was not touched by a broker (cb-E29).
 */
function innerBase({ magic, place }: MessageSet, wrapper: Message, messages: readonly Message[]): bigint {
  const last = messages.at(-1)
  if (last === undefined) throw corruptBatch(place, 0, 'it is compressed and holds no message')
  if (magic === 0 || wrapper.offset === 0n) return 0n
  if (wrapper.offset >= last.offset) return wrapper.offset - last.offset
  throw corruptBatch(place, 0, `it holds ${last.offset + 1n} offsets, and ends at ${wrapper.offset}`)
}

/** A record with its own source: an old message has no base to count from. */
function recordOf({ bytes, place }: MessageSet, message: Message, offset: bigint, timestamp: bigint): KafkaRecord {
  const { topic, partition } = place
  const { keyStart, keyLength, valueStart, valueLength } = message
  const source = {
    topic,
    partition,
    baseOffset: offset,
    baseTimestamp: timestamp,
    baseTimestampMs: Number(timestamp),
    fixedTimestamp: timestamp,
    headerless: true,
    bytes,
    memory: bytes.buffer,
    memoryOffset: bytes.byteOffset,
  }
  return new KafkaRecord(source, keyStart, 0, keyStart, keyLength, valueStart, valueLength)
}

function batchOf({ magic, place }: MessageSet, message: Message, codecId: number, records: readonly KafkaRecord[]): RecordBatch {
  const { topic, partition, baseOffset } = place
  const appended = (message.attributes & batchAttributes.logAppendTime) !== 0
  return {
    topic,
    partition,
    baseOffset: records[0]?.offset ?? baseOffset,
    lastOffset: baseOffset,
    partitionLeaderEpoch: -1,
    magic,
    codec: codecNames[codecId] ?? 'none',
    timestampType: magic === 0 ? 'none' : appended ? 'append' : 'create',
    maxTimestamp: Number(message.timestamp),
    deleteHorizon: null,
    producerId: -1n,
    producerEpoch: -1,
    baseSequence: -1,
    isTransactional: false,
    isControl: false,
    count: records.length,
    records,
  }
}
