// Generated from protocol-specs/apis/015-describe-groups.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, presentKeys, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { writeCompactString, writeString } from '../../scalar-codecs.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeGroupsRequestInput, DescribeGroupsResponse, DescribeGroupsResponseDescribedGroup, DescribeGroupsResponseDescribedGroupMember, DescribeGroupsTypes } from '../types/describe-groups.ts'

/** DescribeGroups (API key 15) as a client sees it. */
export const DescribeGroups: ClientApi<DescribeGroupsTypes> = {
  key: 15,
  name: 'DescribeGroups',
  versions: { min: 0, max: 6 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 5,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys(m.groups),
  encodeRequest(w, m, version) {
    checkVersion('DescribeGroupsRequest', version, 0, 6)
    try {
      encodeDescribeGroupsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeGroupsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DescribeGroupsResponse', version, 0, 6)
    try {
      return decodeDescribeGroupsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeGroupsResponse', version)
    }
  },
}

function encodeDescribeGroupsRequest(w: ByteWriter, m: DescribeGroupsRequestInput, version: number): void {
  requireStruct(m)
  const groups = m.groups
  writeCount(w, groups, version >= 5, false, 'groups')
  writeScalars(w, groups, 'groups', version >= 5 ? writeCompactString : writeString)
  if (version >= 3) {
    w.bool(m.includeAuthorizedOperations === undefined ? false : m.includeAuthorizedOperations, 'includeAuthorizedOperations')
  } else if (m.includeAuthorizedOperations !== undefined && m.includeAuthorizedOperations !== false) throw notCarried('includeAuthorizedOperations', '3+')
  if (version >= 5) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeDescribeGroupsResponse(r: ByteReader, version: number): DescribeGroupsResponse {
  const throttleTimeMs = version >= 1 ? r.int32('throttleTimeMs') : 0
  const groups = decodeDescribeGroupsResponseDescribedGroupList(r, version, version >= 5 ? r.compactArrayLength(12, 'groups') : r.arrayLength(14, 'groups'), 'groups')
  const unknownTags = version >= 5 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, groups, unknownTags }
}

function decodeDescribeGroupsResponseDescribedGroup(r: ByteReader, version: number): DescribeGroupsResponseDescribedGroup {
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 6 ? r.compactNullableString('errorMessage') : null
  const groupId = version >= 5 ? r.compactString('groupId') : r.string('groupId')
  const groupState = version >= 5 ? r.compactString('groupState') : r.string('groupState')
  const protocolType = version >= 5 ? r.compactString('protocolType') : r.string('protocolType')
  const protocolData = version >= 5 ? r.compactString('protocolData') : r.string('protocolData')
  const members = decodeDescribeGroupsResponseDescribedGroupMemberList(r, version, version >= 5 ? r.compactArrayLength(7, 'members') : r.arrayLength(14, 'members'), 'members')
  const authorizedOperations = version >= 3 ? r.int32('authorizedOperations') : -2147483648
  const unknownTags = version >= 5 ? readUnknownTags(r) : undefined
  return { errorCode, errorMessage, groupId, groupState, protocolType, protocolData, members, authorizedOperations, unknownTags }
}

function decodeDescribeGroupsResponseDescribedGroupList(r: ByteReader, version: number, count: number, field: string): DescribeGroupsResponseDescribedGroup[] {
  const values = new Array<DescribeGroupsResponseDescribedGroup>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeGroupsResponseDescribedGroup(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeGroupsResponseDescribedGroupMember(r: ByteReader, version: number): DescribeGroupsResponseDescribedGroupMember {
  const memberId = version >= 5 ? r.compactString('memberId') : r.string('memberId')
  const groupInstanceId = version >= 4 ? (version >= 5 ? r.compactNullableString('groupInstanceId') : r.nullableString('groupInstanceId')) : null
  const clientId = version >= 5 ? r.compactString('clientId') : r.string('clientId')
  const clientHost = version >= 5 ? r.compactString('clientHost') : r.string('clientHost')
  const memberMetadata = version >= 5 ? r.compactBytes('memberMetadata') : r.bytes('memberMetadata')
  const memberAssignment = version >= 5 ? r.compactBytes('memberAssignment') : r.bytes('memberAssignment')
  const unknownTags = version >= 5 ? readUnknownTags(r) : undefined
  return { memberId, groupInstanceId, clientId, clientHost, memberMetadata, memberAssignment, unknownTags }
}

function decodeDescribeGroupsResponseDescribedGroupMemberList(r: ByteReader, version: number, count: number, field: string): DescribeGroupsResponseDescribedGroupMember[] {
  const values = new Array<DescribeGroupsResponseDescribedGroupMember>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeGroupsResponseDescribedGroupMember(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
