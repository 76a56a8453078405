// Generated from protocol-specs/headers.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import type { DataCodec } from '../../data-codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { RequestHeader, RequestHeaderInput, ResponseHeader, ResponseHeaderInput } from '../types/headers.ts'

/** RequestHeader, versions 1-2. */
export const requestHeader: DataCodec<RequestHeader, RequestHeaderInput> = {
  name: 'RequestHeader',
  versions: { min: 1, max: 2 },
  flexibleFrom: 2,
  recordType: undefined,
  encode(w, m, version) {
    checkVersion('RequestHeader', version, 1, 2)
    try {
      encodeRequestHeader(w, m, version)
    } catch (error) {
      throw inMessage(error, 'RequestHeader', version)
    }
  },
  decode(r, version) {
    checkVersion('RequestHeader', version, 1, 2)
    try {
      return decodeRequestHeader(r, version)
    } catch (error) {
      throw inMessage(error, 'RequestHeader', version)
    }
  },
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

function decodeRequestHeader(r: ByteReader, version: number): RequestHeader {
  const requestApiKey = r.int16('requestApiKey')
  const requestApiVersion = r.int16('requestApiVersion')
  const correlationId = r.int32('correlationId')
  const clientId = r.nullableString('clientId')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { requestApiKey, requestApiVersion, correlationId, clientId, unknownTags }
}

/** ResponseHeader, versions 0-1. */
export const responseHeader: DataCodec<ResponseHeader, ResponseHeaderInput> = {
  name: 'ResponseHeader',
  versions: { min: 0, max: 1 },
  flexibleFrom: 1,
  recordType: undefined,
  encode(w, m, version) {
    checkVersion('ResponseHeader', version, 0, 1)
    try {
      encodeResponseHeader(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ResponseHeader', version)
    }
  },
  decode(r, version) {
    checkVersion('ResponseHeader', version, 0, 1)
    try {
      return decodeResponseHeader(r, version)
    } catch (error) {
      throw inMessage(error, 'ResponseHeader', version)
    }
  },
}

function encodeResponseHeader(w: ByteWriter, m: ResponseHeaderInput, version: number): void {
  requireStruct(m)
  w.int32(m.correlationId, 'correlationId')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeResponseHeader(r: ByteReader, version: number): ResponseHeader {
  const correlationId = r.int32('correlationId')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { correlationId, unknownTags }
}
