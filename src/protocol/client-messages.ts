import { ByteReader } from '../wire/byte-reader.ts'
import { ByteWriter } from '../wire/byte-writer.ts'
import type { ApiTypes, ClientApi } from './api.ts'
import { type DecodeOptions, requireEnd } from './decode-options.ts'

/**
 * The body of a request, without frame and header. Any version that the codec knows will do, unstable ones included.
 *
 * Throws an `UnsupportedVersionError` if the version is unknown or cannot carry a field that is set, a `ProtocolError` if a value
 * is missing or none that the field can hold.
 */
export function encodeRequest<T extends ApiTypes>(api: ClientApi<T>, version: number, message: T['requestInput']): Buffer {
  const writer = new ByteWriter()
  api.encodeRequest(writer, message, version)
  return writer.toBuffer()
}

/**
 * The message in the body of a response, without frame and header. Its bytes and records are views of `bytes`.
 *
 * Throws a `ProtocolError` with offset and path if the bytes are no such message, or more than one.
 */
export function decodeResponse<T extends ApiTypes>(
  api: ClientApi<T>,
  version: number,
  bytes: Uint8Array,
  options: DecodeOptions = {},
): T['response'] {
  const reader = new ByteReader(bytes)
  const message = api.decodeResponse(reader, version)
  requireEnd(reader, `${api.name}Response`, version, options)
  return message
}
