// Generated from protocol-specs/apis/013-leave-group.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inMessage, isEmptyArray, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { LeaveGroupRequest, LeaveGroupRequestMemberIdentity, LeaveGroupResponseInput, LeaveGroupResponseMemberResponseInput, LeaveGroupTypes } from '../types/leave-group.ts'

/** LeaveGroup (API key 13) as a broker sees it. */
export const LeaveGroup: ServerApi<LeaveGroupTypes> = {
  key: 13,
  name: 'LeaveGroup',
  versions: { min: 0, max: 5 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 4,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('LeaveGroupResponse', version, 0, 5)
    try {
      encodeLeaveGroupResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'LeaveGroupResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('LeaveGroupRequest', version, 0, 5)
    try {
      return decodeLeaveGroupRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'LeaveGroupRequest', version)
    }
  },
}

function encodeLeaveGroupResponse(w: ByteWriter, m: LeaveGroupResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 1) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  w.int16(m.errorCode, 'errorCode')
  if (version >= 3) {
    const members = m.members === undefined ? emptyArray : m.members
    writeCount(w, members, version >= 4, false, 'members')
    encodeLeaveGroupResponseMemberResponseList(w, members, version, 'members')
  } else if (m.members !== undefined && !isEmptyArray(m.members)) throw notCarried('members', '3+')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeLeaveGroupResponseMemberResponse(w: ByteWriter, m: LeaveGroupResponseMemberResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 4) w.compactString(m.memberId, 'memberId')
  else w.string(m.memberId, 'memberId')
  if (version >= 4) w.compactNullableString(m.groupInstanceId, 'groupInstanceId')
  else w.nullableString(m.groupInstanceId, 'groupInstanceId')
  w.int16(m.errorCode, 'errorCode')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeLeaveGroupResponseMemberResponseList(w: ByteWriter, values: readonly LeaveGroupResponseMemberResponseInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeLeaveGroupResponseMemberResponse(w, values[i] as LeaveGroupResponseMemberResponseInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeLeaveGroupRequest(r: ByteReader, version: number): LeaveGroupRequest {
  const groupId = version >= 4 ? r.compactString('groupId') : r.string('groupId')
  const memberId = version <= 2 ? r.string('memberId') : ''
  const members = decodeLeaveGroupRequestMemberIdentityList(r, version, version >= 3 ? (version >= 4 ? r.compactArrayLength(3, 'members') : r.arrayLength(4, 'members')) : 0, 'members')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { groupId, memberId, members, unknownTags }
}

function decodeLeaveGroupRequestMemberIdentity(r: ByteReader, version: number): LeaveGroupRequestMemberIdentity {
  const memberId = version >= 4 ? r.compactString('memberId') : r.string('memberId')
  const groupInstanceId = version >= 4 ? r.compactNullableString('groupInstanceId') : r.nullableString('groupInstanceId')
  const reason = version >= 5 ? r.compactNullableString('reason') : null
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { memberId, groupInstanceId, reason, unknownTags }
}

function decodeLeaveGroupRequestMemberIdentityList(r: ByteReader, version: number, count: number, field: string): LeaveGroupRequestMemberIdentity[] {
  const values = new Array<LeaveGroupRequestMemberIdentity>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeLeaveGroupRequestMemberIdentity(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
