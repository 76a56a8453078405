import type { ApiTypes, ServerApi } from '../../protocol/api.ts'
import { readRequestHeader, writeResponseHeader } from '../../protocol/server-header.ts'
import type { ByteReader } from '../../wire/byte-reader.ts'
import { ByteWriter } from '../../wire/byte-writer.ts'
import type { AnyHandler } from '../handlers/handler.ts'

/** The header of a request. */
export interface RequestHead {
  readonly apiKey: number
  readonly version: number
  readonly correlationId: number
  readonly clientId: string | null
}

const sizeBytes = 4

/** Reads the header of a request. Throws a `ProtocolError` if it cannot be read. */
export function readHead(reader: ByteReader, handlers: ReadonlyMap<number, AnyHandler>): RequestHead {
  const header = readRequestHeader(reader, (key) => handlers.get(key)?.api)
  const { requestApiKey, requestApiVersion, correlationId, clientId } = header
  return { apiKey: requestApiKey, version: requestApiVersion, correlationId, clientId }
}

/** An answer with its size and header, ready to be written. Throws a `ProtocolError` if the body cannot be written. */
export function responseFrame<T extends ApiTypes>(
  api: ServerApi<T>,
  { version, correlationId }: RequestHead,
  body: T['responseInput'],
): Uint8Array[] {
  const writer = new ByteWriter()
  const size = writer.reserveInt32()
  writeResponseHeader(writer, api, version, correlationId)
  api.encodeResponse(writer, body, version)
  writer.patchInt32(size, writer.length - sizeBytes)
  return writer.finish()
}
