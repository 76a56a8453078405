import type { ByteReader } from '../wire/byte-reader.ts'
import type { ByteWriter } from '../wire/byte-writer.ts'
import type { ApiFacts } from './api.ts'
import { readRequestHeader as read, writeResponseHeader as write } from './generated/server/headers.ts'
import type { RequestHeader } from './generated/types/headers.ts'
import { requestHeaderVersion, responseHeaderVersion } from './header-version.ts'

/**
 * Reads the header of a request. Its form depends on the API and version that it names first: `apiOf` finds the API of a key.
 * Of a key that it does not know the header is read without tagged fields, enough to answer or to log it.
 */
export function readRequestHeader(reader: ByteReader, apiOf: (key: number) => ApiFacts | undefined): RequestHeader {
  const api = apiOf(reader.peekInt16('requestApiKey'))
  const version = reader.peekInt16('requestApiVersion', 2)
  return read(reader, api === undefined ? 1 : requestHeaderVersion(api, version))
}

/** Writes the header that stands before the answer to a request of this API and version. */
export function writeResponseHeader(writer: ByteWriter, api: ApiFacts, version: number, correlationId: number): void {
  write(writer, { correlationId }, responseHeaderVersion(api, version))
}
