// Generated from protocol-specs/apis/012-heartbeat.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inMessage, notCarried, presentKeys, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { HeartbeatRequestInput, HeartbeatResponse, HeartbeatTypes } from '../types/heartbeat.ts'

/** Heartbeat (API key 12) as a client sees it. */
export const Heartbeat: ClientApi<HeartbeatTypes> = {
  key: 12,
  name: 'Heartbeat',
  versions: { min: 0, max: 4 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 4,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys([m.groupId]),
  encodeRequest(w, m, version) {
    checkVersion('HeartbeatRequest', version, 0, 4)
    try {
      encodeHeartbeatRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'HeartbeatRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('HeartbeatResponse', version, 0, 4)
    try {
      return decodeHeartbeatResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'HeartbeatResponse', version)
    }
  },
}

function encodeHeartbeatRequest(w: ByteWriter, m: HeartbeatRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 4) w.compactString(m.groupId, 'groupId')
  else w.string(m.groupId, 'groupId')
  w.int32(m.generationId, 'generationId')
  if (version >= 4) w.compactString(m.memberId, 'memberId')
  else w.string(m.memberId, 'memberId')
  if (version >= 3) {
    const groupInstanceId = m.groupInstanceId === undefined ? null : m.groupInstanceId
    if (version >= 4) w.compactNullableString(groupInstanceId, 'groupInstanceId')
    else w.nullableString(groupInstanceId, 'groupInstanceId')
  } else if (m.groupInstanceId !== undefined && m.groupInstanceId !== null) throw notCarried('groupInstanceId', '3+')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeHeartbeatResponse(r: ByteReader, version: number): HeartbeatResponse {
  const throttleTimeMs = version >= 1 ? r.int32('throttleTimeMs') : 0
  const errorCode = r.int16('errorCode')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, errorCode, unknownTags }
}
