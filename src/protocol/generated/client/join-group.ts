// Generated from protocol-specs/apis/011-join-group.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, presentKeys, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { JoinGroupRequestInput, JoinGroupRequestProtocolInput, JoinGroupResponse, JoinGroupResponseMember, JoinGroupTypes } from '../types/join-group.ts'

/** JoinGroup (API key 11) as a client sees it. */
export const JoinGroup: ClientApi<JoinGroupTypes> = {
  key: 11,
  name: 'JoinGroup',
  versions: { min: 0, max: 9 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 6,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys([m.groupId]),
  encodeRequest(w, m, version) {
    checkVersion('JoinGroupRequest', version, 0, 9)
    try {
      encodeJoinGroupRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'JoinGroupRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('JoinGroupResponse', version, 0, 9)
    try {
      return decodeJoinGroupResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'JoinGroupResponse', version)
    }
  },
}

function encodeJoinGroupRequest(w: ByteWriter, m: JoinGroupRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 6) w.compactString(m.groupId, 'groupId')
  else w.string(m.groupId, 'groupId')
  w.int32(m.sessionTimeoutMs, 'sessionTimeoutMs')
  if (version >= 1) {
    w.int32(m.rebalanceTimeoutMs === undefined ? -1 : m.rebalanceTimeoutMs, 'rebalanceTimeoutMs')
  }
  if (version >= 6) w.compactString(m.memberId, 'memberId')
  else w.string(m.memberId, 'memberId')
  if (version >= 5) {
    const groupInstanceId = m.groupInstanceId === undefined ? null : m.groupInstanceId
    if (version >= 6) w.compactNullableString(groupInstanceId, 'groupInstanceId')
    else w.nullableString(groupInstanceId, 'groupInstanceId')
  } else if (m.groupInstanceId !== undefined && m.groupInstanceId !== null) throw notCarried('groupInstanceId', '5+')
  if (version >= 6) w.compactString(m.protocolType, 'protocolType')
  else w.string(m.protocolType, 'protocolType')
  const protocols = m.protocols
  writeCount(w, protocols, version >= 6, false, 'protocols')
  encodeJoinGroupRequestProtocolList(w, protocols, version, 'protocols')
  if (version >= 8) {
    w.compactNullableString(m.reason === undefined ? null : m.reason, 'reason')
  }
  if (version >= 6) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeJoinGroupRequestProtocol(w: ByteWriter, m: JoinGroupRequestProtocolInput, version: number): void {
  requireStruct(m)
  if (version >= 6) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  if (version >= 6) w.compactBytes(m.metadata, 'metadata')
  else w.bytes(m.metadata, 'metadata')
  if (version >= 6) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeJoinGroupRequestProtocolList(w: ByteWriter, values: readonly JoinGroupRequestProtocolInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeJoinGroupRequestProtocol(w, values[i] as JoinGroupRequestProtocolInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeJoinGroupResponse(r: ByteReader, version: number): JoinGroupResponse {
  const throttleTimeMs = version >= 2 ? r.int32('throttleTimeMs') : 0
  const errorCode = r.int16('errorCode')
  const generationId = r.int32('generationId')
  const protocolType = version >= 7 ? r.compactNullableString('protocolType') : null
  const protocolName = version >= 7 ? r.compactNullableString('protocolName') : version >= 6 ? r.compactString('protocolName') : r.string('protocolName')
  const leader = version >= 6 ? r.compactString('leader') : r.string('leader')
  const skipAssignment = version >= 9 ? r.bool('skipAssignment') : false
  const memberId = version >= 6 ? r.compactString('memberId') : r.string('memberId')
  const members = decodeJoinGroupResponseMemberList(r, version, version >= 6 ? r.compactArrayLength(4, 'members') : r.arrayLength(6, 'members'), 'members')
  const unknownTags = version >= 6 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, errorCode, generationId, protocolType, protocolName, leader, skipAssignment, memberId, members, unknownTags }
}

function decodeJoinGroupResponseMember(r: ByteReader, version: number): JoinGroupResponseMember {
  const memberId = version >= 6 ? r.compactString('memberId') : r.string('memberId')
  const groupInstanceId = version >= 5 ? (version >= 6 ? r.compactNullableString('groupInstanceId') : r.nullableString('groupInstanceId')) : null
  const metadata = version >= 6 ? r.compactBytes('metadata') : r.bytes('metadata')
  const unknownTags = version >= 6 ? readUnknownTags(r) : undefined
  return { memberId, groupInstanceId, metadata, unknownTags }
}

function decodeJoinGroupResponseMemberList(r: ByteReader, version: number, count: number, field: string): JoinGroupResponseMember[] {
  const values = new Array<JoinGroupResponseMember>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeJoinGroupResponseMember(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
