// Generated from protocol-specs/headers.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { RequestHeader, ResponseHeaderInput } from '../types/headers.ts'

/** Reads a RequestHeader. */
export function readRequestHeader(r: ByteReader, version: number): RequestHeader {
  checkVersion('RequestHeader', version, 1, 2)
  try {
    return decodeRequestHeader(r, version)
  } catch (error) {
    throw inMessage(error, 'RequestHeader', version)
  }
}

function decodeRequestHeader(r: ByteReader, version: number): RequestHeader {
  const requestApiKey = r.int16('requestApiKey')
  const requestApiVersion = r.int16('requestApiVersion')
  const correlationId = r.int32('correlationId')
  const clientId = r.nullableString('clientId')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { requestApiKey, requestApiVersion, correlationId, clientId, unknownTags }
}

/** Writes a ResponseHeader. */
export function writeResponseHeader(w: ByteWriter, m: ResponseHeaderInput, version: number): void {
  checkVersion('ResponseHeader', version, 0, 1)
  try {
    encodeResponseHeader(w, m, version)
  } catch (error) {
    throw inMessage(error, 'ResponseHeader', version)
  }
}

function encodeResponseHeader(w: ByteWriter, m: ResponseHeaderInput, version: number): void {
  requireStruct(m)
  w.int32(m.correlationId, 'correlationId')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}
