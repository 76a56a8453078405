import { KafkaError, ProtocolError } from '../foundation/errors.ts'
import { bufferView } from '../wire/buffer-view.ts'
import { crc32c } from '../wire/crc32c.ts'
import { batchAttributes, batchHeaderBytes, batchLayout } from './batch-layout.ts'
import type { EncodedBatch } from './batch-splitter.ts'
import { codecNames } from './compression/codec.ts'
import { codecById } from './compression/codecs.ts'
import type { RecordBatch } from './record-batch.ts'
import { parseRecords } from './record-parser.ts'
import { type BatchPlace, corruptBatch } from './record-source.ts'

/** What a batch may grow to when it is decompressed, unless told otherwise. */
export const defaultMaxDecompressedBytes: number = 128 * 1024 * 1024

const maxOffset = 2n ** 63n - 1n

/** How {@link decodeBatch} goes about it. */
export interface DecodeOptions {
  /** Whether the CRC is compared, which finds whatever changed under way. Default true. */
  readonly checkCrc?: boolean | undefined
  /** A batch that decompresses to more is refused. Default 128 MiB. */
  readonly maxDecompressedBytes?: number | undefined
  /** Put into the records, and into errors. */
  readonly topic?: string | undefined
  readonly partition?: number | undefined
}

/** A batch whose header has been checked. */
interface CheckedBatch {
  readonly encoded: EncodedBatch
  readonly view: DataView
  readonly place: BatchPlace
  readonly lastOffset: bigint
}

/**
 * Decodes one batch: checks its header and CRC, decompresses it, and finds its records, which are themselves decoded as they
 * are touched, without further errors. At once where nothing or little is compressed, else by a promise, off the main thread.
 *
 * Throws, or rejects with, `ProtocolError`: code `CORRUPT_RECORDS` for bytes that cannot be right or that decompress to too
 * much, `CODEC_MISSING` for a codec that this version does not have, `PROTOCOL` for a message format that it does not read.
 */
export function decodeBatch(encoded: EncodedBatch, options: DecodeOptions = {}): RecordBatch | Promise<RecordBatch> {
  const batch = checkBatch(encoded, options)
  const { buffer, byteOffset, length } = encoded.bytes
  const payload = bufferView(buffer, byteOffset + batchHeaderBytes, length - batchHeaderBytes)
  const codecId = batch.view.getInt16(batchLayout.attributes) & batchAttributes.codec
  if (codecId === 0) return withRecords(batch, payload)
  const codec = codecById(codecId)
  const maxBytes = options.maxDecompressedBytes ?? defaultMaxDecompressedBytes
  const refuse = (cause: unknown): never => {
    throw badCompression(batch, cause, maxBytes)
  }
  try {
    const records = codec.decompress(payload, 0, maxBytes)
    return records instanceof Promise ? records.then((bytes) => withRecords(batch, bytes), refuse) : withRecords(batch, records)
  } catch (cause) {
    return refuse(cause)
  }
}

/** Whatever can be judged before anything is decompressed or allocated. */
function checkBatch(encoded: EncodedBatch, options: DecodeOptions): CheckedBatch {
  const { bytes, baseOffset, magic, position } = encoded
  const place = { topic: options.topic ?? '', partition: options.partition ?? -1, baseOffset }
  if (magic !== 2) throw unknownFormat(encoded)
  if (bytes.length < batchHeaderBytes) {
    throw corruptBatch(place, position, `it has ${bytes.length} bytes, and a header takes ${batchHeaderBytes}`)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, batchHeaderBytes)
  if (options.checkCrc !== false) checkCrc(encoded, view, place)
  const lastOffsetDelta = view.getInt32(batchLayout.lastOffsetDelta)
  const count = view.getInt32(batchLayout.count)
  const lastOffset = baseOffset + BigInt(lastOffsetDelta)
  if (baseOffset < 0n || lastOffsetDelta < 0 || lastOffset > maxOffset) {
    throw corruptBatch(place, position, `its offsets run from ${baseOffset} to ${lastOffset}`)
  }
  if (count < 0 || count > lastOffsetDelta + 1) {
    throw corruptBatch(place, position + batchLayout.count, `it states ${count} records at ${lastOffsetDelta + 1} offsets`)
  }
  return { encoded, view, place, lastOffset }
}

function checkCrc({ bytes, position }: EncodedBatch, view: DataView, place: BatchPlace): void {
  const from = batchLayout.attributes
  const stated = view.getUint32(batchLayout.crc)
  const actual = crc32c(bufferView(bytes.buffer, bytes.byteOffset + from, bytes.length - from))
  if (actual === stated) return
  const why = `its CRC is ${hex(actual)} where ${hex(stated)} is stated, so bytes have changed since it was written`
  throw corruptBatch(place, position + batchLayout.crc, why)
}

function withRecords({ encoded, view, place, lastOffset }: CheckedBatch, bytes: Buffer): RecordBatch {
  const attributes = view.getInt16(batchLayout.attributes)
  const count = view.getInt32(batchLayout.count)
  const baseTimestamp = view.getBigInt64(batchLayout.baseTimestamp)
  const maxTimestamp = view.getBigInt64(batchLayout.maxTimestamp)
  const appended = (attributes & batchAttributes.logAppendTime) !== 0
  const { topic, partition, baseOffset } = place
  const source = {
    topic,
    partition,
    baseOffset,
    baseTimestamp,
    baseTimestampMs: Number(baseTimestamp),
    appendTimestamp: appended ? maxTimestamp : null,
    bytes,
    memory: bytes.buffer,
    memoryOffset: bytes.byteOffset,
  }
  return {
    topic,
    partition,
    baseOffset,
    lastOffset,
    partitionLeaderEpoch: view.getInt32(batchLayout.partitionLeaderEpoch),
    magic: encoded.magic,
    codec: codecNames[attributes & batchAttributes.codec] ?? 'none',
    timestampType: appended ? 'append' : 'create',
    maxTimestamp: Number(maxTimestamp),
    deleteHorizon: (attributes & batchAttributes.deleteHorizon) === 0 ? null : Number(baseTimestamp),
    producerId: view.getBigInt64(batchLayout.producerId),
    producerEpoch: view.getInt16(batchLayout.producerEpoch),
    baseSequence: view.getInt32(batchLayout.baseSequence),
    isTransactional: (attributes & batchAttributes.transactional) !== 0,
    isControl: (attributes & batchAttributes.control) !== 0,
    count,
    records: parseRecords(source, count, view.getInt32(batchLayout.lastOffsetDelta)),
  }
}

function unknownFormat({ magic, position }: EncodedBatch): ProtocolError {
  const why =
    magic === 0 || magic === 1
      ? `message format ${magic} (magic ${magic}, written by Kafka before 0.11) is not supported yet: this version reads record batches, magic 2`
      : `message format with magic ${magic} is unknown: this version reads record batches, magic 2`
  return new ProtocolError(why, { offset: position + batchLayout.magic })
}

function badCompression({ encoded, place, lastOffset }: CheckedBatch, cause: unknown, maxBytes: number): KafkaError {
  if (KafkaError.is(cause)) return cause
  const at = encoded.position + batchLayout.records
  if (!(cause instanceof RangeError)) return corruptBatch(place, at, 'its records do not decompress', cause)
  const remedy = `raise maxDecompressedBytes, or go on behind it at offset ${lastOffset + 1n}`
  return corruptBatch(place, at, `it decompresses to more than ${maxBytes} bytes: ${remedy}`, cause)
}

function hex(crc: number): string {
  return crc.toString(16).padStart(8, '0')
}
