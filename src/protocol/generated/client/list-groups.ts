// Generated from protocol-specs/apis/016-list-groups.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inMessage, isEmptyArray, notCarried, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { writeCompactString } from '../../scalar-codecs.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { ListGroupsRequestInput, ListGroupsResponse, ListGroupsResponseListedGroup, ListGroupsTypes } from '../types/list-groups.ts'

/**
 * ListGroups (API key 16) as a client sees it.
 *
 * A broker lists the groups that it coordinates: ask all of them.
 */
export const ListGroups: ClientApi<ListGroupsTypes> = {
  key: 16,
  name: 'ListGroups',
  versions: { min: 0, max: 5 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 3,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'broker',
  encodeRequest(w, m, version) {
    checkVersion('ListGroupsRequest', version, 0, 5)
    try {
      encodeListGroupsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'ListGroupsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('ListGroupsResponse', version, 0, 5)
    try {
      return decodeListGroupsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'ListGroupsResponse', version)
    }
  },
}

function encodeListGroupsRequest(w: ByteWriter, m: ListGroupsRequestInput, version: number): void {
  requireStruct(m)
  if (version >= 4) {
    const statesFilter = m.statesFilter === undefined ? emptyArray : m.statesFilter
    writeCount(w, statesFilter, true, false, 'statesFilter')
    writeScalars(w, statesFilter, 'statesFilter', writeCompactString)
  } else if (m.statesFilter !== undefined && !isEmptyArray(m.statesFilter)) throw notCarried('statesFilter', '4+')
  if (version >= 5) {
    const typesFilter = m.typesFilter === undefined ? emptyArray : m.typesFilter
    writeCount(w, typesFilter, true, false, 'typesFilter')
    writeScalars(w, typesFilter, 'typesFilter', writeCompactString)
  } else if (m.typesFilter !== undefined && !isEmptyArray(m.typesFilter)) throw notCarried('typesFilter', '5+')
  if (version >= 3) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeListGroupsResponse(r: ByteReader, version: number): ListGroupsResponse {
  const throttleTimeMs = version >= 1 ? r.int32('throttleTimeMs') : 0
  const errorCode = r.int16('errorCode')
  const groups = decodeListGroupsResponseListedGroupList(r, version, version >= 3 ? r.compactArrayLength(3, 'groups') : r.arrayLength(4, 'groups'), 'groups')
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, errorCode, groups, unknownTags }
}

function decodeListGroupsResponseListedGroup(r: ByteReader, version: number): ListGroupsResponseListedGroup {
  const groupId = version >= 3 ? r.compactString('groupId') : r.string('groupId')
  const protocolType = version >= 3 ? r.compactString('protocolType') : r.string('protocolType')
  const groupState = version >= 4 ? r.compactString('groupState') : ''
  const groupType = version >= 5 ? r.compactString('groupType') : ''
  const unknownTags = version >= 3 ? readUnknownTags(r) : undefined
  return { groupId, protocolType, groupState, groupType, unknownTags }
}

function decodeListGroupsResponseListedGroupList(r: ByteReader, version: number, count: number, field: string): ListGroupsResponseListedGroup[] {
  const values = new Array<ListGroupsResponseListedGroup>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeListGroupsResponseListedGroup(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
