// Generated from protocol-specs/apis/013-leave-group.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, isEmptyArray, notCarried, presentKeys, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { LeaveGroupRequestInput, LeaveGroupRequestMemberIdentityInput, LeaveGroupResponse, LeaveGroupResponseMemberResponse, LeaveGroupTypes } from '../types/leave-group.ts'

/** LeaveGroup (API key 13) as a client sees it. */
export const LeaveGroup: ClientApi<LeaveGroupTypes> = {
  key: 13,
  name: 'LeaveGroup',
  versions: { min: 0, max: 5 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 4,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys([m.groupId]),
  encodeRequest(w, m, version) {
    checkVersion('LeaveGroupRequest', version, 0, 5)
    try {
      encodeLeaveGroupRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'LeaveGroupRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('LeaveGroupResponse', version, 0, 5)
    try {
      return decodeLeaveGroupResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'LeaveGroupResponse', version)
    }
  },
}

function encodeLeaveGroupRequest(w: ByteWriter, m: LeaveGroupRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 4) w.compactString(m.groupId, 'groupId')
  else w.string(m.groupId, 'groupId')
  if (version <= 2) {
    w.string(m.memberId as Exclude<LeaveGroupRequestInput['memberId'], undefined>, 'memberId')
  } else if (m.memberId !== undefined && m.memberId !== '') throw notCarried('memberId', '0-2')
  if (version >= 3) {
    const members = m.members as Exclude<LeaveGroupRequestInput['members'], undefined>
    writeCount(w, members, version >= 4, false, 'members')
    encodeLeaveGroupRequestMemberIdentityList(w, members, version, 'members')
  } else if (m.members !== undefined && !isEmptyArray(m.members)) throw notCarried('members', '3+')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeLeaveGroupRequestMemberIdentity(w: ByteWriter, m: LeaveGroupRequestMemberIdentityInput, version: number): void {
  requireStruct(m)
  if (version >= 4) w.compactString(m.memberId, 'memberId')
  else w.string(m.memberId, 'memberId')
  const groupInstanceId = m.groupInstanceId === undefined ? null : m.groupInstanceId
  if (version >= 4) w.compactNullableString(groupInstanceId, 'groupInstanceId')
  else w.nullableString(groupInstanceId, 'groupInstanceId')
  if (version >= 5) {
    w.compactNullableString(m.reason === undefined ? null : m.reason, 'reason')
  }
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeLeaveGroupRequestMemberIdentityList(w: ByteWriter, values: readonly LeaveGroupRequestMemberIdentityInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeLeaveGroupRequestMemberIdentity(w, values[i] as LeaveGroupRequestMemberIdentityInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeLeaveGroupResponse(r: ByteReader, version: number): LeaveGroupResponse {
  const throttleTimeMs = version >= 1 ? r.int32('throttleTimeMs') : 0
  const errorCode = r.int16('errorCode')
  const members = decodeLeaveGroupResponseMemberResponseList(r, version, version >= 3 ? (version >= 4 ? r.compactArrayLength(5, 'members') : r.arrayLength(6, 'members')) : 0, 'members')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, errorCode, members, unknownTags }
}

function decodeLeaveGroupResponseMemberResponse(r: ByteReader, version: number): LeaveGroupResponseMemberResponse {
  const memberId = version >= 4 ? r.compactString('memberId') : r.string('memberId')
  const groupInstanceId = version >= 4 ? r.compactNullableString('groupInstanceId') : r.nullableString('groupInstanceId')
  const errorCode = r.int16('errorCode')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { memberId, groupInstanceId, errorCode, unknownTags }
}

function decodeLeaveGroupResponseMemberResponseList(r: ByteReader, version: number, count: number, field: string): LeaveGroupResponseMemberResponse[] {
  const values = new Array<LeaveGroupResponseMemberResponse>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeLeaveGroupResponseMemberResponse(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
