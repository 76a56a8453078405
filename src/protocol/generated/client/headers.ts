// Generated from protocol-specs/headers.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { RequestHeaderInput, ResponseHeader } from '../types/headers.ts'

/** Writes a RequestHeader. */
export function writeRequestHeader(w: ByteWriter, m: RequestHeaderInput, version: number): void {
  checkVersion('RequestHeader', version, 1, 2)
  try {
    encodeRequestHeader(w, m, version)
  } catch (error) {
    throw inMessage(error, 'RequestHeader', version)
  }
}

function encodeRequestHeader(w: ByteWriter, m: RequestHeaderInput, version: number): void {
  requireStruct(m)
  w.int16(m.requestApiKey, 'requestApiKey')
  w.int16(m.requestApiVersion, 'requestApiVersion')
  w.int32(m.correlationId, 'correlationId')
  w.nullableString(m.clientId, 'clientId')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

/** Reads a ResponseHeader. */
export function readResponseHeader(r: ByteReader, version: number): ResponseHeader {
  checkVersion('ResponseHeader', version, 0, 1)
  try {
    return decodeResponseHeader(r, version)
  } catch (error) {
    throw inMessage(error, 'ResponseHeader', version)
  }
}

function decodeResponseHeader(r: ByteReader, version: number): ResponseHeader {
  const correlationId = r.int32('correlationId')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { correlationId, unknownTags }
}
