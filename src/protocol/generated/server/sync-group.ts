// Generated from protocol-specs/apis/014-sync-group.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { SyncGroupRequest, SyncGroupRequestAssignment, SyncGroupResponseInput, SyncGroupTypes } from '../types/sync-group.ts'

/** SyncGroup (API key 14) as a broker sees it. */
export const SyncGroup: ServerApi<SyncGroupTypes> = {
  key: 14,
  name: 'SyncGroup',
  versions: { min: 0, max: 5 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 4,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('SyncGroupResponse', version, 0, 5)
    try {
      encodeSyncGroupResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'SyncGroupResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('SyncGroupRequest', version, 0, 5)
    try {
      return decodeSyncGroupRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'SyncGroupRequest', version)
    }
  },
}

function encodeSyncGroupResponse(w: ByteWriter, m: SyncGroupResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 1) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  w.int16(m.errorCode, 'errorCode')
  if (version >= 5) {
    w.compactNullableString(m.protocolType === undefined ? null : m.protocolType, 'protocolType')
  }
  if (version >= 5) {
    w.compactNullableString(m.protocolName === undefined ? null : m.protocolName, 'protocolName')
  }
  if (version >= 4) w.compactBytes(m.assignment, 'assignment')
  else w.bytes(m.assignment, 'assignment')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeSyncGroupRequest(r: ByteReader, version: number): SyncGroupRequest {
  const groupId = version >= 4 ? r.compactString('groupId') : r.string('groupId')
  const generationId = r.int32('generationId')
  const memberId = version >= 4 ? r.compactString('memberId') : r.string('memberId')
  const groupInstanceId = version >= 3 ? (version >= 4 ? r.compactNullableString('groupInstanceId') : r.nullableString('groupInstanceId')) : null
  const protocolType = version >= 5 ? r.compactNullableString('protocolType') : null
  const protocolName = version >= 5 ? r.compactNullableString('protocolName') : null
  const assignments = decodeSyncGroupRequestAssignmentList(r, version, version >= 4 ? r.compactArrayLength(3, 'assignments') : r.arrayLength(6, 'assignments'), 'assignments')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { groupId, generationId, memberId, groupInstanceId, protocolType, protocolName, assignments, unknownTags }
}

function decodeSyncGroupRequestAssignment(r: ByteReader, version: number): SyncGroupRequestAssignment {
  const memberId = version >= 4 ? r.compactString('memberId') : r.string('memberId')
  const assignment = version >= 4 ? r.compactBytes('assignment') : r.bytes('assignment')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { memberId, assignment, unknownTags }
}

function decodeSyncGroupRequestAssignmentList(r: ByteReader, version: number, count: number, field: string): SyncGroupRequestAssignment[] {
  const values = new Array<SyncGroupRequestAssignment>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeSyncGroupRequestAssignment(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
