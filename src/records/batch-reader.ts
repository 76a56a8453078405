import { ProtocolError } from '../foundation/errors.ts'
import { bufferView } from '../wire/buffer-view.ts'
import { crc32c } from '../wire/crc32c.ts'
import { batchAttributes, batchHeaderBytes, batchLayout } from './batch-layout.ts'
import type { EncodedBatch } from './batch-splitter.ts'
import { codecNames } from './compression/codec.ts'
import { decompress, maxRecords } from './compression/decompression.ts'
import type { DecodeOptions } from './decode-options.ts'
import { decodeMessage } from './legacy-message-set.ts'
import { parseRecords } from './parsing/record-parser.ts'
import type { RecordBatch } from './record-batch.ts'
import { type BatchPlace, compareCrc, corruptBatch } from './record-source.ts'

const maxOffset = 2n ** 63n - 1n

/** What a record takes in memory besides its bytes, at least. */
const recordMemory = 96

/** A batch whose header has been checked. */
interface CheckedBatch {
  readonly encoded: EncodedBatch
  readonly view: DataView
  readonly place: BatchPlace
  readonly lastOffset: bigint
}

/**
 * Decodes one batch: checks its header and CRC, decompresses it, and finds its records, which are themselves decoded as they
 * are touched, without further errors. At once where nothing or little is compressed, else by a promise, off the main thread;
 * also by a promise where a codec's package is loaded first. An old message, magic 0 or 1, counts as a batch.
 *
 * Throws, or rejects with, `ProtocolError`: code `CORRUPT_RECORDS` for bytes that cannot be right or that decompress to too
 * much, `CODEC_MISSING` for a codec that is not at hand, `PROTOCOL` for an unknown message format.
 */
export function decodeBatch(encoded: EncodedBatch, options: DecodeOptions = {}): RecordBatch | Promise<RecordBatch> {
  if (encoded.magic !== 2) return decodeOld(encoded, options)
  const batch = checkBatch(encoded, options)
  const { buffer, byteOffset, length } = encoded.bytes
  const payload = bufferView(buffer, byteOffset + batchHeaderBytes, length - batchHeaderBytes)
  const codecId = batch.view.getInt16(batchLayout.attributes) & batchAttributes.codec
  if (codecId === 0) return withRecords(batch, payload)
  checkCount(batch, maxRecords(options, recordMemory))
  const { place, lastOffset } = batch
  const records = decompress(
    { codecId, bytes: payload, place, position: encoded.position + batchHeaderBytes, lastOffset },
    options,
  )
  return records instanceof Promise ? records.then((bytes) => withRecords(batch, bytes)) : withRecords(batch, records)
}

function decodeOld(encoded: EncodedBatch, options: DecodeOptions): RecordBatch | Promise<RecordBatch> {
  const { magic, position } = encoded
  if (magic === 0 || magic === 1) return decodeMessage(encoded, magic, options)
  throw new ProtocolError(`message format with magic ${magic} is unknown: Kafka 4.3 has 0, 1 and 2`, {
    offset: position + batchLayout.magic,
  })
}

function checkCount({ encoded, view, place, lastOffset }: CheckedBatch, most: number): void {
  const count = view.getInt32(batchLayout.count)
  if (count <= most) return
  const why = `it states ${count} compressed records where ${most} are let in: raise maxDecompressedBytes, or go on behind it at offset ${lastOffset + 1n}`
  throw corruptBatch(place, encoded.position + batchLayout.count, why)
}

/** Whatever can be judged before anything is decompressed or allocated. */
function checkBatch(encoded: EncodedBatch, options: DecodeOptions): CheckedBatch {
  const { bytes, baseOffset, position } = encoded
  const place = { topic: options.topic ?? '', partition: options.partition ?? -1, baseOffset }
  if (bytes.length < batchHeaderBytes) {
    throw corruptBatch(place, position, `it has ${bytes.length} bytes, and a header takes ${batchHeaderBytes}`)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, batchHeaderBytes)
  if (options.checkCrc !== false) {
    const from = batchLayout.attributes
    const actual = crc32c(bufferView(bytes.buffer, bytes.byteOffset + from, bytes.length - from))
    compareCrc(place, position + batchLayout.crc, view.getUint32(batchLayout.crc), actual)
  }
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
    fixedTimestamp: appended ? maxTimestamp : null,
    headerless: false,
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
