// Generated from protocol-specs/apis/016-list-groups.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, readScalars, requireStruct, writeCount } from '../../codec.ts'
import { readCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ListGroupsRequest, ListGroupsResponseInput, ListGroupsResponseListedGroupInput, ListGroupsTypes } from '../types/list-groups.ts'

/**
 * ListGroups (API key 16) as a broker sees it.
 *
 * A broker lists the groups that it coordinates: ask all of them.
 */
export const ListGroups: ServerApi<ListGroupsTypes> = {
  key: 16,
  name: 'ListGroups',
  versions: { min: 0, max: 5 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 3,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeResponse(w, m, version) {
    checkVersion('ListGroupsResponse', version, 0, 5)
    try {
      encodeListGroupsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ListGroupsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('ListGroupsRequest', version, 0, 5)
    try {
      return decodeListGroupsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'ListGroupsRequest', version)
    }
  },
}

function encodeListGroupsResponse(w: ByteWriter, m: ListGroupsResponseInput, version: number): void {
  requireStruct(m)
  if (version >= 1) {
    w.int32(m.throttleTimeMs === undefined ? 0 : m.throttleTimeMs, 'throttleTimeMs')
  }
  w.int16(m.errorCode, 'errorCode')
  const groups = m.groups
  writeCount(w, groups, version >= 3, false, 'groups')
  encodeListGroupsResponseListedGroupList(w, groups, version, 'groups')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeListGroupsResponseListedGroup(w: ByteWriter, m: ListGroupsResponseListedGroupInput, version: number): void {
  requireStruct(m)
  if (version >= 3) w.compactString(m.groupId, 'groupId')
  else w.string(m.groupId, 'groupId')
  if (version >= 3) w.compactString(m.protocolType, 'protocolType')
  else w.string(m.protocolType, 'protocolType')
  if (version >= 4) {
    w.compactString(m.groupState === undefined ? '' : m.groupState, 'groupState')
  }
  if (version >= 5) {
    w.compactString(m.groupType === undefined ? '' : m.groupType, 'groupType')
  }
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeListGroupsResponseListedGroupList(w: ByteWriter, values: readonly ListGroupsResponseListedGroupInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeListGroupsResponseListedGroup(w, values[i] as ListGroupsResponseListedGroupInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeListGroupsRequest(r: ByteReader, version: number): ListGroupsRequest {
  const statesFilter = readScalars(r, version >= 4 ? r.compactArrayLength(1, 'statesFilter') : 0, 'statesFilter', readCompactString)
  const typesFilter = readScalars(r, version >= 5 ? r.compactArrayLength(1, 'typesFilter') : 0, 'typesFilter', readCompactString)
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { statesFilter, typesFilter, unknownTags }
}
