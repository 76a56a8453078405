import type { ByteReader } from '../wire/byte-reader.ts'
import type { ByteWriter } from '../wire/byte-writer.ts'

// One function for each scalar that arrays are made of: generated code names them, so that no array needs a function of its own.

export function readInt8(reader: ByteReader): number {
  return reader.int8()
}

export function readInt16(reader: ByteReader): number {
  return reader.int16()
}

export function readInt64(reader: ByteReader): bigint {
  return reader.int64()
}

export function readUuid(reader: ByteReader): string {
  return reader.uuid()
}

export function readString(reader: ByteReader): string {
  return reader.string()
}

export function readCompactString(reader: ByteReader): string {
  return reader.compactString()
}

export function readBytes(reader: ByteReader): Buffer {
  return reader.bytes()
}

export function readCompactBytes(reader: ByteReader): Buffer {
  return reader.compactBytes()
}

export function readBool(reader: ByteReader): boolean {
  return reader.bool()
}

export function readUint16(reader: ByteReader): number {
  return reader.uint16()
}

export function readFloat64(reader: ByteReader): number {
  return reader.float64()
}

export function writeInt8(writer: ByteWriter, value: number): void {
  writer.int8(value)
}

export function writeInt16(writer: ByteWriter, value: number): void {
  writer.int16(value)
}

export function writeInt64(writer: ByteWriter, value: bigint): void {
  writer.int64(value)
}

export function writeUuid(writer: ByteWriter, value: string): void {
  writer.uuid(value)
}

export function writeString(writer: ByteWriter, value: string): void {
  writer.string(value)
}

export function writeCompactString(writer: ByteWriter, value: string): void {
  writer.compactString(value)
}

export function writeBytes(writer: ByteWriter, value: Uint8Array): void {
  writer.bytes(value)
}

export function writeCompactBytes(writer: ByteWriter, value: Uint8Array): void {
  writer.compactBytes(value)
}

export function writeBool(writer: ByteWriter, value: boolean): void {
  writer.bool(value)
}

export function writeUint16(writer: ByteWriter, value: number): void {
  writer.uint16(value)
}

export function writeFloat64(writer: ByteWriter, value: number): void {
  writer.float64(value)
}
