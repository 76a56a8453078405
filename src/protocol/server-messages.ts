import { ByteReader } from '../wire/byte-reader.ts'
import { ByteWriter } from '../wire/byte-writer.ts'
import type { ApiTypes, ServerApi } from './api.ts'
import { type DecodeOptions, requireEnd } from './decode-options.ts'

/**
 * The message in the body of a request, without frame and header. Its bytes and records are views of `bytes`.
 *
 * Throws a `ProtocolError` with offset and path if the bytes are no such message, or more than one.
 */
export function decodeRequest<T extends ApiTypes>(
  api: ServerApi<T>,
  version: number,
  bytes: Uint8Array,
  options: DecodeOptions = {},
): T['request'] {
  const reader = new ByteReader(bytes)
  const message = api.decodeRequest(reader, version)
  requireEnd(reader, `${api.name}Request`, version, options)
  return message
}

/**
 * The body of a response, without frame and header. Any version that the codec knows will do, unstable ones included.
 *
 * Throws an `UnsupportedVersionError` if the version is unknown or cannot carry a field that is set, a `ProtocolError` if a value
 * is missing or none that the field can hold.
 */
export function encodeResponse<T extends ApiTypes>(api: ServerApi<T>, version: number, message: T['responseInput']): Buffer {
  const writer = new ByteWriter()
  api.encodeResponse(writer, message, version)
  return writer.toBuffer()
}
