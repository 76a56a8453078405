// Generated from protocol-specs/apis/058-envelope.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { EnvelopeRequest, EnvelopeRequestInput, EnvelopeResponse, EnvelopeResponseInput, EnvelopeTypes } from '../types/envelope.ts'

/**
 * Envelope (API key 58) in both directions.
 *
 * A request of a client, passed on by a broker in its name.
 */
export const Envelope: ClientApi<EnvelopeTypes> & ServerApi<EnvelopeTypes> = {
  key: 58,
  name: 'Envelope',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeRequest(w, m, version) {
    checkVersion('EnvelopeRequest', version, 0, 0)
    try {
      encodeEnvelopeRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'EnvelopeRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('EnvelopeRequest', version, 0, 0)
    try {
      return decodeEnvelopeRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'EnvelopeRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('EnvelopeResponse', version, 0, 0)
    try {
      encodeEnvelopeResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'EnvelopeResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('EnvelopeResponse', version, 0, 0)
    try {
      return decodeEnvelopeResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'EnvelopeResponse', version)
    }
  },
}

function encodeEnvelopeRequest(w: ByteWriter, m: EnvelopeRequestInput, _version: number): void {
  requireStruct(m)
  w.compactBytes(m.requestData, 'requestData')
  w.compactNullableBytes(m.requestPrincipal, 'requestPrincipal')
  w.compactBytes(m.clientHostAddress, 'clientHostAddress')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeEnvelopeRequest(r: ByteReader, _version: number): EnvelopeRequest {
  const requestData = r.compactBytes('requestData')
  const requestPrincipal = r.compactNullableBytes('requestPrincipal')
  const clientHostAddress = r.compactBytes('clientHostAddress')
  const unknownTags = readUnknownTags(r)
  return { requestData, requestPrincipal, clientHostAddress, unknownTags }
}

function encodeEnvelopeResponse(w: ByteWriter, m: EnvelopeResponseInput, _version: number): void {
  requireStruct(m)
  w.compactNullableBytes(m.responseData === undefined ? null : m.responseData, 'responseData')
  w.int16(m.errorCode, 'errorCode')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeEnvelopeResponse(r: ByteReader, _version: number): EnvelopeResponse {
  const responseData = r.compactNullableBytes('responseData')
  const errorCode = r.int16('errorCode')
  const unknownTags = readUnknownTags(r)
  return { responseData, errorCode, unknownTags }
}
