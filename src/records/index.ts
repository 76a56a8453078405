/// <reference types="node" preserve="true" />
/** Record batches: encode, split, decode. `jackdaw/records`. */
export { crcAccelerated, loadCrcAccelerator } from '../wire/crc32c.ts'
export type { SealFields } from './batch-header.ts'
export { type DecodeOptions, decodeBatch, defaultMaxDecompressedBytes } from './batch-reader.ts'
export { type EncodedBatch, type SplitBatches, splitBatches } from './batch-splitter.ts'
export { BatchWriter, type BatchWriterOptions } from './batch-writer.ts'
export type { Codec, CodecName } from './compression/codec.ts'
export { codecById, codecByName } from './compression/codecs.ts'
export type { KafkaRecord, RecordJson } from './record.ts'
export { type RecordBatch, recordsFrom } from './record-batch.ts'
export type { Bytes, DecodedHeader, RecordHeader } from './record-fields.ts'
export { type RecordShape, recordSize, sizeUpperBound } from './record-size.ts'
