// Generated from protocol-specs/apis/011-join-group.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { JoinGroupRequest, JoinGroupRequestProtocol, JoinGroupResponseInput, JoinGroupResponseMemberInput, JoinGroupTypes } from '../types/join-group.ts'

/** JoinGroup (API key 11) as a broker sees it. */
export const JoinGroup: ServerApi<JoinGroupTypes> = {
  key: 11,
  name: 'JoinGroup',
  versions: { min: 0, max: 9 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 6,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('JoinGroupResponse', version, 0, 9)
    try {
      encodeJoinGroupResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'JoinGroupResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('JoinGroupRequest', version, 0, 9)
    try {
      return decodeJoinGroupRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'JoinGroupRequest', version)
    }
  },
}

function encodeJoinGroupResponse(w: ByteWriter, m: JoinGroupResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 2) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  w.int16(m.errorCode, 'errorCode')
  w.int32(m.generationId === undefined ? -1 : m.generationId, 'generationId')
  if (version >= 7) {
    w.compactNullableString(m.protocolType === undefined ? null : m.protocolType, 'protocolType')
  }
  if (version >= 7) w.compactNullableString(m.protocolName, 'protocolName')
  else if (version >= 6) w.compactString(m.protocolName as string, 'protocolName')
  else w.string(m.protocolName as string, 'protocolName')
  if (version >= 6) w.compactString(m.leader, 'leader')
  else w.string(m.leader, 'leader')
  if (version >= 9) {
    w.bool(m.skipAssignment === undefined ? false : m.skipAssignment, 'skipAssignment')
  } else if (m.skipAssignment !== undefined && m.skipAssignment !== false) throw notCarried('skipAssignment', '9+')
  if (version >= 6) w.compactString(m.memberId, 'memberId')
  else w.string(m.memberId, 'memberId')
  const members = m.members
  writeCount(w, members, version >= 6, false, 'members')
  encodeJoinGroupResponseMemberList(w, members, version, 'members')
  if (version >= 6) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeJoinGroupResponseMember(w: ByteWriter, m: JoinGroupResponseMemberInput, version: number): void {
  requireStruct(m)
  if (version >= 6) w.compactString(m.memberId, 'memberId')
  else w.string(m.memberId, 'memberId')
  if (version >= 5) {
    const groupInstanceId = m.groupInstanceId === undefined ? null : m.groupInstanceId
    if (version >= 6) w.compactNullableString(groupInstanceId, 'groupInstanceId')
    else w.nullableString(groupInstanceId, 'groupInstanceId')
  }
  if (version >= 6) w.compactBytes(m.metadata, 'metadata')
  else w.bytes(m.metadata, 'metadata')
  if (version >= 6) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeJoinGroupResponseMemberList(w: ByteWriter, values: readonly JoinGroupResponseMemberInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeJoinGroupResponseMember(w, values[i] as JoinGroupResponseMemberInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeJoinGroupRequest(r: ByteReader, version: number): JoinGroupRequest {
  const groupId = version >= 6 ? r.compactString('groupId') : r.string('groupId')
  const sessionTimeoutMs = r.int32('sessionTimeoutMs')
  const rebalanceTimeoutMs = version >= 1 ? r.int32('rebalanceTimeoutMs') : -1
  const memberId = version >= 6 ? r.compactString('memberId') : r.string('memberId')
  const groupInstanceId = version >= 5 ? (version >= 6 ? r.compactNullableString('groupInstanceId') : r.nullableString('groupInstanceId')) : null
  const protocolType = version >= 6 ? r.compactString('protocolType') : r.string('protocolType')
  const protocols = decodeJoinGroupRequestProtocolList(r, version, version >= 6 ? r.compactArrayLength(3, 'protocols') : r.arrayLength(6, 'protocols'), 'protocols')
  const reason = version >= 8 ? r.compactNullableString('reason') : null
  const unknownTags = version >= 6 ? readUnknownTags(r) : undefined
  return { groupId, sessionTimeoutMs, rebalanceTimeoutMs, memberId, groupInstanceId, protocolType, protocols, reason, unknownTags }
}

function decodeJoinGroupRequestProtocol(r: ByteReader, version: number): JoinGroupRequestProtocol {
  const name = version >= 6 ? r.compactString('name') : r.string('name')
  const metadata = version >= 6 ? r.compactBytes('metadata') : r.bytes('metadata')
  const unknownTags = version >= 6 ? readUnknownTags(r) : undefined
  return { name, metadata, unknownTags }
}

function decodeJoinGroupRequestProtocolList(r: ByteReader, version: number, count: number, field: string): JoinGroupRequestProtocol[] {
  const values = new Array<JoinGroupRequestProtocol>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeJoinGroupRequestProtocol(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
