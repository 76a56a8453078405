// Generated from protocol-specs/apis/012-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { HeartbeatRequest, HeartbeatResponseInput, HeartbeatTypes } from '../types/heartbeat.ts'

/** Heartbeat (API key 12) as a broker sees it. */
export const Heartbeat: ServerApi<HeartbeatTypes> = {
  key: 12,
  name: 'Heartbeat',
  versions: { min: 0, max: 4 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 4,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('HeartbeatResponse', version, 0, 4)
    try {
      encodeHeartbeatResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'HeartbeatResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('HeartbeatRequest', version, 0, 4)
    try {
      return decodeHeartbeatRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'HeartbeatRequest', version)
    }
  },
}

function encodeHeartbeatResponse(w: ByteWriter, m: HeartbeatResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 1) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  w.int16(m.errorCode, 'errorCode')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeHeartbeatRequest(r: ByteReader, version: number): HeartbeatRequest {
  const groupId = version >= 4 ? r.compactString('groupId') : r.string('groupId')
  const generationId = r.int32('generationId')
  const memberId = version >= 4 ? r.compactString('memberId') : r.string('memberId')
  const groupInstanceId = version >= 3 ? (version >= 4 ? r.compactNullableString('groupInstanceId') : r.nullableString('groupInstanceId')) : null
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { groupId, generationId, memberId, groupInstanceId, unknownTags }
}
