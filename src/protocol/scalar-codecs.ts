import type { ByteReader } from '../wire/byte-reader.ts'
import type { ByteWriter } from '../wire/byte-writer.ts'

// A function for each scalar that arrays are made of: generated code names them, so that no array needs a function of its own.

/** Reads an int8. */
export function readInt8(reader: ByteReader): number {
  return reader.int8()
}

/** Reads an int16. */
export function readInt16(reader: ByteReader): number {
  return reader.int16()
}

/** Reads an int64. */
export function readInt64(reader: ByteReader): bigint {
  return reader.int64()
}

/** Reads a uuid. */
export function readUuid(reader: ByteReader): string {
  return reader.uuid()
}

/** Reads a string. */
export function readString(reader: ByteReader): string {
  return reader.string()
}

/** Reads a compact string. */
export function readCompactString(reader: ByteReader): string {
  return reader.compactString()
}

/** Writes an int8. */
export function writeInt8(writer: ByteWriter, value: number): void {
  writer.int8(value)
}

/** Writes an int16. */
export function writeInt16(writer: ByteWriter, value: number): void {
  writer.int16(value)
}

/** Writes an int64. */
export function writeInt64(writer: ByteWriter, value: bigint): void {
  writer.int64(value)
}

/** Writes a uuid. */
export function writeUuid(writer: ByteWriter, value: string): void {
  writer.uuid(value)
}

/** Writes a string. */
export function writeString(writer: ByteWriter, value: string): void {
  writer.string(value)
}

/** Writes a compact string. */
export function writeCompactString(writer: ByteWriter, value: string): void {
  writer.compactString(value)
}
