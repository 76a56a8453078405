// Generated from protocol-specs/apis/015-describe-groups.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, readScalars, requireStruct, writeCount } from '../../codec.ts'
import { readCompactString, readString } from '../../scalar-codecs.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeGroupsRequest, DescribeGroupsResponseDescribedGroupInput, DescribeGroupsResponseDescribedGroupMemberInput, DescribeGroupsResponseInput, DescribeGroupsTypes } from '../types/describe-groups.ts'

/** DescribeGroups (API key 15) as a broker sees it. */
export const DescribeGroups: ServerApi<DescribeGroupsTypes> = {
  key: 15,
  name: 'DescribeGroups',
  versions: { min: 0, max: 6 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 5,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('DescribeGroupsResponse', version, 0, 6)
    try {
      encodeDescribeGroupsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeGroupsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DescribeGroupsRequest', version, 0, 6)
    try {
      return decodeDescribeGroupsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeGroupsRequest', version)
    }
  },
}

function encodeDescribeGroupsResponse(w: ByteWriter, m: DescribeGroupsResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 1) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  const groups = m.groups
  writeCount(w, groups, version >= 5, false, 'groups')
  encodeDescribeGroupsResponseDescribedGroupList(w, groups, version, 'groups')
  if (version >= 5) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeGroupsResponseDescribedGroup(w: ByteWriter, m: DescribeGroupsResponseDescribedGroupInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  if (version >= 6) {
    w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  } else if (m.errorMessage !== undefined && m.errorMessage !== null) throw notCarried('errorMessage', '6+')
  if (version >= 5) w.compactString(m.groupId, 'groupId')
  else w.string(m.groupId, 'groupId')
  if (version >= 5) w.compactString(m.groupState, 'groupState')
  else w.string(m.groupState, 'groupState')
  if (version >= 5) w.compactString(m.protocolType, 'protocolType')
  else w.string(m.protocolType, 'protocolType')
  if (version >= 5) w.compactString(m.protocolData, 'protocolData')
  else w.string(m.protocolData, 'protocolData')
  const members = m.members
  writeCount(w, members, version >= 5, false, 'members')
  encodeDescribeGroupsResponseDescribedGroupMemberList(w, members, version, 'members')
  if (version >= 3) {
    w.int32(m.authorizedOperations === undefined ? -2147483648 : m.authorizedOperations, 'authorizedOperations')
  } else if (m.authorizedOperations !== undefined && m.authorizedOperations !== -2147483648) throw notCarried('authorizedOperations', '3+')
  if (version >= 5) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeGroupsResponseDescribedGroupList(w: ByteWriter, values: readonly DescribeGroupsResponseDescribedGroupInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeGroupsResponseDescribedGroup(w, values[i] as DescribeGroupsResponseDescribedGroupInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeGroupsResponseDescribedGroupMember(w: ByteWriter, m: DescribeGroupsResponseDescribedGroupMemberInput, version: number): void {
  requireStruct(m)
  if (version >= 5) w.compactString(m.memberId, 'memberId')
  else w.string(m.memberId, 'memberId')
  if (version >= 4) {
    const groupInstanceId = m.groupInstanceId === undefined ? null : m.groupInstanceId
    if (version >= 5) w.compactNullableString(groupInstanceId, 'groupInstanceId')
    else w.nullableString(groupInstanceId, 'groupInstanceId')
  }
  if (version >= 5) w.compactString(m.clientId, 'clientId')
  else w.string(m.clientId, 'clientId')
  if (version >= 5) w.compactString(m.clientHost, 'clientHost')
  else w.string(m.clientHost, 'clientHost')
  if (version >= 5) w.compactBytes(m.memberMetadata, 'memberMetadata')
  else w.bytes(m.memberMetadata, 'memberMetadata')
  if (version >= 5) w.compactBytes(m.memberAssignment, 'memberAssignment')
  else w.bytes(m.memberAssignment, 'memberAssignment')
  if (version >= 5) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeGroupsResponseDescribedGroupMemberList(w: ByteWriter, values: readonly DescribeGroupsResponseDescribedGroupMemberInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeGroupsResponseDescribedGroupMember(w, values[i] as DescribeGroupsResponseDescribedGroupMemberInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeGroupsRequest(r: ByteReader, version: number): DescribeGroupsRequest {
  const groups = readScalars(r, version >= 5 ? r.compactArrayLength(1, 'groups') : r.arrayLength(2, 'groups'), 'groups', version >= 5 ? readCompactString : readString)
  const includeAuthorizedOperations = version >= 3 ? r.bool('includeAuthorizedOperations') : false
  const unknownTags = version >= 5 ? readUnknownTags(r) : undefined
  return { groups, includeAuthorizedOperations, unknownTags }
}
