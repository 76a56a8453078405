import { ProtocolError } from '../foundation/errors.ts'
import { ByteReader } from '../wire/byte-reader.ts'
import { ByteWriter } from '../wire/byte-writer.ts'
import type { DataCodec } from './data-codec.ts'
import { type DecodeOptions, requireEnd } from './decode-options.ts'

/**
 * The bytes of a structure, its version not among them.
 *
 * Throws an `UnsupportedVersionError` if the version is unknown or cannot carry a field that is set, a `ProtocolError` if a value
 * is missing or none that the field can hold.
 */
export function encodeData<Input extends object>(codec: DataCodec<object, Input>, version: number, message: Input): Buffer {
  const writer = new ByteWriter()
  codec.encode(writer, message, version)
  return writer.toBuffer()
}

/**
 * The structure in these bytes, before which no version stands. Its bytes are views of them.
 *
 * Throws a `ProtocolError` with offset and path if the bytes are no such structure, or more than one.
 */
export function decodeData<T extends object>(
  codec: DataCodec<T, never>,
  version: number,
  bytes: Uint8Array,
  options: DecodeOptions = {},
): T {
  const reader = new ByteReader(bytes)
  const message = codec.decode(reader, version)
  requireEnd(reader, codec.name, version, options)
  return message
}

/** As `encodeData`, behind the version as an int16: what consumers put into JoinGroup and SyncGroup, and coordinators store. */
export function encodeVersioned<Input extends object>(codec: DataCodec<object, Input>, version: number, message: Input): Buffer {
  const writer = new ByteWriter()
  writer.int16(version)
  codec.encode(writer, message, version)
  return writer.toBuffer()
}

/**
 * The structure behind its version, an int16. One of a newer version than the codec knows is read as the newest known, and what
 * follows in it is passed over, as Java does: newer versions only add. `version` is what the bytes say.
 *
 * Throws a `ProtocolError` with offset and path if the bytes are no such structure.
 */
export function decodeVersioned<T extends object>(
  codec: DataCodec<T, never>,
  bytes: Uint8Array,
): { readonly version: number; readonly message: T } {
  const reader = new ByteReader(bytes)
  const version = reader.int16('version')
  const { min, max } = codec.versions
  if (version < min) throw reader.fault(0, `${codec.name} has no version ${version}`, 'version')
  const known = Math.min(version, max)
  const message = codec.decode(reader, known)
  requireEnd(reader, codec.name, known, { allowTrailingBytes: version > max })
  return { version, message }
}

/** The key of a record in a coordinator's log: the type of the record as an int16, then the key. Throws as `encodeData`. */
export function encodeRecordKey<Input extends object>(codec: DataCodec<object, Input>, key: Input): Buffer {
  if (codec.recordType === undefined) throw new ProtocolError(`${codec.name} is no key of a record in a coordinator's log`)
  const writer = new ByteWriter()
  writer.int16(codec.recordType)
  codec.encode(writer, key, codec.versions.max)
  return writer.toBuffer()
}

/** The type of a record in a coordinator's log, which its key begins with. Throws a `ProtocolError` if the key is too short. */
export function recordTypeOf(key: Uint8Array): number {
  return new ByteReader(key).int16('recordType')
}

/** What `encodeRecordKey` wrote. Throws a `ProtocolError` if the bytes are no key of this type of record. */
export function decodeRecordKey<T extends object>(codec: DataCodec<T, never>, key: Uint8Array): T {
  const reader = new ByteReader(key)
  const type = reader.int16('recordType')
  if (type !== codec.recordType)
    throw reader.fault(0, `${codec.name} has the type ${codec.recordType}, not ${type}`, 'recordType')
  const message = codec.decode(reader, codec.versions.max)
  requireEnd(reader, codec.name, codec.versions.max, {})
  return message
}
