import type { ByteReader } from '../wire/byte-reader.ts'
import type { ByteWriter } from '../wire/byte-writer.ts'
import type { ApiFacts } from './api.ts'
import { readResponseHeader as read, writeRequestHeader as write } from './generated/client/headers.ts'
import { requestHeaderVersion, responseHeaderVersion } from './header-version.ts'

export interface RequestHead {
  readonly api: ApiFacts
  readonly version: number
  /** Comes back in the header of the answer; an int32. */
  readonly correlationId: number
  readonly clientId: string | null
}

/** Writes the header that stands before a request, in the form that its API and version call for. */
export function writeRequestHeader(writer: ByteWriter, { api, version, correlationId, clientId }: RequestHead): void {
  const header = { requestApiKey: api.key, requestApiVersion: version, correlationId, clientId }
  write(writer, header, requestHeaderVersion(api, version))
}

/** Reads the header that stands before the answer to a request of this API and version; returns its correlation id. */
export function readResponseHeader(reader: ByteReader, api: ApiFacts, version: number): number {
  return read(reader, responseHeaderVersion(api, version)).correlationId
}
