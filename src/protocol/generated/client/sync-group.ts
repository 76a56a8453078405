// Generated from protocol-specs/apis/014-sync-group.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, presentKeys, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { SyncGroupRequestAssignmentInput, SyncGroupRequestInput, SyncGroupResponse, SyncGroupTypes } from '../types/sync-group.ts'

/** SyncGroup (API key 14) as a client sees it. */
export const SyncGroup: ClientApi<SyncGroupTypes> = {
  key: 14,
  name: 'SyncGroup',
  versions: { min: 0, max: 5 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 4,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys([m.groupId]),
  encodeRequest(w, m, version) {
    checkVersion('SyncGroupRequest', version, 0, 5)
    try {
      encodeSyncGroupRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'SyncGroupRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('SyncGroupResponse', version, 0, 5)
    try {
      return decodeSyncGroupResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'SyncGroupResponse', version)
    }
  },
}

function encodeSyncGroupRequest(w: ByteWriter, m: SyncGroupRequestInput, version: number): void {
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
  if (version >= 5) {
    w.compactNullableString(m.protocolType === undefined ? null : m.protocolType, 'protocolType')
  }
  if (version >= 5) {
    w.compactNullableString(m.protocolName === undefined ? null : m.protocolName, 'protocolName')
  }
  const assignments = m.assignments
  writeCount(w, assignments, version >= 4, false, 'assignments')
  encodeSyncGroupRequestAssignmentList(w, assignments, version, 'assignments')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeSyncGroupRequestAssignment(w: ByteWriter, m: SyncGroupRequestAssignmentInput, version: number): void {
  requireStruct(m)
  if (version >= 4) w.compactString(m.memberId, 'memberId')
  else w.string(m.memberId, 'memberId')
  if (version >= 4) w.compactBytes(m.assignment, 'assignment')
  else w.bytes(m.assignment, 'assignment')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeSyncGroupRequestAssignmentList(w: ByteWriter, values: readonly SyncGroupRequestAssignmentInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeSyncGroupRequestAssignment(w, values[i] as SyncGroupRequestAssignmentInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeSyncGroupResponse(r: ByteReader, version: number): SyncGroupResponse {
  const throttleTimeMs = version >= 1 ? r.int32('throttleTimeMs') : 0
  const errorCode = r.int16('errorCode')
  const protocolType = version >= 5 ? r.compactNullableString('protocolType') : null
  const protocolName = version >= 5 ? r.compactNullableString('protocolName') : null
  const assignment = version >= 4 ? r.compactBytes('assignment') : r.bytes('assignment')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, errorCode, protocolType, protocolName, assignment, unknownTags }
}
