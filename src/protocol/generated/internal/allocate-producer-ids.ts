// Generated from protocol-specs/apis/067-allocate-producer-ids.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi, ServerApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AllocateProducerIdsRequest, AllocateProducerIdsRequestInput, AllocateProducerIdsResponse, AllocateProducerIdsResponseInput, AllocateProducerIdsTypes } from '../types/allocate-producer-ids.ts'

/** AllocateProducerIds (API key 67) in both directions. */
export const AllocateProducerIds: ClientApi<AllocateProducerIdsTypes> & ServerApi<AllocateProducerIdsTypes> = {
  key: 67,
  name: 'AllocateProducerIds',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeRequest(w, m, version) {
    checkVersion('AllocateProducerIdsRequest', version, 0, 0)
    try {
      encodeAllocateProducerIdsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AllocateProducerIdsRequest', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('AllocateProducerIdsRequest', version, 0, 0)
    try {
      return decodeAllocateProducerIdsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'AllocateProducerIdsRequest', version)
    }
  },
  encodeResponse(w, m, version) {
    checkVersion('AllocateProducerIdsResponse', version, 0, 0)
    try {
      encodeAllocateProducerIdsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AllocateProducerIdsResponse', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('AllocateProducerIdsResponse', version, 0, 0)
    try {
      return decodeAllocateProducerIdsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'AllocateProducerIdsResponse', version)
    }
  },
}

function encodeAllocateProducerIdsRequest(w: ByteWriter, m: AllocateProducerIdsRequestInput, _version: number): void {
  requireStruct(m)
  w.int32(m.brokerId, 'brokerId')
  w.int64(m.brokerEpoch === undefined ? -1n : m.brokerEpoch, 'brokerEpoch')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeAllocateProducerIdsRequest(r: ByteReader, _version: number): AllocateProducerIdsRequest {
  const brokerId = r.int32('brokerId')
  const brokerEpoch = r.int64('brokerEpoch')
  const unknownTags = readUnknownTags(r)
  return { brokerId, brokerEpoch, unknownTags }
}

function encodeAllocateProducerIdsResponse(w: ByteWriter, m: AllocateProducerIdsResponseInput, _version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.int64(m.producerIdStart, 'producerIdStart')
  w.int32(m.producerIdLen, 'producerIdLen')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeAllocateProducerIdsResponse(r: ByteReader, _version: number): AllocateProducerIdsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const producerIdStart = r.int64('producerIdStart')
  const producerIdLen = r.int32('producerIdLen')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, producerIdStart, producerIdLen, unknownTags }
}
