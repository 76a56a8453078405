// Generated from protocol-specs/apis/042-delete-groups.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, readScalars, requireStruct, writeCount } from '../../codec.ts'
import { readCompactString, readString } from '../../scalar-codecs.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DeleteGroupsRequest, DeleteGroupsResponseDeletableGroupResultInput, DeleteGroupsResponseInput, DeleteGroupsTypes } from '../types/delete-groups.ts'

/** DeleteGroups (API key 42) as a broker sees it. */
export const DeleteGroups: ServerApi<DeleteGroupsTypes> = {
  key: 42,
  name: 'DeleteGroups',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'group',
  encodeResponse(w, m, version) {
    checkVersion('DeleteGroupsResponse', version, 0, 2)
    try {
      encodeDeleteGroupsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DeleteGroupsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DeleteGroupsRequest', version, 0, 2)
    try {
      return decodeDeleteGroupsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DeleteGroupsRequest', version)
    }
  },
}

function encodeDeleteGroupsResponse(w: ByteWriter, m: DeleteGroupsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const results = m.results
  writeCount(w, results, version >= 2, false, 'results')
  encodeDeleteGroupsResponseDeletableGroupResultList(w, results, version, 'results')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDeleteGroupsResponseDeletableGroupResult(w: ByteWriter, m: DeleteGroupsResponseDeletableGroupResultInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactString(m.groupId, 'groupId')
  else w.string(m.groupId, 'groupId')
  w.int16(m.errorCode, 'errorCode')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDeleteGroupsResponseDeletableGroupResultList(w: ByteWriter, values: readonly DeleteGroupsResponseDeletableGroupResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDeleteGroupsResponseDeletableGroupResult(w, values[i] as DeleteGroupsResponseDeletableGroupResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDeleteGroupsRequest(r: ByteReader, version: number): DeleteGroupsRequest {
  const groupsNames = readScalars(r, version >= 2 ? r.compactArrayLength(1, 'groupsNames') : r.arrayLength(2, 'groupsNames'), 'groupsNames', version >= 2 ? readCompactString : readString)
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { groupsNames, unknownTags }
}
