// Generated from protocol-specs/apis/042-delete-groups.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, presentKeys, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { writeCompactString, writeString } from '../../scalar-codecs.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DeleteGroupsRequestInput, DeleteGroupsResponse, DeleteGroupsResponseDeletableGroupResult, DeleteGroupsTypes } from '../types/delete-groups.ts'

/** DeleteGroups (API key 42) as a client sees it. */
export const DeleteGroups: ClientApi<DeleteGroupsTypes> = {
  key: 42,
  name: 'DeleteGroups',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  coordinatorKeysOf: (m) => presentKeys(m.groupsNames),
  encodeRequest(w, m, version) {
    checkVersion('DeleteGroupsRequest', version, 0, 2)
    try {
      encodeDeleteGroupsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DeleteGroupsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DeleteGroupsResponse', version, 0, 2)
    try {
      return decodeDeleteGroupsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DeleteGroupsResponse', version)
    }
  },
}

function encodeDeleteGroupsRequest(w: ByteWriter, m: DeleteGroupsRequestInput, version: number): void {
  requireStruct(m)
  const groupsNames = m.groupsNames
  writeCount(w, groupsNames, version >= 2, false, 'groupsNames')
  writeScalars(w, groupsNames, 'groupsNames', version >= 2 ? writeCompactString : writeString)
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeDeleteGroupsResponse(r: ByteReader, version: number): DeleteGroupsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const results = decodeDeleteGroupsResponseDeletableGroupResultList(r, version, version >= 2 ? r.compactArrayLength(4, 'results') : r.arrayLength(4, 'results'), 'results')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, results, unknownTags }
}

function decodeDeleteGroupsResponseDeletableGroupResult(r: ByteReader, version: number): DeleteGroupsResponseDeletableGroupResult {
  const groupId = version >= 2 ? r.compactString('groupId') : r.string('groupId')
  const errorCode = r.int16('errorCode')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { groupId, errorCode, unknownTags }
}

function decodeDeleteGroupsResponseDeletableGroupResultList(r: ByteReader, version: number, count: number, field: string): DeleteGroupsResponseDeletableGroupResult[] {
  const values = new Array<DeleteGroupsResponseDeletableGroupResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDeleteGroupsResponseDeletableGroupResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
